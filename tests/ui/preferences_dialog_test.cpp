// SPDX-License-Identifier: Apache-2.0
#include "preferences/preferences_dialog.h"

#include "parts/contact_page.h"
#include "state/settings.h"
#include "support/found.h"
#include "support/printers.h"

#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

struct PreferencesTest : testing::Test {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QPointer<PreferencesDialog> dialog = new PreferencesDialog(settings, nullptr);

    ~PreferencesTest() override { delete dialog; }
    [[nodiscard]] QLineEdit* field(const char* name) const {
        for (QLineEdit* each : dialog->findChildren<QLineEdit*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
};

} // namespace

TEST_F(PreferencesTest, WhatIsTypedAsContactIsKeptAtOnce) {
    dialog->show();
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    ASSERT_NE(field("Organisation, in English"), nullptr);
    QTest::keyClicks(field("Organisation, in English"), QStringLiteral("Bureau"));
    QTest::keyClicks(field("E-mail"), QStringLiteral("invest@example.cn"));
    delete dialog;
    EXPECT_EQ(settings.contact().organisation.en, QStringLiteral("Bureau"));
    EXPECT_EQ(settings.contact().email, QStringLiteral("invest@example.cn"));
    EXPECT_TRUE(settings.contact().person.isEmpty());
}

TEST_F(PreferencesTest, TheAttachmentFolderCanBeChanged) {
    field("Folder for attachments")->clear();
    QTest::keyClicks(field("Folder for attachments"), QStringLiteral("/mail"));
    EXPECT_EQ(settings.attachmentFolder(), QStringLiteral("/mail"));
}

TEST_F(PreferencesTest, EveryFieldHasAName) {
    for (const QLineEdit* each : test::found(dialog->findChildren<QLineEdit*>(), 8))
        EXPECT_FALSE(each->accessibleName().isEmpty());
}
