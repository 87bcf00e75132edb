// SPDX-License-Identifier: Apache-2.0
#include "export/fact_sheet_dialog.h"

#include "export/sheet_preview.h"
#include "state/settings.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/pdf_tools.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QLabel>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct FactSheetDialogTest : testing::Test {
    StarterSession starter;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view;
    QPointer<FactSheetDialog> dialog;

    ~FactSheetDialogTest() override { delete dialog; }
    void open(const char* node) {
        dialog = new FactSheetDialog(*starter.session, view, settings, starter.node(node), nullptr);
        dialog->show();
    }
    [[nodiscard]] const FactSheet& shown() const { return dialog->findChild<SheetPreview*>()->sheet(); }
    template <class T>
    [[nodiscard]] T* named(const char* text) const {
        for (T* each : dialog->findChildren<T*>())
            if (each->text().remove(QLatin1Char('&')).startsWith(QLatin1String(text)))
                return each;
        return nullptr;
    }
    [[nodiscard]] QComboBox* scenarios() const {
        for (QComboBox* each : dialog->findChildren<QComboBox*>())
            if (each->accessibleName().startsWith(QLatin1String("Scenario")))
                return each;
        return nullptr;
    }
    [[nodiscard]] QList<QCheckBox*> charts() const { return found(dialog->findChildren<QCheckBox*>(), 3); }
    [[nodiscard]] bool says(const char* text) const {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    void choose(int language) {
        auto* combo = dialog->findChild<QComboBox*>();
        combo->setCurrentIndex(language);
        Q_EMIT combo->activated(language);
    }
    bool work(const std::function<void()>& begin) {
        QSignalSpy done(dialog, &FactSheetDialog::worked);
        begin();
        return (!done.isEmpty() || done.wait(60000)) && done.first().first().toBool();
    }
    [[nodiscard]] QStringList files(const QString& in) const { return QDir(in).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QString out() const { return folder.filePath(QStringLiteral("out")); }
};

} // namespace

TEST_F(FactSheetDialogTest, ShowsTheSheetOfThePlaceInTheLanguageOfTheInterface) {
    view.setLanguage(Language::Chinese);
    open("robots");
    ASSERT_EQ(shown().columns.size(), 1);
    EXPECT_EQ(shown().columns.first().heading, QStringLiteral("机器人"));
    EXPECT_FALSE(dialog->isModal());
}

TEST_F(FactSheetDialogTest, ThePreviewFollowsAnEdit) {
    open("robots");
    ASSERT_OK(
        test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), QStringLiteral("机器人")}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().columns.first().heading == QLatin1String("Robotics"); }));
}

TEST_F(FactSheetDialogTest, TheChosenLanguageIsRemembered) {
    open("robots");
    choose(2);
    EXPECT_EQ(shown().columns.size(), 2);
    delete dialog;
    open("leading");
    EXPECT_EQ(shown().columns.size(), 2);
}

TEST_F(FactSheetDialogTest, ADraftOnTheScreenIsNotOnTheSheetUnlessItIsChosen) {
    starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.07));
    open("liangjiang");
    EXPECT_TRUE(shown().columns.first().draft.isEmpty());
    EXPECT_FALSE(says("not published"));
    auto* scenario = scenarios();
    ASSERT_NE(scenario, nullptr);
    EXPECT_EQ(scenario->currentText(), QStringLiteral("Published targets 2024"));
    const int draft = scenario->findText(QStringLiteral("Draft"), Qt::MatchContains);
    ASSERT_GE(draft, 0);
    scenario->setCurrentIndex(draft);
    Q_EMIT scenario->activated(draft);
    EXPECT_FALSE(shown().columns.first().draft.isEmpty());
    EXPECT_TRUE(says("not published"));
    const QString file = folder.filePath(QStringLiteral("draft.pdf"));
    ASSERT_TRUE(work([&] { dialog->writeTo(file); }));
    EXPECT_TRUE(pdfText(file).contains(squeezed(shown().columns.first().draft)));
    delete dialog;
    open("liangjiang");
    EXPECT_TRUE(shown().columns.first().draft.isEmpty()) << "a draft is chosen each time anew";
}

TEST_F(FactSheetDialogTest, TwoChartsAtMostCanBeChosen) {
    open("liangjiang");
    int checked = 0;
    for (const QCheckBox* box : charts()) {
        checked += box->isChecked();
        EXPECT_EQ(box->isEnabled(), box->isChecked());
    }
    EXPECT_EQ(checked, 2);
    QCheckBox* first = charts().first();
    first->click();
    EXPECT_EQ(shown().columns.first().charts.size(), 1);
    for (const QCheckBox* box : charts())
        EXPECT_TRUE(box->isEnabled());
    charts().last()->click();
    EXPECT_EQ(shown().columns.first().charts.size(), 2);
    EXPECT_FALSE(first->isEnabled());
}

TEST_F(FactSheetDialogTest, WithoutAContactItSaysWhereToGiveOne) {
    open("robots");
    EXPECT_TRUE(says("No contact is given"));
    EXPECT_TRUE(named<QPushButton>("Give a contact")->isVisible());
    delete dialog;
    Contact contact;
    contact.email = QStringLiteral("invest@example.cn");
    settings.setContact(contact);
    open("robots");
    EXPECT_FALSE(says("No contact is given"));
    EXPECT_FALSE(shown().columns.first().contact.isEmpty());
}

TEST_F(FactSheetDialogTest, ABatchWritesOneFileForEachPlaceUnderIt) {
    open("rising-stars");
    named<QRadioButton>("Each of the 11")->click();
    EXPECT_EQ(dialog->nodes().size(), 11);
    ASSERT_TRUE(work([&] { dialog->writeInto(out()); }));
    EXPECT_EQ(files(out()).size(), 11);
    for (const QString& file : files(out()))
        EXPECT_EQ(pdfPages(QDir(out()).filePath(file)), 1) << file.toStdString();
    EXPECT_TRUE(files(out()).contains(QStringLiteral("Robots.pdf")));
}

TEST_F(FactSheetDialogTest, ACancelledBatchLeavesWholeFilesOnly) {
    open("rising-stars");
    named<QRadioButton>("Each of the 11")->click();
    auto* progress = dialog->findChild<QProgressBar*>();
    QObject::connect(progress, &QProgressBar::valueChanged, progress, [&](int made) {
        if (made == 3)
            named<QPushButton>("Cancel")->click();
    });
    EXPECT_FALSE(work([&] { dialog->writeInto(out()); }));
    EXPECT_EQ(files(out()).size(), 3);
    for (const QString& file : files(out()))
        EXPECT_EQ(pdfPages(QDir(out()).filePath(file)), 1) << file.toStdString();
    EXPECT_TRUE(says("Stopped. 3 of 11"));
    EXPECT_FALSE(dialog->isBusy());
}

TEST_F(FactSheetDialogTest, WhileABatchRunsItCanBeStoppedAndNothingElseBegun) {
    open("rising-stars");
    named<QRadioButton>("Each of the 11")->click();
    dialog->writeInto(out());
    EXPECT_TRUE(named<QPushButton>("Cancel")->isVisible());
    EXPECT_FALSE(named<QPushButton>("Save as PDF")->isEnabled());
    dialog->writeInto(folder.filePath(QStringLiteral("other")));
    EXPECT_TRUE(work([] {}));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("other"))));
    EXPECT_TRUE(named<QPushButton>("Save as PDF")->isEnabled());
}

TEST_F(FactSheetDialogTest, ABadFolderIsToldAndNothingIsLost) {
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    open("robots");
    EXPECT_FALSE(work([&] { dialog->writeInto(file.fileName()); }));
    EXPECT_TRUE(says("can’t be made or used"));
    EXPECT_TRUE(file.exists());
    ASSERT_TRUE(work([&] { dialog->writeInto(out()); }));
    EXPECT_EQ(files(out()), QStringList{QStringLiteral("Robots.pdf")});
}

TEST_F(FactSheetDialogTest, AfterTheAttachmentFolderItOffersToOpenIt) {
    settings.setAttachmentFolder(out());
    open("robots");
    ASSERT_TRUE(work([&] { named<QPushButton>("To the attachment folder")->click(); }));
    EXPECT_EQ(files(out()), QStringList{QStringLiteral("Robots.pdf")});
    EXPECT_TRUE(named<QPushButton>("Open the folder")->isVisible());
}

TEST_F(FactSheetDialogTest, APrintedBatchIsOneJobWithAPageForEach) {
    open("leading");
    named<QRadioButton>("Each of the 3")->click();
    // What stands for a printer here: as with one, the job ends when nothing holds it any more.
    auto paper = std::make_shared<QPdfWriter>(folder.filePath(QStringLiteral("printed.pdf")));
    paper->setPageSize(QPageSize(QPageSize::A4));
    ASSERT_TRUE(work([&] { dialog->printOn(std::move(paper)); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pdfPages(folder.filePath(QStringLiteral("printed.pdf"))) == 3; }));
}

TEST_F(FactSheetDialogTest, APlaceThatWasDeletedHasNoSheet) {
    open("robots");
    ASSERT_OK(test::removeNode(*starter, starter.node("robots")));
    EXPECT_FALSE(named<QPushButton>("Save as PDF")->isEnabled());
    EXPECT_TRUE(says("This place was deleted"));
}

TEST_F(FactSheetDialogTest, APlaceWithoutPartsOffersNoBatch) {
    open("robots");
    EXPECT_FALSE(named<QRadioButton>("Each place under it")->isEnabled());
    EXPECT_EQ(dialog->nodes(), QVector<NodeId>{starter.node("robots")});
}

TEST_F(FactSheetDialogTest, AWindowHasOneDialogThatGoesToThePlaceAskedFor) {
    QWidget window;
    FactSheetDialog* first = showFactSheet(*starter.session, view, settings, starter.node("robots"), &window);
    FactSheetDialog* second = showFactSheet(*starter.session, view, settings, starter.node("leading"), &window);
    EXPECT_EQ(first, second);
    EXPECT_EQ(second->nodes(), QVector<NodeId>{starter.node("leading")});
}

TEST_F(FactSheetDialogTest, EveryControlHasAName) {
    open("liangjiang");
    for (const QWidget* each : controls(*dialog, 8)) {
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        EXPECT_FALSE(each->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            << each->metaObject()->className();
    }
}
