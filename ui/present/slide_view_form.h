// SPDX-License-Identifier: Apache-2.0
// What a slide shows: place, chart and its form, scenario, indicator, year; and the slider that the room may ask for.
#pragma once

#include "domain/result.h"
#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace atlas {

class RateSpinBox;
class ScenarioCombo;

class SlideViewForm : public QWidget {
    Q_OBJECT
public:
    SlideViewForm(Session& session, ViewState& view, QWidget* parent = nullptr);

    void showSlide(SlideId id);

Q_SIGNALS:
    void refused(const atlas::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void read();
    void offerPlace(); ///< the one that is selected in the tree
    void fillCharts(const Slide& slide);
    void fillForms(const Slide& slide);
    void fillPlan(const Slide& slide);
    void fillSlider(const Slide& slide);
    void change(const std::function<void(Slide&)>& how);
    void changeSlider();
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    SlideId m_slide;
    QFormLayout* m_form;
    QLabel* m_nothing;
    QWidget* m_place;
    QLabel* m_placeName;
    QPushButton* m_takePlace;
    QComboBox* m_chart;
    QComboBox* m_kind;
    ScenarioCombo* m_scenario;
    QComboBox* m_indicator;
    QComboBox* m_year;
    QCheckBox* m_hasSlider;
    QComboBox* m_sliderIndicator;
    QComboBox* m_sliderYear;
    RateSpinBox* m_lowest;
    RateSpinBox* m_highest;
    QWidget* m_sliderRow;
    QLabel* m_from;
    QLabel* m_to;
};

} // namespace atlas
