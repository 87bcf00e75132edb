// SPDX-License-Identifier: Apache-2.0
#include "portfolio/node_header.h"

#include "parts/add_to_story.h"
#include "parts/command.h"
#include "parts/spoken_links.h"
#include "session/outline.h"
#include "state/panel_host.h"
#include "storage/portfolio.h"
#include "words/node_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

QLabel* makeLabel(TypeStep step, QFont::Weight weight, bool muted, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(Theme::font(step, weight));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        label->setProperty("muted", true);
    return label;
}

QLabel* makeChip(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(Theme::font(TypeStep::Small));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("chip", true);
    return label;
}

} // namespace

NodeHeader::NodeHeader(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_trail(new LinkLabel(this)),
      m_name(makeLabel(TypeStep::Title, QFont::DemiBold, false, this)),
      m_otherName(makeLabel(TypeStep::Body, QFont::Normal, true, this)), m_kind(makeChip(this)),
      m_status(makeChip(this)), m_description(makeLabel(TypeStep::Body, QFont::Normal, false, this)),
      m_factSheet(new QPushButton(this)), m_story(new QPushButton(this)) {
    m_trail->setFont(Theme::font(TypeStep::Small));
    m_trail->setTextFormat(Qt::RichText);
    m_trail->setWordWrap(true);
    m_trail->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_trail, &QLabel::linkActivated, this,
            [this](const QString& link) { m_view.showNode(NodeId{link.toLongLong()}); });

    connect(m_factSheet, &QPushButton::clicked, this, [this] { Q_EMIT factSheetRequested(m_node); });

    connect(m_story, &QPushButton::clicked, this, [this] { m_host.offerSlide(pageSlide(m_session, m_node)); });

    setCommand(m_factSheet, QStringLiteral("page-fact-sheet"));
    setCommand(m_story, QStringLiteral("page-to-story"));

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 1);
    title->addWidget(m_story, 0, Qt::AlignTop);
    title->addWidget(m_factSheet, 0, Qt::AlignTop);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_otherName, 1);
    chips->addWidget(m_kind);
    chips->addWidget(m_status);
    chips->setAlignment(m_kind, Qt::AlignTop);
    chips->setAlignment(m_status, Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_trail);
    layout->addLayout(title);
    layout->addLayout(chips);
    layout->addWidget(m_description);
}

void NodeHeader::refresh(NodeId node) {
    const Outline& outline = m_session.outline();
    if (!outline.contains(node))
        return;
    m_node = node;
    m_story->setText(tr("Add to story"));
    m_story->setAccessibleName(tr("Add this page to a story"));
    m_factSheet->setText(tr("Fact sheet…"));
    m_factSheet->setAccessibleName(tr("Make the fact sheet of this place"));
    const bool chinese = m_view.language() == Language::Chinese;
    const Text name = outline.name(node);
    showTrail(node);
    m_name->setText(name.in(m_view.language()));
    m_name->setAccessibleName(m_name->text());
    const QString& other = chinese ? name.en : name.zh;
    m_otherName->setText(other == m_name->text() ? QString() : other);
    m_kind->setText(kindText(outline.kind(node)));
    m_status->setText(nodeStatusText(outline.status(node)));
    const auto row = m_session.portfolio().node(node);
    m_description->setText(row ? row->description.in(m_view.language()) : row.error().sentence);
    m_description->setVisible(!m_description->text().isEmpty());
}

void NodeHeader::showTrail(NodeId node) {
    const Outline& outline = m_session.outline();
    const QVector<NodeId> ancestors = outline.ancestors(node);
    QStringList links;
    const QString colour = m_view.theme().colour(Colour::Accent).name();
    for (auto it = ancestors.crbegin(); it != ancestors.crend(); ++it)
        links.append(
            QStringLiteral("<a style=\"color:%1; text-decoration:none\" href=\"%2\">%3</a>")
                .arg(colour, QString::number(it->value), outline.name(*it).in(m_view.language()).toHtmlEscaped()));
    m_trail->setText(links.join(QStringLiteral(" &nbsp;›&nbsp; ")));
    m_trail->setVisible(!links.isEmpty());
    m_trail->setAccessibleName(tr("Path from the area"));
}

} // namespace atlas
