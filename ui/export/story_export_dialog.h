// SPDX-License-Identifier: Apache-2.0
// Takes a story out of the building: as what, in which language and colours, which slides, and where to. Not modal; the
// slides are described once when the work begins, so that every page of a file is of one moment.
#pragma once

#include "domain/result.h"
#include "exchange/story_document.h"
#include "state/story_choice.h"
#include "state/view_state.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <memory>

class QComboBox;
class QGroupBox;
class QLabel;
class QListWidget;
class QPagedPaintDevice;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace atlas {

class Session;
class Settings;
class StepBatch;
struct StoryJob;

class StoryExportDialog : public QDialog {
    Q_OBJECT
public:
    StoryExportDialog(const Session& session, const ViewState& view, Settings& settings, StoryId story,
                      QWidget* parent);
    ~StoryExportDialog() override;

    void showStory(StoryId story);
    void writeTo(const QString& path);     ///< the document
    void writeInto(const QString& folder); ///< pictures, in a folder of their own in it; what stands there stays
    void printOn(std::shared_ptr<QPagedPaintDevice> paper);
    [[nodiscard]] QVector<int> numbers() const; ///< of the slides that are asked for, from 1
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void worked(bool complete); ///< after writing or printing; false: cancelled or failed

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildSlides();
    void retranslate();
    void refresh(); ///< everything that follows from story and session
    void follow();  ///< everything that follows from the choice
    void keepChoice();
    void askWhere();
    void askToPrint();
    void run(const StoryJob& job, const QString& folder);
    void tellOutcome(const QStringList& files, const QString& folder);
    [[nodiscard]] StoryDocument document() const;
    [[nodiscard]] Language language() const { return m_choice.language.value_or(m_view.language()); }

    const Session& m_session;
    const ViewState& m_view;
    Settings& m_settings;
    StoryId m_story;
    StoryChoice m_choice;
    QPointer<StepBatch> m_batch;
    QTimer m_later;

    QLabel *m_name, *m_formatLabel, *m_languageLabel, *m_themeLabel, *m_sizeLabel, *m_scaleLabel, *m_result, *m_drafts,
        *m_outcome, *m_toLabel;
    QComboBox *m_format, *m_language, *m_theme, *m_size;
    QSpinBox *m_scale, *m_from, *m_to;
    QGroupBox* m_slides;
    QRadioButton *m_all, *m_range, *m_chosen;
    QListWidget* m_list;
    QProgressBar* m_progress;
    QPushButton *m_openFolder, *m_cancel, *m_go, *m_close;
};

/// Shows the dialog for a story: the one that `window` has open already, or a new one.
StoryExportDialog* showStoryExport(const Session& session, const ViewState& view, Settings& settings, StoryId story,
                                   QWidget* window);

} // namespace atlas
