// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "session/node_rules.h"
#include "session/session_data.h"

#include <algorithm>
#include <chrono>

namespace atlas {

namespace {
constexpr std::chrono::milliseconds feedInterval{250};
constexpr std::chrono::seconds tidyAfter{
    1}; // since the last edit: with the feed's turn within the two seconds promised
} // namespace

Result<std::unique_ptr<Session>> Session::open(const QString& path, const QString& author) {
    auto opened = Portfolio::open(path);
    if (!opened)
        return failure(opened.error());
    return open(std::move(*opened), author);
}

Result<std::unique_ptr<Session>> Session::open(std::unique_ptr<Portfolio> portfolio, const QString& author) {
    auto content = SessionContent::read(*portfolio);
    if (!content)
        return failure(content.error());
    return open(std::move(portfolio), author, std::move(**content)); // whole: nobody could stop it
}

Result<std::unique_ptr<Session>> Session::open(std::unique_ptr<Portfolio> portfolio, const QString& author,
                                               SessionContent content) {
    auto data = std::make_unique<Data>(std::move(portfolio), author);
    if (const auto loaded = data->load(std::move(content)); !loaded)
        return failure(loaded.error());
    return std::unique_ptr<Session>(new Session(std::move(data)));
}

Session::Session(std::unique_ptr<Data> data) : d(std::move(data)) {
    d->q = this;
    // Said once the present turn is over: it is often a view that asks while it paints.
    d->faults.setListeners(
        [this](const Error& error) {
            QMetaObject::invokeMethod(
                this, [this, error] { Q_EMIT readFailed(error); }, Qt::QueuedConnection);
        },
        [this] {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT readMended(); }, Qt::QueuedConnection);
        });
    connect(&d->feed, &QTimer::timeout, this, &Session::takeForeignChanges);
    d->feed.start(feedInterval);
    d->tidy.setSingleShot(true);
    d->tidy.setInterval(tidyAfter);
    connect(&d->tidy, &QTimer::timeout, this, [this] { d->tidyFile(); });
    d->tidy.start(); // what a kill left
}

Session::~Session() = default;

const Portfolio& Session::portfolio() const { return *d->portfolio; }

const Outline& Session::outline() const { return d->outline; }

Result<Node> Session::node(NodeId id) const { return d->portfolio->node(id); }

std::optional<NodeId> Session::find(const QString& word) const {
    const QString wanted = word.trimmed();
    if (wanted.isEmpty())
        return {};
    const auto withKey = d->portfolio->nodeWithKey(wanted);
    if (d->faults.check({Reading::Of::Keys}, withKey) && *withKey && d->outline.contains(**withKey))
        return **withKey;
    if (const NodeId named = d->outline.named(wanted); named.isValid())
        return named;
    const QVector<NodeId> hits = d->outline.search(wanted, 1);
    if (hits.isEmpty())
        return {};
    return hits.constFirst();
}

const QVector<Indicator>& Session::indicators() const { return d->figures.indicators(); }

const Indicator* Session::indicator(IndicatorId id) const { return d->figures.indicator(id); }

const Indicator* Session::indicator(QStringView key) const {
    const auto found = std::find_if(indicators().cbegin(), indicators().cend(),
                                    [&](const Indicator& each) { return each.key == key; });
    return found != indicators().cend() ? &*found : nullptr;
}

bool Session::applies(const Indicator& indicator, NodeId node) const {
    return takesTarget(d->outline, indicator, node);
}

QVector<Indicator> Session::planned() const {
    QVector<Indicator> chosen;
    std::copy_if(indicators().cbegin(), indicators().cend(), std::back_inserter(chosen), [](const Indicator& each) {
        return each.kind == IndicatorKind::Level || each.kind == IndicatorKind::Ratio;
    });
    return chosen;
}

const Indicator* Session::headline(NodeId node) const {
    // The wanted measure first, else the first that a target of the node could be of.
    const bool isArea = node == d->outline.root();
    const Measure wanted = isArea ? Measure::Gdp : Measure::ValueAdded;
    const Indicator* best = nullptr;
    for (const Indicator& each : indicators()) {
        if (!applies(each, node))
            continue;
        if (each.measure == wanted)
            return &each;
        if (best == nullptr)
            best = &each;
    }
    return best;
}

std::optional<Source> Session::source(SourceId id) const { return d->figures.source(id); }

QVector<Figure> Session::figures(NodeId node) const { return d->figures.of(node); }

std::optional<Figure> Session::figure(NodeId node, QStringView indicatorKey) const {
    const Indicator* found = indicator(indicatorKey);
    if (found == nullptr)
        return {};
    return d->figures.latest(node, found->id);
}

const QVector<Observation>* Session::observations(NodeId node) const {
    const QVector<Observation>& stated = d->figures.observations(node);
    return d->figures.isUnreadable(node) ? nullptr : &stated;
}

std::optional<double> Session::sizeLevel(NodeId node) const { return d->sizes.level(node); }

const QVector<Scenario>& Session::scenarios() const { return d->scenarios; }

const Scenario& Session::scenario() const { return d->current; }

void Session::showScenario(ScenarioId id) {
    if (id == d->current.id || d->visibleScenario(id) == nullptr)
        return;
    ChangeSet changes;
    d->setCurrent(id, changes);
    d->tell(changes);
}

PlanReading Session::reading() const { return d->reading(); }

std::optional<double> Session::target(const TargetCell& cell) const { return d->targets.rate(cell); }

std::optional<Target> Session::storedTarget(const TargetCell& cell) const { return d->targets.stored(cell); }

CellTerms Session::terms(const TargetCell& cell) const { return d->targets.terms(cell).value_or(CellTerms{}); }

std::optional<TargetLock> Session::lockInForce(const TargetCell& cell) const { return d->lockInForce(cell); }

QVector<TargetCell> Session::cellsWithTerms() const {
    QVector<TargetCell> cells;
    d->targets.forEachTerms([&](const TargetCell& cell, const CellTerms&) { cells.append(cell); });
    std::sort(cells.begin(), cells.end());
    return cells;
}

std::optional<double> Session::growth(NodeId node, IndicatorId id, int year) const {
    return d->reading().growth(node, id, year);
}

planning::RollUp Session::rollUp(NodeId node, IndicatorId id, int year) const {
    return d->reading().rollUp(node, id, year);
}

std::optional<double> Session::gap(NodeId node, IndicatorId id, int year) const {
    return d->reading().gap(node, id, year);
}

std::vector<planning::FamilyMember> Session::members(NodeId node, IndicatorId id, int year) const {
    return d->reading().members(node, id, year);
}

Projection Session::projection(NodeId node, IndicatorId id) const { return d->reading().projection(node, id); }

std::optional<double> Session::projectedLevel(NodeId node, IndicatorId id, int year) const {
    return d->reading().projectedLevel(node, id, year);
}

bool Session::canMove(NodeId id, NodeId newParent) const {
    return d->outline.contains(id) && d->outline.contains(newParent) && id != d->outline.root() &&
           !d->outline.isUnder(newParent, id) &&
           node_rules::mayStandUnder(d->outline.kind(id), d->outline.kind(newParent));
}

QVector<NodeKind> Session::childKinds(NodeId parent) const {
    if (!d->outline.contains(parent))
        return {};
    std::optional<NodeKind> siblings;
    if (const int count = d->outline.childCount(parent); count > 0)
        siblings = d->outline.kind(d->outline.child(parent, count - 1));
    return node_rules::childKinds(d->outline.kind(parent), siblings);
}

UndoStack* Session::undoStack() { return &d->undoStack; }

bool Session::isPreviewing() const { return d->targets.isPreviewing(); }

void Session::setToday(std::function<QDate()> today) { d->today = std::move(today); }

void Session::setLanguage(Language language) { d->language = language; }

void Session::takeForeignChanges() { d->takeOthers(); }

} // namespace atlas
