-- SPDX-License-Identifier: Apache-2.0
-- Format 4 as it stands in a file. tests/storage/golden_test.cpp says how to renew this.

CREATE INDEX alias_by_about ON alias (about);

CREATE INDEX assessment_by_place ON assessment (place, on_date);

CREATE INDEX attachment_by_about ON attachment (about);

CREATE INDEX bookmark_by_about ON bookmark (about);

CREATE INDEX cell_terms_by_node ON cell_terms (node);

CREATE INDEX change_log_by_node ON change_log (node);

CREATE INDEX change_log_by_row ON change_log (table_name, row_id);

CREATE INDEX change_log_by_scenario ON change_log (scenario, id) WHERE scenario IS NOT NULL;

CREATE INDEX change_log_by_step ON change_log (step);

CREATE INDEX change_log_ranges ON change_log (table_name, id) WHERE last_id IS NOT NULL;

CREATE INDEX enterprise_by_code ON enterprise (credit_code) WHERE credit_code <> '';

CREATE UNIQUE INDEX kind_place_once ON kind_place (kind, parent) WHERE removed = 0;

CREATE INDEX link_back ON link (to_node);

CREATE UNIQUE INDEX link_once ON link (from_node, to_node, kind) WHERE removed = 0;

CREATE UNIQUE INDEX node_by_code ON node (code) WHERE code <> '' AND removed = 0;

CREATE INDEX node_by_key ON node (key) WHERE key <> '';

CREATE INDEX node_by_parent ON node (parent, position);

CREATE INDEX note_by_about ON note (about);

CREATE INDEX observation_by_indicator ON observation (indicator);

CREATE UNIQUE INDEX observation_of_enterprise ON observation (enterprise, indicator, aspect, period_kind, year, part, from_year)
WHERE enterprise IS NOT NULL AND current = 1 AND removed = 0;

CREATE UNIQUE INDEX observation_of_node ON observation (node, indicator, aspect, period_kind, year, part, from_year)
WHERE node IS NOT NULL AND current = 1 AND removed = 0;

CREATE UNIQUE INDEX only_one_root ON node (ifnull(parent, 0)) WHERE parent IS NULL AND removed = 0;

CREATE INDEX place_by_node ON place (node);

CREATE UNIQUE INDEX place_once ON place (chain, node) WHERE removed = 0;

CREATE INDEX slide_by_story ON slide (story, position);

CREATE UNIQUE INDEX source_by_key ON source (key) WHERE key <> '';

CREATE INDEX stands_by_enterprise ON stands (enterprise);

CREATE INDEX stands_by_node ON stands (node) WHERE node IS NOT NULL;

CREATE INDEX stands_by_place ON stands (place) WHERE place IS NOT NULL;

CREATE INDEX tagged_by_about ON tagged (about);

CREATE UNIQUE INDEX tagged_once ON tagged (tag, about) WHERE removed = 0;

CREATE INDEX target_by_node ON target (node);

CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    about BLOB NOT NULL CHECK (length(about) = 16), -- the uid of a row
    text TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    place INTEGER NOT NULL REFERENCES place (id),
    strength TEXT NOT NULL CHECK (strength IN ('strong', 'partial', 'weak', 'missing', 'not-assessed')),
    author TEXT NOT NULL DEFAULT '', on_date TEXT NOT NULL DEFAULT '', -- ISO 8601 date
    reason_en TEXT NOT NULL DEFAULT '', reason_zh TEXT NOT NULL DEFAULT '',
    source INTEGER REFERENCES source (id),
    audience TEXT NOT NULL DEFAULT 'internal' CHECK (audience IN ('public', 'internal', 'restricted'))
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    about BLOB NOT NULL CHECK (length(about) = 16),
    name TEXT NOT NULL DEFAULT '',
    document TEXT REFERENCES document (sha256),
    address TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT 'internal' CHECK (audience IN ('public', 'internal', 'restricted'))
) STRICT;

CREATE TABLE bookmark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    about BLOB NOT NULL CHECK (length(about) = 16),
    name TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    audience TEXT NOT NULL DEFAULT 'internal' CHECK (audience IN ('public', 'internal', 'restricted'))
) STRICT;

CREATE TABLE "cell_terms" (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- so that the log can name a range of them
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    node INTEGER NOT NULL REFERENCES node (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)), -- held, or where limits are given kept within them
    lock_author TEXT NOT NULL DEFAULT '', lock_reason TEXT NOT NULL DEFAULT '',
    lowest REAL CHECK (lowest BETWEEN -1 AND 10), highest REAL CHECK (highest BETWEEN -1 AND 10), -- fractions
    lock_expires TEXT NOT NULL DEFAULT '', -- ISO 8601 date, the last day of the lock; empty: never
    sigma REAL CHECK (sigma >= 0 AND sigma <= 10), -- standard deviation of the target, a fraction
    note TEXT NOT NULL DEFAULT '',
    gap_accepted INTEGER NOT NULL DEFAULT 0 CHECK (gap_accepted IN (0, 1)),
    gap_author TEXT NOT NULL DEFAULT '', gap_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (scenario, node, indicator, year),
    CHECK (lowest IS NULL OR highest IS NULL OR lowest <= highest)
) STRICT;

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER REFERENCES edit_step (id),
    at TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER, -- NULL for a target, whose key are the four columns after it
    node INTEGER, scenario INTEGER, indicator INTEGER, year INTEGER,
    before TEXT, -- the row as a JSON object; NULL: there was none
    after TEXT
, op TEXT NOT NULL DEFAULT '' CHECK (op IN ('', 'i', 'u', 'd', 'I', 'U')), last_id INTEGER, uid BLOB) STRICT;

CREATE TABLE chart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    spec TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(spec))
) STRICT;

CREATE TABLE document (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    type TEXT NOT NULL,
    content BLOB NOT NULL CHECK (length(content) <= 26214400) -- outside of the change log
) STRICT, WITHOUT ROWID;

CREATE TABLE edit_context (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), step INTEGER REFERENCES edit_step (id), bulk INTEGER NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1, 2))) STRICT;

CREATE TABLE "edit_step" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    person INTEGER REFERENCES person (id),
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    replica BLOB, -- the copy of the portfolio in which it was made
    seen INTEGER NOT NULL DEFAULT 0, -- the end of the log that its author had seen
    takes_back BLOB -- the uid of the step that it takes back
) STRICT;

CREATE TABLE enterprise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    short_en TEXT NOT NULL DEFAULT '', short_zh TEXT NOT NULL DEFAULT '',
    pinyin TEXT NOT NULL DEFAULT '', credit_code TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '', -- anchor, supplier, research, …
    presence TEXT NOT NULL DEFAULT 'here' CHECK (presence IN ('here', 'wanted', 'left', 'elsewhere')),
    address TEXT NOT NULL DEFAULT '', page TEXT NOT NULL DEFAULT '',
    source INTEGER REFERENCES source (id),
    merged_into INTEGER REFERENCES enterprise (id),
    audience TEXT NOT NULL DEFAULT 'internal' CHECK (audience IN ('public', 'internal', 'restricted')),
    CHECK (name_en <> '' OR name_zh <> '')
) STRICT;

CREATE TABLE headline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    position INTEGER NOT NULL DEFAULT 0, -- the first that holds the value is taken
    lowest REAL, highest REAL,
    text_en TEXT NOT NULL DEFAULT '', text_zh TEXT NOT NULL DEFAULT '' -- with {value} {part} {whole} {in} {year} {area}
) STRICT;

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    headings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(headings)),
    spec TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(spec))
) STRICT;

CREATE TABLE "indicator" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    short_en TEXT NOT NULL DEFAULT '', short_zh TEXT NOT NULL DEFAULT '',
    description_en TEXT NOT NULL DEFAULT '', description_zh TEXT NOT NULL DEFAULT '',
    scope_en TEXT NOT NULL DEFAULT '', scope_zh TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL REFERENCES unit (key),
    measure TEXT NOT NULL REFERENCES measure (key),
    price_basis TEXT NOT NULL DEFAULT 'none' CHECK (price_basis IN ('none', 'nominal', 'real')),
    kind TEXT NOT NULL CHECK (kind IN ('level', 'ratio', 'share', 'size-level', 'rate')),
    applies_to TEXT NOT NULL CHECK (applies_to IN ('area', 'tree', 'branch', 'role')),
    branch INTEGER REFERENCES node (id),
    role TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'root', 'group', 'member', 'part', 'action')),
    numerator INTEGER REFERENCES indicator (id),
    denominator INTEGER REFERENCES indicator (id),
    whole_en TEXT NOT NULL DEFAULT '', whole_zh TEXT NOT NULL DEFAULT '',
    better INTEGER NOT NULL DEFAULT 0 CHECK (better IN (-1, 0, 1)), -- less is, nothing is, more is
    owner INTEGER REFERENCES person (id),
    review_months INTEGER NOT NULL DEFAULT 0, -- 0: never
    position INTEGER NOT NULL DEFAULT 0,
    CHECK ((kind = 'ratio') = (numerator IS NOT NULL AND denominator IS NOT NULL)),
    CHECK ((applies_to = 'branch') = (branch IS NOT NULL)),
    CHECK ((applies_to = 'role') = (role <> ''))
) STRICT;

CREATE TABLE kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('root', 'group', 'member', 'part', 'action')),
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    many_en TEXT NOT NULL DEFAULT '', many_zh TEXT NOT NULL DEFAULT '',
    icon TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE kind_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    kind TEXT NOT NULL REFERENCES kind (key),
    parent TEXT NOT NULL REFERENCES kind (key),
    position INTEGER NOT NULL DEFAULT 0 -- of the kinds that may stand under that parent
) STRICT;

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    from_node INTEGER NOT NULL REFERENCES node (id),
    to_node INTEGER NOT NULL REFERENCES node (id),
    kind TEXT NOT NULL REFERENCES link_kind (key),
    source INTEGER REFERENCES source (id),
    author TEXT NOT NULL DEFAULT '', at TEXT NOT NULL DEFAULT '', -- ISO 8601, UTC
    note_en TEXT NOT NULL DEFAULT '', note_zh TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'internal', 'restricted')),
    CHECK (from_node <> to_node)
) STRICT;

CREATE TABLE link_kind (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    reverse_en TEXT NOT NULL DEFAULT '', reverse_zh TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    additive INTEGER NOT NULL DEFAULT 0 CHECK (additive IN (0, 1))
) STRICT;

CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    min_compatible INTEGER NOT NULL, -- the oldest schema version whose program may still write
    at TEXT NOT NULL
, min_reader INTEGER NOT NULL DEFAULT 1, digest TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE "node" (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 2147483647), -- the program keeps a million of them in 32 bits each
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    parent INTEGER REFERENCES node (id),
    position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL REFERENCES kind (key),
    status TEXT NOT NULL DEFAULT 'added' CHECK (status IN ('stated', 'unnamed', 'added')),
    key TEXT NOT NULL DEFAULT '', -- in files and on the command line
    code TEXT NOT NULL DEFAULT '', -- of a classification or a register
    origin TEXT NOT NULL DEFAULT '', -- as an imported table names it
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    short_en TEXT NOT NULL DEFAULT '', short_zh TEXT NOT NULL DEFAULT '',
    pinyin TEXT NOT NULL DEFAULT '', -- of name_zh, for search
    description_en TEXT NOT NULL DEFAULT '', description_zh TEXT NOT NULL DEFAULT '',
    source INTEGER REFERENCES source (id),
    owner INTEGER REFERENCES person (id),
    merged_into INTEGER REFERENCES node (id),
    CHECK (name_en <> '' OR name_zh <> ''),
    CHECK (parent IS NULL OR parent <> id)
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    about BLOB NOT NULL CHECK (length(about) = 16),
    text TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '', at TEXT NOT NULL DEFAULT '', -- ISO 8601, UTC
    audience TEXT NOT NULL DEFAULT 'internal' CHECK (audience IN ('public', 'internal', 'restricted'))
) STRICT;

CREATE TABLE "observation" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    node INTEGER REFERENCES node (id),
    enterprise INTEGER REFERENCES enterprise (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    aspect TEXT NOT NULL DEFAULT 'level' CHECK (aspect IN ('level', 'growth')),
    period_kind TEXT NOT NULL CHECK (period_kind IN ('year', 'half', 'quarter', 'month', 'to-month', 'span', 'as-of', 'ambition')),
    year INTEGER NOT NULL, -- 0: no year
    part INTEGER NOT NULL DEFAULT 0 CHECK (part BETWEEN 0 AND 12), -- the half, quarter or month; 0: none
    from_year INTEGER NOT NULL DEFAULT 0, -- of a span
    value REAL NOT NULL, -- in the indicator's unit; a fraction for one of dimension 'fraction' and for a growth
    entered TEXT NOT NULL DEFAULT '', -- as a person typed it
    status TEXT NOT NULL CHECK (status IN ('reported', 'approximate', 'derived', 'assumption', 'ambition')),
    vintage TEXT NOT NULL DEFAULT '', -- such as the flash report, the yearbook, the census
    current INTEGER NOT NULL DEFAULT 1 CHECK (current IN (0, 1)),
    rounded INTEGER NOT NULL DEFAULT 0 CHECK (rounded IN (0, 1)),
    source INTEGER REFERENCES source (id),
    note_en TEXT NOT NULL DEFAULT '', note_zh TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'internal', 'restricted')),
    CHECK ((node IS NULL) <> (enterprise IS NULL))
) STRICT;

CREATE TABLE page_chart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    kind TEXT REFERENCES kind (key), -- of all its pages; or of the page of one
    node INTEGER REFERENCES node (id),
    chart TEXT NOT NULL REFERENCES chart (key),
    position INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    CHECK ((kind IS NULL) <> (node IS NULL))
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    office_en TEXT NOT NULL DEFAULT '', office_zh TEXT NOT NULL DEFAULT '',
    login TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    chain INTEGER NOT NULL REFERENCES node (id),
    node INTEGER NOT NULL REFERENCES node (id),
    stage TEXT NOT NULL REFERENCES stage (key),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE plan_goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    node INTEGER NOT NULL REFERENCES node (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    from_year INTEGER NOT NULL, to_year INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('average-growth', 'level', 'share')),
    value REAL NOT NULL, -- a growth or share as a fraction, a level in the indicator's unit
    binding INTEGER NOT NULL DEFAULT 0 CHECK (binding IN (0, 1)),
    source INTEGER REFERENCES source (id),
    rationale TEXT NOT NULL DEFAULT '',
    CHECK (from_year <= to_year)
) STRICT;

CREATE TABLE portfolio (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid BLOB NOT NULL DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    compared_en TEXT NOT NULL DEFAULT '', compared_zh TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT 'CNY', -- ISO 4217
    base_year INTEGER NOT NULL DEFAULT 0, -- 0: as the scenario says
    first_year INTEGER NOT NULL DEFAULT 0, last_year INTEGER NOT NULL DEFAULT 0,
    contact_en TEXT NOT NULL DEFAULT '', contact_zh TEXT NOT NULL DEFAULT '',
    logo TEXT REFERENCES document (sha256),
    template TEXT NOT NULL DEFAULT '',
    shows_program INTEGER NOT NULL DEFAULT 0 CHECK (shows_program IN (0, 1))
) STRICT;

CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    text_en TEXT NOT NULL DEFAULT '', text_zh TEXT NOT NULL DEFAULT '',
    about BLOB CHECK (about IS NULL OR length(about) = 16), -- the indicator that answers it
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "scenario" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    description_en TEXT NOT NULL DEFAULT '', description_zh TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '', created TEXT NOT NULL DEFAULT '', -- ISO 8601, UTC
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'archived', 'removed')),
    protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
    parent INTEGER REFERENCES scenario (id),
    base_year INTEGER NOT NULL, first_year INTEGER NOT NULL, last_year INTEGER NOT NULL,
    seed INTEGER NOT NULL DEFAULT 2024, -- of the draws of its fan charts
    correlation REAL NOT NULL DEFAULT 0 CHECK (correlation >= 0 AND correlation < 1), -- common to all siblings
    size_weights INTEGER NOT NULL DEFAULT 1 CHECK (size_weights IN (0, 1)), -- may size levels be weights?
    CHECK (base_year < first_year AND first_year <= last_year)
) STRICT;

CREATE TABLE "slide" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    story INTEGER NOT NULL REFERENCES story (id),
    position INTEGER NOT NULL DEFAULT 0, -- in the story
    kind TEXT NOT NULL CHECK (kind IN ('title', 'text', 'chart', 'page')),
    heading_en TEXT NOT NULL DEFAULT '', heading_zh TEXT NOT NULL DEFAULT '', -- empty: the chart's own
    body_en TEXT NOT NULL DEFAULT '', body_zh TEXT NOT NULL DEFAULT '', -- points, a line each
    notes_en TEXT NOT NULL DEFAULT '', notes_zh TEXT NOT NULL DEFAULT '', -- for the speaker
    chart TEXT NOT NULL DEFAULT '', -- its key
    form TEXT NOT NULL DEFAULT '', -- another form of that chart; empty: its own
    node INTEGER REFERENCES node (id),
    scenario INTEGER REFERENCES scenario (id), -- NULL: the one that is shown
    against INTEGER REFERENCES scenario (id), -- of a comparison: the other scenario
    indicator INTEGER REFERENCES indicator (id),
    year INTEGER NOT NULL DEFAULT 0, -- 0: the scenario's first
    slider_node INTEGER REFERENCES node (id),
    slider_indicator INTEGER REFERENCES indicator (id),
    slider_year INTEGER,
    slider_lowest REAL, slider_highest REAL, -- fractions
    annotations TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(annotations)), -- a list (app/storage/annotation_text.h)
    CHECK ((slider_node IS NULL) = (slider_indicator IS NULL) AND (slider_node IS NULL) = (slider_year IS NULL)
        AND (slider_node IS NULL) = (slider_lowest IS NULL) AND (slider_node IS NULL) = (slider_highest IS NULL)),
    CHECK (slider_lowest IS NULL OR slider_lowest < slider_highest)
) STRICT;

CREATE TABLE "source" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL DEFAULT '',
    title_en TEXT NOT NULL DEFAULT '', title_zh TEXT NOT NULL DEFAULT '',
    publisher_en TEXT NOT NULL DEFAULT '', publisher_zh TEXT NOT NULL DEFAULT '',
    author_en TEXT NOT NULL DEFAULT '', author_zh TEXT NOT NULL DEFAULT '',
    date TEXT NOT NULL DEFAULT '', seen TEXT NOT NULL DEFAULT '', -- ISO 8601 dates, or empty
    address TEXT NOT NULL DEFAULT '',
    note_en TEXT NOT NULL DEFAULT '', note_zh TEXT NOT NULL DEFAULT '',
    document TEXT REFERENCES document (sha256),
    audience TEXT NOT NULL DEFAULT 'public' CHECK (audience IN ('public', 'internal', 'restricted'))
) STRICT;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE stands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    enterprise INTEGER NOT NULL REFERENCES enterprise (id),
    place INTEGER REFERENCES place (id),
    node INTEGER REFERENCES node (id),
    role TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL DEFAULT '', until TEXT NOT NULL DEFAULT '', -- ISO 8601 dates, or empty
    source INTEGER REFERENCES source (id),
    audience TEXT NOT NULL DEFAULT 'internal' CHECK (audience IN ('public', 'internal', 'restricted')),
    CHECK ((place IS NULL) <> (node IS NULL))
) STRICT;

CREATE TABLE "story" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_zh <> '')
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE tagged (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    tag INTEGER NOT NULL REFERENCES tag (id),
    about BLOB NOT NULL CHECK (length(about) = 16)
) STRICT;

CREATE TABLE "target" (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- so that the log can name a range of them
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    node INTEGER NOT NULL REFERENCES node (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    rate REAL NOT NULL CHECK (rate BETWEEN -1 AND 10), -- a fraction
    source INTEGER REFERENCES source (id),
    rationale TEXT NOT NULL DEFAULT '',
    UNIQUE (scenario, node, indicator, year)
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    dimension TEXT NOT NULL CHECK (dimension IN ('fraction', 'money', 'count', 'quantity', 'index')),
    base TEXT NOT NULL, -- what units of the same one convert into: 'CNY', 'USD', 't', 'one'
    factor REAL NOT NULL CHECK (factor > 0), -- a value in this unit times it is a value in the base
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    symbol_en TEXT NOT NULL DEFAULT '', symbol_zh TEXT NOT NULL DEFAULT '',
    one_en TEXT NOT NULL DEFAULT '', classifier_zh TEXT NOT NULL DEFAULT '',
    leads INTEGER NOT NULL DEFAULT 0 CHECK (leads IN (0, 1))
) STRICT;

CREATE TRIGGER alias_deleted AFTER DELETE ON alias
BEGIN
INSERT INTO log_entry VALUES ('alias', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'text', OLD.text, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER alias_inserted AFTER INSERT ON alias WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('alias', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER alias_updated AFTER UPDATE OF about, text, removed ON alias WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('alias', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'text', OLD.text, 'removed', OLD.removed), json_object('about', iif(NEW.about IS NULL, NULL, hex(NEW.about)), 'text', NEW.text, 'removed', NEW.removed));
UPDATE alias SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER alias_within_limits BEFORE INSERT ON alias WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.text) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM alias WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER assessment_deleted AFTER DELETE ON assessment
BEGIN
INSERT INTO log_entry VALUES ('assessment', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'place', OLD.place, 'strength', OLD.strength, 'author', OLD.author, 'on_date', OLD.on_date, 'reason_en', OLD.reason_en, 'reason_zh', OLD.reason_zh, 'source', OLD.source, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER assessment_inserted AFTER INSERT ON assessment WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('assessment', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER assessment_updated AFTER UPDATE OF place, strength, author, on_date, reason_en, reason_zh, source, audience, removed ON assessment WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('assessment', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('place', OLD.place, 'strength', OLD.strength, 'author', OLD.author, 'on_date', OLD.on_date, 'reason_en', OLD.reason_en, 'reason_zh', OLD.reason_zh, 'source', OLD.source, 'audience', OLD.audience, 'removed', OLD.removed), json_object('place', NEW.place, 'strength', NEW.strength, 'author', NEW.author, 'on_date', NEW.on_date, 'reason_en', NEW.reason_en, 'reason_zh', NEW.reason_zh, 'source', NEW.source, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE assessment SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER assessment_within_limits BEFORE INSERT ON assessment WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.author) > 200 OR max(length(NEW.reason_en), length(NEW.reason_zh)) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM assessment WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER attachment_deleted AFTER DELETE ON attachment
BEGIN
INSERT INTO log_entry VALUES ('attachment', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'name', OLD.name, 'document', OLD.document, 'address', OLD.address, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER attachment_inserted AFTER INSERT ON attachment WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('attachment', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER attachment_updated AFTER UPDATE OF about, name, document, address, audience, removed ON attachment WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('attachment', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'name', OLD.name, 'document', OLD.document, 'address', OLD.address, 'audience', OLD.audience, 'removed', OLD.removed), json_object('about', iif(NEW.about IS NULL, NULL, hex(NEW.about)), 'name', NEW.name, 'document', NEW.document, 'address', NEW.address, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE attachment SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER attachment_within_limits BEFORE INSERT ON attachment WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.name) > 200 OR length(NEW.address) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM attachment WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER bookmark_deleted AFTER DELETE ON bookmark
BEGIN
INSERT INTO log_entry VALUES ('bookmark', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'name', OLD.name, 'author', OLD.author, 'position', OLD.position, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER bookmark_inserted AFTER INSERT ON bookmark WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('bookmark', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER bookmark_updated AFTER UPDATE OF about, name, author, position, audience, removed ON bookmark WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('bookmark', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'name', OLD.name, 'author', OLD.author, 'position', OLD.position, 'audience', OLD.audience, 'removed', OLD.removed), json_object('about', iif(NEW.about IS NULL, NULL, hex(NEW.about)), 'name', NEW.name, 'author', NEW.author, 'position', NEW.position, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE bookmark SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER bookmark_within_limits BEFORE INSERT ON bookmark WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.name), length(NEW.author)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM bookmark WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER cell_terms_deleted AFTER DELETE ON cell_terms
BEGIN
INSERT INTO log_entry VALUES ('cell_terms', 'd', OLD.id, NULL, OLD.node, OLD.scenario, OLD.indicator, OLD.year, json_object('id', OLD.id, 'scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'locked', OLD.locked, 'lock_author', OLD.lock_author, 'lock_reason', OLD.lock_reason, 'lowest', iif(OLD.lowest IS NULL, NULL, printf('%!.19g', OLD.lowest)), 'highest', iif(OLD.highest IS NULL, NULL, printf('%!.19g', OLD.highest)), 'lock_expires', OLD.lock_expires, 'sigma', iif(OLD.sigma IS NULL, NULL, printf('%!.19g', OLD.sigma)), 'note', OLD.note, 'gap_accepted', OLD.gap_accepted, 'gap_author', OLD.gap_author, 'gap_reason', OLD.gap_reason, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER cell_terms_inserted AFTER INSERT ON cell_terms WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('cell_terms', 'i', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year, NULL, NULL);
END;

CREATE TRIGGER cell_terms_updated AFTER UPDATE OF scenario, node, indicator, year, locked, lock_author, lock_reason, lowest, highest, lock_expires, sigma, note, gap_accepted, gap_author, gap_reason, removed ON cell_terms WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('cell_terms', 'u', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year, json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'locked', OLD.locked, 'lock_author', OLD.lock_author, 'lock_reason', OLD.lock_reason, 'lowest', iif(OLD.lowest IS NULL, NULL, printf('%!.19g', OLD.lowest)), 'highest', iif(OLD.highest IS NULL, NULL, printf('%!.19g', OLD.highest)), 'lock_expires', OLD.lock_expires, 'sigma', iif(OLD.sigma IS NULL, NULL, printf('%!.19g', OLD.sigma)), 'note', OLD.note, 'gap_accepted', OLD.gap_accepted, 'gap_author', OLD.gap_author, 'gap_reason', OLD.gap_reason, 'removed', OLD.removed), json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'year', NEW.year, 'locked', NEW.locked, 'lock_author', NEW.lock_author, 'lock_reason', NEW.lock_reason, 'lowest', iif(NEW.lowest IS NULL, NULL, printf('%!.19g', NEW.lowest)), 'highest', iif(NEW.highest IS NULL, NULL, printf('%!.19g', NEW.highest)), 'lock_expires', NEW.lock_expires, 'sigma', iif(NEW.sigma IS NULL, NULL, printf('%!.19g', NEW.sigma)), 'note', NEW.note, 'gap_accepted', NEW.gap_accepted, 'gap_author', NEW.gap_author, 'gap_reason', NEW.gap_reason, 'removed', NEW.removed));
UPDATE cell_terms SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER cell_terms_within_limits BEFORE INSERT ON cell_terms WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR max(length(NEW.lock_author), length(NEW.gap_author)) > 200 OR max(length(NEW.lock_reason), length(NEW.note), length(NEW.gap_reason)) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM cell_terms WHERE id = NEW.id OR scenario = NEW.scenario AND node = NEW.node AND indicator = NEW.indicator AND year = NEW.year);
END;

CREATE TRIGGER change_log_is_never_deleted BEFORE DELETE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_log_is_never_replaced BEFORE INSERT ON change_log WHEN EXISTS (SELECT 1 FROM change_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_log_is_never_updated BEFORE UPDATE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER chart_deleted AFTER DELETE ON chart
BEGIN
INSERT INTO log_entry VALUES ('chart', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'spec', OLD.spec, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER chart_inserted AFTER INSERT ON chart WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('chart', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER chart_updated AFTER UPDATE OF key, name_en, name_zh, spec, removed ON chart WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('chart', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'spec', OLD.spec, 'removed', OLD.removed), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'spec', NEW.spec, 'removed', NEW.removed));
UPDATE chart SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER chart_within_limits BEFORE INSERT ON chart WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh)) > 200 OR length(NEW.spec) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM chart WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE TRIGGER edit_step_is_never_deleted BEFORE DELETE ON edit_step BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER edit_step_is_never_replaced BEFORE INSERT ON edit_step WHEN EXISTS (SELECT 1 FROM edit_step WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER edit_step_is_never_updated BEFORE UPDATE ON edit_step BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER enterprise_deleted AFTER DELETE ON enterprise
BEGIN
INSERT INTO log_entry VALUES ('enterprise', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'short_en', OLD.short_en, 'short_zh', OLD.short_zh, 'credit_code', OLD.credit_code, 'kind', OLD.kind, 'presence', OLD.presence, 'address', OLD.address, 'page', OLD.page, 'source', OLD.source, 'merged_into', OLD.merged_into, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER enterprise_inserted AFTER INSERT ON enterprise WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('enterprise', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER enterprise_updated AFTER UPDATE OF name_en, name_zh, short_en, short_zh, credit_code, kind, presence, address, page, source, merged_into, audience, removed ON enterprise WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('enterprise', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'short_en', OLD.short_en, 'short_zh', OLD.short_zh, 'credit_code', OLD.credit_code, 'kind', OLD.kind, 'presence', OLD.presence, 'address', OLD.address, 'page', OLD.page, 'source', OLD.source, 'merged_into', OLD.merged_into, 'audience', OLD.audience, 'removed', OLD.removed), json_object('name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'short_en', NEW.short_en, 'short_zh', NEW.short_zh, 'credit_code', NEW.credit_code, 'kind', NEW.kind, 'presence', NEW.presence, 'address', NEW.address, 'page', NEW.page, 'source', NEW.source, 'merged_into', NEW.merged_into, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE enterprise SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER enterprise_within_limits BEFORE INSERT ON enterprise WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.name_en), length(NEW.name_zh), length(NEW.short_en), length(NEW.short_zh), length(NEW.credit_code), length(NEW.kind)) > 200 OR max(length(NEW.address), length(NEW.page)) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM enterprise WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER headline_deleted AFTER DELETE ON headline
BEGIN
INSERT INTO log_entry VALUES ('headline', 'd', OLD.id, OLD.uid, NULL, NULL, OLD.indicator, NULL, json_object('id', OLD.id, 'indicator', OLD.indicator, 'position', OLD.position, 'lowest', iif(OLD.lowest IS NULL, NULL, printf('%!.19g', OLD.lowest)), 'highest', iif(OLD.highest IS NULL, NULL, printf('%!.19g', OLD.highest)), 'text_en', OLD.text_en, 'text_zh', OLD.text_zh, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER headline_inserted AFTER INSERT ON headline WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('headline', 'i', NEW.id, NEW.uid, NULL, NULL, NEW.indicator, NULL, NULL, NULL);
END;

CREATE TRIGGER headline_updated AFTER UPDATE OF indicator, position, lowest, highest, text_en, text_zh, removed ON headline WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('headline', 'u', NEW.id, NEW.uid, NULL, NULL, NEW.indicator, NULL, json_object('indicator', OLD.indicator, 'position', OLD.position, 'lowest', iif(OLD.lowest IS NULL, NULL, printf('%!.19g', OLD.lowest)), 'highest', iif(OLD.highest IS NULL, NULL, printf('%!.19g', OLD.highest)), 'text_en', OLD.text_en, 'text_zh', OLD.text_zh, 'removed', OLD.removed), json_object('indicator', NEW.indicator, 'position', NEW.position, 'lowest', iif(NEW.lowest IS NULL, NULL, printf('%!.19g', NEW.lowest)), 'highest', iif(NEW.highest IS NULL, NULL, printf('%!.19g', NEW.highest)), 'text_en', NEW.text_en, 'text_zh', NEW.text_zh, 'removed', NEW.removed));
UPDATE headline SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER headline_within_limits BEFORE INSERT ON headline WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE NOT abs(NEW.lowest) <= 1.0e+15 OR NOT abs(NEW.highest) <= 1.0e+15 OR max(length(NEW.text_en), length(NEW.text_zh)) > 300;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM headline WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER import_mapping_deleted AFTER DELETE ON import_mapping
BEGIN
INSERT INTO log_entry VALUES ('import_mapping', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'name', OLD.name, 'headings', OLD.headings, 'spec', OLD.spec, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER import_mapping_inserted AFTER INSERT ON import_mapping WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('import_mapping', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER import_mapping_updated AFTER UPDATE OF name, headings, spec, removed ON import_mapping WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('import_mapping', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('name', OLD.name, 'headings', OLD.headings, 'spec', OLD.spec, 'removed', OLD.removed), json_object('name', NEW.name, 'headings', NEW.headings, 'spec', NEW.spec, 'removed', NEW.removed));
UPDATE import_mapping SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER import_mapping_within_limits BEFORE INSERT ON import_mapping WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.name) > 200 OR max(length(NEW.headings), length(NEW.spec)) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM import_mapping WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER indicator_deleted AFTER DELETE ON indicator
BEGIN
INSERT INTO log_entry VALUES ('indicator', 'd', OLD.id, OLD.uid, NULL, NULL, OLD.id, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'short_en', OLD.short_en, 'short_zh', OLD.short_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'scope_en', OLD.scope_en, 'scope_zh', OLD.scope_zh, 'unit', OLD.unit, 'measure', OLD.measure, 'price_basis', OLD.price_basis, 'kind', OLD.kind, 'applies_to', OLD.applies_to, 'branch', OLD.branch, 'role', OLD.role, 'numerator', OLD.numerator, 'denominator', OLD.denominator, 'whole_en', OLD.whole_en, 'whole_zh', OLD.whole_zh, 'better', OLD.better, 'owner', OLD.owner, 'review_months', OLD.review_months, 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER indicator_inserted AFTER INSERT ON indicator WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('indicator', 'i', NEW.id, NEW.uid, NULL, NULL, NEW.id, NULL, NULL, NULL);
END;

CREATE TRIGGER indicator_updated AFTER UPDATE OF key, name_en, name_zh, short_en, short_zh, description_en, description_zh, scope_en, scope_zh, unit, measure, price_basis, kind, applies_to, branch, role, numerator, denominator, whole_en, whole_zh, better, owner, review_months, position, removed ON indicator WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('indicator', 'u', NEW.id, NEW.uid, NULL, NULL, NEW.id, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'short_en', OLD.short_en, 'short_zh', OLD.short_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'scope_en', OLD.scope_en, 'scope_zh', OLD.scope_zh, 'unit', OLD.unit, 'measure', OLD.measure, 'price_basis', OLD.price_basis, 'kind', OLD.kind, 'applies_to', OLD.applies_to, 'branch', OLD.branch, 'role', OLD.role, 'numerator', OLD.numerator, 'denominator', OLD.denominator, 'whole_en', OLD.whole_en, 'whole_zh', OLD.whole_zh, 'better', OLD.better, 'owner', OLD.owner, 'review_months', OLD.review_months, 'position', OLD.position, 'removed', OLD.removed), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'short_en', NEW.short_en, 'short_zh', NEW.short_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'scope_en', NEW.scope_en, 'scope_zh', NEW.scope_zh, 'unit', NEW.unit, 'measure', NEW.measure, 'price_basis', NEW.price_basis, 'kind', NEW.kind, 'applies_to', NEW.applies_to, 'branch', NEW.branch, 'role', NEW.role, 'numerator', NEW.numerator, 'denominator', NEW.denominator, 'whole_en', NEW.whole_en, 'whole_zh', NEW.whole_zh, 'better', NEW.better, 'owner', NEW.owner, 'review_months', NEW.review_months, 'position', NEW.position, 'removed', NEW.removed));
UPDATE indicator SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER indicator_within_limits BEFORE INSERT ON indicator WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh), length(NEW.short_en), length(NEW.short_zh), length(NEW.whole_en), length(NEW.whole_zh)) > 200 OR max(length(NEW.description_en), length(NEW.description_zh), length(NEW.scope_en), length(NEW.scope_zh)) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM indicator WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE TRIGGER kind_deleted AFTER DELETE ON kind
BEGIN
INSERT INTO log_entry VALUES ('kind', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'role', OLD.role, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'many_en', OLD.many_en, 'many_zh', OLD.many_zh, 'icon', OLD.icon, 'colour', OLD.colour, 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER kind_inserted AFTER INSERT ON kind WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('kind', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER kind_place_deleted AFTER DELETE ON kind_place
BEGIN
INSERT INTO log_entry VALUES ('kind_place', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'kind', OLD.kind, 'parent', OLD.parent, 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER kind_place_inserted AFTER INSERT ON kind_place WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('kind_place', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER kind_place_updated AFTER UPDATE OF kind, parent, position, removed ON kind_place WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('kind_place', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('kind', OLD.kind, 'parent', OLD.parent, 'position', OLD.position, 'removed', OLD.removed), json_object('kind', NEW.kind, 'parent', NEW.parent, 'position', NEW.position, 'removed', NEW.removed));
UPDATE kind_place SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER kind_place_within_limits BEFORE INSERT ON kind_place WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.kind), length(NEW.parent)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM kind_place WHERE id = NEW.id OR uid = NEW.uid OR kind = NEW.kind AND parent = NEW.parent AND removed = 0 AND NEW.removed = 0);
END;

CREATE TRIGGER kind_updated AFTER UPDATE OF key, role, name_en, name_zh, many_en, many_zh, icon, colour, position, removed ON kind WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('kind', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'role', OLD.role, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'many_en', OLD.many_en, 'many_zh', OLD.many_zh, 'icon', OLD.icon, 'colour', OLD.colour, 'position', OLD.position, 'removed', OLD.removed), json_object('key', NEW.key, 'role', NEW.role, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'many_en', NEW.many_en, 'many_zh', NEW.many_zh, 'icon', NEW.icon, 'colour', NEW.colour, 'position', NEW.position, 'removed', NEW.removed));
UPDATE kind SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER kind_within_limits BEFORE INSERT ON kind WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh), length(NEW.many_en), length(NEW.many_zh), length(NEW.icon), length(NEW.colour)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM kind WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE TRIGGER link_deleted AFTER DELETE ON link
BEGIN
INSERT INTO log_entry VALUES ('link', 'd', OLD.id, OLD.uid, OLD.from_node, NULL, NULL, NULL, json_object('id', OLD.id, 'from_node', OLD.from_node, 'to_node', OLD.to_node, 'kind', OLD.kind, 'source', OLD.source, 'author', OLD.author, 'at', OLD.at, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER link_inserted AFTER INSERT ON link WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('link', 'i', NEW.id, NEW.uid, NEW.from_node, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER link_kind_deleted AFTER DELETE ON link_kind
BEGIN
INSERT INTO log_entry VALUES ('link_kind', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'reverse_en', OLD.reverse_en, 'reverse_zh', OLD.reverse_zh, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER link_kind_inserted AFTER INSERT ON link_kind WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('link_kind', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER link_kind_updated AFTER UPDATE OF key, name_en, name_zh, reverse_en, reverse_zh, removed ON link_kind WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('link_kind', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'reverse_en', OLD.reverse_en, 'reverse_zh', OLD.reverse_zh, 'removed', OLD.removed), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'reverse_en', NEW.reverse_en, 'reverse_zh', NEW.reverse_zh, 'removed', NEW.removed));
UPDATE link_kind SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER link_kind_within_limits BEFORE INSERT ON link_kind WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh), length(NEW.reverse_en), length(NEW.reverse_zh)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM link_kind WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE TRIGGER link_updated AFTER UPDATE OF from_node, to_node, kind, source, author, at, note_en, note_zh, audience, removed ON link WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('link', 'u', NEW.id, NEW.uid, NEW.from_node, NULL, NULL, NULL, json_object('from_node', OLD.from_node, 'to_node', OLD.to_node, 'kind', OLD.kind, 'source', OLD.source, 'author', OLD.author, 'at', OLD.at, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh, 'audience', OLD.audience, 'removed', OLD.removed), json_object('from_node', NEW.from_node, 'to_node', NEW.to_node, 'kind', NEW.kind, 'source', NEW.source, 'author', NEW.author, 'at', NEW.at, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE link SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER link_within_limits BEFORE INSERT ON link WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.kind), length(NEW.author)) > 200 OR max(length(NEW.note_en), length(NEW.note_zh)) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM link WHERE id = NEW.id OR uid = NEW.uid OR from_node = NEW.from_node AND to_node = NEW.to_node AND kind = NEW.kind AND removed = 0 AND NEW.removed = 0);
END;

CREATE TRIGGER log_entry_made INSTEAD OF INSERT ON log_entry
BEGIN
INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
SELECT (SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NEW.table_name, NEW.op, NEW.row_id, NEW.uid, NEW.node, NEW.scenario, NEW.indicator, NEW.year, changed.before, changed.after
FROM (SELECT NEW.before, NEW.after WHERE NEW.op <> 'u' UNION ALL
SELECT json_group_object(o.key, o.value), json_group_object(o.key, n.value)
FROM json_each(NEW.before) AS o JOIN json_each(NEW.after) AS n ON n.key = o.key
WHERE NEW.op = 'u' AND o.value IS NOT n.value HAVING count(*) > 0) AS changed;
END;

CREATE TRIGGER log_entry_within_limits INSTEAD OF INSERT ON log_entry WHEN NEW.op = 'u' AND (SELECT step FROM edit_context) IS NULL
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold')
FROM json_each(NEW.before) AS o JOIN json_each(NEW.after) AS n ON n.key = o.key
JOIN json_each('{"portfolio.compared_en":200,"portfolio.compared_zh":200,"portfolio.currency":200,"portfolio.base_year":"year","portfolio.first_year":"year","portfolio.last_year":"year","portfolio.contact_en":2000,"portfolio.contact_zh":2000,"portfolio.template":200,"person.name_en":200,"person.name_zh":200,"person.office_en":200,"person.office_zh":200,"person.login":200,"person.contact":2000,"unit.key":200,"unit.base":200,"unit.factor":"value","unit.name_en":200,"unit.name_zh":200,"unit.symbol_en":200,"unit.symbol_zh":200,"unit.one_en":200,"unit.classifier_zh":200,"measure.key":200,"measure.name_en":200,"measure.name_zh":200,"kind.key":200,"kind.name_en":200,"kind.name_zh":200,"kind.many_en":200,"kind.many_zh":200,"kind.icon":200,"kind.colour":200,"kind_place.kind":200,"kind_place.parent":200,"source.key":200,"source.title_en":2000,"source.title_zh":2000,"source.publisher_en":2000,"source.publisher_zh":2000,"source.author_en":2000,"source.author_zh":2000,"source.address":2000,"source.note_en":10000,"source.note_zh":10000,"node.key":200,"node.code":200,"node.origin":200,"node.name_en":200,"node.name_zh":200,"node.short_en":200,"node.short_zh":200,"node.description_en":10000,"node.description_zh":10000,"enterprise.name_en":200,"enterprise.name_zh":200,"enterprise.short_en":200,"enterprise.short_zh":200,"enterprise.credit_code":200,"enterprise.kind":200,"enterprise.address":2000,"enterprise.page":2000,"indicator.key":200,"indicator.name_en":200,"indicator.name_zh":200,"indicator.short_en":200,"indicator.short_zh":200,"indicator.description_en":10000,"indicator.description_zh":10000,"indicator.scope_en":10000,"indicator.scope_zh":10000,"indicator.whole_en":200,"indicator.whole_zh":200,"headline.lowest":"value","headline.highest":"value","headline.text_en":300,"headline.text_zh":300,"alias.text":200,"observation.year":"year","observation.from_year":"year","observation.value":"value","observation.entered":200,"observation.vintage":200,"observation.note_en":2000,"observation.note_zh":2000,"scenario.key":200,"scenario.name_en":200,"scenario.name_zh":200,"scenario.description_en":10000,"scenario.description_zh":10000,"scenario.author":200,"scenario.base_year":"year","scenario.first_year":"year","scenario.last_year":"year","target.year":"year","target.rationale":2000,"cell_terms.year":"year","cell_terms.lock_author":200,"cell_terms.lock_reason":2000,"cell_terms.note":2000,"cell_terms.gap_author":200,"cell_terms.gap_reason":2000,"plan_goal.from_year":"year","plan_goal.to_year":"year","plan_goal.value":"value","plan_goal.rationale":2000,"story.key":200,"story.name_en":200,"story.name_zh":200,"slide.heading_en":300,"slide.heading_zh":300,"slide.body_en":10000,"slide.body_zh":10000,"slide.notes_en":10000,"slide.notes_zh":10000,"slide.chart":200,"slide.form":200,"slide.year":"year","slide.slider_year":"year","chart.key":200,"chart.name_en":200,"chart.name_zh":200,"chart.spec":10000,"import_mapping.name":200,"import_mapping.headings":10000,"import_mapping.spec":10000,"stage.key":200,"stage.name_en":200,"stage.name_zh":200,"link_kind.key":200,"link_kind.name_en":200,"link_kind.name_zh":200,"link_kind.reverse_en":200,"link_kind.reverse_zh":200,"place.stage":200,"link.kind":200,"link.author":200,"link.note_en":2000,"link.note_zh":2000,"assessment.author":200,"assessment.reason_en":2000,"assessment.reason_zh":2000,"stands.role":200,"note.text":10000,"note.author":200,"attachment.name":200,"attachment.address":2000,"bookmark.name":200,"bookmark.author":200,"tag.name_en":200,"tag.name_zh":200,"question.text_en":300,"question.text_zh":300}') AS l ON l.key = NEW.table_name || '.' || n.key
WHERE o.value IS NOT n.value AND CASE l.value WHEN 'year' THEN n.value <> 0 AND n.value NOT BETWEEN 1800 AND 2300
WHEN 'value' THEN n.value LIKE '%inf%' OR abs(n.value) > 1.0e+15 ELSE length(n.value) > l.value END;
END;

CREATE TRIGGER measure_deleted AFTER DELETE ON measure
BEGIN
INSERT INTO log_entry VALUES ('measure', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'additive', OLD.additive, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER measure_inserted AFTER INSERT ON measure WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('measure', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER measure_updated AFTER UPDATE OF key, name_en, name_zh, additive, removed ON measure WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('measure', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'additive', OLD.additive, 'removed', OLD.removed), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'additive', NEW.additive, 'removed', NEW.removed));
UPDATE measure SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER measure_within_limits BEFORE INSERT ON measure WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM measure WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE TRIGGER node_deleted AFTER DELETE ON node
BEGIN
INSERT INTO log_entry VALUES ('node', 'd', OLD.id, OLD.uid, OLD.id, NULL, NULL, NULL, json_object('id', OLD.id, 'parent', OLD.parent, 'position', OLD.position, 'kind', OLD.kind, 'status', OLD.status, 'removed', OLD.removed, 'key', OLD.key, 'code', OLD.code, 'origin', OLD.origin, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'short_en', OLD.short_en, 'short_zh', OLD.short_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'source', OLD.source, 'owner', OLD.owner, 'merged_into', OLD.merged_into), NULL);
END;

CREATE TRIGGER node_inserted AFTER INSERT ON node WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('node', 'i', NEW.id, NEW.uid, NEW.id, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER node_updated AFTER UPDATE OF parent, position, kind, status, removed, key, code, origin, name_en, name_zh, short_en, short_zh, description_en, description_zh, source, owner, merged_into ON node WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('node', 'u', NEW.id, NEW.uid, NEW.id, NULL, NULL, NULL, json_object('parent', OLD.parent, 'position', OLD.position, 'kind', OLD.kind, 'status', OLD.status, 'removed', OLD.removed, 'key', OLD.key, 'code', OLD.code, 'origin', OLD.origin, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'short_en', OLD.short_en, 'short_zh', OLD.short_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'source', OLD.source, 'owner', OLD.owner, 'merged_into', OLD.merged_into), json_object('parent', NEW.parent, 'position', NEW.position, 'kind', NEW.kind, 'status', NEW.status, 'removed', NEW.removed, 'key', NEW.key, 'code', NEW.code, 'origin', NEW.origin, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'short_en', NEW.short_en, 'short_zh', NEW.short_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'source', NEW.source, 'owner', NEW.owner, 'merged_into', NEW.merged_into));
UPDATE node SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER node_within_limits BEFORE INSERT ON node WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.code), length(NEW.origin), length(NEW.name_en), length(NEW.name_zh), length(NEW.short_en), length(NEW.short_zh)) > 200 OR max(length(NEW.description_en), length(NEW.description_zh)) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM node WHERE id = NEW.id OR uid = NEW.uid OR code = NEW.code AND code <> '' AND NEW.code <> '' AND removed = 0 AND NEW.removed = 0 OR parent IS NULL AND NEW.parent IS NULL AND removed = 0 AND NEW.removed = 0);
END;

CREATE TRIGGER note_deleted AFTER DELETE ON note
BEGIN
INSERT INTO log_entry VALUES ('note', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'text', OLD.text, 'author', OLD.author, 'at', OLD.at, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER note_inserted AFTER INSERT ON note WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('note', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER note_updated AFTER UPDATE OF about, text, author, at, audience, removed ON note WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('note', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'text', OLD.text, 'author', OLD.author, 'at', OLD.at, 'audience', OLD.audience, 'removed', OLD.removed), json_object('about', iif(NEW.about IS NULL, NULL, hex(NEW.about)), 'text', NEW.text, 'author', NEW.author, 'at', NEW.at, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE note SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER note_within_limits BEFORE INSERT ON note WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.author) > 200 OR length(NEW.text) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM note WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER observation_deleted AFTER DELETE ON observation
BEGIN
INSERT INTO log_entry VALUES ('observation', 'd', OLD.id, OLD.uid, OLD.node, NULL, OLD.indicator, OLD.year, json_object('id', OLD.id, 'node', OLD.node, 'enterprise', OLD.enterprise, 'indicator', OLD.indicator, 'aspect', OLD.aspect, 'period_kind', OLD.period_kind, 'year', OLD.year, 'part', OLD.part, 'from_year', OLD.from_year, 'value', iif(OLD.value IS NULL, NULL, printf('%!.19g', OLD.value)), 'entered', OLD.entered, 'status', OLD.status, 'vintage', OLD.vintage, 'current', OLD.current, 'rounded', OLD.rounded, 'source', OLD.source, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER observation_inserted AFTER INSERT ON observation WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('observation', 'i', NEW.id, NEW.uid, NEW.node, NULL, NEW.indicator, NEW.year, NULL, NULL);
END;

CREATE TRIGGER observation_updated AFTER UPDATE OF node, enterprise, indicator, aspect, period_kind, year, part, from_year, value, entered, status, vintage, current, rounded, source, note_en, note_zh, audience, removed ON observation WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('observation', 'u', NEW.id, NEW.uid, NEW.node, NULL, NEW.indicator, NEW.year, json_object('node', OLD.node, 'enterprise', OLD.enterprise, 'indicator', OLD.indicator, 'aspect', OLD.aspect, 'period_kind', OLD.period_kind, 'year', OLD.year, 'part', OLD.part, 'from_year', OLD.from_year, 'value', iif(OLD.value IS NULL, NULL, printf('%!.19g', OLD.value)), 'entered', OLD.entered, 'status', OLD.status, 'vintage', OLD.vintage, 'current', OLD.current, 'rounded', OLD.rounded, 'source', OLD.source, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh, 'audience', OLD.audience, 'removed', OLD.removed), json_object('node', NEW.node, 'enterprise', NEW.enterprise, 'indicator', NEW.indicator, 'aspect', NEW.aspect, 'period_kind', NEW.period_kind, 'year', NEW.year, 'part', NEW.part, 'from_year', NEW.from_year, 'value', iif(NEW.value IS NULL, NULL, printf('%!.19g', NEW.value)), 'entered', NEW.entered, 'status', NEW.status, 'vintage', NEW.vintage, 'current', NEW.current, 'rounded', NEW.rounded, 'source', NEW.source, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE observation SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER observation_within_limits BEFORE INSERT ON observation WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR (NEW.from_year <> 0 AND NEW.from_year NOT BETWEEN 1800 AND 2300) OR NOT abs(NEW.value) <= 1.0e+15 OR max(length(NEW.entered), length(NEW.vintage)) > 200 OR max(length(NEW.note_en), length(NEW.note_zh)) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM observation WHERE id = NEW.id OR uid = NEW.uid OR node = NEW.node AND indicator = NEW.indicator AND aspect = NEW.aspect AND period_kind = NEW.period_kind AND year = NEW.year AND part = NEW.part AND from_year = NEW.from_year AND current = 1 AND NEW.current = 1 AND removed = 0 AND NEW.removed = 0 OR enterprise = NEW.enterprise AND indicator = NEW.indicator AND aspect = NEW.aspect AND period_kind = NEW.period_kind AND year = NEW.year AND part = NEW.part AND from_year = NEW.from_year AND current = 1 AND NEW.current = 1 AND removed = 0 AND NEW.removed = 0);
END;

CREATE TRIGGER page_chart_deleted AFTER DELETE ON page_chart
BEGIN
INSERT INTO log_entry VALUES ('page_chart', 'd', OLD.id, OLD.uid, OLD.node, NULL, NULL, NULL, json_object('id', OLD.id, 'kind', OLD.kind, 'node', OLD.node, 'chart', OLD.chart, 'position', OLD.position, 'hidden', OLD.hidden, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER page_chart_inserted AFTER INSERT ON page_chart WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('page_chart', 'i', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER page_chart_updated AFTER UPDATE OF kind, node, chart, position, hidden, removed ON page_chart WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('page_chart', 'u', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL, json_object('kind', OLD.kind, 'node', OLD.node, 'chart', OLD.chart, 'position', OLD.position, 'hidden', OLD.hidden, 'removed', OLD.removed), json_object('kind', NEW.kind, 'node', NEW.node, 'chart', NEW.chart, 'position', NEW.position, 'hidden', NEW.hidden, 'removed', NEW.removed));
UPDATE page_chart SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER page_chart_within_limits BEFORE INSERT ON page_chart WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM page_chart WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER person_deleted AFTER DELETE ON person
BEGIN
INSERT INTO log_entry VALUES ('person', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'office_en', OLD.office_en, 'office_zh', OLD.office_zh, 'login', OLD.login, 'contact', OLD.contact, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER person_inserted AFTER INSERT ON person WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('person', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER person_updated AFTER UPDATE OF name_en, name_zh, office_en, office_zh, login, contact, removed ON person WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('person', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'office_en', OLD.office_en, 'office_zh', OLD.office_zh, 'login', OLD.login, 'contact', OLD.contact, 'removed', OLD.removed), json_object('name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'office_en', NEW.office_en, 'office_zh', NEW.office_zh, 'login', NEW.login, 'contact', NEW.contact, 'removed', NEW.removed));
UPDATE person SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER person_within_limits BEFORE INSERT ON person WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.name_en), length(NEW.name_zh), length(NEW.office_en), length(NEW.office_zh), length(NEW.login)) > 200 OR length(NEW.contact) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM person WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER place_deleted AFTER DELETE ON place
BEGIN
INSERT INTO log_entry VALUES ('place', 'd', OLD.id, OLD.uid, OLD.node, NULL, NULL, NULL, json_object('id', OLD.id, 'chain', OLD.chain, 'node', OLD.node, 'stage', OLD.stage, 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER place_inserted AFTER INSERT ON place WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('place', 'i', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER place_updated AFTER UPDATE OF chain, node, stage, position, removed ON place WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('place', 'u', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL, json_object('chain', OLD.chain, 'node', OLD.node, 'stage', OLD.stage, 'position', OLD.position, 'removed', OLD.removed), json_object('chain', NEW.chain, 'node', NEW.node, 'stage', NEW.stage, 'position', NEW.position, 'removed', NEW.removed));
UPDATE place SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER place_within_limits BEFORE INSERT ON place WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.stage) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM place WHERE id = NEW.id OR uid = NEW.uid OR chain = NEW.chain AND node = NEW.node AND removed = 0 AND NEW.removed = 0);
END;

CREATE TRIGGER plan_goal_deleted AFTER DELETE ON plan_goal
BEGIN
INSERT INTO log_entry VALUES ('plan_goal', 'd', OLD.id, OLD.uid, OLD.node, OLD.scenario, OLD.indicator, OLD.to_year, json_object('id', OLD.id, 'scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'from_year', OLD.from_year, 'to_year', OLD.to_year, 'kind', OLD.kind, 'value', iif(OLD.value IS NULL, NULL, printf('%!.19g', OLD.value)), 'binding', OLD.binding, 'source', OLD.source, 'rationale', OLD.rationale, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER plan_goal_inserted AFTER INSERT ON plan_goal WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('plan_goal', 'i', NEW.id, NEW.uid, NEW.node, NEW.scenario, NEW.indicator, NEW.to_year, NULL, NULL);
END;

CREATE TRIGGER plan_goal_updated AFTER UPDATE OF scenario, node, indicator, from_year, to_year, kind, value, binding, source, rationale, removed ON plan_goal WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('plan_goal', 'u', NEW.id, NEW.uid, NEW.node, NEW.scenario, NEW.indicator, NEW.to_year, json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'from_year', OLD.from_year, 'to_year', OLD.to_year, 'kind', OLD.kind, 'value', iif(OLD.value IS NULL, NULL, printf('%!.19g', OLD.value)), 'binding', OLD.binding, 'source', OLD.source, 'rationale', OLD.rationale, 'removed', OLD.removed), json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'from_year', NEW.from_year, 'to_year', NEW.to_year, 'kind', NEW.kind, 'value', iif(NEW.value IS NULL, NULL, printf('%!.19g', NEW.value)), 'binding', NEW.binding, 'source', NEW.source, 'rationale', NEW.rationale, 'removed', NEW.removed));
UPDATE plan_goal SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER plan_goal_within_limits BEFORE INSERT ON plan_goal WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.from_year <> 0 AND NEW.from_year NOT BETWEEN 1800 AND 2300) OR (NEW.to_year <> 0 AND NEW.to_year NOT BETWEEN 1800 AND 2300) OR NOT abs(NEW.value) <= 1.0e+15 OR length(NEW.rationale) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM plan_goal WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER portfolio_deleted AFTER DELETE ON portfolio
BEGIN
INSERT INTO log_entry VALUES ('portfolio', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'compared_en', OLD.compared_en, 'compared_zh', OLD.compared_zh, 'currency', OLD.currency, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'contact_en', OLD.contact_en, 'contact_zh', OLD.contact_zh, 'logo', OLD.logo, 'template', OLD.template, 'shows_program', OLD.shows_program), NULL);
END;

CREATE TRIGGER portfolio_inserted AFTER INSERT ON portfolio WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('portfolio', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER portfolio_updated AFTER UPDATE OF compared_en, compared_zh, currency, base_year, first_year, last_year, contact_en, contact_zh, logo, template, shows_program ON portfolio WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('portfolio', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('compared_en', OLD.compared_en, 'compared_zh', OLD.compared_zh, 'currency', OLD.currency, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'contact_en', OLD.contact_en, 'contact_zh', OLD.contact_zh, 'logo', OLD.logo, 'template', OLD.template, 'shows_program', OLD.shows_program), json_object('compared_en', NEW.compared_en, 'compared_zh', NEW.compared_zh, 'currency', NEW.currency, 'base_year', NEW.base_year, 'first_year', NEW.first_year, 'last_year', NEW.last_year, 'contact_en', NEW.contact_en, 'contact_zh', NEW.contact_zh, 'logo', NEW.logo, 'template', NEW.template, 'shows_program', NEW.shows_program));
UPDATE portfolio SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER portfolio_within_limits BEFORE INSERT ON portfolio WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.base_year <> 0 AND NEW.base_year NOT BETWEEN 1800 AND 2300) OR (NEW.first_year <> 0 AND NEW.first_year NOT BETWEEN 1800 AND 2300) OR (NEW.last_year <> 0 AND NEW.last_year NOT BETWEEN 1800 AND 2300) OR max(length(NEW.compared_en), length(NEW.compared_zh), length(NEW.currency), length(NEW.template)) > 200 OR max(length(NEW.contact_en), length(NEW.contact_zh)) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM portfolio WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER question_deleted AFTER DELETE ON question
BEGIN
INSERT INTO log_entry VALUES ('question', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'text_en', OLD.text_en, 'text_zh', OLD.text_zh, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER question_inserted AFTER INSERT ON question WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('question', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER question_updated AFTER UPDATE OF text_en, text_zh, about, position, removed ON question WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('question', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('text_en', OLD.text_en, 'text_zh', OLD.text_zh, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'position', OLD.position, 'removed', OLD.removed), json_object('text_en', NEW.text_en, 'text_zh', NEW.text_zh, 'about', iif(NEW.about IS NULL, NULL, hex(NEW.about)), 'position', NEW.position, 'removed', NEW.removed));
UPDATE question SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER question_within_limits BEFORE INSERT ON question WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.text_en), length(NEW.text_zh)) > 300;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM question WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER scenario_deleted AFTER DELETE ON scenario
BEGIN
INSERT INTO log_entry VALUES ('scenario', 'd', OLD.id, OLD.uid, NULL, OLD.id, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'author', OLD.author, 'created', OLD.created, 'state', OLD.state, 'protected', OLD.protected, 'parent', OLD.parent, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'seed', OLD.seed, 'correlation', iif(OLD.correlation IS NULL, NULL, printf('%!.19g', OLD.correlation)), 'size_weights', OLD.size_weights), NULL);
END;

CREATE TRIGGER scenario_inserted AFTER INSERT ON scenario WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('scenario', 'i', NEW.id, NEW.uid, NULL, NEW.id, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER scenario_updated AFTER UPDATE OF key, name_en, name_zh, description_en, description_zh, author, created, state, protected, parent, base_year, first_year, last_year, seed, correlation, size_weights ON scenario WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('scenario', 'u', NEW.id, NEW.uid, NULL, NEW.id, NULL, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'author', OLD.author, 'created', OLD.created, 'state', OLD.state, 'protected', OLD.protected, 'parent', OLD.parent, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'seed', OLD.seed, 'correlation', iif(OLD.correlation IS NULL, NULL, printf('%!.19g', OLD.correlation)), 'size_weights', OLD.size_weights), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'author', NEW.author, 'created', NEW.created, 'state', NEW.state, 'protected', NEW.protected, 'parent', NEW.parent, 'base_year', NEW.base_year, 'first_year', NEW.first_year, 'last_year', NEW.last_year, 'seed', NEW.seed, 'correlation', iif(NEW.correlation IS NULL, NULL, printf('%!.19g', NEW.correlation)), 'size_weights', NEW.size_weights));
UPDATE scenario SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER scenario_within_limits BEFORE INSERT ON scenario WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.base_year <> 0 AND NEW.base_year NOT BETWEEN 1800 AND 2300) OR (NEW.first_year <> 0 AND NEW.first_year NOT BETWEEN 1800 AND 2300) OR (NEW.last_year <> 0 AND NEW.last_year NOT BETWEEN 1800 AND 2300) OR max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh), length(NEW.author)) > 200 OR max(length(NEW.description_en), length(NEW.description_zh)) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM scenario WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER slide_deleted AFTER DELETE ON slide
BEGIN
INSERT INTO log_entry VALUES ('slide', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'story', OLD.story, 'position', OLD.position, 'removed', OLD.removed, 'kind', OLD.kind, 'heading_en', OLD.heading_en, 'heading_zh', OLD.heading_zh, 'body_en', OLD.body_en, 'body_zh', OLD.body_zh, 'notes_en', OLD.notes_en, 'notes_zh', OLD.notes_zh, 'chart', OLD.chart, 'form', OLD.form, 'node', OLD.node, 'scenario', OLD.scenario, 'against', OLD.against, 'indicator', OLD.indicator, 'year', OLD.year, 'slider_node', OLD.slider_node, 'slider_indicator', OLD.slider_indicator, 'slider_year', OLD.slider_year, 'slider_lowest', iif(OLD.slider_lowest IS NULL, NULL, printf('%!.19g', OLD.slider_lowest)), 'slider_highest', iif(OLD.slider_highest IS NULL, NULL, printf('%!.19g', OLD.slider_highest)), 'annotations', OLD.annotations), NULL);
END;

CREATE TRIGGER slide_inserted AFTER INSERT ON slide WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('slide', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER slide_updated AFTER UPDATE OF story, position, removed, kind, heading_en, heading_zh, body_en, body_zh, notes_en, notes_zh, chart, form, node, scenario, against, indicator, year, slider_node, slider_indicator, slider_year, slider_lowest, slider_highest, annotations ON slide WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('slide', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('story', OLD.story, 'position', OLD.position, 'removed', OLD.removed, 'kind', OLD.kind, 'heading_en', OLD.heading_en, 'heading_zh', OLD.heading_zh, 'body_en', OLD.body_en, 'body_zh', OLD.body_zh, 'notes_en', OLD.notes_en, 'notes_zh', OLD.notes_zh, 'chart', OLD.chart, 'form', OLD.form, 'node', OLD.node, 'scenario', OLD.scenario, 'against', OLD.against, 'indicator', OLD.indicator, 'year', OLD.year, 'slider_node', OLD.slider_node, 'slider_indicator', OLD.slider_indicator, 'slider_year', OLD.slider_year, 'slider_lowest', iif(OLD.slider_lowest IS NULL, NULL, printf('%!.19g', OLD.slider_lowest)), 'slider_highest', iif(OLD.slider_highest IS NULL, NULL, printf('%!.19g', OLD.slider_highest)), 'annotations', OLD.annotations), json_object('story', NEW.story, 'position', NEW.position, 'removed', NEW.removed, 'kind', NEW.kind, 'heading_en', NEW.heading_en, 'heading_zh', NEW.heading_zh, 'body_en', NEW.body_en, 'body_zh', NEW.body_zh, 'notes_en', NEW.notes_en, 'notes_zh', NEW.notes_zh, 'chart', NEW.chart, 'form', NEW.form, 'node', NEW.node, 'scenario', NEW.scenario, 'against', NEW.against, 'indicator', NEW.indicator, 'year', NEW.year, 'slider_node', NEW.slider_node, 'slider_indicator', NEW.slider_indicator, 'slider_year', NEW.slider_year, 'slider_lowest', iif(NEW.slider_lowest IS NULL, NULL, printf('%!.19g', NEW.slider_lowest)), 'slider_highest', iif(NEW.slider_highest IS NULL, NULL, printf('%!.19g', NEW.slider_highest)), 'annotations', NEW.annotations));
UPDATE slide SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER slide_within_limits BEFORE INSERT ON slide WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR (NEW.slider_year <> 0 AND NEW.slider_year NOT BETWEEN 1800 AND 2300) OR max(length(NEW.chart), length(NEW.form)) > 200 OR max(length(NEW.heading_en), length(NEW.heading_zh)) > 300 OR max(length(NEW.body_en), length(NEW.body_zh), length(NEW.notes_en), length(NEW.notes_zh)) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM slide WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER source_deleted AFTER DELETE ON source
BEGIN
INSERT INTO log_entry VALUES ('source', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'title_en', OLD.title_en, 'title_zh', OLD.title_zh, 'publisher_en', OLD.publisher_en, 'publisher_zh', OLD.publisher_zh, 'author_en', OLD.author_en, 'author_zh', OLD.author_zh, 'date', OLD.date, 'seen', OLD.seen, 'address', OLD.address, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh, 'document', OLD.document, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER source_inserted AFTER INSERT ON source WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('source', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER source_updated AFTER UPDATE OF key, title_en, title_zh, publisher_en, publisher_zh, author_en, author_zh, date, seen, address, note_en, note_zh, document, audience, removed ON source WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('source', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'title_en', OLD.title_en, 'title_zh', OLD.title_zh, 'publisher_en', OLD.publisher_en, 'publisher_zh', OLD.publisher_zh, 'author_en', OLD.author_en, 'author_zh', OLD.author_zh, 'date', OLD.date, 'seen', OLD.seen, 'address', OLD.address, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh, 'document', OLD.document, 'audience', OLD.audience, 'removed', OLD.removed), json_object('key', NEW.key, 'title_en', NEW.title_en, 'title_zh', NEW.title_zh, 'publisher_en', NEW.publisher_en, 'publisher_zh', NEW.publisher_zh, 'author_en', NEW.author_en, 'author_zh', NEW.author_zh, 'date', NEW.date, 'seen', NEW.seen, 'address', NEW.address, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh, 'document', NEW.document, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE source SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER source_within_limits BEFORE INSERT ON source WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.key) > 200 OR max(length(NEW.title_en), length(NEW.title_zh), length(NEW.publisher_en), length(NEW.publisher_zh), length(NEW.author_en), length(NEW.author_zh), length(NEW.address)) > 2000 OR max(length(NEW.note_en), length(NEW.note_zh)) > 10000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM source WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key AND key <> '' AND NEW.key <> '');
END;

CREATE TRIGGER stage_deleted AFTER DELETE ON stage
BEGIN
INSERT INTO log_entry VALUES ('stage', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER stage_inserted AFTER INSERT ON stage WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('stage', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER stage_updated AFTER UPDATE OF key, name_en, name_zh, position, removed ON stage WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('stage', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'position', OLD.position, 'removed', OLD.removed), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'position', NEW.position, 'removed', NEW.removed));
UPDATE stage SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER stage_within_limits BEFORE INSERT ON stage WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM stage WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE TRIGGER stands_deleted AFTER DELETE ON stands
BEGIN
INSERT INTO log_entry VALUES ('stands', 'd', OLD.id, OLD.uid, OLD.node, NULL, NULL, NULL, json_object('id', OLD.id, 'enterprise', OLD.enterprise, 'place', OLD.place, 'node', OLD.node, 'role', OLD.role, 'since', OLD.since, 'until', OLD.until, 'source', OLD.source, 'audience', OLD.audience, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER stands_inserted AFTER INSERT ON stands WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('stands', 'i', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER stands_updated AFTER UPDATE OF enterprise, place, node, role, since, until, source, audience, removed ON stands WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('stands', 'u', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL, json_object('enterprise', OLD.enterprise, 'place', OLD.place, 'node', OLD.node, 'role', OLD.role, 'since', OLD.since, 'until', OLD.until, 'source', OLD.source, 'audience', OLD.audience, 'removed', OLD.removed), json_object('enterprise', NEW.enterprise, 'place', NEW.place, 'node', NEW.node, 'role', NEW.role, 'since', NEW.since, 'until', NEW.until, 'source', NEW.source, 'audience', NEW.audience, 'removed', NEW.removed));
UPDATE stands SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER stands_within_limits BEFORE INSERT ON stands WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE length(NEW.role) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM stands WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER story_deleted AFTER DELETE ON story
BEGIN
INSERT INTO log_entry VALUES ('story', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'position', OLD.position, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER story_inserted AFTER INSERT ON story WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('story', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER story_updated AFTER UPDATE OF key, name_en, name_zh, position, removed ON story WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('story', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'position', OLD.position, 'removed', OLD.removed), json_object('key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'position', NEW.position, 'removed', NEW.removed));
UPDATE story SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER story_within_limits BEFORE INSERT ON story WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.key), length(NEW.name_en), length(NEW.name_zh)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM story WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER tag_deleted AFTER DELETE ON tag
BEGIN
INSERT INTO log_entry VALUES ('tag', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER tag_inserted AFTER INSERT ON tag WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('tag', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER tag_updated AFTER UPDATE OF name_en, name_zh, removed ON tag WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('tag', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'removed', OLD.removed), json_object('name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'removed', NEW.removed));
UPDATE tag SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER tag_within_limits BEFORE INSERT ON tag WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE max(length(NEW.name_en), length(NEW.name_zh)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM tag WHERE id = NEW.id OR uid = NEW.uid);
END;

CREATE TRIGGER tagged_deleted AFTER DELETE ON tagged
BEGIN
INSERT INTO log_entry VALUES ('tagged', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'tag', OLD.tag, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER tagged_inserted AFTER INSERT ON tagged WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('tagged', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER tagged_updated AFTER UPDATE OF tag, about, removed ON tagged WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('tagged', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('tag', OLD.tag, 'about', iif(OLD.about IS NULL, NULL, hex(OLD.about)), 'removed', OLD.removed), json_object('tag', NEW.tag, 'about', iif(NEW.about IS NULL, NULL, hex(NEW.about)), 'removed', NEW.removed));
UPDATE tagged SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER tagged_within_limits BEFORE INSERT ON tagged WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM tagged WHERE id = NEW.id OR uid = NEW.uid OR tag = NEW.tag AND about = NEW.about AND removed = 0 AND NEW.removed = 0);
END;

CREATE TRIGGER target_deleted AFTER DELETE ON target
BEGIN
INSERT INTO log_entry VALUES ('target', 'd', OLD.id, NULL, OLD.node, OLD.scenario, OLD.indicator, OLD.year, json_object('id', OLD.id, 'scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'rate', iif(OLD.rate IS NULL, NULL, printf('%!.19g', OLD.rate)), 'source', OLD.source, 'rationale', OLD.rationale, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER target_inserted AFTER INSERT ON target WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('target', 'i', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year, NULL, NULL);
END;

CREATE TRIGGER target_updated AFTER UPDATE OF scenario, node, indicator, year, rate, source, rationale, removed ON target WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('target', 'u', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year, json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'rate', iif(OLD.rate IS NULL, NULL, printf('%!.19g', OLD.rate)), 'source', OLD.source, 'rationale', OLD.rationale, 'removed', OLD.removed), json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'year', NEW.year, 'rate', iif(NEW.rate IS NULL, NULL, printf('%!.19g', NEW.rate)), 'source', NEW.source, 'rationale', NEW.rationale, 'removed', NEW.removed));
UPDATE target SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER target_within_limits BEFORE INSERT ON target WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR length(NEW.rationale) > 2000;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM target WHERE id = NEW.id OR scenario = NEW.scenario AND node = NEW.node AND indicator = NEW.indicator AND year = NEW.year);
END;

CREATE TRIGGER unit_deleted AFTER DELETE ON unit
BEGIN
INSERT INTO log_entry VALUES ('unit', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL, json_object('id', OLD.id, 'key', OLD.key, 'dimension', OLD.dimension, 'base', OLD.base, 'factor', iif(OLD.factor IS NULL, NULL, printf('%!.19g', OLD.factor)), 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'symbol_en', OLD.symbol_en, 'symbol_zh', OLD.symbol_zh, 'one_en', OLD.one_en, 'classifier_zh', OLD.classifier_zh, 'leads', OLD.leads, 'removed', OLD.removed), NULL);
END;

CREATE TRIGGER unit_inserted AFTER INSERT ON unit WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
INSERT INTO log_entry VALUES ('unit', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, NULL, NULL);
END;

CREATE TRIGGER unit_updated AFTER UPDATE OF key, dimension, base, factor, name_en, name_zh, symbol_en, symbol_zh, one_en, classifier_zh, leads, removed ON unit WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2
BEGIN
INSERT INTO log_entry VALUES ('unit', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL, json_object('key', OLD.key, 'dimension', OLD.dimension, 'base', OLD.base, 'factor', iif(OLD.factor IS NULL, NULL, printf('%!.19g', OLD.factor)), 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'symbol_en', OLD.symbol_en, 'symbol_zh', OLD.symbol_zh, 'one_en', OLD.one_en, 'classifier_zh', OLD.classifier_zh, 'leads', OLD.leads, 'removed', OLD.removed), json_object('key', NEW.key, 'dimension', NEW.dimension, 'base', NEW.base, 'factor', iif(NEW.factor IS NULL, NULL, printf('%!.19g', NEW.factor)), 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'symbol_en', NEW.symbol_en, 'symbol_zh', NEW.symbol_zh, 'one_en', NEW.one_en, 'classifier_zh', NEW.classifier_zh, 'leads', NEW.leads, 'removed', NEW.removed));
UPDATE unit SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER unit_within_limits BEFORE INSERT ON unit WHEN (SELECT step FROM edit_context) IS NULL
BEGIN
SELECT RAISE(ABORT, 'beyond what a portfolio may hold') WHERE NOT abs(NEW.factor) <= 1.0e+15 OR max(length(NEW.key), length(NEW.base), length(NEW.name_en), length(NEW.name_zh), length(NEW.symbol_en), length(NEW.symbol_zh), length(NEW.one_en), length(NEW.classifier_zh)) > 200;
SELECT RAISE(ABORT, 'there is such a row: update it') WHERE EXISTS (SELECT 1 FROM unit WHERE id = NEW.id OR uid = NEW.uid OR key = NEW.key);
END;

CREATE VIEW log_entry AS SELECT table_name, op, row_id, uid, node, scenario, indicator, year, before, after FROM change_log;
