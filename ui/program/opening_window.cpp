// SPDX-License-Identifier: Apache-2.0
#include "program/opening_window.h"

#include "look/theme.h"
#include "session/content.h"
#include "session/session.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr qint64 largeFile = 12LL << 20; ///< bytes; about a hundred thousand nodes
constexpr int progressMs = 60;
} // namespace

struct OpeningWindow::Work {
    QString path;
    QString author;
    std::unique_ptr<Portfolio> portfolio; ///< of the window's thread, opened first: the feed then misses nothing
    SessionContent::Progress progress;
    std::optional<Result<std::optional<SessionContent>>> content;
};

bool OpeningWindow::isWorthIt(const QString& path) { return QFileInfo(path).size() > largeFile; }

OpeningWindow::OpeningWindow(const QString& path, const QString& author, QWidget* parent)
    : QWidget(parent), m_work(std::make_shared<Work>()), m_bar(new QProgressBar(this)) {
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

    m_work->path = path;
    m_work->author = author;
    auto opened = Portfolio::open(path);
    if (!opened) {
        QTimer::singleShot(0, this, [this, error = opened.error()] { Q_EMIT failed(error); });
        return;
    }
    m_work->portfolio = std::move(*opened);
    m_thread = QThread::create([work = m_work] {
        auto own = Portfolio::open(work->path, Portfolio::Access::ReadOnly);
        if (own)
            work->content = SessionContent::read(**own, &work->progress);
        else
            work->content.emplace(failure(own.error()));
    });
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, this, &OpeningWindow::finish);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &OpeningWindow::showProgress);
    timer->start(progressMs);
    m_thread->start();
}

OpeningWindow::~OpeningWindow() {
    m_work->progress.stop = true;
    if (m_thread)
        m_thread->wait();
}

void OpeningWindow::showProgress() {
    m_bar->setMaximum(m_work->progress.nodes);
    m_bar->setValue(m_work->progress.read);
}

void OpeningWindow::finish() {
    if (m_work->progress.stop)
        return;
    auto& read = *m_work->content;
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (!*read) // stopped on the way
        return;
    auto session = Session::open(std::move(m_work->portfolio), m_work->author, std::move(**read));
    if (session)
        Q_EMIT opened(std::make_shared<std::unique_ptr<Session>>(std::move(*session)));
    else
        Q_EMIT failed(session.error());
}

void OpeningWindow::closeEvent(QCloseEvent* event) {
    m_work->progress.stop = true;
    QWidget::closeEvent(event);
    Q_EMIT cancelled();
}

} // namespace atlas
