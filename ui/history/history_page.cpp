// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"

#include "domain/date_text.h"
#include "history/history_detail.h"
#include "history/history_filter_bar.h"
#include "models/history_model.h"
#include "parts/announcement.h"
#include "parts/heard_view.h"
#include "session/outline.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

HistoryPage::HistoryPage(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_model(new HistoryModel(session, this)),
      m_filtered(new QSortFilterProxyModel(this)), m_heading(new QLabel(this)), m_lead(new QLabel(this)),
      m_filter(new HistoryFilterBar(session, view, this)), m_table(new HeardView<QTableView>(this)),
      m_empty(new QLabel(this)), m_detail(new HistoryDetail(session, view, host, this)) {
    m_model->setLanguage(view.language());
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setDynamicSortFilter(true);

    m_heading->setFont(Theme::font(TypeStep::Title, QFont::DemiBold));
    m_lead->setProperty("muted", true);
    m_lead->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);

    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(48); // two lines
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addWidget(m_filter);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addStretch(0);

    connect(m_filter, &HistoryFilterBar::filterChanged, this, &HistoryPage::filter);
    connect(m_filter, &HistoryFilterBar::textChanged, this, &HistoryPage::findText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::describeCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::describeCurrent);
    // Not the mere move of the current row: typing in the filter moves it too.
    connect(m_table, &QTableView::clicked, this, &HistoryPage::showSelected);
    connect(m_table, &QTableView::activated, this, &HistoryPage::showSelected);
    connect(m_model, &HistoryModel::errorChanged, this, &HistoryPage::updateEmpty);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &HistoryPage::updateEmpty);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &HistoryPage::updateEmpty);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first) { m_filter->noticeAuthor(m_model->entry(first).author); });
    connect(&view, &ViewState::languageChanged, this, [this](Language language) {
        m_model->setLanguage(language);
        arrangeColumns();
        updateEmpty();
    });
    retranslate();
}

void HistoryPage::showCell(const TargetCell& cell) { m_filter->showCell(cell); }

void HistoryPage::retranslate() {
    m_heading->setText(tr("History"));
    m_lead->setText(tr("Every change of this portfolio, newest first. Choose a row to see all of it, to take it back, "
                       "or to go back to that moment."));
    m_table->setAccessibleName(tr("History", "table"));
    m_model->retranslate();
    updateEmpty();
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::showEvent(QShowEvent* event) {
    if (m_model->rowCount() == 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
    updateEmpty();
    QWidget::showEvent(event);
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void HistoryPage::arrangeColumns() {
    const int all = contentsRect().width(); // the table follows only after this
    QHeaderView* header = m_table->horizontalHeader();
    const QString moment = momentText(QDateTime(QDate(2026, 12, 28), QTime(20, 28)), m_view.language());
    header->resizeSection(HistoryModel::When, m_table->fontMetrics().horizontalAdvance(moment) + 20);
    header->resizeSection(HistoryModel::Who, std::clamp(all / 10, 72, 140));
    header->resizeSection(HistoryModel::From, std::clamp(all / 9, 72, 220));
    header->resizeSection(HistoryModel::To, std::clamp(all / 9, 72, 220));
    header->resizeSection(HistoryModel::Why, std::clamp(all / 9, 72, 400));
}

void HistoryPage::filter() {
    m_model->setFilter(m_filter->filter());
    if (m_model->rowCount() == 0 && isVisible() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    findText();
}

void HistoryPage::findText() {
    const QString text = m_filter->text();
    m_filtered->setFilterFixedString(text);
    // The filter sees just what is read; a search reads on for as long as little is found, within reason.
    for (int pages = 0; !text.isEmpty() && pages < 25 && m_filtered->rowCount() < 50 && m_model->canFetchMore({});
         ++pages)
        m_model->fetchMore({});
    updateEmpty();
    describeCurrent();
    if (isVisible() && m_filtered->rowCount() == 0)
        announce(*this, m_empty->text());
    else if (isVisible())
        announce(*this, tr("%n change(s)", nullptr, m_filtered->rowCount()));
}

void HistoryPage::updateEmpty() {
    const bool empty = m_filtered->rowCount() == 0;
    if (!m_model->errorText().isEmpty())
        m_empty->setText(m_model->errorText());
    else if (!m_filter->text().isEmpty())
        m_empty->setText(tr("Nothing in the history says “%1”.").arg(m_filter->text()));
    else if (m_filter->isFiltering())
        m_empty->setText(tr("Nothing was changed that fits these filters."));
    else
        m_empty->setText(tr("Nothing has been changed yet. Each edit will stand here with its reason."));
    m_empty->setVisible(empty || !m_model->errorText().isEmpty());
    m_table->setVisible(!empty);
}

void HistoryPage::describeCurrent() {
    const QModelIndex current = m_filtered->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    m_detail->setEntry(m_model->entry(current.row()), m_model->change(current.row()),
                       current.data(HistoryModel::StepRowsRole).toInt());
}

void HistoryPage::showSelected() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const NodeId node{current.data(HistoryModel::NodeRole).toLongLong()};
    const IndicatorId indicator{current.data(HistoryModel::IndicatorRole).toLongLong()};
    const int year = current.data(HistoryModel::YearRole).toInt();
    if (!node.isValid() || !m_session.outline().contains(node))
        return;
    if (indicator.isValid() && year > 0)
        m_view.showCell(node, indicator, year);
    else
        m_view.showNode(node);
}

} // namespace atlas
