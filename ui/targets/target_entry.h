// SPDX-License-Identifier: Apache-2.0
// By whom everything is written that a planner enters about targets. It says what locks made of it and why something is
// refused; of a protected scenario it asks, the only place where that is asked, whether to go on in a working copy.
#pragma once

#include "domain/cell_terms.h"
#include "domain/edit.h"
#include "models/target_model.h"

#include <QObject>

#include <functional>

namespace atlas {

class PanelHost;
class Session;
class ViewState;

class TargetEntry : public QObject {
    Q_OBJECT
public:
    using Rates = TargetModel::Rates;
    using Terms = QVector<std::pair<TargetCell, CellTerms>>;
    /// Writes; answers what else is to be said of it, or nothing where it was refused.
    using Write = std::function<std::optional<QString>()>;

    TargetEntry(Session& session, ViewState& view, PanelHost& host, QObject* parent = nullptr);

    /// Each answers whether it was written. `text` is that of the undo step; one target needs none.
    bool setRates(const Rates& rates, const QString& text, const QString& reason = {});
    bool setTerms(const Terms& terms, const QString& text, const QString& reason = {});
    bool commit(Result<Edit> planned);
    void refuse(const Error& error) { Q_EMIT refused(error); }
    /// Asks whether to go on in a working copy, where `write` then does what was tried with the rates.
    void offerCopy(const Rates& rates, Write write);
    /// What is offered, in the language that is spoken now.
    [[nodiscard]] QString offeredWords() const { return m_words ? m_words() : QString(); }
    /// The answer is yes.
    void continueInCopy();

Q_SIGNALS:
    void refused(const atlas::Error& error);
    void copyOffered(const QString& what); ///< what was tried, in words

private:
    /// In a protected scenario nothing is written but the question asked.
    bool writeOrOffer(const Write& write, const std::function<void()>& offer);

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    Write m_offered;
    std::function<QString()> m_words; ///< for it
};

} // namespace atlas
