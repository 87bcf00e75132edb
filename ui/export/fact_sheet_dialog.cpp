// SPDX-License-Identifier: Apache-2.0
#include "export/fact_sheet_dialog.h"

#include "charts/catalogue.h"
#include "export/handed_choice.h"
#include "export/sheet_preview.h"
#include "parts/fitting_area.h"
#include "parts/long_words.h"
#include "parts/scenario_combo.h"
#include "session/handed_plan.h"
#include "session/session.h"
#include "state/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int sideWidth = 320;

QLabel* wrapped(QWidget* parent, bool muted) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (muted)
        label->setProperty("muted", true);
    return label;
}

FactSheetForm formOf(Language language) {
    return language == Language::Chinese ? FactSheetForm::Chinese : FactSheetForm::English;
}

} // namespace

FactSheetDialog::FactSheetDialog(const Session& session, const ViewState& view, Settings& settings, NodeId node,
                                 QWidget* parent)
    : BatchDialog(session, view, settings, parent), m_node(node), m_choice(settings.factSheetChoice()),
      m_languageLabel(new QLabel(this)), m_scenarioLabel(new QLabel(this)), m_draft(wrapped(this, false)),
      m_noCharts(wrapped(this, true)), m_contactHint(wrapped(this, true)), m_language(new QComboBox(this)),
      m_scenario(new ScenarioCombo(this)), m_charts(new QGroupBox(this)), m_scope(new QGroupBox(this)),
      m_chartRows(new QVBoxLayout(m_charts)), m_one(new QRadioButton(m_scope)), m_children(new QRadioButton(m_scope)),
      m_contact(new QPushButton(this)), m_preview(new SheetPreview(this)) {
    build();
    connect(&session, &Session::nodeRemoved, this, &FactSheetDialog::refresh);
    retranslate();
}

void FactSheetDialog::build() {
    buildWork();
    for (QPushButton** made : {&m_mail, &m_save, &m_print, &m_attach, &m_close})
        *made = new QPushButton(this);
    for (int i = 0; i < 3; ++i)
        m_language->addItem(QString());
    m_language->setCurrentIndex(static_cast<int>(m_choice.form.value_or(formOf(m_view.language()))));
    m_languageLabel->setBuddy(m_language);
    m_scenarioLabel->setBuddy(m_scenario);
    m_draft->setProperty("refusal", true);
    m_chartRows->addWidget(m_noCharts);
    auto* scope = new QVBoxLayout(m_scope);
    scope->addWidget(m_one);
    scope->addWidget(m_children);
    (m_choice.children ? m_children : m_one)->setChecked(true);
    m_preview->setEdge(m_view.theme().colour(Colour::Border));
    for (QPushButton* button : {m_contact, m_openFolder, m_mail, m_cancel, m_save, m_print, m_attach, m_close})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto* work = new QHBoxLayout;
    work->setSpacing(8);
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    auto* after = new QHBoxLayout;
    after->setSpacing(8);
    after->addWidget(m_openFolder);
    after->addWidget(m_mail);
    after->addStretch(1);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_name);
    side->addWidget(m_languageLabel);
    side->addWidget(m_language);
    side->addWidget(m_scenarioLabel);
    side->addWidget(m_scenario);
    side->addWidget(m_draft);
    side->addWidget(m_charts);
    side->addWidget(m_scope);
    side->addWidget(m_contactHint);
    side->addWidget(m_contact, 0, Qt::AlignLeft);
    side->addStretch(1);
    auto* choices = new FittingArea(side, this);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(choices, 1);
    left->addWidget(m_outcome);
    left->addLayout(after);
    left->addLayout(work);
    auto* sideHolder = new QWidget(this);
    left->setContentsMargins(0, 0, 0, 0);
    sideHolder->setLayout(left);
    sideHolder->setFixedWidth(sideWidth);

    auto* top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(sideHolder);
    top->addWidget(m_preview, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {m_attach, m_print, m_save, m_close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addLayout(buttons);
    resize(940, 740);

    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_choice.form = static_cast<FactSheetForm>(index);
        keepChoice();
    });
    connect(m_scenario, &QComboBox::activated, this, [this] {
        m_wanted = m_scenario->chosen();
        refresh();
    });
    connect(m_children, &QRadioButton::clicked, this, [this] {
        m_choice.children = true;
        keepChoice();
    });
    connect(m_one, &QRadioButton::clicked, this, [this] {
        m_choice.children = false;
        keepChoice();
    });
    connect(m_contact, &QPushButton::clicked, this, &FactSheetDialog::askForContact);
    connect(m_save, &QPushButton::clicked, this, &FactSheetDialog::askToSave);
    connect(m_print, &QPushButton::clicked, this, &FactSheetDialog::askToPrint);
    connect(m_attach, &QPushButton::clicked, this, [this] { writeInto(m_settings.attachmentFolder()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void FactSheetDialog::turnTo(NodeId node) {
    if (isBusy() || node == m_node)
        return;
    m_node = node;
    m_files.clear();
    m_outcome->clear();
    refresh();
}

QVector<NodeId> FactSheetDialog::nodes() const {
    const Outline& outline = m_session.outline();
    if (!outline.contains(m_node))
        return {};
    return m_choice.children && outline.childCount(m_node) > 0 ? outline.children(m_node) : QVector<NodeId>{m_node};
}

FactSheetWish FactSheetDialog::wish() const {
    FactSheetWish wish;
    switch (m_choice.form.value_or(formOf(m_view.language()))) {
    case FactSheetForm::English:
        wish.languages = {Language::English};
        break;
    case FactSheetForm::Chinese:
        wish.languages = {Language::Chinese};
        break;
    case FactSheetForm::Both:
        wish.languages = {Language::English, Language::Chinese};
        break;
    }
    wish.charts = m_choice.charts;
    wish.scenario = m_wanted;
    wish.contact = m_settings.contact();
    wish.date = QDate::currentDate();
    return wish;
}

void FactSheetDialog::keepChoice() {
    m_settings.setFactSheetChoice(m_choice);
    refresh();
}

void FactSheetDialog::refresh() {
    m_later.stop();
    const Outline& outline = m_session.outline();
    const bool there = outline.contains(m_node);
    const int under = there ? outline.childCount(m_node) : 0;
    m_name->setText(there ? breakable(outline.name(m_node).in(m_view.language()))
                          : tr("This place was deleted. Undo brings it back."));
    m_children->setText(under > 0 ? tr("Each of the %n place(s) under it", nullptr, under)
                                  : tr("Each place under it: there is none"));
    m_children->setEnabled(under > 0);
    (m_choice.children && under > 0 ? m_children : m_one)->setChecked(true);
    const bool noContact = m_settings.contact().isEmpty();
    m_contactHint->setVisible(noContact);
    m_contact->setVisible(noContact);
    listScenarios(*m_scenario, m_session, m_wanted, m_view.language());
    m_scenario->setVisible(m_scenario->count() > 0);
    m_scenarioLabel->setVisible(m_scenario->count() > 0);
    const QVector<NodeId> all = nodes();
    if (!all.isEmpty())
        m_preview->setSheet(sheetOf(all.first()));
    const QVector<SheetColumn>& columns = m_preview->sheet().columns;
    const bool isDraft = !all.isEmpty() && !columns.isEmpty() && !columns.first().draft.isEmpty();
    m_draft->setVisible(isDraft);
    m_draft->setText(isDraft ? tr("These targets are not published. The sheet says so.") : QString());
    refreshCharts();
    follow();
}

void FactSheetDialog::refreshCharts() {
    const QVector<NodeId> all = nodes();
    const NodeId shown = all.value(0);
    const HandedPlan handed(m_session, m_wanted);
    const PlanReading* plan = handed.reading();
    const QStringList keys = all.isEmpty() || plan == nullptr ? QStringList() : sheetCharts(m_session, *plan, shown);
    while (m_chartBoxes.size() > keys.size())
        delete m_chartBoxes.takeLast();
    while (m_chartBoxes.size() < keys.size()) {
        auto* box = new QCheckBox(m_charts);
        connect(box, &QCheckBox::clicked, this, &FactSheetDialog::takeCharts);
        m_chartRows->addWidget(box);
        m_chartBoxes.append(box);
    }
    // As on the page: what was chosen before, or the best where this place has none of that.
    QStringList drawn;
    if (!m_preview->sheet().columns.isEmpty() && m_preview->sheet().columns.first().chartsHeading.isEmpty())
        for (const ChartDescription& chart : m_preview->sheet().columns.first().charts)
            drawn.append(chart.key);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QCheckBox* box = m_chartBoxes.at(i);
        const QString title = chartHead(m_session, *plan, keys.at(i), shown, m_view.language()).title;
        box->setProperty("chart", keys.at(i));
        box->setAccessibleName(title);
        box->setToolTip(title);
        box->setText(box->fontMetrics()
                         .elidedText(title, Qt::ElideRight, sideWidth - 64)
                         .replace(QLatin1Char('&'), QStringLiteral("&&")));
        box->setChecked(drawn.contains(keys.at(i)));
        box->setEnabled(box->isChecked() || drawn.size() < mostSheetCharts);
    }
    m_noCharts->setVisible(keys.isEmpty());
}

void FactSheetDialog::takeCharts() {
    QStringList chosen;
    for (const QCheckBox* box : std::as_const(m_chartBoxes))
        if (box->isChecked())
            chosen.append(box->property("chart").toString());
    m_choice.charts = chosen;
    keepChoice();
}

void FactSheetDialog::follow() {
    const bool can = !isBusy() && !nodes().isEmpty();
    for (QWidget* each :
         {static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_attach),
          static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_scenario), static_cast<QWidget*>(m_charts),
          static_cast<QWidget*>(m_scope)})
        each->setEnabled(can);
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    m_openFolder->setVisible(!isBusy() && !m_folder.isEmpty() && !m_files.isEmpty());
}

void FactSheetDialog::changeEvent(QEvent* event) {
    BatchDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_preview->setEdge(m_view.theme().colour(Colour::Border));
}

void FactSheetDialog::retranslate() {
    setWindowTitle(tr("Fact sheet"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setItemText(0, tr("English"));
    m_language->setItemText(1, tr("Chinese"));
    m_language->setItemText(2, tr("Both, side by side"));
    m_language->setAccessibleName(tr("Language of the fact sheet"));
    m_scenarioLabel->setText(tr("Growth &targets of"));
    m_scenario->setAccessibleName(tr("Scenario whose targets the fact sheet shows"));
    m_charts->setTitle(tr("Charts, two at most"));
    m_noCharts->setText(tr("No chart has anything to show here yet. One of what it belongs to stands in its place."));
    m_scope->setTitle(tr("Sheets for"));
    m_one->setText(tr("This place"));
    m_contactHint->setText(tr("No contact is given, so the sheet names none."));
    m_contact->setText(tr("Give a &contact…"));
    m_openFolder->setText(tr("Open the &folder"));
    m_mail->setText(tr("New &mail with it"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop making fact sheets"));
    m_progress->setAccessibleName(tr("Fact sheets made"));
    m_save->setText(tr("&Save as PDF…"));
    m_print->setText(tr("&Print…"));
    m_attach->setText(tr("To the &attachment folder"));
    m_attach->setToolTip(m_settings.attachmentFolder());
    m_close->setText(tr("Close"));
    m_preview->setAccessibleName(tr("Preview of the fact sheet"));
    m_mail->setVisible(false);
    refresh();
}

FactSheetDialog* showFactSheet(const Session& session, const ViewState& view, Settings& settings, NodeId node,
                               QWidget* window) {
    return showBatchDialog<FactSheetDialog>(session, view, settings, node, window);
}

} // namespace atlas
