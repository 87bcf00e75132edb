// SPDX-License-Identifier: Apache-2.0
#include "preferences/preferences_dialog.h"

#include "parts/contact_page.h"
#include "parts/fitting_area.h"
#include "state/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace atlas {

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), m_tabs(new QTabWidget(this)), m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_reducedMotion(new QCheckBox(this)), m_asksReason(new QCheckBox(this)),
      m_author(new QLineEdit(settings.author(), this)), m_languageLabel(new QLabel(this)),
      m_themeLabel(new QLabel(this)), m_authorLabel(new QLabel(this)), m_authorHint(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_language->addItems({QStringLiteral("English"), QStringLiteral("简体中文")});
    m_language->setCurrentIndex(settings.language() == Language::Chinese ? 1 : 0);
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        m_theme->addItem({}, static_cast<int>(name));
    m_theme->setCurrentIndex(static_cast<int>(settings.theme()));
    m_reducedMotion->setChecked(settings.reducedMotion());
    m_asksReason->setChecked(settings.asksReason());
    m_authorHint->setProperty("muted", true);
    m_authorHint->setWordWrap(true);

    auto* general = new QWidget(m_tabs);
    auto* form = new QFormLayout(general);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(QString(), m_reducedMotion);
    form->addRow(m_authorLabel, m_author);
    form->addRow(QString(), m_authorHint);
    form->addRow(QString(), m_asksReason);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_authorLabel->setBuddy(m_author);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    m_tabs->addTab(new FittingArea(general, m_tabs), QString());
    m_tabs->addTab(new FittingArea(new ContactPage(settings, m_tabs), m_tabs), QString());
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    resize(560, sizeHint().height());

    connect(m_language, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(index == 1 ? Language::Chinese : Language::English); });
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(static_cast<ThemeName>(index)); });
    connect(m_reducedMotion, &QCheckBox::toggled, this, &PreferencesDialog::reducedMotionChosen);
    connect(m_asksReason, &QCheckBox::toggled, this, &PreferencesDialog::asksReasonChosen);
    connect(m_author, &QLineEdit::editingFinished, this, [this, &settings] { settings.setAuthor(m_author->text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    retranslate();
}

void PreferencesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PreferencesDialog::retranslate() {
    setWindowTitle(tr("Preferences"));
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Contact"));
    m_tabs->setAccessibleName(tr("Pages of the preferences"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    m_theme->setItemText(0, tr("Light"));
    m_theme->setItemText(1, tr("Dark"));
    m_theme->setItemText(2, tr("High contrast"));
    m_reducedMotion->setText(tr("Show changes without &movement"));
    m_asksReason->setText(tr("Ask for a &reason with every change of a target"));
    m_asksReason->setAccessibleName(tr("Ask for a reason with every change of a target"));
    m_authorLabel->setText(tr("Your &name"));
    m_authorHint->setText(
        tr("Written beside every change you make, for the history. Takes effect when a portfolio is opened."));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_reducedMotion->setAccessibleName(tr("Show changes without movement"));
    m_author->setAccessibleName(tr("Your name"));
}

} // namespace atlas
