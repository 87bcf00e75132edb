// SPDX-License-Identifier: Apache-2.0
#include "portfolio/page_sections.h"

#include "models/figure_model.h"
#include "parts/flow_grid.h"
#include "parts/heard_view.h"
#include "parts/name_dialog.h"
#include "portfolio/child_card.h"
#include "portfolio/figure_card.h"
#include "session/outline.h"
#include "state/panel_host.h"

#include <QFontMetrics>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int cellPadding = 18; ///< left and right of a cell's text, with what the style adds

QLabel* makeHeading(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    return label;
}

} // namespace

FigureSection::FigureSection(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_grid(new FlowGrid(148, 7, false, this)) {}

void FigureSection::refresh(NodeId node) {
    const QVector<KeyFigure> figures = KeyFigures::of(m_session, node, m_view.language());
    while (m_cards.size() < figures.size()) {
        auto* card = new FigureCard(m_view, this);
        connect(card, &FigureCard::clicked, this, [this, card] { follow(card->figure()); });
        connect(card, &FigureCard::copied, this,
                [this](const QString& text) { m_host.say(tr("Copied: %1").arg(text)); });
        m_grid->addWidget(card);
        m_cards.append(card);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        if (i < figures.size())
            m_cards.at(i)->setFigure(figures.at(i));
        m_cards.at(i)->setVisible(i < figures.size());
    }
    setVisible(!figures.isEmpty());
}

void FigureSection::follow(const KeyFigure& figure) {
    if (figure.cell) {
        // The page goes on standing at the node, the targets open at the cell.
        m_view.showCell(figure.cell->node, figure.cell->indicator, figure.cell->year);
        m_host.showWorkspace(QStringLiteral("Targets"));
    } else if (figure.node.isValid()) {
        m_view.showNode(figure.node);
    }
}

ChildrenSection::ChildrenSection(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_heading(makeHeading(this)),
      m_rest(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    m_grid = new FlowGrid(200, 4, false);
    layout->addLayout(m_grid);
    m_rest->setProperty("muted", true);
    layout->addWidget(m_rest);
}

void ChildrenSection::refresh(NodeId node) {
    const Outline& outline = m_session.outline();
    const int all = outline.contains(node) ? outline.childCount(node) : 0;
    const int shown = std::min(all, most);
    m_heading->setText(tr("What stands under it"));
    while (m_cards.size() < shown) {
        auto* card = new ChildCard(m_view, this);
        connect(card, &ChildCard::clicked, this, [this, card] { open(*card); });
        connect(card, &ChildCard::copied, this,
                [this](const QString& text) { m_host.say(tr("Copied: %1").arg(text)); });
        m_grid->addWidget(card);
        m_cards.append(card);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        if (i < shown)
            m_cards.at(i)->show(m_session, outline.child(node, i), m_view.language());
        m_cards.at(i)->setVisible(i < shown);
    }
    m_rest->setText(tr("And %n more in the tree.", nullptr, all - shown));
    m_rest->setVisible(all > shown);
    setVisible(all > 0);
}

void ChildrenSection::open(const ChildCard& card) {
    if (!card.isUnnamed()) {
        m_view.showNode(card.node());
        return;
    }
    NameDialog::ask(m_session, card.node(), this);
}

FactsSection::FactsSection(Session& session, ViewState& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_heading(makeHeading(this)), m_empty(new QLabel(this)),
      m_model(new FigureModel(session, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    retranslate();
}

void FactsSection::build() {
    m_frame = new QFrame(this);
    m_frame->setProperty("card", true);
    auto* inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(8, 4, 8, 8);
    m_table = new HeardView<QTableView>(m_frame);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(FigureModel::IndicatorName, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FigureModel::SourceColumn, QHeaderView::Stretch);
    // Text wraps where a column is narrow; the rows follow once the columns have their widths.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting.isActive())
            m_fitting.start(0);
    });
    m_fitting.setSingleShot(true);
    connect(&m_fitting, &QTimer::timeout, this, &FactsSection::fitHeight);
    m_table->setAccessibleName(tr("Facts", "table of figures"));
    inside->addWidget(m_table);
    layout()->addWidget(m_frame);
}

void FactsSection::refresh(NodeId node) {
    m_model->setLanguage(m_view.language());
    m_model->setNode(node);
    const bool empty = m_model->rowCount() == 0;
    if (!empty && m_table == nullptr)
        build();
    if (m_frame != nullptr)
        m_frame->setVisible(!empty);
    m_empty->setVisible(empty);
    fitWidths();
    fitHeight();
}

void FactsSection::fitWidths() {
    if (m_table == nullptr)
        return;
    // Not left to the header, which takes the width of a wrapped text for enough.
    const QFontMetrics text(m_table->font()), head(m_table->horizontalHeader()->font());
    for (const int column : {FigureModel::Value, FigureModel::PeriodColumn, FigureModel::Status}) {
        int width = head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, text.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_table->setColumnWidth(column, width + cellPadding);
    }
}

void FactsSection::completeNow() {
    m_fitting.stop();
    fitHeight();
}

void FactsSection::fitHeight() {
    if (m_table == nullptr)
        return;
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + 8);
    int height = m_table->horizontalHeader()->sizeHint().height();
    height += m_table->verticalHeader()->length();
    if (m_table->minimumHeight() != height)
        m_table->setFixedHeight(height);
}

void FactsSection::retranslate() {
    m_heading->setText(tr("Facts and who says so"));
    m_empty->setText(tr("No figure is stated for this place yet."));
    m_model->retranslate();
    fitWidths();
    if (m_table != nullptr)
        m_table->setAccessibleName(tr("Facts", "table of figures"));
}

} // namespace atlas
