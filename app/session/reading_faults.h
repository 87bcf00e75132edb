// SPDX-License-Identifier: Apache-2.0
// What of the portfolio could not be read and is still to be read: each fault is told once, and its end too, however
// often views ask meanwhile. Whoever reads for a view notes here how it went and shows what it knew before.
#pragma once

#include "domain/result.h"

#include <QVector>

#include <functional>
#include <map>
#include <utility>

namespace atlas {

/// Something that is read by itself.
struct Reading {
    enum class Of : quint8 {
        Feed,      ///< what others wrote
        Tables,    ///< indicators and sources
        Scenarios, ///< the list of them
        NodeRows,
        Subtrees, ///< what came with nodes that are there again
        Cells,    ///< targets and what is said beside them, row by row
        Stories,
        Keys,     ///< of nodes
        Scenario, ///< one with its targets; `id` says which
        Figures,  ///< of one node
        Indicator ///< its figures at all nodes
    };

    Of of = Of::Feed;
    qint64 id = 0;

    bool operator<(const Reading& other) const { return std::pair(of, id) < std::pair(other.of, other.id); }
};

class ReadingFaults {
public:
    /// `failed` hears of an error whose sentence stands for no other open fault, `mended` that nothing is open any
    /// more.
    void setListeners(std::function<void(const Error&)> failed, std::function<void()> mended);

    /// Notes how a reading went; answers whether it went well.
    template <class T>
    bool check(const Reading& reading, const Result<T>& result) {
        if (result)
            passed(reading);
        else
            failed(reading, result.error());
        return result.has_value();
    }
    void failed(const Reading& reading, const Error& error);
    void passed(const Reading& reading) {
        if (!m_open.empty())
            close(reading);
    }

    [[nodiscard]] bool isOpen(const Reading& reading) const { return !m_open.empty() && m_open.contains(reading); }
    [[nodiscard]] QVector<qint64> open(Reading::Of of) const; ///< their ids
    /// Asked once a look at the file: is it time to read again what is open? Rarer and rarer while nothing helps.
    [[nodiscard]] bool isTimeToReadAgain();

private:
    void close(const Reading& reading);

    std::map<Reading, QString> m_open; ///< with the sentence that was told
    std::function<void(const Error&)> m_failed;
    std::function<void()> m_mended;
    int m_pause = 0; ///< looks between two tries
    int m_wait = 0;  ///< looks until the next one
};

} // namespace atlas
