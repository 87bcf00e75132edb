// SPDX-License-Identifier: Apache-2.0
// What doesn't fit scrolls: a widget that is shown whole where there is room for it, and behind scroll bars where there
// is not. Of a dialog it holds the fields, and the buttons stay beside it in sight.
#pragma once

#include <QScrollArea>

class QLayout;

namespace atlas {

class FittingArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FittingArea(QWidget* content, QWidget* parent = nullptr);
    explicit FittingArea(QLayout* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
