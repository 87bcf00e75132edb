// SPDX-License-Identifier: Apache-2.0
// Find in the targets table: a slim bar over it that walks the rows whose names match, in both languages, by pinyin and
// by initials. Ctrl+Shift+F opens it, F3 and Shift+F3 walk, Esc closes.
#pragma once

#include "domain/ids.h"

#include <QFrame>
#include <QVector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace atlas {

class TargetGrid;
class TargetModel;
class Theme;

class FindBar : public QFrame {
    Q_OBJECT
public:
    /// The keys work in \p page and all in it.
    FindBar(TargetModel& model, TargetGrid& grid, QWidget* page);

    void setTheme(const Theme& theme);
    void open();       ///< the keyboard goes to the text, which is selected
    void walk(int by); ///< to the next match or the one before; opens where nothing is to be found yet

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void search(); ///< the text has changed: from the selected row on
    void read();   ///< the matches, as the tree is now
    void close();
    void show(qsizetype at);
    void say();

    TargetModel& m_model;
    TargetGrid& m_grid;
    QLineEdit* m_text;
    QLabel* m_count;
    QToolButton *m_before, *m_next, *m_close;
    QVector<NodeId> m_matches; ///< in the order of the tree
    qsizetype m_at = -1;       ///< the match shown
};

} // namespace atlas
