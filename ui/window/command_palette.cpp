// SPDX-License-Identifier: Apache-2.0
#include "window/command_palette.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int mostNodes = 12;
constexpr int fromTop = 64; ///< pixels of its window, down to it
constexpr int nodeRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;

QString plain(QString text) { return text.remove(QLatin1Char('&')); }

/// Every word typed has to occur, in the text in use or in its English original.
bool fits(const QAction& action, const QStringList& words) {
    const QString text = plain(action.text()) + QLatin1Char(' ') + plain(action.property("english").toString());
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QList<QAction*>& commands, FindNodes findNodes, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_commands(commands), m_findNodes(std::move(findNodes)), m_entry(new QLineEdit(this)),
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
    QSize size(560, 420);
    if (parent != nullptr) // within its window, however small that is
        size = size.boundedTo(parent->size() - QSize(32, fromTop + 16));
    resize(size);
    if (parent != nullptr) {
        const QPoint corner(parent->width() / 2 - width() / 2, fromTop);
        move(parent->mapToGlobal(corner));
    }
    connect(m_entry, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    list({});
    m_entry->setFocus();
}

void CommandPalette::list(const QString& text) {
    m_list->clear();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        const QList<NodeHit> hits = m_findNodes(text, mostNodes);
        for (const NodeHit& hit : hits) {
            auto* item =
                new QListWidgetItem(hit.place.isEmpty() ? hit.name : tr("%1  ·  in %2").arg(hit.name, hit.place));
            item->setData(nodeRole, hit.node.value);
            m_list->addItem(item);
        }
    }
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction& command = *m_commands.at(i);
        if (!command.isEnabled() || !fits(command, words))
            continue;
        const QString key = command.shortcut().toString(QKeySequence::NativeText);
        auto* item =
            new QListWidgetItem(command.icon(), key.isEmpty() ? plain(command.text())
                                                              : plain(command.text()) + QStringLiteral("   ") + key);
        item->setData(commandRole, static_cast<int>(i));
        m_list->addItem(item);
    }
    if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing is called “%1”.").arg(text));
        item->setFlags(Qt::NoItemFlags);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
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
