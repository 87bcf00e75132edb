// SPDX-License-Identifier: Apache-2.0
// A horizontal header whose first section stays in sight when the others are scrolled.
#pragma once

#include <QHeaderView>

namespace atlas {

class PinnedHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit PinnedHeader(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
