// SPDX-License-Identifier: Apache-2.0
// The starter portfolio: the 2024 opportunity list of Liangjiang New Area, from data/starter.
#pragma once

#include "domain/result.h"

#include <memory>

namespace atlas {

class Portfolio;

/// Who the first rows of a portfolio are by: nobody typed them.
inline constexpr auto starterAuthor = "Liangjiang Atlas";

/// Makes a new file with the starter data. Refused where a file stands already; a failed one leaves no file.
Result<std::unique_ptr<Portfolio>> createStarterPortfolio(const QString& path);

/// The same from other data in the form that data/README.md describes. Data with an unknown word, a missing field or a
/// reference to nothing is refused (ErrorCode::Invalid, the sentence names the place) before any file is made.
Result<std::unique_ptr<Portfolio>> createPortfolioFrom(const QByteArray& json, const QString& path);

} // namespace atlas
