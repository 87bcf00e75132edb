// SPDX-License-Identifier: Apache-2.0
// A portfolio in which a row of every type can stand, and such rows: of each type a few that differ in every column.
#pragma once

#include "storage/cell_rows.h"
#include "storage/portfolio.h"

#include <QVector>

namespace atlas::test {

/// What the rows of a contract refer to. Made through the functions that are under test.
class World {
public:
    explicit World(Portfolio& portfolio);

    /// A word that no other row of this world has.
    [[nodiscard]] QString word(const char* stem);
    /// The same for the year of a figure or target.
    [[nodiscard]] int year();
    [[nodiscard]] NodeId freshNode();
    [[nodiscard]] QString freshKind();

    SourceId source, otherSource;
    NodeId area, node, otherNode, thirdNode;
    IndicatorId indicator, otherIndicator, thirdIndicator;
    ScenarioId plan, otherPlan;
    StoryId story, otherStory;
    PersonId person, otherPerson;
    EnterpriseId enterprise, otherEnterprise;
    PlaceId place, otherPlace;
    TagId tag, otherTag;
    QString document, otherDocument;
    QString chart, otherChart;
    QString kind, otherKind;

private:
    /// Writes a row of OtherChanges and answers it.
    template <class Row>
    Row keep(Row row);

    Portfolio& m_portfolio;
    int m_serial = 0;
    int m_years = 0;
};

/// Rows of one type as somebody might edit one: all of them may stand, one at a time, under the same id.
template <class Row>
struct Samples {
    Row first;
    Row second;                   ///< another one in every column that can be changed alone
    Row third;                    ///< in some of these columns yet another one
    QVector<const char*> apart{}; ///< columns that make no sense alone
    QVector<Row> more{};          ///< with the columns `apart` changed, and what else is worth trying
    QVector<const char*> fixed{}; ///< columns that tell which row it is: no edit changes them
};

template <class Row>
[[nodiscard]] Samples<Row> samples(World& world);

inline QString words(const char* text) { return QString::fromUtf8(text); }
inline Text both(const char* text) {
    return {QString::fromUtf8(text), QString::fromUtf8("\xe7\x94\xb2 ") + QString::fromUtf8(text)};
}
inline QDateTime moment(int minute) { return {QDate(2026, 3, 4), QTime(9, minute, 8, 765), Qt::UTC}; }

/// A number that needs all of its 17 digits.
inline constexpr double third = 1.0 / 3;
inline constexpr double sum = 0.1 + 0.2;

} // namespace atlas::test
