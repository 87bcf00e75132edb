// SPDX-License-Identifier: Apache-2.0
// The offer to continue a protected scenario in a working copy: a panel in the page, with the edit that was tried.
#pragma once

#include "domain/scenario.h"
#include "models/target_model.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QPushButton;

namespace atlas {

class Session;

/// "2024 targets, working copy of 2024-02-01"; where there is one of that name already, with a number after it.
[[nodiscard]] Text workingCopyName(const Session& session, const Scenario& from, const QDate& day);

class WorkingCopyBanner : public QFrame {
    Q_OBJECT
public:
    explicit WorkingCopyBanner(QWidget* parent = nullptr);

    /// Shows the offer; the keyboard goes to its first button, so that Enter continues. `what`: the tried edit in
    /// words.
    void offer(const QString& scenario, const QString& what, const TargetModel::Rates& rates, const QString& text);
    [[nodiscard]] const TargetModel::Rates& rates() const { return m_rates; }
    [[nodiscard]] const QString& text() const { return m_text; } ///< of the undo step; may be empty

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
    TargetModel::Rates m_rates;
    QString m_text, m_scenario, m_what;
};

} // namespace atlas
