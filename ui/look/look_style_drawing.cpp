// SPDX-License-Identifier: Apache-2.0
// Which part a control is drawn by; look_style_parts.cpp draws them.
#include "look/look_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace atlas {

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return drawBox(painter, option->rect, pushButton(*option, widget));
    case PE_PanelButtonTool:
        return drawBox(painter, option->rect, toolButton(*option));
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            drawBox(painter, option->rect, field(*option, widget));
        return;
    case PE_FrameFocusRect:
        // Buttons, entries, sliders and items show the focus in their own way.
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr &&
            qobject_cast<const QPushButton*>(widget) == nullptr &&
            qobject_cast<const QToolButton*>(widget) == nullptr && qobject_cast<const QTabBar*>(widget) == nullptr)
            drawBox(painter, option->rect, {Qt::transparent, colour(Colour::Accent), 1, 4});
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            drawItem(*item, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        return drawIndicator(element, *option, painter);
    case PE_PanelMenu:
        painter->fillRect(option->rect, colour(Colour::Surface));
        [[fallthrough]];
    case PE_FrameMenu:
        return drawBox(painter, option->rect, {Qt::transparent, colour(Colour::Border), 1, 0});
    case PE_PanelTipLabel:
        return drawBox(painter, option->rect, {colour(Colour::Surface), colour(Colour::Border), 1, 0});
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colour(Colour::Background));
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colour(Colour::Border));
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colour(Colour::Border));
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, colour(Colour::Border));
        return;
    // Fusion keeps a picture of each arrow for each palette, and Qt its name for ever.
    case PE_IndicatorBranch:
        if (is(*option, State_Children))
            drawChevron(painter, option->rect, 9, is(*option, State_Open) ? Qt::DownArrow : Qt::RightArrow);
        return;
    case PE_IndicatorArrowUp:
        return drawChevron(painter, option->rect, 9, Qt::UpArrow);
    case PE_IndicatorArrowDown:
        return drawChevron(painter, option->rect, 9, Qt::DownArrow);
    case PE_IndicatorArrowLeft:
        return drawChevron(painter, option->rect, 9, Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return drawChevron(painter, option->rect, 9, Qt::RightArrow);
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const QRect rect = option->rect;
    switch (element) {
    case CE_ShapedFrame:
        return drawFrame(*option, painter, widget);
    case CE_MenuBarEmptyArea:
        painter->fillRect(rect, colour(Colour::Background));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(rect, colour(Colour::Background));
            if (is(*option, State_Selected))
                drawBox(painter, rect, {colour(Colour::Raised), {}, 0, 4});
            proxy()->drawItemText(painter, rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                                  option->palette, is(*option, State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_ToolBar:
        painter->fillRect(rect, colour(Colour::Background));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Colour::Border));
        return;
    case CE_MenuEmptyArea:
    case CE_MenuVMargin:
    case CE_MenuHMargin:
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuItem(*item, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButtonLabel(*button, painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QRect text = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            if (!box->currentIcon.isNull()) {
                const QRect all = text;
                const QRect mark(text.topLeft(), QSize(box->iconSize.width(), text.height()));
                const bool isEnabled = is(*option, State_Enabled);
                box->currentIcon.paint(painter, visualRect(box->direction, all, mark), Qt::AlignCenter,
                                       isEnabled ? QIcon::Normal : QIcon::Disabled);
                text = visualRect(box->direction, all, all.adjusted(mark.width() + 4, 0, 0, 0));
            }
            if (!box->editable)
                proxy()->drawItemText(painter, text.adjusted(1, 0, -1, 0),
                                      visualAlignment(box->direction, Qt::AlignLeft | Qt::AlignVCenter), box->palette,
                                      is(*option, State_Enabled),
                                      box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, text.width()),
                                      QPalette::ButtonText);
        }
        return;
    case CE_HeaderSection:
        painter->fillRect(rect, colour(Colour::Surface));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Colour::Border));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, colour(Colour::Surface));
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, colour(Colour::MutedText));
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTab(*tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTabLabel(*tab, painter, widget);
        return;
    case CE_Splitter: { // a hairline, however wide what is dragged
        const bool isAcross = is(*option, State_Horizontal);
        painter->fillRect(QRect(rect.topLeft(), isAcross ? QSize(1, rect.height()) : QSize(rect.width(), 1)),
                          colour(Colour::Border));
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox: {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (box == nullptr || box->frame)
            drawBox(painter, option->rect, field(*option, widget));
        return drawChevron(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), 10,
                           Qt::DownArrow);
    }
    case CC_SpinBox: {
        drawBox(painter, option->rect, field(*option, widget));
        const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        if (up.isValid()) {
            drawChevron(painter, up, 8, Qt::UpArrow);
            drawChevron(painter, down, 8, Qt::DownArrow);
        }
        return;
    }
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            drawBox(painter, option->rect, toolButton(*option));
            QStyleOptionToolButton label = *button;
            label.features.setFlag(QStyleOptionToolButton::HasMenu, false); // its icon says as much
            label.rect = option->rect.adjusted(2, 2, -2, -2);
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(*bar, painter, widget);
        return;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
            slider != nullptr && slider->orientation == Qt::Horizontal)
            return drawSlider(*slider, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace atlas
