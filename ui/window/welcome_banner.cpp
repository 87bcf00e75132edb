// SPDX-License-Identifier: Apache-2.0
#include "window/welcome_banner.h"

#include "look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

WelcomeBanner::WelcomeBanner(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_text(new QLabel(this)), m_language(new QPushButton(this)),
      m_help(new QPushButton(this)), m_dismiss(new QPushButton(this)) {
    setProperty("banner", true);
    m_heading->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_dismiss->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_help);
    buttons->addWidget(m_language);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_dismiss, &QPushButton::clicked, this, &WelcomeBanner::dismissed);
    connect(m_help, &QPushButton::clicked, this, &WelcomeBanner::helpRequested);
    connect(m_language, &QPushButton::clicked, this, &WelcomeBanner::languageRequested);
    retranslate();
}

void WelcomeBanner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomeBanner::retranslate() {
    setAccessibleName(tr("Welcome", "heading of the first start"));
    m_heading->setText(tr("Welcome to Liangjiang Atlas"));
    m_text->setText(
        tr("This is the 2024 opportunity list of Liangjiang New Area. Type in the box on the left to find an industry, "
           "point at any figure to see who says it, and open Targets to move a growth target and watch "
           "what follows. Everything you change is saved at once and can be undone."));
    m_dismiss->setText(tr("Start browsing"));
    m_help->setText(tr("Read the help"));
    m_language->setText(tr("中文", "button that switches to the other language"));
    for (QPushButton* button : {m_dismiss, m_help, m_language})
        button->setAccessibleName(button->text());
}

} // namespace atlas
