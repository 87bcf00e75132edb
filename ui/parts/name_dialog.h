// SPDX-License-Identifier: Apache-2.0
// Asks for the name of a place in both languages: what fills in one that the source counts but does not name.
#pragma once

#include "session/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class NameDialog : public QDialog {
    Q_OBJECT
public:
    NameDialog(Session& session, NodeId node, QWidget* parent = nullptr);

    void accept() override; ///< renames; stays open and says why where that is refused

private:
    Session& m_session;
    NodeId m_node;
    QLineEdit* m_english;
    QLineEdit* m_chinese;
    QPushButton* m_save;
    QLabel* m_error;
};

} // namespace atlas
