// SPDX-License-Identifier: Apache-2.0
// What a text of the program says as a number, in units of one: "CNY 0.195 trillion" is 195e9, "−1.5 pp" is -1.5.
#pragma once

#include <QString>

#include <cmath>
#include <limits>

namespace atlas::test {

/// "<0.1" and ">−0.1" count as 0, as they do in a sum. NaN where the text holds no number.
inline double shownNumber(QString text) {
    if (text.contains(u'<') || text.contains(u'>'))
        return 0;
    double scale = 1;
    for (const auto& [word, size] : {std::pair(u" thousand", 1e3),
                                     {u" million", 1e6},
                                     {u" billion", 1e9},
                                     {u" trillion", 1e12},
                                     {u"万亿", 1e12},
                                     {u"亿", 1e8},
                                     {u"万", 1e4}})
        if (text.contains(QStringView(word))) {
            scale = size;
            break;
        }
    QString digits;
    for (const QChar each : text) {
        if (each == QChar(0x2212))
            digits.append(u'-');
        else if (each.isDigit() || each == u'.')
            digits.append(each);
        else if (!digits.isEmpty() && digits != u"-" && each != u',')
            break;
    }
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isNumber ? number * scale : std::numeric_limits<double>::quiet_NaN();
}

} // namespace atlas::test
