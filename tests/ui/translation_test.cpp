// SPDX-License-Identifier: Apache-2.0
#include "program/translation.h"

#include "domain/in_language.h"
#include "support/printers.h"
#include "words/node_words.h"

#include <QApplication>
#include <QLabel>
#include <gtest/gtest.h>

#include <thread>

using namespace atlas;

namespace {

struct TranslationTest : testing::Test {
    Translation translation;
    TranslationTest() { translation.use(Language::English); }
};

/// Counts how often it hears that the language changed.
class Listener : public QWidget {
public:
    int heard = 0;

protected:
    void changeEvent(QEvent* event) override { heard += event->type() == QEvent::LanguageChange; }
};

} // namespace

TEST_F(TranslationTest, WithinALanguageTextsAreInItAndAfterwardsAsBefore) {
    EXPECT_EQ(kindText(NodeKind::Industry), QStringLiteral("Industry"));
    {
        const InLanguage chinese(Language::Chinese);
        EXPECT_EQ(kindText(NodeKind::Industry), QStringLiteral("产业"));
        {
            const InLanguage english(Language::English);
            EXPECT_EQ(kindText(NodeKind::Industry), QStringLiteral("Industry"));
        }
        EXPECT_EQ(kindText(NodeKind::Industry), QStringLiteral("产业"));
    }
    EXPECT_EQ(kindText(NodeKind::Industry), QStringLiteral("Industry"));
}

TEST_F(TranslationTest, UnderAChineseInterfaceEnglishIsEnglish) {
    translation.use(Language::Chinese);
    const InLanguage english(Language::English);
    EXPECT_EQ(kindText(NodeKind::Industry), QStringLiteral("Industry"));
}

TEST_F(TranslationTest, NoWidgetHearsOfIt) {
    Listener listener;
    QCoreApplication::processEvents();
    listener.heard = 0;
    {
        const InLanguage chinese(Language::Chinese);
        (void)kindText(NodeKind::Tier);
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(listener.heard, 0);
}

TEST_F(TranslationTest, AnotherThreadKeepsTheLanguageOfTheInterface) {
    const InLanguage chinese(Language::Chinese);
    QString said;
    std::thread other([&] { said = kindText(NodeKind::Industry); });
    other.join();
    EXPECT_EQ(said, QStringLiteral("Industry"));
}
