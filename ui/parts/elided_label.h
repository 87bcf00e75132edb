// SPDX-License-Identifier: Apache-2.0
// A line of text that ends in an ellipsis where it has no room, with the whole in its tool tip. It takes what others
// leave.
#pragma once

#include <QLabel>

namespace atlas {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
