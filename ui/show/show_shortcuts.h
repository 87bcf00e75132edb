// SPDX-License-Identifier: Apache-2.0
// The keys of a show, over the slide; any key or click takes it away.
#pragma once

#include "look/theme.h"

#include <QWidget>

namespace atlas {

class ShowShortcuts : public QWidget {
    Q_OBJECT
public:
    ShowShortcuts(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void open(); ///< over the whole parent

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Theme m_theme;
};

} // namespace atlas
