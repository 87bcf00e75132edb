// SPDX-License-Identifier: Apache-2.0
#include "models/match_spans.h"

#include "domain/pinyin.h"

#include <QRegularExpression>

#include <algorithm>

namespace atlas {

namespace {

bool isChinese(QChar unit) { return unit.script() == QChar::Script_Han; }

/// Finds `wanted` in spelt-out text, whose every unit belongs to the unit of the name that `origin` says.
QVector<TextSpan> spansIn(const QString& spelt, const QVector<int>& origin, const QString& wanted) {
    QVector<TextSpan> spans;
    for (qsizetype at = spelt.indexOf(wanted); at >= 0; at = spelt.indexOf(wanted, at + wanted.size())) {
        int first = origin.at(at);
        const int last = origin.at(at + wanted.size() - 1);
        // Two matches may share a character: "an" twice in one syllable's neighbours.
        if (!spans.isEmpty())
            first = std::max(first, spans.constLast().start + spans.constLast().length);
        if (last >= first)
            spans.append({first, last - first + 1});
    }
    return spans;
}

} // namespace

QVector<TextSpan> matchSpans(const QString& text, const QString& wanted) {
    const QString typed = wanted.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (typed.isEmpty() || text.isEmpty())
        return {};
    QVector<TextSpan> spans;
    for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(typed, at + typed.size(), Qt::CaseInsensitive))
        spans.append({static_cast<int>(at), static_cast<int>(typed.size())});
    if (!spans.isEmpty() || !std::any_of(text.begin(), text.end(), isChinese))
        return spans;

    // Pinyin is often typed with a space between the syllables, and its ü as such or as v.
    static const QRegularExpression dotted(QStringLiteral("ü|(?<=[ln])v"));
    QString needle = typed;
    needle.remove(QLatin1Char(' ')).replace(dotted, QStringLiteral("u"));
    const QStringList syllables = pinyinSyllables(text);
    QString spelt, initials;
    QVector<int> speltOrigin, initialsOrigin;
    for (int unit = 0; unit < syllables.size(); ++unit) {
        const QString& syllable = syllables.at(unit);
        spelt += syllable;
        speltOrigin.insert(speltOrigin.size(), syllable.size(), unit);
        if (!syllable.isEmpty()) {
            initials += syllable.front();
            initialsOrigin.append(unit);
        }
    }
    spans = spansIn(spelt, speltOrigin, needle);
    return spans.isEmpty() ? spansIn(initials, initialsOrigin, needle) : spans;
}

} // namespace atlas
