// SPDX-License-Identifier: Apache-2.0
// The dialogs that ask for a file. They open no file: who opens and closes a portfolio that is open takes away the
// locks that SQLite holds on it anywhere in the program (https://www.sqlite.org/howtocorrupt.html, 2.2).
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace atlas {

/// Deletes itself when it closes. A folder that is not there is not taken for a file's name: the dialog begins at home.
[[nodiscard]] QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& folder,
                                      const QString& filter = {});

} // namespace atlas
