// SPDX-License-Identifier: Apache-2.0
// Asks how a chart is to be saved: kind of file, size, scale and colours. Says how many pixels that makes.
#pragma once

#include "state/export_choice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace atlas {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with the last choice. `draft`: what the chart follows from, where that is not published (its name); it is
    /// saved only when somebody says that they mean it.
    explicit ExportDialog(const ExportChoice& last, const QString& draft = {}, QWidget* parent = nullptr);
    [[nodiscard]] ExportChoice choice() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow(); ///< what the kind of file has no use for is off

    QString m_draftName;
    QComboBox *m_kind, *m_size, *m_theme;
    QSpinBox* m_scale;
    QLabel *m_kindLabel, *m_sizeLabel, *m_scaleLabel, *m_themeLabel, *m_result;
    QCheckBox* m_draft;
    QDialogButtonBox* m_buttons;
};

} // namespace atlas
