// SPDX-License-Identifier: Apache-2.0
#include "support/places.h"

namespace atlas::test {

QString programPath() { return QString::fromUtf8(ATLAS_PROGRAM); }
QString editLoopPath() { return QString::fromUtf8(ATLAS_EDIT_LOOP); }
QString sourceFolder() { return QString::fromUtf8(ATLAS_SOURCE_DIR); }

} // namespace atlas::test
