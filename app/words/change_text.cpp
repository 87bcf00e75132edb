// SPDX-License-Identifier: Apache-2.0
#include "words/change_text.h"

#include "domain/date_text.h"
#include "domain/figure_text.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/story_shelf.h"
#include "storage/words.h"
#include "words/node_words.h"
#include "words/table_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace atlas {

namespace {

QJsonObject object(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

Text textOf(const QJsonObject& row, const QString& field) {
    return {row.value(field + QStringLiteral("_en")).toString(), row.value(field + QStringLiteral("_zh")).toString()};
}

/// A row's two states, and what differs between them.
struct Difference {
    QJsonObject before, after;

    [[nodiscard]] bool isNew() const { return before.isEmpty(); }
    [[nodiscard]] bool isGone() const { return after.isEmpty(); }
    [[nodiscard]] const QJsonObject& latest() const { return after.isEmpty() ? before : after; }
    [[nodiscard]] bool differs(const QString& field) const { return before.value(field) != after.value(field); }
    [[nodiscard]] bool textDiffers(const QString& field) const { return textOf(before, field) != textOf(after, field); }
};

QString shownText(const Difference& difference, const QJsonObject& row, const QString& field, Language language) {
    const Text before = textOf(difference.before, field);
    const Text after = textOf(difference.after, field);
    // The language that changed is the one worth reading, where just the other one did.
    const bool chinese = language == Language::Chinese;
    const bool shownSame = chinese ? before.zh == after.zh : before.en == after.en;
    const Text text = textOf(row, field);
    if (shownSame && !difference.isNew())
        return chinese ? text.en : text.zh;
    return text.in(language);
}

/// A name, where both of its languages changed, in both: the one that is read first.
QString shownName(const Difference& difference, const QJsonObject& row, const QString& field, Language language) {
    const Text before = textOf(difference.before, field), after = textOf(difference.after, field);
    const Text name = textOf(row, field);
    const bool areWhole = !before.en.isEmpty() && !before.zh.isEmpty() && !after.en.isEmpty() && !after.zh.isEmpty();
    if (before.en == after.en || before.zh == after.zh || !areWhole)
        return shownText(difference, row, field, language);
    return language == Language::Chinese ? name.zh + QStringLiteral(" / ") + name.en
                                         : name.en + QStringLiteral(" / ") + name.zh;
}

/// What of a row changed, from what to what, one after the other.
struct Parts {
    QStringList aspects, from, to;

    void add(const QString& aspect, const QString& before, const QString& after) {
        if (before == after)
            return;
        aspects.append(aspect);
        from.append(before);
        to.append(after);
    }
    void addText(const QString& aspect, const Difference& difference, const QString& field, Language language) {
        if (difference.textDiffers(field))
            add(aspect, shownText(difference, difference.before, field, language),
                shownText(difference, difference.after, field, language));
    }
    void addName(const QString& aspect, const Difference& difference, const QString& field, Language language) {
        if (difference.textDiffers(field))
            add(aspect, shownName(difference, difference.before, field, language),
                shownName(difference, difference.after, field, language));
    }
    /// Into what is said of the row; where nothing of it can be shown, that there is something.
    void into(ChangeText& text, Language language) const {
        const QString between = language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
        text.aspect = aspects.isEmpty() ? ChangeText::tr("details", "what was changed") : aspects.join(between);
        text.from = from.join(between);
        text.to = to.join(between);
    }
};

QString nodeName(const Session& session, NodeId id, Language language) {
    return session.outline().contains(id) ? session.outline().name(id).in(language) : QString();
}

} // namespace

QString ChangeText::what() const {
    if (subject.isEmpty() || aspect.isEmpty())
        return subject + aspect;
    return tr("%1: %2", "what was changed: of what").arg(subject, aspect);
}

namespace {

void describeNode(ChangeText& text, const Session& session, const LogEntry& entry, const Difference& difference,
                  Language language) {
    text.subject = nodeName(session, entry.node, language);
    if (text.subject.isEmpty())
        text.subject = textOf(difference.latest(), QStringLiteral("name")).in(language);
    const bool removedBefore = difference.before.value(QStringLiteral("removed")).toInt() != 0;
    const bool removedAfter = difference.after.value(QStringLiteral("removed")).toInt() != 0;
    if (difference.isNew()) {
        text.aspect = ChangeText::tr("new", "a place was added");
        text.to = textOf(difference.after, QStringLiteral("name")).in(language);
    } else if (difference.isGone() || (removedAfter && !removedBefore)) {
        text.aspect = ChangeText::tr("deleted", "a place");
        text.from = textOf(difference.before, QStringLiteral("name")).in(language);
    } else if (removedBefore && !removedAfter) {
        text.aspect = ChangeText::tr("restored", "a place");
        text.to = textOf(difference.after, QStringLiteral("name")).in(language);
    } else {
        Parts parts;
        parts.addName(ChangeText::tr("name", "what was changed"), difference, QStringLiteral("name"), language);
        parts.addName(ChangeText::tr("short name", "what was changed"), difference, QStringLiteral("short"), language);
        parts.addText(ChangeText::tr("description", "what was changed"), difference, QStringLiteral("description"),
                      language);
        const auto parent = [&](const QJsonObject& row) {
            return nodeName(session, NodeId{row.value(QStringLiteral("parent")).toInteger()}, language);
        };
        const auto place = [](const QJsonObject& row) {
            return QString::number(row.value(QStringLiteral("position")).toInt() + 1);
        };
        if (difference.differs(QStringLiteral("parent")))
            parts.add(ChangeText::tr("place in the tree", "what was changed"), parent(difference.before),
                      parent(difference.after));
        else
            parts.add(ChangeText::tr("order among its siblings", "what was changed"), place(difference.before),
                      place(difference.after));
        parts.into(text, language);
    }
}

void describeTarget(ChangeText& text, const Session& session, const LogEntry& entry, const Difference& difference,
                    Language language) {
    text.subject = nodeName(session, entry.node, language);
    const Indicator* indicator = session.figures().indicator(entry.indicator);
    text.aspect = ChangeText::tr("%1, growth target %2", "indicator, year")
                      .arg(indicator != nullptr ? indicator->name.in(language) : QString())
                      .arg(entry.year);
    const auto rate = [&](const QJsonObject& row) {
        const QJsonValue value = row.value(QStringLiteral("rate"));
        return value.isDouble() ? percentText(value.toDouble(), language) : ChangeText::tr("no target");
    };
    text.from = rate(difference.before);
    text.to = rate(difference.after);
}

QString rateOf(const QJsonObject& row, const QString& field, Language language) {
    return percentText(row.value(field).toDouble(), language);
}

QString lockText(const QJsonObject& row, Language language) {
    if (row.value(QStringLiteral("locked")).toInt() == 0)
        return ChangeText::tr("not locked");
    const QString lowest = QStringLiteral("lowest"), highest = QStringLiteral("highest");
    const bool hasLowest = row.value(lowest).isDouble(), hasHighest = row.value(highest).isDouble();
    QString text = hasLowest && hasHighest ? ChangeText::tr("kept between %1 and %2", "a lock")
                                                 .arg(rateOf(row, lowest, language), rateOf(row, highest, language))
                   : hasLowest  ? ChangeText::tr("kept at %1 or more", "a lock").arg(rateOf(row, lowest, language))
                   : hasHighest ? ChangeText::tr("kept at %1 or less", "a lock").arg(rateOf(row, highest, language))
                                : ChangeText::tr("locked");
    const QDate expires = QDate::fromString(row.value(QStringLiteral("lock_expires")).toString(), Qt::ISODate);
    if (expires.isValid())
        text = ChangeText::tr("%1 until %2", "a lock, its last day").arg(text, dayText(expires.startOfDay(), language));
    const QString reason = row.value(QStringLiteral("lock_reason")).toString();
    return reason.isEmpty() ? text : ChangeText::tr("%1: %2", "a lock or acceptance, its reason").arg(text, reason);
}

void describeTerms(ChangeText& text, const Session& session, const LogEntry& entry, const Difference& difference,
                   Language language) {
    Parts parts;
    const auto add = [&](const QString& aspect, const auto& words) {
        parts.add(aspect, words(difference.before), words(difference.after));
    };
    add(ChangeText::tr("lock", "what was changed"), [&](const QJsonObject& row) { return lockText(row, language); });
    add(ChangeText::tr("uncertainty", "what was changed"), [&](const QJsonObject& row) {
        const QJsonValue sigma = row.value(QStringLiteral("sigma"));
        return sigma.isDouble() ? deviationText(sigma.toDouble(), language)
                                : ChangeText::tr("not stated", "an uncertainty");
    });
    add(ChangeText::tr("note", "what was changed"),
        [](const QJsonObject& row) { return row.value(QStringLiteral("note")).toString(); });
    add(ChangeText::tr("gap", "what was changed"), [](const QJsonObject& row) {
        if (row.value(QStringLiteral("gap_accepted")).toInt() == 0)
            return ChangeText::tr("not accepted", "a gap");
        const QString reason = row.value(QStringLiteral("gap_reason")).toString();
        const QString accepted = ChangeText::tr("accepted", "a gap");
        return reason.isEmpty() ? accepted
                                : ChangeText::tr("%1: %2", "a lock or acceptance, its reason").arg(accepted, reason);
    });
    text.subject = nodeName(session, entry.node, language);
    const Indicator* indicator = session.figures().indicator(entry.indicator);
    parts.into(text, language);
    text.aspect = ChangeText::tr("%1 %2, %3", "indicator, year, what was changed")
                      .arg(indicator != nullptr ? indicator->name.in(language) : QString())
                      .arg(entry.year)
                      .arg(text.aspect);
}

/// How a scenario is computed, and whether it may be edited.
void addComputation(Parts& parts, const Difference& difference) {
    const auto add = [&](const QString& aspect, const QString& field, const auto& words) {
        // A row that an older version wrote does not have every field.
        if (difference.before.contains(field) && difference.after.contains(field))
            parts.add(aspect, words(difference.before.value(field)), words(difference.after.value(field)));
    };
    add(ChangeText::tr("protection", "what was changed"), QStringLiteral("protected"), [](const QJsonValue& value) {
        return value.toInt() != 0 ? ChangeText::tr("protected", "a scenario")
                                  : ChangeText::tr("editable", "a scenario");
    });
    add(ChangeText::tr("seed of the draws", "what was changed"), QStringLiteral("seed"),
        [](const QJsonValue& value) { return QString::number(value.toInteger()); });
    add(ChangeText::tr("common correlation", "what was changed"), QStringLiteral("correlation"),
        [](const QJsonValue& value) { return QString::number(value.toDouble(), 'g', 4); });
    add(ChangeText::tr("weights where base values are missing", "what was changed"), QStringLiteral("size_weights"),
        [](const QJsonValue& value) {
            return value.toInt() != 0 ? ChangeText::tr("size levels", "as weights")
                                      : ChangeText::tr("none", "no weights");
        });
}

void describeScenario(ChangeText& text, const Difference& difference, Language language) {
    const QString name = QStringLiteral("name");
    text.subject = ChangeText::tr("Scenario “%1”").arg(textOf(difference.latest(), name).in(language));
    const auto state = [](const QJsonObject& row) {
        return storage::fromWord<ScenarioState>(row.value(QStringLiteral("state")).toString());
    };
    const bool removedBefore = state(difference.before) == ScenarioState::Removed;
    const bool removedAfter = state(difference.after) == ScenarioState::Removed;
    if (difference.isNew()) {
        text.aspect = ChangeText::tr("new", "a scenario was made");
        text.to = textOf(difference.after, name).in(language);
    } else if (difference.isGone() || (removedAfter && !removedBefore)) {
        text.aspect = ChangeText::tr("deleted", "a scenario");
        text.from = textOf(difference.before, name).in(language);
    } else if (removedBefore && !removedAfter) {
        text.aspect = ChangeText::tr("restored", "a scenario");
        text.to = textOf(difference.after, name).in(language);
    } else {
        Parts parts;
        parts.addName(ChangeText::tr("name", "what was changed"), difference, name, language);
        parts.add(ChangeText::tr("state", "what was changed"), scenarioStateText(state(difference.before)),
                  scenarioStateText(state(difference.after)));
        parts.addText(ChangeText::tr("description", "what was changed"), difference, QStringLiteral("description"),
                      language);
        addComputation(parts, difference);
        parts.into(text, language);
    }
}

void describeObservation(ChangeText& text, const Session& session, const LogEntry& entry, const Difference& difference,
                         Language language) {
    text.subject = nodeName(session, entry.node, language);
    const Indicator* indicator = session.figures().indicator(entry.indicator);
    if (indicator == nullptr)
        return;
    const QJsonObject& latest = difference.latest();
    const auto number = [&](const char* field) { return latest.value(QLatin1String(field)).toInt(); };
    const auto word = [&](const char* field) { return latest.value(QLatin1String(field)).toString(); };
    const bool isGrowth = storage::fromWord<Aspect>(word("aspect")) == Aspect::Growth;
    const Period period{storage::fromWord<PeriodKind>(word("period_kind")), entry.year, number("part"),
                        number("from_year")};
    const QString name = indicator->name.in(language);
    text.aspect = ChangeText::tr("%1, %2", "indicator, period")
                      .arg(isGrowth ? ChangeText::tr("growth of %1", "an indicator").arg(name) : name,
                           periodText(period, language));
    const auto value = [&](const QJsonObject& row) {
        const QJsonValue stored = row.value(QStringLiteral("value"));
        if (!stored.isDouble())
            return ChangeText::tr("no figure");
        const QString figure = isGrowth ? percentText(stored.toDouble(), language)
                                        : figureText(stored.toDouble(), indicator->unit, language);
        const auto status = storage::fromWord<ObservationStatus>(row.value(QStringLiteral("status")).toString());
        return status == ObservationStatus::Reported
                   ? figure
                   : ChangeText::tr("%1 (%2)", "figure, its status").arg(figure, statusText(status, language));
    };
    text.from = value(difference.before);
    text.to = value(difference.after);
}

/// "deleted", "restored": of a row that is marked and never deleted; false where it is neither.
bool describeMark(ChangeText& text, const Difference& difference) {
    const bool before = difference.before.value(QStringLiteral("removed")).toInt() != 0;
    const bool after = difference.after.value(QStringLiteral("removed")).toInt() != 0;
    if (!difference.isGone() && before == after)
        return false;
    text.aspect = after || difference.isGone() ? ChangeText::tr("deleted", "a slide or story")
                                               : ChangeText::tr("restored", "a slide or story");
    return true;
}

void describeStory(ChangeText& text, const Difference& difference, Language language) {
    const QString name = QStringLiteral("name");
    text.subject = ChangeText::tr("Story “%1”").arg(textOf(difference.latest(), name).in(language));
    if (difference.isNew()) {
        text.aspect = ChangeText::tr("new", "a story was made");
    } else if (!describeMark(text, difference)) {
        text.aspect = difference.textDiffers(name) ? ChangeText::tr("name", "what was changed")
                                                   : ChangeText::tr("order among the stories", "what was changed");
        if (difference.textDiffers(name)) {
            text.from = shownName(difference, difference.before, name, language);
            text.to = shownName(difference, difference.after, name, language);
        }
    }
}

void describeSlide(ChangeText& text, const Session& session, const Difference& difference, Language language) {
    const auto number = [](const QJsonObject& row, const char* field) {
        return row.value(QLatin1String(field)).toInteger();
    };
    const Story* story = session.stories().story(StoryId{number(difference.latest(), "story")});
    text.subject = ChangeText::tr("Slide %1 of “%2”", "number, story")
                       .arg(number(difference.latest(), "position") + 1)
                       .arg(story != nullptr ? story->name.in(language) : ChangeText::tr("a deleted story"));
    if (difference.isNew()) {
        text.aspect = ChangeText::tr("new", "a slide was added");
        text.to = textOf(difference.after, QStringLiteral("heading")).in(language);
        return;
    }
    if (describeMark(text, difference))
        return;
    Parts parts;
    parts.addName(ChangeText::tr("heading", "what was changed"), difference, QStringLiteral("heading"), language);
    parts.addText(ChangeText::tr("text", "what was changed"), difference, QStringLiteral("body"), language);
    parts.addText(ChangeText::tr("speaker notes", "what was changed"), difference, QStringLiteral("notes"), language);
    if (difference.differs(QStringLiteral("position")) || difference.differs(QStringLiteral("story")))
        parts.add(ChangeText::tr("place in the story", "what was changed"),
                  QString::number(number(difference.before, "position") + 1),
                  QString::number(number(difference.after, "position") + 1));
    if (difference.differs(QStringLiteral("annotations"))) {
        const auto count = [](const QJsonObject& row) {
            const QByteArray stored = row.value(QStringLiteral("annotations")).toString().toUtf8();
            return QString::number(QJsonDocument::fromJson(stored).array().size());
        };
        parts.add(ChangeText::tr("annotations", "what was changed"), count(difference.before), count(difference.after));
    }
    parts.into(text, language);
    if (parts.aspects.isEmpty())
        text.aspect = difference.differs(QStringLiteral("annotations"))
                          ? ChangeText::tr("annotations", "what was changed")
                          : ChangeText::tr("what it shows", "what was changed");
}

/// Rows that came or went together, such as those of an import.
void describeRange(ChangeText& text, const LogEntry& entry, const Difference& difference, Language language) {
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    const QString count = locale.toString(entry.lastRow - entry.row + 1);
    const bool came = entry.op == QLatin1String("I");
    const bool returned = difference.before.value(QLatin1String("removed")).toInt() != 0;
    text.subject = TableWords::one(entry.table);
    text.aspect = (came       ? ChangeText::tr("%1 added", "rows of an import")
                   : returned ? ChangeText::tr("%1 brought back", "rows of an import")
                              : ChangeText::tr("%1 taken out", "rows of an import"))
                      .arg(count);
}

} // namespace

ChangeText ChangeText::of(const Session& session, const LogEntry& entry, Language language) {
    ChangeText text;
    const Difference difference{object(entry.before), object(entry.after)};
    if (entry.isRange()) {
        describeRange(text, entry, difference, language);
    } else if (entry.table == QLatin1String("node")) {
        describeNode(text, session, entry, difference, language);
    } else if (entry.table == QLatin1String("target")) {
        describeTarget(text, session, entry, difference, language);
    } else if (entry.table == QLatin1String("cell_terms")) {
        describeTerms(text, session, entry, difference, language);
    } else if (entry.table == QLatin1String("scenario")) {
        describeScenario(text, difference, language);
    } else if (entry.table == QLatin1String("observation")) {
        describeObservation(text, session, entry, difference, language);
    } else if (entry.table == QLatin1String("story")) {
        describeStory(text, difference, language);
    } else if (entry.table == QLatin1String("slide")) {
        describeSlide(text, session, difference, language);
    } else {
        const QString field = entry.table == QLatin1String("source") ? QStringLiteral("title") : QStringLiteral("name");
        text.subject = TableWords::one(entry.table);
        text.aspect = difference.isNew() ? tr("new", "an indicator or source was added") : tr("changed", "a row");
        text.from = textOf(difference.before, field).in(language);
        text.to = textOf(difference.after, field).in(language);
        if (text.from == text.to)
            text.from = text.to = QString(); // something else of it
    }
    if (text.what().isEmpty())
        text.subject = entry.text;
    return text;
}

} // namespace atlas
