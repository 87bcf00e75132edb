// SPDX-License-Identifier: Apache-2.0
// The tools for what is put over a slide's chart, and a list of what is there. With the mouse a tool is chosen and then
// used on the chart; with the keyboard it puts one in the middle at once.
#pragma once

#include "present/annotation_editor.h"

class QComboBox;
class QToolButton;

namespace atlas {

class AnnotationBar : public QWidget {
    Q_OBJECT
public:
    AnnotationBar(AnnotationEditor& editor, ViewState& view, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void use(const AnnotationTool& tool, bool byMouse);
    void drawIcons(const Theme& theme);
    void retranslate();
    [[nodiscard]] static QString nameOf(const AnnotationTool& tool);

    AnnotationEditor& m_editor;
    std::array<QToolButton*, annotationTools.size()> m_tools;
    QToolButton* m_delete;
    QComboBox* m_list;
    bool m_byMouse = false; ///< the button that is down
};

} // namespace atlas
