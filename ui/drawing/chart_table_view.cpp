// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_table_view.h"

#include "charts/chart_table.h"
#include "models/figure_role.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>

#include <algorithm>

namespace atlas {

namespace {

bool isNumber(const QVariant& value) {
    const int type = value.typeId();
    return type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong;
}

/// A cell must not break the line that it stands on.
QString cell(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

bool isToggle(const QKeyEvent& event) {
    return event.key() == Qt::Key_T && (event.modifiers() & ~Qt::AltModifier) == Qt::NoModifier;
}

} // namespace

QString chartTsv(const ChartDescription& chart) {
    const ChartTable table = chartTable(chart);
    QStringList lines{table.columns.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& text : row)
            cells.append(cell(text));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartTableView::ChartTableView(QWidget* parent) : HeardView(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ChartTableView::setChart(const ChartDescription& chart) {
    const ChartTable table = chartTable(chart);
    m_all = chartTsv(chart);
    if (rowCount() != table.rows.size() || columnCount() != table.columns.size())
        clearSelection();
    setColumnCount(static_cast<int>(table.columns.size()));
    setRowCount(static_cast<int>(table.rows.size()));
    setHorizontalHeaderLabels(table.columns);
    for (int r = 0; r < table.rows.size(); ++r)
        for (int c = 0; c < table.rows[r].size(); ++c) {
            QTableWidgetItem* shown = item(r, c);
            if (shown == nullptr) {
                shown = new QTableWidgetItem;
                setItem(r, c, shown);
            }
            shown->setText(table.rows[r][c]);
            shown->setToolTip(table.rows[r][c]);
            shown->setData(FigureRole, figureData(table.figures[r][c]));
            const bool number = r < table.values.size() && c < table.values[r].size() && isNumber(table.values[r][c]);
            shown->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        }
    for (int c = 0; c < columnCount(); ++c) {
        const bool number = !table.values.isEmpty() && c < table.values[0].size() && isNumber(table.values[0][c]);
        horizontalHeaderItem(c)->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    horizontalHeader()->setStretchLastSection(true);
    fitColumns();
    if (currentRow() < 0 && rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
}

void ChartTableView::fitColumns() {
    setWordWrap(false); // else a column that has wrapped its text once counts as wide enough
    resizeColumnsToContents();
    setWordWrap(true);
    // A long name wraps; it doesn't push the numbers out of sight.
    const int widest = std::clamp(viewport()->width() * 3 / 8, 96, 220);
    for (int c = 0; c < columnCount(); ++c) {
        const bool number = rowCount() > 0 && (item(0, c)->textAlignment() & Qt::AlignRight) != 0;
        setColumnWidth(c, number ? columnWidth(c) + 8 : std::min(columnWidth(c) + 8, widest));
    }
    resizeRowsToContents();
}

void ChartTableView::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

bool ChartTableView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isToggle(*key) || key->matches(QKeySequence::Copy) || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QTableWidget::event(event);
}

void ChartTableView::keyPressEvent(QKeyEvent* event) {
    if (isToggle(*event) || event->key() == Qt::Key_Escape)
        Q_EMIT chartRequested();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableWidget::keyPressEvent(event);
}

void ChartTableView::copy() {
    const QList<QTableWidgetSelectionRange> ranges = selectedRanges();
    if (ranges.isEmpty()) {
        QApplication::clipboard()->setText(m_all);
        return;
    }
    const QTableWidgetSelectionRange& range = ranges.first();
    QString text;
    for (int r = range.topRow(); r <= range.bottomRow(); ++r) {
        QStringList cells;
        for (int c = range.leftColumn(); c <= range.rightColumn(); ++c)
            cells.append(item(r, c) == nullptr ? QString() : cell(item(r, c)->text()));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

} // namespace atlas
