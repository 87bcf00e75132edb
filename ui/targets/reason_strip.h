// SPDX-License-Identifier: Apache-2.0
// Asks why, where the settings want a reason with every change of a target. What was typed or pasted waits in its cells
// as a preview until Enter (with the reason) or Esc (without), or until one does something else: then it is written
// with what was said so far. Nothing that was entered is lost.
#pragma once

#include "models/target_model.h"
#include "session/session.h"
#include "state/view_state.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class PanelHost;
class TargetEntry;

class ReasonStrip : public QFrame {
    Q_OBJECT
public:
    /// Becomes the holder of the model's entries.
    ReasonStrip(Session& session, ViewState& view, TargetModel& model, TargetEntry& entry, PanelHost& host,
                QWidget* parent);

    void commit(); ///< writes what waits, with the reason typed so far
    [[nodiscard]] bool isHolding() const { return !m_rates.isEmpty(); }

Q_SIGNALS:
    void finished(); ///< answered with the keyboard, which is free again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool hold(const TargetModel::Rates& rates, const QString& text);
    bool preview();
    void follow(const ChangeSet& changes);
    void letGo(); ///< an undo from elsewhere: what waits was never written
    void skip();
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    TargetEntry& m_entry;
    PanelHost& m_host;
    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_skip;
    TargetModel::Rates m_rates; ///< what waits
    QString m_text;             ///< of its step; may be empty for one cell
    ScenarioId m_scenario;      ///< to which it belongs
    Preview m_preview;          ///< of it
    bool m_committing = false;
};

} // namespace atlas
