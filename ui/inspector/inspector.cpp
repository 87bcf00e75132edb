// SPDX-License-Identifier: Apache-2.0
#include "inspector/inspector.h"

#include "inspector/inspector_document.h"
#include "look/icon.h"
#include "parts/command.h"
#include "parts/description_editor.h"
#include "parts/spoken_links.h"
#include "session/node_edits.h"
#include "session/outline.h"
#include "state/panel_host.h"
#include "storage/portfolio.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int followDelay = 20; ///< milliseconds
} // namespace

Inspector::Inspector(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_heading(new QLabel(this)),
      m_edit(new QToolButton(this)), m_editor(nullptr), m_document(new LinkBrowser(this)) {
    m_heading->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setToolButtonStyle(Qt::ToolButtonIconOnly);
    setCommand(m_edit, QStringLiteral("edit-description"));
    m_document->setOpenLinks(false);
    m_document->setFrameShape(QFrame::NoFrame);
    m_document->setFont(Theme::font(TypeStep::Body));
    m_document->document()->setDocumentMargin(0);
    m_document->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_document->setStyleSheet(QStringLiteral("background: transparent;")); // a page of the panel, not a field
    m_document->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_document, 1);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto later = [this] { m_later.start(0); };
    connect(&view, &ViewState::nodeChanged, this, later);
    connect(&view, &ViewState::cellChanged, this, later);
    connect(&view, &ViewState::languageChanged, this, later);
    connect(&view, &ViewState::themeChanged, this, later);
    connect(&session, &Session::changed, this, &Inspector::follow);
    connect(m_edit, &QToolButton::clicked, this, &Inspector::editDescription);
    connect(m_document, &QTextBrowser::anchorClicked, this, &Inspector::openLink);
    retranslate();
}

void Inspector::follow(const ChangeSet& changes) {
    if (changes.origin != ChangeSet::Origin::Preview)
        m_logStale = true;
    // The cells and charts of a drag come first; the words follow a moment later.
    if (!m_later.isActive())
        m_later.start(followDelay);
}

void Inspector::refresh() {
    m_later.stop();
    const NodeId node = m_view.node();
    if (m_logStale || node != m_logged) {
        LogFilter here;
        here.node = node;
        auto log = m_session.portfolio().log(here, 0, InspectorDocument::mostChanges);
        if (log) // otherwise what was read of this node before stays, and the next look asks again
            m_log = std::move(*log);
        else if (node != m_logged)
            m_log.clear();
        m_logged = node;
        m_logStale = !log;
    }
    const bool there = m_session.outline().contains(node);
    if (node != m_edited)
        leaveEditor();
    if (there)
        resumeEditor(node);
    m_heading->setText(there ? m_session.outline().name(node).in(m_view.language()) : tr("Nothing selected"));
    const QIcon pencil = icon("pencil", m_view.theme(), Colour::MutedText);
    m_edit->setIcon(pencil);
    m_edit->setToolButtonStyle(pencil.isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    m_edit->setEnabled(there && !m_session.portfolio().isReadOnly());

    m_document->document()->setDefaultStyleSheet(InspectorDocument::styleSheet(m_view.theme()));
    const int place = node == m_shown ? m_document->verticalScrollBar()->value() : 0;
    m_document->setHtml(InspectorDocument(m_session, m_view, m_log).html());
    m_document->verticalScrollBar()->setValue(place);
    m_shown = node;
}

void Inspector::completeNow() { refresh(); }

void Inspector::editDescription() {
    const auto node = m_session.portfolio().node(m_view.node());
    if (!node)
        return;
    if (node->id != m_edited)
        leaveEditor(); // the inspector may not have followed yet
    resumeEditor(node->id);
    buildEditor();
    if (!m_editor->isHidden()) {
        m_editor->goOn(); // what stands in it was typed
        return;
    }
    m_edited = node->id;
    m_editor->show();
    m_editor->start(node->description, m_view.language());
}

void Inspector::buildEditor() {
    if (m_editor != nullptr)
        return;
    m_editor = new DescriptionEditor(this);
    m_editor->hide();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_editor);
    connect(m_editor, &DescriptionEditor::cancelled, m_editor, &QWidget::hide);
    connect(m_editor, &DescriptionEditor::saveRequested, this, [this] {
        const auto written = saveDescription();
        if (written)
            return m_editor->hide();
        showRefusal(written.error());
    });
}

void Inspector::resumeEditor(NodeId node) {
    if (!m_held.contains(node))
        return;
    const Held held = m_held.take(node);
    buildEditor();
    m_edited = node;
    m_editor->resume(held.typed, held.before, held.refusal, held.isContested);
    m_editor->show();
}

Result<void> Inspector::saveDescription() {
    if (m_editor->text() == m_editor->base())
        return {};
    TRY(m_session.commit(edits::describeNode(m_session, m_edited, m_editor->text(), m_editor->base())));
    return {};
}

void Inspector::showRefusal(const Error& error) {
    const auto node = m_session.portfolio().node(m_edited);
    m_editor->showRefusal(error, node ? node->description : m_editor->base());
}

bool Inspector::keepTyped() {
    leaveEditor();
    const bool isKept = m_held.isEmpty();
    resumeEditor(m_view.node());
    return isKept;
}

void Inspector::leaveEditor() {
    if (m_editor == nullptr || m_editor->isHidden())
        return;
    m_editor->hide();
    if (m_editor->text() == m_editor->base())
        return;
    if (!m_session.outline().contains(m_edited)) {
        const Text typed = m_editor->text();
        QGuiApplication::clipboard()->setText(QStringList{typed.en, typed.zh}.join(QLatin1Char('\n')).trimmed());
        m_host.refuse(tr("What you were describing was deleted meanwhile. Your text is in the clipboard."));
        return;
    }
    const QString name = m_session.outline().name(m_edited).in(m_view.language());
    const Result<void> written =
        m_editor->isContested() ? Result<void>(failure(ErrorCode::Conflict, m_editor->refusal())) : saveDescription();
    if (written) {
        m_host.say(tr("The description of %1 was saved. Undo takes it back.").arg(name));
        return;
    }
    showRefusal(written.error());
    m_held.insert(m_edited, {m_editor->base(), m_editor->text(), written.error().sentence, m_editor->isContested()});
    m_host.refuse(tr("The description of %1 is not saved; what you typed is there when you come back to it. %2")
                      .arg(name, written.error().sentence));
}

void Inspector::openLink(const QUrl& link) {
    if (link == QUrl(QStringLiteral("atlas:cell-history")))
        m_host.showHistory({m_view.node(), m_view.indicator(), m_view.year()});
    else if (link.scheme() == QLatin1String("atlas"))
        m_host.showWorkspace(QStringLiteral("History"));
    else if (link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(link);
}

void Inspector::retranslate() {
    setAccessibleName(tr("Inspector"));
    m_edit->setText(tr("Edit description"));
    m_edit->setAccessibleName(tr("Edit description"));
    m_edit->setToolTip(tr("Edit description"));
    m_document->setAccessibleName(tr("Details of the selected place"));
    m_later.start(0);
}

void Inspector::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

} // namespace atlas
