// SPDX-License-Identifier: Apache-2.0
// The bar at the bottom: the file, the scenario, whether all is saved, and what happened last.
#pragma once

#include <QStatusBar>

class QLabel;

namespace atlas {

class Session;

class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(Session& session, QWidget* parent);

    /// Says a sentence until the next one.
    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitMessage();

    Session& m_session;
    QString m_sentence;
    QLabel* m_message;
    QLabel* m_scenario;
    QLabel* m_saved;
    QLabel* m_file;
};

} // namespace atlas
