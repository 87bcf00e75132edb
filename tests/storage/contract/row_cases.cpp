// SPDX-License-Identifier: Apache-2.0
#include "storage/contract/typed_case.h"

namespace atlas::test {

namespace {
template <class... Row>
std::vector<std::unique_ptr<RowCase>> casesOf() {
    std::vector<std::unique_ptr<RowCase>> cases;
    (cases.push_back(std::make_unique<TypedCase<Row>>()), ...);
    return cases;
}
} // namespace

const std::vector<std::unique_ptr<RowCase>>& rowCases() {
    static const auto cases =
        casesOf<Profile, Person, UnitRow, MeasureRow, KindRow, KindPlace, Source, Node, Enterprise, Indicator, Headline,
                Alias, Observation, Scenario, TargetRow, TermsRow, PlanGoal, Story, Slide, ChartRow, PageChart,
                ImportMapping, Stage, LinkKind, Place, Link, Assessment, Stand, Note, Attachment, Bookmark, Tag, Tagged,
                Question>();
    return cases;
}

} // namespace atlas::test
