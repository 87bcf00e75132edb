// SPDX-License-Identifier: Apache-2.0
#include "targets/noted_delegate.h"

#include "models/noted_cells.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int side = 6;        ///< left and right of a text
constexpr int rowHeight = 52;  ///< three lines of a long name
constexpr int nameWidth = 112; ///< at least, so that words aren't broken

/// As many lines as there is room for, the last one shortened where more would follow.
void drawWrapped(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, Qt::Alignment across) {
    const QFontMetrics metrics(font);
    const int most = std::max(1, rect.height() / metrics.height());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(rect.width());
        lines.append(lines.size() + 1 < most
                         ? text.mid(line.textStart(), line.textLength()).trimmed()
                         : metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width()));
    }
    layout.endLayout();
    const int height = metrics.height() * static_cast<int>(lines.size());
    QRect place(rect.left(), rect.center().y() - height / 2, rect.width(), metrics.height());
    for (const QString& line : lines) {
        painter.drawText(place, static_cast<int>(across | Qt::AlignVCenter), line);
        place.translate(0, metrics.height());
    }
}

} // namespace

NotedDelegate::NotedDelegate(const Theme& theme, QObject* parent) : EntryDelegate(parent), m_theme(theme) {}

void NotedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    const bool focused = item.state.testFlag(QStyle::State_HasFocus);
    item.text.clear();
    item.state.setFlag(QStyle::State_HasFocus, false); // the keyboard's ring is ours, the same in all themes
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    if (index.data(AssumedRole).toBool())
        painter->fillRect(option.rect, QBrush(m_theme.colour(Colour::Grid), Qt::BDiagPattern));
    if (index.data(TotalRole).toBool()) {
        painter->setPen(m_theme.colour(Colour::Recede));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    const QString note = index.data(NoteRole).toString();
    const QRect inside = option.rect.adjusted(side, 0, -side, 0);
    const Qt::Alignment across = item.displayAlignment & Qt::AlignHorizontal_Mask;
    const Colour main = index.data(StandsBackRole).toBool() ? Colour::MutedText : Colour::Text;
    painter->setFont(item.font);
    painter->setPen(m_theme.colour(main));
    if (note.isEmpty()) {
        QFont font = item.font;
        if (index.column() == 0) { // a name: small, so that what tells it from the next one is still there
            font.setPixelSize(static_cast<int>(TypeStep::Small));
            painter->setFont(font);
        }
        drawWrapped(*painter, inside, text, font, across);
    } else {
        const QFontMetrics metrics(item.font);
        const QFont small = Theme::font(TypeStep::Small);
        const QFontMetrics smallMetrics(small);
        const int textHeight = text.isEmpty() ? 0 : metrics.height();
        const int top = inside.center().y() - (textHeight + smallMetrics.height()) / 2;
        painter->drawText(QRect(inside.left(), top, inside.width(), metrics.height()),
                          static_cast<int>(across | Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, inside.width()));
        painter->setFont(small);
        painter->setPen(m_theme.colour(Colour::MutedText));
        painter->drawText(QRect(inside.left(), top + textHeight, inside.width(), smallMetrics.height()),
                          static_cast<int>(across | Qt::AlignVCenter),
                          smallMetrics.elidedText(note, Qt::ElideRight, inside.width()));
    }
    if (focused) {
        painter->setPen(QPen(m_theme.colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize NotedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics small(Theme::font(TypeStep::Small));
    const int width = std::max(QFontMetrics(item.font).horizontalAdvance(item.text),
                               small.horizontalAdvance(index.data(NoteRole).toString()));
    return {width + 2 * side + 2, rowHeight};
}

/// Gives the first column what the others leave, but never less than a name takes: then the table scrolls sideways.
class ElasticName : public QObject {
public:
    explicit ElasticName(QTableView& table) : QObject(&table), m_table(table) {
        table.viewport()->installEventFilter(this);
        QHeaderView* header = table.horizontalHeader();
        header->setSectionResizeMode(0, QHeaderView::Fixed);
        connect(header, &QHeaderView::sectionResized, this, [this](int section) {
            if (section != 0)
                fit();
        });
        connect(header, &QHeaderView::sectionCountChanged, this, &ElasticName::fit);
        connect(table.horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { fitRows(m_table); });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit() {
        QHeaderView* header = m_table.horizontalHeader();
        if (header->count() == 0)
            return;
        const int others = header->length() - header->sectionSize(0);
        header->resizeSection(0, std::max(nameWidth, m_table.viewport()->width() - others));
    }

    QTableView& m_table;
};

void dressPanelTable(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(36);
    header->setResizeContentsPrecision(32); // a wide family isn't measured whole
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    new ElasticName(table);
}

void fitRows(QTableView& table, int mostRows) {
    const int rows = std::min(table.model()->rowCount(), mostRows);
    const int header = table.horizontalHeader()->sizeHint().height();
    const QScrollBar* across = table.horizontalScrollBar();
    const int bar = table.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0
                    : across->maximum() > across->minimum()                     ? across->sizeHint().height()
                                                                                : 2;
    table.setFixedHeight(header + rows * rowHeight + bar);
}

} // namespace atlas
