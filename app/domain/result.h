// SPDX-License-Identifier: Apache-2.0
// How a function that can fail answers: a value, or an Error with a sentence for the user.
#pragma once

#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace atlas {

enum class ErrorCode {
    NotFound,      ///< the file or row is not there
    NotAPortfolio, ///< a file of another kind
    Damaged,       ///< a portfolio that its own checks refuse
    NewerVersion,  ///< written by a newer program
    Locked,        ///< another program holds the database
    ReadOnly,      ///< no right to write
    DiskFull,
    Conflict,    ///< somebody else changed it meanwhile
    Protected,   ///< a protected scenario: continue in a copy
    Invalid,     ///< the entry is refused
    Unsupported, ///< this version can't
    Io
};

/// A value that an edit wanted to change and somebody else had changed already.
struct ConflictingValue {
    QString table, column;
    QString base;   ///< as it was when the edit was made
    QString theirs; ///< as it is now
    QString ours;   ///< as the edit wanted it
    QString author; ///< of theirs; empty: another program's
};

struct Error {
    ErrorCode code = ErrorCode::Io;
    QString sentence;                         ///< for the user, translated, says what to do
    QString detail;                           ///< for the log
    QVector<ConflictingValue> conflicts = {}; ///< with ErrorCode::Conflict, where values met
};

/// A value or an Error. Discarding one is a compiler warning, so an error can't get lost.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(ErrorCode code, QString sentence, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(sentence), std::move(detail), {}});
}
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace atlas

/// Passes an error up to the caller: TRY(written(row)) goes on where that has succeeded, and TRY(auto row, read(id))
/// does so with its value. For functions that answer a Result.
#define TRY(...) ATLAS_TRY_PICK(__VA_ARGS__, ATLAS_TRY_VALUE, ATLAS_TRY_DONE)(__COUNTER__, __VA_ARGS__)

#define ATLAS_TRY_PICK(_1, _2, NAME, ...) NAME
#define ATLAS_TRY_NAME(number) ATLAS_TRY_JOIN(tried, number)
#define ATLAS_TRY_JOIN(a, b) a##b
#define ATLAS_TRY_DONE(number, expression)                                                                             \
    do {                                                                                                               \
        if (auto ATLAS_TRY_NAME(number) = (expression); !ATLAS_TRY_NAME(number))                                       \
            return ::atlas::failure(std::move(ATLAS_TRY_NAME(number).error()));                                        \
    } while (false)
// NOLINTBEGIN(bugprone-macro-parentheses): a declaration has none
#define ATLAS_TRY_VALUE(number, declaration, expression)                                                               \
    auto ATLAS_TRY_NAME(number) = (expression);                                                                        \
    if (!ATLAS_TRY_NAME(number))                                                                                       \
        return ::atlas::failure(std::move(ATLAS_TRY_NAME(number).error()));                                            \
    declaration = std::move(*ATLAS_TRY_NAME(number))
// NOLINTEND(bugprone-macro-parentheses)
