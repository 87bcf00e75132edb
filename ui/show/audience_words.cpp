// SPDX-License-Identifier: Apache-2.0
#include "show/audience_words.h"

#include "domain/in_language.h"

#include <QCoreApplication>

namespace atlas {

namespace {

class AudienceWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::AudienceWords)
public:
    static QString endOfStory() { return tr("End of the story. Press Esc to leave."); }
    static QString slideOf() { return tr("Slide %1 of %2: %3"); }
};

} // namespace

QString endOfStoryText(Language language) {
    const InLanguage speaking(language);
    return AudienceWords::endOfStory();
}

QString slideName(const ShownSlide& shot, Language language) {
    if (shot.place.number <= 0)
        return shot.view.heading;
    const InLanguage speaking(language);
    return AudienceWords::slideOf().arg(shot.place.number).arg(shot.place.count).arg(shot.view.heading);
}

} // namespace atlas
