// SPDX-License-Identifier: Apache-2.0
// How controls look: by what they say they are, in each theme, at once.
#include "look/look_style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Look : public testing::TestWithParam<ThemeName> {
protected:
    Look() : theme(GetParam()) { LookStyle::use(theme); }
    ~Look() override { LookStyle::use(Theme(ThemeName::Light)); }

    /// The colour of a control a little inside its left edge, in the middle of its height.
    static QColor ground(QWidget& widget, int inside = 4) {
        const QImage picture = widget.grab().toImage();
        return picture.pixelColor(inside, picture.height() / 2);
    }

    Theme theme;
};

} // namespace

TEST_P(Look, ButtonsTellTheirRankByTheirGround) {
    QPushButton plain(QStringLiteral("Plain")), first(QStringLiteral("First")), link(QStringLiteral("Link"));
    first.setProperty("primary", true);
    link.setProperty("link", true);
    EXPECT_EQ(ground(plain), theme.colour(Colour::Surface));
    EXPECT_EQ(ground(first), theme.colour(Colour::Accent));
    EXPECT_LT(link.sizeHint().height(), plain.sizeHint().height());
}

TEST_P(Look, LabelsAndFramesShowWhatTheySay) {
    QLabel muted(QStringLiteral("Muted")), chip(QStringLiteral("Chip")), refusal(QStringLiteral("No"));
    muted.setProperty("muted", true);
    chip.setProperty("chip", true);
    refusal.setProperty("refusal", true);
    QFrame card;
    card.setProperty("card", true);
    for (QWidget* each : std::initializer_list<QWidget*>{&muted, &chip, &refusal, &card})
        each->ensurePolished();
    EXPECT_EQ(muted.palette().color(muted.foregroundRole()), theme.colour(Colour::MutedText));
    EXPECT_EQ(refusal.palette().color(refusal.foregroundRole()), theme.colour(Colour::Bad));
    EXPECT_EQ(ground(chip), theme.colour(Colour::Raised));
    card.resize(60, 40);
    EXPECT_EQ(ground(card), theme.colour(Colour::Surface));
    EXPECT_EQ(card.contentsRect(), QRect(1, 1, 58, 38));
}

TEST_P(Look, ARefusalThatPassesIsPlainAgain) {
    QLabel label(QStringLiteral("No"));
    label.setProperty("refusal", true);
    label.ensurePolished();
    label.setProperty("refusal", false);
    label.style()->polish(&label);
    EXPECT_EQ(label.palette().color(label.foregroundRole()), theme.colour(Colour::Text));
    EXPECT_EQ(label.font().weight(), QFont::Normal);
}

TEST_P(Look, AnotherThemeReachesWhatIsOpen) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* button = new QPushButton(QStringLiteral("Plain"), &window);
    layout->addWidget(button);
    window.show();
    const Theme other(GetParam() == ThemeName::Dark ? ThemeName::Light : ThemeName::Dark);
    LookStyle::use(other);
    QCoreApplication::processEvents();
    EXPECT_EQ(ground(*button), other.colour(Colour::Surface));
    EXPECT_EQ(window.palette().color(QPalette::Window), other.colour(Colour::Background));
    EXPECT_TRUE(qApp->styleSheet().isEmpty()); // which would be matched against every widget
}

TEST_P(Look, AMarkIsSeenCheckedOrNot) {
    QCheckBox box(QStringLiteral("Box"));
    const QImage empty = box.grab().toImage();
    box.setChecked(true);
    const QImage marked = box.grab().toImage();
    EXPECT_NE(empty, marked);
    const int middle = marked.height() / 2;
    EXPECT_EQ(marked.pixelColor(4, middle - 4), theme.colour(Colour::Accent));
}

TEST_P(Look, TheChosenItemStandsOnTheSelection) {
    QListWidget list;
    list.addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list.resize(200, 100);
    list.setCurrentRow(1);
    list.show();
    const QImage picture = list.grab().toImage();
    const QRect chosen = list.visualItemRect(list.item(1));
    EXPECT_EQ(picture.pixelColor(chosen.right() - 3, chosen.center().y()), theme.colour(Colour::Selection));
    EXPECT_GE(chosen.height(), 28);
}

TEST_P(Look, EntriesAndBoxesKeepTheirTextInside) {
    QComboBox combo;
    combo.addItem(QStringLiteral("A rather long entry"));
    combo.resize(combo.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    const QRect field =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    EXPECT_GE(field.width(), combo.fontMetrics().horizontalAdvance(combo.currentText()));
    QLineEdit entry;
    EXPECT_GE(entry.sizeHint().height(), entry.fontMetrics().height() + 10);
}

TEST_P(Look, ScrollBarsAndSlidersPointWhereTheyStand) {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(12, 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 900;
    option.pageStep = 100;
    for (const int at : {0, 450, 900}) {
        option.sliderPosition = option.sliderValue = at;
        const QRect handle =
            bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        EXPECT_EQ(handle.height(), 28);
        EXPECT_EQ(handle.top(), at * (200 - 28) / 900);
    }
    QSlider slider(Qt::Horizontal);
    slider.resize(218, 24);
    slider.setRange(0, 200);
    slider.setValue(50);
    EXPECT_EQ(slider.grab().toImage().pixelColor(20, 12), theme.colour(Colour::Accent));
    EXPECT_EQ(slider.grab().toImage().pixelColor(180, 12), theme.colour(Colour::Border));
}

TEST_P(Look, DialogsHaveTheProgramsOwnIcons) {
    for (const auto sign : {QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxInformation,
                            QStyle::SP_MessageBoxCritical, QStyle::SP_MessageBoxQuestion}) {
        const QImage own = qApp->style()->standardIcon(sign).pixmap(32).toImage();
        const QImage stock =
            static_cast<QProxyStyle*>(qApp->style())->baseStyle()->standardIcon(sign).pixmap(32).toImage();
        EXPECT_FALSE(own.isNull());
        EXPECT_NE(own, stock);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, Look, testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast));
