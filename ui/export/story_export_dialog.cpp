// SPDX-License-Identifier: Apache-2.0
#include "export/story_export_dialog.h"

#include "parts/fitting_area.h"
#include "session/session.h"
#include "session/story_shelf.h"
#include "state/settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr QSize sizes[] = {{1280, 720}, {1920, 1080}, {3840, 2160}, {960, 540}};
constexpr ThemeName themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};
constexpr int formats = 8;

} // namespace

StoryExportDialog::StoryExportDialog(const Session& session, const ViewState& view, Settings& settings, StoryId story,
                                     QWidget* parent)
    : BatchDialog(session, view, settings, parent), m_story(story), m_choice(settings.storyChoice()),
      m_formatLabel(new QLabel(this)), m_languageLabel(new QLabel(this)), m_themeLabel(new QLabel(this)),
      m_sizeLabel(new QLabel(this)), m_scaleLabel(new QLabel(this)), m_result(new QLabel(this)),
      m_drafts(new QLabel(this)), m_toLabel(new QLabel(this)), m_format(new QComboBox(this)),
      m_language(new QComboBox(this)), m_theme(new QComboBox(this)), m_size(new QComboBox(this)),
      m_scale(new QSpinBox(this)), m_from(new QSpinBox(this)), m_to(new QSpinBox(this)), m_slides(new QGroupBox(this)),
      m_all(new QRadioButton(m_slides)), m_range(new QRadioButton(m_slides)), m_chosen(new QRadioButton(m_slides)),
      m_list(new QListWidget(m_slides)) {
    build();
    retranslate();
}

QWidget* StoryExportDialog::buildSlides() {
    auto* range = new QHBoxLayout;
    range->setSpacing(8);
    range->addWidget(m_range);
    range->addWidget(m_from);
    range->addWidget(m_toLabel);
    range->addWidget(m_to);
    range->addStretch(1);
    m_toLabel->setBuddy(m_to);
    m_list->setMinimumHeight(140);
    auto* layout = new QVBoxLayout(m_slides);
    layout->addWidget(m_all);
    layout->addLayout(range);
    layout->addWidget(m_chosen);
    layout->addWidget(m_list, 1);
    m_all->setChecked(true);
    for (QRadioButton* each : {m_all, m_range, m_chosen})
        connect(each, &QRadioButton::toggled, this, &StoryExportDialog::follow);
    for (QSpinBox* each : {m_from, m_to})
        connect(each, &QSpinBox::valueChanged, this, &StoryExportDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &StoryExportDialog::follow);
    return m_slides;
}

void StoryExportDialog::build() {
    buildWork();
    m_go = new QPushButton(this);
    m_close = new QPushButton(this);
    for (QLabel* each : {m_result, m_drafts}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_result->setProperty("muted", true);
    m_drafts->setProperty("refusal", true);
    for (int i = 0; i < formats; ++i)
        m_format->addItem(QString());
    m_format->setCurrentIndex(static_cast<int>(m_choice.format));
    m_language->addItems({QString(), QString()});
    m_language->setCurrentIndex(static_cast<int>(language()));
    for (const ThemeName name : themes)
        m_theme->addItem(QString(), static_cast<int>(name));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(m_choice.theme))));
    for (const QSize size : sizes)
        m_size->addItem(QString(), size);
    m_size->setCurrentIndex(std::max(0, m_size->findData(m_choice.size)));
    m_scale->setRange(1, 3);
    m_scale->setValue(m_choice.scale);
    for (QPushButton* each : {m_openFolder, m_cancel, m_close})
        each->setAutoDefault(false);
    m_go->setDefault(true);

    auto* form = new QFormLayout;
    form->setSpacing(12);
    const auto row = [&](QLabel* label, QWidget* field) {
        form->addRow(label, field);
        label->setBuddy(field);
    };
    row(m_formatLabel, m_format);
    row(m_languageLabel, m_language);
    row(m_themeLabel, m_theme);
    row(m_sizeLabel, m_size);
    row(m_scaleLabel, m_scale);
    form->addRow(QString(), m_result);
    form->addRow(QString(), m_drafts);
    auto* work = new QHBoxLayout;
    work->setSpacing(8);
    work->addWidget(m_progress, 1);
    work->addWidget(m_openFolder);
    work->addStretch(0);
    work->addWidget(m_cancel);
    work->addWidget(m_go);
    work->addWidget(m_close);
    work->setAlignment(Qt::AlignRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_name);
    choices->addLayout(form);
    choices->addWidget(buildSlides(), 1);
    layout->addWidget(new FittingArea(choices, this), 1);
    layout->addWidget(m_outcome);
    layout->addLayout(work);
    resize(560, 700);

    connect(m_format, &QComboBox::activated, this, &StoryExportDialog::keepChoice);
    connect(m_theme, &QComboBox::activated, this, &StoryExportDialog::keepChoice);
    connect(m_size, &QComboBox::activated, this, &StoryExportDialog::keepChoice);
    connect(m_scale, &QSpinBox::valueChanged, this, &StoryExportDialog::keepChoice);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_choice.language = static_cast<Language>(index);
        keepChoice();
        refresh();
    });
    connect(m_go, &QPushButton::clicked, this, [this] { isPrint(m_choice.format) ? askToPrint() : askWhere(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

QVector<int> StoryExportDialog::numbers() const {
    QVector<int> asked;
    const int count = m_list->count();
    for (int number = 1; number <= count; ++number)
        if (m_all->isChecked() || (m_range->isChecked() && number >= m_from->value() && number <= m_to->value()) ||
            (m_chosen->isChecked() && m_list->item(number - 1)->checkState() == Qt::Checked))
            asked.append(number);
    return asked;
}

StoryDocument StoryExportDialog::document() const {
    StoryDocument story = describeStory(m_session, m_story, language(), numbers());
    story.author = m_settings.author();
    return story;
}

void StoryExportDialog::turnTo(StoryId story) {
    if (isBusy() || story == m_story)
        return;
    m_story = story;
    m_outcome->clear();
    m_openFolder->hide();
    m_all->setChecked(true);
    refresh();
}

void StoryExportDialog::keepChoice() {
    m_choice.format = static_cast<StoryFormat>(m_format->currentIndex());
    m_choice.theme = static_cast<ThemeName>(m_theme->currentData().toInt());
    m_choice.size = m_size->currentData().toSize();
    m_choice.scale = m_scale->value();
    m_settings.setStoryChoice(m_choice);
    follow();
}

void StoryExportDialog::refresh() {
    m_later.stop();
    const Story* story = m_session.stories().story(m_story);
    m_name->setText(story != nullptr ? story->name.in(m_view.language())
                                     : tr("This story was deleted. Undo brings it back."));
    const QVector<Slide> slides = story != nullptr ? m_session.stories().slides(m_story) : QVector<Slide>();
    const int count = static_cast<int>(slides.size());
    {
        const QSignalBlocker quiet(m_list), quietFrom(m_from), quietTo(m_to);
        QVector<qint64> unchecked;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() != Qt::Checked)
                unchecked.append(m_list->item(i)->data(Qt::UserRole).toLongLong());
        const bool toTheEnd = m_list->count() == 0 || m_to->value() == m_to->maximum();
        m_list->clear();
        for (int i = 0; i < count; ++i) {
            const QString heading = slideHeading(m_session, slides.at(i), m_view.language());
            auto* item = new QListWidgetItem(tr("%1. %2", "number, heading").arg(i + 1).arg(heading), m_list);
            item->setData(Qt::UserRole, slides.at(i).id.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(unchecked.contains(slides.at(i).id.value) ? Qt::Unchecked : Qt::Checked);
        }
        for (QSpinBox* each : {m_from, m_to})
            each->setRange(1, std::max(1, count));
        if (toTheEnd)
            m_to->setValue(count);
    }
    follow();
}

void StoryExportDialog::follow() {
    const StoryFormat format = m_choice.format;
    const bool picture = isPicture(format), png = format == StoryFormat::Png, busy = isBusy();
    const qsizetype count = numbers().size();
    for (QWidget* each : {static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_sizeLabel)})
        each->setEnabled(picture && !busy);
    for (QWidget* each : {static_cast<QWidget*>(m_scale), static_cast<QWidget*>(m_scaleLabel)})
        each->setEnabled(png && !busy);
    for (QWidget* each : {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_language),
                          static_cast<QWidget*>(m_theme), static_cast<QWidget*>(m_slides)})
        each->setEnabled(!busy);
    for (QWidget* each : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_toLabel)})
        each->setEnabled(m_range->isChecked());
    m_list->setEnabled(m_chosen->isChecked());
    QString sentence;
    if (m_list->count() == 0)
        sentence = tr("This story has no slides yet.");
    else if (count == 0)
        sentence = tr("Choose a slide at least.");
    else if (png)
        sentence = tr("%n picture(s) of %1 × %2 pixels", nullptr, static_cast<int>(count))
                       .arg(m_choice.size.width() * m_choice.scale)
                       .arg(m_choice.size.height() * m_choice.scale);
    else if (picture)
        sentence = tr("%n drawing(s), sharp at any size", nullptr, static_cast<int>(count));
    else if (format == StoryFormat::Pptx)
        sentence =
            tr("%n slide(s), with charts, texts and notes that can be edited there", nullptr, static_cast<int>(count));
    else if (format == StoryFormat::PrintHandout)
        sentence = tr("%n slide(s), three a page, with room to write", nullptr, static_cast<int>(count));
    else
        sentence = tr("%n slide(s)", nullptr, static_cast<int>(count));
    if (m_session.stories().story(m_story) == nullptr)
        sentence.clear();
    m_result->setText(sentence);
    QStringList drafts;
    if (count > 0)
        for (const int number : draftSlides(m_session, m_story, numbers()))
            drafts.append(QString::number(number));
    m_drafts->setVisible(!drafts.isEmpty());
    m_drafts->setText(drafts.isEmpty() ? QString()
                                       : tr("Not published, and said so on the slide: %1", "numbers of slides")
                                             .arg(drafts.join(QStringLiteral(", "))));
    m_go->setText(isPrint(format) ? tr("&Print…") : tr("&Save…"));
    m_go->setEnabled(!busy && count > 0);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_outcome->setVisible(!m_outcome->text().isEmpty());
}

void StoryExportDialog::retranslate() {
    setWindowTitle(tr("Export the story"));
    m_formatLabel->setText(tr("&As"));
    const QString names[formats] = {tr("Document (PDF), a slide a page"),
                                    tr("Document (PDF), slides with notes"),
                                    tr("Presentation (PPTX)"),
                                    tr("Pictures (PNG)"),
                                    tr("Drawings (SVG)"),
                                    tr("Print: a slide a page"),
                                    tr("Print: slides with notes"),
                                    tr("Print: handout, three slides a page")};
    for (int i = 0; i < formats; ++i)
        m_format->setItemText(i, names[i]);
    m_format->setAccessibleName(tr("What to make of the story"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setItemText(0, tr("English"));
    m_language->setItemText(1, tr("Chinese"));
    m_language->setAccessibleName(tr("Language of the slides"));
    m_themeLabel->setText(tr("&Colours"));
    m_theme->setItemText(0, tr("Light"));
    m_theme->setItemText(1, tr("Dark"));
    m_theme->setItemText(2, tr("High contrast"));
    m_theme->setAccessibleName(tr("Colours of the slides"));
    m_sizeLabel->setText(tr("Si&ze"));
    for (int i = 0; i < m_size->count(); ++i) {
        const QSize size = m_size->itemData(i).toSize();
        m_size->setItemText(i, tr("%1 × %2").arg(size.width()).arg(size.height()));
    }
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_scaleLabel->setText(tr("Scal&e"));
    m_scale->setSuffix(tr("×", "suffix of a scale: 2×"));
    m_scale->setAccessibleName(tr("Scale of the pictures"));
    m_slides->setTitle(tr("Slides"));
    m_all->setText(tr("A&ll"));
    m_range->setText(tr("&From"));
    m_from->setAccessibleName(tr("First slide"));
    m_toLabel->setText(tr("&to"));
    m_to->setAccessibleName(tr("Last slide"));
    m_chosen->setText(tr("C&hosen ones"));
    m_list->setAccessibleName(tr("Slides to choose from"));
    m_openFolder->setText(tr("Open the f&older"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop the export"));
    m_progress->setAccessibleName(tr("Slides made"));
    m_close->setText(tr("Close"));
    if (!m_choice.language)
        m_language->setCurrentIndex(static_cast<int>(m_view.language()));
    refresh();
}

StoryExportDialog* showStoryExport(const Session& session, const ViewState& view, Settings& settings, StoryId story,
                                   QWidget* window) {
    return showBatchDialog<StoryExportDialog>(session, view, settings, story, window);
}

} // namespace atlas
