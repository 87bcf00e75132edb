// SPDX-License-Identifier: Apache-2.0
// What a newcomer sees once, above the overview: what this is, three things to try, and the choice of language.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace atlas {

class WelcomeBanner : public QFrame {
    Q_OBJECT
public:
    explicit WelcomeBanner(QWidget* parent);

Q_SIGNALS:
    void dismissed();
    void helpRequested();
    void languageRequested(); ///< the other language

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_heading;
    QLabel* m_text;
    QPushButton* m_language;
    QPushButton* m_help;
    QPushButton* m_dismiss;
};

} // namespace atlas
