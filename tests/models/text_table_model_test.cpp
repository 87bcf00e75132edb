// SPDX-License-Identifier: Apache-2.0
// How rows of a table come to another list: what stays keeps its row, what says something else is told.
#include "models/text_table_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <random>

using namespace atlas;

namespace {

struct Line {
    int id = 0;
    QString text = {};
    bool operator==(const Line&) const = default;
};

class Lines : public TextTableModel {
public:
    Lines() : TextTableModel(2, nullptr) {}
    void show(const QVector<Line>& lines) { syncRows(m_lines, lines, &Line::id); }
    [[nodiscard]] const QVector<Line>& lines() const { return m_lines; }

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] QStringList headers() const override { return {QStringLiteral("id"), QStringLiteral("text")}; }
    [[nodiscard]] bool isNumber(int column) const override { return column == 0; }
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QString::number(m_lines.at(row).id) : m_lines.at(row).text;
    }

    QVector<Line> m_lines;
};

struct TextTable : testing::Test {
    Lines model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

TEST_F(TextTable, RowsKeepTheirIndexThroughAnyOtherList) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QVector<Line> next;
        for (int id = 1; id <= 12; ++id)
            if (random() % 3 != 0)
                next.append({id, QString::number(random() % 2)});
        std::shuffle(next.begin(), next.end(), random);
        const QVector<Line> before = model.lines();
        QVector<QPersistentModelIndex> held;
        for (int row = 0; row < before.size(); ++row)
            held.append(model.index(row, 0));
        model.show(next);
        ASSERT_EQ(model.lines(), next);
        for (int row = 0; row < before.size(); ++row) {
            const auto is = std::ranges::find(std::as_const(next), before.at(row).id, &Line::id);
            ASSERT_EQ(held.at(row).isValid(), is != next.cend());
            ASSERT_EQ(held.at(row).row(), is != next.cend() ? is - next.cbegin() : -1);
        }
    }
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(TextTable, ARunOfRowsComesAndGoesAtOnce) {
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.show({{1}, {2}, {3}});
    model.show({{4}, {5}});
    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(removed.size(), 1);
}

TEST_F(TextTable, JustTheRowThatSaysSomethingElseIsTold) {
    model.show({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show({{1, QStringLiteral("a")}, {2, QStringLiteral("c")}});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    EXPECT_EQ(changed.at(0).at(1).toModelIndex(), model.index(1, 1));
}

TEST_F(TextTable, NumbersStandToTheRightUnderTheirHeader) {
    model.show({{1}});
    for (const int column : {0, 1}) {
        const QVariant side = model.index(0, column).data(Qt::TextAlignmentRole);
        EXPECT_EQ(side, model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
        EXPECT_EQ(side.toInt(), (column == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

} // namespace
