// SPDX-License-Identifier: Apache-2.0
// What stands on screen while a large portfolio is read: its name, how far it is, and a way out. It answers all the
// while.
#pragma once

#include "session/session.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QProgressBar;
class QThread;

namespace atlas {

class OpeningWindow : public QWidget {
    Q_OBJECT
public:
    /// Begins to read at once, on a thread of its own.
    OpeningWindow(const QString& path, const QString& author, QWidget* parent = nullptr);
    ~OpeningWindow() override;

    /// Files that are read in no time need no such window.
    [[nodiscard]] static bool isWorthIt(const QString& path);

Q_SIGNALS:
    void opened(std::shared_ptr<std::unique_ptr<atlas::Session>> session);
    void failed(const atlas::Error& error);
    void cancelled();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showProgress();
    void finish();

    struct Work;
    std::shared_ptr<Work> m_work;
    QPointer<QThread> m_thread;
    QProgressBar* m_bar;
};

} // namespace atlas
