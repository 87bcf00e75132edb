// SPDX-License-Identifier: Apache-2.0
// What stands in the cells of the targets table: texts, tool tips, marks of what is carried on or rolled up.
#include "domain/figure_text.h"
#include "entry/rate_entry.h"
#include "models/figure_role.h"
#include "models/target_model.h"
#include "session/figures.h"
#include "session/held_rates.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/projection.h"
#include "session/session.h"
#include "words/node_words.h"
#include "words/reconciliation.h"
#include "words/terms_text.h"

#include <QFont>

#include <algorithm>

namespace atlas {

int TargetModel::columnCount(const QModelIndex&) const { return FirstYearColumn + m_yearCount; }

TargetModel::Rate TargetModel::rate(NodeId node, int year) const {
    if (!isAbout(node))
        return {};
    if (isRatio()) {
        const auto share = session().reading().projectedLevel(node, m_indicator, year);
        return {share, share ? Kind::Projected : Kind::None};
    }
    if (const auto own = session().reading().target({node, m_indicator, year}))
        return {own, Kind::Own};
    const auto value = session().reading().growth(node, m_indicator, year);
    if (!value)
        return {};
    for (int earlier = year - 1; earlier >= m_firstYear; --earlier)
        if (session().reading().target({node, m_indicator, earlier}))
            return {value, Kind::Carried};
    return {value, Kind::RolledUp};
}

const TargetModel::Base& TargetModel::base(NodeId node) const {
    if (const auto known = m_bases.constFind(node); known != m_bases.cend())
        return *known;
    const Projection projection = session().reading().projection(node, m_indicator);
    Base read;
    read.isIndex = projection.isIndex;
    read.year = projection.baseYear;
    if (projection.base) {
        read.value = projection.base->observation.value;
        read.year = projection.base->observation.period.year;
        read.status = static_cast<int>(projection.base->observation.status);
        if (projection.base->source)
            read.source = projection.base->source->citation(language());
    }
    return *m_bases.insert(node, read);
}

QString TargetModel::gapNote(NodeId node, int year) const {
    return isRatio() || !isAbout(node) ? QString()
                                       : Reconciliation::of(session(), {node, m_indicator, year}).sentence(language());
}

QString TargetModel::rollUpNote(NodeId node, int year) const {
    if (isRatio())
        return tr("A share isn't rolled up: it is the ratio of its two projected levels.");
    const planning::RollUp rollUp = session().reading().rollUp(node, m_indicator, year);
    if (rollUp.why != planning::NoRollUp::HasOne)
        return noRollUpText(rollUp.why, session().outline().name(node).in(language()));
    const auto missing = std::count_if(rollUp.contributions.begin(), rollUp.contributions.end(),
                                       [](const planning::Contribution& part) { return !part.points; });
    QString note = weightSentence(rollUp.basis);
    if (missing > 0)
        note += QLatin1Char(' ') +
                tr("%n part(s) without a target or a weight take no part.", nullptr, static_cast<int>(missing));
    return note;
}

QString TargetModel::cellText(NodeId node, int column) const {
    if (column == NameColumn)
        return session().outline().name(node).in(language());
    const Indicator* indicator = shown();
    if (indicator == nullptr || !isAbout(node))
        return {};
    if (column == BaseColumn) {
        const Base& known = base(node);
        if (known.value) {
            const QString text = figureText(*known.value, indicator->unit, language());
            return known.isAssumed() ? tr("%1, assumed", "base value").arg(text) : text;
        }
        return known.isIndex ? tr("index 100", "base value of an indicator without levels") : QString();
    }
    const int year = yearOf(column);
    if (m_shows == Shows::Levels && !isRatio())
        return levelText(node, year, UnitWords::Without);
    const Rate shownRate = rate(node, year);
    if (!shownRate.value)
        return {};
    const QString text = percentText(*shownRate.value, language());
    return shownRate.kind == Kind::RolledUp ? tr("(%1)", "a rate that is rolled up from the parts").arg(text) : text;
}

QString TargetModel::levelText(NodeId node, int year, UnitWords words) const {
    const auto level = session().reading().projectedLevel(node, m_indicator, year);
    if (!level)
        return {};
    return isRatio() ? percentText(*level, language())
                     : figureText(*level, base(node).isIndex ? Unit::Index : shown()->unit, language(), words);
}

std::optional<Reconciliation> TargetModel::bottomUp(NodeId node, int year) const {
    // Where a node has no target of its own the roll-up is what its cell shows.
    if (year == 0 || m_shows == Shows::Levels || isRatio() || !isAbout(node) ||
        session().outline().childCount(node) == 0)
        return std::nullopt;
    Reconciliation now = Reconciliation::of(session(), {node, m_indicator, year});
    return now.topDown && now.bottomUp ? std::optional(std::move(now)) : std::nullopt;
}

QString TargetModel::bottomUpText(const Reconciliation& now) const {
    QString points = now.isOpen() ? now.gapText(language()) : QStringLiteral("=");
    const auto isUnit = [](QChar each) { return !each.isDigit() && each != QLatin1Char('.'); };
    if (const auto unit = std::find_if(points.cbegin() + 1, points.cend(), isUnit); points.size() > 1)
        points.truncate(std::distance(points.cbegin(), unit)); // it is known, and there is no room
    QString text = percentText(*now.bottomUp, language()).chopped(1) + QLatin1Char(' ') + points;
    return now.accepted && now.isOpen() ? text + QStringLiteral(" ✓") : text;
}

FigureRef TargetModel::figureAt(NodeId node, int column) const {
    if (column == NameColumn || cellText(node, column).isEmpty())
        return {};
    const Uid& scenario = session().scenario().mark.uid;
    const auto planned = [&](int year, FigureAspect aspect) {
        return FigureRef::planned(scenario, {node, m_indicator, year}, aspect);
    };
    if (const int year = yearOf(column); year != 0 && (isRatio() || m_shows == Shows::Rates))
        return planned(year, isRatio() ? FigureAspect::Level : FigureAspect::Growth);
    const Projection projection = session().reading().projection(node, m_indicator);
    const FigureAspect level = projection.isIndex ? FigureAspect::Index : FigureAspect::Level;
    if (column != BaseColumn)
        return planned(yearOf(column), level);
    return projection.base ? FigureRef::of(projection.base->observation) : planned(projection.baseYear, level);
}

QString TargetModel::toolTip(NodeId node, int column) const {
    if (column == NameColumn)
        return cellText(node, column);
    const Indicator* indicator = shown();
    if (indicator == nullptr)
        return {};
    if (!isAbout(node))
        return tr("%1 has no targets here.").arg(indicator->name.in(language()));
    if (column == BaseColumn) {
        const Base& known = base(node);
        if (!known.value)
            return tr("No base value is stated: levels are shown as an index, base year = 100.");
        const QString status = statusText(static_cast<ObservationStatus>(known.status), language());
        const QString whence = known.source.isEmpty()
                                   ? tr("%1, %2", "year, status").arg(QString::number(known.year), status)
                                   : tr("%1, %2. Source: %3", "year, status, source")
                                         .arg(QString::number(known.year), status, known.source);
        return cellText(node, column) + QLatin1Char('\n') + whence; // a narrow column ends it in an ellipsis
    }
    return yearTip(node, yearOf(column));
}

QString TargetModel::yearTip(NodeId node, int year) const {
    const TargetCell cell{node, m_indicator, year};
    QStringList lines;
    switch (rate(node, year).kind) {
    case Kind::Projected:
        return tr("Projected share: the ratio of its two projected levels. Change those to change it.");
    case Kind::Carried:
        lines.append(tr("No target of its own in %1: the latest earlier one is carried on (an assumption).").arg(year));
        break;
    case Kind::RolledUp:
        lines.append(tr("No target here: what its parts add up to in %1.").arg(year) + QLatin1Char(' ') +
                     weightSentence(session().reading().rollUp(node, m_indicator, year).basis));
        break;
    case Kind::None:
        if (isRatio())
            return tr("One of its two levels has no projection.");
        lines.append(tr("No target.") + QLatin1Char(' ') + rollUpNote(node, year));
        break;
    case Kind::Own: {
        lines.append(tr("Target of %1").arg(year));
        const auto stored = session().reading().storedTarget(cell);
        if (stored && stored->source.isValid())
            if (const auto source = session().figures().source(stored->source))
                lines.append(tr("Source: %1").arg(source->citation(language())));
        if (stored && !stored->rationale.isEmpty())
            lines.append(stored->rationale);
        break;
    }
    }
    if (const auto now = bottomUp(node, year)) {
        lines.append(now->sentence(language()));
        if (const QString accepted = now->acceptance(); !accepted.isEmpty())
            lines.append(accepted);
        lines.append(rollUpNote(node, year));
    }
    if (const QString level = levelText(node, year, UnitWords::With); !level.isEmpty()) {
        lines.append((base(node).isIndex ? tr("Projected level of %1 as an index, base year = 100: %2", "year, level")
                                         : tr("Projected level of %1: %2", "year, level"))
                         .arg(QString::number(year), level));
        const Projection projection = session().reading().projection(node, m_indicator);
        if (const auto* known = planning::yearOf(projection.years, year); known != nullptr && !known->hasTarget)
            lines.append(tr("No target is stated up to here: the base of %1 is held.").arg(projection.baseYear));
    }
    lines += termsLines(session().reading().terms(cell), lockInForce(session(), cell).has_value(), language());
    return lines.join(QLatin1Char('\n'));
}

QString TargetModel::accessibleText(NodeId node, int column) const {
    QString text = cellText(node, column);
    const int year = yearOf(column);
    if (column == NameColumn || year == 0)
        return text.isEmpty() ? tr("none", "an empty cell") : text;
    if (m_shows == Shows::Levels)
        text = text.isEmpty() ? tr("none", "an empty cell") : levelText(node, year, UnitWords::With);
    else
        switch (rate(node, year).kind) {
        case Kind::Carried:
            text = tr("%1, carried on").arg(text);
            break;
        case Kind::RolledUp:
            text = tr("%1, rolled up").arg(text);
            break;
        case Kind::None:
            text = tr("none", "an empty cell");
            break;
        default:
            break;
        }
    if (const auto now = bottomUp(node, year)) {
        text = tr("%1, parts add up to %2", "a rate; another").arg(text, percentText(*now->bottomUp, language()));
        if (now->isOpen())
            text = (now->accepted ? tr("%1, accepted gap %2", "a rate; points") : tr("%1, gap %2", "a rate; points"))
                       .arg(text, now->gapText(language()));
    }
    const TargetCell cell{node, m_indicator, year};
    const QString words =
        termsWords(session().reading().terms(cell), lockInForce(session(), cell).has_value(), language());
    return words.isEmpty() ? text : tr("%1, %2", "a rate; what is said beside it").arg(text, words);
}

QVariant TargetModel::termsData(NodeId node, int year, int role) const {
    const TargetCell cell{node, m_indicator, year};
    if (year == 0)
        return {};
    if (role == LockedRole)
        return lockInForce(session(), cell).has_value();
    const CellTerms terms = session().reading().terms(cell);
    if (role == NoteRole)
        return terms.note;
    if (role == SigmaRole)
        return terms.sigma ? QVariant(*terms.sigma) : QVariant();
    return terms.acceptedGap ? QVariant(terms.acceptedGap->reason) : QVariant();
}

QVariant TargetModel::data(const QModelIndex& index, int role) const {
    const NodeId node = nodeAt(index);
    if (!node.isValid() || !session().outline().contains(node))
        return {};
    const int year = yearOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(node, index.column());
    case Qt::EditRole:
    case EntryRole: {
        if (year == 0)
            return cellText(node, index.column());
        if (m_shows == Shows::Levels)
            return cellText(node, index.column());
        const Rate now = rate(node, year);
        return now.value ? rateForEditing(*now.value) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(node, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        const Kind kind = year != 0 ? rate(node, year).kind : Kind::None;
        if (kind != Kind::Carried && kind != Kind::RolledUp && !data(index, AssumedRole).toBool())
            return {};
        QFont italic;
        italic.setItalic(true);
        return italic;
    }
    case AssumedRole:
        return index.column() == BaseColumn && isAbout(node) && base(node).isAssumed();
    case CarriedRole:
        return year != 0 && rate(node, year).kind == Kind::Carried;
    case RolledUpRole:
        return year != 0 && rate(node, year).kind == Kind::RolledUp;
    case RateRole:
        if (year != 0)
            if (const auto value = rate(node, year).value)
                return *value;
        return {};
    case FigureRole:
        return figureData(figureAt(node, index.column()));
    case BottomUpRole: {
        const auto now = bottomUp(node, year);
        return now ? bottomUpText(*now) : QString();
    }
    case OpenGapRole: {
        const auto now = bottomUp(node, year);
        return now && now->isOpen() && !now->accepted;
    }
    case BottomUpFigureRole:
    case GapFigureRole:
        if (bottomUp(node, year))
            return figureData(FigureRef::planned(session().scenario().mark.uid, {node, m_indicator, year},
                                                 role == GapFigureRole ? FigureAspect::Gap : FigureAspect::RollUp));
        return {};
    case NodeIdRole:
        return node.value;
    case LockedRole:
    case NoteRole:
    case SigmaRole:
    case AcceptedGapRole:
        return termsData(node, year, role);
    default:
        return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Name", "column of the targets table");
    if (section == BaseColumn)
        return tr("Base", "column of the targets table");
    return QString::number(yearOf(section));
}

} // namespace atlas
