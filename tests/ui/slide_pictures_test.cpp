// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_pictures.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {

SlideShot shot(quint64 slide, quint64 version) {
    auto made = std::make_shared<ShownSlide>();
    made->slide = slide;
    made->version = version;
    made->view.kind = SlideKind::Text;
    made->view.heading = QString::number(version);
    return made;
}

} // namespace

TEST(SlidePictures, OfASlideTheLastVersionIsKeptAlone) {
    SlidePictures pictures;
    pictures.setLook(Theme(), QSize(160, 90), 1);
    for (quint64 version = 1; version <= 40; ++version)
        EXPECT_FALSE(pictures.of(shot(1 + version % 2, version)).isNull());
    EXPECT_EQ(pictures.kept(), 2) << "one a slide";
    EXPECT_TRUE(pictures.has(shot(1, 40)));
    EXPECT_TRUE(pictures.has(shot(2, 39)));
    EXPECT_FALSE(pictures.has(shot(2, 37)));
}

TEST(SlidePictures, ASlideReachesToItsEdgesAtEveryScale) {
    const QColor ground = Theme().colour(Colour::Surface);
    for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        SlidePictures pictures;
        pictures.setLook(Theme(), QSize(641, 361), ratio);
        const QImage image = pictures.of(shot(1, 1)).toImage();
        EXPECT_GE(image.width(), 641 * ratio);
        EXPECT_GE(image.height(), 361 * ratio);
        for (int y = 0; y < image.height(); ++y)
            ASSERT_EQ(image.pixelColor(image.width() - 1, y), ground) << ratio << ' ' << y;
        for (int x = 0; x < image.width(); ++x)
            ASSERT_EQ(image.pixelColor(x, image.height() - 1), ground) << ratio << ' ' << x;
    }
}

TEST(SlidePictures, TurningBackDrawsNothingAnew) {
    SlidePictures pictures;
    pictures.setLook(Theme(), QSize(160, 90), 1);
    for (const quint64 slide : {1, 2, 3, 1, 2, 3})
        (void)pictures.of(shot(slide, 10 + slide));
    EXPECT_EQ(pictures.drawn(), 3);
}
