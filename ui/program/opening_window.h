// SPDX-License-Identifier: Apache-2.0
// What stands on screen while a large portfolio is read: its name, how far it is, and a way out. It answers all the
// while.
#pragma once

#include "session/background.h"
#include "session/content.h"
#include "session/session.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace atlas {

class OpeningWindow : public QWidget {
    Q_OBJECT
public:
    /// Begins to read at once, on a thread of its own.
    OpeningWindow(const QString& path, const QString& author, QWidget* parent = nullptr);

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
    void finish(Result<std::optional<SessionContent>> content);

    QString m_author;
    std::unique_ptr<Portfolio> m_portfolio; ///< opened before it is read: the feed then misses nothing
    QProgressBar* m_bar;
    bool m_isCancelled = false;
    Background<Result<std::optional<SessionContent>>> m_reading;
};

} // namespace atlas
