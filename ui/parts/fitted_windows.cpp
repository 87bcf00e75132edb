// SPDX-License-Identifier: Apache-2.0
#include "parts/fitted_windows.h"

#include "parts/fitting_area.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace atlas {

namespace {

constexpr QSize mostOfText{560, 400};
constexpr int frameWidth = 4; ///< of a desktop's window, at each side

/// What a window may have of its screen: the desktop's frame around it is not known before it is shown.
QSize roomFor(const QWidget& window) {
    // A dialog is about to be put over its window, and is on no screen of its own yet.
    const QWidget* parent = window.parentWidget();
    const QScreen* screen = parent != nullptr ? parent->window()->screen() : window.screen();
    const QSize available = screen->availableGeometry().size();
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window) + frameWidth;
    return available - QSize(2 * frameWidth, title + frameWidth);
}

bool isFitted(const QWidget& window) {
    const bool isOurs =
        window.windowType() == Qt::Window || window.windowType() == Qt::Dialog || window.windowType() == Qt::Sheet;
    const bool isFramed = !window.windowFlags().testFlag(Qt::FramelessWindowHint);
    return window.isWindow() && isOurs && isFramed && !window.isFullScreen() && !window.isMaximized();
}

/// A message box sizes itself by its text: a long one scrolls in it.
void fitText(QMessageBox& box, const QSize& room) {
    auto* text = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"));
    auto* grid = qobject_cast<QGridLayout*>(box.layout());
    if (text == nullptr || grid == nullptr || text->parentWidget() != &box)
        return;
    const int width = std::min(room.width(), mostOfText.width());
    const int most = std::min(room.height() / 2, mostOfText.height());
    text->setWordWrap(true);
    if (text->heightForWidth(width) <= most)
        return;
    auto* area = new FittingArea(new QWidget, &box);
    delete grid->replaceWidget(text, area);
    area->setWidget(text);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    area->setFocusPolicy(Qt::StrongFocus); // the keyboard scrolls it
    area->setAccessibleName(text->text());
    area->setMinimumSize(width, most);
}

} // namespace

bool FittedWindows::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Show || event->spontaneous() || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto& window = static_cast<QWidget&>(*watched);
    if (!isFitted(window))
        return QObject::eventFilter(watched, event);
    const QSize room = roomFor(window);
    if (auto* box = qobject_cast<QMessageBox*>(&window))
        fitText(*box, room);
    // What nobody has sized gets what it asks for: Qt would cut it at two thirds of the screen.
    const QSize wanted = window.testAttribute(Qt::WA_Resized) ? window.size() : window.sizeHint();
    if (const QSize fitting = wanted.expandedTo(window.minimumSize()).boundedTo(room); fitting != window.size())
        window.resize(fitting);
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
