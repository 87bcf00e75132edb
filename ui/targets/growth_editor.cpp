// SPDX-License-Identifier: Apache-2.0
#include "targets/growth_editor.h"

#include "parts/jump_slider.h"
#include "parts/rate_spin_box.h"
#include "session/held_rates.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "targets/target_entry.h"
#include "words/terms_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {
constexpr int restMs = 400;
constexpr int roomBeside = 760;       ///< for the controls beside their words
constexpr double stepsPerUnit = 1000; // a slider's step is a tenth of a percentage point
constexpr int usualLowest = -100;
constexpr int usualHighest = 400;

int toStep(double rate) { return static_cast<int>(std::lround(rate * stepsPerUnit)); }
QString endText(int step) {
    return QString::number(step / 10).replace(QLatin1Char('-'), QChar(0x2212)) + QLatin1Char('%');
}
} // namespace

GrowthEditor::GrowthEditor(Session& session, TargetEntry& entry, QWidget* parent)
    : QWidget(parent), m_session(session), m_entry(entry), m_words(new QLabel(this)), m_note(new QLabel(this)),
      m_lowest(new QLabel(this)), m_highest(new QLabel(this)), m_spin(new RateSpinBox(this)),
      m_slider(new JumpSlider(Qt::Horizontal, this)) {
    m_words->setWordWrap(true);
    m_lowest->setProperty("muted", true);
    m_highest->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_spin->setFixedWidth(120);
    m_slider->setMinimumWidth(140);
    m_slider->setRange(usualLowest, usualHighest);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(10);
    m_spin->installEventFilter(this);
    m_slider->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);

    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_spin);
    controls->addWidget(m_lowest);
    controls->addWidget(m_slider, 1);
    controls->addWidget(m_highest);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_words);
    words->addWidget(m_note);
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_parts->setContentsMargins(12, 6, 12, 6);
    m_parts->setSpacing(4);
    m_parts->addLayout(words, 2);
    m_parts->addLayout(controls, 1);

    connect(&m_rest, &QTimer::timeout, this, &GrowthEditor::commit);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { step(value / stepsPerUnit); });
    connect(m_slider, &QSlider::sliderReleased, this, &GrowthEditor::commit);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this] {
        if (const auto rate = m_spin->rate())
            step(*rate);
    });
    connect(m_spin, &QDoubleSpinBox::editingFinished, this, &GrowthEditor::commit);
    connect(m_spin, &RateSpinBox::refused, &m_entry, &TargetEntry::refuse);
    connect(m_spin, &RateSpinBox::taken, &m_entry, &TargetEntry::take);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.origin == ChangeSet::Origin::Preview)
            return;
        showLock();
        refresh();
    });
    // An undo from elsewhere while something waits: what waited was never written, so it is let go.
    connect(session.undoStack(), &UndoStack::indexChanged, this, [this] {
        if (!m_committing)
            dropPending();
    });
    retranslate();
    show({}, {});
}

GrowthEditor::~GrowthEditor() {
    // The controls tell of losing the keyboard while they go.
    for (QWidget* control : {static_cast<QWidget*>(m_spin), static_cast<QWidget*>(m_slider)}) {
        control->removeEventFilter(this);
        control->disconnect();
    }
}

void GrowthEditor::retranslate() {
    m_spin->setAccessibleName(tr("Growth target"));
    m_slider->setAccessibleName(tr("Growth target slider"));
    m_spin->setToolTip(tr("Growth target in percent. Wheel and arrow keys move it by 0.1; +0.5 adds half a point."));
}

void GrowthEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GrowthEditor::show(const std::optional<TargetCell>& cell, const QString& words, Language language) {
    if (cell != m_cell)
        letGo();
    m_cell = cell;
    m_about = words;
    m_language = language;
    showLock();
    refresh();
}

void GrowthEditor::setNote(const QString& note) { m_note->setText(note); }

QSize GrowthEditor::minimumSizeHint() const {
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), std::max(least.height(), m_parts->heightForWidth(std::max(width(), least.width())))};
}

void GrowthEditor::resizeEvent(QResizeEvent* event) {
    const bool beside = width() >= roomBeside;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(beside ? 16 : 4);
    QWidget::resizeEvent(event);
    updateGeometry(); // other lines take another height
}

void GrowthEditor::showLock() {
    m_lock = m_cell ? lockInForce(m_session, *m_cell) : std::nullopt;
    QString words = m_about;
    if (m_lock)
        words += QLatin1Char('\n') + lockText(*m_lock, m_language);
    m_words->setText(words);
    const bool open = m_cell && (!m_lock || m_lock->hasLimits());
    for (QWidget* control : {static_cast<QWidget*>(m_spin), static_cast<QWidget*>(m_slider)}) {
        control->setAccessibleDescription(words);
        control->setEnabled(open);
    }
}

void GrowthEditor::refresh() {
    if (m_pending || m_slider->isSliderDown())
        return;
    put(m_cell ? m_session.reading().growth(m_cell->node, m_cell->indicator, m_cell->year) : std::nullopt);
}

void GrowthEditor::put(std::optional<double> rate) {
    const QScopedValueRollback putting(m_putting, true);
    const int place = toStep(rate.value_or(0));
    if (!m_slider->isSliderDown()) {
        // Limits are where the slider ends; a value outside of them was there before them.
        const auto step = [](double limit, auto round) { return static_cast<int>(round(limit * stepsPerUnit)); };
        const int lowest = m_lock && m_lock->lowest
                               ? step(*m_lock->lowest - 1e-9, [](double at) { return std::ceil(at); })
                               : usualLowest;
        const int highest = m_lock && m_lock->highest
                                ? step(*m_lock->highest + 1e-9, [](double at) { return std::floor(at); })
                                : std::max(usualHighest, lowest);
        m_slider->setRange(std::min({lowest, highest, place}), std::max(highest, place));
        m_lowest->setText(endText(m_slider->minimum()));
        m_highest->setText(endText(m_slider->maximum()));
    }
    m_slider->setValue(place);
    m_spin->setRate(rate);
}

std::optional<double> GrowthEditor::written() const {
    const auto stored = m_session.reading().storedTarget(*m_cell);
    return stored ? std::optional(stored->rate) : std::nullopt;
}

void GrowthEditor::step(double rate) {
    if (m_putting || !m_cell)
        return;
    if (m_isLetGo)
        return refresh(); // the mouse still moves the handle
    put(rate);
    m_pending = rate;
    if (!m_session.scenario().isProtected) {
        auto shown = m_session.preview({{*m_cell, rate}});
        if (!shown) {
            dropPending();
            m_entry.refuse(shown.error());
            return;
        }
        m_preview = std::move(*shown);
    }
    if (m_slider->isSliderDown())
        return; // written when it is let go
    if (m_session.scenario().isProtected)
        commit(); // answered with the offer of a working copy, and that need not wait
    else
        m_rest.start();
}

void GrowthEditor::commit() {
    m_rest.stop();
    if (!m_pending || !m_cell || m_slider->isSliderDown())
        return;
    const double rate = *std::exchange(m_pending, std::nullopt);
    if (written() == rate && !m_session.scenario().isProtected) {
        m_preview.end(); // back where it began
    } else {
        const QScopedValueRollback committing(m_committing, true);
        m_entry.setRates({{*m_cell, rate}}, {});
    }
    refresh();
}

void GrowthEditor::dropPending() {
    m_rest.stop();
    if (!m_pending)
        return;
    m_pending.reset();
    m_preview.end();
    refresh();
}

void GrowthEditor::letGo() {
    m_slider->setSliderDown(false); // a drag ends with its cell
    commit();
}

void GrowthEditor::hideEvent(QHideEvent* event) {
    letGo();
    QWidget::hideEvent(event);
}

bool GrowthEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::MouseButtonRelease)
        m_isLetGo = false;
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            // Undo takes back what one sees: it is written first, and the spin box's own undo of typing stays out of
            // it.
            commit();
            event->ignore();
            return true;
        }
        // Escape lets a running change go.
        if (key->key() == Qt::Key_Escape && m_pending) {
            dropPending();
            m_isLetGo = m_slider->isSliderDown();
            m_slider->setSliderDown(false);
            refresh();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atlas
