// SPDX-License-Identifier: Apache-2.0
#include "portfolio/portfolio_panel.h"

#include "models/portfolio_tree_model.h"
#include "parts/announcement.h"
#include "parts/heard_view.h"
#include "parts/open_nodes.h"
#include "parts/rows_in_sight.h"
#include "portfolio/node_delegate.h"
#include "session/outline.h"
#include "state/panel_host.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int narrow = 420;         ///< below this width only name and target have room
constexpr int mostOpenAtFirst = 40; ///< rows, so that the first picture shows some depth and costs little
} // namespace

PortfolioPanel::PortfolioPanel(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host) {
    // Heard before the model hears it: while rows go, the tree's own choice of a next row must not reach the pages,
    // which would read a portfolio that is just changing.
    const auto begin = [this] { m_restructuring = true; };
    const auto end = [this] { m_restructuring = false; };
    connect(&session, &Session::nodeAboutToBeRemoved, this, begin);
    connect(&session, &Session::nodeAboutToBeMoved, this, begin);
    connect(&session, &Session::nodeAboutToBeInserted, this, begin);

    m_model = new PortfolioTreeModel(session, this);
    m_model->setLanguage(view.language());

    connect(&session, &Session::nodeRemoved, this, end);
    connect(&session, &Session::nodeMoved, this, end);
    connect(&session, &Session::nodeInserted, this, end);

    m_delegate = new NodeDelegate(view.theme(), this);
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setProperty("muted", true);
    m_count->hide();

    auto* body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_tree = new HeardView<QTreeView>(body);
    m_nothing = new QLabel(body);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_nothing->setContentsMargins(16, 24, 16, 16);
    m_nothing->setProperty("muted", true);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 and the double-click are ours
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setAutoExpandDelay(600);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIndentation(12);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(48);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(PortfolioTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionsMovable(false);
    m_tree->installEventFilter(this);
    m_open = new OpenNodes(*m_tree, *m_model, session.outline());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(body, 1);

    buildActions();
    connect(m_search, &QLineEdit::textChanged, this, &PortfolioPanel::search);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PortfolioPanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.data(PortfolioTreeModel::IsUnnamedRole).toBool())
            renameNode();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PortfolioPanel::followSelection);
    connect(m_tree, &QTreeView::collapsed, this, &PortfolioPanel::leaveHidden);
    connect(m_model, &PortfolioTreeModel::editRefused, this,
            [this](const Error& error) { m_host.refuse(error.sentence); });
    connect(&m_view, &ViewState::nodeChanged, this, &PortfolioPanel::showCurrent);
    connect(&m_view, &ViewState::languageChanged, this, &PortfolioPanel::retranslate);
    connect(&m_view, &ViewState::themeChanged, this, &PortfolioPanel::applyTheme);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.origin == ChangeSet::Origin::Preview)
            return;
        // A row that went took the selection along; what the tree chose instead is taken up now that the portfolio is
        // whole again.
        if (changes.structure)
            currentMoved();
    });

    retranslate();
    applyTheme();
    m_open->openLevels(mostOpenAtFirst);
    showCurrent();
}

// Look.

void PortfolioPanel::retranslate() {
    m_model->setLanguage(m_view.language());
    m_model->retranslate();
    m_search->setAccessibleName(tr("Search portfolio"));
    m_search->setPlaceholderText(tr("Search: English, 中文, pinyin"));
    m_search->setToolTip(tr("Finds names in both languages, by pinyin (qiche) and by initials (qc). Ctrl+F"));
    m_tree->setAccessibleName(tr("Portfolio", "the tree"));
    m_copy->setText(tr("Copy", "a node's name and figures"));
    m_new->setText(tr("New under this…"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete", "a node"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_expand->setText(tr("Expand all below"));
    m_collapse->setText(tr("Collapse all"));
    sayMatches();
    arrangeColumns();
}

void PortfolioPanel::applyTheme() {
    m_delegate->setTheme(m_view.theme());
    m_tree->viewport()->update();
}

void PortfolioPanel::arrangeColumns() {
    const QFontMetrics metrics(m_tree->font());
    const bool wide = width() >= narrow;
    m_tree->setColumnHidden(PortfolioTreeModel::SizeLevelColumn, !wide);
    m_tree->setColumnHidden(PortfolioTreeModel::StatusColumn, !wide);
    // By what is usually the widest text of a column: looking at all rows would cost more with every row.
    const auto fit = [&](int column, const QString& sample) {
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_tree->header()->resizeSection(
            column, std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(header)) + 18);
    };
    fit(PortfolioTreeModel::SizeLevelColumn,
        m_view.language() == Language::Chinese ? QStringLiteral("3000亿元") : QStringLiteral("CNY 300 billion"));
    fit(PortfolioTreeModel::TargetColumn, QStringLiteral("10.33%"));
    fit(PortfolioTreeModel::StatusColumn, tr("to be named", "status of a node"));
}

void PortfolioPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeColumns();
}

void PortfolioPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_tree->isColumnHidden(PortfolioTreeModel::SizeLevelColumn) != (event->size().width() < narrow))
        arrangeColumns();
}

void PortfolioPanel::say(const QString& sentence) { m_host.say(sentence); }

// Search.

void PortfolioPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PortfolioPanel::search(const QString& text) {
    m_open->setPaused(!text.trimmed().isEmpty());
    {
        const QScopedValueRollback following(m_following, true);
        m_model->setFilter(text);
    }
    if (m_model->isFiltered()) {
        expandMatches();
    } else {
        m_open->restore();
        showCurrent();
    }
    sayMatches();
    announce(*this, m_search->accessibleDescription());
}

void PortfolioPanel::sayMatches() {
    const auto found = static_cast<int>(m_model->matches().size());
    m_count->setVisible(m_model->isFiltered() && found > 0);
    m_count->setText(found < PortfolioTreeModel::mostMatches ? tr("%n match(es)", nullptr, found)
                                                             : tr("The first %n match(es)", nullptr, found));
    m_nothing->setText(
        tr("Nothing matches “%1”. Try fewer letters, pinyin, or initials.").arg(m_model->filter().toHtmlEscaped()));
    m_stack->setCurrentIndex(m_model->isFiltered() && found == 0 ? 1 : 0);
    m_search->setAccessibleDescription(!m_model->isFiltered() ? QString()
                                       : found == 0           ? m_nothing->text()
                                                              : m_count->text());
}

void PortfolioPanel::expandMatches() {
    m_tree->expandAll();
    const QScopedValueRollback following(m_following, true);
    if (const QModelIndex shown = m_model->indexOf(m_view.node()); shown.isValid())
        m_tree->setCurrentIndex(shown);
    if (!m_model->matches().isEmpty())
        m_tree->scrollTo(m_model->indexOf(m_model->matches().constFirst()));
}

void PortfolioPanel::toTree() {
    if (m_stack->currentIndex() != 0)
        return;
    m_tree->setFocus(Qt::TabFocusReason);
    const QVector<NodeId>& matches = m_model->matches();
    if (!matches.isEmpty() && !matches.contains(current()))
        m_tree->setCurrentIndex(m_model->indexOf(matches.constFirst()));
    else if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
}

bool PortfolioPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            toTree();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (watched == m_tree && key == Qt::Key_Up && m_tree->currentIndex() == m_model->index(0, 0)) {
            focusSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Selection.

NodeId PortfolioPanel::current() const { return m_model->nodeAt(m_tree->currentIndex()); }

void PortfolioPanel::showCurrent() {
    const QScopedValueRollback following(m_following, true);
    if (m_view.node() != current()) {
        const QModelIndex index = m_model->reveal(m_view.node());
        if (index.isValid()) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        } else {
            m_tree->selectionModel()->clear();
        }
    }
    updateActions();
}

void PortfolioPanel::followSelection(const QModelIndex& current) {
    if (m_following || m_restructuring || !current.isValid())
        return;
    m_view.showNode(m_model->nodeAt(current));
    updateActions();
}

void PortfolioPanel::leaveHidden() {
    // Keys act on the current row, and nobody would see on which.
    const QModelIndex at = m_tree->currentIndex().siblingAtColumn(PortfolioTreeModel::NameColumn);
    if (!m_following && at.isValid() && !isInSight(*m_tree, at))
        m_tree->setCurrentIndex(nearestInSight(*m_tree, at));
}

void PortfolioPanel::currentMoved() {
    if (m_session.outline().contains(m_view.node()))
        showCurrent();
    else if (m_removing && current().isValid())
        m_view.showNode(
            current()); // who deletes goes on from its neighbour; others' deletions are the window's to answer
    updateActions();
}

// State.

QByteArray PortfolioPanel::saveState() const { return m_open->save(); }

bool PortfolioPanel::restoreState(const QByteArray& state) {
    if (!m_open->load(state))
        return false;
    if (!m_model->isFiltered()) {
        const QScopedValueRollback following(m_following, true); // what is closed for a moment moves nobody
        m_open->setPaused(true);
        m_tree->collapseAll();
        m_open->setPaused(false);
        m_open->restore();
    }
    showCurrent();
    return true;
}

} // namespace atlas
