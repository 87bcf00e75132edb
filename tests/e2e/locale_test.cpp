// SPDX-License-Identifier: Apache-2.0
// What leaves the building is the same whatever language the desktop of the one who makes it speaks: the system's
// usual font is another one under each.
#include "support/pdf_tools.h"
#include "support/places.h"
#include "support/printers.h"

#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;

namespace {

qsizetype digitsOf(const QString& text) {
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// What a PDF says, and which fonts it has.
struct Paper {
    QString text;
    QStringList fonts;
};

class EveryLocale : public testing::Test {
protected:
    /// Exports `what` under LANG; an empty one is not set.
    Paper made(const char* lang, const QStringList& what) {
        const QString path = home.filePath(QStringLiteral("%1.pdf").arg(++count));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : environment.keys())
            if (name.startsWith(QLatin1String("LC_")) || name == QLatin1String("LANG") ||
                name == QLatin1String("LANGUAGE") || name == QLatin1String("DISPLAY") ||
                name == QLatin1String("WAYLAND_DISPLAY"))
                environment.remove(name);
        if (*lang != '\0')
            environment.insert(QStringLiteral("LANG"), QString::fromLatin1(lang));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(programPath(), QStringList{QStringLiteral("--export"), path} + what);
        EXPECT_TRUE(program.waitForFinished(120000));
        EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
        Paper paper{pdfText(path), {}};
        for (const QString& font : pdfFonts(path))
            paper.fonts.append(font.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('+'), -1));
        paper.fonts.sort();
        return paper;
    }
    void expectTheSame(const QStringList& what, qsizetype digits) {
        const Paper plain = made("C.UTF-8", what);
        EXPECT_GE(digitsOf(plain.text), digits);
        EXPECT_TRUE(plain.fonts.join(QLatin1Char(' ')).contains(QLatin1String("NotoSans")))
            << plain.fonts.join(QLatin1Char(' ')).toStdString();
        for (const char* lang : {"", "C", "en_US.UTF-8", "zh_CN.UTF-8", "zh_TW.UTF-8", "ja_JP.UTF-8"}) {
            const Paper other = made(lang, what);
            EXPECT_EQ(digitsOf(other.text), digitsOf(plain.text)) << "LANG=" << lang;
            EXPECT_TRUE(other.text == plain.text) << "LANG=" << lang;
            EXPECT_EQ(other.fonts, plain.fonts) << "LANG=" << lang;
        }
    }

    QTemporaryDir home;
    int count = 0;
};

} // namespace

TEST_F(EveryLocale, WritesTheSameEnglishStory) {
    expectTheSame({QStringLiteral("--story"), QStringLiteral("2024 opportunity list"), QStringLiteral("--language"),
                   QStringLiteral("en"), QStringLiteral("--notes")},
                  283);
}

TEST_F(EveryLocale, WritesTheSameChineseStory) {
    expectTheSame({QStringLiteral("--story"), QStringLiteral("2024 opportunity list"), QStringLiteral("--language"),
                   QStringLiteral("zh_CN")},
                  150);
}

TEST_F(EveryLocale, WritesTheSameFactSheet) {
    expectTheSame({QStringLiteral("--fact-sheet"), QStringLiteral("--bilingual")}, 100);
}

TEST_F(EveryLocale, WritesTheSameChart) {
    expectTheSame(
        {QStringLiteral("--chart"), QStringLiteral("structure"), QStringLiteral("--language"), QStringLiteral("en")},
        20);
}

TEST_F(EveryLocale, EnglishIsWrittenWithALatinFontAlone) {
    for (const char* lang : {"C.UTF-8", "zh_CN.UTF-8", "ja_JP.UTF-8"}) {
        const Paper chart = made(lang, {QStringLiteral("--chart"), QStringLiteral("vehicles"),
                                        QStringLiteral("--language"), QStringLiteral("en")});
        EXPECT_FALSE(chart.fonts.isEmpty());
        EXPECT_FALSE(chart.fonts.join(QLatin1Char(' ')).contains(QLatin1String("CJK")))
            << "LANG=" << lang << ": its quotation marks would be as wide as characters";
    }
}
