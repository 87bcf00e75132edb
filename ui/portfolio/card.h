// SPDX-License-Identifier: Apache-2.0
// A card of a page, drawn by itself (a page has dozens of them): a few lines of text in a rounded frame with hover and
// focus. One that leads somewhere is a button; Ctrl+C and the context menu copy its text.
#pragma once

#include "state/view_state.h"

#include <QAbstractButton>
#include <QVector>

namespace atlas {

class Card : public QAbstractButton {
    Q_OBJECT
public:
    enum class Frame { Solid, Dashed };

    struct Line {
        QString text;
        TypeStep step = TypeStep::Small;
        QFont::Weight weight = QFont::Normal;
        Colour colour = Colour::Text;
        int gap = 0;         ///< pixels above it
        bool figure = false; ///< its digits are drawn large and its words small, on one line
        QString shorter;     ///< shown instead where `text` needs more than one line
    };

    explicit Card(const ViewState& view, QWidget* parent = nullptr);

    [[nodiscard]] bool leads() const { return m_leads; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copied(const QString& text);

protected:
    void setLines(const QVector<Line>& lines);
    void setFrame(Frame frame);
    void setLeads(bool leads, const QString& where); ///< `where`: "Show in Targets", in the context menu
    void setCopyText(const QString& text) { m_copyText = text; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void copy();
    int layOut(int width, QPainter* painter) const; ///< answers the height; draws where there is a painter

    const ViewState& m_view;
    QVector<Line> m_lines;
    Frame m_frame = Frame::Solid;
    bool m_leads = false;
    QString m_where;
    QString m_copyText;
};

} // namespace atlas
