// SPDX-License-Identifier: Apache-2.0
#include "models/spread_model.h"
#include "parts/rate_spin_box.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/worked_example.h"
#include "targets/spread_panel.h"
#include "ui/told_host.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Spread : public testing::Test {
protected:
    test::WorkedExample example;
    ViewState view;
    test::ToldHost host;
    TargetEntry entry{*example.session, view, host};
    std::unique_ptr<SpreadPanel> panel;

    void open(const char* key = "leading") {
        panel = std::make_unique<SpreadPanel>(*example.session, view, entry);
        QObject::connect(example.session.get(), &Session::changed, panel.get(), &SpreadPanel::follow);
        panel->resize(380, 560);
        panel->show();
        show(key);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
    }
    void show(const char* key, int year = 2024) {
        const TargetCell cell = example.cell(key, year);
        panel->showCell(cell.node, cell.indicator, cell.year);
    }
    template <class Widget>
    Widget* named(const char* name) {
        for (Widget* widget : panel->findChildren<Widget*>())
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        return nullptr;
    }
    bool says(const char* words) {
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    QTableView* table() { return panel->findChild<QTableView*>(); }
    QString text(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString note(int row) { return table()->model()->index(row, SpreadModel::Next).data(NoteRole).toString(); }
    /// As a person types the wanted growth; the preview follows at its rest.
    void want(const char* percent) {
        auto* spin = named<RateSpinBox>("Wanted growth");
        spin->selectAll();
        QTest::keyClicks(spin, QString::fromUtf8(percent));
        QTest::keyClick(spin, Qt::Key_Return);
    }
    bool waitForPreview() {
        return QTest::qWaitFor([this] { return example->isPreviewing(); });
    }
    void apply() { QTest::mouseClick(named<QPushButton>("Apply the spread"), Qt::LeftButton); }
    void tickLock(int row) {
        table()->setCurrentIndex(table()->model()->index(row, SpreadModel::Lock));
        QTest::keyClick(table(), Qt::Key_Space);
    }
};

} // namespace

TEST_F(Spread, ItsModelKeepsTheRules) {
    open();
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show("industry-growth");
    show("electronics");
    show("leading");
    want("8");
    EXPECT_TRUE(waitForPreview());
}

TEST_F(Spread, BeginsAtTheTargetOfTheNode) {
    open("liangjiang");
    EXPECT_EQ(named<RateSpinBox>("Wanted growth")->rate(), 0.08);
    EXPECT_TRUE(says("Top-down 8%, bottom-up 9.8%"));
    EXPECT_FALSE(example->isPreviewing()) << "nothing is shown in advance before somebody chose something";
}

TEST_F(Spread, ShowsInAdvanceWhatEveryPartBecomes) {
    open();
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(text(0, SpreadModel::Now), QStringLiteral("12%"));
    EXPECT_EQ(text(0, SpreadModel::Next), QStringLiteral("10.8%"));
    EXPECT_EQ(text(0, SpreadModel::Change), QStringLiteral("−1.2"));
    EXPECT_NEAR(*example.target("electronics"), 0.063, 1e-12) << "in the targets table, too";
    EXPECT_EQ(example->reading().storedTarget(example.cell("electronics"))->rate, 0.07);
    EXPECT_TRUE(says("nothing is written yet"));
}

TEST_F(Spread, ShownSharesAddUpAndSayWhichIsRounded) {
    open();
    EXPECT_EQ(text(0, SpreadModel::Share), QStringLiteral("33.4%"));
    EXPECT_EQ(text(1, SpreadModel::Share), QStringLiteral("33.3%"));
    EXPECT_EQ(text(2, SpreadModel::Share), QStringLiteral("33.3%"));
    const auto noteOf = [this](int row) {
        return table()->model()->index(row, SpreadModel::Share).data(NoteRole).toString();
    };
    EXPECT_EQ(noteOf(0), QStringLiteral("rounded"));
    EXPECT_EQ(noteOf(1), QString());
}

TEST_F(Spread, TheChangeIsTheDifferenceOfWhatIsShown) {
    open();
    ASSERT_OK(test::setTarget(*example, example.cell("electronics"), 0.07004));
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    const auto number = [this](int column) {
        return text(1, column).remove(QLatin1Char('%')).replace(QChar(0x2212), QLatin1Char('-')).toDouble();
    };
    EXPECT_NEAR(number(SpreadModel::Now) + number(SpreadModel::Change), number(SpreadModel::Next), 1e-9);
}

TEST_F(Spread, AnotherMethodStartsFromWhatIsWritten) {
    open();
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    auto* method = named<QComboBox>("Way of spreading");
    method->setCurrentIndex(2);
    Q_EMIT method->activated(2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return example.target("software") == example.target("electronics"); }));
    EXPECT_EQ(text(0, SpreadModel::Now), QStringLiteral("12%"));
    EXPECT_EQ(text(0, SpreadModel::Next), QStringLiteral("8.4%"));
    EXPECT_TRUE(says("gets the same rate"));
}

TEST_F(Spread, LeavesNoEditBehind) {
    open();
    const int steps = example->undoStack()->count();
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    panel->leave();
    EXPECT_FALSE(example->isPreviewing());
    EXPECT_EQ(example.target("electronics"), 0.07);
    EXPECT_EQ(example->undoStack()->count(), steps);
}

TEST_F(Spread, AnotherCellOrAnotherPageEndsThePreview) {
    open();
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    show("pillar");
    EXPECT_FALSE(example->isPreviewing());
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    panel->hide();
    EXPECT_FALSE(example->isPreviewing());
}

TEST_F(Spread, AppliesAsOneStepWithAReasonAndUndoesIt) {
    open();
    const int steps = example->undoStack()->count();
    want("8.4");
    QTest::keyClicks(named<QLineEdit>("Reason of the spread"), QStringLiteral("council of May"));
    apply();
    EXPECT_EQ(example->undoStack()->count(), steps + 1);
    EXPECT_NEAR(*example.rollUp("leading"), 0.084, 1e-12);
    EXPECT_EQ(example->reading().storedTarget(example.cell("electronics"))->rationale,
              QStringLiteral("council of May"));
    EXPECT_FALSE(example->isPreviewing());
    EXPECT_TRUE(says("The parts add up to 8.4% already."));
    EXPECT_FALSE(named<QPushButton>("Apply the spread")->isEnabled());
    example->undoStack()->undo();
    EXPECT_EQ(example.target("electronics"), 0.07);
    ASSERT_TRUE(QTest::qWaitFor([this] { return named<QPushButton>("Apply the spread")->isEnabled(); }));
}

TEST_F(Spread, ATickLocksForGoodAndCanBeUndone) {
    open();
    tickLock(0);
    const auto lock = lockInForce(*example, example.cell("nev-vehicles"));
    ASSERT_TRUE(lock.has_value());
    EXPECT_EQ(lock->author, QStringLiteral("Tester"));
    EXPECT_EQ(note(0), QStringLiteral("locked"));
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(text(0, SpreadModel::Next), QStringLiteral("12%"));
    EXPECT_EQ(text(1, SpreadModel::Next), QStringLiteral("5.78%"));
    tickLock(0);
    EXPECT_FALSE(lockInForce(*example, example.cell("nev-vehicles")).has_value());
}

TEST_F(Spread, LimitsAndReasonAreEnteredInThePanel) {
    open();
    table()->setCurrentIndex(table()->model()->index(1, SpreadModel::Name));
    QTest::keyClicks(named<QLineEdit>("Reason of the lock"), QStringLiteral("contract"));
    QTest::keyClicks(named<QLineEdit>("Lowest target"), QStringLiteral("6.5"));
    QTest::mouseClick(named<QPushButton>("Lock it"), Qt::LeftButton);
    const auto lock = lockInForce(*example, example.cell("electronics"));
    ASSERT_TRUE(lock.has_value());
    EXPECT_EQ(lock->lowest, 0.065);
    EXPECT_FALSE(lock->highest.has_value());
    EXPECT_EQ(lock->reason, QStringLiteral("contract"));
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    EXPECT_EQ(note(1), QStringLiteral("at its limit"));
}

TEST_F(Spread, ARefusalOffersTheNearestAndTheNearestIsTaken) {
    open();
    tickLock(0);
    tickLock(2);
    CellTerms limited;
    limited.lock = TargetLock{{}, {}, 0.06, 0.08, {}};
    ASSERT_OK(test::setTerms(*example, {{example.cell("electronics"), limited}}, QStringLiteral("Limit")));
    want("5");
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("The nearest that can be reached is 9%."); }));
    EXPECT_FALSE(example->isPreviewing());
    EXPECT_FALSE(named<QPushButton>("Apply the spread")->isEnabled());
    auto* use = named<QPushButton>("Use 9%");
    ASSERT_NE(use, nullptr);
    QTest::mouseClick(use, Qt::LeftButton);
    ASSERT_TRUE(waitForPreview());
    EXPECT_NEAR(*example.target("electronics"), 0.06, 1e-12);
}

TEST_F(Spread, OfFreshDataOpensOnTheSameRateAndSaysWhy) {
    QVector<std::pair<TargetCell, std::optional<double>>> cleared;
    for (const auto& [key, rate] : test::workedTargets)
        cleared.append({example.cell(key), {}});
    ASSERT_OK(test::setTargets(*example, cleared, QStringLiteral("Fresh")));
    open("leading");
    EXPECT_EQ(named<QComboBox>("Way of spreading")->currentText(), QStringLiteral("Same rate"));
    EXPECT_TRUE(says("No unlocked part has a target yet"));
    EXPECT_FALSE(says("Unlock"));
    want("8");
    ASSERT_TRUE(waitForPreview());
    EXPECT_TRUE(says("No unlocked part has a target yet")) << "also while the answer is shown in advance";
    apply();
    EXPECT_NEAR(*example.rollUp("leading"), 0.08, 1e-12);
    EXPECT_FALSE(says("No unlocked part has a target yet"));
}

TEST_F(Spread, ChosenWhereItCantWorkOffersTheWayThatDoes) {
    QVector<std::pair<TargetCell, std::optional<double>>> cleared;
    for (const auto& [key, rate] : test::workedTargets)
        cleared.append({example.cell(key), {}});
    ASSERT_OK(test::setTargets(*example, cleared, QStringLiteral("Fresh")));
    open("leading");
    auto* method = named<QComboBox>("Way of spreading");
    method->setCurrentIndex(0);
    Q_EMIT method->activated(0);
    want("8");
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("None of the unlocked parts has a target yet"); }));
    auto* instead = named<QPushButton>("Same rate for all");
    ASSERT_NE(instead, nullptr);
    QTest::mouseClick(instead, Qt::LeftButton);
    ASSERT_TRUE(waitForPreview());
    EXPECT_NEAR(*example.target("electronics"), 0.08, 1e-12);
    show("pillar");
    EXPECT_EQ(method->currentText(), QStringLiteral("Same rate"));
}

TEST_F(Spread, OfBothSignsSaysSoAndOffersTheSameShift) {
    ASSERT_OK(test::setTarget(*example, example.cell("software"), -0.02));
    open();
    want("8");
    ASSERT_TRUE(waitForPreview());
    EXPECT_TRUE(says("all are multiplied by the same factor"));
    QTest::mouseClick(named<QPushButton>("Same shift for all"), Qt::LeftButton);
    const auto moved = [this](const char* key, double before) { return *example.target(key) - before; };
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return std::abs(moved("software", -0.02) - moved("electronics", 0.07)) < 1e-12; }));
    EXPECT_FALSE(says("multiplied by the same factor"));
}

TEST_F(Spread, SaysThatAllAddsUpOnlyWhereItDoesOnEveryLevel) {
    ASSERT_OK(test::setTarget(*example, example.cell("leading"), 0.08));
    open("industry-growth");
    EXPECT_TRUE(says("add up to"));
    QTest::mouseClick(named<QCheckBox>("Also down the tree"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("further down the parts of Leading industries come to 9.33%"); }));
    EXPECT_FALSE(says("already"));
    auto* go = named<QPushButton>("Go to Leading industries, 2024");
    ASSERT_NE(go, nullptr);
    QTest::mouseClick(go, Qt::LeftButton);
    EXPECT_EQ(view.node(), example.node("leading"));
    EXPECT_EQ(view.year(), 2024);
}

TEST_F(Spread, SaysWhereItFailsFurtherDown) {
    open("industry-growth");
    for (const char* key : {"new-energy", "life-health", "smart-equipment"})
        example.lock(key, TargetLock{});
    QTest::mouseClick(named<QCheckBox>("Also down the tree"), Qt::LeftButton, {}, QPoint(8, 8));
    want("8");
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("Pillar industries, 2024:"); }));
    EXPECT_FALSE(named<QPushButton>("Apply the spread")->isEnabled());
}

TEST_F(Spread, InAProtectedScenarioOffersAWorkingCopy) {
    example->showScenario(example->scenarios().constFirst().id);
    ASSERT_TRUE(example->scenario().isProtected);
    open("industry-growth");
    auto* method = named<QComboBox>("Way of spreading");
    method->setCurrentIndex(2);
    Q_EMIT method->activated(2);
    want("8");
    ASSERT_TRUE(QTest::qWaitFor([this] { return text(0, SpreadModel::Next) == QStringLiteral("8%"); }));
    EXPECT_FALSE(example->isPreviewing());
    QSignalSpy offered(&entry, &TargetEntry::copyOffered);
    apply();
    ASSERT_EQ(offered.size(), 1);
    EXPECT_TRUE(offered[0][0].toString().startsWith(u'3'));
}

TEST_F(Spread, EndsWhenAnotherDragTakesItsPlace) {
    open();
    want("8.4");
    ASSERT_TRUE(waitForPreview());
    ASSERT_OK(test::preview(*example, example.cell("robots"), 0.3));
    QCoreApplication::processEvents();
    panel->leave();
    EXPECT_TRUE(example->isPreviewing()) << "the other's is not ours to end";
    EXPECT_EQ(example.target("electronics"), 0.07);
}

TEST_F(Spread, EveryControlHasAName) {
    open();
    table()->setCurrentIndex(table()->model()->index(1, SpreadModel::Name));
    for (const QWidget* widget : test::controls(*panel, 8))
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
}

TEST_F(Spread, FitsThePanelsWidth) {
    open();
    EXPECT_LE(panel->minimumSizeHint().width(), 380);
}
