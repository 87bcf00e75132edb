// SPDX-License-Identifier: Apache-2.0
// The making of a story's files, cut into steps so that a window can answer between them. What is not made whole is not
// made at all: a step that fails or never comes leaves the old file as it was.
#pragma once

#include "domain/result.h"
#include "export/story_pages.h"

#include <QSize>

#include <functional>
#include <memory>

namespace atlas {

struct StoryJob {
    int steps = 0;
    std::function<Result<void>(int)> make; ///< one of the steps, in their order
    QStringList files;                     ///< what it leaves; a document is there after the last step
};

/// A document of 16 : 9 pages, or of upright A4 ones with the notes under each slide.
[[nodiscard]] StoryJob storyPdf(const StoryDocument& story, StoryForm form, const Theme& theme, const QString& path);
[[nodiscard]] StoryJob storyPptx(const StoryDocument& story, const Theme& theme, const QString& path);
/// A picture a slide, "PATH-3.png" for the third of the story. `ending`: png or svg; a PNG has `scale` pixels for each
/// of `size`.
[[nodiscard]] StoryJob storyImages(const StoryDocument& story, const Theme& theme, const QString& ending, QSize size,
                                   int scale, const QString& path);
/// One print job, which ends when the job here does.
[[nodiscard]] StoryJob storyPrint(const StoryDocument& story, StoryForm form, const Theme& theme,
                                  std::shared_ptr<QPagedPaintDevice> paper);

/// All steps at once. ErrorCode::NotFound for a story without slides.
[[nodiscard]] Result<void> runWhole(const StoryJob& job);

} // namespace atlas
