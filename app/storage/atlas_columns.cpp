// SPDX-License-Identifier: Apache-2.0
// The column tables of chains, of who is in them, and of what people keep beside rows.
#include "storage/columns.h"

#include "domain/chain.h"
#include "domain/enterprise.h"
#include "domain/remarks.h"

namespace atlas::storage {

template <>
const Columns<Enterprise>& columns<Enterprise>() {
    static const Columns<Enterprise> table = Columns<Enterprise>("enterprise")
                                                 .of("name", &Enterprise::name, limit::name)
                                                 .of("short", &Enterprise::shortName, limit::name)
                                                 .of("credit_code", &Enterprise::creditCode, limit::name)
                                                 .of("kind", &Enterprise::kind, limit::name)
                                                 .of("presence", &Enterprise::presence)
                                                 .of("address", &Enterprise::address, limit::note)
                                                 .of("page", &Enterprise::page, limit::note)
                                                 .of("source", &Enterprise::source)
                                                 .of("merged_into", &Enterprise::mergedInto)
                                                 .of("audience", &Enterprise::audience)
                                                 .of("removed", &Enterprise::removed);
    return table;
}

template <>
const Columns<Stand>& columns<Stand>() {
    static const Columns<Stand> table = Columns<Stand>("stands")
                                            .of("enterprise", &Stand::enterprise)
                                            .of("place", &Stand::place)
                                            .of("node", &Stand::node)
                                            .of("role", &Stand::role, limit::name)
                                            .of("since", &Stand::since)
                                            .of("until", &Stand::until)
                                            .of("source", &Stand::source)
                                            .of("audience", &Stand::audience)
                                            .of("removed", &Stand::removed)
                                            .about({.node = "node"});
    return table;
}

template <>
const Columns<Stage>& columns<Stage>() {
    static const Columns<Stage> table = Columns<Stage>("stage")
                                            .onceFor({"key"})
                                            .of("key", &Stage::key, limit::name)
                                            .of("name", &Stage::name, limit::name)
                                            .of("position", &Stage::position)
                                            .of("removed", &Stage::removed);
    return table;
}

template <>
const Columns<LinkKind>& columns<LinkKind>() {
    static const Columns<LinkKind> table = Columns<LinkKind>("link_kind")
                                               .onceFor({"key"})
                                               .of("key", &LinkKind::key, limit::name)
                                               .of("name", &LinkKind::name, limit::name)
                                               .of("reverse", &LinkKind::reverse, limit::name)
                                               .of("removed", &LinkKind::removed);
    return table;
}

template <>
const Columns<Place>& columns<Place>() {
    static const Columns<Place> table = Columns<Place>("place")
                                            .onceFor({"chain", "node"}, {"removed = 0"})
                                            .of("chain", &Place::chain)
                                            .of("node", &Place::node)
                                            .of("stage", &Place::stage, limit::name)
                                            .of("position", &Place::position)
                                            .of("removed", &Place::removed)
                                            .about({.node = "node"});
    return table;
}

template <>
const Columns<Link>& columns<Link>() {
    static const Columns<Link> table = Columns<Link>("link")
                                           .onceFor({"from_node", "to_node", "kind"}, {"removed = 0"})
                                           .of("from_node", &Link::from)
                                           .of("to_node", &Link::to)
                                           .of("kind", &Link::kind, limit::name)
                                           .of("source", &Link::source)
                                           .of("author", &Link::author, limit::name)
                                           .of("at", &Link::at)
                                           .of("note", &Link::note, limit::note)
                                           .of("audience", &Link::audience)
                                           .of("removed", &Link::removed)
                                           .about({.node = "from_node"});
    return table;
}

template <>
const Columns<Assessment>& columns<Assessment>() {
    static const Columns<Assessment> table = Columns<Assessment>("assessment")
                                                 .of("place", &Assessment::place)
                                                 .of("strength", &Assessment::strength)
                                                 .of("author", &Assessment::author, limit::name)
                                                 .of("on_date", &Assessment::date)
                                                 .of("reason", &Assessment::reason, limit::note)
                                                 .of("source", &Assessment::source)
                                                 .of("audience", &Assessment::audience)
                                                 .of("removed", &Assessment::removed);
    return table;
}

template <>
const Columns<Note>& columns<Note>() {
    static const Columns<Note> table = Columns<Note>("note")
                                           .of("about", &Note::about)
                                           .of("text", &Note::text, limit::text)
                                           .of("author", &Note::author, limit::name)
                                           .of("at", &Note::at)
                                           .of("audience", &Note::audience)
                                           .of("removed", &Note::removed);
    return table;
}

template <>
const Columns<Attachment>& columns<Attachment>() {
    static const Columns<Attachment> table = Columns<Attachment>("attachment")
                                                 .of("about", &Attachment::about)
                                                 .of("name", &Attachment::name, limit::name)
                                                 .of("document", &Attachment::document)
                                                 .of("address", &Attachment::address, limit::note)
                                                 .of("audience", &Attachment::audience)
                                                 .of("removed", &Attachment::removed);
    return table;
}

template <>
const Columns<Bookmark>& columns<Bookmark>() {
    static const Columns<Bookmark> table = Columns<Bookmark>("bookmark")
                                               .of("about", &Bookmark::about)
                                               .of("name", &Bookmark::name, limit::name)
                                               .of("author", &Bookmark::author, limit::name)
                                               .of("position", &Bookmark::position)
                                               .of("audience", &Bookmark::audience)
                                               .of("removed", &Bookmark::removed);
    return table;
}

template <>
const Columns<Tag>& columns<Tag>() {
    static const Columns<Tag> table =
        Columns<Tag>("tag").of("name", &Tag::name, limit::name).of("removed", &Tag::removed);
    return table;
}

template <>
const Columns<Tagged>& columns<Tagged>() {
    static const Columns<Tagged> table = Columns<Tagged>("tagged")
                                             .onceFor({"tag", "about"}, {"removed = 0"})
                                             .of("tag", &Tagged::tag)
                                             .of("about", &Tagged::about)
                                             .of("removed", &Tagged::removed);
    return table;
}

template <>
const Columns<Question>& columns<Question>() {
    static const Columns<Question> table = Columns<Question>("question")
                                               .of("text", &Question::text, limit::heading)
                                               .of("about", &Question::about)
                                               .of("position", &Question::position)
                                               .of("removed", &Question::removed);
    return table;
}

} // namespace atlas::storage
