// SPDX-License-Identifier: Apache-2.0
// Asks for a name in both languages: of a place, also of one that the source counts but does not name, or of a story.
#pragma once

#include "session/session.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace atlas {

class NameDialog : public QDialog {
    Q_OBJECT
public:
    // Each opens one over `parent`, that goes when it is closed.
    static void ask(Session& session, NodeId node, QWidget* parent);
    static void ask(Session& session, StoryId story, QWidget* parent);

    void accept() override; ///< renames; stays open and says why where that is refused

private:
    struct Words {
        QString title, explanation;     ///< empty: there is none
        QString english, chinese;       ///< what the fields are called
        QString forEnglish, forChinese; ///< beside them
        QString save;
    };
    using Plan = std::function<Result<Edit>(const Text& name)>;
    NameDialog(Session& session, const Words& words, Plan rename, QWidget* parent);

    Session& m_session;
    Plan m_rename;
    QLineEdit *m_english, *m_chinese;
    QLabel* m_error;
};

} // namespace atlas
