// SPDX-License-Identifier: Apache-2.0
// Units of measure of stored values. A rate or share is a fraction in code (0.065) and percent on screen (6.5 %).
#pragma once

#include <QtGlobal>

namespace atlas {

enum class Unit : quint8 {
    Percent,    ///< stored as a fraction
    Vehicles,   ///< a count of vehicles
    CnyBillion, ///< thousand millions of yuan renminbi
    Count,      ///< industries, clusters, companies
    Index       ///< base year = 100
};

} // namespace atlas
