// SPDX-License-Identifier: Apache-2.0
#include "window/status_line.h"

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
