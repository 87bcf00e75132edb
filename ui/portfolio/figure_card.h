// SPDX-License-Identifier: Apache-2.0
// A key figure as a card: value large, what it is, period and status, source.
#pragma once

#include "portfolio/card.h"
#include "portfolio/key_figures.h"

namespace atlas {

class FigureCard : public Card {
    Q_OBJECT
public:
    explicit FigureCard(const ViewState& view, QWidget* parent = nullptr);

    void setFigure(const KeyFigure& figure); ///< nothing is touched where it is the same
    [[nodiscard]] const KeyFigure& figure() const { return m_figure; }

private:
    KeyFigure m_figure;
};

} // namespace atlas
