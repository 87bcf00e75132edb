// SPDX-License-Identifier: Apache-2.0
// Tells what the room can't read on the slide that is chosen, and mends it at the press of a button.
#pragma once

#include "domain/result.h"
#include "session/session.h"
#include "slides/readability.h"
#include "state/view_state.h"

#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas {

class Settings;

class ReadabilityPanel : public QWidget {
    Q_OBJECT
public:
    ReadabilityPanel(Session& session, ViewState& view, Settings& settings, QWidget* parent = nullptr);

    void showSlide(SlideId id);
    [[nodiscard]] const Readability& found() const { return m_found; } ///< of the slide, once it was looked at
    void lookSoon() { m_later.start(100); }                            ///< something that it shows may have changed
    void look();                                                       ///< at once, not in the next turn
    void mend();                                                       ///< the first thing that can be mended

Q_SIGNALS:
    void refused(const atlas::Error& error);
    void judged(bool isGood);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Mend { None, Split, PointsToNotes, HighContrast };
    void tell(QLabel* label, bool isGood, const QString& sentence);
    void offer(QPushButton* button, Mend mend);
    [[nodiscard]] Mend sizeMend(const Slide& slide) const;
    void run(Mend mend);
    void split(const Slide& slide);
    void movePointsToNotes(Slide slide);
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    Settings& m_settings;
    SlideId m_slide;
    Room m_room;
    Readability m_found;
    QLabel* m_intro;
    QLabel* m_heightLabel;
    QDoubleSpinBox* m_height;
    QLabel* m_distanceLabel;
    QDoubleSpinBox* m_distance;
    QLabel* m_size;
    QLabel* m_whole;
    QLabel* m_contrast;
    QLabel* m_colours;
    QPushButton* m_mendSize;
    QPushButton* m_mendWhole;
    QPushButton* m_mendContrast;
    Mend m_first = Mend::None;
    QTimer m_later;
};

} // namespace atlas
