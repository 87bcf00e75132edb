// SPDX-License-Identifier: Apache-2.0
#include "session/content.h"

#include "session/session.h"

#include <algorithm>

namespace atlas {

Result<std::optional<SessionContent>> SessionContent::read(const Portfolio& portfolio, Progress* progress) {
    TRY(const auto count, portfolio.nodeCount());
    if (progress != nullptr)
        progress->total = count;
    SessionContent content;
    Outline& outline = content.outline;
    outline.reserve(count);
    bool isSound = true;
    const auto read = portfolio.forEachNode([&](const NodeRow& row) {
        if (progress != nullptr) {
            ++progress->done;
            if (progress->stop)
                return;
        }
        const bool isPlaced = row.parent.isValid() ? outline.contains(row.parent) : !outline.root().isValid();
        if (!Outline::accepts(row.id) || outline.contains(row.id) || !isPlaced) {
            isSound = false;
            return;
        }
        outline.insert(row.id, row.parent, outline.childCount(row.parent), row.kind, row.status, row.nameEn, row.nameZh,
                       row.pinyin);
        content.positions.set(row.id, row.position);
    });
    if (!read)
        return failure(read.error());
    if (progress != nullptr && progress->stop)
        return std::optional<SessionContent>();
    if (!isSound)
        return failure(ErrorCode::Damaged,
                       Session::tr("The portfolio “%1” is damaged: its nodes are not one tree. Open a backup copy.")
                           .arg(portfolio.path()));
    TRY(const auto indicators, portfolio.indicators());
    const auto sized = std::find_if(indicators.cbegin(), indicators.cend(),
                                    [](const Indicator& each) { return each.kind == IndicatorKind::SizeLevel; });
    if (sized != indicators.cend()) {
        TRY(auto sizes, portfolio.latestValues(sized->id));
        content.sizes = std::move(sizes);
    }
    return std::optional(std::move(content));
}

} // namespace atlas
