// SPDX-License-Identifier: Apache-2.0
#include "export/sheet_writer.h"

#include "domain/in_language.h"
#include "export/fact_sheet_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

constexpr qreal gap = 8, wideGap = 24;

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::FactSheetPage)
public:
    static QString more(qsizetype count) { return tr("and %1 more in the portfolio").arg(count); }
    static QString others(const QString& names, qsizetype count) { return tr("%1 and %2 more").arg(names).arg(count); }
    static QString unnamed(qsizetype count) { return tr("%1 are counted in the source, not named").arg(count); }
};

QString numbers(const QVector<int>& sources) {
    QString text;
    for (const int source : sources)
        text += QChar(QChar::Nbsp) + QStringLiteral("[%1]").arg(source);
    return text;
}

} // namespace

QFont SheetWriter::font(const Look& look) const {
    QFont font = Theme::font(TypeStep::Body, look.weight);
    font.setPixelSize(std::max(look.pixels, FactSheetPage::smallestPixels));
    return font;
}

qreal SheetWriter::put(const QString& text, const Look& look, QPointF at, qreal width, int mostLines,
                       Qt::Alignment side) {
    const QFont shown = font(look);
    QStringList lines = wrapText(text, shown, width);
    if (lines.isEmpty())
        return 0;
    const QFontMetricsF metrics(shown);
    if (lines.size() > mostLines) {
        const QString rest = lines.mid(mostLines - 1).join(QLatin1Char(' '));
        lines = lines.mid(0, mostLines - 1) + QStringList{metrics.elidedText(rest, Qt::ElideRight, width)};
    }
    const qreal height = metrics.height() * static_cast<qreal>(lines.size());
    m_ink.add(lines, shown, m_style.colour(look.colour), QRectF(at, QSizeF(width, height)), side | Qt::AlignTop);
    return height;
}

qreal SheetWriter::heading(const QString& text, QPointF at, qreal width) {
    m_rules.emplace_back(at, at + QPointF(width, 0));
    const qreal above = m_fit.isTight ? 6 : gap, below = m_fit.isTight ? 4 : gap;
    return above + put(text, {m_fit.small, QFont::DemiBold, Colour::Accent}, at + QPointF(0, above), width, 2) + below;
}

qreal SheetWriter::head(const SheetColumn& column, QPointF at, qreal width) {
    qreal y = 0;
    const auto next = [&](qreal space, const QString& text, const Look& look, int lines) {
        if (!text.isEmpty())
            y += space + put(text, look, at + QPointF(0, y + space), width, lines);
    };
    const qreal dateWidth = width * 0.5;
    put(column.date, {m_fit.small, QFont::Normal, Colour::MutedText}, at + QPointF(width - dateWidth, 0), dateWidth, 1,
        Qt::AlignRight);
    next(0, column.kicker, {m_fit.small, QFont::DemiBold, Colour::Accent}, 1);
    next(2, column.draft, {m_fit.body, QFont::DemiBold, Colour::Bad}, 2);
    // A long name is set smaller before it is cut.
    const bool isLong = wrapText(column.heading, font({24, QFont::DemiBold}), width).size() > 2;
    next(gap, column.heading, {isLong ? 18 : 24, QFont::DemiBold}, m_fit.titleLines);
    next(2, column.otherHeading, {14, QFont::Normal, Colour::MutedText}, 2);
    next(4, column.place, {m_fit.small, QFont::Normal, Colour::MutedText}, 3);
    next(4, column.state, {m_fit.small, QFont::DemiBold, Colour::Warning}, 2);
    return y;
}

qreal SheetWriter::description(const SheetColumn& column, QPointF at, qreal width) {
    if (column.description.isEmpty())
        return 0;
    const QString text =
        m_fit.description < 0 ? column.description : shortenedText(column.description, m_fit.description);
    return put(text + numbers(column.descriptionSources), {m_fit.body}, at, width);
}

int SheetWriter::figurePixels(const QVector<SheetFigure>& figures, qreal width) const {
    int pixels = m_fit.figure;
    for (const SheetFigure& figure : figures)
        for (const int smaller : {18, 14})
            if (QFontMetricsF(font({pixels, QFont::DemiBold})).horizontalAdvance(figure.value) > width)
                pixels = std::min(pixels, smaller);
    return pixels;
}

qreal SheetWriter::figure(const SheetFigure& figure, int pixels, QPointF at, qreal width) {
    qreal y = put(figure.value, {pixels, QFont::DemiBold}, at, width, 2);
    y += put(figure.label, {m_fit.small, QFont::Medium}, at + QPointF(0, y), width, 3);
    y += 2;
    return y + put(figure.detail(), {m_fit.small, QFont::Normal, Colour::MutedText}, at + QPointF(0, y), width, 4);
}

qreal SheetWriter::more(const SheetColumn& column, qsizetype count, QPointF at, qreal width) {
    if (count <= 0)
        return 0;
    const InLanguage spoken(column.language);
    return 4 + put(SheetWords::more(count), {m_fit.small, QFont::Normal, Colour::MutedText}, at + QPointF(0, 4), width);
}

qreal SheetWriter::figures(const SheetColumn& column, QPointF at, qreal width) {
    qreal y = heading(column.figuresHeading, at, width);
    if (column.figures.isEmpty())
        return y + put(column.noFigures, {m_fit.body, QFont::Normal, Colour::MutedText}, at + QPointF(0, y), width);
    const qsizetype shown = std::min(column.figures.size(), m_fit.rows);
    // Four, three or two beside each other, so that no row is left with a single one where it can be helped.
    const qsizetype most = width > 500 ? 4 : 2;
    qsizetype across = std::min(shown, most);
    if (most == 4 && (shown == 5 || shown == 6))
        across = 3;
    const qreal cell = (width - wideGap * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    const int pixels = figurePixels(column.figures.mid(0, shown), cell);
    for (qsizetype first = 0; first < shown; first += across) {
        qreal height = 0;
        for (qsizetype i = first; i < std::min(first + across, shown); ++i)
            height = std::max(height, figure(column.figures.at(i), pixels,
                                             at + QPointF(static_cast<qreal>(i - first) * (cell + wideGap), y), cell));
        y += height + (first + across < shown ? (m_fit.isTight ? 6 : 12) : 0);
    }
    return y + more(column, column.figures.size() - shown, at + QPointF(0, y), width);
}

qreal SheetWriter::target(const SheetFigure& target, const QString& detail, QPointF at, qreal width) {
    const Look strong{m_fit.body, QFont::DemiBold};
    const qreal most = width * 0.5;
    const qreal wide = std::min(most, QFontMetricsF(font(strong)).horizontalAdvance(target.value) + 1);
    const qreal value = put(target.value, strong, at + QPointF(width - wide, 0), wide, 4, Qt::AlignRight);
    const qreal label = put(target.label, {m_fit.body}, at, width - wide - gap, 3);
    const qreal y = std::max(value, label);
    return y + put(detail, {m_fit.small, QFont::Normal, Colour::MutedText}, at + QPointF(0, y), width, 3);
}

qreal SheetWriter::targets(const SheetColumn& column, QPointF at, qreal width) {
    if (column.targetsHeading.isEmpty())
        return 0;
    qreal y = heading(column.targetsHeading, at, width);
    if (column.targets.isEmpty())
        return y + put(column.noTargets, {m_fit.body, QFont::Normal, Colour::MutedText}, at + QPointF(0, y), width);
    const qsizetype shown = std::min(column.targets.size(), m_fit.rows);
    const qsizetype across = width > 500 ? 2 : 1;
    // What all of them share is said once.
    const QString first = column.targets.first().detail();
    const bool same = shown > 1 && std::all_of(column.targets.cbegin(), column.targets.cend(),
                                               [&](const SheetFigure& each) { return each.detail() == first; });
    if (same)
        y += put(first, {m_fit.small, QFont::Normal, Colour::MutedText}, at + QPointF(0, y), width) + 4;
    const qreal cell = (width - wideGap * static_cast<qreal>(across - 1)) / static_cast<qreal>(across);
    for (qsizetype row = 0; row < shown; row += across) {
        qreal height = 0;
        for (qsizetype i = row; i < std::min(row + across, shown); ++i)
            height = std::max(height, target(column.targets.at(i), same ? QString() : column.targets.at(i).detail(),
                                             at + QPointF(static_cast<qreal>(i - row) * (cell + wideGap), y), cell));
        y += height + (row + across < shown ? (same ? 4 : gap) : 0);
    }
    return y + more(column, column.targets.size() - shown, at + QPointF(0, y), width);
}

qreal SheetWriter::parts(const SheetColumn& column, QPointF at, qreal width) {
    if (column.namedParts + column.unnamedParts == 0 || m_fit.partLines == 0)
        return 0;
    const InLanguage spoken(column.language);
    const QString between = column.language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    const Look look{m_fit.body};
    const auto text = [&](qsizetype count) {
        QString words = column.parts.mid(0, count).join(between);
        if (column.namedParts > count)
            words = SheetWords::others(words, column.namedParts - count);
        if (column.unnamedParts == 0)
            return words;
        const QString pause = column.language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
        return (words.isEmpty() ? QString() : words + pause) + SheetWords::unnamed(column.unnamedParts);
    };
    qsizetype count = column.parts.size();
    while (count > 1 && wrapText(text(count), font(look), width).size() > m_fit.partLines)
        --count;
    const qreal y = heading(column.partsHeading, at, width);
    return y + put(text(count), look, at + QPointF(0, y), width, m_fit.partLines);
}

qreal SheetWriter::chartsHeading(const SheetColumn& column, QPointF at, qreal width) {
    if (column.chartsHeading.isEmpty() || column.charts.isEmpty() || m_fit.charts == 0)
        return 0;
    return heading(column.chartsHeading, at, width);
}

qreal SheetWriter::sources(const SheetColumn& column, QPointF at, qreal width) {
    if (column.sources.isEmpty())
        return 0;
    constexpr qreal numberWidth = 24;
    const Look look{FactSheetPage::smallestPixels, QFont::Normal, Colour::MutedText};
    qreal y = heading(column.sourcesHeading, at, width);
    for (qsizetype i = 0; i < column.sources.size(); ++i) {
        put(QStringLiteral("[%1]").arg(i + 1), look, at + QPointF(0, y), numberWidth);
        y += put(column.sources.at(i), look, at + QPointF(numberWidth, y), width - numberWidth, m_fit.sourceLines);
    }
    return y;
}

qreal SheetWriter::contact(const SheetColumn& column, QPointF at, qreal width) {
    if (column.contact.isEmpty())
        return 0;
    qreal y = heading(column.contactHeading, at, width);
    const Look strong{m_fit.small, QFont::DemiBold}, plain{m_fit.small};
    y += put(column.contact.first(), strong, at + QPointF(0, y), width, 2);
    const QStringList others = column.contact.mid(1);
    // Where room is short they follow each other.
    for (const QString& line :
         m_fit.isTight && !others.isEmpty() ? QStringList{others.join(QStringLiteral(" · "))} : others)
        y += put(line, plain, at + QPointF(0, y), width, 3);
    return y;
}

qreal SheetWriter::foot(const SheetColumn& column, QPointF at, qreal width) {
    const QString between =
        column.note.isEmpty() || column.language == Language::Chinese ? QString() : QStringLiteral(" ");
    return put(column.note + between + column.foot, {FactSheetPage::smallestPixels, QFont::Normal, Colour::MutedText},
               at, width, 3);
}

} // namespace atlas
