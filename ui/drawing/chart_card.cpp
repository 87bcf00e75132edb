// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_card.h"

#include "charts/chart_forms.h"
#include "drawing/chart_export.h"
#include "drawing/chart_page.h"
#include "drawing/chart_print.h"
#include "drawing/chart_save.h"
#include "drawing/chart_table_view.h"
#include "drawing/chart_view.h"
#include "look/icon.h"
#include "parts/command.h"
#include "state/view_state.h"

#include <QAccessibleWidget>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int margin = 16;
constexpr int buttonSide = 28;

/// Assistive technology sees the card as a panel, not as a decorated frame.
QAccessibleInterface* accessibleCard(const QString& className, QObject* object) {
    if (className == QLatin1String("atlas::ChartCard"))
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Grouping);
    return nullptr;
}

} // namespace

struct ChartCard::Parts {
    explicit Parts(ViewState& of) : state(of) {}

    ViewState& state;
    Theme theme;
    ChartDescription base;         ///< as it was set
    std::optional<ChartKind> form; ///< as somebody chose
    ChartDescription chart;        ///< as it is shown
    ChartPage page;
    ChartView* view = nullptr;
    ChartTableView* table = nullptr; ///< made when it is first shown
    QToolButton* tableButton = nullptr;
    QToolButton* menuButton = nullptr;
    bool asTable = false;
    bool filled = false; ///< the table shows the description
    bool hasChart = false;
};

ChartCard::ChartCard(ViewState& view, QWidget* parent) : QFrame(parent), m(std::make_unique<Parts>(view)) {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleCard);
        return true;
    }();
    const Theme& theme = view.theme();
    m->theme = theme;
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m->view = new ChartView(theme, this);
    connect(m->view, &ChartView::nodeActivated, this, &ChartCard::nodeActivated);
    connect(m->view, &ChartView::groupShown, this, &ChartCard::follow);
    const auto button = [this](const QString& objectName) {
        auto* made = new QToolButton(this);
        made->setObjectName(objectName);
        made->setAutoRaise(true);
        made->setIconSize(QSize(18, 18));
        return made;
    };
    m->tableButton = button(QStringLiteral("chartAsTable"));
    m->tableButton->setCheckable(true);
    connect(m->tableButton, &QToolButton::clicked, this, &ChartCard::showAsTable);
    m->menuButton = button(QStringLiteral("chartMenu"));
    connect(m->menuButton, &QToolButton::clicked, this,
            [this] { openMenu(m->menuButton->mapToGlobal(QPoint(0, m->menuButton->height()))); });
    const auto command = [this](const char* name, auto run) { setCommand(this, QString::fromLatin1(name), run); };
    command("chart-table", [this] { showAsTable(!m->asTable); });
    command("chart-image", [this] { copyImage(); });
    command("chart-data", [this] { copyData(); });
    command("chart-save", [this] { askToSave(m->chart, m->state, this); });
    command("chart-print", [this] { askToPrint(m->chart, this); });
    command("chart-present", [this] { Q_EMIT presentRequested(); });
    command("chart-story", [this] { Q_EMIT storyRequested(form()); });
    // After the table in the tab order comes what belongs to it.
    setTabOrder(m->tableButton, m->menuButton);
    setTheme(theme);
    retranslate();
}

ChartCard::~ChartCard() = default;

const ChartDescription& ChartCard::chart() const { return m->chart; }

bool ChartCard::isTableShown() const { return m->asTable; }

void ChartCard::setChart(const ChartDescription& chart) {
    if (chart.key != m->base.key)
        m->form.reset();
    m->base = chart;
    take();
}

void ChartCard::showAs(ChartKind kind) {
    m->form = kind == m->base.kind ? std::nullopt : std::optional(kind);
    take();
    updateGeometry();
}

QString ChartCard::form() const { return m->form ? formWord(*m->form) : QString(); }

void ChartCard::take() {
    m->view->setMoves(!m->state.reducedMotion());
    m->view->setDescription(m->form ? inForm(m->base, *m->form) : m->base);
    follow();
}

void ChartCard::follow() {
    ChartDescription chart = m->view->description();
    chart.backText.clear(); // it leads nowhere in a file
    const ChartDescription& old = m->chart;
    const bool sameTexts = m->hasChart && old.title == chart.title && old.subtitle == chart.subtitle &&
                           old.notes == chart.notes && old.sourceLine == chart.sourceLine &&
                           old.language == chart.language;
    m->chart = chart;
    m->hasChart = true;
    m->filled = false;
    if (!sameTexts) {
        place();
        update();
    }
    describe();
    if (m->asTable)
        fillTable();
}

void ChartCard::describe() {
    const QString name = tr("Chart: %1").arg(m->chart.title);
    if (accessibleName() != name)
        setAccessibleName(name);
    const QString& text = m->chart.isEmpty() ? m->chart.emptyText : m->chart.summary;
    if (accessibleDescription() != text)
        setAccessibleDescription(text);
    if (m->view->accessibleName() != m->chart.title)
        m->view->setAccessibleName(m->chart.title);
}

void ChartCard::setTheme(const Theme& theme) {
    m->theme = theme;
    m->view->setTheme(theme);
    m->tableButton->setIcon(icon(m->asTable ? "chart" : "table", theme, Colour::MutedText));
    m->menuButton->setIcon(icon("more", theme, Colour::MutedText));
    place();
    update();
}

void ChartCard::showAsTable(bool table) {
    m->asTable = table;
    m->tableButton->setChecked(table);
    if (table && m->table == nullptr) {
        m->table = new ChartTableView(this);
        m->table->setAccessibleName(tr("Chart data"));
        connect(m->table, &ChartTableView::chartRequested, this, [this] {
            showAsTable(false);
            setFocus(Qt::OtherFocusReason);
        });
        setTabOrder(this, m->table);
        setTabOrder(m->table, m->tableButton);
    }
    if (table && !m->filled)
        fillTable();
    const bool focused = hasFocus() || (m->table != nullptr && m->table->hasFocus());
    place();
    if (m->table != nullptr)
        m->table->setVisible(table);
    m->view->setVisible(!table);
    if (focused)
        (table ? static_cast<QWidget*>(m->table) : this)->setFocus(Qt::OtherFocusReason);
    setTheme(m->theme);
    retranslate();
}

void ChartCard::fillTable() {
    m->table->setChart(m->chart);
    m->filled = true;
}

QSize ChartCard::minimumSizeHint() const { return {320, 280}; }

QSize ChartCard::sizeHint() const { return {480, heightForWidth(480)}; }

int ChartCard::heightForWidth(int width) const {
    const ChartStyle style{m->theme, 1};
    const qreal text = ChartPage::textHeight(m->chart, style, width - 2 * margin, 2 * buttonSide + 4);
    qreal drawing = m->chart.isEmpty() ? 120 : std::clamp(width * 0.5, 190.0, 260.0);
    const qreal rows = m->chart.isEmpty() ? 0 : static_cast<qreal>(m->chart.series.first().points.size());
    switch (m->chart.kind) { // kinds whose rows need their height
    case ChartKind::HorizontalBars:
    case ChartKind::Bullet:
        drawing = std::max(drawing, 38.0 * rows);
        break;
    case ChartKind::Tornado:
        drawing = std::max(drawing, 36.0 * rows + 44); // under its key and its base
        break;
    case ChartKind::Waterfall:
        drawing = std::max(drawing, rows > 6 ? 32.0 * rows : 0);
        break;
    default:
        break;
    }
    return std::max(280, static_cast<int>(text + drawing) + 2 * margin);
}

void ChartCard::place() {
    const ChartStyle style{m->theme, chartScale(size())};
    const int inset = static_cast<int>(style.px(margin));
    const QRectF inside = QRectF(rect()).adjusted(inset, inset - 2, -inset, -inset + 2);
    m->page.layout(m->chart, style, inside, 2 * buttonSide + 4);
    const int top = inset - 6, right = width() - inset + 6;
    m->menuButton->setGeometry(right - buttonSide, top, buttonSide, buttonSide);
    m->tableButton->setGeometry(right - 2 * buttonSide - 2, top, buttonSide, buttonSide);
    const QRect drawing = m->page.drawing().toAlignedRect();
    m->view->setDrawingScale(style.scale);
    m->view->setGeometry(drawing);
    if (m->table != nullptr)
        m->table->setGeometry(drawing);
}

void ChartCard::resizeEvent(QResizeEvent*) { place(); }

void ChartCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(m->theme.colour(hasFocus() ? Colour::Accent : Colour::Border), width));
    painter.setBrush(m->theme.colour(Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
    m->page.paint(painter);
}

void ChartCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::retranslate() {
    const QString toggle = m->asTable ? tr("As a chart") : tr("As a table");
    m->tableButton->setAccessibleName(toggle);
    m->tableButton->setToolTip(tr("%1 (T)", "action, its key").arg(toggle));
    m->menuButton->setAccessibleName(tr("Chart menu"));
    m->menuButton->setToolTip(tr("Copy, save, show full screen"));
    if (m->table != nullptr)
        m->table->setAccessibleName(tr("Chart data"));
    describe();
}

void ChartCard::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_T && (modifiers == Qt::NoModifier || modifiers == Qt::AltModifier)) {
        showAsTable(!m->asTable);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyData();
        return;
    }
    if (m->asTable || modifiers != Qt::NoModifier) {
        QFrame::keyPressEvent(event);
        return;
    }
    const int count = m->view->markCount();
    const int current = m->view->currentMark();
    int next = current;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = std::min(current + 1, count - 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = current < 0 ? count - 1 : std::max(current - 1, 0);
        break;
    case Qt::Key_Home:
        next = count > 0 ? 0 : -1;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    case Qt::Key_Backspace:
        if (m->view->openGroup() < 0) {
            QFrame::keyPressEvent(event);
            return;
        }
        m->view->showGroup(-1);
        return;
    case Qt::Key_Escape:
        if (m->view->openGroup() >= 0) {
            m->view->showGroup(-1);
            return;
        }
        if (current < 0) {
            QFrame::keyPressEvent(event);
            return;
        }
        next = -1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m->view->activate(current);
        return;
    case Qt::Key_Menu:
        openMenu(mapToGlobal(m->menuButton->geometry().bottomLeft()));
        return;
    default:
        QFrame::keyPressEvent(event);
        return;
    }
    m->view->setCurrentMark(next);
    if (next < 0 && current >= 0)
        speakPart(*this, -1); // back on the chart as a whole
}

bool ChartCard::event(QEvent* event) {
    // Alt+T is ours while the card has the focus, even where a menu has it as its mnemonic.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_T && (key->modifiers() & ~Qt::AltModifier) == Qt::NoModifier) ||
            key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void ChartCard::focusInEvent(QFocusEvent* event) {
    update();
    QFrame::focusInEvent(event);
}

void ChartCard::focusOutEvent(QFocusEvent* event) {
    m->view->setCurrentMark(-1);
    update();
    QFrame::focusOutEvent(event);
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event) { openMenu(event->globalPos()); }

void ChartCard::openMenu(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool drawn = !m->chart.isEmpty();
    menu->addAction(m->asTable ? tr("As a chart") : tr("As a table"), this, [this] { showAsTable(!m->asTable); });
    if (const QVector<ChartKind> forms = formsOf(m->base); forms.size() > 1) {
        QMenu* submenu = menu->addMenu(tr("Show as"));
        submenu->setObjectName(QStringLiteral("chartForms"));
        auto* group = new QActionGroup(submenu);
        for (const ChartKind kind : forms) {
            QAction* action = submenu->addAction(formName(kind), this, [this, kind] { showAs(kind); });
            action->setCheckable(true);
            action->setChecked(kind == m->form.value_or(m->base.kind));
            group->addAction(action);
        }
    }
    menu->addSeparator();
    menu->addAction(tr("Copy image"), this, &ChartCard::copyImage)->setEnabled(drawn);
    menu->addAction(tr("Copy data"), this, &ChartCard::copyData)->setEnabled(drawn);
    menu->addAction(tr("Save as…"), this, [this] { askToSave(m->chart, m->state, this); })->setEnabled(drawn);
    menu->addAction(tr("Print…"), this, [this] { askToPrint(m->chart, this); })->setEnabled(drawn);
    menu->addSeparator();
    menu->addAction(tr("Show full screen"), this, &ChartCard::presentRequested);
    // Only where somebody can: not every chart is one that a story could show again.
    if (isSignalConnected(QMetaMethod::fromSignal(&ChartCard::storyRequested)))
        menu->addAction(tr("Add to story"), this, [this] { Q_EMIT storyRequested(form()); });
    menu->popup(place);
}

void ChartCard::copyImage() { QApplication::clipboard()->setMimeData(chartMimeData(m->chart, m->theme).release()); }

void ChartCard::copyData() {
    auto* copied = new QMimeData;
    copied->setText(chartTsv(m->chart));
    QApplication::clipboard()->setMimeData(copied);
}

} // namespace atlas
