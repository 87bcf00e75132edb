// SPDX-License-Identifier: Apache-2.0
#include "words/table_words.h"

namespace atlas {

QString TableWords::one(const QString& table) {
    static constexpr struct {
        const char* table;
        const char* word;
    } words[] = {
        {"portfolio", QT_TRANSLATE_NOOP("atlas::TableWords", "Portfolio")},
        {"person", QT_TRANSLATE_NOOP("atlas::TableWords", "Person")},
        {"unit", QT_TRANSLATE_NOOP("atlas::TableWords", "Unit")},
        {"measure", QT_TRANSLATE_NOOP("atlas::TableWords", "Measure")},
        {"kind", QT_TRANSLATE_NOOP("atlas::TableWords", "Kind of place")},
        {"kind_place", QT_TRANSLATE_NOOP("atlas::TableWords", "Order of kinds")},
        {"source", QT_TRANSLATE_NOOP("atlas::TableWords", "Source")},
        {"node", QT_TRANSLATE_NOOP("atlas::TableWords", "Place")},
        {"enterprise", QT_TRANSLATE_NOOP("atlas::TableWords", "Enterprise")},
        {"indicator", QT_TRANSLATE_NOOP("atlas::TableWords", "Indicator")},
        {"headline", QT_TRANSLATE_NOOP("atlas::TableWords", "Headline")},
        {"alias", QT_TRANSLATE_NOOP("atlas::TableWords", "Other name")},
        {"observation", QT_TRANSLATE_NOOP("atlas::TableWords", "Figure")},
        {"scenario", QT_TRANSLATE_NOOP("atlas::TableWords", "Scenario")},
        {"target", QT_TRANSLATE_NOOP("atlas::TableWords", "Growth target")},
        {"cell_terms", QT_TRANSLATE_NOOP("atlas::TableWords", "Lock or note")},
        {"plan_goal", QT_TRANSLATE_NOOP("atlas::TableWords", "Goal of the plan")},
        {"story", QT_TRANSLATE_NOOP("atlas::TableWords", "Story")},
        {"slide", QT_TRANSLATE_NOOP("atlas::TableWords", "Slide")},
        {"chart", QT_TRANSLATE_NOOP("atlas::TableWords", "Chart")},
        {"page_chart", QT_TRANSLATE_NOOP("atlas::TableWords", "Chart of a page")},
        {"import_mapping", QT_TRANSLATE_NOOP("atlas::TableWords", "Way of importing")},
        {"stage", QT_TRANSLATE_NOOP("atlas::TableWords", "Stage of a chain")},
        {"link_kind", QT_TRANSLATE_NOOP("atlas::TableWords", "Kind of link")},
        {"place", QT_TRANSLATE_NOOP("atlas::TableWords", "Place in a chain")},
        {"link", QT_TRANSLATE_NOOP("atlas::TableWords", "Link in a chain")},
        {"assessment", QT_TRANSLATE_NOOP("atlas::TableWords", "Assessment")},
        {"stands", QT_TRANSLATE_NOOP("atlas::TableWords", "Enterprise at a place")},
        {"note", QT_TRANSLATE_NOOP("atlas::TableWords", "Note")},
        {"attachment", QT_TRANSLATE_NOOP("atlas::TableWords", "Attachment")},
        {"bookmark", QT_TRANSLATE_NOOP("atlas::TableWords", "Bookmark")},
        {"tag", QT_TRANSLATE_NOOP("atlas::TableWords", "Tag")},
        {"tagged", QT_TRANSLATE_NOOP("atlas::TableWords", "Tag on something")},
        {"question", QT_TRANSLATE_NOOP("atlas::TableWords", "Question")},
    };
    for (const auto& each : words)
        if (table == QLatin1String(each.table))
            return tr(each.word);
    return table;
}

} // namespace atlas
