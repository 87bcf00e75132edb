// SPDX-License-Identifier: Apache-2.0
// Turning over at 1920 × 1080: from the key to the painted slide, after the first showing; beside the floor, one
// pixmap of that size drawn into another. And a slider that is moved 60 times a second.
#include "domain/story.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/session.h"
#include "show/audience_window.h"
#include "slides/slide_canvas.h"
#include "storage/starter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace atlas;

namespace {

constexpr QSize screen(1920, 1080);

double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(q * static_cast<double>(values.size() - 1))];
}

void report(benchmark::State& state, const std::vector<double>& seconds) {
    state.counters["median_ms"] = quantile(seconds, 0.5) * 1e3;
    state.counters["p95_ms"] = quantile(seconds, 0.95) * 1e3;
}

void onePixmap(benchmark::State& state) {
    QPixmap from(screen), to(screen);
    from.fill(Qt::darkBlue);
    std::vector<double> seconds;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        QPainter painter(&to);
        painter.drawPixmap(0, 0, from);
        painter.end();
        seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

/// The area's charts as a story; the last one with a slider.
struct Story {
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    QVector<Slide> slides;

    Story() {
        const QString file = folder.filePath(QStringLiteral("bench.atlas"));
        if (!createStarterPortfolio(file))
            return;
        auto opened = Session::open(file, QStringLiteral("bench"));
        if (!opened)
            return;
        session = std::move(*opened);
        for (const char* key :
             {"vehicles", "targets-2024", "structure", "industries-by-tier", "shares", "projection"}) {
            Slide slide;
            slide.chart = QString::fromLatin1(key);
            slide.node = session->outline().root();
            slides.append(slide);
        }
        const Indicator* gdp = session->figures().indicator(u"gdp");
        slides.last().indicator = gdp->id;
        slides.last().slider = LiveSlider{{slides.last().node, gdp->id, 2024}};
    }
};

void nextSlide(benchmark::State& state) {
    const Story story;
    if (!story.session) {
        state.SkipWithError("no starter portfolio");
        return;
    }
    Presentation show(*story.session, Language::English);
    show.setSlides(story.slides);
    AudienceWindow window(show, Theme());
    window.setMoves(false);
    window.resize(screen);
    window.show();
    for (int i = 0; i < show.count(); ++i) { // the first showing
        show.goTo(i);
        QTest::qWait(50);
    }
    show.goTo(0);
    QCoreApplication::processEvents();
    std::vector<double> seconds;
    for (auto _ : state) {
        const Qt::Key key = show.place() + 1 < show.count() ? Qt::Key_PageDown : Qt::Key_Home;
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(&window, key);
        QCoreApplication::sendPostedEvents();
        window.repaint();
        seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        state.SetIterationTime(seconds.back());
        QCoreApplication::processEvents();
    }
    report(state, seconds);
    state.counters["pictures"] = window.canvas()->drawnPictures();
}

/// One move of the slider, with everything that follows, until nothing waits to be painted.
void sliderMove(benchmark::State& state) {
    const Story story;
    if (!story.session) {
        state.SkipWithError("no starter portfolio");
        return;
    }
    Presentation show(*story.session, Language::English);
    show.setSlides(story.slides);
    AudienceWindow window(show, Theme());
    window.setMoves(false);
    window.resize(screen);
    window.show();
    show.goTo(show.count() - 1);
    show.moveSlider(0.1);
    QTest::qWait(400);
    std::vector<double> seconds;
    int step = 0;
    for (auto _ : state) {
        show.moveSlider(0.05 + 0.001 * (++step % 50));
        QTest::qWait(16); // of a frame, not counted
        QElapsedTimer clock;
        clock.start();
        show.moveSlider(0.05 + 0.001 * (++step % 50));
        QCoreApplication::processEvents();
        window.canvas()->repaint();
        seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

BENCHMARK(onePixmap)->UseManualTime()->Iterations(60);
BENCHMARK(nextSlide)->UseManualTime()->Iterations(120);
BENCHMARK(sliderMove)->UseManualTime()->Iterations(60);

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
