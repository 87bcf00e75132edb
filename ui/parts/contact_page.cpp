// SPDX-License-Identifier: Apache-2.0
#include "parts/contact_page.h"

#include "parts/file_dialog.h"
#include "state/settings.h"

#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace atlas {

ContactPage::ContactPage(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_hint(new QLabel(this)), m_folderLabel(new QLabel(this)),
      m_folder(new QLineEdit(settings.attachmentFolder(), this)), m_choose(new QPushButton(this)) {
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(m_hint);
    const Contact contact = settings.contact();
    const QString texts[] = {contact.organisation.en, contact.organisation.zh, contact.person.en,  contact.person.zh,
                             contact.phone,           contact.email,           contact.address.en, contact.address.zh};
    for (std::size_t i = 0; i < FieldCount; ++i) {
        m_labels[i] = new QLabel(this);
        m_fields[i] = new QLineEdit(texts[i], this);
        m_labels[i]->setBuddy(m_fields[i]);
        form->addRow(m_labels[i], m_fields[i]);
        connect(m_fields[i], &QLineEdit::textEdited, this, &ContactPage::keep);
    }
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    m_folderLabel->setBuddy(m_folder);
    form->addRow(m_folderLabel, folder);
    connect(m_folder, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_settings.setAttachmentFolder(text);
        Q_EMIT changed();
    });
    connect(m_choose, &QPushButton::clicked, this, &ContactPage::chooseFolder);
    retranslate();
}

void ContactPage::keep() {
    const auto text = [&](Field field) { return m_fields[field]->text(); };
    m_settings.setContact({{text(OrganisationEn), text(OrganisationZh)},
                           {text(PersonEn), text(PersonZh)},
                           text(Phone),
                           text(Email),
                           {text(AddressEn), text(AddressZh)}});
    Q_EMIT changed();
}

void ContactPage::chooseFolder() {
    auto* dialog = fileDialog(this, tr("Folder for attachments"), m_settings.attachmentFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        m_settings.setAttachmentFolder(chosen);
        m_folder->setText(chosen);
        Q_EMIT changed();
    });
    dialog->open();
}

void ContactPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactPage::retranslate() {
    m_hint->setText(tr("Stands at the foot of every fact sheet. What is left empty is left out; where only one "
                       "language is given, it serves both."));
    const QString labels[] = {tr("Organisation, in English"),
                              tr("Organisation, in Chinese"),
                              tr("Person, in English"),
                              tr("Person, in Chinese"),
                              tr("Phone"),
                              tr("E-mail"),
                              tr("Address, in English"),
                              tr("Address, in Chinese")};
    for (std::size_t i = 0; i < FieldCount; ++i) {
        m_labels[i]->setText(labels[i]);
        m_fields[i]->setAccessibleName(labels[i]);
    }
    m_folderLabel->setText(tr("Folder for attachments"));
    m_folder->setAccessibleName(m_folderLabel->text());
    m_choose->setText(tr("Choose…", "a folder"));
    m_choose->setAccessibleName(tr("Choose the folder for attachments"));
}

} // namespace atlas
