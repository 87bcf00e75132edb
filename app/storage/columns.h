// SPDX-License-Identifier: Apache-2.0
// The column table of a row type: name, member, codec and limits of each column, in one place. Reading, binding,
// comparing, the change log and its triggers come from it, so that a new field is one line.
#pragma once

#include "domain/text.h"
#include "storage/codec.h"
#include "storage/connection.h"

#include <QJsonObject>
#include <QSqlQuery>

#include <functional>
#include <type_traits>
#include <utility>
#include <vector>

namespace atlas::storage {

/// What a new value may be; what an older file holds beyond it is kept (domain/limits.h).
struct Limit {
    enum class Kind : quint8 { None, Length, Value, Year };
    Kind kind = Kind::None;
    qsizetype longest = 0; ///< characters, with Kind::Length
};
namespace limit {
inline constexpr Limit name{Limit::Kind::Length, limits::longestName};
inline constexpr Limit heading{Limit::Kind::Length, limits::longestHeading};
inline constexpr Limit note{Limit::Kind::Length, limits::longestNote};
inline constexpr Limit text{Limit::Kind::Length, limits::longestText};
inline constexpr Limit finite{Limit::Kind::Value, 0};
inline constexpr Limit years{Limit::Kind::Year, 0}; ///< or 0: none
} // namespace limit

/// What is known of a column without its row type: for SQL.
struct ColumnShape {
    const char* name;
    Store store;
    Limit limit;
    QVariant (*asRead)(const QVariant& stored); ///< as the program reads it and would write it again: a time with
                                                ///< milliseconds, of a long text the beginning
};

/// Which columns of a row say what an entry of the change log is about; nullptr: none does.
struct About {
    const char* node = nullptr;
    const char* scenario = nullptr;
    const char* indicator = nullptr;
    const char* year = nullptr;
};

/// Columns whose values together stand in one row only, of those of which the conditions hold ("removed = 0").
struct UniqueColumns {
    std::vector<const char*> columns;
    std::vector<const char*> conditions;
};

/// A table as the triggers, --check and the statements see it.
struct TableShape {
    const char* name = nullptr;
    std::vector<ColumnShape> columns; ///< of data: without id, uid and version
    About about;
    std::vector<UniqueColumns> uniques; ///< beside id and uid
    bool hasUid = true;                 ///< targets and terms have none: a scenario and a cell name them everywhere
    bool isErasable = false; ///< has a column `removed` that is no member of the row type: what is erased is not read

    [[nodiscard]] QString columnList() const; ///< "a, b, c"
    [[nodiscard]] QString rowList() const;    ///< "id, uid, version, a, b, c"
};

template <class Row>
class Columns {
public:
    explicit Columns(const char* table) { m_shape.name = table; }

    /// A column for a member, or for what a function finds in a row (and answers by reference).
    template <class Member>
    Columns&& of(const char* column, Member member, Limit limit = {}) && {
        using Value = std::decay_t<std::invoke_result_t<Member, Row&>>;
        if constexpr (std::is_same_v<Value, Text>) {
            add(
                both(column, "_en"), [member](auto& row) -> auto& { return std::invoke(member, row).en; }, limit);
            add(
                both(column, "_zh"), [member](auto& row) -> auto& { return std::invoke(member, row).zh; }, limit);
        } else {
            add(column, member, limit);
        }
        return std::move(*this);
    }
    /// A column that is no member of its own.
    template <class Value>
    Columns&& of(const char* column, std::function<Value(const Row&)> get, std::function<void(Row&, Value)> set,
                 Limit limit = {}) && {
        m_shape.columns.push_back({column, Codec<Value>::store, limit, &asRead<Value>});
        m_gets.push_back([get](const Row& row) { return Codec<Value>::toCell(get(row)); });
        m_sets.push_back([set](Row& row, const QVariant& cell) { set(row, Codec<Value>::fromCell(cell)); });
        return std::move(*this);
    }
    Columns&& about(const About& columns) && {
        m_shape.about = columns;
        return std::move(*this);
    }
    Columns&& onceFor(std::vector<const char*> columns, std::vector<const char*> conditions = {}) && {
        m_shape.uniques.push_back({std::move(columns), std::move(conditions)});
        return std::move(*this);
    }
    Columns&& withoutUid() && {
        m_shape.hasUid = false;
        return std::move(*this);
    }
    Columns&& erasable() && {
        m_shape.isErasable = true;
        return std::move(*this);
    }

    [[nodiscard]] const TableShape& shape() const { return m_shape; }

    /// The data of a row, in the order of the columns.
    [[nodiscard]] Cells cells(const Row& row) const {
        Cells cells;
        cells.reserve(static_cast<qsizetype>(m_gets.size()));
        for (size_t at = 0; at < m_gets.size(); ++at)
            cells.append({m_shape.columns[at].name, m_gets[at](row)});
        return cells;
    }
    /// The same of one column, at its place.
    [[nodiscard]] QVariant cell(const Row& row, size_t at) const { return m_gets[at](row); }
    void set(Row& row, size_t at, const QVariant& cell) const { m_sets[at](row, cell); }

private:
    template <class Member>
    void add(const char* column, Member member, Limit limit) {
        using Value = std::decay_t<std::invoke_result_t<Member, Row&>>;
        m_shape.columns.push_back({column, Codec<Value>::store, limit, &asRead<Value>});
        m_gets.push_back([member](const Row& row) { return Codec<Value>::toCell(std::invoke(member, row)); });
        m_sets.push_back(
            [member](Row& row, const QVariant& cell) { std::invoke(member, row) = Codec<Value>::fromCell(cell); });
    }
    template <class Value>
    static QVariant asRead(const QVariant& stored) {
        return Codec<Value>::toCell(Codec<Value>::fromCell(stored));
    }
    /// A name that lives as long as the program does, as the table itself.
    const char* both(const char* column, const char* language) {
        m_names.push_back(std::make_shared<const QByteArray>(QByteArray(column) + language));
        return m_names.back()->constData();
    }

    TableShape m_shape;
    std::vector<std::function<QVariant(const Row&)>> m_gets;
    std::vector<std::function<void(Row&, const QVariant&)>> m_sets;
    std::vector<std::shared_ptr<const QByteArray>> m_names;
};

/// The column table of a row type (portfolio_columns.cpp, planning_columns.cpp, atlas_columns.cpp).
template <class Row>
const Columns<Row>& columns();

/// All tables that the change log follows, in the order in which they can be filled.
[[nodiscard]] const std::vector<TableShape>& loggedTables();
/// The one of that name; nullptr: there is none.
[[nodiscard]] const TableShape* loggedTable(const QString& name);

} // namespace atlas::storage
