// SPDX-License-Identifier: Apache-2.0
#include "window/rail_fold.h"

#include "look/icon.h"

#include <QAction>
#include <QBoxLayout>
#include <QDockWidget>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int foldedWidth = 56;
constexpr int leastWidth = 200;       ///< of the open one
constexpr int roomBesideTable = 1180; ///< of the window: years need more of it than the tree

/// The icon alone while the rail is folded; assistive technology still reads the text.
class RailDelegate : public QStyledItemDelegate {
public:
    RailDelegate(const RailFold& rail, QObject* parent) : QStyledItemDelegate(parent), m_rail(rail) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_rail.isFolded())
            option->text.clear();
    }

private:
    const RailFold& m_rail;
};

} // namespace

RailFold::RailFold(QDockWidget& dock, QListWidget& workspaces, QWidget& tree, QAction& action)
    : QObject(&dock), m_dock(dock), m_workspaces(workspaces), m_tree(tree), m_action(action),
      m_button(new QToolButton(workspaces.parentWidget())) {
    m_workspaces.setItemDelegate(new RailDelegate(*this, this));
    m_workspaces.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_workspaces.setMinimumWidth(1); // as narrow as its icons
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* layout = qobject_cast<QBoxLayout*>(workspaces.parentWidget()->layout());
    layout->addWidget(m_button, 0, Qt::AlignLeft | Qt::AlignBottom);
    dock.widget()->setMinimumWidth(leastWidth);
    connect(m_button, &QToolButton::clicked, &m_action, &QAction::trigger);
    connect(&m_action, &QAction::triggered, this, [this](bool folded) {
        m_wanted = folded;
        m_isForNow = false;
        m_dock.show();
        fold(folded);
        Q_EMIT chosen(folded);
    });
}

void RailFold::adapt(int width, bool isTable) {
    fold(!m_isForNow && m_wanted.value_or(isTable && width < roomBesideTable));
}

void RailFold::openForNow() {
    m_isForNow = true;
    fold(false);
}

void RailFold::fold(bool folded) {
    m_action.setChecked(folded);
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    if (folded && m_tree.isAncestorOf(m_dock.window()->focusWidget()))
        m_workspaces.setFocus(Qt::OtherFocusReason);
    m_tree.setVisible(!folded);
    m_dock.widget()->setMinimumWidth(folded ? foldedWidth : leastWidth);
    m_dock.widget()->setMaximumWidth(folded ? foldedWidth : QWIDGETSIZE_MAX);
    if (!folded)
        Q_EMIT unfolded();
    for (int row = 0; row < m_workspaces.count(); ++row)
        m_workspaces.item(row)->setToolTip(folded ? m_workspaces.item(row)->text() : QString());
    m_workspaces.viewport()->update();
    retranslate();
}

void RailFold::retranslate() {
    const QString key = m_action.shortcut().toString(QKeySequence::NativeText);
    const QString text = m_isFolded ? tr("Unfold the navigation") : tr("Fold the navigation");
    m_button->setAccessibleName(text);
    m_button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
}

void RailFold::setTheme(const Theme& theme) { m_button->setIcon(icon("rail", theme, Colour::MutedText)); }

} // namespace atlas
