// SPDX-License-Identifier: Apache-2.0
// The selected target as a spin box and a slider. A drag is shown at every step and written once, at its end; wheel and
// arrow keys likewise, once they rest.
#pragma once

#include "domain/cell_terms.h"
#include "domain/target.h"
#include "domain/text.h"
#include "session/preview.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QSlider;

namespace atlas {

class RateSpinBox;
class Session;
class TargetEntry;

class GrowthEditor : public QWidget {
    Q_OBJECT
public:
    GrowthEditor(Session& session, TargetEntry& entry, QWidget* parent = nullptr);
    ~GrowthEditor() override;

    /// The target to edit, and what stands beside it: node, indicator and year in words. Nothing: no target stands
    /// there, and `words` says why. What waits to be written is written first.
    void show(const std::optional<TargetCell>& cell, const QString& words, Language language = Language::English);
    void setNote(const QString& note); ///< under the words, muted
    /// Reads the value again.
    void refresh();
    /// Writes what waits for a rest. Nothing where nothing waits.
    void commit();

    [[nodiscard]] QSize minimumSizeHint() const override; ///< with all lines of the words at this width

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void put(std::optional<double> rate); ///< into both controls
    void showLock();                      ///< a lock without limits closes the controls, and says why
    void step(double rate);
    void letGo(); ///< of the slider, too, and writes what waits
    void dropPending();
    [[nodiscard]] std::optional<double> written() const; ///< the cell's own target without a running preview

    Session& m_session;
    TargetEntry& m_entry;
    QBoxLayout* m_parts; ///< words and controls: beside each other where there is room
    QLabel* m_words;
    QLabel* m_note;
    QLabel* m_lowest;
    QLabel* m_highest;
    RateSpinBox* m_spin;
    QSlider* m_slider;
    QTimer m_rest;
    std::optional<TargetCell> m_cell;
    std::optional<TargetLock> m_lock; ///< in force
    Language m_language = Language::English;
    QString m_about;                 ///< what stands beside the controls, without the lock
    Preview m_preview;               ///< while it is dragged or waits
    std::optional<double> m_pending; ///< shown, not yet written
    bool m_isLetGo = false;          ///< Escape ended a drag whose button is still down
    bool m_putting = false;
    bool m_committing = false;
};

} // namespace atlas
