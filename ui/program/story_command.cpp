// SPDX-License-Identifier: Apache-2.0
#include "program/story_command.h"

#include "export/handed_choice.h"
#include "export/story_job.h"
#include "session/session.h"
#include "session/story_shelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace atlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atlas::StoryCommand)
};

constexpr QSize usualSize(1920, 1080);

tl::unexpected<Error> noStory(const Session& session, const QString& name, Language language) {
    QStringList names;
    for (const Story& story : session.stories().stories())
        names.append(story.name.in(language));
    return failure(
        ErrorCode::Invalid,
        names.isEmpty()
            ? Words::tr("There is no story “%1”, nor any other.").arg(name)
            : Words::tr("There is no story “%1”. The stories are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

} // namespace

Result<void> exportStory(const Session& session, const CommandLine& line, Language language, ThemeName theme,
                         const QString& author) {
    const auto found = findStory(session, line.story);
    if (!found)
        return noStory(session, line.story, language);
    TRY(const auto scenario, chosenScenario(session, line.scenario, language));
    StoryDocument story = describeStory(session, *found, language, {}, scenario);
    if (story.slides.isEmpty())
        return failure(ErrorCode::NotFound, Words::tr("The story “%1” has no slides yet.").arg(story.title));
    story.author = author;
    const QString file = *line.exportFile;
    const QString ending = QFileInfo(file).suffix().toLower();
    const Theme colours(theme);
    if (ending == QLatin1String("pdf"))
        return runWhole(storyPdf(story, line.notes ? StoryForm::Notes : StoryForm::Slides, colours, file));
    if (ending == QLatin1String("pptx"))
        return runWhole(storyPptx(story, colours, file));
    const QString base = file.chopped(ending.size() + 1);
    return runWhole(storyImages(story, colours, ending, line.sizeGiven ? line.size : usualSize, 1, base));
}

} // namespace atlas
