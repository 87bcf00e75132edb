// SPDX-License-Identifier: Apache-2.0
#include "portfolio/node_page.h"

#include "portfolio/chart_section.h"
#include "portfolio/node_header.h"
#include "portfolio/page_sections.h"
#include "session/figures.h"
#include "session/outline.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

NodePage::NodePage(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_view(view), m_content(new QWidget),
      m_header(new NodeHeader(session, view, host, m_content)),
      m_figures(new FigureSection(session, view, host, m_content)),
      m_charts(new ChartSection(session, view, host, m_content)),
      m_children(new ChildrenSection(session, view, host, m_content)),
      m_facts(new FactsSection(session, view, m_content)), m_gone(new QLabel(m_content)) {
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_gone);
    layout->addWidget(m_header);
    layout->addWidget(m_figures);
    layout->addWidget(m_charts);
    layout->addWidget(m_children);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    m_gone->setWordWrap(true);
    m_gone->setFont(Theme::font(TypeStep::Heading));
    m_children->hide();
    m_facts->hide();

    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(24);
    setFocusPolicy(Qt::ClickFocus); // Page Up and Page Down scroll, from what it holds, too
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&view, &ViewState::nodeChanged, this, [this] {
        verticalScrollBar()->setValue(0);
        touch(All);
        // A chart that had the keyboard hands it on as it goes, and the page had followed that.
        verticalScrollBar()->setValue(0);
    });
    connect(&view, &ViewState::languageChanged, this, &NodePage::retranslate);
    connect(&view, &ViewState::themeChanged, this, [this](const Theme& theme) {
        m_charts->setTheme(theme);
        touch(Header);
    });
    connect(&session, &Session::changed, this, &NodePage::follow);
    connect(m_charts, &ChartSection::presentRequested, this, &NodePage::presentRequested);
    connect(m_header, &NodeHeader::factSheetRequested, this, &NodePage::factSheetRequested);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &NodePage::buildVisible);
    retranslate();
}

void NodePage::follow(const ChangeSet& changes) {
    const NodeId shown = m_view.node();
    const Outline& outline = m_session.outline();
    if (changes.structure || !outline.contains(shown)) {
        touch(All);
        return;
    }
    int parts = 0;
    if (changes.currentScenario || changes.scenarios)
        parts |= Figures | Children | TargetCharts;
    const auto concerns = [&](NodeId node) {
        return outline.contains(node) && (outline.isUnder(node, shown) || outline.isUnder(shown, node));
    };
    if (std::any_of(changes.nodes.cbegin(), changes.nodes.cend(), concerns))
        parts |= All;
    if (changes.rolledUp.contains(shown) ||
        std::any_of(changes.targets.cbegin(), changes.targets.cend(), [&](const TargetCell& cell) {
            return outline.contains(cell.node) && outline.isUnder(cell.node, shown);
        }))
        parts |= Figures | Children | TargetCharts;
    touch(parts);
}

void NodePage::touch(int parts) {
    if (parts == 0)
        return;
    m_stale |= parts;
    if (isVisible())
        refresh();
}

void NodePage::refresh() {
    const NodeId node = m_view.node();
    const bool there = m_session.outline().contains(node);
    m_gone->setVisible(!there && node.isValid());
    if (m_stale & Header)
        m_header->refresh(node);
    m_header->setVisible(there);
    if (m_stale & Figures) {
        if (there)
            m_figures->refresh(node);
        else
            m_figures->hide();
    }
    if (m_stale & Charts)
        m_charts->showNode(node);
    else if (m_stale & TargetCharts)
        m_charts->refreshTargets(m_session.isPreviewing());
    m_stale &= Children | Facts;
    buildVisible();
    // What stands below the charts waits until the first picture is there.
    if (!m_painted)
        return;
    if (m_stale & Children)
        m_children->refresh(node);
    if (m_stale & Facts) {
        m_facts->refresh(node);
        m_facts->setVisible(there);
    }
    m_stale = 0;
}

void NodePage::buildVisible() {
    if (!isVisible())
        return;
    m_content->layout()->activate();
    m_charts->layOut();
    const int ahead = m_painted ? viewport()->height() / 2 : 0;
    const QPoint topLeft = m_charts->mapFrom(viewport(), QPoint(0, 0));
    m_charts->buildWithin(QRect(topLeft, viewport()->size()).adjusted(0, -ahead, 0, ahead));
}

void NodePage::completeNow() {
    m_later.stop();
    m_painted = true;
    refresh();
    m_charts->buildAll();
    m_content->layout()->activate();
    m_facts->completeNow();
    m_content->layout()->activate();
}

void NodePage::retranslate() {
    setAccessibleName(tr("Page of the selected place"));
    m_gone->setText(tr("This place was deleted. Undo brings it back; or choose another one in the tree."));
    m_facts->retranslate();
    m_stale |= All;
    m_later.start(0);
}

void NodePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void NodePage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    m_later.stop();
    refresh();
}

void NodePage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    buildVisible();
}

bool NodePage::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        m_later.start(0);
    }
    return QScrollArea::viewportEvent(event);
}

bool NodePage::eventFilter(QObject* watched, QEvent* event) {
    const bool handled = QScrollArea::eventFilter(watched, event);
    // Text that wraps differently moves the charts up or down.
    if (watched == m_content && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &NodePage::buildVisible, Qt::QueuedConnection);
    return handled;
}

} // namespace atlas
