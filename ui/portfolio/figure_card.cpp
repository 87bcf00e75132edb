// SPDX-License-Identifier: Apache-2.0
#include "portfolio/figure_card.h"

#include <QStringList>

namespace atlas {

FigureCard::FigureCard(const ViewState& view, QWidget* parent) : Card(view, parent) {}

void FigureCard::setFigure(const KeyFigure& figure) {
    if (figure == m_figure)
        return;
    m_figure = figure;
    const bool empty = figure.value.isEmpty();
    QStringList when;
    for (const QString& word : {figure.period, figure.status})
        if (!word.isEmpty())
            when.append(word);
    setLines({
        Line{empty ? QStringLiteral("–") : figure.value,
             TypeStep::Figure,
             QFont::DemiBold,
             empty ? Colour::MutedText : Colour::Text,
             -6,
             true,
             {}},
        Line{figure.name, TypeStep::Body, QFont::Medium, Colour::Text, 0, false, {}},
        Line{when.join(QStringLiteral(" · ")), TypeStep::Small, QFont::Normal, Colour::MutedText, 4, false, {}},
        Line{figure.source, TypeStep::Small, QFont::Normal, Colour::MutedText, 0, false, figure.shortSource},
    });
    const QString where = figure.cell             ? tr("Show in Targets")
                          : figure.node.isValid() ? tr("Go to where it belongs")
                                                  : QString();
    setLeads(!where.isEmpty(), where);
    const QString sentence = figure.sentence();
    setAccessibleName(sentence);
    setCopyText(sentence);
    QStringList hover{figure.exact.isEmpty() ? figure.name : figure.name + QStringLiteral(": ") + figure.exact};
    for (const QString& line : {when.join(QStringLiteral(" · ")), figure.derivation, figure.source, where})
        if (!line.isEmpty())
            hover.append(line);
    setToolTip(hover.join(QLatin1Char('\n')));
}

} // namespace atlas
