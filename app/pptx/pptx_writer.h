// SPDX-License-Identifier: Apache-2.0
// A deck as a presentation file (.pptx, ISO/IEC 29500): text as text, charts as native charts with their data in them,
// notes as notes.
#pragma once

#include "domain/result.h"
#include "pptx/deck.h"

#include <QByteArray>

namespace atlas {

/// The whole file. ErrorCode::Invalid for a deck without slides.
[[nodiscard]] Result<QByteArray> pptxBytes(const Deck& deck);

} // namespace atlas
