// SPDX-License-Identifier: Apache-2.0
// The list of a story's slides: its rows, drag and drop, and slides on the clipboard.
#include "models/portfolio_mark.h"
#include "models/slide_clip.h"
#include "models/slide_model.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;

namespace {
class Slides : public testing::Test {
protected:
    Slides() {
        model.setStory(
            test::addStory(session(), {QStringLiteral("Visit"), {}}, {text("a"), text("b"), text("c"), text("d")})
                .value());
    }
    Session& session() const { return *starter.session; }
    static Slide text(const char* heading) {
        Slide made;
        made.kind = SlideKind::Text;
        made.heading.en = QString::fromLatin1(heading);
        return made;
    }
    std::vector<std::string> shown() const {
        std::vector<std::string> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.index(row, 0).data().toString().toStdString());
        return all;
    }
    std::unique_ptr<QMimeData> dragged(std::initializer_list<int> rows) const {
        QModelIndexList indexes;
        for (const int row : rows)
            indexes.append(model.index(row, 0));
        return std::unique_ptr<QMimeData>(model.mimeData(indexes));
    }

    StarterSession starter;
    SlideModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};
} // namespace

TEST_F(Slides, followEveryStepAndItsUndo) {
    EXPECT_THAT(shown(), ElementsAre("a", "b", "c", "d"));
    ASSERT_OK(test::moveSlides(session(), {model.slide(3), model.slide(0)}, model.story(), 2));
    EXPECT_THAT(shown(), ElementsAre("b", "d", "a", "c"));
    ASSERT_OK(test::removeSlides(session(), {model.slide(1)}));
    EXPECT_THAT(shown(), ElementsAre("b", "a", "c"));
    session().undoStack()->undo();
    session().undoStack()->undo();
    EXPECT_THAT(shown(), ElementsAre("a", "b", "c", "d"));
}

TEST_F(Slides, areMovedByDroppingThem) {
    QSignalSpy dropped(&model, &SlideModel::dropped);
    const auto clip = dragged({2, 0}); // in whatever order they were picked
    EXPECT_TRUE(model.canDropMimeData(clip.get(), Qt::MoveAction, 4, 0, {}));
    EXPECT_FALSE(model.dropMimeData(clip.get(), Qt::MoveAction, 4, 0, {})) << "the view would remove them";
    EXPECT_THAT(shown(), ElementsAre("b", "d", "a", "c"));
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(Slides, areCopiedByDroppingThemWithTheCopyKey) {
    const auto clip = dragged({1});
    model.dropMimeData(clip.get(), Qt::CopyAction, 0, 0, {});
    EXPECT_THAT(shown(), ElementsAre("b", "a", "b", "c", "d"));
}

TEST_F(Slides, thatWereCutCanStillBePasted) {
    const auto clip = dragged({1});
    ASSERT_OK(test::removeSlides(session(), {model.slide(1)}));
    const QVector<Slide> kept = slidesOf(clip.get(), portfolioMark(session().portfolio()));
    ASSERT_EQ(kept.size(), 1);
    ASSERT_OK(test::addSlides(session(), model.story(), 3, kept));
    EXPECT_THAT(shown(), ElementsAre("a", "c", "d", "b"));
}

TEST_F(Slides, keepEverythingOnTheClipboard) {
    Slide rich = session().stories().slides(session().stories().stories().constFirst().id).at(7);
    ASSERT_TRUE(rich.slider.has_value());
    rich.against = session().scenario().id;
    rich.annotations = {{AnnotationKind::Band,
                         {QStringLiteral("x"), QStringLiteral("y")},
                         {0.1, 0.2},
                         {0.3, 0.4},
                         1,
                         2,
                         AnnotationAxis::Category,
                         2024,
                         2025,
                         AnnotationTarget{starter.node("leading"), starter.indicator("gdp"), 2025, FigureAspect::RollUp,
                                          true, session().scenario().mark.uid}},
                        {}};
    const auto clip = slideClip({rich}, QStringLiteral("p"));
    Slide read = slidesOf(clip.get(), QStringLiteral("p")).value(0);
    read.story = rich.story;
    read.position = rich.position;
    EXPECT_EQ(read, rich);
}

TEST_F(Slides, ofAnotherPortfolioAreNotTaken) {
    const auto clip = dragged({0});
    StarterSession other; // the same slides with the same numbers in it
    SlideModel others{*other.session};
    others.setStory(other->stories().stories().constFirst().id);
    EXPECT_TRUE(slidesOf(clip.get(), portfolioMark(other->portfolio())).isEmpty());
    EXPECT_FALSE(others.canDropMimeData(clip.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_FALSE(others.dropMimeData(clip.get(), Qt::CopyAction, 0, 0, {}));
    QMimeData broken;
    broken.setData(QString::fromLatin1(slideClipType), QByteArray("nonsense"));
    EXPECT_TRUE(slidesOf(&broken, portfolioMark(session().portfolio())).isEmpty());
    EXPECT_FALSE(model.canDropMimeData(&broken, Qt::MoveAction, 0, 0, {}));
}

TEST_F(Slides, ofTheSamePortfolioInAnotherWindowAreTaken) {
    const QString link = starter.file.folder() + QStringLiteral("/other name.atlas");
    ASSERT_TRUE(QFile::link(starter.file.path(), link));
    const auto second = Session::open(link, QStringLiteral("Next"));
    ASSERT_OK(second);
    const auto clip = dragged({0});
    EXPECT_EQ(slidesOf(clip.get(), portfolioMark((*second)->portfolio())).size(), 1);
}

TEST_F(Slides, withoutAHeadingAreCalledWhatTheyShow) {
    model.setTitles([](const Slide& slide, Language) { return QStringLiteral("title of ") + slide.chart; });
    Slide chart =
        session().stories().slide(model.slide(0)) != nullptr ? *session().stories().slide(model.slide(0)) : Slide{};
    chart.heading = {};
    chart.chart = QStringLiteral("structure");
    ASSERT_OK(test::changeSlide(session(), chart));
    EXPECT_EQ(shown().front(), "title of structure");
}
