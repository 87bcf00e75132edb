// SPDX-License-Identifier: Apache-2.0
#include "parts/description_editor.h"

#include "look/theme.h"
#include "parts/announcement.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

DescriptionEditor::DescriptionEditor(QWidget* parent)
    : QWidget(parent), m_englishLabel(new QLabel(this)), m_english(new QPlainTextEdit(this)),
      m_chineseLabel(new QLabel(this)), m_chinese(new QPlainTextEdit(this)), m_save(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_error(new QLabel(this)) {
    m_englishLabel->setBuddy(m_english);
    m_chineseLabel->setBuddy(m_chinese);
    for (QLabel* label : {m_englishLabel, m_chineseLabel}) {
        label->setProperty("muted", true);
        label->setFont(Theme::font(TypeStep::Small));
    }
    for (QPlainTextEdit* edit : {m_english, m_chinese}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(110);
        edit->installEventFilter(this);
    }
    m_save->setProperty("primary", true);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText); // it may say what somebody else has typed
    m_error->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_englishLabel);
    layout->addWidget(m_english);
    layout->addWidget(m_chineseLabel);
    layout->addWidget(m_chinese);
    layout->addWidget(m_error);
    layout->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &DescriptionEditor::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &DescriptionEditor::cancelled);
    retranslate();
}

void DescriptionEditor::start(const Text& description, Language first) {
    m_base = description;
    m_isContested = false;
    m_english->setPlainText(description.en);
    m_chinese->setPlainText(description.zh);
    m_error->hide();
    QPlainTextEdit* edit = first == Language::Chinese ? m_chinese : m_english;
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
}

void DescriptionEditor::goOn() { m_english->setFocus(); }

void DescriptionEditor::resume(const Text& typed, const Text& base, const QString& refusal, bool isContested) {
    m_base = base;
    m_isContested = isContested;
    m_english->setPlainText(typed.en);
    m_chinese->setPlainText(typed.zh);
    m_error->setText(refusal);
    m_error->show();
}

void DescriptionEditor::showRefusal(const Error& error, const Text& now) {
    if (error.code == ErrorCode::Conflict) {
        m_base = now;
        m_isContested = true;
    }
    m_error->setText(error.sentence);
    m_error->show();
    announce(*this, error.sentence);
}

QString DescriptionEditor::refusal() const { return m_error->text(); }

Text DescriptionEditor::text() const {
    return {m_english->toPlainText().trimmed(), m_chinese->toPlainText().trimmed()};
}

void DescriptionEditor::retranslate() {
    m_englishLabel->setText(tr("Description in English"));
    m_chineseLabel->setText(tr("Description in Chinese"));
    m_english->setAccessibleName(m_englishLabel->text());
    m_chinese->setAccessibleName(m_chineseLabel->text());
    m_save->setText(tr("Save", "a description"));
    m_save->setAccessibleName(tr("Save description"));
    m_save->setToolTip(tr("Ctrl+Enter saves, Esc leaves it as it was."));
    m_cancel->setText(tr("Cancel"));
}

void DescriptionEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool DescriptionEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT saveRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
