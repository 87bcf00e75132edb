// SPDX-License-Identifier: Apache-2.0
#include "present/slide_view_form.h"

#include "charts/catalogue.h"
#include "charts/chart_forms.h"
#include "parts/rate_spin_box.h"
#include "parts/scenario_combo.h"
#include "session/indicator_scope.h"
#include "session/scenario_plan.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas {

namespace {

/// Fills a combo box without telling anybody, and picks what is wanted.
template <class Fill>
void fill(QComboBox* combo, const QVariant& wanted, Fill add) {
    const QSignalBlocker quiet(combo);
    combo->clear();
    add();
    combo->setCurrentIndex(std::max(combo->findData(wanted), 0));
    combo->setEnabled(combo->count() > 1);
}

} // namespace

SlideViewForm::SlideViewForm(Session& session, ViewState& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_form(new QFormLayout(this)), m_nothing(new QLabel(this)),
      m_place(new QWidget(this)), m_placeName(new QLabel(m_place)), m_takePlace(new QPushButton(m_place)),
      m_chart(new QComboBox(this)), m_kind(new QComboBox(this)), m_scenario(new ScenarioCombo(this)),
      m_indicator(new QComboBox(this)), m_year(new QComboBox(this)), m_hasSlider(new QCheckBox(this)),
      m_sliderIndicator(new QComboBox(this)), m_sliderYear(new QComboBox(this)), m_lowest(new RateSpinBox(this)),
      m_highest(new RateSpinBox(this)), m_sliderRow(new QWidget(this)), m_from(new QLabel(this)),
      m_to(new QLabel(this)) {
    build();
    const auto chosen = &QComboBox::activated;
    connect(m_takePlace, &QPushButton::clicked, this, [this] {
        change([this](Slide& slide) {
            slide.node = m_view.node();
            slide.annotations.clear(); // they stand at marks and values of what was there
            if (slide.slider)
                slide.slider->cell.node = slide.node;
            const Indicator* moved =
                slide.slider ? m_session.figures().indicator(slide.slider->cell.indicator) : nullptr;
            if (moved == nullptr || !takesTarget(m_session.outline(), *moved, slide.node))
                slide.slider.reset();
            const QStringList keys = chartsOf(m_session, slide.node);
            if (slide.kind == SlideKind::Chart && !slide.against.isValid() && !keys.contains(slide.chart))
                slide.chart = keys.value(0);
        });
    });
    connect(m_chart, chosen, this, [this] {
        change([this](Slide& slide) {
            slide.chart = m_chart->currentData().toString();
            slide.form.clear();
            slide.annotations.clear();
        });
    });
    connect(m_kind, chosen, this,
            [this] { change([this](Slide& slide) { slide.form = m_kind->currentData().toString(); }); });
    connect(m_scenario, chosen, this,
            [this] { change([this](Slide& slide) { slide.scenario = m_scenario->chosen(); }); });
    connect(m_indicator, chosen, this, [this] {
        change([this](Slide& slide) { slide.indicator = IndicatorId{m_indicator->currentData().toLongLong()}; });
    });
    connect(m_year, chosen, this,
            [this] { change([this](Slide& slide) { slide.year = m_year->currentData().toInt(); }); });
    connect(m_hasSlider, &QCheckBox::clicked, this, &SlideViewForm::changeSlider);
    connect(m_sliderIndicator, chosen, this, &SlideViewForm::changeSlider);
    connect(m_sliderYear, chosen, this, &SlideViewForm::changeSlider);
    for (RateSpinBox* box : {m_lowest, m_highest}) {
        connect(box, &QDoubleSpinBox::editingFinished, this, &SlideViewForm::changeSlider);
        connect(box, &RateSpinBox::refused, this, &SlideViewForm::refused);
    }
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.origin != ChangeSet::Origin::Preview)
            read();
    });
    connect(&view, &ViewState::nodeChanged, this, &SlideViewForm::offerPlace);
    retranslate();
}

void SlideViewForm::build() {
    m_form->setContentsMargins(12, 8, 12, 12);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* place = new QHBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_placeName, 1);
    place->addWidget(m_takePlace);
    auto* slider = new QHBoxLayout(m_sliderRow);
    slider->setContentsMargins(0, 0, 0, 0);
    slider->setSpacing(6);
    slider->addWidget(m_sliderIndicator, 1);
    slider->addWidget(m_sliderYear);
    slider->addWidget(m_from);
    slider->addWidget(m_lowest);
    slider->addWidget(m_to);
    slider->addWidget(m_highest);
    for (RateSpinBox* box : {m_lowest, m_highest})
        box->setFixedWidth(84);
    for (QComboBox* combo : {m_chart, m_kind, static_cast<QComboBox*>(m_scenario), m_indicator, m_sliderIndicator}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    m_form->addRow(m_nothing);
    for (QWidget* field :
         {m_place, static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_scenario),
          static_cast<QWidget*>(m_indicator), static_cast<QWidget*>(m_year)})
        m_form->addRow(new QLabel(this), field);
    m_form->addRow(m_hasSlider, m_sliderRow);
}

void SlideViewForm::showSlide(SlideId id) {
    if (QWidget* typing = focusWidget(); typing != nullptr && id != m_slide)
        typing->clearFocus(); // what is typed there is of the slide that goes
    m_slide = id;
    read();
}

void SlideViewForm::offerPlace() {
    const Slide* slide = m_session.stories().slide(m_slide);
    if (slide == nullptr)
        return;
    m_takePlace->setVisible(m_view.node() != slide->node);
    m_takePlace->setText(tr("Show “%1” instead").arg(m_session.outline().name(m_view.node()).in(m_view.language())));
}

void SlideViewForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void SlideViewForm::read() {
    if (!isVisible())
        return; // describing all charts of a place takes its time
    const Slide* slide = m_session.stories().slide(m_slide);
    setEnabled(slide != nullptr);
    const bool isChart = slide != nullptr && slide->kind == SlideKind::Chart;
    const bool showsPlace = isChart || (slide != nullptr && slide->kind == SlideKind::Page);
    m_form->setRowVisible(m_nothing, !showsPlace);
    m_form->setRowVisible(m_place, showsPlace);
    m_form->setRowVisible(m_scenario, showsPlace);
    for (QWidget* field : {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_kind),
                           static_cast<QWidget*>(m_indicator), static_cast<QWidget*>(m_year), m_sliderRow})
        m_form->setRowVisible(field, isChart);
    if (slide == nullptr || !showsPlace)
        return;
    m_form->setRowVisible(m_sliderRow, isChart && !slide->against.isValid());
    const Outline& outline = m_session.outline();
    const Language language = m_view.language();
    m_placeName->setText(outline.contains(slide->node) ? outline.name(slide->node).in(language) : tr("deleted"));
    offerPlace();
    fillPlan(*slide);
    if (!isChart)
        return;
    fillCharts(*slide);
    fillForms(*slide);
    fillSlider(*slide);
}

void SlideViewForm::fillCharts(const Slide& slide) {
    fill(m_chart, slide.chart, [&] {
        QStringList keys = slide.against.isValid() ? QStringList{slide.chart} : chartsOf(m_session, slide.node);
        if (!keys.contains(slide.chart))
            keys.append(slide.chart);
        for (const QString& key : keys) {
            const QString title = slide.against.isValid()
                                      ? tr("Comparison of two scenarios")
                                      : chartHead(m_session, key, slide.node, m_view.language()).title;
            m_chart->addItem(title.isEmpty() ? key : title, key);
        }
    });
}

void SlideViewForm::fillForms(const Slide& slide) {
    fill(m_kind, slide.form, [&] {
        if (slide.against.isValid())
            return;
        const QVector<ChartKind> kinds =
            formsOf(describeChart(m_session, slide.chart, slide.node, m_view.language(), slide.indicator, slide.year));
        for (const ChartKind kind : kinds)
            m_kind->addItem(formName(kind), kind == kinds.constFirst() ? QString() : formWord(kind));
    });
    m_form->setRowVisible(m_kind, m_kind->count() > 1);
}

void SlideViewForm::fillPlan(const Slide& slide) {
    m_scenario->fill(m_session.scenarios(), m_view.language());
    {
        const QSignalBlocker quiet(m_scenario);
        m_scenario->insertItem(0, tr("The one that is shown"), 0);
        m_scenario->setCurrentIndex(std::max(m_scenario->findData(slide.scenario.value), 0));
    }
    fill(m_indicator, slide.indicator.value, [&] {
        m_indicator->addItem(tr("The headline indicator"), 0);
        for (const Indicator& each : m_session.figures().planned())
            if (takesTarget(m_session.outline(), each, slide.node) || each.kind == IndicatorKind::Ratio)
                m_indicator->addItem(each.name.in(m_view.language()), each.id.value);
    });
    const auto plan = slide.scenario.isValid() ? m_session.plan(slide.scenario) : nullptr;
    const Scenario& scenario = plan != nullptr ? plan->scenario() : m_session.scenario();
    fill(m_year, slide.year, [&] {
        m_year->addItem(tr("The first year"), 0);
        for (int year = scenario.firstYear; year <= scenario.lastYear; ++year)
            m_year->addItem(QString::number(year), year);
    });
}

void SlideViewForm::fillSlider(const Slide& slide) {
    const LiveSlider slider = slide.slider.value_or(LiveSlider{});
    const QSignalBlocker quiet(m_hasSlider);
    m_hasSlider->setChecked(slide.slider.has_value());
    const NodeId node = slide.slider ? slider.cell.node : slide.node;
    fill(m_sliderIndicator, slider.cell.indicator.value, [&] {
        for (const Indicator& each : m_session.figures().planned())
            if (each.kind == IndicatorKind::Level && takesTarget(m_session.outline(), each, node))
                m_sliderIndicator->addItem(each.name.in(m_view.language()), each.id.value);
    });
    fill(m_sliderYear, slider.cell.year, [&] {
        for (int at = 1; at < m_year->count(); ++at)
            m_sliderYear->addItem(m_year->itemText(at), m_year->itemData(at));
    });
    for (RateSpinBox* box : {m_lowest, m_highest}) {
        const QSignalBlocker still(box);
        if (!box->hasFocus()) // what somebody is typing stays
            box->setRate(box == m_lowest ? slider.lowest : slider.highest);
    }
    m_hasSlider->setEnabled(m_sliderIndicator->count() > 0);
    m_sliderRow->setEnabled(slide.slider.has_value());
}

void SlideViewForm::change(const std::function<void(Slide&)>& how) {
    const Slide* slide = m_session.stories().slide(m_slide);
    if (slide == nullptr || slide->kind == SlideKind::Title || slide->kind == SlideKind::Text)
        return;
    Slide changed = *slide;
    how(changed);
    if (const auto done = m_session.commit(edits::changeSlide(m_session, changed)); !done) {
        Q_EMIT refused(done.error());
        read();
    }
}

void SlideViewForm::changeSlider() {
    change([this](Slide& slide) {
        const bool had = slide.slider.has_value();
        if (!m_hasSlider->isChecked()) {
            slide.slider.reset();
            return;
        }
        LiveSlider slider = slide.slider.value_or(LiveSlider{});
        if (!had)
            slider.cell.node = slide.node;
        slider.cell.indicator = IndicatorId{m_sliderIndicator->currentData().toLongLong()};
        slider.cell.year = m_sliderYear->currentData().toInt();
        slider.lowest = m_lowest->rate().value_or(slider.lowest);
        slider.highest = m_highest->rate().value_or(slider.highest);
        slide.slider = slider;
    });
}

void SlideViewForm::retranslate() {
    m_nothing->setText(tr("This slide is text only. Add a chart or a page with “Add slide”."));
    const auto name = [this](QWidget* field, const QString& label, const QString& accessible) {
        static_cast<QLabel*>(m_form->labelForField(field))->setText(label);
        field->setAccessibleName(accessible);
    };
    name(m_place, tr("Place"), tr("Place on the slide"));
    name(m_chart, tr("Chart"), tr("Chart on the slide"));
    name(m_kind, tr("Drawn as"), tr("Form of the chart"));
    name(m_scenario, tr("Scenario"), tr("Scenario of the slide"));
    name(m_indicator, tr("Indicator"), tr("Indicator of the slide"));
    name(m_year, tr("Year"), tr("Year of the slide"));
    m_takePlace->setAccessibleName(tr("Show the place selected in the tree"));
    m_hasSlider->setText(tr("Live slider"));
    m_hasSlider->setAccessibleName(tr("Live slider under the chart"));
    m_hasSlider->setToolTip(tr("The presenter moves it in front of the audience. Nothing is written."));
    m_sliderIndicator->setAccessibleName(tr("Indicator of the slider"));
    m_sliderYear->setAccessibleName(tr("Year of the slider"));
    m_lowest->setAccessibleName(tr("Lowest rate of the slider"));
    m_highest->setAccessibleName(tr("Highest rate of the slider"));
    m_from->setText(tr("from", "a slider from one rate to another"));
    m_to->setText(tr("to", "a slider from one rate to another"));
    read();
}

void SlideViewForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
