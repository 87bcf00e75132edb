// SPDX-License-Identifier: Apache-2.0
// The files of a story as other programs find them.
#include "export/story_job.h"

#include "program/story_command.h"
#include "support/edits.h"
#include "support/files.h"
#include "support/office_file.h"
#include "support/pdf_tools.h"
#include "support/printers.h"
#include "support/slide_samples.h"
#include "support/test_portfolio.h"

#include <QDir>
#include <QImage>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct StoryJobTest : testing::Test {
    [[nodiscard]] StoryDocument story(Language language = Language::English) const {
        return describeStory(*starter.session, starter->stories().stories().constFirst().id, language);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    /// The text of one page, without spaces.
    static QString pageText(const QString& file, int page) {
        const QString number = QString::number(page);
        return squeezed(askPdf("pdftotext", {u"-raw"_qs, u"-f"_qs, number, u"-l"_qs, number, file, u"-"_qs}));
    }
    /// Readers see ligatures ("fi") as the letters that they stand for.
    static QString letters(const QString& text) { return text.normalized(QString::NormalizationForm_KC); }
    static void expectText(const QString& text, const QString& wanted) {
        EXPECT_TRUE(letters(text).contains(letters(squeezed(wanted))))
            << wanted.toStdString() << "\nin " << text.toStdString();
    }
    Result<void> command(const char* file, const QString& name, bool notes = false) {
        CommandLine line;
        line.story = name;
        line.notes = notes;
        line.exportFile = path(file);
        return exportStory(*starter.session, line, Language::English, ThemeName::Light, u"A. Planner"_qs);
    }

    StarterSession starter;
    QTemporaryDir folder;
    const Theme light{ThemeName::Light};
};

} // namespace

TEST_F(StoryJobTest, ADocumentHasAPageForEachSlideWithItsTextsInBothLanguages) {
    for (const Language language : {Language::English, Language::Chinese}) {
        const StoryDocument told = story(language);
        ASSERT_OK(runWhole(storyPdf(told, StoryForm::Slides, light, path("story.pdf"))));
        ASSERT_EQ(pdfPages(path("story.pdf")), told.slides.size());
        for (const StorySlide& slide : told.slides) {
            const QString text = pageText(path("story.pdf"), slide.number);
            expectText(text, slide.view.heading);
            expectText(text, slide.view.sourceLine);
            for (const QString& point : slide.view.points)
                expectText(text, point);
        }
    }
}

TEST_F(StoryJobTest, ItsFontsAreInItAndNothingIsAPicture) {
    ASSERT_OK(runWhole(storyPdf(story(Language::Chinese), StoryForm::Notes, light, path("story.pdf"))));
    const QStringList fonts = pdfFonts(path("story.pdf"));
    ASSERT_FALSE(fonts.isEmpty());
    static const QRegularExpression embeddedAndNamed(u"Identity-H\\s+yes\\s+\\w+\\s+yes\\s"_qs);
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(embeddedAndNamed)) << font.toStdString();
    EXPECT_EQ(askPdf("pdfimages", {u"-list"_qs, path("story.pdf")}).trimmed().count(u'\n'), 1); // its heading alone
}

TEST_F(StoryJobTest, ItsPropertiesNameStoryAndAuthor) {
    StoryDocument told = story();
    told.author = u"A. Planner & Co"_qs;
    ASSERT_OK(runWhole(storyPdf(told, StoryForm::Slides, light, path("story.pdf"))));
    EXPECT_TRUE(askPdf("pdfinfo", {path("story.pdf")}).contains(told.title));
    EXPECT_TRUE(askPdf("pdfinfo", {u"-meta"_qs, path("story.pdf")}).contains(u"A. Planner &amp; Co"_qs));
}

TEST_F(StoryJobTest, NotesStandUnderTheirSlide) {
    const StoryDocument told = story();
    ASSERT_OK(runWhole(storyPdf(told, StoryForm::Notes, light, path("notes.pdf"))));
    ASSERT_EQ(pdfPages(path("notes.pdf")), told.slides.size());
    for (const StorySlide& slide : told.slides) {
        const QString text = pageText(path("notes.pdf"), slide.number);
        expectText(text, slide.view.heading);
        for (const QString& line : slide.view.notes.split(u'\n'))
            expectText(text, line);
    }
}

TEST_F(StoryJobTest, LongNotesGoOnOnAFurtherPageAndAreNeverCut) {
    StoryDocument told = story();
    QStringList paragraphs;
    for (int i = 1; i <= 90; ++i)
        paragraphs.append(u"Paragraph %1 of what is to be said, which takes a line or two of the page."_qs.arg(i));
    told.slides[0].view.notes = paragraphs.join(u'\n');
    ASSERT_OK(runWhole(storyPdf(told, StoryForm::Notes, light, path("notes.pdf"))));
    EXPECT_GT(pdfPages(path("notes.pdf")), told.slides.size() + 1);
    const QString text = pdfText(path("notes.pdf"));
    for (const QString& each : paragraphs)
        expectText(text, each);
}

TEST_F(StoryJobTest, AHandoutHasThreeSlidesAPage) {
    const StoryDocument told = story();
    auto paper = std::make_shared<QPdfWriter>(path("handout.pdf"));
    paper->setPageSize(QPageSize(QPageSize::A4));
    ASSERT_OK(runWhole(storyPrint(told, StoryForm::Handout, light, std::move(paper))));
    EXPECT_EQ(pdfPages(path("handout.pdf")), (told.slides.size() + 2) / 3);
    for (const StorySlide& slide : told.slides)
        expectText(pageText(path("handout.pdf"), (slide.number + 2) / 3), slide.view.heading);
}

TEST_F(StoryJobTest, PicturesHaveTheSizeAskedForAndTheNumberOfTheirSlide) {
    const StoryDocument some =
        describeStory(*starter.session, starter->stories().stories().constFirst().id, Language::English, {3, 6});
    ASSERT_OK(runWhole(storyImages(some, light, u"png"_qs, {960, 540}, 2, path("slides"))));
    EXPECT_EQ(files(), (QStringList{u"slides-3.png"_qs, u"slides-6.png"_qs}));
    EXPECT_EQ(QImage(path("slides-3.png")).size(), QSize(1920, 1080));
}

TEST_F(StoryJobTest, DrawingsHaveRealText) {
    const StoryDocument one =
        describeStory(*starter.session, starter->stories().stories().constFirst().id, Language::Chinese, {1});
    ASSERT_OK(runWhole(storyImages(one, light, u"svg"_qs, {1280, 720}, 1, path("slides"))));
    const QString svg = QString::fromUtf8(fileBytes(path("slides-1.svg")));
    EXPECT_TRUE(svg.contains(u"viewBox=\"0 0 1280 720\""_qs));
    EXPECT_TRUE(svg.contains(one.slides.first().view.points.first()));
}

TEST_F(StoryJobTest, APresentationHasChartsAndNotes) {
    ASSERT_OK(runWhole(storyPptx(story(), light, path("story.pptx"))));
    const auto parts = zipParts(fileBytes(path("story.pptx")));
    EXPECT_EQ(parts.keys().filter(u"ppt/slides/slide"_qs).size(), story().slides.size());
    EXPECT_EQ(parts.keys().filter(u"ppt/notesSlides/notesSlide"_qs).size(), story().slides.size());
    EXPECT_GE(parts.keys().filter(u"ppt/charts/chart"_qs).size(), 6);
}

TEST_F(StoryJobTest, AStoppedDocumentLeavesTheOldFile) {
    writeFile(path("story.pdf"), "old");
    {
        const StoryJob job = storyPdf(story(), StoryForm::Slides, light, path("story.pdf"));
        for (int step = 0; step < 3; ++step)
            ASSERT_OK(job.make(step));
    }
    EXPECT_EQ(fileBytes(path("story.pdf")), "old");
    EXPECT_EQ(files(), QStringList{u"story.pdf"_qs});
}

TEST_F(StoryJobTest, AFileThatCannotBeWrittenIsToldInASentence) {
    writeFile(path("file"), "no folder");
    const StoryDocument told = story();
    for (const StoryJob& job : {storyPdf(told, StoryForm::Slides, light, path("file/story.pdf")),
                                storyPptx(told, light, path("file/story.pptx")),
                                storyImages(told, light, u"png"_qs, {640, 360}, 1, path("file/story"))}) {
        const auto refused = runWhole(job);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().code, ErrorCode::Io);
        EXPECT_TRUE(refused.error().sentence.contains(u"file"_qs)) << refused.error().sentence.toStdString();
    }
    EXPECT_EQ(fileBytes(path("file")), "no folder");
}

TEST_F(StoryJobTest, ASlideWhoseGroundIsGoneStillHasItsPage) {
    StoryDocument told = story();
    told.slides = {{1, emptySlide()}};
    ASSERT_OK(runWhole(storyPdf(told, StoryForm::Slides, light, path("story.pdf"))));
    expectText(pdfText(path("story.pdf")), emptySlide().emptyText);
}

TEST_F(StoryJobTest, TheCommandLineWritesEveryKind) {
    ASSERT_OK(command("a.pdf", u"2024年机会清单"_qs));
    ASSERT_OK(command("n.pdf", u"opportunity-2024"_qs, true));
    ASSERT_OK(command("a.pptx", u"2024 Opportunity List"_qs));
    ASSERT_OK(command("a.png", u"2024 opportunity list"_qs));
    ASSERT_OK(command("a.SVG", u"2024 opportunity list"_qs));
    EXPECT_EQ(pdfPages(path("a.pdf")), 10);
    EXPECT_TRUE(pdfText(path("n.pdf")).size() > pdfText(path("a.pdf")).size());
    EXPECT_EQ(files().filter(u".png"_qs).size(), 10);
    EXPECT_EQ(files().filter(u".svg"_qs).size(), 10);
    EXPECT_EQ(QImage(path("a-10.png")).size(), QSize(1920, 1080));
}

TEST_F(StoryJobTest, TheCommandLineListsTheStoriesWhereItKnowsNoneOfThatName) {
    ASSERT_OK(test::addStory(*starter, {u"Visit"_qs, {}}));
    const auto refused = command("a.pdf", u"atlantis"_qs);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    for (const QString& wanted : {u"atlantis"_qs, u"2024 opportunity list"_qs, u"Visit"_qs})
        EXPECT_TRUE(refused.error().sentence.contains(wanted)) << refused.error().sentence.toStdString();
    const auto bare = command("a.pdf", u"visit"_qs);
    ASSERT_FALSE(bare.has_value());
    EXPECT_TRUE(bare.error().sentence.contains(u"no slides"_qs));
    EXPECT_TRUE(files().isEmpty());
}
