// SPDX-License-Identifier: Apache-2.0
#include "show/keep_dialog.h"

#include "parts/announcement.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

KeepDialog::KeepDialog(Presentation& show, Language language, QWidget* parent)
    : QDialog(parent), m_show(show), m_language(language), m_which(new QComboBox(this)), m_what(new QLabel(this)),
      m_name(new QLineEdit(this)), m_error(new QLabel(this)) {
    setWindowTitle(tr("Keep as a scenario"));
    auto* lead = new QLabel(tr("The slider was moved during the show. Nothing has been written so far. What it came to "
                               "can be kept as a new scenario."),
                            this);
    for (QLabel* label : {lead, m_what, m_error})
        label->setWordWrap(true);
    m_which->setAccessibleName(tr("Moved slider"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    auto* label = new QLabel(tr("Name of the scenario"), this);
    label->setBuddy(m_name);
    auto* buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setDefault(true);
    buttons->addButton(tr("Don’t keep"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(lead);
    layout->addWidget(m_which);
    layout->addWidget(m_what);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    m_error->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, &KeepDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeepDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &KeepDialog::propose);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    list();
    m_name->setFocus();
}

void KeepDialog::list() {
    m_slides = m_show.movedSlides();
    const QSignalBlocker blocker(m_which);
    m_which->clear();
    for (const Slide& slide : m_slides)
        m_which->addItem(m_show.heading(slide, m_language));
    // The one that is shown is what one most likely means.
    const Slide shown = m_show.slide();
    for (int i = 0; i < m_slides.size(); ++i)
        if (m_slides[i] == shown)
            m_which->setCurrentIndex(i);
    m_which->setVisible(m_slides.size() > 1);
    propose();
}

void KeepDialog::propose() {
    const int at = m_which->currentIndex();
    if (at < 0 || at >= m_slides.size())
        return;
    const SlideView view = m_show.viewOf(m_slides[at], m_language);
    if (!view.slider)
        return;
    m_what->setText(tr("%1: %2 (%3)", "slider, its rate, what is stored")
                        .arg(view.slider->label, view.slider->rateText, view.slider->storedText));
    m_name->setText(tr("What if %1", "a rate").arg(view.slider->rateText));
    m_name->selectAll();
}

void KeepDialog::accept() {
    const int at = m_which->currentIndex();
    const QString name = m_name->text().trimmed();
    if (at < 0 || at >= m_slides.size() || name.isEmpty())
        return;
    const Text text = m_language == Language::Chinese ? Text{{}, name} : Text{name, {}};
    const auto done = m_show.keep(m_slides[at], text);
    m_error->setVisible(!done);
    if (!done) {
        m_error->setText(done.error().sentence);
        announce(*this, m_error->text());
        return;
    }
    Q_EMIT kept(*done, name);
    if (m_show.movedSlides().isEmpty())
        QDialog::accept();
    else
        list();
}

} // namespace atlas
