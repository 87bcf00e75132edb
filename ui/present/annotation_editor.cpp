// SPDX-License-Identifier: Apache-2.0
#include "present/annotation_editor.h"

#include "domain/limits.h"
#include "drawing/chart_view.h"
#include "parts/announcement.h"
#include "present/annotation_field.h"
#include "present/annotation_words.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "slides/slide_canvas.h"
#include "state/panel_host.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int idleTime = 800; ///< milliseconds after the last arrow key
constexpr int fieldWidth = 240;

bool isAxisKind(AnnotationKind kind) { return kind == AnnotationKind::Band || kind == AnnotationKind::Line; }

} // namespace

AnnotationEditor::AnnotationEditor(Session& session, ViewState& view, PanelHost& host, SlideCanvas& canvas)
    : QWidget(&canvas), m_session(session), m_view(view), m_host(host), m_canvas(canvas) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, &AnnotationEditor::commit);
    connect(&canvas, &SlideCanvas::laidOut, this, &AnnotationEditor::cover);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.stories)
            refresh();
    });
    connect(&view, &ViewState::languageChanged, this, [this] {
        endWords(true); // they are of the language before
        refresh();
    });
    connect(&view, &ViewState::themeChanged, this, [this] { update(); });
    tell();
}

AnnotationEditor::~AnnotationEditor() {
    const QSignalBlocker quiet(this); // nobody is there to be told
    keep();
}

ChartView* AnnotationEditor::chart() { return m_isOn ? m_canvas.wakeChart() : nullptr; }

void AnnotationEditor::showSlide(SlideId id) {
    if (id != m_slide) {
        keep();
        m_slide = id;
        m_selected = -1;
        m_tool.reset();
        m_press.reset();
    }
    refresh();
}

bool AnnotationEditor::offers(AnnotationKind kind) const {
    if (!m_isOn)
        return false;
    const ChartKind chart = m_canvas.shot()->view.chart->kind;
    return !isAxisKind(kind) || (chart != ChartKind::Ring && chart != ChartKind::Treemap);
}

void AnnotationEditor::refresh() {
    const Slide* slide = m_session.stories().slide(m_slide);
    const SlideShot& shot = m_canvas.shot();
    m_isOn = slide != nullptr && slide->kind == SlideKind::Chart && shot && shot->view.id == m_slide &&
             shot->view.chart && !shot->view.chart->isEmpty() && shot->view.emptyText.isEmpty();
    const QVector<Annotation> before = std::exchange(m_annotations, slide ? slide->annotations : QVector<Annotation>());
    // Somebody else or an undo changed what is on its way: theirs is in the portfolio.
    if (m_draft && !m_isNew && m_annotations.value(m_selected) != m_base)
        drop();
    if (m_draft && !m_isOn)
        drop();
    if (m_draft && m_isNew)
        m_selected = static_cast<int>(m_annotations.size());
    else
        findSelection(before);
    if (m_tool && !offers(*m_tool))
        m_tool.reset();
    m_canvas.setLive(m_isOn, false);
    cover();
    push();
    tell();
    Q_EMIT changed();
}

void AnnotationEditor::findSelection(const QVector<Annotation>& before) {
    if (m_selected < 0 || before == m_annotations)
        return;
    // The same one where it is still there; what was changed stands where it stood.
    const auto found = m_annotations.indexOf(before.value(m_selected));
    if (found >= 0)
        m_selected = static_cast<int>(found);
    else if (before.size() != m_annotations.size())
        m_selected = -1;
}

void AnnotationEditor::cover() {
    const QRect chartRect = m_isOn ? m_canvas.chartRect() : QRect();
    if (!chartRect.isEmpty())
        setGeometry(chartRect);
    setVisible(!chartRect.isEmpty());
    raise();
}

void AnnotationEditor::push() {
    ChartView* view = m_canvas.liveChart();
    if (m_draft || m_selected >= 0 || m_tool)
        view = chart();
    if (view == nullptr || !m_isOn)
        return;
    QVector<SlideAnnotation> shown;
    for (const Annotation& each : m_annotations.first(std::min(limits::mostAnnotations, m_annotations.size())))
        shown.append({each, each.text.in(m_view.language())});
    if (m_draft && m_isNew)
        shown.append({*m_draft, m_draft->text.in(m_view.language())});
    else if (m_draft && m_selected < shown.size())
        shown[m_selected].annotation = *m_draft;
    view->setAnnotations(shown);
    update();
}

std::optional<Annotation> AnnotationEditor::current() const {
    if (m_draft)
        return m_draft;
    if (m_selected < 0 || m_selected >= m_annotations.size())
        return {};
    return m_annotations.at(m_selected);
}

QStringList AnnotationEditor::names() const {
    QStringList names;
    if (!m_isOn)
        return names;
    const ChartDescription& chart = *m_canvas.shot()->view.chart;
    for (const Annotation& each : m_annotations)
        names.append(annotationName(each, chart));
    return names;
}

void AnnotationEditor::chooseTool(std::optional<AnnotationKind> tool) {
    if (tool && !offers(*tool))
        return;
    keep();
    m_tool = tool;
    m_press.reset();
    if (tool) {
        m_selected = -1;
        (void)chart();
        switch (*tool) {
        case AnnotationKind::Text:
            say(tr("Click where the words should stand."));
            break;
        case AnnotationKind::Arrow:
            say(tr("Press where the words should stand, and drag to what they are about."));
            break;
        case AnnotationKind::Band:
            say(tr("Drag along the years or categories, or along the values, from where the band begins to its end."));
            break;
        case AnnotationKind::Line:
            say(tr("Drag along the line: across the chart at a value, or up and down at a year or category."));
            break;
        }
        setCursor(*tool == AnnotationKind::Text ? Qt::IBeamCursor : Qt::CrossCursor);
    } else {
        unsetCursor();
    }
    push();
    update();
    tell();
    Q_EMIT changed();
}

void AnnotationEditor::select(int annotation) {
    if (annotation == m_selected && !m_draft)
        return;
    keep();
    m_selected = annotation >= 0 && annotation < m_annotations.size() ? annotation : -1;
    m_tool.reset();
    unsetCursor();
    push();
    update();
    tell();
    Q_EMIT changed();
}

void AnnotationEditor::begin(const Annotation& annotation, bool isNew) {
    if (!m_draft) {
        m_isNew = isNew;
        m_base = isNew ? annotation : m_annotations.value(m_selected);
    }
    if (isNew)
        m_selected = static_cast<int>(m_annotations.size());
    m_draft = annotation;
    push();
    tell();
}

void AnnotationEditor::drop() {
    m_idle.stop();
    m_press.reset();
    m_isDragging = false;
    if (m_draft && m_isNew)
        m_selected = -1;
    m_draft.reset();
    m_isNew = false;
    push();
    tell();
}

void AnnotationEditor::commit() {
    m_idle.stop();
    if (!m_draft)
        return;
    const Annotation made = *m_draft;
    const bool isNew = m_isNew, same = !isNew && made == m_base;
    const int at = m_selected;
    // A text without words cannot be seen.
    if (same || (isNew && made.kind == AnnotationKind::Text && made.text.isEmpty())) {
        drop();
        return;
    }
    QVector<Annotation> all = m_annotations;
    if (isNew)
        all.append(made);
    else
        all[at] = made;
    m_draft.reset();
    m_isNew = false;
    if (write(all, isNew ? tr("Put an annotation on a slide") : tr("Change an annotation")))
        m_selected = at;
    else
        m_selected = isNew ? -1 : at;
    refresh();
}

bool AnnotationEditor::write(const QVector<Annotation>& annotations, const QString& step) {
    const Slide* slide = m_session.stories().slide(m_slide);
    if (slide == nullptr)
        return false;
    Slide after = *slide;
    after.annotations = annotations;
    const auto written = m_session.commit(edits::changeSlide(m_session, after, step));
    if (!written)
        Q_EMIT refused(written.error());
    return written.has_value();
}

void AnnotationEditor::keep() {
    endWords(true);
    commit();
}

void AnnotationEditor::removeSelected() {
    endWords(false);
    if (m_draft && m_isNew) {
        drop();
        Q_EMIT changed();
        return;
    }
    drop();
    if (m_selected < 0 || m_selected >= m_annotations.size())
        return;
    QVector<Annotation> all = m_annotations;
    all.removeAt(m_selected);
    m_selected = -1;
    if (write(all, tr("Delete an annotation")))
        say(tr("The annotation was deleted. Undo brings it back."));
    refresh();
}

void AnnotationEditor::editWords() {
    ChartView* view = chart();
    const auto annotation = current();
    const auto ground = view != nullptr ? view->annotationGround() : std::nullopt;
    if (!annotation || !ground || m_words != nullptr)
        return;
    m_words = new AnnotationField(annotation->text, m_view.language(), this);
    connect(m_words, &AnnotationField::done, this, &AnnotationEditor::endWords);
    const AnnotationShape shape = view->annotationShape(m_selected);
    QPointF place = placeIn(ground->area, annotation->from);
    if (!shape.label.isNull())
        place = shape.label.topLeft();
    else if (!shape.band.isNull())
        place = shape.band.topLeft() + QPointF(8, 8);
    else if (standsAtAxis(*annotation) && !shape.line.isNull())
        place = shape.line.center();
    QRect box(place.toPoint(), QSize(std::max(fieldWidth, qRound(shape.label.width()) + 32), 0));
    box.setWidth(std::min(box.width(), width()));
    box.setHeight(m_words->sizeHint().height());
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, width() - box.width())));
    box.moveTop(std::clamp(box.top(), 0, std::max(0, height() - box.height())));
    m_words->setGeometry(box);
    m_words->QWidget::show();
    m_words->setFocus();
    say(tr("Enter keeps the words, Esc does not."));
}

void AnnotationEditor::endWords(bool keep) {
    if (m_words == nullptr)
        return;
    AnnotationField* field = std::exchange(m_words, nullptr);
    const bool hadFocus = field->hasFocus();
    auto annotation = current();
    if (annotation && keep && field->words() != annotation->text) {
        annotation->text = field->words();
        if (annotation->kind == AnnotationKind::Text && annotation->text.isEmpty())
            removeSelected(); // it could not be seen
        else
            begin(*annotation, m_isNew);
    } else if (!keep && m_isNew && annotation && annotation->kind == AnnotationKind::Text) {
        drop();
    }
    commit();
    if (hadFocus)
        setFocus();
    field->hide();
    field->deleteLater();
    Q_EMIT changed();
}

void AnnotationEditor::leave() {
    if (m_draft) {
        drop();
        Q_EMIT changed();
    } else if (m_tool) {
        chooseTool({});
    } else {
        select(-1);
    }
}

void AnnotationEditor::tell() {
    const auto annotation = current();
    QString name = tr("Annotations on the chart");
    if (annotation && m_isOn)
        name = annotationName(*annotation, *m_canvas.shot()->view.chart);
    if (name == accessibleName())
        return;
    setAccessibleName(name);
    if (hasFocus())
        announce(*this, name); // also where one and the same is moved
}

void AnnotationEditor::say(const QString& hint) { m_host.say(hint); }

} // namespace atlas
