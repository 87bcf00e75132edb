// SPDX-License-Identifier: Apache-2.0
#include "parts/name_dialog.h"

#include "look/theme.h"
#include "parts/announcement.h"
#include "session/node_edits.h"
#include "session/outline.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

void NameDialog::ask(Session& session, NodeId node, QWidget* parent) {
    const bool unnamed = session.outline().status(node) == NodeStatus::Unnamed;
    const Words words{
        tr("Name this place"),
        unnamed ? tr("The source counts this place but does not name it. One language is enough; the other can follow.")
                : tr("One language is enough; the other can follow."),
        tr("English name"),
        tr("Chinese name"),
        tr("English name"),
        tr("Chinese name"),
        tr("Save name")};
    auto* dialog = new NameDialog(
        session, words, [&session, node](const Text& name) { return edits::renameNode(session, node, name); }, parent);
    const Text name = session.outline().name(node);
    // What the source counts has no name yet but one that was made up.
    for (const auto& [field, text] : {std::pair(dialog->m_english, name.en), std::pair(dialog->m_chinese, name.zh)})
        unnamed ? field->setPlaceholderText(text) : field->setText(text);
    dialog->open();
}

void NameDialog::ask(Session& session, StoryId story, QWidget* parent) {
    const Words words{tr("Name of the story"), {},        tr("Name in English"), tr("Name in Chinese"), tr("English"),
                      tr("Chinese"),           tr("Save")};
    auto* dialog = new NameDialog(
        session, words, [&session, story](const Text& name) { return edits::renameStory(session, story, name); },
        parent);
    if (const Story* named = session.stories().story(story)) {
        dialog->m_english->setText(named->name.en);
        dialog->m_chinese->setText(named->name.zh);
    }
    dialog->m_english->selectAll();
    dialog->open();
}

NameDialog::NameDialog(Session& session, const Words& words, Plan rename, QWidget* parent)
    : QDialog(parent), m_session(session), m_rename(std::move(rename)), m_english(new QLineEdit(this)),
      m_chinese(new QLineEdit(this)), m_error(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setMinimumWidth(420);
    auto* explanation = new QLabel(words.explanation, this);
    explanation->setWordWrap(true);
    explanation->setProperty("muted", true);
    explanation->setVisible(!words.explanation.isEmpty());
    m_english->setAccessibleName(words.english);
    m_chinese->setAccessibleName(words.chinese);
    m_error->setWordWrap(true);
    m_error->setFont(Theme::font(TypeStep::Body, QFont::DemiBold));
    m_error->hide();

    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(words.forEnglish, m_english);
    form->addRow(words.forChinese, m_chinese);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(words.save, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);
    const auto check = [this, save] {
        save->setEnabled(!m_english->text().trimmed().isEmpty() || !m_chinese->text().trimmed().isEmpty());
    };
    connect(m_english, &QLineEdit::textChanged, this, check);
    connect(m_chinese, &QLineEdit::textChanged, this, check);
    check();

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
}

void NameDialog::accept() {
    const auto renamed = m_session.commit(m_rename({m_english->text(), m_chinese->text()}));
    if (renamed) {
        QDialog::accept();
        return;
    }
    m_error->setText(renamed.error().sentence);
    m_error->show();
    announce(*this, m_error->text());
}

} // namespace atlas
