// SPDX-License-Identifier: Apache-2.0
// Sizes, places and habits; look_style_drawing.cpp and look_style_parts.cpp draw, look_style_bars.cpp has scroll bars
// and sliders.
#include "look/look_style.h"

#include "look/frame_kind.h"
#include "look/icon.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPixmapCache>
#include <QScrollBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolTip>

namespace atlas {

namespace {

constexpr int fieldSide = 9; ///< of an entry: its line and what is free beside the text
constexpr int fieldEdge = 5;
constexpr int stepWidth = 19; ///< of a spin box's two buttons with their line
constexpr int dropWidth = 22; ///< of a combo box's arrow
constexpr int itemSide = 4;
constexpr int leastItem = 28;
constexpr int tabSide = 10;
constexpr int tabGap = 2;

bool isWithFrame(const QStyleOption* option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame == nullptr || frame->lineWidth > 0;
}

} // namespace

LookStyle::LookStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void LookStyle::use(const Theme& theme) {
    if (auto* style = qobject_cast<LookStyle*>(QApplication::style())) {
        style->m_theme = theme;
    } else {
        QApplication::setStyle(new LookStyle(theme));
        QApplication::setFont(Theme::font(TypeStep::Body));
    }
    QPixmapCache::clear(); // Fusion's pictures go by the palette that they were drawn with, which does not come back
    QToolTip::setPalette(theme.palette());
    QApplication::setPalette(theme.palette()); // and with it everything is painted again
}

void LookStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        if (view->objectName() == QLatin1String("workspaces"))
            view->viewport()->setAutoFillBackground(false); // they stand on the ground of the rail
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setFont(Theme::font(TypeStep::Body, QFont::DemiBold));
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // the ground of what it scrolls shows through
    if (auto* bar = qobject_cast<QToolBar*>(widget))
        bar->setContentsMargins(4, 0, 4, 1);
    if (auto* label = qobject_cast<QLabel*>(widget)) {
        const QVariant refusal = label->property("refusal"); // what it says may be one, and then no more
        if (refusal.isValid())
            label->setFont(Theme::font(TypeStep::Body, refusal.toBool() ? QFont::DemiBold : QFont::Normal));
        if (refusal.toBool())
            label->setForegroundRole(QPalette::BrightText);
        else if (label->property("muted").toBool() || label->property("chip").toBool())
            label->setForegroundRole(QPalette::PlaceholderText);
        else if (refusal.isValid())
            label->setForegroundRole(QPalette::WindowText);
    }
    if (frameKind(widget) != FrameKind::Plain) {
        QEvent changed(QEvent::StyleChange); // a frame asks how wide it is at no other time
        QCoreApplication::sendEvent(widget, &changed);
    }
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr
                   ? 0
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_HeaderMargin:
        return 8;
    case PM_TabBarTabHSpace:
        return 2 * tabSide + tabGap;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SliderThickness:
        return 24;
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(colour(Colour::Grid).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const {
    switch (type) {
    case CT_PushButton: {
        const bool isLink = widget != nullptr && widget->property("link").toBool();
        return QSize(contents.width(), std::max(contents.height(), 18)) + (isLink ? QSize(10, 6) : QSize(26, 12));
    }
    case CT_ToolButton:
        return contents + QSize(13, 13);
    case CT_LineEdit:
        return isWithFrame(option) ? contents + QSize(2 * fieldSide, 2 * fieldEdge) : contents;
    case CT_SpinBox:
        return contents + QSize(2 * fieldSide + stepWidth + 11, 2 * fieldEdge);
    case CT_ComboBox:
        return contents + QSize(2 * fieldSide + dropWidth, 2 * fieldEdge);
    case CT_MenuBarItem:
        return contents + QSize(20, 12);
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {10, 9};
        return QSize(contents.width(), std::max(contents.height(), 18)) + QSize(menuGutter(item) + 28, 12);
    }
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) - QSize(0, 3);
    case CT_ItemViewItem: {
        const bool isRail = widget != nullptr && widget->objectName() == QLatin1String("workspaces");
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + 2 * itemSide, std::max(size.height(), isRail ? 34 : leastItem)};
    }
    case CT_TabBarTab:
        return contents;
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = option->rect;
    switch (element) {
    case SE_LineEditContents:
        if (!isWithFrame(option))
            return rect;
        if (isInItemView(widget))
            return rect.adjusted(itemSide, 0, -itemSide, 0);
        return rect.adjusted(fieldSide, fieldEdge, -fieldSide, -fieldEdge);
    case SE_ShapedFrameContents:
        return frameContents(widget, rect).value_or(QProxyStyle::subElementRect(element, option, widget));
    case SE_PushButtonContents:
        return rect.adjusted(4, 2, -4, -2);
    case SE_HeaderLabel:
        return rect.adjusted(8, 6, -8, -7);
    case SE_TabBarTabText:
        return rect.adjusted(tabSide, 7, -tabSide - tabGap, -9);
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
    case SE_ItemViewItemFocusRect:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem within = *item;
            within.rect.adjust(itemSide, 0, -itemSide, 0);
            return QProxyStyle::subElementRect(element, &within, widget);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const QRect rect = option->rect;
    const auto mirrored = [&](const QRect& place) { return visualRect(option->direction, rect, place); };
    if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool steps = box == nullptr || box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect buttons(rect.right() - stepWidth + 1, rect.top() + 1, stepWidth - 1, rect.height() - 2);
        switch (part) {
        case SC_SpinBoxFrame:
            return rect;
        case SC_SpinBoxUp:
            return steps ? mirrored(buttons.adjusted(0, 0, 0, -buttons.height() / 2)) : QRect();
        case SC_SpinBoxDown:
            return steps ? mirrored(buttons.adjusted(0, buttons.height() - buttons.height() / 2, 0, 0)) : QRect();
        default: {
            const bool within = isInItemView(widget);
            const int side = within ? itemSide : fieldSide, edge = within ? 0 : fieldEdge;
            return mirrored(rect.adjusted(side, edge, steps ? -stepWidth - 2 : -side, -edge));
        }
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            return mirrored(QRect(rect.right() - dropWidth, rect.top(), dropWidth, rect.height()));
        case SC_ComboBoxEditField:
            return mirrored(rect.adjusted(fieldSide, fieldEdge, -dropWidth - 1, -fieldEdge));
        case SC_ComboBoxListBoxPopup:
        case SC_ComboBoxFrame:
            return rect;
        default:
            break;
        }
    }
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarRect(*bar, part);
    if (control == CC_Slider)
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
            slider != nullptr && slider->orientation == Qt::Horizontal)
            return sliderRect(*slider, part, widget);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon LookStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const {
    switch (standard) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon("info", m_theme, Colour::Accent);
    case SP_MessageBoxWarning:
        return icon("warning", m_theme, Colour::Warning);
    case SP_MessageBoxCritical:
        return icon("warning", m_theme, Colour::Bad);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon("close", m_theme);
    case SP_FileDialogToParent:
    case SP_ArrowUp:
        return icon("up", m_theme);
    case SP_ArrowDown:
        return icon("down", m_theme);
    case SP_ArrowBack:
    case SP_ArrowLeft:
    case SP_FileDialogBack:
        return icon("back", m_theme);
    case SP_ArrowForward:
    case SP_ArrowRight:
        return icon("forward", m_theme);
    case SP_FileDialogNewFolder:
        return icon("add", m_theme);
    case SP_FileDialogDetailedView:
        return icon("table", m_theme);
    case SP_FileDialogListView:
        return icon("text", m_theme);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace atlas
