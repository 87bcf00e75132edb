// SPDX-License-Identifier: Apache-2.0
// A combo box that ends a text for which it has no room in an ellipsis, and says the whole in its tool tip.
#pragma once

#include <QComboBox>

namespace atlas {

class ElidedCombo : public QComboBox {
    Q_OBJECT
public:
    explicit ElidedCombo(QWidget* parent = nullptr);

    [[nodiscard]] QString shownText() const; ///< as much as there is room for

protected:
    /// Where the ellipsis stands; at the end unless somebody says otherwise.
    void setElideMode(Qt::TextElideMode mode) { m_elideMode = mode; }
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_elideMode = Qt::ElideRight;
};

} // namespace atlas
