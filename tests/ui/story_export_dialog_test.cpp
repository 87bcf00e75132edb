// SPDX-License-Identifier: Apache-2.0
#include "export/story_export_dialog.h"

#include "state/settings.h"
#include "support/controls.h"
#include "support/edits.h"
#include "support/office_file.h"
#include "support/pdf_tools.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct StoryExportDialogTest : testing::Test {
    StarterSession starter;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view;
    QPointer<StoryExportDialog> dialog;

    ~StoryExportDialogTest() override { delete dialog; }
    [[nodiscard]] StoryId story() const { return starter->stories().stories().constFirst().id; }
    void open() {
        dialog = new StoryExportDialog(*starter.session, view, settings, story(), nullptr);
        dialog->show();
    }
    template <class T>
    [[nodiscard]] T* named(const char* text) const {
        for (T* each : dialog->findChildren<T*>())
            if (const QString wanted = QString::fromUtf8(text);
                each->accessibleName() == wanted || buttonText(each) == wanted)
                return each;
        return nullptr;
    }
    static QString buttonText(const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return button == nullptr ? QString() : button->text().remove(QLatin1Char('&'));
    }
    void choose(const char* combo, int index) {
        auto* box = named<QComboBox>(combo);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void chooseFormat(StoryFormat format) { choose("What to make of the story", static_cast<int>(format)); }
    [[nodiscard]] bool says(const char* text) const {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    bool work(const std::function<void()>& begin) {
        QSignalSpy done(dialog, &StoryExportDialog::worked);
        begin();
        return (!done.isEmpty() || done.wait(60000)) && done.first().first().toBool();
    }
    void cancelAfter(int steps) {
        auto* progress = dialog->findChild<QProgressBar*>();
        QObject::connect(progress, &QProgressBar::valueChanged, progress, [this, steps](int made) {
            if (made == steps)
                named<QPushButton>("Stop the export")->click();
        });
    }
    [[nodiscard]] QStringList files(const QString& in) const { return QDir(in).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QString out(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString pictures() const { return out("2024 opportunity list"); }
};

} // namespace

TEST_F(StoryExportDialogTest, ADocumentIsWrittenAndItsFolderOffered) {
    open();
    ASSERT_TRUE(work([&] { dialog->writeTo(out("story.pdf")); }));
    EXPECT_EQ(pdfPages(out("story.pdf")), 10);
    EXPECT_TRUE(says("Saved as"));
    EXPECT_TRUE(named<QPushButton>("Open the folder")->isVisible());
    EXPECT_FALSE(dialog->isBusy());
    EXPECT_FALSE(dialog->isModal());
}

TEST_F(StoryExportDialogTest, TheChoiceIsRememberedAndTheLanguageTaken) {
    open();
    chooseFormat(StoryFormat::PdfNotes);
    choose("Language of the slides", 1);
    choose("Colours of the slides", 1);
    delete dialog;
    open();
    EXPECT_EQ(named<QComboBox>("What to make of the story")->currentIndex(), static_cast<int>(StoryFormat::PdfNotes));
    EXPECT_EQ(settings.storyChoice().theme, ThemeName::Dark);
    ASSERT_TRUE(work([&] { dialog->writeTo(out("story.pdf")); }));
    EXPECT_TRUE(pdfText(out("story.pdf")).contains(QStringLiteral("两江新区")));
}

TEST_F(StoryExportDialogTest, APartOfTheSlidesCanBeTaken) {
    open();
    named<QRadioButton>("From")->click();
    named<QSpinBox>("First slide")->setValue(3);
    named<QSpinBox>("Last slide")->setValue(5);
    EXPECT_EQ(dialog->numbers(), (QVector<int>{3, 4, 5}));
    named<QRadioButton>("Chosen ones")->click();
    auto* list = dialog->findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(i == 1 || i == 8 ? Qt::Checked : Qt::Unchecked);
    EXPECT_EQ(dialog->numbers(), (QVector<int>{2, 9}));
    ASSERT_TRUE(work([&] { dialog->writeTo(out("story.pdf")); }));
    EXPECT_EQ(pdfPages(out("story.pdf")), 2);
    list->item(1)->setCheckState(Qt::Unchecked);
    list->item(8)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(says("Choose a slide at least."));
    EXPECT_FALSE(named<QPushButton>("Save…")->isEnabled());
}

TEST_F(StoryExportDialogTest, PicturesGetAFolderOfTheirOwnThatReplacesNothing) {
    open();
    chooseFormat(StoryFormat::Png);
    choose("Size of the pictures", 3);
    named<QSpinBox>("Scale of the pictures")->setValue(2);
    EXPECT_TRUE(says("of 1920 × 1080 pixels"));
    ASSERT_TRUE(work([&] { dialog->writeInto(folder.path()); }));
    EXPECT_EQ(files(pictures()).size(), 10);
    EXPECT_EQ(QImage(QDir(pictures()).filePath(QStringLiteral("2024 opportunity list-4.png"))).size(),
              QSize(1920, 1080));
    ASSERT_TRUE(work([&] { dialog->writeInto(folder.path()); }));
    EXPECT_EQ(files(pictures() + QStringLiteral(" (2)")).size(), 10);
}

TEST_F(StoryExportDialogTest, StoppedPicturesAreWholeOnes) {
    open();
    chooseFormat(StoryFormat::Png);
    cancelAfter(3);
    EXPECT_FALSE(work([&] { dialog->writeInto(folder.path()); }));
    ASSERT_EQ(files(pictures()).size(), 3);
    for (const QString& file : files(pictures()))
        EXPECT_FALSE(QImage(QDir(pictures()).filePath(file)).isNull()) << file.toStdString();
    EXPECT_TRUE(says("Stopped. 3 of 10"));
}

TEST_F(StoryExportDialogTest, AStoppedDocumentIsNotThere) {
    open();
    cancelAfter(3);
    EXPECT_FALSE(work([&] { dialog->writeTo(out("story.pdf")); }));
    EXPECT_FALSE(QFile::exists(out("story.pdf")));
    EXPECT_TRUE(says("Stopped. No file was made."));
    EXPECT_FALSE(named<QPushButton>("Open the folder")->isVisible());
}

TEST_F(StoryExportDialogTest, WhileItWorksNothingElseCanBeBegun) {
    open();
    dialog->writeTo(out("story.pdf"));
    EXPECT_TRUE(named<QPushButton>("Stop the export")->isVisible());
    EXPECT_FALSE(named<QPushButton>("Save…")->isEnabled());
    dialog->writeTo(out("other.pdf"));
    EXPECT_TRUE(work([] {}));
    EXPECT_FALSE(QFile::exists(out("other.pdf")));
    EXPECT_TRUE(named<QPushButton>("Save…")->isEnabled());
}

TEST_F(StoryExportDialogTest, AnEditWhileItWorksDoesNotReachTheFile) {
    open();
    dialog->writeTo(out("story.pdf"));
    Slide last = starter->stories().slides(story()).constLast();
    last.heading = {QStringLiteral("Something else"), QStringLiteral("别的")};
    ASSERT_OK(test::changeSlide(*starter, last));
    ASSERT_TRUE(work([] {}));
    EXPECT_FALSE(pdfText(out("story.pdf")).contains(QStringLiteral("Somethingelse")));
}

TEST_F(StoryExportDialogTest, ABadFolderIsToldAndNothingIsLost) {
    QFile file(out("file"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    open();
    EXPECT_FALSE(work([&] { dialog->writeTo(out("file/story.pdf")); }));
    EXPECT_TRUE(says("can't be written"));
    chooseFormat(StoryFormat::Png);
    EXPECT_FALSE(work([&] { dialog->writeInto(out("file")); }));
    EXPECT_TRUE(says("can’t be made or used"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}

TEST_F(StoryExportDialogTest, APresentationIsWritten) {
    open();
    chooseFormat(StoryFormat::Pptx);
    ASSERT_TRUE(work([&] { dialog->writeTo(out("story.pptx")); }));
    QFile file(out("story.pptx"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(zipParts(file.readAll()).keys().filter(QStringLiteral("ppt/slides/slide")).size(), 10);
}

TEST_F(StoryExportDialogTest, AHandoutIsPrintedAsOneJob) {
    open();
    chooseFormat(StoryFormat::PrintHandout);
    EXPECT_TRUE(named<QPushButton>("Print…")->isEnabled());
    auto paper = std::make_shared<QPdfWriter>(out("printed.pdf"));
    paper->setPageSize(QPageSize(QPageSize::A4));
    ASSERT_TRUE(work([&] { dialog->printOn(std::move(paper)); }));
    EXPECT_TRUE(says("sent to the printer"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return pdfPages(out("printed.pdf")) == 4; }));
}

TEST_F(StoryExportDialogTest, FollowsAnEditOfTheStoryAndKeepsWhatWasChosen) {
    open();
    auto* list = dialog->findChild<QListWidget*>();
    list->item(0)->setCheckState(Qt::Unchecked);
    ASSERT_OK(test::removeSlides(*starter, {starter->stories().slides(story()).at(1).id}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() == 9; }));
    EXPECT_EQ(list->item(0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(list->item(1)->checkState(), Qt::Checked);
    EXPECT_EQ(named<QSpinBox>("Last slide")->value(), 9);
}

TEST_F(StoryExportDialogTest, AStoryThatWasDeletedCannotBeExported) {
    open();
    ASSERT_OK(test::removeStory(*starter, story()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return says("This story was deleted"); }));
    EXPECT_FALSE(named<QPushButton>("Save…")->isEnabled());
}

TEST_F(StoryExportDialogTest, AWindowHasOneDialogThatGoesToTheStoryAskedFor) {
    QWidget window;
    const StoryId other = test::addStory(*starter, {QStringLiteral("Visit"), {}}).value();
    StoryExportDialog* first = showStoryExport(*starter.session, view, settings, story(), &window);
    StoryExportDialog* second = showStoryExport(*starter.session, view, settings, other, &window);
    EXPECT_EQ(first, second);
    EXPECT_TRUE(second->numbers().isEmpty());
}

TEST_F(StoryExportDialogTest, EveryControlHasAName) {
    open();
    for (const QWidget* each : controls(*dialog, 8))
        EXPECT_FALSE(each->accessibleName().isEmpty() && buttonText(each).isEmpty()) << each->metaObject()->className();
}
