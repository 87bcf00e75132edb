// SPDX-License-Identifier: Apache-2.0
// Takes a story out of the building: as what, in which language and colours, which slides, and where to. Not modal; the
// slides are described once when the work begins, so that every page of a file is of one moment.
#pragma once

#include "exchange/story_document.h"
#include "export/batch_dialog.h"
#include "state/story_choice.h"

class QComboBox;
class QGroupBox;
class QListWidget;
class QRadioButton;
class QSpinBox;

namespace atlas {

struct StoryJob;

class StoryExportDialog final : public BatchDialog {
    Q_OBJECT
public:
    StoryExportDialog(const Session& session, const ViewState& view, Settings& settings, StoryId story,
                      QWidget* parent);

    void turnTo(StoryId story);
    void writeTo(const QString& path) override;     ///< the document
    void writeInto(const QString& folder) override; ///< pictures, in a folder of their own in it
    void printOn(std::shared_ptr<QPagedPaintDevice> paper) override;
    [[nodiscard]] QVector<int> numbers() const; ///< of the slides that are asked for, from 1

private:
    void build();
    QWidget* buildSlides();
    void retranslate() override;
    void refresh() override;
    void follow() override; ///< everything that follows from the choice
    void tellOutcome(const StepBatch& batch) override;
    void keepChoice();
    void askWhere();
    void askToPrint();
    void start(const StoryJob& job, const QString& folder);
    [[nodiscard]] StoryDocument document() const;
    [[nodiscard]] Language language() const { return m_choice.language.value_or(m_view.language()); }

    StoryId m_story;
    StoryChoice m_choice;
    QStringList m_files; ///< that are being made, or were last

    QLabel *m_formatLabel, *m_languageLabel, *m_themeLabel, *m_sizeLabel, *m_scaleLabel, *m_result, *m_drafts,
        *m_toLabel;
    QComboBox *m_format, *m_language, *m_theme, *m_size;
    QSpinBox *m_scale, *m_from, *m_to;
    QGroupBox* m_slides;
    QRadioButton *m_all, *m_range, *m_chosen;
    QListWidget* m_list;
    QPushButton *m_go, *m_close;
};

/// Shows the dialog for a story: the one that `window` has open already, or a new one.
StoryExportDialog* showStoryExport(const Session& session, const ViewState& view, Settings& settings, StoryId story,
                                   QWidget* window);

} // namespace atlas
