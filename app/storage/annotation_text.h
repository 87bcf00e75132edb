// SPDX-License-Identifier: Apache-2.0
// A slide's annotations as they stand in its row: a JSON list of objects, each with the fields of Annotation.
#pragma once

#include "domain/story.h"

namespace atlas::storage {

/// The same annotations give the same text, so that a row can be held against what it was.
[[nodiscard]] QString annotationText(const QVector<Annotation>& annotations);

/// What is no annotation is left out; a field that is missing is as in a new annotation.
[[nodiscard]] QVector<Annotation> annotationsOf(const QString& text);

} // namespace atlas::storage
