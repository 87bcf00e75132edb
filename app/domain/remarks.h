// SPDX-License-Identifier: Apache-2.0
// What people keep beside rows of any kind. `about` is the uid of the row.
#pragma once

#include "domain/audience.h"
#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/text.h"

#include <QDateTime>

#include <optional>

namespace atlas {

struct Note {
    NoteId id;
    Uid about;
    QString text;
    QString author;
    QDateTime at; ///< UTC
    Audience audience = Audience::Internal;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Note&) const = default;
};

/// A document that the portfolio keeps, or an address.
struct Attachment {
    AttachmentId id;
    Uid about;
    QString name;
    std::optional<QString> document; ///< its SHA-256
    QString address;
    Audience audience = Audience::Internal;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Attachment&) const = default;
};

struct Bookmark {
    BookmarkId id;
    Uid about;
    QString name;
    QString author; ///< whose it is
    int position = 0;
    Audience audience = Audience::Internal;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Bookmark&) const = default;
};

struct Tag {
    TagId id;
    Text name;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Tag&) const = default;
};

struct Tagged {
    TaggedId id;
    TagId tag;
    Uid about;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Tagged&) const = default;
};

/// What investors ask; readiness is how many of them can be answered.
struct Question {
    QuestionId id;
    Text text;
    Uid about; ///< the indicator that answers it; null: none does
    int position = 0;
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Question&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Note, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Attachment, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Bookmark, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Tag, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Question, Q_RELOCATABLE_TYPE);
