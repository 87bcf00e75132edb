// SPDX-License-Identifier: Apache-2.0
// From the choice of another theme or language to the first picture of the window in it, and until nothing waits any
// more; and the first opening of each workspace. All pages have been looked at before. Usage: switch_bench
#include "program/program.h"
#include "state/workspace.h"
#include "storage/portfolio.h"
#include "storage/starter.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAbstractEventDispatcher>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace atlas;

namespace {

constexpr int rounds = 10;

double milliseconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) / 1e6; }

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void settle() {
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

/// Sees the first time that a window is painted whole.
class FirstPicture : public QObject {
public:
    explicit FirstPicture(QWidget* window) : m_window(window) { window->installEventFilter(this); }
    void start() {
        m_seen = -1;
        m_clock.start();
    }
    [[nodiscard]] double seen() const { return m_seen; }
    [[nodiscard]] double now() const { return milliseconds(m_clock); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // What is painted is on the screen when the window's update request has been worked off.
        if (watched == m_window && event->type() == QEvent::UpdateRequest && m_seen < 0) {
            m_window->removeEventFilter(this);
            QCoreApplication::sendEvent(m_window, event);
            m_window->installEventFilter(this);
            m_seen = now();
            return true;
        }
        return false;
    }

private:
    QWidget* m_window;
    QElapsedTimer m_clock;
    double m_seen = -1;
};

void measure(FirstPicture& picture, const char* what, const QList<QAction*>& choices) {
    std::vector<double> first, settled;
    for (int i = 0; i < rounds; ++i)
        for (QAction* choice : choices) {
            picture.start();
            choice->trigger();
            settle();
            first.push_back(picture.seen());
            settled.push_back(picture.now());
        }
    std::printf("%-12s first picture %6.1f ms (most %6.1f), settled %6.1f ms (most %6.1f)\n", what, median(first),
                *std::max_element(first.begin(), first.end()), median(settled),
                *std::max_element(settled.begin(), settled.end()));
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(folder, home.filePath(QString::fromLatin1(folder)).toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("liangjiang-atlas"));
    CommandLine line;
    line.portfolio = home.filePath(QStringLiteral("starter.atlas"));
    if (!createStarterPortfolio(line.portfolio))
        return 1;
    Translation translation;
    Program program(line, translation);
    if (!program.start())
        return 1;
    auto* window = qobject_cast<MainWindow*>(program.window());
    window->showMaximized();
    settle();
    FirstPicture picture(window);
    for (const QString& name : workspaceNames()) {
        picture.start();
        window->showWorkspace(name);
        settle();
        std::printf("%-12s opened %6.1f ms, settled %6.1f ms\n", qPrintable(name), picture.seen(), picture.now());
    }
    const MainActions& a = window->actions();
    for (const QString& name : workspaceNames()) {
        window->showWorkspace(name);
        settle();
        std::printf("In %s, with %d widgets:\n", qPrintable(name), int(QApplication::allWidgets().size()));
        measure(picture, "theme", {a.dark, a.highContrast, a.light});
        measure(picture, "language", {a.chinese, a.english});
    }
    return 0;
}
