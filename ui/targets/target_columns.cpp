// SPDX-License-Identifier: Apache-2.0
#include "targets/target_columns.h"

#include <algorithm>

namespace atlas {

namespace {
constexpr int nameLeast = 160;
constexpr int nameUsual = 200; ///< before the years get wider than they have to be
constexpr int nameWide = 280;  ///< before they get wider than is usual
constexpr int nameMost = 480;
constexpr int yearLeast = 56;
} // namespace

TargetColumns TargetColumns::fit(int room, int years, const Wanted& wanted) {
    const int least = std::max(yearLeast, wanted.yearLeast);
    const int most = std::max(least, wanted.yearMost);
    const int usual = std::clamp(wanted.yearUsual, least, most);
    TargetColumns found;
    found.base = wanted.base;
    const int forYears = room - nameLeast - found.base;
    const bool all = forYears / least >= years;
    found.yearsSeen = std::clamp(all ? years : forYears / usual, 1, std::max(1, years));
    // First what a year needs, then what a name is glad of, then the rest to the years.
    const auto yearBeside = [&](int name) { return (room - name - found.base) / found.yearsSeen; };
    found.year = std::clamp(yearBeside(nameUsual), all ? least : usual, usual);
    found.year = std::clamp(yearBeside(nameWide), found.year, most);
    const int name = room - found.base - found.yearsSeen * found.year;
    // With more years to come the names take what is left, else as much as is of use to them.
    found.name = std::max(nameLeast, found.yearsSeen < years ? name : std::min(name, nameMost));
    return found;
}

} // namespace atlas
