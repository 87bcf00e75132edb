// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "session/session_data.h"

#include <chrono>

namespace atlas {

namespace {
constexpr std::chrono::milliseconds feedInterval{250};
constexpr std::chrono::seconds tidyAfter{
    1}; // since the last edit: with the feed's turn within the two seconds promised
} // namespace

Result<std::unique_ptr<Session>> Session::open(const QString& path, const QString& author) {
    TRY(auto opened, Portfolio::open(path));
    return open(std::move(opened), author);
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
    TRY(data->load(std::move(content)));
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

const Positions& Session::positions() const { return d->positions; }

const Figures& Session::figures() const { return d->figures; }

const StoryShelf& Session::stories() const { return d->stories; }

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

UndoStack* Session::undoStack() { return &d->undoStack; }

const QString& Session::author() const { return d->author; }

void Session::setToday(std::function<QDate()> today) { d->today = std::move(today); }

QDate Session::today() const { return d->today(); }

Language Session::language() const { return d->language; }

void Session::setLanguage(Language language) { d->language = language; }

void Session::takeForeignChanges() { d->takeOthers(); }

} // namespace atlas
