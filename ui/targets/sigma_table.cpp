// SPDX-License-Identifier: Apache-2.0
#include "targets/sigma_table.h"

#include "domain/figure_text.h"
#include "entry/rate_entry.h"
#include "models/figure_role.h"
#include "parts/entry_delegate.h"
#include "session/session.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace atlas {

namespace {
enum Column { NameColumn, GrowthColumn, SigmaColumn, ColumnCount };
constexpr int StateRole = Qt::UserRole + 1;
constexpr int rowPixels = 30;
constexpr int mostRows = 100; ///< a longer table is of no use; the rest keep what they have
constexpr int mostShown = 8;  ///< without scrolling

/// "2" or "2 pp" as a person types it; the rate's reader knows percent.
QString withoutUnit(const QString& typed) {
    QString text = typed;
    for (const QString& unit : {QStringLiteral("pp"), QStringLiteral("个百分点"), QStringLiteral("百分点")})
        text.remove(unit, Qt::CaseInsensitive);
    return text.trimmed();
}
} // namespace

SigmaTable::SigmaTable(QWidget* parent) : TypedEntry(0, ColumnCount, parent), m_delegate(new EntryDelegate(this)) {
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(GrowthColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(SigmaColumn, QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::itemChanged, this, &SigmaTable::enter);
    retranslate();
}

void SigmaTable::retranslate() {
    setAccessibleName(tr("Standard deviations"));
    setHorizontalHeaderLabels(
        {tr("Part", "column: whose target"), tr("Growth", "column"), tr("σ, points", "column: standard deviation")});
    horizontalHeaderItem(NameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {GrowthColumn, SigmaColumn})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SigmaTable::fill(const Session& session, const FanFacts& facts, Language language) {
    const QScopedValueRollback filling(m_filling, true);
    const int rows = std::min(static_cast<int>(facts.targets.size()), mostRows);
    setRowCount(rows);
    const Uid scenario = session.scenario().mark.uid;
    for (int row = 0; row < rows; ++row) {
        const UncertainTarget& target = facts.targets[static_cast<size_t>(row)];
        const QString name = session.outline().name(target.node).in(language);
        QString sigma = target.sigma ? percentText(*target.sigma, language) : QString();
        sigma.remove(QLatin1Char('%'));
        const QString growth = target.growth ? percentText(*target.growth, language) : QStringLiteral("–");
        // A drag comes by here at every step: what stands there already is left alone.
        const QString state = QStringList{name,
                                          QString::number(target.node.value),
                                          growth,
                                          QString::number(target.isCarried),
                                          QString::number(int(language)),
                                          QString::number(facts.indicator.value),
                                          QString::number(facts.year),
                                          scenario.toString()}
                                  .join(QLatin1Char('|'));
        if (item(row, NameColumn) != nullptr && item(row, NameColumn)->data(StateRole).toString() == state &&
            item(row, SigmaColumn)->text() == sigma)
            continue;
        const auto put = [&](int column, const QString& text, bool isEditable) {
            QTableWidgetItem* cell = item(row, column);
            if (cell == nullptr) {
                cell = new QTableWidgetItem;
                setItem(row, column, cell);
            }
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                           (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
            cell->setText(text);
            cell->setTextAlignment((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            return cell;
        };
        put(NameColumn, name, false)->setToolTip(name);
        item(row, NameColumn)->setData(Qt::UserRole, target.node.value);
        item(row, NameColumn)->setData(StateRole, state);
        const auto figure = [&](bool isShown, FigureAspect aspect) {
            return isShown
                       ? figureData(FigureRef::planned(scenario, {target.node, facts.indicator, facts.year}, aspect))
                       : QVariant();
        };
        put(GrowthColumn, growth, false)->setData(FigureRole, figure(target.growth.has_value(), FigureAspect::Growth));
        QTableWidgetItem* cell = put(SigmaColumn, sigma, true);
        QFont font = this->font();
        font.setItalic(target.isCarried);
        cell->setFont(font);
        cell->setToolTip(target.isCarried ? tr("Carried on from an earlier year")
                         : target.sigma   ? tr("Standard deviation in percentage points")
                                          : tr("Certain. Type a standard deviation in percentage points."));
        cell->setData(FigureRole, figure(target.sigma.has_value(), FigureAspect::Deviation));
        cell->setData(Qt::AccessibleTextRole, sigma.isEmpty() ? tr("certain") : sigma);
    }
    const int shown = std::clamp(rows, 1, mostShown);
    setVerticalScrollBarPolicy(rows > mostShown ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowPixels * shown + 2);
}

void SigmaTable::enter(QTableWidgetItem* cell) {
    if (m_filling || cell->column() != SigmaColumn)
        return;
    const NodeId node{item(cell->row(), NameColumn)->data(Qt::UserRole).toLongLong()};
    const auto typed = parseRate(withoutUnit(cell->text()), std::nullopt);
    if (typed) {
        Q_EMIT sigmaEntered(node, *typed);
        return;
    }
    m_delegate->refuse();
    Q_EMIT refused(Error{ErrorCode::Invalid,
                         tr("“%1” is no standard deviation. Type percentage points, such as 2.").arg(cell->text()),
                         {}});
}

} // namespace atlas
