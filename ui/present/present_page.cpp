// SPDX-License-Identifier: Apache-2.0
#include "present/present_page.h"

#include "charts/catalogue.h"
#include "charts/chart_card.h"
#include "present/audience_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr int slideRole = Qt::UserRole; ///< the place of a slide; -1: a heading
}

PresentPage::PresentPage(Session& session, ViewState& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_heading(new QLabel(this)), m_lead(new QLabel(this)),
      m_list(new QListWidget(this)), m_button(new QPushButton(this)), m_keys(new QLabel(this)),
      m_cardPlace(new QWidget(this)), m_show(session, view, m_settings) {
    m_heading->setFont(Theme::font(TypeStep::Title, QFont::DemiBold));
    for (QLabel* label : {m_lead, m_keys}) {
        label->setProperty("muted", true);
        label->setWordWrap(true);
    }
    m_button->setProperty("primary", true);
    m_list->setWordWrap(true);
    m_list->setFixedWidth(280);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust); // titles wrap anew once the scroll bar takes its part
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_list, 1);
    left->addWidget(m_button);
    left->addWidget(m_keys);
    auto* place = new QVBoxLayout(m_cardPlace);
    place->setContentsMargins(0, 0, 0, 0);
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addLayout(left);
    body->addWidget(m_cardPlace, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addLayout(body, 1);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible() || m_show.isRunning())
            refresh();
    });
    const auto later = [this] { m_later.start(0); };
    connect(&view, &ViewState::nodeChanged, this, later);
    connect(&view, &ViewState::languageChanged, this, later);
    connect(&session, &Session::changed, this, later);
    connect(&view, &ViewState::themeChanged, this, [this](const Theme& theme) {
        if (m_card != nullptr)
            m_card->setTheme(theme);
    });
    connect(&m_show, &SlideShow::placeChanged, this, &PresentPage::pick);
    connect(&m_show, &SlideShow::ended, this, later);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresentPage::preview);
    connect(m_list, &QListWidget::itemActivated, this, &PresentPage::present);
    connect(m_button, &QPushButton::clicked, this, &PresentPage::present);
    retranslate();
}

PresentPage::~PresentPage() = default;

AudienceWindow* PresentPage::audienceWindow() const { return m_show.audience(); }

ChartDescription PresentPage::describe(int slide) const {
    return describeChart(m_session, m_slides.at(slide).chart, m_slides.at(slide).node, m_view.language());
}

int PresentPage::picked() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(slideRole).toInt() : -1;
}

void PresentPage::pick(int slide) {
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(slideRole).toInt() == slide)
            m_list->setCurrentRow(row);
}

void PresentPage::addHeading(NodeId node) {
    auto* item = new QListWidgetItem(m_session.outline().name(node).in(m_view.language()), m_list);
    item->setData(slideRole, -1);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::font(TypeStep::Small, QFont::DemiBold));
    item->setForeground(m_view.theme().colour(Colour::MutedText));
}

void PresentPage::fillList() {
    const Outline& outline = m_session.outline();
    const int row = picked();
    const Slide before = row >= 0 && row < m_slides.size() ? m_slides.at(row) : Slide{};
    // The order of slides stays as it is while the room looks at them, wherever the presenter browses.
    QVector<Slide> wanted;
    if (m_show.isRunning()) {
        wanted = m_slides;
        wanted.removeIf([&](const Slide& slide) { return !outline.contains(slide.node); });
    } else {
        QVector<NodeId> nodes{m_view.node()};
        if (outline.root() != m_view.node())
            nodes.append(outline.root());
        for (const NodeId node : nodes)
            if (outline.contains(node))
                for (const QString& key : chartsOf(m_session, node)) {
                    Slide slide;
                    slide.node = node;
                    slide.chart = key;
                    wanted.append(slide);
                }
    }

    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_slides.clear();
    int current = 0;
    for (const Slide& slide : wanted) {
        const ChartDescription chart = describeChart(m_session, slide.chart, slide.node, m_view.language());
        if (chart.isEmpty())
            continue;
        if (m_slides.isEmpty() || m_slides.last().node != slide.node)
            addHeading(slide.node);
        if (slide.node == before.node && slide.chart == before.chart)
            current = static_cast<int>(m_slides.size());
        auto* item = new QListWidgetItem(QStringLiteral("%1. %2").arg(m_slides.size() + 1).arg(chart.title), m_list);
        item->setData(slideRole, static_cast<int>(m_slides.size()));
        item->setToolTip(chart.summary);
        m_slides.append(slide);
    }
    pick(current);
}

void PresentPage::refresh() {
    m_later.stop();
    fillList();
    preview();
    const bool any = !m_slides.isEmpty();
    m_button->setEnabled(any);
    m_lead->setText(
        any ? tr("Choose where to begin. The room sees one chart at a time, the whole screen large.")
            : tr("There is no chart yet that could be shown. A chart appears as soon as there are figures."));
}

void PresentPage::preview() {
    const int slide = picked();
    if (slide < 0 || slide >= m_slides.size()) {
        if (m_card != nullptr)
            m_card->hide();
        return;
    }
    if (m_card == nullptr) {
        m_card = new ChartCard(m_view.theme(), m_cardPlace);
        m_cardPlace->layout()->addWidget(m_card);
        connect(m_card, &ChartCard::presentRequested, this, &PresentPage::present);
        connect(m_card, &ChartCard::nodeActivated, &m_view, &ViewState::showNode);
    }
    m_card->setChart(describe(slide));
    m_card->show();
}

void PresentPage::present() {
    if (m_slides.isEmpty() || !isVisible())
        fillList();
    if (m_slides.isEmpty())
        return;
    m_show.start(m_slides, std::max(0, picked()), window());
}

void PresentPage::presentChart(NodeId node, const QString& chartKey) {
    fillList();
    const auto wanted = std::find_if(m_slides.cbegin(), m_slides.cend(), [&](const Slide& slide) {
        return slide.node == node && (chartKey.isEmpty() || slide.chart == chartKey);
    });
    if (wanted != m_slides.cend())
        pick(static_cast<int>(wanted - m_slides.cbegin()));
    present();
}

void PresentPage::retranslate() {
    m_heading->setText(tr("Present"));
    m_button->setText(tr("Present"));
    m_button->setAccessibleName(tr("Present from the chosen chart"));
    m_button->setToolTip(tr("Present (%1)").arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
    m_keys->setText(tr("F5 begins. Page Up and Down, arrows or Space turn over, a number and Enter jumps, B blanks the "
                       "screen, Esc leaves."));
    m_list->setAccessibleName(tr("Charts to present"));
    m_later.start(0);
}

void PresentPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresentPage::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

} // namespace atlas
