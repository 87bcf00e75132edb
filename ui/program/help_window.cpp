// SPDX-License-Identifier: Apache-2.0
#include "program/help_window.h"

#include "parts/spoken_links.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace atlas {

HelpWindow::HelpWindow(QWidget* parent) : QWidget(parent, Qt::Window), m_text(new LinkBrowser(this)) {
    resize(760, 640);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text);
    m_text->setOpenExternalLinks(true);
    auto* closeKey = new QAction(this);
    closeKey->setShortcut(Qt::Key_Escape);
    connect(closeKey, &QAction::triggered, this, &QWidget::close);
    addAction(closeKey);
}

void HelpWindow::showHelp(Language language, const QString& anchor) {
    setWindowTitle(tr("Help for Liangjiang Atlas"));
    m_text->setAccessibleName(tr("Help text"));
    m_language = language;
    read();
    show();
    raise();
    activateWindow();
    if (!anchor.isEmpty())
        m_text->scrollToAnchor(anchor);
}

void HelpWindow::read() {
    const QString path = QStringLiteral(":/resources/help/help_%1.html")
                             .arg(m_language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_text->setHtml(QString::fromUtf8(file.readAll()));
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !isVisible())
        return;
    const int place = m_text->verticalScrollBar()->value();
    read();
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace atlas
