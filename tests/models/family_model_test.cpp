// SPDX-License-Identifier: Apache-2.0
#include "models/family_model.h"
#include "session/session.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/worked_example.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::ElementsAre;

namespace {

class Family : public testing::Test {
protected:
    test::WorkedExample example;
    FamilyModel model{*example.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override { QObject::connect(example.session.get(), &Session::changed, &model, &FamilyModel::follow); }
    void show(const char* key, int year = 2024) { model.show(example.cell(key, year)); }
    QString text(int row, int column) { return model.index(row, column).data().toString(); }
    QString note(int row, int column) { return model.index(row, column).data(NoteRole).toString(); }
    QStringList column(int column) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(text(row, column));
        return texts;
    }
};

} // namespace

TEST_F(Family, ShowsThePartsAndWhatTheyContribute) {
    show("leading");
    EXPECT_EQ(column(FamilyModel::Share), (QStringList{QStringLiteral("33.4%"), QStringLiteral("33.3%"),
                                                       QStringLiteral("33.3%"), QStringLiteral("100%")}));
    EXPECT_EQ(column(FamilyModel::Growth), (QStringList{QStringLiteral("12%"), QStringLiteral("7%"),
                                                        QStringLiteral("9%"), QStringLiteral("9.33%")}));
    EXPECT_EQ(column(FamilyModel::Points), (QStringList{QStringLiteral("+4.00"), QStringLiteral("+2.33"),
                                                        QStringLiteral("+3.00"), QStringLiteral("+9.33")}));
    EXPECT_EQ(note(0, FamilyModel::Share), QStringLiteral("rounded")) << "one of three equal parts shows more";
    EXPECT_TRUE(model.index(3, 0).data(TotalRole).toBool());
}

TEST_F(Family, ShownContributionsAddUpToTheShownRollUp) {
    example.makeSiblings();
    show("leading");
    double sum = 0;
    for (int row = 0; row < model.rowCount() - 1; ++row)
        sum += text(row, FamilyModel::Points).toDouble();
    EXPECT_NEAR(sum, 9.8, 1e-9);
    EXPECT_EQ(text(model.rowCount() - 1, FamilyModel::Points), QStringLiteral("+9.8"));
}

TEST_F(Family, AHalfGoesUpInPartsAndWholeAlike) {
    // 300 and 100 at 7.5 % and 4 % come to 6.625 %.
    show("leading");
    for (const auto& [row, base] : {std::pair(0, "300"), {1, "100"}, {2, "0"}})
        ASSERT_TRUE(model.setData(model.index(row, FamilyModel::Base), QString::fromUtf8(base)));
    ASSERT_OK(test::setTargets(*example, {{example.cell("nev-vehicles"), 0.075}, {example.cell("electronics"), 0.04}},
                               QStringLiteral("Half-way")));
    EXPECT_EQ(column(FamilyModel::Points), (QStringList{QStringLiteral("+5.63"), QStringLiteral("+1.00"),
                                                        QStringLiteral("0.00"), QStringLiteral("+6.63")}));
    EXPECT_EQ(text(3, FamilyModel::Growth), QStringLiteral("6.63%"));
}

TEST_F(Family, SaysInWordsWhereARateComesFrom) {
    show("leading");
    EXPECT_EQ(note(0, FamilyModel::Growth), QStringLiteral("own target"));
    show("leading", 2025);
    EXPECT_EQ(note(0, FamilyModel::Growth), QStringLiteral("carried on"));
    show("industry-growth");
    EXPECT_EQ(note(0, FamilyModel::Growth), QStringLiteral("rolled up"));
}

TEST_F(Family, NamesWhatHasNoTargetAndNoWeight) {
    show("industry-growth");
    EXPECT_EQ(note(3, FamilyModel::Growth), QStringLiteral("no target yet"));
    EXPECT_EQ(note(3, FamilyModel::Share), QStringLiteral("no weight"));
    EXPECT_EQ(model.withoutTarget(), QStringList{QStringLiteral("Rising-star clusters")});
    EXPECT_EQ(model.withoutWeight(), QStringList{QStringLiteral("Rising-star clusters")});
}

TEST_F(Family, FollowsAPreview) {
    show("leading");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_OK(test::preview(*example, example.cell("electronics"), 0.10));
    EXPECT_EQ(text(1, FamilyModel::Growth), QStringLiteral("10%"));
    EXPECT_FALSE(changed.isEmpty());
    test::endPreview(*example);
    EXPECT_EQ(text(1, FamilyModel::Growth), QStringLiteral("7%"));
}

TEST_F(Family, TakesABaseValueAsAnAssumptionAndUndoesIt) {
    show("leading");
    ASSERT_TRUE(model.setData(model.index(0, FamilyModel::Base), QStringLiteral("1,200.5")));
    EXPECT_EQ(text(0, FamilyModel::Base), QStringLiteral("1,200.5"));
    EXPECT_EQ(note(0, FamilyModel::Base), QStringLiteral("assumption"));
    EXPECT_TRUE(model.index(0, FamilyModel::Base).data(AssumedRole).toBool());
    EXPECT_TRUE(model.index(0, FamilyModel::Base)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("assumption")));
    example->undoStack()->undo();
    EXPECT_EQ(text(0, FamilyModel::Base), QString());
    EXPECT_EQ(note(0, FamilyModel::Base), QStringLiteral("not stated"));
}

TEST_F(Family, WeighsByAssumedBaseValuesOnceEveryPartHasOne) {
    show("leading");
    for (int row = 0; row < 3; ++row)
        ASSERT_TRUE(model.setData(model.index(row, FamilyModel::Base), QString::number(100 * (row + 1))));
    EXPECT_EQ(
        example->reading().rollUp(example.node("leading"), example.indicator("industrial-added-value"), 2024).basis,
        planning::WeightBasis::Assumption);
    EXPECT_EQ(text(2, FamilyModel::Share), QStringLiteral("50.0%"));
}

TEST_F(Family, RefusesWhatIsNoBaseValue) {
    show("leading");
    QSignalSpy refused(&model, &FamilyModel::refused);
    EXPECT_FALSE(model.setData(model.index(0, FamilyModel::Base), QStringLiteral("12万")));
    EXPECT_FALSE(model.setData(model.index(0, FamilyModel::Base), QStringLiteral("-5")));
    EXPECT_EQ(refused.size(), 2);
    EXPECT_EQ(text(0, FamilyModel::Base), QString());
}

TEST_F(Family, AReportedFigureIsNotEditable) {
    model.show({example.node("leading"), example.indicator("vehicles"), 2024});
    EXPECT_EQ(model.rowCount(), 0) << "the branch stands below";
    model.show({example.node("nev-vehicles"), example.indicator("vehicles"), 2024});
    ASSERT_GT(model.rowCount(), 0);
    EXPECT_TRUE(model.flags(model.index(0, FamilyModel::Base)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.flags(model.index(0, FamilyModel::Growth)).testFlag(Qt::ItemIsEditable));
}

TEST_F(Family, ReadsAndWritesInTheUnitThatTheColumnNames) {
    model.setLanguage(Language::Chinese);
    show("leading");
    EXPECT_TRUE(model.headerData(FamilyModel::Base, Qt::Horizontal).toString().contains(QStringLiteral("亿元")));
    ASSERT_TRUE(model.setData(model.index(0, FamilyModel::Base), QStringLiteral("1200")));
    EXPECT_EQ(text(0, FamilyModel::Base), QStringLiteral("1,200"));
    const auto base =
        example->reading().projection(example.node("nev-vehicles"), example.indicator("industrial-added-value")).base;
    ASSERT_TRUE(base.has_value());
    EXPECT_EQ(base->observation.value, 120) << "CNY billion";
}

TEST_F(Family, OutlivesTheRemovalOfAPart) {
    show("leading");
    ASSERT_OK(test::removeNode(*example, example.node("software")));
    EXPECT_EQ(model.rowCount(), 3);
    ASSERT_OK(test::removeNode(*example, example.node("leading")));
    EXPECT_EQ(model.rowCount(), 0);
}
