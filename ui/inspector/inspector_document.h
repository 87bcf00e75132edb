// SPDX-License-Identifier: Apache-2.0
// The inspector's text: a small document about the selected node and target cell, in the language and theme of the
// windows. Content from the portfolio is always escaped.
#pragma once

#include "session/session.h"
#include "state/view_state.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace atlas {

class InspectorDocument {
    Q_DECLARE_TR_FUNCTIONS(InspectorDocument)
public:
    static constexpr int mostChanges = 6; ///< that are shown; the history has all

    /// `log`: the newest rows of the change log that are about this node, `mostChanges` of them at most.
    InspectorDocument(const Session& session, const ViewState& view, const QVector<LogEntry>& log);

    [[nodiscard]] QString html();
    [[nodiscard]] static QString styleSheet(const Theme& theme);

private:
    void addCell();
    void addRollUp(const Indicator& indicator);
    void addDescription();
    void addFigures();
    void addSource(const Source& source);
    void addHistory();
    void addCellHistory(const TargetCell& cell);
    void addChange(const LogEntry& entry);
    void heading(const QString& text);
    void paragraph(const QString& text, const char* style = nullptr);
    /// A pair in two columns; between startPairs() and endPairs().
    void pair(const QString& name, const QString& value, bool strong = false);
    void startPairs();
    void endPairs();

    const Session& m_session;
    const ViewState& m_view;
    const QVector<LogEntry>& m_log;
    NodeId m_node;
    Language m_language;
    QString m_html;
};

} // namespace atlas
