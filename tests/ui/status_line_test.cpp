// SPDX-License-Identifier: Apache-2.0
#include "window/status_line.h"

#include "session/scenario_edits.h"
#include "session/session.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QLabel>
#include <gtest/gtest.h>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;

namespace {
bool says(const StatusLine& line, const QString& sentence) {
    const auto labels = line.findChildren<QLabel*>();
    EXPECT_FALSE(labels.isEmpty());
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel* label) { return label->accessibleDescription() == sentence; });
}
} // namespace

TEST(StatusLine, SaysWhatCantBeReadUntilItCan) {
    const StarterSession starter;
    StatusLine line(*starter.session, nullptr);
    const QString sentence = QStringLiteral("The figures can't be read.");
    Q_EMIT starter->readFailed({ErrorCode::Io, sentence, {}});
    line.say(QStringLiteral("Something else"));
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Androids"), {}}));
    EXPECT_TRUE(says(line, sentence)) << "no other message and no next step takes its place";
    Q_EMIT starter->readMended();
    EXPECT_FALSE(says(line, sentence));
}

TEST(StatusLine, LongNamesLeaveTheSavedStateAndTheFileInSight) {
    const StarterSession starter;
    const ScenarioId copy = starter.session->scenario().id;
    ASSERT_OK(starter->commit(edits::forkScenario(*starter, copy, {QString(200, QLatin1Char('W')), {}})));
    StatusLine line(*starter.session, nullptr);
    line.resize(960, line.sizeHint().height());
    line.show();
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QLabel* label : line.findChildren<QLabel*>()) {
        if (label->accessibleName() == u"Saved state" || label->accessibleName() == u"Portfolio file") {
            ++seen;
            EXPECT_TRUE(line.rect().contains(QRect(label->pos(), label->size()))) << label->text().toStdString();
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
        } else if (label->accessibleName() == u"Scenario shown") {
            ++seen;
            EXPECT_TRUE(label->text().contains(QChar(0x2026)));
            EXPECT_TRUE(label->toolTip().contains(QString(200, QLatin1Char('W'))));
        }
    }
    EXPECT_EQ(seen, 3);
}
