// SPDX-License-Identifier: Apache-2.0
// What a test finds at run time and looks through one by one. Of nothing everything holds: finding too little fails.
#pragma once

#include <QtGlobal>

#include <gtest/gtest.h>

#include <iterator>

namespace atlas::test {

/// The same list, which must be at least that long.
template <class List>
[[nodiscard]] List found(List list, qsizetype atLeast = 1) {
    EXPECT_GE(static_cast<qsizetype>(std::size(list)), atLeast) << "too little was found to look at";
    return list;
}

} // namespace atlas::test
