// SPDX-License-Identifier: Apache-2.0
#include "parts/story_name_dialog.h"

#include "session/story_edits.h"
#include "session/story_shelf.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace atlas {

StoryNameDialog::StoryNameDialog(Session& session, StoryId story, QWidget* parent)
    : QDialog(parent), m_session(session), m_story(story), m_english(new QLineEdit(this)),
      m_chinese(new QLineEdit(this)), m_error(new QLabel(this)) {
    setWindowTitle(tr("Name of the story"));
    const Story* named = session.stories().story(story);
    if (named != nullptr) {
        m_english->setText(named->name.en);
        m_chinese->setText(named->name.zh);
    }
    m_english->setAccessibleName(tr("Name in English"));
    m_chinese->setAccessibleName(tr("Name in Chinese"));
    for (QLineEdit* field : {m_english, m_chinese})
        field->setMinimumWidth(280);
    m_english->selectAll();
    m_error->setWordWrap(true);
    m_error->setProperty("error", true);
    m_error->hide();
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setProperty("primary", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("English"), m_english);
    form->addRow(tr("Chinese"), m_chinese);
    form->addRow(m_error);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StoryNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StoryNameDialog::accept() {
    const auto renamed =
        m_session.commit(edits::renameStory(m_session, m_story, {m_english->text(), m_chinese->text()}));
    if (renamed) {
        QDialog::accept();
        return;
    }
    m_error->setText(renamed.error().sentence);
    m_error->show();
}

} // namespace atlas
