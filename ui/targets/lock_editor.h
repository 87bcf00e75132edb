// SPDX-License-Identifier: Apache-2.0
// What keeps a target: locked as it is or within limits, why, and until when. A part of a panel, never a dialog.
#pragma once

#include "domain/cell_terms.h"
#include "domain/result.h"
#include "domain/text.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class LockEditor : public QFrame {
    Q_OBJECT
public:
    explicit LockEditor(QWidget* parent = nullptr);

    /// `where`: node and year in words. What was typed for another place is let go; for the same one it stays.
    void show(const TargetCell& cell, const QString& where, const std::optional<TargetLock>& lock);
    void retranslate();
    [[nodiscard]] const TargetCell& cell() const { return m_cell; }

Q_SIGNALS:
    void lockRequested(const atlas::TargetLock& lock); ///< the author is filled in by whoever writes it
    void unlockRequested();
    void refused(const atlas::Error& error);

private:
    void take();
    void put(const std::optional<TargetLock>& lock);

    QLabel *m_where, *m_reasonLabel, *m_limitsLabel, *m_to;
    QLineEdit *m_reason, *m_lowest, *m_highest;
    QCheckBox* m_until;
    QDateEdit* m_expires;
    QPushButton *m_lock, *m_unlock;
    TargetCell m_cell;
    std::optional<TargetLock> m_shown;
};

} // namespace atlas
