// SPDX-License-Identifier: Apache-2.0
// Draws every page, panel and dialog of the program as it fills the screen it runs on, in each language and theme, and
// says which texts can't be read to their end. Run by make_sheet.sh once a screen. Usage: screens NAME-OF-THE-SCREEN
// [FOLDER]; without a folder it draws nothing and only checks. Exits with 1 where something is cut.
#include "program/program.h"
#include "screens/cut_texts.h"
#include "support/test_portfolio.h"
#include "targets/planning_side.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

#include <cstdio>

using namespace atlas;

namespace {

struct Page {
    QString name;
    std::function<void(MainWindow&)> open;
};

/// Presses the button that English calls so; a page without it is a fault of this program's.
void press(const QWidget& window, const char* text) {
    for (auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && QString(button->text()).remove(QLatin1Char('&')) == QString::fromUtf8(text)) {
            button->click();
            return;
        }
    qFatal("No button \"%s\" can be seen.", text);
}

void choose(MainWindow& window, const char* key) {
    if (const auto node = window.session().find(QString::fromLatin1(key)))
        window.view().showNode(*node);
}

Page workspace(const char* name) {
    return {QString::fromLatin1(name), [name](MainWindow& window) {
                choose(window, "vehicles");
                window.showWorkspace(QString::fromLatin1(name));
            }};
}

QVector<Page> pages() {
    QVector<Page> all = {
        {QStringLiteral("Overview"), [](MainWindow& window) { window.actions().overview->trigger(); }},
        workspace("Portfolio"),
    };
    for (int tab = 0; tab < 6; ++tab)
        all.append({QStringLiteral("Targets %1").arg(tab + 1), [tab](MainWindow& window) {
                        choose(window, "leading");
                        window.showWorkspace(QStringLiteral("Targets"));
                        window.findChild<PlanningSide*>()->setCurrentIndex(tab);
                    }});
    all.append({
        workspace("Scenarios"),
        workspace("Present"),
        workspace("History"),
        {QStringLiteral("Palette"), [](MainWindow& window) { window.actions().palette->trigger(); }},
        {QStringLiteral("Fact sheet"), [](MainWindow& window) { window.actions().factSheet->trigger(); }},
        {QStringLiteral("Preferences"), [](MainWindow& window) { window.actions().preferences->trigger(); }},
        {QStringLiteral("Help"), [](MainWindow& window) { window.actions().help->trigger(); }},
        {QStringLiteral("About"), [](MainWindow& window) { window.actions().about->trigger(); }},
        {QStringLiteral("Welcome"), [](MainWindow& window) { window.actions().welcome->trigger(); }},
        {QStringLiteral("Story export"),
         [](MainWindow& window) {
             window.showWorkspace(QStringLiteral("Present"));
             press(window, "Export…");
         }},
        {QStringLiteral("Show"),
         [](MainWindow& window) {
             window.showWorkspace(QStringLiteral("Present"));
             window.actions().present->trigger();
         }},
    });
    return all;
}

QWidgetList windowsInSight() {
    QWidgetList shown;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->width() > 1)
            shown.append(window);
    // What came later stands in front.
    std::stable_sort(shown.begin(), shown.end(), [](const QWidget* a, const QWidget* b) {
        return qobject_cast<const MainWindow*>(a) != nullptr && qobject_cast<const MainWindow*>(b) == nullptr;
    });
    return shown;
}

/// Until nothing waits for its turn any more, such as the pictures of slides.
void settle() {
    const QDeadlineTimer bound(5000);
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents) && !bound.hasExpired()) {
    }
}

QImage screenshot(const QScreen& screen) {
    const qreal ratio = screen.devicePixelRatio();
    QImage picture(screen.size() * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::darkGray);
    QPainter painter(&picture);
    for (QWidget* window : windowsInSight()) {
        painter.drawPixmap(window->pos(), window->grab());
        painter.drawRect(QRect(window->pos(), window->size()));
    }
    return picture;
}

/// A strip of the themes side by side, a row a language.
void draw(MainWindow& window, const Page& page, const QString& folder) {
    const MainActions& a = window.actions();
    QVector<QImage> pictures;
    for (QAction* language : {a.english, a.chinese})
        for (QAction* theme : {a.light, a.dark, a.highContrast}) {
            language->trigger();
            theme->trigger();
            settle();
            pictures.append(screenshot(*window.screen()));
            pictures.last().setDevicePixelRatio(1);
        }
    for (int i = 0; i < pictures.size(); ++i)
        pictures[i].save(
            QStringLiteral("%1/%2-%3-%4.png")
                .arg(folder, page.name, i < 3 ? QStringLiteral("en") : QStringLiteral("zh"),
                     QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")}[i % 3]));
}

/// What is cut in the two languages.
int check(MainWindow& window, const Page& page, const QString& screen) {
    const MainActions& a = window.actions();
    int found = 0;
    for (QAction* language : {a.english, a.chinese}) {
        language->trigger();
        settle();
        for (const QWidget* shown : windowsInSight())
            for (const QString& line : test::cutTexts(*shown)) {
                std::printf("%s, %s, %s: %s\n", qPrintable(screen), qPrintable(page.name),
                            language == a.english ? "English" : "Chinese", qPrintable(line));
                ++found;
            }
    }
    return found;
}

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(folder, home.filePath(QString::fromLatin1(folder)).toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("liangjiang-atlas"));
    const QStringList arguments = QApplication::arguments();
    const QString screen = arguments.value(1);
    const QString folder = arguments.value(2);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        qFatal("%s can't be made.", qPrintable(folder));

    const test::StarterFile file;
    Translation translation;
    CommandLine line;
    line.portfolio = file.path();
    line.language = Language::English;
    line.theme = ThemeName::Light;
    Program program(line, translation);
    if (!program.start())
        qFatal("The portfolio can't be opened.");
    auto* window = qobject_cast<MainWindow*>(program.window());
    window->view().setReducedMotion(true); // nothing is on its way when it is looked at
    window->showMaximized();
    int found = 0;
    for (const Page& page : pages()) {
        window->actions().english->trigger();
        window->actions().light->trigger();
        settle();
        page.open(*window);
        settle();
        found += check(*window, page, screen);
        if (!folder.isEmpty())
            draw(*window, page, folder);
        for (QWidget* shown : windowsInSight())
            if (shown != window)
                shown->close();
        settle();
    }
    return found == 0 ? 0 : 1;
}
