// SPDX-License-Identifier: Apache-2.0
// The pages of the window, one at a time.
#pragma once

#include <QStackedWidget>

namespace atlas {

/// Needs the room of the page that is shown; Qt's own would need that of the largest.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr) : QStackedWidget(parent) {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override {
        const QWidget* page = currentWidget();
        return page != nullptr ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize(0, 0);
    }
};

} // namespace atlas
