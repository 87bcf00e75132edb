// SPDX-License-Identifier: Apache-2.0
#include "state/view_state.h"

namespace atlas {

void ViewState::showNode(NodeId node) {
    if (node == m_node || !node.isValid())
        return;
    m_trail.resize(m_trail.isEmpty() ? 0 : m_visited + 1);
    m_trail.append(node);
    m_visited = m_trail.size() - 1;
    m_node = node;
    Q_EMIT nodeChanged(node);
}

void ViewState::showCell(NodeId node, IndicatorId indicator, int year) {
    const bool moved = node != m_node || indicator != m_indicator || year != m_year;
    m_indicator = indicator;
    m_year = year;
    showNode(node);
    if (moved)
        Q_EMIT cellChanged();
}

void ViewState::setIndicator(IndicatorId indicator) {
    if (indicator == m_indicator)
        return;
    m_indicator = indicator;
    Q_EMIT cellChanged();
}

void ViewState::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged(language);
}

void ViewState::setTheme(ThemeName theme) {
    if (theme == m_theme.name())
        return;
    m_theme = Theme(theme);
    Q_EMIT themeChanged(m_theme);
}

void ViewState::goBack() {
    if (canGoBack())
        visit(static_cast<int>(m_visited) - 1);
}

void ViewState::goForward() {
    if (canGoForward())
        visit(static_cast<int>(m_visited) + 1);
}

void ViewState::visit(int place) {
    m_visited = place;
    m_node = m_trail.at(place);
    Q_EMIT nodeChanged(m_node);
}

void ViewState::setExportChoice(const ExportChoice& choice) {
    if (choice == m_exportChoice)
        return;
    m_exportChoice = choice;
    Q_EMIT exportChoiceChanged(choice);
}

} // namespace atlas
