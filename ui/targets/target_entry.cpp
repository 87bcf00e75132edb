// SPDX-License-Identifier: Apache-2.0
#include "targets/target_entry.h"

#include "domain/figure_text.h"
#include "models/held_text.h"
#include "session/outline.h"
#include "session/session.h"
#include "session/target_edits.h"
#include "state/panel_host.h"
#include "state/view_state.h"
#include "targets/working_copy.h"

namespace atlas {

TargetEntry::TargetEntry(Session& session, ViewState& view, PanelHost& host, QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_host(host) {}

bool TargetEntry::commit(Result<Edit> planned) {
    const auto done = m_session.commit(std::move(planned));
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

bool TargetEntry::writeOrOffer(const Write& write, const std::function<void()>& offer) {
    if (m_session.scenario().isProtected) {
        offer();
        return false;
    }
    const auto remark = write();
    if (remark && !remark->isEmpty())
        m_host.say(*remark);
    return remark.has_value();
}

bool TargetEntry::setRates(const Rates& rates, const QString& text, const QString& reason) {
    const auto set = [=, this]() -> std::optional<QString> {
        const QString held = heldText(m_session, heldByLocks(m_session, rates), m_view.language());
        const bool isOne = rates.size() == 1 && text.isEmpty();
        return commit(isOne ? edits::setTarget(m_session, rates.constFirst().first, rates.constFirst().second, reason)
                            : edits::setTargets(m_session, rates, text, reason))
                   ? std::optional(held)
                   : std::nullopt;
    };
    return writeOrOffer(set, [&] { offerCopy(rates, set); });
}

bool TargetEntry::setTerms(const Terms& terms, const QString& text, const QString& reason) {
    const auto set = [=, this]() -> std::optional<QString> {
        const QString stated = statedText(m_session, statedByLocks(m_session, terms), m_view.language());
        return commit(edits::setTerms(m_session, terms, text, reason)) ? std::optional(stated) : std::nullopt;
    };
    return writeOrOffer(set, [&] {
        m_offered = set;
        m_words = [count = static_cast<int>(terms.size())] {
            return tr("%n target(s) can be locked, noted or said to be uncertain in a copy of it.", nullptr, count);
        };
        Q_EMIT copyOffered(m_words());
    });
}

void TargetEntry::offerCopy(const Rates& rates, Write write) {
    if (rates.isEmpty())
        return;
    m_offered = std::move(write);
    m_words = [this, rates] {
        const Language language = m_view.language();
        const auto& [cell, rate] = rates.constFirst();
        const QString name = m_session.outline().name(cell.node).in(language);
        if (rates.size() > 1)
            return tr("%n growth target(s) can be changed in a copy of it.", nullptr, static_cast<int>(rates.size()));
        if (rate)
            return tr("%1 can become %3 for %2 in a copy of it.", "node, year, rate")
                .arg(name, QString::number(cell.year), percentText(*rate, language));
        return tr("The target of %1 for %2 can be cleared in a copy of it.").arg(name, QString::number(cell.year));
    };
    Q_EMIT copyOffered(m_words());
}

void TargetEntry::continueInCopy() {
    const Write write = std::exchange(m_offered, nullptr);
    const auto copy = atlas::continueInCopy(m_session, m_view.language());
    if (!copy) {
        Q_EMIT refused(copy.error());
        return;
    }
    const auto remark = write ? write() : std::nullopt;
    if (!remark)
        return;
    const QString between = m_view.language() == Language::Chinese ? QString() : QStringLiteral(" ");
    m_host.say(QStringList{*copy, *remark}.join(between).trimmed());
}

} // namespace atlas
