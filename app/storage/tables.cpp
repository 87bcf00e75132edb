// SPDX-License-Identifier: Apache-2.0
#include "storage/columns.h"

#include "domain/chain.h"
#include "domain/chart_row.h"
#include "domain/enterprise.h"
#include "domain/headline.h"
#include "domain/import_mapping.h"
#include "domain/indicator.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/person.h"
#include "domain/plan_goal.h"
#include "domain/profile.h"
#include "domain/remarks.h"
#include "domain/scenario.h"
#include "domain/source.h"
#include "domain/story.h"
#include "storage/cell_rows.h"

#include <QStringList>

namespace atlas::storage {

QString TableShape::columnList() const {
    QStringList names;
    for (const ColumnShape& column : columns)
        names.append(QString::fromLatin1(column.name));
    return names.join(QStringLiteral(", "));
}

QString TableShape::rowList() const {
    return (hasUid ? QStringLiteral("id, uid, version, ") : QStringLiteral("id, ")) + columnList();
}

namespace {
template <class... Row>
std::vector<TableShape> shapes() {
    return {columns<Row>().shape()...};
}
} // namespace

const std::vector<TableShape>& loggedTables() {
    static const std::vector<TableShape> tables =
        shapes<Profile, Person, UnitRow, MeasureRow, KindRow, KindPlace, Source, Node, Enterprise, Indicator, Headline,
               Alias, Observation, Scenario, TargetRow, TermsRow, PlanGoal, Story, Slide, ChartRow, PageChart,
               ImportMapping, Stage, LinkKind, Place, Link, Assessment, Stand, Note, Attachment, Bookmark, Tag, Tagged,
               Question>();
    return tables;
}

const TableShape* loggedTable(const QString& name) {
    for (const TableShape& table : loggedTables())
        if (name == QLatin1String(table.name))
            return &table;
    return nullptr;
}

} // namespace atlas::storage
