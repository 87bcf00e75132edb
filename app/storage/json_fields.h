// SPDX-License-Identifier: Apache-2.0
// The fields of one JSON object, taken one by one. Keeps the first thing that is wrong and goes on with empty values,
// so that a reader asks once, at its end. A field that nobody took is wrong too.
#pragma once

#include "domain/text.h"
#include "storage/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <span>

namespace atlas {

/// The first problem of a whole reading, shared by all objects in it.
struct JsonProblem {
    QString text; ///< empty: none so far

    void note(const QString& problem) {
        if (text.isEmpty())
            text = problem;
    }
};

class JsonFields {
public:
    /// `place` is what a problem is told with: "indicators: gdp".
    JsonFields(const QJsonObject& object, const QString& place, JsonProblem& problem)
        : m_object(object), m_place(place), m_problem(problem) {}

    [[nodiscard]] const QString& place() const { return m_place; }
    void setPlace(const QString& place) { m_place = place; }
    [[nodiscard]] bool has(const QString& name) const { return m_object.contains(name); }

    QString word(const QString& name); ///< a string that is not empty
    QString optionalWord(const QString& name);
    Text text(const QString& name); ///< {"en": …, "zh": …}, neither empty
    Text optionalText(const QString& name);
    double number(const QString& name);
    int whole(const QString& name);
    bool truth(const QString& name);
    bool optionalTruth(const QString& name);
    QJsonArray list(const QString& name);
    QJsonArray optionalList(const QString& name);
    QJsonObject object(const QString& name);

    /// One of the words that stand in the database for an enumeration.
    template <class Enum>
    Enum oneOf(const QString& name) {
        return static_cast<Enum>(choose(name, storage::WordsOf<Enum>::words));
    }

    void wrong(const QString& what) { m_problem.note(m_place + QStringLiteral(": ") + what); }
    /// To be called last: a field that was not asked for is a problem.
    void finish();

private:
    QJsonValue take(const QString& name, QJsonValue::Type type, bool required);
    int choose(const QString& name, std::span<const char* const> words);

    QJsonObject m_object;
    QString m_place;
    JsonProblem& m_problem;
    QSet<QString> m_taken;
};

} // namespace atlas
