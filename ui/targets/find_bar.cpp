// SPDX-License-Identifier: Apache-2.0
#include "targets/find_bar.h"

#include "look/icon.h"
#include "parts/announcement.h"
#include "targets/target_grid.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace atlas {

namespace {
constexpr int most = 1000; ///< matches that are walked
} // namespace

FindBar::FindBar(TargetModel& model, TargetGrid& grid, QWidget* page)
    : QFrame(page), m_model(model), m_grid(grid), m_text(new QLineEdit(this)), m_count(new QLabel(this)),
      m_before(new QToolButton(this)), m_next(new QToolButton(this)), m_close(new QToolButton(this)) {
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(360);
    m_count->setProperty("muted", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    for (QToolButton* button : {m_before, m_next, m_close}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    connect(m_text, &QLineEdit::textEdited, this, &FindBar::search);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            search(); // the button that clears it edits nothing
    });
    connect(m_before, &QToolButton::clicked, this, [this] { walk(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { walk(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);

    const auto onKey = [this, page](const QKeySequence& key, auto run) {
        auto* action = new QAction(page);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        page->addAction(action);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { open(); });
    onKey(QKeySequence(Qt::Key_F3), [this] { walk(1); });
    onKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { walk(-1); });
    retranslate();
    hide();
}

void FindBar::setTheme(const Theme& theme) {
    m_before->setIcon(icon("up", theme));
    m_next->setIcon(icon("down", theme));
    m_close->setIcon(icon("close", theme));
}

void FindBar::retranslate() {
    setAccessibleName(tr("Find in the table"));
    m_text->setAccessibleName(tr("Find in the table"));
    m_text->setPlaceholderText(tr("Find a row: English, 中文, pinyin"));
    const auto name = [](QToolButton* button, const QString& text, const QString& key) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_before, tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText));
    name(m_next, tr("Next match"), QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText));
    name(m_close, tr("Close the search"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    say();
}

void FindBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::open() {
    QFrame::show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    read();
    say();
}

void FindBar::close() {
    hide();
    m_grid.setFocus(Qt::OtherFocusReason);
}

void FindBar::read() {
    const QString text = m_text->text().trimmed();
    m_matches = text.isEmpty() ? QVector<NodeId>{} : m_model.find(text, most);
    m_at = m_matches.indexOf(m_model.nodeAt(m_grid.currentIndex()));
}

void FindBar::search() {
    read();
    if (!m_matches.isEmpty())
        show(std::max<qsizetype>(m_at, 0));
    say();
}

void FindBar::walk(int by) {
    if (m_text->text().trimmed().isEmpty())
        return open();
    read();
    if (!m_matches.isEmpty()) {
        const qsizetype from = m_at < 0 && by < 0 ? 0 : m_at;
        show((from + by + m_matches.size()) % m_matches.size());
    }
    if (!isVisible() && m_matches.isEmpty())
        open();
    say();
}

void FindBar::show(qsizetype at) {
    m_at = at;
    // The same column, so that one walks down a year.
    const QModelIndex index = m_model.reveal(m_matches.at(at), m_grid.currentIndex().column());
    if (!index.isValid())
        return;
    m_grid.moveTo(index);
    m_grid.scrollTo(index);
}

void FindBar::say() {
    const bool any = !m_matches.isEmpty();
    m_before->setEnabled(any);
    m_next->setEnabled(any);
    QString text;
    if (any && m_at >= 0)
        text = tr("%1 of %2", "which match of how many").arg(m_at + 1).arg(m_matches.size());
    else if (any)
        text = tr("%n match(es)", nullptr, static_cast<int>(m_matches.size()));
    else if (!m_text->text().trimmed().isEmpty())
        text = tr("No row has this name.");
    if (text != m_count->text() && isVisible())
        announce(*this, text);
    m_count->setText(text);
    m_text->setAccessibleDescription(text);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        walk(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Down)
        walk(1);
    else if (event->key() == Qt::Key_Up)
        walk(-1);
    else
        QFrame::keyPressEvent(event);
}

} // namespace atlas
