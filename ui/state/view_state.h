// SPDX-License-Identifier: Apache-2.0
// What the windows show at the moment: node, indicator, year, language, theme. Panels follow its signals and so agree
// with each other; none knows of another.
#pragma once

#include "domain/ids.h"
#include "domain/text.h"
#include "look/theme.h"
#include "state/export_choice.h"

#include <QObject>
#include <QVector>

namespace atlas {

class ViewState : public QObject {
    Q_OBJECT
public:
    explicit ViewState(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] NodeId node() const { return m_node; }
    [[nodiscard]] IndicatorId indicator() const {
        return m_indicator;
    }                                                 ///< of the Targets workspace; invalid until chosen
    [[nodiscard]] int year() const { return m_year; } ///< of the selected target cell; 0 until chosen
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] const ExportChoice& exportChoice() const { return m_exportChoice; } ///< how a chart was last saved
    [[nodiscard]] bool asksReason() const { return m_asksReason; }                    ///< with every change of a target

    void showNode(NodeId node); ///< remembers the one before for goBack()
    void showCell(NodeId node, IndicatorId indicator, int year);
    void setIndicator(IndicatorId indicator);
    void setLanguage(Language language);
    void setTheme(ThemeName theme);
    void setExportChoice(const ExportChoice& choice);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    void setAsksReason(bool asks) { m_asksReason = asks; }
    [[nodiscard]] bool canGoBack() const { return m_visited > 0; }
    [[nodiscard]] bool canGoForward() const { return m_visited + 1 < m_trail.size(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void nodeChanged(atlas::NodeId node);
    void cellChanged(); ///< node, indicator or year of the target cell
    void languageChanged(atlas::Language language);
    void themeChanged(const atlas::Theme& theme);
    void exportChoiceChanged(const atlas::ExportChoice& choice);

private:
    void visit(int place);

    NodeId m_node;
    IndicatorId m_indicator;
    int m_year = 0;
    Language m_language = Language::English;
    Theme m_theme;
    ExportChoice m_exportChoice;
    bool m_reducedMotion = true; ///< until somebody who knows what people want allows it
    bool m_asksReason = false;
    QVector<NodeId> m_trail;
    qsizetype m_visited = 0; ///< place in the trail
};

} // namespace atlas
