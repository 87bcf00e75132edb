// SPDX-License-Identifier: Apache-2.0
// How controls look: boxes, sizes and states of every kind of widget in the colours of a theme. A style and no style
// sheet: a sheet is matched against every widget, again at each change of theme. Fusion draws what nothing is said
// about here.
#pragma once

#include "look/theme.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace atlas {

/// Widgets say by a property what they are beyond their class: a QPushButton "primary" or "link"; a QFrame "card"
/// (true, or "dashed" for what is not there yet) or "banner"; a QLabel "muted", "refusal" or "chip".
class LookStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit LookStyle(const Theme& theme);

    /// The style of the application, with its palette and font: made where there is none yet.
    static void use(const Theme& theme);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                                     const QWidget* widget) const override;

private:
    struct Box {
        QColor fill;
        QColor line;
        int width = 1;
        int radius = 6;
        Qt::PenStyle pen = Qt::SolidLine;
    };
    [[nodiscard]] static bool is(const QStyleOption& option, StateFlag state) { return option.state.testFlag(state); }
    [[nodiscard]] QColor colour(Colour role) const { return m_theme.colour(role); }
    void drawBox(QPainter* painter, const QRect& rect, const Box& box) const;
    void drawChevron(QPainter* painter, const QRect& place, int size, Qt::ArrowType to) const;
    [[nodiscard]] Box pushButton(const QStyleOption& option, const QWidget* widget) const;
    [[nodiscard]] Box toolButton(const QStyleOption& option) const;
    [[nodiscard]] Box field(const QStyleOption& option, const QWidget* widget) const;
    void drawFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget) const;
    void drawItem(const QStyleOptionViewItem& option, QPainter* painter, const QWidget* widget) const;
    void drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter* painter) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const QWidget* widget) const;
    void drawPushButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget) const;
    void drawTab(const QStyleOptionTab& option, QPainter* painter) const;
    void drawTabLabel(const QStyleOptionTab& option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& option, SubControl part) const;
    [[nodiscard]] QRect sliderRect(const QStyleOptionSlider& option, SubControl part, const QWidget* widget) const;

    Theme m_theme;
};

} // namespace atlas
