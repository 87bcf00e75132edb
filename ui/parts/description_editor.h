// SPDX-License-Identifier: Apache-2.0
// Edits a node's description in both languages, in place.
#pragma once

#include "domain/result.h"
#include "domain/text.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace atlas {

class DescriptionEditor : public QWidget {
    Q_OBJECT
public:
    explicit DescriptionEditor(QWidget* parent = nullptr);

    void start(const Text& description, Language first); ///< puts the cursor into the text of that language
    void goOn();                                         ///< puts the keyboard into what is being written
    /// Shows again what could not be saved, and why. The focus stays where it is: somebody may be walking the tree.
    void resume(const Text& typed, const Text& base, const QString& refusal, bool isContested);
    /// Says why it was not saved. Who saves again after a conflict means it: what it is now is then what was begun
    /// with.
    void showRefusal(const Error& error, const Text& now);
    [[nodiscard]] QString refusal() const; ///< as it was shown last
    [[nodiscard]] Text text() const;
    [[nodiscard]] const Text& base() const { return m_base; } ///< what was begun with
    /// Somebody else has changed the same: only whoever saves again puts this in its place.
    [[nodiscard]] bool isContested() const { return m_isContested; }

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    Text m_base;
    bool m_isContested = false;
    QLabel* m_englishLabel;
    QPlainTextEdit* m_english;
    QLabel* m_chineseLabel;
    QPlainTextEdit* m_chinese;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QLabel* m_error;
};

} // namespace atlas
