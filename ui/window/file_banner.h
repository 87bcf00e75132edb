// SPDX-License-Identifier: Apache-2.0
// What stands above every workspace while the portfolio's file can't be written: what happened to it, and the ways on.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

class Session;

class FileBanner : public QWidget {
    Q_OBJECT
public:
    FileBanner(Session& session, QWidget* parent);

Q_SIGNALS:
    void copyRequested();
    void openRequested(); ///< what stands under the file's name now

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Session& m_session;
    QLabel* m_sentence;
    QPushButton* m_copy;
    QPushButton* m_open;
};

} // namespace atlas
