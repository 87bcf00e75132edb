// SPDX-License-Identifier: Apache-2.0
#include "drawing/export_dialog.h"

#include "parts/fitting_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr QSize sizes[] = {{960, 600}, {1280, 720}, {1920, 1080}, {3840, 2160}};
constexpr ThemeName themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};
} // namespace

ExportDialog::ExportDialog(const ExportChoice& last, const QString& draft, QWidget* parent)
    : QDialog(parent), m_draftName(draft), m_kind(new QComboBox(this)), m_size(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_scale(new QSpinBox(this)), m_kindLabel(new QLabel(this)),
      m_sizeLabel(new QLabel(this)), m_scaleLabel(new QLabel(this)), m_themeLabel(new QLabel(this)),
      m_result(new QLabel(this)), m_draft(new QCheckBox(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    for (const QString& ending : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                  QStringLiteral("csv"), QStringLiteral("pptx")})
        m_kind->addItem(QString(), ending);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(last.ending)));
    for (const QSize size : sizes)
        m_size->addItem(QString(), size);
    m_size->setCurrentIndex(std::max(0, m_size->findData(last.size)));
    m_scale->setRange(1, 3);
    m_scale->setValue(last.scale);
    for (const ThemeName name : themes)
        m_theme->addItem(QString(), static_cast<int>(name));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(last.theme))));
    m_result->setProperty("muted", true);

    auto* form = new QFormLayout;
    form->setSpacing(12);
    const auto row = [&](QLabel* label, QWidget* field) {
        form->addRow(label, field);
        label->setBuddy(field);
    };
    row(m_kindLabel, m_kind);
    row(m_sizeLabel, m_size);
    row(m_scaleLabel, m_scale);
    row(m_themeLabel, m_theme);
    form->addRow(QString(), m_result);
    form->addRow(QString(), m_draft);
    m_draft->setVisible(!draft.isEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new FittingArea(form, this), 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(420);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_size, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_scale, &QSpinBox::valueChanged, this, &ExportDialog::follow);
    connect(m_draft, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

ExportChoice ExportDialog::choice() const {
    return {m_kind->currentData().toString(), m_size->currentData().toSize(), m_scale->value(),
            static_cast<ThemeName>(m_theme->currentData().toInt())};
}

void ExportDialog::follow() {
    const ExportChoice wanted = choice();
    const bool table = wanted.ending == QLatin1String("csv"), picture = wanted.ending == QLatin1String("png");
    const bool slide = wanted.ending == QLatin1String("pptx");
    for (QWidget* each : {static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_sizeLabel)})
        each->setEnabled(!table && !slide);
    for (QWidget* each : {static_cast<QWidget*>(m_theme), static_cast<QWidget*>(m_themeLabel)})
        each->setEnabled(!table);
    // What is handed out shows what was published, unless somebody means the draft.
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_draftName.isEmpty() || m_draft->isChecked());
    m_scale->setEnabled(picture);
    m_scaleLabel->setEnabled(picture);
    if (table)
        m_result->setText(tr("The numbers as a table, with their source."));
    else if (slide)
        m_result->setText(tr("One slide, with a chart that can be edited there."));
    else if (picture)
        m_result->setText(
            tr("%1 × %2 pixels").arg(wanted.size.width() * wanted.scale).arg(wanted.size.height() * wanted.scale));
    else
        m_result->setText(tr("Sharp at any size, with text as text."));
}

void ExportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Save the chart"));
    m_kindLabel->setText(tr("&Kind of file"));
    m_kind->setItemText(0, tr("Picture (PNG)"));
    m_kind->setItemText(1, tr("Drawing (SVG)"));
    m_kind->setItemText(2, tr("Document (PDF)"));
    m_kind->setItemText(3, tr("Table (CSV)"));
    m_kind->setItemText(4, tr("Presentation (PPTX)"));
    m_sizeLabel->setText(tr("&Size"));
    m_size->setItemText(0, tr("960 × 600, for a document"));
    m_size->setItemText(1, tr("1280 × 720, for a slide"));
    m_size->setItemText(2, tr("1920 × 1080, for a screen"));
    m_size->setItemText(3, tr("3840 × 2160, for print"));
    m_scaleLabel->setText(tr("Sca&le"));
    m_scale->setSuffix(tr("×", "suffix of a scale: 2×"));
    m_themeLabel->setText(tr("&Colours"));
    m_theme->setItemText(0, tr("Light"));
    m_theme->setItemText(1, tr("Dark"));
    m_theme->setItemText(2, tr("High contrast"));
    QString name = m_draftName;
    m_draft->setText(tr("Save the draft, which says so: %1").arg(name.replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_kind->setAccessibleName(tr("Kind of file"));
    m_size->setAccessibleName(tr("Size"));
    m_scale->setAccessibleName(tr("Scale"));
    m_theme->setAccessibleName(tr("Colours"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    follow();
}

} // namespace atlas
