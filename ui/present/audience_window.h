// SPDX-License-Identifier: Apache-2.0
// What the room sees: one chart at a time, full screen, with its heading and source line. Its smallest text is at least
// 1/36 of the height.
#pragma once

#include "charts/chart_description.h"
#include "theme.h"

#include <QHash>
#include <QPixmap>
#include <QVector>
#include <QWidget>

namespace atlas {

class AudienceWindow : public QWidget {
    Q_OBJECT
public:
    explicit AudienceWindow(const Theme& theme, QWidget* parent = nullptr);

    void setSlides(const QVector<ChartDescription>& slides, int place); ///< the place is kept within the slides
    void setTheme(const Theme& theme);
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] bool isBlank() const { return m_blank; }
    void goTo(int place);

    /// The height of a slide in the charts' own pixels: their smallest text, 12 pixels, is 1/36 of it.
    static constexpr int slideHeight = 432;

Q_SIGNALS:
    void placeChanged(int place);
    void left(); ///< Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const QPixmap& picture(int place);
    void drawAhead();
    void announce();

    Theme m_theme;
    QVector<ChartDescription> m_slides;
    QHash<int, QPixmap> m_pictures; ///< drawn slides, so that the next one is there at once
    int m_place = 0;
    bool m_blank = false;
    QString m_number; ///< digits typed so far: a number and Enter jumps
};

} // namespace atlas
