// SPDX-License-Identifier: Apache-2.0
// Asks for the name of a story in both languages.
#pragma once

#include "session/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace atlas {

class StoryNameDialog : public QDialog {
    Q_OBJECT
public:
    StoryNameDialog(Session& session, StoryId story, QWidget* parent = nullptr);

    void accept() override; ///< renames; stays open and says why where that is refused

private:
    Session& m_session;
    StoryId m_story;
    QLineEdit* m_english;
    QLineEdit* m_chinese;
    QLabel* m_error;
};

} // namespace atlas
