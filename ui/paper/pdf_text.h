// SPDX-License-Identifier: Apache-2.0
// Makes the Chinese text of a PDF that Qt wrote one that can be searched and copied.
#pragma once

#include <QByteArray>

namespace atlas {

/// In the CJK font some characters share their picture with a radical of the same look (车 U+8F66 and ⻋ U+2ECB), and
/// Qt names the picture after the radical, which nobody types. Answers the same document with the characters named; its
/// length and looks do not change. For every document written through QPdfWriter.
[[nodiscard]] QByteArray withPlainChinese(QByteArray pdf);

} // namespace atlas
