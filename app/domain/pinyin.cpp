// SPDX-License-Identifier: Apache-2.0
#include "domain/pinyin.h"

#include <unicode/translit.h>

#include <array>
#include <memory>

namespace atlas {

namespace {

struct Reading {
    QStringView word;
    std::array<QLatin1String, 2> syllables;
};

// Words whose reading differs from the one that their characters have most often.
constexpr std::array readings{
    Reading{u"重庆", {QLatin1String("chong"), QLatin1String("qing")}},
    Reading{u"银行", {QLatin1String("yin"), QLatin1String("hang")}},
    Reading{u"行业", {QLatin1String("hang"), QLatin1String("ye")}},
    Reading{u"音乐", {QLatin1String("yin"), QLatin1String("yue")}},
    Reading{u"长安", {QLatin1String("chang"), QLatin1String("an")}},
};

QString transliterate(const QString& character) {
    static const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    }();
    if (toLatin == nullptr)
        return character;
    icu::UnicodeString text(reinterpret_cast<const char16_t*>(character.utf16()),
                            static_cast<int32_t>(character.size()));
    toLatin->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length()).remove(QLatin1Char(' '));
}

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

} // namespace

QStringList pinyinSyllables(const QString& text) {
    QStringList syllables;
    syllables.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto known = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
            return QStringView(text).mid(i).startsWith(reading.word);
        });
        if (known != readings.end()) {
            for (const QLatin1String& syllable : known->syllables)
                syllables.append(QString(syllable));
            i += known->word.size() - 1;
        } else if (isHan(text.at(i))) {
            syllables.append(transliterate(text.mid(i, 1)));
        } else {
            syllables.append(text.at(i).toLower());
        }
    }
    return syllables;
}

QString pinyinKey(const QString& text) {
    if (std::none_of(text.begin(), text.end(), isHan))
        return {};
    QString whole, initials;
    for (const QString& syllable : pinyinSyllables(text)) {
        if (syllable.isEmpty() || !syllable.at(0).isLetterOrNumber())
            continue;
        whole += syllable;
        initials += syllable.at(0);
    }
    return whole + QLatin1Char(' ') + initials;
}

} // namespace atlas
