// SPDX-License-Identifier: Apache-2.0
// What somebody hears who works with a screen reader.
#include "parts/announcement.h"
#include "parts/mnemonic.h"
#include "portfolio/portfolio_panel.h"
#include "program/translation.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "support/controls.h"
#include "support/ears.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <gtest/gtest.h>

using namespace atlas;
using test::Ears;
using test::named;

// Without a screen reader Qt tells nobody, and the platform of the tests knows of none: here it tells the tests, in the
// place of Qt's own function.
void QAccessible::updateAccessibility(QAccessibleEvent* event) { Ears::hear(event); }

namespace {

QAccessibleInterface* seen(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

class Heard : public testing::Test {
protected:
    ~Heard() override {
        window.reset();
        translation.use(Language::English);
    }

    void open(Language language = Language::English) {
        window.reset();
        translation.use(language);
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        window = std::make_unique<MainWindow>(std::move(*session), settings, language, ThemeName::Light);
        QObject::connect(window.get(), &MainWindow::languageChosen, window.get(), [this](Language chosen) {
            translation.use(chosen);
            window->view().setLanguage(chosen);
        });
        window->resize(1600, 900);
        window->restorePlace();
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QCoreApplication::processEvents();
    }
    /// Every page with all that it has to say, so that what waits to be drawn has been.
    void goTo(const QString& workspace) {
        window->showWorkspace(workspace);
        window->completeNow();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }

    test::StarterFile file;
    Settings settings{file.folder() + QStringLiteral("/settings.ini")};
    Translation translation;
    Ears ears;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(Heard, AViewThatFollowsAnotherClaimsNoFocus) {
    open();
    window->view().showNode(*window->session().find(QStringLiteral("electronics")));
    goTo(QStringLiteral("Targets"));
    auto* tree = named<QTreeView>(*window, "Portfolio");
    auto* table = named<QTreeView>(*window, "Targets");
    const auto move = [&](QTreeView* from, const QTreeView* other) {
        from->setFocus(Qt::OtherFocusReason);
        QCoreApplication::processEvents();
        ears.forget();
        const NodeId before = window->view().node();
        QTest::keyClick(from, Qt::Key_Down);
        QCoreApplication::processEvents();
        EXPECT_NE(window->view().node(), before) << "the other view had nothing to follow";
        EXPECT_FALSE(ears.all().isEmpty());
        for (const Ears::Heard& each : ears.all())
            EXPECT_NE(each.object, other) << each.name.toStdString();
    };
    move(table, tree);
    move(tree, table);
}

TEST_F(Heard, EachViewSaysItsCurrentRowAsItGetsTheKeyboard) {
    open();
    ASSERT_OK(
        window->session().commit(edits::renameNode(window->session(), *window->session().find(QStringLiteral("robots")),
                                                   {QStringLiteral("Androids"), QStringLiteral("机器人")})));
    int views = 0;
    for (const QString& workspace : workspaceNames()) {
        goTo(workspace);
        for (auto* view : window->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->focusPolicy() == Qt::NoFocus || view->model() == nullptr ||
                view->model()->rowCount() == 0 || view->accessibleName().isEmpty())
                continue;
            if (!view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
            window->setFocus();
            ears.forget();
            view->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            ASSERT_FALSE(ears.all().isEmpty()) << view->accessibleName().toStdString();
            EXPECT_NE(ears.all().constLast().name, view->accessibleName());
            EXPECT_FALSE(ears.all().constLast().name.isEmpty()) << view->accessibleName().toStdString();
            ++views;
        }
    }
    EXPECT_GE(views, 12) << "the rail and the tree on each page, and the pages' own";
}

TEST_F(Heard, RefusalsAndWhatHappenedAreSpoken) {
    open();
    ears.forget();
    window->say(QStringLiteral("Done."));
    window->refuse(QStringLiteral("Not done."));
    EXPECT_EQ(ears.announced(), (QStringList{QStringLiteral("Done."), QStringLiteral("Not done.")}));
    const auto* announcement = window->findChild<Announcement*>();
    ASSERT_NE(announcement, nullptr);
    EXPECT_EQ(seen(const_cast<Announcement*>(announcement))->role(), QAccessible::Notification);
}

TEST_F(Heard, ASearchSaysHowManyItFoundOrThatItFoundNothing) {
    open();
    auto* search = named<QLineEdit>(*window, "Search portfolio");
    search->setFocus();
    ears.forget();
    QTest::keyClicks(search, QStringLiteral("vehicles"));
    ASSERT_FALSE(ears.announced().isEmpty());
    EXPECT_TRUE(ears.announced().constLast().contains(QStringLiteral("match")))
        << ears.announced().constLast().toStdString();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    EXPECT_TRUE(ears.announced().constLast().startsWith(QStringLiteral("Nothing matches")));
    for (const auto& [workspace, box, nothing] : {std::tuple{"Targets", "Find in the table", "No row has this name."},
                                                  {"History", "Filter history", "Nothing in the history"}}) {
        goTo(QString::fromLatin1(workspace));
        auto* table = named<QTreeView>(*window, "Targets");
        if (table != nullptr && table->isVisible()) {
            table->setFocus();
            QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        }
        auto* field = named<QLineEdit>(*window, box);
        field->setFocus();
        ears.forget();
        QTest::keyClicks(field, QStringLiteral("zzzq"));
        ASSERT_FALSE(ears.announced().isEmpty()) << box;
        EXPECT_TRUE(ears.announced().constLast().startsWith(QString::fromLatin1(nothing)))
            << ears.announced().constLast().toStdString();
    }
}

TEST_F(Heard, EachBoxSaysWhatIsChosenAlsoAsItChanges) {
    open();
    int boxes = 0;
    for (const QString& workspace : workspaceNames()) {
        goTo(workspace);
        for (auto* box : window->findChildren<QComboBox*>()) {
            if (!box->isVisible() || box->isEditable())
                continue;
            QAccessibleInterface* told = seen(box);
            EXPECT_EQ(told->text(QAccessible::Value), box->currentText());
            ASSERT_NE(told->textInterface(), nullptr);
            EXPECT_EQ(told->textInterface()->text(0, told->textInterface()->characterCount()), box->currentText());
            ++boxes;
        }
    }
    EXPECT_GE(boxes, 5);
    goTo(QStringLiteral("Targets"));
    auto* indicator = named<QComboBox>(*window, "Indicator");
    indicator->setFocus();
    ears.forget();
    QTest::keyClick(indicator, indicator->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QCoreApplication::processEvents();
    EXPECT_TRUE(ears.announced().contains(indicator->currentText()));
}

TEST_F(Heard, TheSliderSaysPercent) {
    open();
    window->actions().workingCopy->trigger();
    goTo(QStringLiteral("Targets"));
    auto* slider = named<QSlider>(*window, "Growth target slider");
    ASSERT_NE(slider, nullptr);
    slider->setValue(65);
    QAccessibleInterface* told = seen(slider);
    ASSERT_NE(told->valueInterface(), nullptr);
    EXPECT_DOUBLE_EQ(told->valueInterface()->currentValue().toDouble(), 6.5);
    EXPECT_EQ(told->text(QAccessible::Value), QStringLiteral("6.5%"));
    EXPECT_DOUBLE_EQ(told->valueInterface()->minimumStepSize().toDouble(), 0.1);
}

TEST_F(Heard, LinksAreSpokenAsTabReachesThem) {
    open();
    window->view().showNode(*window->session().find(QStringLiteral("robots")));
    goTo(QStringLiteral("Portfolio"));
    auto* trail = named<QLabel>(*window, "Path from the area");
    ASSERT_NE(trail, nullptr);
    ears.forget();
    trail->setFocus(Qt::TabFocusReason);
    ASSERT_FALSE(ears.announced().isEmpty());
    EXPECT_EQ(ears.announced().constLast(), QStringLiteral("Liangjiang New Area, link"));
    QTest::keyClick(trail, Qt::Key_Tab);
    EXPECT_TRUE(ears.announced().constLast().endsWith(QStringLiteral(", link")));
    EXPECT_EQ(ears.announced().size(), 2);
    auto* document = named<QTextBrowser>(*window, "Details of the selected place");
    ASSERT_NE(document, nullptr);
    document->setFocus();
    ears.forget();
    QTest::keyClick(document, Qt::Key_Tab);
    ASSERT_FALSE(ears.announced().isEmpty());
    EXPECT_TRUE(ears.announced().constLast().endsWith(QStringLiteral(", link")));
}

TEST_F(Heard, NoUnderlinedLetterIsSpoken) {
    for (const Language language : {Language::English, Language::Chinese}) {
        open(language);
        for (const QString& workspace : workspaceNames())
            goTo(workspace);
        int looked = 0;
        const auto look = [&](QAccessibleInterface& told) {
            const QString name = told.text(QAccessible::Name);
            EXPECT_FALSE(name.contains(QRegularExpression(QStringLiteral("[(（]&?[A-Z][)）]")))) << name.toStdString();
            EXPECT_FALSE(name.contains(QRegularExpression(QStringLiteral("&\\w")))) << name.toStdString();
            ++looked;
        };
        test::lookThrough(seen(window.get()), look);
        EXPECT_GE(looked, 100);
        QMenuBar* bar = window->menuBar();
        ASSERT_EQ(seen(bar)->childCount(), bar->actions().size());
        EXPECT_EQ(seen(bar)->child(0)->text(QAccessible::Name),
                  language == Language::Chinese ? QStringLiteral("文件") : QStringLiteral("File"));
        EXPECT_EQ(seen(bar)->child(0)->role(), QAccessible::MenuItem);
        EXPECT_GE(seen(bar)->child(0)->child(0)->childCount(), 5);
    }
    EXPECT_EQ(withoutMnemonic(QStringLiteral("打开(&O)…")), QStringLiteral("打开…"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("R&&D of Q&A")), QStringLiteral("R&D of QA"));
}

TEST_F(Heard, EveryLabelSaysItsText) {
    open();
    int labels = 0;
    for (const QString& workspace : workspaceNames()) {
        goTo(workspace);
        for (auto* label : window->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
                continue;
            QAccessibleInterface* told = seen(label);
            const QString all = told->text(QAccessible::Name) + told->text(QAccessible::Description);
            EXPECT_TRUE(all.contains(label->text()) || all.contains(label->toolTip()))
                << label->text().toStdString() << " is only " << all.toStdString();
            ++labels;
        }
    }
    EXPECT_GE(labels, 30);
    QLabel* saved = named<QLabel>(*window, "Saved state");
    EXPECT_EQ(seen(saved)->text(QAccessible::Description), QStringLiteral("All changes saved"));
}

TEST_F(Heard, EverythingIsInTheOtherLanguageAfterASwitch) {
    // As in a window that was opened in it: what has no word of Chinese there either is a name.
    const auto words = [this] {
        QHash<QString, QString> all; // by text, whose it is
        for (const QString& workspace : workspaceNames()) {
            goTo(workspace);
            test::lookThrough(seen(window.get()), [&](QAccessibleInterface& told) {
                if (qobject_cast<Announcement*>(told.object()) != nullptr)
                    return; // what was said once
                const QObject* whose = told.object() != nullptr ? told.object() : told.parent()->object();
                for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                    all.insert(told.text(kind),
                               workspace + QLatin1Char(' ') + QString::fromLatin1(whose->metaObject()->className()));
            });
        }
        return all;
    };
    const auto isChinese = [](const QString& text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    };
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
    open(Language::Chinese);
    const auto fresh = test::found(words(), 200);
    open(Language::English);
    (void)words();
    // Also a question and a sentence that are in sight meanwhile.
    window->say(QStringLiteral("Something was done."));
    auto* table = named<QTreeView>(*window, "Targets");
    goTo(QStringLiteral("Targets"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_NE(named<QPushButton>(*window, "Continue in a working copy"), nullptr);
    EXPECT_TRUE(named<QPushButton>(*window, "Continue in a working copy")->isVisible());
    window->actions().chinese->trigger();
    const auto after = words();
    for (auto text = after.begin(); text != after.end(); ++text)
        EXPECT_TRUE(isChinese(text.key()) || !text.key().contains(word) || fresh.contains(text.key()))
            << text.value().toStdString() << ": " << text.key().toStdString();
}
