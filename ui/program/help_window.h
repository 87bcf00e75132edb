// SPDX-License-Identifier: Apache-2.0
// The program's help, in the language in use.
#pragma once

#include "domain/text.h"

#include <QWidget>

class QTextBrowser;

namespace atlas {

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent);

    /// \param anchor a heading's anchor to scroll to, such as "keys"; empty: the top
    void showHelp(Language language, const QString& anchor = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void read(); ///< from the beginning, in the colours of the palette: a link keeps those that it was read with

    QTextBrowser* m_text;
    Language m_language = Language::English;
};

} // namespace atlas
