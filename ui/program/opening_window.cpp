// SPDX-License-Identifier: Apache-2.0
#include "program/opening_window.h"

#include "look/theme.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr qint64 largeFile = 12LL << 20; ///< bytes; about a hundred thousand nodes
constexpr int progressMs = 60;
constexpr int restOfReading = 5; ///< a fifth as long as the places
} // namespace

bool OpeningWindow::isWorthIt(const QString& path) { return QFileInfo(path).size() > largeFile; }

OpeningWindow::OpeningWindow(const QString& path, const QString& author, QWidget* parent)
    : QWidget(parent), m_author(author), m_bar(new QProgressBar(this)) {
    setWindowTitle(tr("%1 — Liangjiang Atlas").arg(QFileInfo(path).completeBaseName()));
    auto* heading = new QLabel(tr("Opening “%1”…").arg(QFileInfo(path).completeBaseName()), this);
    heading->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel opening"));
    m_bar->setAccessibleName(tr("Places read"));
    m_bar->setRange(0, 0);
    m_bar->setMaximumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(heading, 0, Qt::AlignCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(cancel, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);

    auto portfolio = Portfolio::open(path);
    if (!portfolio) {
        QTimer::singleShot(0, this, [this, error = portfolio.error()] { Q_EMIT failed(error); });
        return;
    }
    m_portfolio = std::move(*portfolio);
    m_reading.start(
        [path](Progress& progress) -> Result<std::optional<SessionContent>> {
            TRY(const auto own, Portfolio::open(path, Portfolio::Access::ReadOnly));
            return SessionContent::read(*own, &progress);
        },
        [this](auto content) {
            if (content) // else it was cancelled
                finish(std::move(*content));
        });
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &OpeningWindow::showProgress);
    timer->start(progressMs);
}

void OpeningWindow::showProgress() {
    if (const Progress* progress = m_reading.progress()) {
        // What is left once all places are read takes its time, too: the end is not shown before it is reached.
        m_bar->setMaximum(progress->total + progress->total / restOfReading);
        m_bar->setValue(progress->done);
    }
}

void OpeningWindow::finish(Result<std::optional<SessionContent>> content) {
    auto session = content ? Session::open(std::move(m_portfolio), m_author, std::move(**content))
                           : Result<std::unique_ptr<Session>>(failure(content.error()));
    // A press of Cancel during the last of it is heard only now.
    const QPointer<OpeningWindow> stays(this);
    QCoreApplication::processEvents();
    if (!stays || m_isCancelled)
        return;
    if (session)
        Q_EMIT opened(std::make_shared<std::unique_ptr<Session>>(std::move(*session)));
    else
        Q_EMIT failed(session.error());
}

void OpeningWindow::closeEvent(QCloseEvent* event) {
    m_reading.stop();
    m_isCancelled = true;
    QWidget::closeEvent(event);
    Q_EMIT cancelled();
}

} // namespace atlas
