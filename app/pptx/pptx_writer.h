// SPDX-License-Identifier: Apache-2.0
// A deck as a presentation file (.pptx, ISO/IEC 29500): text as text, charts as native charts with their data in them,
// notes as notes.
#pragma once

#include "domain/result.h"
#include "pptx/deck.h"

#include <QByteArray>

namespace atlas {

/// Replaces the file as a whole; a failed write leaves the old one as it was. ErrorCode::Invalid for a deck without
/// slides, ErrorCode::Io where it can't be written.
[[nodiscard]] Result<void> writePptx(const Deck& deck, const QString& path);

[[nodiscard]] Result<QByteArray> pptxBytes(const Deck& deck);

} // namespace atlas
