// SPDX-License-Identifier: Apache-2.0
// Annotations in a slide's row: what an arrow points at, and rows of programs that knew series and point numbers alone.
#include "storage/annotation_text.h"
#include "storage/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::storage;

namespace {

Annotation arrow() {
    Annotation made;
    made.kind = AnnotationKind::Arrow;
    made.text = {QStringLiteral("here"), QStringLiteral("这里")};
    made.series = 1;
    made.point = 2;
    return made;
}

} // namespace

TEST(AnnotationText, KeepsWhatAnArrowPointsAt) {
    QVector<Annotation> all;
    for (size_t aspect = 0; aspect < WordsOf<FigureAspect>::words.size(); ++aspect) {
        all.append(arrow());
        all.last().target =
            AnnotationTarget{NodeId{(1LL << 31) + 5}, IndicatorId{4},  2026,
                             FigureAspect(aspect),    aspect % 2 == 1, aspect % 3 == 0 ? Uid() : newUid()};
    }
    all.append(arrow());
    all.last().target = AnnotationTarget{NodeId{7}, {}}; // of a count, without a year
    EXPECT_EQ(annotationsOf(annotationText(all)), all);
}

TEST(AnnotationText, HasAWordForEachAspect) {
    EXPECT_EQ(WordsOf<FigureAspect>::words.size(), size_t(FigureAspect::Unnamed) + 1);
    EXPECT_EQ(word(FigureAspect::RollUp), QStringLiteral("roll-up"));
    EXPECT_EQ(word(FigureAspect::Unnamed), QStringLiteral("unnamed"));
}

TEST(AnnotationText, ReadsAndWritesTheRowsOfOlderProgramsAsTheyAre) {
    const QString older = QString::fromUtf8(
        R"([{"axis":"value","en":"here","from":[0.1,0.1],"high":0,"kind":"arrow","low":0,"point":2,"series":1,)"
        R"("to":[0.5,0.5],"zh":"这里"}])");
    const QVector<Annotation> read = annotationsOf(older);
    EXPECT_EQ(read, QVector<Annotation>{arrow()});
    EXPECT_FALSE(read.constFirst().target);
    EXPECT_EQ(annotationText(read), older);
}

TEST(AnnotationText, TakesATargetOfNoNodeForNone) {
    const auto read = [](const char* fields) {
        const auto all =
            annotationsOf(QStringLiteral(R"([{"kind":"arrow","point":2,"series":1,%1}])").arg(QLatin1String(fields)));
        return all.value(0).target;
    };
    EXPECT_FALSE(read(R"("node":0,"year":2024)"));
    EXPECT_FALSE(read(R"("node":"7","year":2024)"));
    EXPECT_FALSE(read(R"("year":2024,"indicator":3)"));
    const AnnotationTarget plain{NodeId{7}, {}};
    EXPECT_EQ(read(R"("node":7,"year":"2024","scenario":"no uid")"), plain);
}
