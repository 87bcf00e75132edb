// SPDX-License-Identifier: Apache-2.0
// The slide's slider on the presenter's side: moved here, followed by the room's chart.
#pragma once

#include "show/presentation.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace atlas {

class PresenterSlider : public QWidget {
    Q_OBJECT
public:
    PresenterSlider(Presentation& show, QWidget* parent = nullptr);

    /// As the slide has it, told in the presenter's language; hidden where the slide has none.
    void follow(Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Presentation& m_show;
    QLabel *m_label, *m_value;
    QSlider* m_slider;
    QPushButton *m_reset, *m_keep;
};

} // namespace atlas
