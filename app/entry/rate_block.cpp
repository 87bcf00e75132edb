// SPDX-License-Identifier: Apache-2.0
#include "entry/rate_block.h"

#include "domain/figure_text.h"
#include "entry/arithmetic.h"
#include "entry/rate_entry.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

struct BlockText {
    Q_DECLARE_TR_FUNCTIONS(BlockText)
};

constexpr QChar point = QLatin1Char('.');
constexpr QChar comma = QLatin1Char(',');

/// As typed, and with every apostrophe a plain one: some write thousands with it.
QString evened(const QString& text) { return evenEntry(text).replace(QChar(0x2019), QLatin1Char('\'')); }

/// A number as it stands in a cell, its point and comma still to be understood.
struct Written {
    QString step; ///< "+", "*", "/"
    QString minus;
    QString digits; ///< with points and commas
    QString unit;
    bool grouped = false; ///< spaces or apostrophes told its thousands

    [[nodiscard]] bool isPlain() const { return step.isEmpty() && unit.isEmpty(); }
};

std::optional<Written> written(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^([+*/]?) ?(-?) ?((?:\\d[\\d .,']*)?\\d[.,]?|[.,]\\d+) ?(%|pp|个百分点)?$"));
    // As accountants write less than nothing: "(3.5%)", "(3.5)%".
    static const QRegularExpression bracketed(QStringLiteral("^\\( ?([\\d .,']+ ?%?) ?\\) ?(%?)$"));
    static const QRegularExpression groups(QStringLiteral("^\\d{1,3}([ ']\\d{3})+([.,]\\d*)?$"));
    const QRegularExpressionMatch match = form.match(evened(text).replace(bracketed, QStringLiteral("-\\1\\2")));
    if (!match.hasMatch())
        return std::nullopt;
    Written found{match.captured(1), match.captured(2), match.captured(3), match.captured(4), false};
    if (found.digits.contains(QLatin1Char(' ')) || found.digits.contains(QLatin1Char('\''))) {
        if (!groups.match(found.digits).hasMatch())
            return std::nullopt; // "8 9" is two numbers
        found.digits.remove(QLatin1Char(' ')).remove(QLatin1Char('\''));
        found.grouped = true;
    }
    return found;
}

struct Separators {
    bool valid = true;
    QChar decimal;   ///< null: it has none
    QChar thousands; ///< null: it has none
    QChar either;    ///< may be one or the other: "1,234"
};

bool areGroups(const QString& whole, QChar separator) {
    const QStringList groups = whole.split(separator);
    return groups.constFirst().size() >= 1 && groups.constFirst().size() <= 3 &&
           std::all_of(groups.begin() + 1, groups.end(), [](const QString& group) { return group.size() == 3; });
}

Separators separatorsOf(const Written& number) {
    const QString& digits = number.digits;
    const auto points = digits.count(point);
    const auto commas = digits.count(comma);
    Separators found;
    if (points > 0 && commas > 0) {
        const qsizetype last = std::max(digits.lastIndexOf(point), digits.lastIndexOf(comma));
        found.decimal = digits.at(last);
        found.thousands = found.decimal == point ? comma : point;
        found.valid =
            digits.count(found.decimal) == 1 && !number.grouped && areGroups(digits.left(last), found.thousands);
    } else if (points + commas > 1) {
        found.thousands = points > 0 ? point : comma;
        found.valid = !number.grouped && areGroups(digits, found.thousands);
    } else if (points + commas == 1) {
        const QChar only = points > 0 ? point : comma;
        const qsizetype at = digits.indexOf(only);
        const bool open = digits.size() - at - 1 == 3 && at >= 1 && at <= 3 && !digits.startsWith(QLatin1Char('0')) &&
                          !number.grouped;
        (open ? found.either : found.decimal) = only;
    }
    return found;
}

int yearIn(const QString& text) {
    // Analysts mark what is expected and what is known: "2024E", "2024(F)", "2023A".
    static const QRegularExpression form(QStringLiteral("^((?:19|20|21)\\d\\d) ?年? ?(?:\\(?[AEFP]\\)?)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(evened(text));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// What spreadsheets and people write for "no figure".
bool isNoFigure(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^([-—.…/]+|#?n/?a!?|#null!|#value!|#div/0!|#ref!|#name\\?|无)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(evened(text)).hasMatch();
}

} // namespace

QVector<QStringList> splitBlock(const QString& text) {
    QVector<QStringList> rows{QStringList{}};
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        rows.last().append(cell.trimmed());
        cell.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (quoted) {
            if (unit != QLatin1Char('"'))
                cell += unit;
            else if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"'))
                cell += text.at(++at);
            else
                quoted = false;
        } else if (unit == QLatin1Char('"') && cell.isEmpty()) {
            quoted = true;
        } else if (unit == QLatin1Char('\t')) {
            endCell();
        } else if (unit == QLatin1Char('\n')) {
            endCell();
            rows.append(QStringList{});
        } else if (unit != QLatin1Char('\r')) {
            cell += unit;
        }
    }
    if (!cell.isEmpty() || !rows.constLast().isEmpty())
        endCell();
    else
        rows.removeLast(); // spreadsheets end the last line, too
    const auto longest =
        std::max_element(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const qsizetype width = longest == rows.end() ? 0 : longest->size();
    for (QStringList& row : rows)
        while (row.size() < width)
            row.append(QString());
    return rows;
}

Result<RateBlock> RateBlock::read(const QString& text, const BlockWords& words) {
    RateBlock block;
    block.m_cells = splitBlock(text);
    TRY(block.takeHeadings(words));
    const bool empty = std::all_of(block.m_cells.begin(), block.m_cells.end(), [](const QStringList& row) {
        return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
    });
    if (empty)
        return failure(ErrorCode::Invalid, BlockText::tr("There are no figures to paste."));
    block.findMark();
    block.findFractions();
    return block;
}

Result<void> RateBlock::takeHeadings(const BlockWords& words) {
    if (m_cells.isEmpty())
        return {};
    const QStringList first = m_cells.constFirst();
    const bool hasYears =
        std::any_of(first.begin(), first.end(), [](const QString& cell) { return yearIn(cell) != 0; });
    // A first column whose names the table has, or one that stands outside of the years.
    const bool hasNames = first.size() > 1 && ((hasYears && yearIn(first.constFirst()) == 0 &&
                                                !words.passedOver.contains(first.constFirst(), Qt::CaseInsensitive)) ||
                                               std::any_of(m_cells.begin(), m_cells.end(), [&](const QStringList& row) {
                                                   return words.isName(row.constFirst());
                                               }));
    if (hasNames)
        for (QStringList& row : m_cells)
            m_names.append(row.takeFirst());
    if (!hasYears)
        return {};
    if (hasNames)
        m_names.removeFirst();
    const QStringList headings = m_cells.takeFirst();
    for (const QString& heading : headings) {
        const int year = yearIn(heading);
        if (year == 0 && !words.passedOver.contains(heading, Qt::CaseInsensitive))
            return failure(
                ErrorCode::Invalid,
                heading.isEmpty()
                    ? BlockText::tr("A heading is missing among the years of the block.")
                    : BlockText::tr("“%1” stands among the years of the block and is no year.").arg(heading));
        if (year != 0 && m_years.contains(year))
            return failure(ErrorCode::Invalid, BlockText::tr("The year %1 stands twice in the block.").arg(year));
        m_years.append(year);
    }
    return {};
}

void RateBlock::findMark() {
    bool pointSeen = false;
    bool commaSeen = false;
    for (const QStringList& row : std::as_const(m_cells))
        for (const QString& cell : row)
            if (const auto number = written(cell)) {
                const Separators found = separatorsOf(*number);
                pointSeen = pointSeen || (found.valid && (found.decimal == point || found.thousands == comma));
                commaSeen = commaSeen || (found.valid && (found.decimal == comma || found.thousands == point));
            }
    m_mark = pointSeen && commaSeen ? Mark::Mixed : pointSeen ? Mark::Point : commaSeen ? Mark::Comma : Mark::Unknown;
}

std::optional<QString> RateBlock::plainNumber(const QString& text) const {
    const auto number = written(text);
    if (!number)
        return std::nullopt;
    Separators found = separatorsOf(*number);
    if (!found.valid)
        return std::nullopt;
    if (!found.either.isNull()) {
        if (m_mark != Mark::Point && m_mark != Mark::Comma)
            return std::nullopt; // as when typed
        const QChar decimal = m_mark == Mark::Point ? point : comma;
        (found.either == decimal ? found.decimal : found.thousands) = found.either;
    }
    QString digits = number->digits;
    if (!found.thousands.isNull())
        digits.remove(found.thousands);
    if (!found.decimal.isNull())
        digits.replace(found.decimal, point);
    return number->step + number->minus + digits + number->unit;
}

void RateBlock::findFractions() {
    int nonZero = 0;
    bool decimals = false;
    bool all = true;
    for (const auto& cells : std::as_const(m_cells))
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString& cell = cells.at(column);
            if (cell.isEmpty() || (!m_years.isEmpty() && m_years.at(column) == 0))
                continue;
            const auto number = written(cell);
            bool isNumber = false;
            const QString digits = plainNumber(cell).value_or(evened(cell));
            const double value = digits.toDouble(&isNumber);
            if (!number || !number->isPlain() || !isNumber || std::abs(value) >= 1) {
                all = false;
                continue;
            }
            if (value == 0)
                continue;
            ++nonZero;
            if (m_example.isEmpty())
                m_example = cell;
            decimals = decimals || digits.size() - digits.indexOf(point) - 1 >= 2;
        }
    m_fractions = all && nonZero >= 2 && decimals;
}

Result<std::optional<double>> RateBlock::rate(int row, int column, std::optional<double> current) const {
    const QString& cell = text(row, column);
    if (cell.isEmpty())
        return std::optional<double>{};
    if (isNoFigure(cell))
        return failure(
            ErrorCode::Invalid,
            BlockText::tr("“%1” is no figure. Leave the cell empty to keep the target that is there.").arg(cell));
    const auto number = plainNumber(cell);
    // Spaces may part two numbers.
    static const QRegularExpression apart(QStringLiteral("\\d[ ']+\\d"));
    if (!number && apart.match(evened(cell)).hasMatch())
        return failure(ErrorCode::Invalid,
                       BlockText::tr("“%1” is not one number. Paste it without spaces between its digits.").arg(cell));
    if (m_fractions)
        return std::optional<double>{number.value_or(evened(cell)).toDouble() + 0.0};
    return parseRate(number.value_or(cell), current);
}

QString RateBlock::remark(Language language) const {
    if (m_example.isEmpty())
        return {};
    const double value = plainNumber(m_example).value_or(evened(m_example)).toDouble();
    return m_fractions
               ? BlockText::tr("All numbers are below 1, so they were read as fractions: %1 as %2.")
                     .arg(m_example, percentText(value, language, 6))
               : BlockText::tr("Numbers below 1 were read as when typed: %1 as %2. A percent sign makes it certain.")
                     .arg(m_example, percentText(value / 100, language, 6));
}

// Writing.

QString blockText(const QVector<QVector<CopiedCell>>& rows) {
    QStringList lines;
    for (const QVector<CopiedCell>& row : rows) {
        QStringList cells;
        for (CopiedCell cell : row) {
            if (cell.text.contains(QLatin1Char('\t')) || cell.text.contains(QLatin1Char('\n')))
                cell.text =
                    QLatin1Char('"') + cell.text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            cells.append(cell.text);
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString blockHtml(const QVector<QVector<CopiedCell>>& rows) {
    // x:num and mso-number-format are what Excel reads, sdval and sdnum what LibreOffice does.
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head>"
                                  "<meta charset=\"utf-8\"></head><body><table>");
    for (const QVector<CopiedCell>& row : rows) {
        html += QLatin1String("<tr>");
        for (const CopiedCell& cell : row) {
            const QString text = cell.text.toHtmlEscaped();
            if (cell.isHeading) {
                html += QStringLiteral("<th style=\"mso-number-format:'\\@'\">%1</th>").arg(text);
            } else if (!cell.rate) {
                html += QStringLiteral("<td>%1</td>").arg(text);
            } else {
                const qsizetype at = cell.text.indexOf(point);
                const auto decimals = at < 0 ? 0 : cell.text.size() - at - 2; // without the percent sign
                const QString zeros(decimals, QLatin1Char('0'));
                const QString format = decimals == 0 ? QStringLiteral("0%") : QStringLiteral("0.%1%").arg(zeros);
                html += QStringLiteral("<td align=\"right\" style=\"mso-number-format:'%1'\" x:num=\"%2\" sdval=\"%2\" "
                                       "sdnum=\"1033;0;%3\">%4</td>")
                            .arg(QString(format).replace(point, QLatin1String("\\.")),
                                 QString::number(*cell.rate, 'g', 15), format, text);
            }
        }
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table></body></html>");
}

} // namespace atlas
