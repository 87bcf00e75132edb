// SPDX-License-Identifier: Apache-2.0
// For the benchmarks: tells when the first complete picture of a window stands.
#pragma once

class QWidget;

namespace atlas {

/// With ATLAS_TRACE_START in the environment: prints "first-picture" on standard error after the window's first
/// complete paint, and ends the program; whoever started it has the time. Else does nothing.
void traceStart(QWidget* window);

} // namespace atlas
