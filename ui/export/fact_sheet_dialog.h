// SPDX-License-Identifier: Apache-2.0
// Makes fact sheets: shows the page as it will be and follows every edit, in which language and with which charts, for
// one place or for each place under it; saves, prints, or puts the files where a mail takes them from. Not modal.
#pragma once

#include "domain/result.h"
#include "exchange/fact_sheet.h"
#include "state/fact_sheet_choice.h"
#include "state/view_state.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPagedPaintDevice;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace atlas {

class StepBatch;
class Session;
class Settings;
class SheetPreview;

class FactSheetDialog : public QDialog {
    Q_OBJECT
public:
    FactSheetDialog(const Session& session, const ViewState& view, Settings& settings, NodeId node, QWidget* parent);
    ~FactSheetDialog() override;

    void showNode(NodeId node);
    void writeTo(const QString& path);                      ///< the one sheet
    void writeInto(const QString& folder);                  ///< a file for each sheet; what stands there stays
    void printOn(std::shared_ptr<QPagedPaintDevice> paper); ///< a page for each sheet
    [[nodiscard]] QVector<NodeId> nodes() const;            ///< what sheets are made of
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void worked(bool complete); ///< after writing or printing; false: cancelled or failed

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh(); ///< everything that follows from node, choice and session
    void refreshCharts();
    void refreshButtons();
    void keepChoice();
    void takeCharts();
    void askToSave();
    void askToPrint();
    void askForContact();
    void run(std::function<Result<void>(NodeId)> make, const QString& folder);
    void tellOutcome(const QString& folder);
    [[nodiscard]] FactSheetWish wish() const;
    [[nodiscard]] FactSheet sheetOf(NodeId node) const { return describeFactSheet(m_session, node, wish()); }

    const Session& m_session;
    const ViewState& m_view;
    Settings& m_settings;
    NodeId m_node;
    FactSheetChoice m_choice;
    ScenarioId m_wanted; ///< whose targets; invalid: the published ones. Not remembered: a draft is chosen each time
    QPointer<StepBatch> m_batch;
    QStringList m_files; ///< written last
    QString m_folder;    ///< where they are
    QTimer m_later;

    QLabel *m_name, *m_languageLabel, *m_scenarioLabel, *m_draft, *m_noCharts, *m_contactHint, *m_outcome;
    QComboBox *m_language, *m_scenario;
    QGroupBox *m_charts, *m_scope;
    QVBoxLayout* m_chartRows;
    QVector<QCheckBox*> m_chartBoxes;
    QRadioButton *m_one, *m_children;
    QPushButton *m_contact, *m_openFolder, *m_mail, *m_cancel, *m_save, *m_print, *m_attach, *m_close;
    QProgressBar* m_progress;
    SheetPreview* m_preview;
};

/// Shows the dialog for a node: the one that `window` has open already, or a new one.
FactSheetDialog* showFactSheet(const Session& session, const ViewState& view, Settings& settings, NodeId node,
                               QWidget* window);

} // namespace atlas
