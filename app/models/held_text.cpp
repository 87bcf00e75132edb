// SPDX-License-Identifier: Apache-2.0
#include "models/held_text.h"

#include "domain/figure_text.h"
#include "session/outline.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct HeldText {
    Q_DECLARE_TR_FUNCTIONS(HeldText)
};

QString nameOf(const Session& session, const TargetCell& cell, Language language) {
    return session.outline().name(cell.node).in(language);
}

} // namespace

QString statedText(const Session& session, const HeldRates& stated, Language language) {
    if (stated.isEmpty())
        return {};
    if (stated.size() > 1)
        return HeldText::tr(
            "%n rate(s) shown are now targets, so that the locks hold them. Later years without a target "
            "carry them on.",
            nullptr, static_cast<int>(stated.size()));
    const auto& [cell, rate] = stated.constFirst();
    return HeldText::tr(
               "%3 is now the target of %1, %2, so that the lock holds it. Later years without a target carry it "
               "on.",
               "node, year, rate")
        .arg(nameOf(session, cell, language), QString::number(cell.year), percentText(rate, language));
}

QString heldText(const Session& session, const HeldRates& held, Language language) {
    if (held.isEmpty())
        return {};
    if (held.size() > 1)
        return HeldText::tr("%n locked year(s) stay as they were, now as targets of their own.", nullptr,
                            static_cast<int>(held.size()));
    const auto& [cell, rate] = held.constFirst();
    return HeldText::tr("The lock keeps %3 in %1, %2, now as a target of its own.", "node, year, rate")
        .arg(nameOf(session, cell, language), QString::number(cell.year), percentText(rate, language));
}

} // namespace atlas
