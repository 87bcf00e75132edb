// SPDX-License-Identifier: Apache-2.0
#include "present/annotation_bar.h"

#include "look/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace atlas {

AnnotationBar::AnnotationBar(AnnotationEditor& editor, ViewState& view, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_tools(), m_delete(new QToolButton(this)), m_list(new QComboBox(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (size_t i = 0; i < annotationTools.size(); ++i) {
        QToolButton* button = m_tools.at(i) = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, i] { use(annotationTools.at(i), std::exchange(m_byMouse, false)); });
    }
    m_delete->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_delete);
    layout->addSpacing(8);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    layout->addStretch(1);
    connect(m_delete, &QToolButton::clicked, &editor, &AnnotationEditor::removeSelected);
    connect(m_list, &QComboBox::activated, &editor, &AnnotationEditor::select);
    connect(&editor, &AnnotationEditor::changed, this, &AnnotationBar::refresh);
    connect(&view, &ViewState::themeChanged, this, &AnnotationBar::drawIcons);
    drawIcons(view.theme());
    retranslate();
}

void AnnotationBar::use(const AnnotationTool& tool, bool byMouse) {
    if (!tool.kind || byMouse)
        m_editor.chooseTool(tool.kind == m_editor.tool() ? std::nullopt : tool.kind);
    else
        m_editor.placeInMiddle(*tool.kind);
    if (byMouse)
        m_editor.setFocus(); // for Esc
    refresh();               // a click has turned the button, whatever came of it
}

bool AnnotationBar::eventFilter(QObject* watched, QEvent* event) {
    auto* button = qobject_cast<QToolButton*>(watched);
    if (event->type() == QEvent::MouseButtonPress && button != nullptr)
        m_byMouse = true;
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    m_byMouse = false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTool = std::any_of(annotationTools.begin(), annotationTools.end(),
                                    [&](const AnnotationTool& tool) { return tool.key == key->key(); });
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (button != nullptr)
            button->click();
        else
            m_editor.setFocus();
        return true;
    }
    if (button != nullptr && (key->key() == Qt::Key_Escape || (isTool && key->modifiers() == Qt::NoModifier))) {
        m_editor.setFocus();
        QCoreApplication::sendEvent(&m_editor, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationBar::refresh() {
    setEnabled(m_editor.isOn());
    for (size_t i = 0; i < annotationTools.size(); ++i) {
        const auto& kind = annotationTools.at(i).kind;
        m_tools.at(i)->setChecked(m_editor.isOn() && kind == m_editor.tool());
        m_tools.at(i)->setEnabled(!kind || m_editor.offers(*kind));
    }
    m_delete->setEnabled(m_editor.selected() >= 0);
    const QStringList names = m_editor.names();
    const QSignalBlocker quiet(m_list);
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i)
        shown.append(m_list->itemText(i));
    if (shown != names) {
        m_list->clear();
        m_list->addItems(names);
    }
    m_list->setCurrentIndex(m_editor.selected() < names.size() ? m_editor.selected() : -1);
    m_list->setPlaceholderText(names.isEmpty() ? tr("No annotations on this slide")
                                               : tr("Annotations on this slide: %1").arg(names.size()));
    m_list->setEnabled(!names.isEmpty());
}

void AnnotationBar::drawIcons(const Theme& theme) {
    for (size_t i = 0; i < annotationTools.size(); ++i)
        m_tools.at(i)->setIcon(icon(annotationTools.at(i).icon, theme));
    m_delete->setIcon(icon("delete", theme));
}

QString AnnotationBar::nameOf(const AnnotationTool& tool) {
    if (!tool.kind)
        return tr("Select annotations");
    switch (*tool.kind) {
    case AnnotationKind::Text:
        return tr("Put a text on the chart");
    case AnnotationKind::Arrow:
        return tr("Put an arrow on the chart");
    case AnnotationKind::Band:
        return tr("Put a band on the chart");
    case AnnotationKind::Line:
        return tr("Put a line on the chart");
    }
    return {};
}

void AnnotationBar::retranslate() {
    setAccessibleName(tr("Annotations of the slide"));
    for (size_t i = 0; i < annotationTools.size(); ++i) {
        const QString name = nameOf(annotationTools.at(i));
        m_tools.at(i)->setAccessibleName(name);
        m_tools.at(i)->setToolTip(
            tr("%1 (%2)", "what a button does, its key").arg(name, QKeySequence(annotationTools.at(i).key).toString()));
    }
    m_delete->setAccessibleName(tr("Delete the annotation"));
    m_delete->setToolTip(
        tr("%1 (%2)", "what a button does, its key")
            .arg(tr("Delete the annotation"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    m_list->setAccessibleName(tr("Annotations"));
    m_list->setToolTip(tr("Choose one; Enter goes to it on the chart."));
    refresh();
}

void AnnotationBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
