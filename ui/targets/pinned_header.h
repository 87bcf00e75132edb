// SPDX-License-Identifier: Apache-2.0
// A horizontal header whose first sections stay in sight when the others are scrolled.
#pragma once

#include <QHeaderView>

namespace atlas {

class PinnedHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit PinnedHeader(int pinned, QWidget* parent = nullptr);

    [[nodiscard]] int pinnedWidth() const; ///< of these sections

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_pinned;
};

} // namespace atlas
