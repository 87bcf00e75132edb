// SPDX-License-Identifier: Apache-2.0
// Going on with a protected scenario in a working copy, and the question whether to: a panel in the page.
#pragma once

#include "domain/result.h"
#include "domain/scenario.h"
#include "domain/text.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QPushButton;

namespace atlas {

class Session;

/// "2024 targets, working copy of 2024-02-01"; where there is one of that name already, with a number after it.
[[nodiscard]] Text workingCopyName(const Session& session, const Scenario& from, const QDate& day);

/// Makes a copy of the current scenario and goes there. Answers where one is now, a sentence.
[[nodiscard]] Result<QString> continueInCopy(Session& session, Language language);

class WorkingCopyBanner : public QFrame {
    Q_OBJECT
public:
    explicit WorkingCopyBanner(QWidget* parent = nullptr);

    /// Asks; the keyboard goes to the first button, so that Enter continues. `what`: the tried edit in words.
    void offer(const QString& scenario, const QString& what);
    void setWords(const QString& scenario, const QString& what); ///< of the same question

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QLabel* m_sentence;
    QPushButton* m_continue;
    QPushButton* m_cancel;
    QString m_scenario, m_what;
};

} // namespace atlas
