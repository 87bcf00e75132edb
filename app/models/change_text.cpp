// SPDX-License-Identifier: Apache-2.0
#include "models/change_text.h"

#include "domain/figure_text.h"
#include "models/node_words.h"
#include "storage/words.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    } else if (difference.textDiffers(QStringLiteral("name"))) {
        text.aspect = ChangeText::tr("name", "what was changed");
        text.from = shownText(difference, difference.before, QStringLiteral("name"), language);
        text.to = shownText(difference, difference.after, QStringLiteral("name"), language);
    } else if (difference.textDiffers(QStringLiteral("description"))) {
        text.aspect = ChangeText::tr("description", "what was changed");
        text.from = shownText(difference, difference.before, QStringLiteral("description"), language);
        text.to = shownText(difference, difference.after, QStringLiteral("description"), language);
    } else if (difference.differs(QStringLiteral("parent"))) {
        text.aspect = ChangeText::tr("place in the tree", "what was changed");
        const auto parent = [&](const QJsonObject& row) {
            return nodeName(session, NodeId{row.value(QStringLiteral("parent")).toInteger()}, language);
        };
        text.from = parent(difference.before);
        text.to = parent(difference.after);
    } else if (difference.differs(QStringLiteral("position"))) {
        text.aspect = ChangeText::tr("order among its siblings", "what was changed");
        const auto place = [](const QJsonObject& row) {
            return QString::number(row.value(QStringLiteral("position")).toInt() + 1);
        };
        text.from = place(difference.before);
        text.to = place(difference.after);
    } else {
        text.aspect = ChangeText::tr("details", "what was changed");
    }
}

void describeTarget(ChangeText& text, const Session& session, const LogEntry& entry, const Difference& difference,
                    Language language) {
    text.subject = nodeName(session, entry.node, language);
    const Indicator* indicator = session.indicator(entry.indicator);
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
    } else if (difference.textDiffers(name)) {
        text.aspect = ChangeText::tr("name", "what was changed");
        text.from = shownText(difference, difference.before, name, language);
        text.to = shownText(difference, difference.after, name, language);
    } else if (difference.differs(QStringLiteral("state"))) {
        text.aspect = ChangeText::tr("state", "what was changed");
        text.from = scenarioStateText(state(difference.before));
        text.to = scenarioStateText(state(difference.after));
    } else {
        text.aspect = ChangeText::tr("details", "what was changed");
    }
}

void describeObservation(ChangeText& text, const Session& session, const LogEntry& entry, const Difference& difference,
                         Language language) {
    text.subject = nodeName(session, entry.node, language);
    const Indicator* indicator = session.indicator(entry.indicator);
    if (indicator == nullptr)
        return;
    text.aspect = indicator->name.in(language);
    const auto value = [&](const QJsonObject& row) {
        const QJsonValue stored = row.value(QStringLiteral("value"));
        return stored.isDouble() ? figureText(stored.toDouble(), indicator->unit, language) : QString();
    };
    text.from = value(difference.before);
    text.to = value(difference.after);
}

} // namespace

ChangeText ChangeText::of(const Session& session, const LogEntry& entry, Language language) {
    ChangeText text;
    const Difference difference{object(entry.before), object(entry.after)};
    if (entry.table == QLatin1String("node")) {
        describeNode(text, session, entry, difference, language);
    } else if (entry.table == QLatin1String("target")) {
        describeTarget(text, session, entry, difference, language);
    } else if (entry.table == QLatin1String("scenario")) {
        describeScenario(text, difference, language);
    } else if (entry.table == QLatin1String("observation")) {
        describeObservation(text, session, entry, difference, language);
    } else {
        const QString field = entry.table == QLatin1String("source") ? QStringLiteral("title") : QStringLiteral("name");
        text.subject = entry.table == QLatin1String("source") ? tr("Source", "of a figure") : tr("Indicator");
        text.aspect = difference.isNew() ? tr("new", "an indicator or source was added") : tr("changed", "a row");
        text.from = textOf(difference.before, field).in(language);
        text.to = textOf(difference.after, field).in(language);
    }
    if (text.what().isEmpty())
        text.subject = entry.text;
    return text;
}

} // namespace atlas
