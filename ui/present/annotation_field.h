// SPDX-License-Identifier: Apache-2.0
// The words of an annotation, edited where they stand: Enter keeps them, and so does looking at something else; Esc
// does not.
#pragma once

#include "domain/text.h"

#include <QLineEdit>

namespace atlas {

class AnnotationField : public QLineEdit {
    Q_OBJECT
public:
    /// Edits the words of one language; those of the other are shown where there are none yet.
    AnnotationField(const Text& text, Language language, QWidget* parent);

    [[nodiscard]] Text words() const; ///< those of the other language stay

Q_SIGNALS:
    void done(bool keep);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Text m_text;
    Language m_language;
};

} // namespace atlas
