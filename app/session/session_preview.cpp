// SPDX-License-Identifier: Apache-2.0
// Showing what is tried out, and ending it.
#include "session/edit_checks.h"
#include "session/locked_edits.h"
#include "session/session_data.h"

#include <QSet>

#include <utility>

namespace atlas {

Preview::Preview(Session& session, quint64 number) : m_session(&session), m_number(number) {}

Preview::Preview(Preview&& other) noexcept
    : m_session(std::exchange(other.m_session, nullptr)), m_number(other.m_number) {}

Preview& Preview::operator=(Preview&& other) noexcept {
    if (this != &other) {
        end();
        m_session = std::exchange(other.m_session, nullptr);
        m_number = other.m_number;
    }
    return *this;
}

bool Preview::isShown() const {
    return m_session != nullptr && m_session->d->previewNumber == m_number && m_session->isPreviewing();
}

void Preview::end() {
    if (isShown())
        m_session->d->endPreview();
    m_session = nullptr;
}

Result<Preview> Session::preview(const QVector<std::pair<TargetCell, double>>& rates) {
    RateChanges moved;
    for (const auto& [cell, rate] : rates) {
        TRY(checks::target(*this, cell, rate));
        moved.insert(cell, rate);
    }
    // A locked year stays where it is while an earlier one is dragged.
    TRY(const HeldRates held, edits::held(*this, moved));
    const auto wanted = rates + held;
    ChangeSet changes;
    changes.origin = ChangeSet::Origin::Preview;
    const auto put = [&](const TargetCell& cell) {
        changes.targets.append(cell);
        changes.rolledUp += d->rollUps.targetChanged(*d->figures.indicator(cell.indicator), cell);
    };
    QSet<TargetCell> kept;
    for (const auto& one : wanted)
        kept.insert(one.first);
    for (const TargetCell& cell : d->targets.previewed())
        if (!kept.contains(cell)) {
            d->targets.endPreview(cell);
            put(cell);
        }
    for (const auto& [cell, rate] : wanted)
        if (d->targets.rate(cell) != rate) {
            d->targets.preview(cell, rate + 0.0);
            put(cell);
        }
    Preview shown(*this, ++d->previewNumber);
    d->tell(changes);
    return shown;
}

bool Session::isPreviewing() const { return d->targets.isPreviewing(); }

void Session::Data::endPreview() {
    ChangeSet changes;
    changes.origin = ChangeSet::Origin::Preview;
    dropPreview(changes);
    tell(changes);
}

void Session::Data::dropPreview(ChangeSet& changes) {
    for (const TargetCell& cell : targets.previewed()) {
        targets.endPreview(cell);
        changes.targets.append(cell);
        if (const Indicator* indicator = figures.indicator(cell.indicator))
            changes.rolledUp += rollUps.targetChanged(*indicator, cell);
    }
}

} // namespace atlas
