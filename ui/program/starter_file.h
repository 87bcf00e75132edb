// SPDX-License-Identifier: Apache-2.0
// Where the starter portfolio of a user is kept.
#pragma once

#include "domain/result.h"

namespace atlas {

/// The starter portfolio in the user's data folder, made where it is not there yet. What stands there under its name
/// and can't be read, or is empty, stays as it is: the next name is taken.
Result<QString> starterFile();

} // namespace atlas
