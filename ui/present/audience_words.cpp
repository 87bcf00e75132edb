// SPDX-License-Identifier: Apache-2.0
#include "present/audience_words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace atlas {

namespace {

constexpr char context[] = "atlas::AudienceWords";
constexpr const char* endOfStory = QT_TRANSLATE_NOOP("atlas::AudienceWords", "End of the story. Press Esc to leave.");
constexpr const char* slideOf = QT_TRANSLATE_NOOP("atlas::AudienceWords", "Slide %1 of %2: %3");

/// From the language's own texts: those that the program has installed may be of the other one.
QString word(const char* source, Language language) {
    if (language == Language::English)
        return QString::fromUtf8(source);
    static const std::unique_ptr<QTranslator> chinese = [] {
        auto made = std::make_unique<QTranslator>();
        (void)made->load(QStringLiteral(":/translations/atlas_zh_CN.qm"));
        return made;
    }();
    const QString found = chinese->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

} // namespace

QString endOfStoryText(Language language) { return word(endOfStory, language); }

QString slideName(const ShownSlide& shot, Language language) {
    if (shot.place.number <= 0)
        return shot.view.heading;
    return word(slideOf, language).arg(shot.place.number).arg(shot.place.count).arg(shot.view.heading);
}

} // namespace atlas
