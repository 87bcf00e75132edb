// SPDX-License-Identifier: Apache-2.0
// The file under an open portfolio: folding the log in, and what is done when another program takes the file away.
#include "storage/portfolio_data.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace atlas {

using storage::Connection;
using storage::FileWatch;

namespace {

constexpr int patienceAtClose = 250;            // milliseconds, for others who read
constexpr qint64 largestShadow = 128LL << 20;   // bytes
constexpr qsizetype mostSinceShadow = 100;      // edits; then the copy is made anew
constexpr qsizetype mostWithoutShadow = 10'000; // where it can't be made anew
const QString rescueName = QStringLiteral("portfolio.atlas");

FileFate fateOf(FileWatch::Seen seen) {
    switch (seen) {
    case FileWatch::Seen::Kept:
        break;
    case FileWatch::Seen::Gone:
        return FileFate::Gone;
    case FileWatch::Seen::Replaced:
        return FileFate::Replaced;
    case FileWatch::Seen::Overwritten:
        return FileFate::Overwritten;
    case FileWatch::Seen::LogGone:
        return FileFate::LogGone;
    }
    return FileFate::Kept;
}

} // namespace

Portfolio::Data::~Data() {
    if (comingShadow.valid())
        comingShadow.wait(); // it reads, and folding must not wait for readers
    if (connection == nullptr || fold(patienceAtClose) || fate != FileFate::Kept || readOnly)
        return;
    // Somebody still reads, or something about the file is not understood. The log stays beside it.
    if (watch && watch->isDoubtful())
        connection->leaveFile();
}

void Portfolio::Data::startWatch() {
    const FileWatch::Role role = frozen     ? FileWatch::Role::Frozen
                                 : readOnly ? FileWatch::Role::Reader
                                            : FileWatch::Role::Writer;
    watch.emplace(file, role, *connection);
}

FileFate Portfolio::Data::look() {
    if (!watch || fate == FileFate::Replaced || fate == FileFate::Overwritten || fate == FileFate::LogGone ||
        connection->isInTransaction())
        return fate;
    const FileFate now = fateOf(watch->look(*connection));
    // One that is gone stays so, even where it comes back: what was beside it is gone, too.
    const bool isNews = fate == FileFate::Kept ? now != FileFate::Kept : now == FileFate::Replaced;
    if (isNews)
        stop(now);
    return fate;
}

void Portfolio::Data::stop(FileFate why) {
    const bool isFirst = fate == FileFate::Kept;
    fate = why;
    if (!isFirst)
        return;
    // What is open can still be written where only the name is gone: under its new name it then is whole.
    const bool isOurs = why != FileFate::Overwritten;
    if (isOurs && !readOnly)
        connection->fold();
    watch->removeLog();
    connection->leaveFile();
    readOnly = true;
    lacksRoom = false;
    isWhole = saveRest(isOurs);
    shadow.reset();
    sinceShadow.clear();
}

bool Portfolio::Data::saveRest(bool fileIsOurs) {
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(rescueName);
    const bool isSaved =
        folder->isValid() &&
        (fileIsOurs ? connection->run(QStringLiteral("VACUUM INTO :copy"), {{":copy", copy}}).has_value()
                    : saveShadow(copy));
    auto opened = isSaved ? Connection::open(copy, Connection::Mode::Frozen)
                          : Result<std::unique_ptr<Connection>>(failure(ErrorCode::Io, {}));
    if (opened) {
        connection = std::move(*opened);
        frozen.reset();
        file = copy;
        rescue = std::move(folder);
        return true;
    }
    if (fileIsOurs)
        return true; // what is open of it can be read as long as it is open
    // Rather nothing than another portfolio's figures.
    if (auto nothing = Connection::open(QStringLiteral(":memory:"), Connection::Mode::ReadOnly)) {
        connection = std::move(*nothing);
        frozen.reset();
    }
    return false;
}

bool Portfolio::Data::saveShadow(const QString& copy) {
    if (shadow == nullptr || !shadow->writeTo(copy))
        return false;
    auto portfolio = Portfolio::open(copy);
    if (!portfolio)
        return false;
    for (qsizetype at = 0; at < sinceShadow.size(); ++at) {
        const Later& later = sinceShadow.at(at);
        if (later.endOfLog <= shadow->endOfLog())
            continue;
        if (const auto written = (*portfolio)->apply(later.edit, later.author); !written) {
            qWarning("Edits are not in the copy: %s", qUtf8Printable(written.error().detail));
            lostEdits = sinceShadow.size() - at;
            break;
        }
    }
    return true;
}

bool Portfolio::Data::fold(int patience) {
    if (readOnly || !watch || connection->isInTransaction())
        return true;
    if (look() != FileFate::Kept)
        return true;
    if (watch->isDoubtful())
        return false;
    if (watch->logSize() == 0)
        return true;
    const bool isFolded = connection->fold(patience);
    watch->folded(isFolded);
    return isFolded;
}

void Portfolio::Data::takeComingShadow() {
    if (!comingShadow.valid() || comingShadow.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    auto made = comingShadow.get();
    // What was copied is ours only where the file still is.
    if (made == nullptr || look() != FileFate::Kept || watch->isDoubtful())
        return;
    shadow = std::move(made);
    sinceShadow.removeIf([&](const Later& later) { return later.endOfLog <= shadow->endOfLog(); });
}

void Portfolio::Data::rememberForShadow(const Edit& edit, const QString& author) {
    takeComingShadow();
    if (shadow == nullptr && !comingShadow.valid())
        return;
    if (sinceShadow.size() >= mostWithoutShadow) {
        shadow.reset();
        sinceShadow.clear();
        return;
    }
    if (const auto end = endOfLog())
        sinceShadow.append({edit, author, *end});
}

void Portfolio::keepShadow() {
    d->takeComingShadow();
    if (d->fate != FileFate::Kept || d->comingShadow.valid())
        return;
    const bool isOld = d->shadow == nullptr || d->shadowIsOld || d->sinceShadow.size() > mostSinceShadow;
    if (!isOld || QFileInfo(d->file).size() > largestShadow)
        return;
    d->shadowIsOld = false;
    d->comingShadow = std::async(std::launch::async, &storage::Shadow::take, d->file, d->frozen.has_value());
}

QString Portfolio::Data::whyReadOnly() const {
    if (lacksRoom)
        return Words::tr("%1 is open for reading only: the disk is full, or its folder can't be written. Make room and "
                         "open it again, or save a copy elsewhere.")
            .arg(path);
    if (readsCopy)
        return Words::tr("What a crash left beside %1 can't be put into it, since nothing may be written there. All of "
                         "it is shown from a private copy; save a copy elsewhere, and go on in it.")
            .arg(path);
    QString what;
    switch (fate) {
    case FileFate::Kept:
        return newerVersion == 0
                   ? QString()
                   : Words::tr("%1 was written by a newer Liangjiang Atlas (format %2; this program writes format %3). "
                               "It can be read here; to change it, open it with the newer program.")
                         .arg(path)
                         .arg(newerVersion)
                         .arg(newestVersion);
    case FileFate::Gone:
        what = Words::tr("%1 was deleted, moved or renamed while it was open.");
        break;
    case FileFate::Replaced:
        what = Words::tr("Another file was put in the place of %1 while it was open.");
        break;
    case FileFate::Overwritten:
        what = Words::tr("Another program overwrote %1 while it was open.");
        break;
    case FileFate::LogGone:
        what = Words::tr("Another program took away a file that belongs to %1 while it was open.");
        break;
    }
    const QString then =
        lostEdits > 0
            ? Words::tr("Nothing more is written there. Save a copy of what you had here; the last changes (%1) are "
                        "not in it.")
                  .arg(lostEdits)
        : isWhole ? Words::tr("Nothing more is written there. Save a copy of all that you have here, and go on in it.")
                  : Words::tr("Nothing more is written there, and what was in it can't be had back from here. Open a "
                              "backup or a copy of it.");
    return Words::tr("%1 %2", "what happened to the file; what to do about it").arg(what.arg(path), then);
}

} // namespace atlas
