// SPDX-License-Identifier: Apache-2.0
#include "window/command_palette.h"

#include "models/match_spans.h"
#include "parts/announcement.h"
#include "parts/mnemonic.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int mostNodes = 12;
constexpr int nodeRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;

QString said(const QAction& action, const char* property) {
    return withoutMnemonic(action.property(property).toString());
}

/// As the list has it: "Theme: Dark", "Goal seek  ·  in Targets".
QString titleOf(const QAction& action) {
    const QString text = withoutMnemonic(action.text()), menu = said(action, "menu"), where = said(action, "where");
    return !menu.isEmpty()    ? CommandPalette::tr("%1: %2", "menu, action").arg(menu, text)
           : !where.isEmpty() ? CommandPalette::tr("%1  ·  in %2").arg(text, where)
                              : text;
}

/// Every word typed has to occur, as it stands or by pinyin.
bool holds(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return !matchSpans(text, word).isEmpty(); });
}

} // namespace

CommandPalette::CommandPalette(FindNodes findNodes, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_findNodes(std::move(findNodes)), m_entry(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Command palette"));
    m_entry->setAccessibleName(tr("Find a command or node"));
    m_entry->setPlaceholderText(tr("Type a command, a node, pinyin or initials"));
    m_entry->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands and nodes found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QFrame(this); // tells it from the page behind, whose colours it shares
    frame->setObjectName(QStringLiteral("paletteFrame"));
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(frame);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_entry);
    layout->addWidget(m_list);
    resize(560, 420);
    if (parent != nullptr) {
        const QPoint corner(parent->width() / 2 - width() / 2, 64);
        move(parent->mapToGlobal(corner));
    }
    connect(m_entry, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_entry->setFocus();
}

void CommandPalette::setCommands(const QList<QAction*>& commands) {
    m_commands = commands;
    list(m_entry->text());
}

void CommandPalette::list(const QString& text) {
    m_list->clear();
    const QStringList words = QString(text).remove(QChar(0x2026)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        const QList<NodeHit> hits = m_findNodes(text, mostNodes);
        for (const NodeHit& hit : hits) {
            auto* item =
                new QListWidgetItem(hit.place.isEmpty() ? hit.name : tr("%1  ·  in %2").arg(hit.name, hit.place));
            item->setData(nodeRole, hit.node.value);
            m_list->addItem(item);
        }
    }
    // Those that are called so come before those that have only to do with it.
    QVector<qsizetype> related;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction& command = *m_commands.at(i);
        if (!command.isEnabled())
            continue;
        const QString name = titleOf(command) + QLatin1Char(' ') + said(command, "english");
        if (holds(name, words))
            addCommand(i);
        else if (holds(name + QLatin1Char(' ') + said(command, "also") + QLatin1Char(' ') +
                           said(command, "englishMenu"),
                       words))
            related.append(i);
    }
    for (const qsizetype command : std::as_const(related))
        addCommand(command);
    const int hits = m_list->count();
    if (hits == 0) {
        auto* item = new QListWidgetItem(tr("Nothing is called “%1”.").arg(text));
        item->setFlags(Qt::NoItemFlags);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    // The list's first row is spoken as it becomes current, and how many there are before that.
    if (!words.isEmpty())
        announce(*this, hits > 0 ? tr("%n match(es)", nullptr, hits) : m_list->item(0)->text());
}

void CommandPalette::addCommand(qsizetype command) {
    const QAction& action = *m_commands.at(command);
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString title = titleOf(action);
    auto* item = new QListWidgetItem(action.icon(), key.isEmpty() ? title : title + QStringLiteral("   ") + key);
    item->setData(commandRole, static_cast<int>(command));
    m_list->addItem(item);
}

void CommandPalette::run(QListWidgetItem* item) {
    if (item == nullptr || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QVariant node = item->data(nodeRole);
    const QVariant command = item->data(commandRole);
    close();
    if (node.isValid())
        Q_EMIT nodeChosen(NodeId{node.toLongLong()});
    else if (command.isValid())
        m_commands.at(command.toInt())->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_entry && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(qBound(0, row + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_list->currentItem());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace atlas
