// SPDX-License-Identifier: Apache-2.0
#include "drawing/export_dialog.h"

#include "state/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace atlas {
namespace {

template <class Widget>
Widget* field(const ExportDialog& dialog, const QString& name) {
    for (Widget* each : dialog.findChildren<Widget*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

TEST(ExportDialog, BeginsWithTheLastChoice) {
    const ExportChoice last{u"svg"_qs, QSize(1920, 1080), 3, ThemeName::Dark};
    EXPECT_EQ(ExportDialog(last).choice(), last);
}

TEST(ExportDialog, AnswersWhatIsChosen) {
    ExportDialog dialog({});
    field<QComboBox>(dialog, u"Kind of file"_qs)->setCurrentIndex(0);
    field<QComboBox>(dialog, u"Size"_qs)->setCurrentIndex(3);
    field<QSpinBox>(dialog, u"Scale"_qs)->setValue(1);
    field<QComboBox>(dialog, u"Colours"_qs)->setCurrentIndex(2);
    EXPECT_EQ(dialog.choice(), (ExportChoice{u"png"_qs, QSize(3840, 2160), 1, ThemeName::HighContrast}));
}

TEST(ExportDialog, SaysHowManyPixelsAPictureHas) {
    const ExportDialog dialog({u"png"_qs, QSize(1280, 720), 2, ThemeName::Light});
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said = said || label->text() == u"2560 × 1440 pixels";
    EXPECT_TRUE(said);
}

TEST(ExportDialog, WhatAKindHasNoUseForIsOff) {
    ExportDialog dialog({u"svg"_qs, QSize(1280, 720), 2, ThemeName::Light});
    EXPECT_FALSE(field<QSpinBox>(dialog, u"Scale"_qs)->isEnabled());
    EXPECT_TRUE(field<QComboBox>(dialog, u"Size"_qs)->isEnabled());
    field<QComboBox>(dialog, u"Kind of file"_qs)->setCurrentIndex(3);
    EXPECT_FALSE(field<QComboBox>(dialog, u"Size"_qs)->isEnabled());
    EXPECT_FALSE(field<QComboBox>(dialog, u"Colours"_qs)->isEnabled());
}

TEST(ExportDialog, ADraftIsSavedOnlyWhenSomebodyMeansIt) {
    const ExportDialog published({});
    EXPECT_TRUE(published.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
    EXPECT_TRUE(published.findChild<QCheckBox*>()->isHidden());
    const ExportDialog dialog({}, u"R & D (draft)"_qs);
    auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    auto* means = dialog.findChild<QCheckBox*>();
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(means->isHidden());
    EXPECT_TRUE(means->text().contains(u"R && D (draft)"));
    means->click();
    EXPECT_TRUE(save->isEnabled());
}

TEST(ExportDialog, TheChoiceIsRemembered) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_qs);
    const ExportChoice choice{u"pdf"_qs, QSize(960, 600), 1, ThemeName::Dark};
    Settings(path).setExportChoice(choice);
    EXPECT_EQ(Settings(path).exportChoice(), choice);
}

} // namespace
} // namespace atlas
