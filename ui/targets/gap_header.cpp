// SPDX-License-Identifier: Apache-2.0
#include "targets/gap_header.h"

#include "domain/figure_text.h"
#include "look/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

GapHeader::GapHeader(QWidget* parent) : QWidget(parent), m_where(new QLabel(this)) {
    m_where->setProperty("muted", true);
    m_where->setWordWrap(true);
    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(8);
    figures->setVerticalSpacing(0);
    m_topDown = addFigure(*figures, 0);
    m_bottomUp = addFigure(*figures, 1);
    m_gap = addFigure(*figures, 2);

    m_meaning = new QLabel(this);
    m_acceptance = new QLabel(this);
    for (QLabel* label : {m_meaning, m_acceptance})
        label->setWordWrap(true);
    m_spread = new QPushButton(this);
    m_take = new QPushButton(this);
    m_accept = new QPushButton(this);
    m_withdraw = new QPushButton(this);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    for (QPushButton* button : {m_spread, m_accept, m_withdraw})
        first->addWidget(button);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_take);
    second->addStretch(1);

    m_editor = new QFrame(this);
    m_editor->setProperty("card", true);
    m_reason = new QLineEdit(m_editor);
    m_reason->installEventFilter(this);
    m_confirm = new QPushButton(m_editor);
    m_confirm->setProperty("primary", true);
    m_cancel = new QPushButton(m_editor);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(8, 8, 8, 8);
    editor->setSpacing(8);
    editor->addWidget(m_reason);
    editor->addLayout(buttons);
    m_editor->hide();
    for (QPushButton* button : {m_spread, m_take, m_accept, m_withdraw, m_confirm, m_cancel})
        button->setAutoDefault(true); // Enter presses it outside of a dialog, too

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_where);
    layout->addLayout(figures);
    layout->addWidget(m_meaning);
    layout->addWidget(m_acceptance);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_editor);

    connect(m_spread, &QPushButton::clicked, this, &GapHeader::spreadRequested);
    connect(m_take, &QPushButton::clicked, this, &GapHeader::takeRequested);
    connect(m_accept, &QPushButton::clicked, this, &GapHeader::openEditor);
    connect(m_withdraw, &QPushButton::clicked, this, &GapHeader::acceptanceWithdrawn);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        closeEditor();
        Q_EMIT accepted(reason);
    });
    connect(m_cancel, &QPushButton::clicked, this, &GapHeader::closeEditor);
    m_confirm->setEnabled(false);
    retranslate();
}

GapHeader::FigureLabels GapHeader::addFigure(QGridLayout& grid, int column) {
    const FigureLabels labels{new QLabel(this), new QLabel(this)};
    labels.caption->setProperty("muted", true);
    labels.caption->setFont(Theme::font(TypeStep::Small));
    labels.caption->setWordWrap(true);
    labels.caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    labels.value->setFont(Theme::font(TypeStep::Title, QFont::DemiBold));
    labels.value->setMinimumWidth(1); // a long rate doesn't widen the panel
    grid.addWidget(labels.value, 0, column);
    grid.addWidget(labels.caption, 1, column);
    grid.setColumnStretch(column, 1);
    return labels;
}

void GapHeader::put(const FigureLabels& labels, const QString& caption, const QString& value) {
    labels.caption->setText(caption);
    labels.value->setText(value);
    labels.value->setAccessibleName(tr("%1: %2", "a figure's name and value").arg(caption, value));
}

void GapHeader::retranslate() {
    m_spread->setText(tr("Spread…"));
    m_spread->setAccessibleName(tr("Spread the target over the parts"));
    m_take->setText(tr("Take the roll-up as target"));
    m_take->setAccessibleName(tr("Take the roll-up as target"));
    m_accept->setText(tr("Accept the gap…"));
    m_accept->setAccessibleName(tr("Accept the gap"));
    m_withdraw->setText(tr("No longer accept"));
    m_withdraw->setAccessibleName(tr("No longer accept the gap"));
    m_reason->setPlaceholderText(tr("Why may the gap stay?"));
    m_reason->setAccessibleName(tr("Reason for accepting the gap"));
    m_confirm->setText(tr("Accept", "the gap"));
    m_confirm->setAccessibleName(tr("Accept the gap with this reason"));
    m_cancel->setText(tr("Cancel", "accepting a gap"));
    m_cancel->setAccessibleName(tr("Cancel", "accepting a gap"));
}

void GapHeader::show(const Reconciliation& now, const QString& where, Language language) {
    m_where->setText(where);
    const QString none = QStringLiteral("–");
    const auto rate = [&](std::optional<double> value) { return value ? percentText(*value, language) : none; };
    put(m_topDown, now.isCarriedOn() ? tr("top-down, carried on from %1").arg(now.topDownYear) : tr("top-down target"),
        rate(now.topDown));
    put(m_bottomUp, tr("bottom-up roll-up"), rate(now.bottomUp));
    QString points = none;
    if (now.gap)
        points = now.gapText(Language::English).chopped(3); // the unit stands under it
    put(m_gap, tr("gap, points"), points);
    m_gap.value->setForegroundRole(now.isOpen() && !now.accepted ? QPalette::BrightText : QPalette::WindowText);

    m_meaning->setText(now.meaning(language));
    m_acceptance->setText(now.acceptance());
    m_acceptance->setVisible(now.accepted.has_value());
    m_spread->setEnabled(now.bottomUp.has_value() || now.topDown.has_value());
    m_take->setEnabled(now.bottomUp && (!now.gap || now.isOpen()));
    m_accept->setVisible(!now.accepted);
    m_accept->setEnabled(now.isOpen());
    m_withdraw->setVisible(now.accepted.has_value());
    if (!now.isOpen())
        closeEditor();
}

void GapHeader::openEditor() {
    m_reason->clear();
    m_editor->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void GapHeader::closeEditor() {
    if (m_editor->isHidden())
        return;
    const bool hadKeyboard = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    if (hadKeyboard)
        m_accept->setFocus(Qt::OtherFocusReason);
}

bool GapHeader::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeEditor();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
