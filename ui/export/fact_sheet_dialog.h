// SPDX-License-Identifier: Apache-2.0
// Makes fact sheets: shows the page as it will be and follows every edit, in which language and with which charts, for
// one place or for each place under it; saves, prints, or puts the files where a mail takes them from. Not modal.
#pragma once

#include "exchange/fact_sheet.h"
#include "export/batch_dialog.h"
#include "state/fact_sheet_choice.h"

class QCheckBox;
class QComboBox;
class QGroupBox;
class QRadioButton;
class QVBoxLayout;

namespace atlas {

class ScenarioCombo;
class SheetPreview;

class FactSheetDialog final : public BatchDialog {
    Q_OBJECT
public:
    FactSheetDialog(const Session& session, const ViewState& view, Settings& settings, NodeId node, QWidget* parent);

    void turnTo(NodeId node);
    void writeTo(const QString& path) override;                      ///< the one sheet
    void writeInto(const QString& folder) override;                  ///< a file for each sheet
    void printOn(std::shared_ptr<QPagedPaintDevice> paper) override; ///< a page for each sheet
    [[nodiscard]] QVector<NodeId> nodes() const;                     ///< what sheets are made of

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate() override;
    void refresh() override; ///< everything that follows from node, choice and session
    void refreshCharts();
    void follow() override;
    void tellOutcome(const StepBatch& batch) override;
    void keepChoice();
    void takeCharts();
    void askToSave();
    void askToPrint();
    void askForContact();
    void start(std::function<Result<void>(NodeId)> make, const QString& folder);
    [[nodiscard]] FactSheetWish wish() const;
    [[nodiscard]] FactSheet sheetOf(NodeId node) const { return describeFactSheet(m_session, node, wish()); }

    NodeId m_node;
    FactSheetChoice m_choice;
    ScenarioId m_wanted; ///< whose targets; invalid: the published ones. Not remembered: a draft is chosen each time
    QStringList m_files; ///< written last

    QLabel *m_languageLabel, *m_scenarioLabel, *m_draft, *m_noCharts, *m_contactHint;
    QComboBox* m_language;
    ScenarioCombo* m_scenario;
    QGroupBox *m_charts, *m_scope;
    QVBoxLayout* m_chartRows;
    QVector<QCheckBox*> m_chartBoxes;
    QRadioButton *m_one, *m_children;
    QPushButton *m_contact, *m_mail, *m_save, *m_print, *m_attach, *m_close;
    SheetPreview* m_preview;
};

/// Shows the dialog for a node: the one that `window` has open already, or a new one.
FactSheetDialog* showFactSheet(const Session& session, const ViewState& view, Settings& settings, NodeId node,
                               QWidget* window);

} // namespace atlas
