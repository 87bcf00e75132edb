// SPDX-License-Identifier: Apache-2.0
// A fact sheet as a PDF file or on paper, and the folder that mails take their attachments from.
#pragma once

#include "domain/result.h"
#include "exchange/fact_sheet.h"

class QPagedPaintDevice;
class QPainter;

namespace atlas {

/// One A4 page with its fonts; its Chinese can be searched. Empty where nothing could be drawn.
[[nodiscard]] QByteArray factSheetPdf(const FactSheet& sheet);

/// Whole or not at all: where it can't be written (ErrorCode::Io) the old file is as it was.
[[nodiscard]] Result<void> writeFactSheet(const FactSheet& sheet, const QString& path);

/// Into a folder, made where it is not there yet, under the name of the node. A file that stands there stays: the new
/// one gets a number, "Robots (2).pdf". Answers the path.
[[nodiscard]] Result<QString> writeFactSheetInto(const FactSheet& sheet, const QString& folder);

/// On the current page of what `painter` draws on, which has to be `paper`. A page smaller than A4 gets it smaller.
void drawFactSheet(QPainter& painter, const FactSheet& sheet, const QPagedPaintDevice& paper);

/// Opens a new mail with the file attached, where the desktop has a program for that; false: it hasn't.
[[nodiscard]] bool canAttachToMail();
bool attachToMail(const QString& file, const QString& subject);

} // namespace atlas
