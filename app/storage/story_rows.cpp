// SPDX-License-Identifier: Apache-2.0
// The rows of stories and slides.
#include "storage/annotation_text.h"
#include "storage/row_reader.h"

namespace atlas::storage {

Cells cells(const Story& s) {
    return {{"key", text(s.key)},
            {"name_en", text(s.name.en)},
            {"name_zh", text(s.name.zh)},
            {"position", s.position},
            {"removed", s.removed ? 1 : 0}};
}

Cells cells(const Slide& s) {
    const LiveSlider slider = s.slider.value_or(LiveSlider{});
    const auto only = [&](const QVariant& value) { return s.slider ? value : QVariant(value.metaType()); };
    return {{"story", s.story.value},
            {"position", s.position},
            {"removed", s.removed ? 1 : 0},
            {"kind", word(s.kind)},
            {"heading_en", text(s.heading.en)},
            {"heading_zh", text(s.heading.zh)},
            {"body_en", text(s.body.en)},
            {"body_zh", text(s.body.zh)},
            {"notes_en", text(s.notes.en)},
            {"notes_zh", text(s.notes.zh)},
            {"chart", text(s.chart)},
            {"form", text(s.form)},
            {"node", nullable(s.node)},
            {"scenario", nullable(s.scenario)},
            {"against", nullable(s.against)},
            {"indicator", nullable(s.indicator)},
            {"year", s.year},
            {"slider_node", nullable(slider.cell.node)},
            {"slider_indicator", nullable(slider.cell.indicator)},
            {"slider_year", only(slider.cell.year)},
            {"slider_lowest", only(slider.lowest)},
            {"slider_highest", only(slider.highest)},
            {"annotations", annotationText(s.annotations)}};
}

namespace {

void fill(Reader& r, Story& s) {
    s.id = r.id<StoryId>();
    s.key = r.string();
    s.name = r.pair();
    s.position = r.integer();
    s.removed = r.integer() != 0;
}

void fill(Reader& r, Slide& s) {
    s.id = r.id<SlideId>();
    s.story = r.id<StoryId>();
    s.position = r.integer();
    s.removed = r.integer() != 0;
    s.kind = r.word<SlideKind>();
    s.heading = r.pair();
    s.body = r.pair();
    s.notes = r.pair();
    s.chart = r.string();
    s.form = r.string();
    s.node = r.id<NodeId>();
    s.scenario = r.id<ScenarioId>();
    s.against = r.id<ScenarioId>();
    s.indicator = r.id<IndicatorId>();
    s.year = r.integer();
    LiveSlider slider;
    slider.cell = r.cell();
    const double lowest = std::clamp(r.real().value_or(slider.lowest), lowestTarget, highestTarget);
    const double highest = std::clamp(r.real().value_or(slider.highest), lowestTarget, highestTarget);
    if (lowest < highest) {
        slider.lowest = lowest;
        slider.highest = highest;
    }
    if (slider.cell.node.isValid())
        s.slider = slider;
    s.annotations = annotationsOf(r.whole());
}

template <class Value>
void readRow(const QSqlQuery& row, Value& value) {
    Reader r(row);
    fill(r, value);
}

template <class Value>
void readLogged(const QJsonObject& row, Value& value) {
    const QVariantList values = loggedValues(row, idKey, cells(Value{}));
    Reader r(values);
    fill(r, value);
}

} // namespace

void read(const QSqlQuery& row, Story& story) { readRow(row, story); }
void read(const QSqlQuery& row, Slide& slide) { readRow(row, slide); }
void read(const QJsonObject& row, Story& story) { readLogged(row, story); }
void read(const QJsonObject& row, Slide& slide) { readLogged(row, slide); }

} // namespace atlas::storage
