// SPDX-License-Identifier: Apache-2.0
// The navigation as a rail: folded it is the icons of the workspaces alone, and the page has the room. It folds by
// itself beside a table of years in a narrow window, until somebody has chosen.
#pragma once

#include "look/theme.h"

#include <QObject>

#include <optional>

class QAction;
class QDockWidget;
class QListWidget;
class QToolButton;

namespace atlas {

class RailFold : public QObject {
    Q_OBJECT
public:
    /// \p tree: what goes when the rail is folded. \p action: checked while it is folded.
    RailFold(QDockWidget& dock, QListWidget& workspaces, QWidget& tree, QAction& action);

    void setWanted(std::optional<bool> folded) { m_wanted = folded; } ///< as somebody chose; none: as there is room
    /// To a window of this width; \p isTable: that shows a table of years.
    void adapt(int width, bool isTable);
    void openForNow(); ///< somebody looks for something in the tree; until the workspace changes
    void closeAgain() { m_isForNow = false; }
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    void retranslate();
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void chosen(bool folded); ///< by the user
    void unfolded();

private:
    void fold(bool folded);

    QDockWidget& m_dock;
    QListWidget& m_workspaces;
    QWidget& m_tree;
    QAction& m_action;
    QToolButton* m_button;
    std::optional<bool> m_wanted;
    bool m_isFolded = false;
    bool m_isForNow = false;
};

} // namespace atlas
