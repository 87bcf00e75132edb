// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_save.h"

#include "drawing/chart_export.h"
#include "drawing/export_dialog.h"
#include "parts/file_dialog.h"
#include "state/view_state.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMap>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

namespace atlas {

namespace {

class SaveWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartSave)
public:
    static QString title() { return tr("Save the chart"); }
    static QString filter(const QString& ending) {
        const QMap<QString, QString> filters{{QStringLiteral("png"), tr("Picture (*.png)")},
                                             {QStringLiteral("svg"), tr("Drawing (*.svg)")},
                                             {QStringLiteral("pdf"), tr("Document (*.pdf)")},
                                             {QStringLiteral("csv"), tr("Table (*.csv)")},
                                             {QStringLiteral("pptx"), tr("Presentation (*.pptx)")}};
        return filters.value(ending);
    }
};

QString fileName(const QString& title) {
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|%]"));
    QString name = title;
    name.remove(forbidden);
    return name.simplified().left(80);
}

void askForFile(const ChartDescription& chart, const ExportChoice& choice, QWidget* parent) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = fileDialog(parent, SaveWords::title(), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(SaveWords::filter(choice.ending));
    dialog->setDefaultSuffix(choice.ending);
    dialog->selectFile(fileName(chart.title));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chart, choice, parent](const QString& path) {
        const auto saved = exportChart(chart, Theme(choice.theme), path, choice.size, choice.scale);
        if (saved)
            return;
        auto* box =
            new QMessageBox(QMessageBox::Warning, SaveWords::title(), saved.error().sentence, QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace

void askToSave(const ChartDescription& chart, ViewState& state, QWidget* parent) {
    auto* dialog = new ExportDialog(state.exportChoice(), chart.draft, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [chart, &state, dialog, parent] {
        const ExportChoice choice = dialog->choice();
        state.setExportChoice(choice);
        askForFile(chart, choice, parent);
    });
    dialog->open();
}

} // namespace atlas
