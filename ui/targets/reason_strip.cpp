// SPDX-License-Identifier: Apache-2.0
#include "targets/reason_strip.h"

#include "domain/figure_text.h"
#include "session/outline.h"
#include "state/panel_host.h"
#include "targets/target_entry.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <utility>

namespace atlas {

ReasonStrip::ReasonStrip(Session& session, ViewState& view, TargetModel& model, TargetEntry& entry, PanelHost& host,
                         QWidget* parent)
    : QFrame(parent), m_session(session), m_view(view), m_entry(entry), m_host(host), m_question(new QLabel(this)),
      m_reason(new QLineEdit(this)), m_skip(new QPushButton(this)) {
    setProperty("banner", true);
    m_question->setTextFormat(Qt::PlainText);
    m_skip->setAutoDefault(true); // Enter presses it outside of a dialog, too
    m_reason->installEventFilter(this);
    m_skip->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_skip);

    model.setHolder([this](const TargetModel::Rates& rates, const QString& text) { return hold(rates, text); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        commit();
        Q_EMIT finished();
    });
    connect(m_skip, &QPushButton::clicked, this, &ReasonStrip::skip);
    connect(&session, &Session::changed, this, &ReasonStrip::follow);
    connect(session.undoStack(), &UndoStack::indexChanged, this, [this] {
        if (!m_committing)
            letGo();
    });
    hide();
    retranslate();
}

bool ReasonStrip::hold(const TargetModel::Rates& rates, const QString& text) {
    if (!m_view.asksReason())
        return false;
    commit(); // an entry before this one
    m_rates = rates;
    if (!preview()) {
        m_rates.clear();
        return false; // the model says why
    }
    m_text = text;
    m_scenario = m_session.scenario().id;
    m_reason->clear();
    retranslate();
    show();
    // Once the cell's editor has given the keyboard back to the table.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isHolding())
                m_reason->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    return true;
}

bool ReasonStrip::preview() {
    QVector<std::pair<TargetCell, double>> shown; // a cell that is cleared shows its old rate until then
    for (const auto& [cell, rate] : std::as_const(m_rates))
        if (rate)
            shown.append({cell, *rate});
    auto previewed = m_session.preview(shown);
    if (previewed)
        m_preview = std::move(*previewed);
    return previewed.has_value();
}

void ReasonStrip::commit() {
    if (!isHolding())
        return;
    const QScopedValueRollback committing(m_committing, true);
    const TargetModel::Rates rates = std::exchange(m_rates, {});
    const QString reason = m_reason->text();
    hide();
    // Somebody went to another scenario meanwhile: it is written where it was entered.
    const ScenarioId shown = m_session.scenario().id;
    m_session.showScenario(m_scenario);
    if (m_session.scenario().id != m_scenario) {
        m_host.say(tr("The scenario of the entry that waited for a reason is gone, and the entry with it."));
        return;
    }
    m_entry.setRates(rates, rates.size() == 1 ? QString() : m_text, reason);
    if (shown != m_scenario)
        m_session.showScenario(shown);
}

void ReasonStrip::skip() {
    m_reason->clear();
    commit();
    Q_EMIT finished();
}

void ReasonStrip::letGo() {
    if (!isHolding())
        return;
    m_rates.clear();
    hide();
    m_preview.end();
}

void ReasonStrip::follow(const ChangeSet& changes) {
    if (!isHolding() || m_committing || changes.origin == ChangeSet::Origin::Preview)
        return;
    // After everybody has heard of it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isHolding())
                return;
            if (m_session.scenario().id != m_scenario)
                commit();
            else if (!m_preview.isShown())
                preview();
        },
        Qt::QueuedConnection);
}

bool ReasonStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        skip();
        return true;
    }
    if (event->type() == QEvent::FocusOut && isHolding()) {
        const Qt::FocusReason why = static_cast<QFocusEvent*>(event)->reason();
        const QWidget* popup = QApplication::activePopupWidget();
        const bool isOwnMenu = why == Qt::PopupFocusReason && popup != nullptr && isAncestorOf(popup->parentWidget());
        const QWidget* next = QApplication::focusWidget();
        // Another window may be where the reason is copied from.
        if (why != Qt::ActiveWindowFocusReason && !isOwnMenu && (next == nullptr || !isAncestorOf(next)))
            QMetaObject::invokeMethod(this, &ReasonStrip::commit, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void ReasonStrip::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        commit();
}

void ReasonStrip::retranslate() {
    setAccessibleName(tr("Reason for the change"));
    if (m_rates.size() == 1) {
        const auto& [cell, rate] = m_rates.constFirst();
        const QString name = m_session.outline().name(cell.node).in(m_view.language());
        m_question->setText(rate ? tr("%1, %2: %3. Why?", "node, year, rate")
                                       .arg(name)
                                       .arg(cell.year)
                                       .arg(percentText(*rate, m_view.language()))
                                 : tr("%1, %2: no target. Why?", "node, year").arg(name).arg(cell.year));
    } else {
        m_question->setText(tr("%n targets. Why?", nullptr, static_cast<int>(m_rates.size())));
    }
    m_reason->setPlaceholderText(tr("Enter saves; Esc saves without a reason"));
    m_reason->setAccessibleName(tr("Reason for the change"));
    m_reason->setAccessibleDescription(m_question->text());
    m_skip->setText(tr("Skip", "the reason"));
    m_skip->setAccessibleName(tr("Save without a reason"));
}

void ReasonStrip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace atlas
