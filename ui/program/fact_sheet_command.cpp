// SPDX-License-Identifier: Apache-2.0
#include "program/fact_sheet_command.h"

#include "export/fact_sheet_file.h"
#include "export/handed_choice.h"
#include "session/session.h"
#include "state/settings.h"

namespace atlas {

Result<void> exportFactSheet(const Session& session, const CommandLine& line, Language language,
                             const Settings& settings) {
    TRY(const auto node, chosenNode(session, line.select));
    TRY(const auto scenario, chosenScenario(session, line.scenario, language));
    FactSheetWish wish;
    wish.scenario = scenario;
    wish.languages =
        line.bilingual ? QVector<Language>{Language::English, Language::Chinese} : QVector<Language>{language};
    wish.contact = settings.contact();
    wish.date = QDate::currentDate();
    return writeFactSheet(describeFactSheet(session, node, wish), *line.exportFile);
}

} // namespace atlas
