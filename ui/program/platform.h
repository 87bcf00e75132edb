// SPDX-License-Identifier: Apache-2.0
// Where windows are drawn: on a display, or in memory for a run without one; and one line where the display can't be
// had.
#pragma once

#include <QtGlobal>

namespace atlas {

/// Chooses before the application object is made. Pictures, files and messages need no display: where there is none, or
/// a batch run is asked for, Qt draws into memory. Answers whether a window could be shown.
bool choosePlatform(int argc, char** argv);

/// Stands while the application object is made. Qt ends the process with an abort and several lines where its display
/// does not answer or its part for it is not installed: this ends it with one sentence in the user's language and the
/// exit code 1.
class DisplayGuard {
public:
    DisplayGuard(int argc, char** argv);
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace atlas
