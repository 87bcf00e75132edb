// SPDX-License-Identifier: Apache-2.0
// What is said beside the selected targets: lock with reason, limits and last day, uncertainty, note. A strip under the
// table, never modal; Enter writes everything as one step, Esc leaves it.
#pragma once

#include "domain/cell_terms.h"
#include "domain/result.h"
#include "domain/text.h"

#include <QFrame>
#include <QVector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class Session;
class TargetEntry;
class ViewState;

class CellTermsEditor : public QFrame {
    Q_OBJECT
public:
    enum class Field { Lock, Note };

    CellTermsEditor(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent = nullptr);

    /// Opens for these cells, not none; the keyboard goes to the field. For Lock, the lock is ticked already. What was
    /// typed in for others is written first.
    void open(const QVector<TargetCell>& cells, Field field);
    /// Other cells are selected: it goes there, unless something is typed in that isn't written yet.
    void follow(const QVector<TargetCell>& cells);
    void reload(); ///< reads again, unless something is typed in
    void close();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();
    void load();
    void apply();
    void enableFields();
    [[nodiscard]] bool isTyped() const;   ///< into a field
    [[nodiscard]] bool isTouched() const; ///< or ticked
    [[nodiscard]] QString title() const;
    /// What the cell shall say, from what was changed; an Error where a field can't be read.
    [[nodiscard]] Result<CellTerms> wanted(const TargetCell& cell) const;
    [[nodiscard]] Result<void> writeLock(CellTerms& terms) const;
    [[nodiscard]] QString stepText() const; ///< of the undo step

    Session& m_session;
    ViewState& m_view;
    TargetEntry& m_entry;
    QVector<TargetCell> m_cells;
    QLabel* m_title;
    QCheckBox* m_locked; ///< half: some are
    QLabel *m_reasonLabel, *m_lowestLabel, *m_highestLabel, *m_sigmaLabel, *m_noteLabel;
    QLineEdit *m_reason, *m_lowest, *m_highest, *m_sigma, *m_note;
    QCheckBox* m_ends; ///< the lock has a last day
    QDateEdit* m_lastDay;
    QPushButton *m_apply, *m_cancel;
    Qt::CheckState m_wasLocked = Qt::Unchecked;
    Qt::CheckState m_wasEnding = Qt::Unchecked;
    QDate m_wasLastDay;
};

} // namespace atlas
