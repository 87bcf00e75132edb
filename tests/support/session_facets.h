// SPDX-License-Identifier: Apache-2.0
// A session with all that it knows, so that a test need not name its facets one by one.
#pragma once

#include "session/figures.h"
#include "session/held_rates.h"
#include "session/indicator_scope.h"
#include "session/node_rules.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/scenario_plan.h"
#include "session/session.h"
#include "session/story_shelf.h"
#include "storage/portfolio.h"
