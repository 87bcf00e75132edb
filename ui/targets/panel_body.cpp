// SPDX-License-Identifier: Apache-2.0
#include "targets/panel_body.h"

#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int twoColumns = 640; ///< from this width on
constexpr int leastHeight = 56; ///< something can be read, the rest is scrolled to
} // namespace

PanelBody::PanelBody(QWidget* parent)
    : QScrollArea(parent), m_columns(new QBoxLayout(QBoxLayout::TopToBottom)), m_first(new QVBoxLayout),
      m_second(new QVBoxLayout) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    for (QVBoxLayout* each : {m_first, m_second}) {
        auto* column = new QVBoxLayout;
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
        column->addLayout(each);
        column->addStretch(1);
        m_columns->addLayout(column);
    }
    content->setLayout(m_columns);
    setWidget(content);
}

QSize PanelBody::minimumSizeHint() const { return {0, leastHeight}; }

void PanelBody::resizeEvent(QResizeEvent* event) {
    const auto direction = width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    const bool beside = direction == QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_columns->setStretch(0, beside ? 2 : 0);
    m_columns->setStretch(1, beside ? 3 : 1);
    if (m_line != nullptr)
        m_line->setDirection(direction);
    QScrollArea::resizeEvent(event);
}

} // namespace atlas
