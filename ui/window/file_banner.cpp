// SPDX-License-Identifier: Apache-2.0
#include "window/file_banner.h"

#include "session/session.h"
#include "storage/portfolio.h"

#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas {

FileBanner::FileBanner(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(new QLabel(this)), m_copy(new QPushButton(this)),
      m_open(new QPushButton(this)) {
    auto* frame = new QFrame(this);
    frame->setProperty("banner", true);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(24, 16, 24, 0);
    around->addWidget(frame);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText); // the name of a file is no markup
    m_copy->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &FileBanner::copyRequested);
    connect(m_open, &QPushButton::clicked, this, &FileBanner::openRequested);
    connect(&session, &Session::fileLost, this, &FileBanner::refresh);
    refresh();
}

void FileBanner::refresh() {
    const Portfolio& portfolio = m_session.portfolio();
    const QString why = portfolio.whyReadOnly();
    setAccessibleName(tr("The file", "accessible name of the banner about the portfolio's file"));
    setAccessibleDescription(why);
    m_sentence->setText(why);
    m_copy->setText(tr("Save a copy…"));
    m_copy->setVisible(portfolio.isWhole());
    const bool isLost = portfolio.fate() != FileFate::Kept;
    m_open->setText(isLost ? tr("Open the file that is there now") : tr("Open again"));
    m_open->setVisible(!isLost || QFileInfo::exists(portfolio.path()));
    for (QPushButton* button : {m_copy, m_open}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(why);
    }
    setVisible(!why.isEmpty());
}

void FileBanner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace atlas
