// SPDX-License-Identifier: Apache-2.0
// The starter story of ten slides as files, beside what it can't be faster than: drawing its slides once into memory.
// What is to be reached: a document and a presentation of ten slides within two seconds each.
#include "export/story_job.h"
#include "session/session.h"
#include "session/story_shelf.h"
#include "slides/slide_picture.h"
#include "storage/starter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>

using namespace atlas;

namespace {

struct Ground {
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    Theme light{ThemeName::Light};

    Ground() {
        const QString file = folder.filePath(QStringLiteral("starter.atlas"));
        if (!createStarterPortfolio(file))
            std::abort();
        session = Session::open(file, QStringLiteral("bench")).value();
    }
    [[nodiscard]] StoryDocument story() const {
        return describeStory(*session, session->stories().stories().constFirst().id, Language::English);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
};

Ground& ground() {
    static Ground made;
    return made;
}

void run(benchmark::State& state, const std::function<StoryJob()>& job) {
    for (auto _ : state)
        if (!runWhole(job()))
            state.SkipWithError("not written");
}

void storyDescribed(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(ground().story());
}

void storyDrawnBare(benchmark::State& state) {
    const StoryDocument story = ground().story();
    QImage image(1280, 720, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state)
        for (const StorySlide& slide : story.slides) {
            QPainter painter(&image);
            drawSlide(painter, slide.view, ground().light, image.size(), {slide.number, story.count});
        }
}

void storyPdfSlides(benchmark::State& state) {
    run(state, [] { return storyPdf(ground().story(), StoryForm::Slides, ground().light, ground().path("a.pdf")); });
}

void storyPdfNotes(benchmark::State& state) {
    run(state, [] { return storyPdf(ground().story(), StoryForm::Notes, ground().light, ground().path("n.pdf")); });
}

void storyPresentation(benchmark::State& state) {
    run(state, [] { return storyPptx(ground().story(), ground().light, ground().path("a.pptx")); });
}

void storyPictures(benchmark::State& state) {
    run(state, [] {
        return storyImages(ground().story(), ground().light, QStringLiteral("png"), {1920, 1080}, 1,
                           ground().path("a"));
    });
}

BENCHMARK(storyDescribed)->Unit(benchmark::kMillisecond);
BENCHMARK(storyDrawnBare)->Unit(benchmark::kMillisecond);
BENCHMARK(storyPdfSlides)->Unit(benchmark::kMillisecond);
BENCHMARK(storyPdfNotes)->Unit(benchmark::kMillisecond);
BENCHMARK(storyPresentation)->Unit(benchmark::kMillisecond);
BENCHMARK(storyPictures)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
