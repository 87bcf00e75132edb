// SPDX-License-Identifier: Apache-2.0
#include "export/story_job.h"

#include "exchange/story_deck.h"
#include "exchange/whole_file.h"
#include "look/deck_colours.h"
#include "paper/pdf_document.h"
#include "paper/picture_bytes.h"
#include "pptx/opc_package.h"
#include "pptx/pptx_writer.h"
#include "slides/slide_picture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPagedPaintDevice>

namespace atlas {

namespace {

class JobWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::StoryJob)
public:
    static QString notDrawn() { return tr("The slides could not be drawn. Free some memory and try again."); }
    static QString notPrinted() { return tr("The slides could not be printed. Check the printer and try again."); }
    static QString noFolder(const QString& folder) {
        return tr("The folder “%1” can’t be made or used. Choose another one.").arg(QDir::toNativeSeparators(folder));
    }
    static QString noSlides() { return tr("There are no slides to write. Add a slide first."); }
};

tl::unexpected<Error> notDrawn() { return failure(ErrorCode::Io, JobWords::notDrawn()); }

struct PdfWork {
    PdfWork(const StoryDocument& story, StoryForm form, const Theme& theme)
        : pdf(story.title, story.author,
              form == StoryForm::Slides ? QPageSize(QSizeF(960, 540), QPageSize::Point, {}, QPageSize::ExactMatch)
                                        : QPageSize(QPageSize::A4)),
          pages(story, form, theme, roomOn(pdf.paper())) {}
    PdfDocument pdf;
    StoryPages pages;
};

struct PrintWork {
    std::shared_ptr<QPagedPaintDevice> paper;
    std::unique_ptr<StoryPages> pages;
    QPainter painter; ///< ends before the paper goes
};

QByteArray pictureOf(const StorySlide& slide, int count, const Theme& theme, const QString& ending, QSize size,
                     int scale) {
    const auto draw = [&](QPainter& painter) { drawSlide(painter, slide.view, theme, size, {slide.number, count}); };
    if (ending == QLatin1String("svg"))
        return svgBytes(size, slide.view.heading, slide.view.summary, draw);
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    image.fill(theme.colour(Colour::Surface));
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return pngBytes(image);
}

} // namespace

StoryJob storyPdf(const StoryDocument& story, StoryForm form, const Theme& theme, const QString& path) {
    const auto work = std::make_shared<PdfWork>(story, form, theme);
    const int count = work->pages.count();
    return {count,
            [work, path, count](int page) -> Result<void> {
                QPainter* painter = work->pdf.nextPage();
                if (painter == nullptr)
                    return notDrawn();
                drawStoryPage(*painter, work->pages, page, work->pdf.paper());
                if (page + 1 < count)
                    return {};
                const QByteArray bytes = work->pdf.finish();
                return bytes.isEmpty() ? Result<void>(notDrawn()) : writeWhole(path, bytes);
            },
            {path}};
}

StoryJob storyPptx(const StoryDocument& story, const Theme& theme, const QString& path) {
    if (story.slides.isEmpty())
        return {};
    return {1,
            [story, theme, path](int) -> Result<void> {
                TRY(const auto bytes, pptxBytes(storyDeck(story, deckColours(theme))));
                return writeWhole(path, bytes);
            },
            {path}};
}

StoryJob storyImages(const StoryDocument& story, const Theme& theme, const QString& ending, QSize size, int scale,
                     const QString& path) {
    StoryJob job;
    job.steps = static_cast<int>(story.slides.size());
    for (const StorySlide& slide : story.slides)
        job.files.append(QStringLiteral("%1-%2.%3").arg(path).arg(slide.number).arg(ending));
    job.make = [story, theme, ending, size, scale, files = job.files](int step) -> Result<void> {
        const QString folder = QFileInfo(files.at(step)).absolutePath();
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::Io, JobWords::noFolder(folder));
        const QByteArray bytes = pictureOf(story.slides.at(step), story.count, theme, ending, size, scale);
        return bytes.isEmpty() ? Result<void>(notDrawn()) : writeWhole(files.at(step), bytes);
    };
    return job;
}

StoryJob storyPrint(const StoryDocument& story, StoryForm form, const Theme& theme,
                    std::shared_ptr<QPagedPaintDevice> paper) {
    const auto work = std::make_shared<PrintWork>();
    work->paper = std::move(paper);
    work->pages = std::make_unique<StoryPages>(story, form, theme, roomOn(*work->paper));
    return {work->pages->count(),
            [work](int page) -> Result<void> {
                const bool ready =
                    work->painter.isActive() ? work->paper->newPage() : work->painter.begin(work->paper.get());
                if (!ready)
                    return failure(ErrorCode::Io, JobWords::notPrinted());
                drawStoryPage(work->painter, *work->pages, page, *work->paper);
                return {};
            },
            {}};
}

Result<void> runWhole(const StoryJob& job) {
    if (job.steps == 0)
        return failure(ErrorCode::NotFound, JobWords::noSlides());
    for (int step = 0; step < job.steps; ++step)
        TRY(job.make(step));
    return {};
}

} // namespace atlas
