// SPDX-License-Identifier: Apache-2.0
// The head of the reconciliation: target, what the parts add up to, and the gap between them, large; and what a planner
// may do about the gap. It is never closed by itself.
#pragma once

#include "words/reconciliation.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class GapHeader : public QWidget {
    Q_OBJECT
public:
    explicit GapHeader(QWidget* parent = nullptr);

    /// `where`: node, indicator and year in words.
    void show(const Reconciliation& reconciliation, const QString& where, Language language);
    void retranslate();
    void closeEditor(); ///< of the reason; what stands in it is let go

Q_SIGNALS:
    void spreadRequested();
    void takeRequested(); ///< the roll-up becomes the target
    void accepted(const QString& reason);
    void acceptanceWithdrawn();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct FigureLabels {
        QLabel* caption;
        QLabel* value;
    };
    FigureLabels addFigure(class QGridLayout& grid, int column);
    void put(const FigureLabels& labels, const QString& caption, const QString& value);
    void openEditor();

    QLabel* m_where;
    FigureLabels m_topDown, m_bottomUp, m_gap;
    QLabel *m_meaning, *m_acceptance;
    QPushButton *m_spread, *m_take, *m_accept, *m_withdraw;
    QFrame* m_editor;
    QLineEdit* m_reason;
    QPushButton *m_confirm, *m_cancel;
};

} // namespace atlas
