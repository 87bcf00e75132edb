// SPDX-License-Identifier: Apache-2.0
// A changed row as data, and the changes of all types that are edited in one way only.
#pragma once

#include "domain/chain.h"
#include "domain/chart_row.h"
#include "domain/enterprise.h"
#include "domain/headline.h"
#include "domain/import_mapping.h"
#include "domain/indicator.h"
#include "domain/kinds.h"
#include "domain/person.h"
#include "domain/plan_goal.h"
#include "domain/profile.h"
#include "domain/remarks.h"
#include "domain/source.h"
#include "domain/units.h"

#include <QVector>

#include <optional>
#include <tuple>

namespace atlas {

/// before absent: the row is new (an invalid id in `after` is given out by the database). Such rows are never deleted:
/// taking one out sets its `removed`, or ScenarioState::Removed.
template <class Row>
struct RowChange {
    std::optional<Row> before;
    Row after;
};

} // namespace atlas

template <class Row>
Q_DECLARE_TYPEINFO_BODY(atlas::RowChange<Row>, Q_RELOCATABLE_TYPE);

namespace atlas {

template <class... Rows>
class ChangesOf {
public:
    template <class Row>
    [[nodiscard]] QVector<RowChange<Row>>& of() {
        return std::get<QVector<RowChange<Row>>>(m_changes);
    }
    template <class Row>
    [[nodiscard]] const QVector<RowChange<Row>>& of() const {
        return std::get<QVector<RowChange<Row>>>(m_changes);
    }
    /// Calls for the changes of each type, in an order in which they can be written.
    void forEach(const auto& visit) { (visit(of<Rows>()), ...); }
    void forEach(const auto& visit) const { (visit(of<Rows>()), ...); }

    [[nodiscard]] bool isEmpty() const { return (of<Rows>().isEmpty() && ...); }

private:
    std::tuple<QVector<RowChange<Rows>>...> m_changes;
};

/// What refers to nothing that the same edit makes comes before it.
using OtherChanges = ChangesOf<Profile, Person, UnitRow, MeasureRow, KindRow, KindPlace, Source, Enterprise, Indicator,
                               Headline, Alias, PlanGoal, ChartRow, PageChart, ImportMapping, Stage, LinkKind, Place,
                               Link, Assessment, Stand, Note, Attachment, Bookmark, Tag, Tagged, Question>;

} // namespace atlas
