// SPDX-License-Identifier: Apache-2.0
// Pictures of what the program draws, for people to look at, and what can be computed of them by itself.
#pragma once

#include "support/drawn_chart.h"
#include "support/found.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

namespace atlas::test {

/// Writes pictures into the folder ATLAS_CHART_PICTURES, or, where none is named, into one that goes away. A picture
/// that was not written, is blank, lacks its head, middle or foot, or is cut off at an edge fails the test.
class Pictures {
public:
    /// Tests that take none fail.
    ~Pictures() { EXPECT_GT(m_taken, 0) << "no picture was taken"; }
    Pictures() = default;
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;

    /// `frame`: pixels at each edge in which nothing but the ground may be.
    void take(const QImage& drawn, const QString& name, int frame) {
        ++m_taken;
        SCOPED_TRACE(name.toStdString());
        const QString path = folder() + QLatin1Char('/') + name + QStringLiteral(".png");
        QFile::remove(path); // of another time
        // Quality 80 packs quickly; a PNG loses nothing.
        ASSERT_TRUE(drawn.save(path, "PNG", 80)) << "can't be written to " << path.toStdString();
        const QImage seen = QImage(path).convertToFormat(QImage::Format_RGB32);
        ASSERT_EQ(seen, drawn.convertToFormat(QImage::Format_RGB32)) << "is another one in the file";
        const QStringList wrong = faults(seen, frame);
        EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QStringLiteral(", ")).toStdString();
    }

    /// What is wrong with a picture on a ground of one colour.
    [[nodiscard]] static QStringList faults(const QImage& picture, int frame) {
        const int width = picture.width(), height = picture.height();
        const QRgb ground = picture.pixel(width / 2, 1);
        // Rows that are not the ground alone, and how far ink reaches.
        std::vector<int> inked;
        int left = width, right = -1;
        for (int y = 0; y < height; ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
            int first = 0, last = width - 1;
            while (first < width && line[first] == ground)
                ++first;
            if (first == width)
                continue;
            while (line[last] == ground)
                --last;
            inked.push_back(y);
            left = std::min(left, first);
            right = std::max(right, last);
        }
        if (inked.empty())
            return {QStringLiteral("it is blank")};
        QStringList wrong;
        if (inked.front() < frame || inked.back() >= height - frame || left < frame || right >= width - frame)
            wrong.append(QStringLiteral("it is cut off: ink from %1, %2 to %3, %4")
                             .arg(left)
                             .arg(inked.front())
                             .arg(right)
                             .arg(inked.back()));
        const auto share = [&](double from, double to) {
            const auto isIn = [&](int y) { return y >= from * height && y < to * height; };
            return static_cast<double>(std::count_if(inked.begin(), inked.end(), isIn)) / ((to - from) * height);
        };
        if (share(0, 0.2) < 0.15)
            wrong.append(QStringLiteral("it has no heading"));
        if (share(0.2, 0.85) < 0.1) // a chart may be a single row
            wrong.append(QStringLiteral("nothing is drawn in its middle"));
        if (share(0.8, 1) < 0.15)
            wrong.append(QStringLiteral("it has no foot"));
        if (right - left < width / 2)
            wrong.append(QStringLiteral("it leaves half of its width empty"));
        return wrong;
    }

private:
    [[nodiscard]] QString folder() const {
        return qEnvironmentVariableIsEmpty("ATLAS_CHART_PICTURES") ? m_folder.path()
                                                                   : qEnvironmentVariable("ATLAS_CHART_PICTURES");
    }

    QTemporaryDir m_folder;
    int m_taken = 0;
};

/// What is wrong with the labels of a drawing: some lie on others or leave it, or (where `whole`) were left out.
inline QStringList labelFaults(const Drawn& drawn, bool whole = true) {
    QStringList wrong;
    const auto said = [](const TextInk::Piece& piece) {
        return QStringLiteral("“%1” at %2, %3, %4 wide")
            .arg(piece.text)
            .arg(piece.rect.left())
            .arg(piece.rect.top())
            .arg(piece.rect.width());
    };
    if (whole && drawn.renderer->text().takenOut() > 0)
        wrong.append(QStringLiteral("%1 labels are left out").arg(drawn.renderer->text().takenOut()));
    const auto& texts = drawn.texts();
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!drawn.area.adjusted(-2, -2, 2, 2).contains(texts[i].rect))
            wrong.append(said(texts[i]) + QStringLiteral(" leaves the drawing"));
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].rect.intersected(texts[j].rect);
            if (both.width() > 1 && both.height() > 3)
                wrong.append(said(texts[i]) + QStringLiteral(" lies on ") + said(texts[j]));
        }
    }
    return wrong;
}

} // namespace atlas::test
