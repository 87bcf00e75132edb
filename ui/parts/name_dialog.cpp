// SPDX-License-Identifier: Apache-2.0
#include "parts/name_dialog.h"

#include "look/theme.h"
#include "session/node_edits.h"
#include "session/outline.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

NameDialog::NameDialog(Session& session, NodeId node, QWidget* parent)
    : QDialog(parent), m_session(session), m_node(node), m_english(new QLineEdit(this)), m_chinese(new QLineEdit(this)),
      m_save(nullptr), m_error(new QLabel(this)) {
    setWindowTitle(tr("Name this place"));
    setMinimumWidth(420);
    const bool unnamed = session.outline().status(node) == NodeStatus::Unnamed;
    const Text name = session.outline().name(node);
    auto* explanation = new QLabel(
        unnamed ? tr("The source counts this place but does not name it. One language is enough; the other can follow.")
                : tr("One language is enough; the other can follow."),
        this);
    explanation->setWordWrap(true);
    explanation->setProperty("muted", true);

    m_english->setAccessibleName(tr("English name"));
    m_chinese->setAccessibleName(tr("Chinese name"));
    if (unnamed) {
        m_english->setPlaceholderText(name.en);
        m_chinese->setPlaceholderText(name.zh);
    } else {
        m_english->setText(name.en);
        m_chinese->setText(name.zh);
    }
    m_error->setWordWrap(true);
    m_error->setFont(Theme::font(TypeStep::Body, QFont::DemiBold));
    m_error->hide();

    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("English name"), m_english);
    form->addRow(tr("Chinese name"), m_chinese);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save name"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);

    const auto check = [this] {
        m_save->setEnabled(!m_english->text().trimmed().isEmpty() || !m_chinese->text().trimmed().isEmpty());
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
    const auto renamed = m_session.commit(
        edits::renameNode(m_session, m_node, Text{m_english->text().simplified(), m_chinese->text().simplified()}));
    if (renamed) {
        QDialog::accept();
        return;
    }
    m_error->setText(renamed.error().sentence);
    m_error->show();
}

} // namespace atlas
