// SPDX-License-Identifier: Apache-2.0
#include "charts/annotation_mark.h"
#include "drawing/chart_view.h"
#include "parts/add_to_story.h"
#include "present/annotation_bar.h"
#include "present/annotation_editor.h"
#include "slides/slide_canvas.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct AnnotationEditorTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    QWidget window;
    SlideCanvas canvas{Theme(), &window};
    AnnotationEditor editor{*starter.session, view, host, canvas};
    AnnotationBar bar{editor, view, &window};
    SlideId slide;
    quint64 version = 0;

    AnnotationEditorTest() {
        window.resize(960, 600);
        bar.setGeometry(0, 0, 960, 40);
        canvas.setGeometry(0, 50, 960, 540);
        window.show();
        QObject::connect(starter.session.get(), &Session::changed, &canvas, [this] { follow(); });
    }
    ~AnnotationEditorTest() override { QObject::disconnect(starter.session.get(), nullptr, &canvas, nullptr); }

    /// A slide of a chart of the area, in a story of its own.
    void open(const char* chart) {
        Slide made = chartSlide(*starter.session, QString::fromUtf8(chart), starter.node("liangjiang"));
        made.scenario = {};
        const auto story = test::addStory(*starter, {QStringLiteral("Story"), QStringLiteral("故事")}, {made});
        ASSERT_OK(story);
        slide = starter->stories().slides(*story).constFirst().id;
        follow();
        ASSERT_TRUE(editor.isOn());
    }
    void follow() {
        const Slide* now = starter->stories().slide(slide);
        if (now == nullptr)
            return;
        auto shot = std::make_shared<ShownSlide>();
        shot->slide = static_cast<quint64>(slide.value);
        shot->version = ++version;
        shot->view = describeSlide(*starter.session, *now, view.language());
        canvas.setShot(shot);
        editor.showSlide(slide);
    }
    [[nodiscard]] QVector<Annotation> kept() const { return starter->stories().slide(slide)->annotations; }
    ChartView* chart() { return canvas.wakeChart(); }
    AnnotationGround ground() { return *chart()->annotationGround(); }

    void send(QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, place, editor.mapToGlobal(place), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&editor, &event);
    }
    void drag(QPointF from, QPointF to) {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    void click(QPointF place) {
        send(QEvent::MouseButtonPress, place, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, place, Qt::LeftButton, Qt::NoButton);
    }
    [[nodiscard]] QLineEdit* words() const {
        for (auto* field : editor.findChildren<QLineEdit*>())
            if (field->isVisible())
                return field;
        return nullptr;
    }
    void write(const QString& said) {
        ASSERT_NE(words(), nullptr);
        QTest::keyClick(words(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(words(), said);
        QTest::keyClick(words(), Qt::Key_Return);
    }
    void keep(const Annotation& annotation) {
        Slide changed = *starter->stories().slide(slide);
        changed.annotations.append(annotation);
        ASSERT_OK(test::changeSlide(*starter, changed));
    }
    void keepText(const char* said, QPointF from = {0.4, 0.4}) {
        Annotation text;
        text.text.en = QString::fromUtf8(said);
        text.from = from;
        keep(text);
    }
    /// The first mark of the chart that an arrow can hold to, and where it is.
    ChartMark mark(int number = 0) {
        int passed = 0;
        for (const ChartMark& each : ground().renderer.marks())
            if (each.point >= 0 && !each.isGroup && !each.isBack && passed++ == number)
                return each;
        return {};
    }
    [[nodiscard]] QToolButton* button(const char* name) const {
        for (auto* each : bar.findChildren<QToolButton*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
};

TEST_F(AnnotationEditorTest, aTextStandsWhereTheMouseClicked) {
    open("targets-2024");
    editor.chooseTool(AnnotationKind::Text);
    const QRectF area = ground().area;
    click({area.width() * 0.3, area.height() * 0.2});
    write(u"Look here"_qs);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().kind, AnnotationKind::Text);
    EXPECT_EQ(kept().first().text.en, u"Look here"_qs);
    EXPECT_NEAR(kept().first().from.x(), 0.3, 0.005);
    EXPECT_NEAR(kept().first().from.y(), 0.2, 0.005);
    EXPECT_FALSE(editor.tool());
    EXPECT_EQ(editor.selected(), 0);
}

TEST_F(AnnotationEditorTest, escapeWritesNoText) {
    open("targets-2024");
    editor.chooseTool(AnnotationKind::Text);
    click({100, 100});
    ASSERT_NE(words(), nullptr);
    QTest::keyClicks(words(), u"no"_qs);
    QTest::keyClick(words(), Qt::Key_Escape);
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_EQ(words(), nullptr);
    EXPECT_EQ(editor.selected(), -1);
}

TEST_F(AnnotationEditorTest, aLineStandsAtTheValueThatItWasDrawnAt) {
    open("projection");
    const AxisMap values = *ground().renderer.valueAxis();
    const QRectF plot = ground().renderer.plot();
    editor.chooseTool(AnnotationKind::Line);
    const qreal y = plot.center().y();
    drag({plot.left() + 20, y}, {plot.right() - 20, y + 3});
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().kind, AnnotationKind::Line);
    EXPECT_EQ(kept().first().axis, AnnotationAxis::Value);
    EXPECT_NEAR(values.pixel(kept().first().low), y, 8);
}

TEST_F(AnnotationEditorTest, aLineDrawnUpAndDownStandsAtAYear) {
    open("projection");
    const AxisMap years = *ground().renderer.categoryAxis();
    const QRectF plot = ground().renderer.plot();
    editor.chooseTool(AnnotationKind::Line);
    drag({years.pixel(2025) + 4, plot.top() + 10}, {years.pixel(2025) + 4, plot.bottom() - 10});
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().axis, AnnotationAxis::Category);
    EXPECT_EQ(kept().first().low, 2025);
}

TEST_F(AnnotationEditorTest, aBandLiesAlongTheWayOfTheMouse) {
    open("projection");
    const AxisMap years = *ground().renderer.categoryAxis(), values = *ground().renderer.valueAxis();
    const QRectF plot = ground().renderer.plot();
    editor.chooseTool(AnnotationKind::Band);
    drag({years.pixel(2026), plot.center().y()}, {years.pixel(2024), plot.center().y() + 5});
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().axis, AnnotationAxis::Category);
    EXPECT_EQ(kept().first().low, 2024);
    EXPECT_EQ(kept().first().high, 2026);

    editor.chooseTool(AnnotationKind::Band);
    drag({plot.center().x(), plot.top() + 20}, {plot.center().x() + 5, plot.top() + 80});
    ASSERT_EQ(kept().size(), 2);
    EXPECT_EQ(kept().last().axis, AnnotationAxis::Value);
    EXPECT_NEAR(values.pixel(kept().last().high), plot.top() + 20, 8);
    EXPECT_NEAR(values.pixel(kept().last().low), plot.top() + 80, 8);
}

TEST_F(AnnotationEditorTest, aBandOverBarsCoversTheBarsThatItWasDrawnOver) {
    open("targets-2024");
    const AxisMap categories = *ground().renderer.categoryAxis();
    const QRectF plot = ground().renderer.plot();
    const bool across = categories.orientation == Qt::Horizontal;
    const qreal from = categories.pixel(1), to = categories.pixel(2);
    editor.chooseTool(AnnotationKind::Band);
    drag(across ? QPointF(from, plot.center().y()) : QPointF(plot.center().x(), from),
         across ? QPointF(to, plot.center().y()) : QPointF(plot.center().x(), to));
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().axis, AnnotationAxis::Category);
    EXPECT_EQ(kept().first().low, 1);
    EXPECT_EQ(kept().first().high, 2);
}

TEST_F(AnnotationEditorTest, anArrowHoldsToTheMarkUnderItsHead) {
    open("targets-2024");
    const ChartMark at = mark(1);
    editor.chooseTool(AnnotationKind::Arrow);
    const QPointF head = at.anchor.center();
    drag({ground().area.width() - 10, ground().area.height() - 10}, head);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().kind, AnnotationKind::Arrow);
    EXPECT_EQ(kept().first().series, at.series);
    EXPECT_EQ(kept().first().point, at.point);
    const FigureRef figure = canvas.shot()->view.chart->series.at(at.series).points.at(at.point).figure;
    ASSERT_TRUE(figure.node.isValid());
    EXPECT_EQ(kept().first().target, AnnotationTarget::of(figure));
}

TEST_F(AnnotationEditorTest, anArrowStaysWithItsMarkWhenTheFigureChanges) {
    starter.workInCopy();
    open("targets-2024");
    const ChartMark before = mark(0);
    editor.chooseTool(AnnotationKind::Arrow);
    drag({ground().area.width() - 10, ground().area.height() - 10}, before.anchor.center());
    ASSERT_EQ(kept().size(), 1);
    const QLineF pointed = chart()->annotationShape(0).line;
    ASSERT_OK(test::setTarget(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.19));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chart()->isMoving(); }, 1000));
    // GDP comes first now; the arrow stays with what it was put on.
    const auto held = annotationMark(kept().first(), *canvas.shot()->view.chart);
    ASSERT_TRUE(held.has_value());
    EXPECT_EQ(held->point, 1);
    const QLineF points = chart()->annotationShape(0).line;
    EXPECT_NE(points, pointed);
    EXPECT_TRUE(mark(held->point).anchor.adjusted(-8, -8, 8, 8).contains(points.p2()));
}

TEST_F(AnnotationEditorTest, undoTakesItAwayInOneStep) {
    open("projection");
    editor.chooseTool(AnnotationKind::Line);
    const QRectF plot = ground().renderer.plot();
    drag({plot.left() + 20, plot.center().y()}, {plot.right() - 20, plot.center().y()});
    ASSERT_EQ(kept().size(), 1);
    starter->undoStack()->undo();
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_EQ(editor.selected(), -1);
    starter->undoStack()->redo();
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(AnnotationEditorTest, aDragMovesItLiveAndIsOneStep) {
    open("targets-2024");
    keepText("Move me");
    const int steps = starter->undoStack()->index();
    const QPointF start = chart()->annotationLabel(0).center();
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    EXPECT_EQ(editor.selected(), 0);
    send(QEvent::MouseMove, start + QPointF(40, 20), Qt::NoButton, Qt::LeftButton);
    EXPECT_NEAR(chart()->annotationLabel(0).center().x(), start.x() + 40, 2);
    EXPECT_EQ(starter->undoStack()->index(), steps);
    send(QEvent::MouseMove, start + QPointF(60, 30), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, start + QPointF(60, 30), Qt::LeftButton, Qt::NoButton);
    EXPECT_EQ(starter->undoStack()->index(), steps + 1);
    EXPECT_NEAR(kept().first().from.x(), 0.4 + 60 / ground().area.width(), 0.005);
    starter->undoStack()->undo();
    EXPECT_EQ(kept().first().from, QPointF(0.4, 0.4));
}

TEST_F(AnnotationEditorTest, escapeDuringADragPutsItBack) {
    open("targets-2024");
    keepText("Stay");
    const QPointF start = chart()->annotationLabel(0).center();
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, start + QPointF(60, 30), Qt::NoButton, Qt::LeftButton);
    QTest::keyClick(&editor, Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, start + QPointF(60, 30), Qt::LeftButton, Qt::NoButton);
    EXPECT_EQ(kept().first().from, QPointF(0.4, 0.4));
    EXPECT_EQ(chart()->annotationLabel(0).center(), start);
}

TEST_F(AnnotationEditorTest, aDragThatLeavesTheChartKeepsALineOnItsScale) {
    open("projection");
    editor.chooseTool(AnnotationKind::Line);
    const QRectF plot = ground().renderer.plot();
    drag({plot.left() + 20, plot.center().y()}, {plot.right() - 20, plot.center().y()});
    QTest::keyClick(words(), Qt::Key_Escape);
    drag({plot.left() + 30, plot.center().y()}, {plot.left() + 30, -400});
    EXPECT_FALSE(chart()->annotationShape(0).line.isNull());
}

TEST_F(AnnotationEditorTest, aClickWithAToolDoesNotDrillDown) {
    open("targets-2024");
    const QSignalSpy opened(&canvas, &SlideCanvas::nodeActivated), clicked(&canvas, &SlideCanvas::clicked);
    editor.chooseTool(AnnotationKind::Arrow);
    click(mark(0).anchor.center());
    EXPECT_EQ(kept().size(), 1);
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(AnnotationEditorTest, aClickBesideIsOneOnTheSlideAndSelectsNothing) {
    open("targets-2024");
    keepText("Here");
    editor.select(0);
    const QSignalSpy clicked(&canvas, &SlideCanvas::clicked);
    QTest::mouseClick(&editor, Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(editor.selected(), -1);
}

TEST_F(AnnotationEditorTest, deleteRemovesTheSelectedOne) {
    open("targets-2024");
    keepText("First");
    keepText("Second", {0.6, 0.7});
    click(chart()->annotationLabel(0).center());
    EXPECT_EQ(editor.selected(), 0);
    QTest::keyClick(&editor, Qt::Key_Delete);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().text.en, u"Second"_qs);
    EXPECT_EQ(editor.selected(), -1);
}

TEST_F(AnnotationEditorTest, shiftDeleteIsCutAndRemovesNothing) {
    open("targets-2024");
    keepText("First");
    click(chart()->annotationLabel(0).center());
    QTest::keyClick(&editor, Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(AnnotationEditorTest, wordsAreWrittenInTheLanguageThatIsShown) {
    open("targets-2024");
    keepText("English");
    view.setLanguage(Language::Chinese);
    follow();
    const QPointF place = chart()->annotationLabel(0).center();
    click(place);
    send(QEvent::MouseButtonDblClick, place, Qt::LeftButton, Qt::LeftButton);
    ASSERT_NE(words(), nullptr);
    EXPECT_TRUE(words()->text().isEmpty());
    EXPECT_EQ(words()->placeholderText(), u"English"_qs);
    words()->insert(u"中文"_qs);
    QTest::keyClick(words(), Qt::Key_Return);
    EXPECT_EQ(kept().first().text, (Text{u"English"_qs, u"中文"_qs}));
}

TEST_F(AnnotationEditorTest, aTextThatLosesItsWordsIsGone) {
    open("targets-2024");
    keepText("Gone");
    editor.select(0);
    editor.editWords();
    QTest::keyClick(words(), Qt::Key_Backspace);
    QTest::keyClick(words(), Qt::Key_Return);
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(AnnotationEditorTest, wordsAreKeptWhenAnotherSlideIsLookedAt) {
    open("targets-2024");
    keepText("Old");
    const SlideId first = slide;
    editor.select(0);
    editor.editWords();
    QTest::keyClick(words(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(words(), u"New"_qs);
    open("projection");
    EXPECT_EQ(starter->stories().slide(first)->annotations.first().text.en, u"New"_qs);
    EXPECT_EQ(words(), nullptr);
}

TEST_F(AnnotationEditorTest, arrowKeysMoveItAndAreOneStep) {
    open("targets-2024");
    keepText("Nudge");
    editor.select(0);
    const int steps = starter->undoStack()->index();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&editor, Qt::Key_Right);
    editor.keep();
    EXPECT_NEAR(kept().first().from.x(), 0.43, 1e-9);
    EXPECT_EQ(starter->undoStack()->index(), steps + 1);
}

TEST_F(AnnotationEditorTest, theKeyboardPutsABandAndTurnsItToTheYears) {
    open("projection");
    auto* band = button("Put a band on the chart");
    ASSERT_NE(band, nullptr);
    QTest::keyClick(band, Qt::Key_Return);
    EXPECT_TRUE(kept().isEmpty()) << "a draft until Enter";
    const auto axis = [&] { return chart()->annotationShape(0).isUpright; };
    EXPECT_FALSE(axis());
    QTest::keyClick(&editor, Qt::Key_Right);
    EXPECT_TRUE(axis());
    QTest::keyClick(&editor, Qt::Key_Return);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().axis, AnnotationAxis::Category);
    EXPECT_LT(kept().first().low, kept().first().high);
    write(u"The plan"_qs);
    EXPECT_EQ(kept().first().text.en, u"The plan"_qs);
}

TEST_F(AnnotationEditorTest, theKeyboardPointsAnArrowToAMark) {
    open("structure");
    QTest::keyClick(button("Put an arrow on the chart"), Qt::Key_Space);
    QTest::keyClick(&editor, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Return);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_GE(kept().first().series, 0);
    EXPECT_GE(kept().first().point, 0);
}

TEST_F(AnnotationEditorTest, theKeyboardWritesATextInTheMiddle) {
    open("structure");
    QTest::keyClick(button("Put a text on the chart"), Qt::Key_Return);
    write(u"Ambitions"_qs);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_NEAR(kept().first().from.x(), 0.5, 0.01);
}

TEST_F(AnnotationEditorTest, escapeDropsADraft) {
    open("projection");
    editor.placeInMiddle(AnnotationKind::Line);
    QTest::keyClick(&editor, Qt::Key_Escape);
    editor.keep();
    EXPECT_TRUE(kept().isEmpty());
    EXPECT_EQ(editor.selected(), -1);
}

TEST_F(AnnotationEditorTest, theListSaysWhatAnArrowPointsAtAfterItsMarkMoved) {
    open("structure");
    const ChartDescription& chart = *canvas.shot()->view.chart;
    const ChartPoint wanted = chart.series.at(0).points.at(1);
    Annotation arrow;
    arrow.kind = AnnotationKind::Arrow;
    arrow.series = arrow.point = 0;
    arrow.target = AnnotationTarget::of(wanted.figure);
    keep(arrow);
    EXPECT_EQ(editor.names(), QStringList(u"Arrow to %1"_qs.arg(wanted.label)));
}

TEST_F(AnnotationEditorTest, theListSaysWhatThereIsAndSelects) {
    open("projection");
    Annotation line;
    line.kind = AnnotationKind::Line;
    line.axis = AnnotationAxis::Category;
    line.low = 2025;
    line.text.en = u"the plan begins"_qs;
    keep(line);
    auto* list = bar.findChild<QComboBox*>();
    EXPECT_EQ(list->accessibleName(), u"Annotations"_qs);
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->itemText(0), u"Line at 2025: the plan begins"_qs);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(editor.selected(), 0);
    EXPECT_EQ(editor.accessibleName(), u"Line at 2025: the plan begins"_qs);
    button("Delete the annotation")->click();
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(AnnotationEditorTest, aRingOffersTextAndArrowAlone) {
    open("structure");
    EXPECT_TRUE(button("Put a text on the chart")->isEnabled());
    EXPECT_TRUE(button("Put an arrow on the chart")->isEnabled());
    EXPECT_FALSE(button("Put a band on the chart")->isEnabled());
    EXPECT_FALSE(button("Put a line on the chart")->isEnabled());
}

TEST_F(AnnotationEditorTest, aSlideWithoutAChartOffersNothing) {
    Slide text;
    text.kind = SlideKind::Text;
    text.heading = {u"Words"_qs, {}};
    const auto story = test::addStory(*starter, {u"Story"_qs, {}}, {text});
    ASSERT_OK(story);
    slide = starter->stories().slides(*story).constFirst().id;
    follow();
    EXPECT_FALSE(editor.isOn());
    EXPECT_FALSE(bar.isEnabled());
    EXPECT_TRUE(editor.isHidden());
}

TEST_F(AnnotationEditorTest, theMouseChoosesAToolThatAnotherClickPutsBack) {
    open("targets-2024");
    auto* text = button("Put a text on the chart");
    QTest::mouseClick(text, Qt::LeftButton);
    EXPECT_EQ(editor.tool(), AnnotationKind::Text);
    EXPECT_TRUE(text->isChecked());
    QTest::mouseClick(text, Qt::LeftButton);
    EXPECT_FALSE(editor.tool());
    EXPECT_FALSE(text->isChecked());
}

TEST_F(AnnotationEditorTest, theSelectedOneIsMarked) {
    open("targets-2024");
    keepText("Ring");
    (void)chart();
    const QImage before = canvas.grab().toImage();
    editor.select(0);
    EXPECT_NE(canvas.grab().toImage(), before);
}

TEST_F(AnnotationEditorTest, thePictureHasThemAtTheSamePlaces) {
    open("projection");
    keepText("Here it is", {0.3, 0.3});
    Annotation line;
    line.kind = AnnotationKind::Line;
    line.axis = AnnotationAxis::Category;
    line.low = 2025;
    keep(line);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chart()->isMoving(); }, 1000));
    const QImage live = canvas.grab().toImage();
    SlideCanvas still(Theme{});
    still.resize(canvas.size());
    still.setShot(canvas.shot());
    const QImage drawn = still.grab().toImage();
    ASSERT_EQ(live.size(), drawn.size());
    qint64 different = 0;
    for (int y = 0; y < live.height(); ++y)
        for (int x = 0; x < live.width(); ++x)
            different += live.pixel(x, y) != drawn.pixel(x, y);
    EXPECT_LT(different, live.width() * live.height() / 100);
}

TEST_F(AnnotationEditorTest, somebodyElsesEditDuringADragWins) {
    open("targets-2024");
    keepText("Mine");
    const QPointF start = chart()->annotationLabel(0).center();
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, start + QPointF(60, 30), Qt::NoButton, Qt::LeftButton);
    Slide theirs = *starter->stories().slide(slide);
    theirs.annotations[0].text.en = u"Theirs"_qs;
    ASSERT_OK(test::changeSlide(*starter, theirs));
    send(QEvent::MouseButtonRelease, start + QPointF(60, 30), Qt::LeftButton, Qt::NoButton);
    EXPECT_EQ(kept().first().text.en, u"Theirs"_qs);
    EXPECT_EQ(kept().first().from, QPointF(0.4, 0.4));
}

} // namespace
