// SPDX-License-Identifier: Apache-2.0
#include "program/fact_sheet_command.h"

#include "export/fact_sheet_file.h"
#include "export/handed_choice.h"
#include "session/outline.h"
#include "session/session.h"
#include "state/settings.h"

#include <QCoreApplication>

namespace atlas {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(atlas::FactSheetCommand)
};
} // namespace

Result<void> exportFactSheet(const Session& session, const CommandLine& line, Language language,
                             const Settings& settings) {
    NodeId node = session.outline().root();
    if (!line.select.isEmpty()) {
        const auto found = session.find(line.select);
        if (!found)
            return failure(ErrorCode::NotFound,
                           Words::tr("No node is called “%1”. Give its key or its name.").arg(line.select));
        node = *found;
    }
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
