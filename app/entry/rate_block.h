// SPDX-License-Identifier: Apache-2.0
// Blocks of growth targets as spreadsheets put them on a clipboard: read with the separators and headings that a block
// shows by itself, and written as text and as an HTML table.
//
// How numbers are read. Spaces and apostrophes between groups of three digits are passed over. Which of point and comma
// marks decimals is taken from the block: from every number that can be read in one way only ("1,234.5", "8,5"). Where
// no number says so, or numbers say different things, each is read as when typed.
// A block is read as fractions (0.085 is 8.5 %: a spreadsheet's cells without a number format) only where all of it
// speaks for that: at least two numbers besides zeros, none with a percent sign or a step, all between -1 and 1, at
// least one with two decimals or more. Anything else is read as when typed, so 0.085 is 0.085 %. Either way
// RateBlock::remark() says what was done with numbers below one.
#pragma once

#include "domain/result.h"
#include "domain/text.h"

#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace atlas {

/// The cells of tab-separated text, every row as long as the longest. A cell in quotation marks may hold line ends.
[[nodiscard]] QVector<QStringList> splitBlock(const QString& text);

/// How a block's headings are told from its figures.
struct BlockWords {
    std::function<bool(const QString&)> isName; ///< of a row that the table has
    QStringList passedOver;                     ///< headings of columns that hold no targets: "Base"
};

class RateBlock {
public:
    /// ErrorCode::Invalid where there is no figure at all, or where a heading stands among years that is none.
    static Result<RateBlock> read(const QString& text, const BlockWords& words);

    [[nodiscard]] int rows() const { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] int columns() const { return m_cells.isEmpty() ? 0 : static_cast<int>(m_cells.constFirst().size()); }
    [[nodiscard]] const QString& text(int row, int column) const { return m_cells.at(row).at(column); }
    /// Names of the rows; empty: the block carries none.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// Years of the columns, 0 for one that holds no targets; empty: the block carries none.
    [[nodiscard]] const QVector<int>& years() const { return m_years; }
    [[nodiscard]] bool isFractions() const { return m_fractions; }

    /// The rate of a cell; nothing for an empty one, which leaves the target as it is. ErrorCode::Invalid with a
    /// sentence of what is wrong, without the place.
    [[nodiscard]] Result<std::optional<double>> rate(int row, int column, std::optional<double> current) const;
    /// How numbers below one were read, where there are some without a percent sign; else empty.
    [[nodiscard]] QString remark(Language language) const;

private:
    enum class Mark { Unknown, Point, Comma, Mixed };

    Result<void> takeHeadings(const BlockWords& words);
    void findMark();
    void findFractions();
    /// The cell as a typed entry with a decimal point and no separators; nothing where it is no such number.
    [[nodiscard]] std::optional<QString> plainNumber(const QString& text) const;

    QVector<QStringList> m_cells;
    QStringList m_names;
    QVector<int> m_years;
    Mark m_mark = Mark::Unknown;
    bool m_fractions = false;
    QString m_example; ///< a number below one
};

/// A cell of a block to be copied.
struct CopiedCell {
    QString text;
    std::optional<double> rate; ///< so that a spreadsheet gets a number in percent
    bool isHeading = false;
};

[[nodiscard]] QString blockText(const QVector<QVector<CopiedCell>>& rows); ///< tab separated
[[nodiscard]] QString blockHtml(const QVector<QVector<CopiedCell>>& rows); ///< a table that Excel and LibreOffice read

} // namespace atlas
