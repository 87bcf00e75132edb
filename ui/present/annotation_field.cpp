// SPDX-License-Identifier: Apache-2.0
#include "present/annotation_field.h"

#include <QKeyEvent>

namespace atlas {

namespace {
constexpr int mostLetters = 300;
}

AnnotationField::AnnotationField(const Text& text, Language language, QWidget* parent)
    : QLineEdit(parent), m_text(text), m_language(language) {
    setMaxLength(mostLetters);
    const QString& own = language == Language::Chinese ? text.zh : text.en;
    setText(own);
    selectAll();
    setPlaceholderText(text.isEmpty() ? tr("What you want to say here") : text.in(language));
    setAccessibleName(language == Language::Chinese ? tr("Words of the annotation in Chinese")
                                                    : tr("Words of the annotation in English"));
    connect(this, &QLineEdit::returnPressed, this, [this] { Q_EMIT done(true); });
}

Text AnnotationField::words() const {
    Text words = m_text;
    if (isModified())
        (m_language == Language::Chinese ? words.zh : words.en) = text().trimmed();
    return words;
}

bool AnnotationField::event(QEvent* event) {
    // Esc is for this field, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void AnnotationField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT done(false);
        return;
    }
    QLineEdit::keyPressEvent(event);
    event->accept(); // no key of the field moves or deletes the annotation under it
}

void AnnotationField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // Another window or a menu in front of it is not the end.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT done(true);
}

} // namespace atlas
