// SPDX-License-Identifier: Apache-2.0
// Edits a node's description in both languages, in place.
#pragma once

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
    /// Shows again what could not be saved, and why. The focus stays where it is: somebody may be walking the tree.
    void resume(const Text& typed, const QString& refusal);
    void showError(const QString& sentence);
    [[nodiscard]] Text text() const;

Q_SIGNALS:
    void saveRequested();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QLabel* m_englishLabel;
    QPlainTextEdit* m_english;
    QLabel* m_chineseLabel;
    QPlainTextEdit* m_chinese;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QLabel* m_error;
};

} // namespace atlas
