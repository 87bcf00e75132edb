// SPDX-License-Identifier: Apache-2.0
// Lies over the chart of a slide that is worked on: puts annotations there, selects, moves and deletes them, with the
// mouse and with the keyboard. What was done is in the portfolio when the mouse is let go; each is one undo step.
#pragma once

#include "domain/result.h"
#include "session/session.h"
#include "state/view_state.h"

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

namespace atlas {

class AnnotationField;
class ChartView;
class PanelHost;
class SlideCanvas;

/// A tool as the tool bar shows it and a key chooses it. Without a kind: to select what is there.
struct AnnotationTool {
    std::optional<AnnotationKind> kind;
    Qt::Key key;
    const char* icon;
};

inline constexpr std::array annotationTools{
    AnnotationTool{{}, Qt::Key_S, "select"}, AnnotationTool{AnnotationKind::Text, Qt::Key_T, "text"},
    AnnotationTool{AnnotationKind::Arrow, Qt::Key_A, "arrow"}, AnnotationTool{AnnotationKind::Band, Qt::Key_B, "band"},
    AnnotationTool{AnnotationKind::Line, Qt::Key_L, "line"}};

class AnnotationEditor : public QWidget {
    Q_OBJECT
public:
    /// Over the chart of `canvas`, which shows the slide.
    AnnotationEditor(Session& session, ViewState& view, PanelHost& host, SlideCanvas& canvas);
    ~AnnotationEditor() override;

    void showSlide(SlideId id); ///< after the canvas; what was begun on the one before is kept first
    [[nodiscard]] bool isOn() const { return m_isOn; }    ///< does the slide show a chart?
    [[nodiscard]] bool offers(AnnotationKind kind) const; ///< a ring has no axis for a band or line

    [[nodiscard]] std::optional<AnnotationKind> tool() const { return m_tool; } ///< empty: what is there is selected
    void chooseTool(std::optional<AnnotationKind> tool);
    /// Without a mouse: in the middle of the chart, to be moved with the arrow keys and kept with Enter.
    void placeInMiddle(AnnotationKind kind);

    [[nodiscard]] QStringList names() const;                  ///< of the slide's annotations, in their order
    [[nodiscard]] int selected() const { return m_selected; } ///< -1: none
    void select(int annotation);
    void editWords(); ///< of the selected one, in the language that is shown
    void removeSelected();
    void keep(); ///< what is being moved or written

Q_SIGNALS:
    void changed(); ///< tool, selection or annotations
    void refused(const atlas::Error& error);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh(); ///< follows the portfolio
    void findSelection(const QVector<Annotation>& before);
    void cover();                                            ///< the chart, where it stands now
    void push();                                             ///< to the chart, with what is being moved
    [[nodiscard]] std::optional<Annotation> current() const; ///< the selected one, as it is shown
    void begin(const Annotation& annotation, bool isNew);
    void drop(); ///< what is being moved, for what the portfolio has
    void commit();
    bool write(const QVector<Annotation>& annotations, const QString& step);
    void drag(QPointF place);
    void put(QPointF place);
    void nudge(QPoint step, bool end);
    void pointAtNext(int steps); ///< an arrow's head at another mark
    bool keyOnSelected(const QKeyEvent& event, bool plain);
    bool keyForTool(const QKeyEvent& event);
    void endWords(bool keep);
    void leave(); ///< Esc: one thing after the other
    void tell();  ///< the selection, to assistive technology
    void say(const QString& hint);
    void pointer(QPointF place);
    [[nodiscard]] ChartView* chart();

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    SlideCanvas& m_canvas;
    SlideId m_slide;
    QVector<Annotation> m_annotations; ///< of the slide, as the portfolio has them
    std::optional<AnnotationKind> m_tool;
    int m_selected = -1;
    std::optional<Annotation> m_draft; ///< the selected one, as it is on its way
    bool m_isNew = false;              ///< the draft is not in the portfolio yet: it is the last
    Annotation m_base;                 ///< the draft before it was moved
    std::optional<QPointF> m_press;
    bool m_isDragging = false;
    QPointer<AnnotationField> m_words;
    QTimer m_idle; ///< arrow keys in one go are one undo step
    bool m_isOn = false;
};

} // namespace atlas
