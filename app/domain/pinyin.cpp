// SPDX-License-Identifier: Apache-2.0
#include "domain/pinyin.h"

#include <QStringView>

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace atlas {

namespace {

struct Reading {
    QStringView word;
    QStringView syllables; ///< one for each character, a space between
};

// Where ICU's most frequent reading of the single characters is wrong in names of places, industries and trades. Of two
// words at one place the longer counts; a single character stands for itself in all other words.
constexpr Reading readings[] = {
    {u"地", u"di"},
    {u"都", u"du"},
    {u"重庆", u"chong qing"},
    {u"重组", u"chong zu"},
    {u"重构", u"chong gou"},
    {u"重建", u"chong jian"},
    {u"重塑", u"chong su"},
    {u"重整", u"chong zheng"},
    {u"长安", u"chang an"},
    {u"长江", u"chang jiang"},
    {u"长寿", u"chang shou"},
    {u"长三角", u"chang san jiao"},
    {u"长城", u"chang cheng"},
    {u"长春", u"chang chun"},
    {u"长沙", u"chang sha"},
    {u"长期", u"chang qi"},
    {u"长途", u"chang tu"},
    {u"长效", u"chang xiao"},
    {u"长远", u"chang yuan"},
    {u"银行", u"yin hang"},
    {u"央行", u"yang hang"},
    {u"投行", u"tou hang"},
    {u"商行", u"shang hang"},
    {u"行业", u"hang ye"},
    {u"音乐", u"yin yue"},
    {u"乐器", u"yue qi"},
    {u"调整", u"tiao zheng"},
    {u"调节", u"tiao jie"},
    {u"调控", u"tiao kong"},
    {u"调试", u"tiao shi"},
    {u"调味", u"tiao wei"},
    {u"空调", u"kong tiao"},
    {u"协调", u"xie tiao"},
    {u"会计", u"kuai ji"},
    {u"着力", u"zhuo li"},
    {u"着陆", u"zhuo lu"},
    {u"薄膜", u"bo mo"},
    {u"轻薄", u"qing bo"},
    {u"超薄", u"chao bo"},
    {u"模具", u"mu ju"},
    {u"模板", u"mu ban"},
    {u"率先", u"shuai xian"},
    {u"弹性", u"tan xing"},
    {u"弹簧", u"tan huang"},
    {u"弹力", u"tan li"},
    {u"还原", u"huan yuan"},
    {u"轧钢", u"zha gang"},
    {u"轧制", u"zha zhi"},
    {u"畜牧", u"xu mu"},
    {u"泊车", u"bo che"},
    {u"停泊", u"ting bo"},
    {u"供给", u"gong ji"},
    {u"补给", u"bu ji"},
    {u"给水", u"ji shui"},
    {u"给排水", u"ji pai shui"},
    {u"藏药", u"zang yao"},
    {u"西藏", u"xi zang"},
    {u"宝藏", u"bao zang"},
    {u"曝光", u"bao guang"},
    {u"番茄", u"fan qie"},
    {u"人参", u"ren shen"},
    {u"角色", u"jue se"},
    {u"便宜", u"pian yi"},
    {u"厦门", u"xia men"},
    {u"六安", u"lu an"},
    {u"蚌埠", u"beng bu"},
    {u"番禺", u"pan yu"},
    {u"黄埔", u"huang pu"},
    {u"乐清", u"yue qing"},
    {u"曾家岩", u"zeng jia yan"},
};

/// A syllable of one character, as it is read and as it is typed where its vowel is ü.
struct Syllable {
    QString plain;
    QString typed;
};

bool isHan(char32_t character) { return QChar::script(character) == QChar::Script_Han; }

/// u with two dots: "lü" → "lv".
QString typedAs(const QString& marked, const QString& plain) {
    const QChar twoDots(0x0308);
    if (!marked.normalized(QString::NormalizationForm_D).contains(twoDots))
        return plain;
    QString typed = plain;
    return typed.replace(u'u', u'v');
}

/// Reads single characters through ICU and remembers them: a portfolio of a million names has some thousand characters.
class Reader {
public:
    Reader() {
        UErrorCode status = U_ZERO_ERROR;
        m_toLatin.reset(icu::Transliterator::createInstance(u"Han-Latin", UTRANS_FORWARD, status));
        m_toPlain.reset(icu::Transliterator::createInstance(u"Latin-ASCII; Lower", UTRANS_FORWARD, status));
        for (const Reading& reading : readings)
            m_words[reading.word.front().unicode()].push_back(reading);
        for (auto& [first, words] : m_words)
            std::stable_sort(words.begin(), words.end(),
                             [](const Reading& a, const Reading& b) { return a.word.size() > b.word.size(); });
    }

    /// The longest known word that `text` begins with; nullptr: none.
    [[nodiscard]] const Reading* wordAt(QStringView text) const {
        const auto found = m_words.find(text.front().unicode());
        if (found == m_words.end())
            return nullptr;
        const auto word = std::find_if(found->second.begin(), found->second.end(),
                                       [&](const Reading& reading) { return text.startsWith(reading.word); });
        return word == found->second.end() ? nullptr : &*word;
    }

    [[nodiscard]] Syllable read(char32_t character) {
        const std::lock_guard lock(m_mutex);
        auto known = m_read.find(character);
        if (known == m_read.end())
            known = m_read.emplace(character, transliterated(character)).first;
        return known->second;
    }

private:
    [[nodiscard]] Syllable transliterated(char32_t character) const {
        const QString itself = QString::fromUcs4(&character, 1);
        if (!m_toLatin || !m_toPlain)
            return {itself, itself};
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_toLatin->transliterate(text);
        const QString marked = QString::fromUtf16(text.getBuffer(), text.length());
        m_toPlain->transliterate(text);
        const QString plain = QString::fromUtf16(text.getBuffer(), text.length()).remove(u' ');
        return {plain, typedAs(marked, plain)};
    }

    std::unique_ptr<icu::Transliterator> m_toLatin;
    std::unique_ptr<icu::Transliterator> m_toPlain;
    std::unordered_map<char16_t, std::vector<Reading>> m_words;
    std::unordered_map<char32_t, Syllable> m_read;
    std::mutex m_mutex;
};

Reader& reader() {
    static Reader made;
    return made;
}

/// One for each code unit, empty for the second of a surrogate pair.
std::vector<Syllable> read(const QString& text) {
    std::vector<Syllable> syllables;
    syllables.reserve(static_cast<size_t>(text.size()));
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
        if (!isHan(character)) {
            const QString folded(text.at(at).toLower());
            syllables.push_back({folded, folded});
            ++at;
        } else if (const Reading* word = reader().wordAt(QStringView(text).sliced(at))) {
            for (const QStringView each : word->syllables.split(u' '))
                syllables.push_back({each.toString(), each.toString()});
            at += word->word.size();
        } else {
            syllables.push_back(reader().read(character));
            if (isPair)
                syllables.emplace_back();
            at += isPair ? 2 : 1;
        }
    }
    return syllables;
}

bool hasHan(const QString& text) {
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isHan);
}

} // namespace

QStringList pinyinSyllables(const QString& text) {
    QStringList syllables;
    syllables.reserve(text.size());
    for (Syllable& each : read(text))
        syllables.append(std::move(each.plain));
    return syllables;
}

QString pinyinKey(const QString& text) {
    if (!hasHan(text))
        return {};
    QString whole, initials, typed;
    for (const Syllable& each : read(text)) {
        if (each.plain.isEmpty() || !each.plain.front().isLetterOrNumber())
            continue;
        whole += each.plain;
        initials += each.plain.front();
        typed += each.typed;
    }
    const QString key = whole + u' ' + initials;
    return typed == whole ? key : key + u' ' + typed;
}

} // namespace atlas
