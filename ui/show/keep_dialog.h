// SPDX-License-Identifier: Apache-2.0
// After "what if": keeps what a slider was moved to as a scenario of its own. The scenario that it came from stays as
// it is.
#pragma once

#include "show/presentation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class KeepDialog : public QDialog {
    Q_OBJECT
public:
    /// `language`: in which the slides are told and the name is typed.
    KeepDialog(Presentation& show, Language language, QWidget* parent = nullptr);

    void accept() override; ///< keeps; stays open while there is more, or where it is refused

Q_SIGNALS:
    void kept(atlas::ScenarioId scenario, const QString& name);

private:
    void list();
    void propose();

    Presentation& m_show;
    Language m_language;
    QVector<Slide> m_slides;
    QComboBox* m_which;
    QLabel* m_what;
    QLineEdit* m_name;
    QLabel* m_error;
    QPushButton* m_keep;
};

} // namespace atlas
