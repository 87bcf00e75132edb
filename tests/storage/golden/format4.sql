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
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'alias', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END
        || ',"text":' || json_quote(OLD.text)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER alias_inserted AFTER INSERT ON alias WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'alias', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER alias_inserted_within_limits BEFORE INSERT ON alias
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.text) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER alias_updated AFTER UPDATE OF about, text, removed ON alias
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.about IS NOT NEW.about OR OLD.text IS NOT NEW.text OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'alias', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END ELSE '' END
        || CASE WHEN OLD.text IS NOT NEW.text THEN ',"text":' || json_quote(OLD.text) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN NEW.about IS NULL THEN 'null' ELSE '"' || hex(NEW.about) || '"' END ELSE '' END
        || CASE WHEN OLD.text IS NOT NEW.text THEN ',"text":' || json_quote(NEW.text) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE alias SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER alias_updated_within_limits BEFORE UPDATE ON alias
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.text IS NOT NEW.text AND length(NEW.text) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER assessment_deleted AFTER DELETE ON assessment
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'assessment', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"place":' || json_quote(OLD.place)
        || ',"strength":' || json_quote(OLD.strength)
        || ',"author":' || json_quote(OLD.author)
        || ',"on_date":' || json_quote(OLD.on_date)
        || ',"reason_en":' || json_quote(OLD.reason_en)
        || ',"reason_zh":' || json_quote(OLD.reason_zh)
        || ',"source":' || json_quote(OLD.source)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER assessment_inserted AFTER INSERT ON assessment WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'assessment', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER assessment_inserted_within_limits BEFORE INSERT ON assessment
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.author) > 200 OR length(NEW.reason_en) > 2000 OR length(NEW.reason_zh) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER assessment_updated AFTER UPDATE OF place, strength, author, on_date, reason_en, reason_zh, source, audience, removed ON assessment
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.place IS NOT NEW.place OR OLD.strength IS NOT NEW.strength OR OLD.author IS NOT NEW.author OR OLD.on_date IS NOT NEW.on_date OR OLD.reason_en IS NOT NEW.reason_en OR OLD.reason_zh IS NOT NEW.reason_zh OR OLD.source IS NOT NEW.source OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'assessment', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.place IS NOT NEW.place THEN ',"place":' || json_quote(OLD.place) ELSE '' END
        || CASE WHEN OLD.strength IS NOT NEW.strength THEN ',"strength":' || json_quote(OLD.strength) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(OLD.author) ELSE '' END
        || CASE WHEN OLD.on_date IS NOT NEW.on_date THEN ',"on_date":' || json_quote(OLD.on_date) ELSE '' END
        || CASE WHEN OLD.reason_en IS NOT NEW.reason_en THEN ',"reason_en":' || json_quote(OLD.reason_en) ELSE '' END
        || CASE WHEN OLD.reason_zh IS NOT NEW.reason_zh THEN ',"reason_zh":' || json_quote(OLD.reason_zh) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.place IS NOT NEW.place THEN ',"place":' || json_quote(NEW.place) ELSE '' END
        || CASE WHEN OLD.strength IS NOT NEW.strength THEN ',"strength":' || json_quote(NEW.strength) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(NEW.author) ELSE '' END
        || CASE WHEN OLD.on_date IS NOT NEW.on_date THEN ',"on_date":' || json_quote(NEW.on_date) ELSE '' END
        || CASE WHEN OLD.reason_en IS NOT NEW.reason_en THEN ',"reason_en":' || json_quote(NEW.reason_en) ELSE '' END
        || CASE WHEN OLD.reason_zh IS NOT NEW.reason_zh THEN ',"reason_zh":' || json_quote(NEW.reason_zh) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE assessment SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER assessment_updated_within_limits BEFORE UPDATE ON assessment
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.author IS NOT NEW.author AND length(NEW.author) > 200) OR (OLD.reason_en IS NOT NEW.reason_en AND length(NEW.reason_en) > 2000) OR (OLD.reason_zh IS NOT NEW.reason_zh AND length(NEW.reason_zh) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER attachment_deleted AFTER DELETE ON attachment
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'attachment', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END
        || ',"name":' || json_quote(OLD.name)
        || ',"document":' || json_quote(OLD.document)
        || ',"address":' || json_quote(OLD.address)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER attachment_inserted AFTER INSERT ON attachment WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'attachment', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER attachment_inserted_within_limits BEFORE INSERT ON attachment
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.name) > 200 OR length(NEW.address) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER attachment_updated AFTER UPDATE OF about, name, document, address, audience, removed ON attachment
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.about IS NOT NEW.about OR OLD.name IS NOT NEW.name OR OLD.document IS NOT NEW.document OR OLD.address IS NOT NEW.address OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'attachment', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END ELSE '' END
        || CASE WHEN OLD.name IS NOT NEW.name THEN ',"name":' || json_quote(OLD.name) ELSE '' END
        || CASE WHEN OLD.document IS NOT NEW.document THEN ',"document":' || json_quote(OLD.document) ELSE '' END
        || CASE WHEN OLD.address IS NOT NEW.address THEN ',"address":' || json_quote(OLD.address) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN NEW.about IS NULL THEN 'null' ELSE '"' || hex(NEW.about) || '"' END ELSE '' END
        || CASE WHEN OLD.name IS NOT NEW.name THEN ',"name":' || json_quote(NEW.name) ELSE '' END
        || CASE WHEN OLD.document IS NOT NEW.document THEN ',"document":' || json_quote(NEW.document) ELSE '' END
        || CASE WHEN OLD.address IS NOT NEW.address THEN ',"address":' || json_quote(NEW.address) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE attachment SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER attachment_updated_within_limits BEFORE UPDATE ON attachment
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.name IS NOT NEW.name AND length(NEW.name) > 200) OR (OLD.address IS NOT NEW.address AND length(NEW.address) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER bookmark_deleted AFTER DELETE ON bookmark
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'bookmark', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END
        || ',"name":' || json_quote(OLD.name)
        || ',"author":' || json_quote(OLD.author)
        || ',"position":' || json_quote(OLD.position)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER bookmark_inserted AFTER INSERT ON bookmark WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'bookmark', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER bookmark_inserted_within_limits BEFORE INSERT ON bookmark
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.name) > 200 OR length(NEW.author) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER bookmark_updated AFTER UPDATE OF about, name, author, position, audience, removed ON bookmark
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.about IS NOT NEW.about OR OLD.name IS NOT NEW.name OR OLD.author IS NOT NEW.author OR OLD.position IS NOT NEW.position OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'bookmark', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END ELSE '' END
        || CASE WHEN OLD.name IS NOT NEW.name THEN ',"name":' || json_quote(OLD.name) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(OLD.author) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN NEW.about IS NULL THEN 'null' ELSE '"' || hex(NEW.about) || '"' END ELSE '' END
        || CASE WHEN OLD.name IS NOT NEW.name THEN ',"name":' || json_quote(NEW.name) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(NEW.author) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE bookmark SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER bookmark_updated_within_limits BEFORE UPDATE ON bookmark
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.name IS NOT NEW.name AND length(NEW.name) > 200) OR (OLD.author IS NOT NEW.author AND length(NEW.author) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER cell_terms_deleted AFTER DELETE ON cell_terms
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'cell_terms', 'd', OLD.id, NULL, OLD.node, OLD.scenario, OLD.indicator, OLD.year,
        '{"id":' || OLD.id || ',"scenario":' || json_quote(OLD.scenario)
        || ',"node":' || json_quote(OLD.node)
        || ',"indicator":' || json_quote(OLD.indicator)
        || ',"year":' || json_quote(OLD.year)
        || ',"locked":' || json_quote(OLD.locked)
        || ',"lock_author":' || json_quote(OLD.lock_author)
        || ',"lock_reason":' || json_quote(OLD.lock_reason)
        || ',"lowest":' || CASE WHEN OLD.lowest IS NULL THEN 'null' WHEN abs(OLD.lowest) > 1.7976931348623157e308 THEN CASE WHEN OLD.lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.lowest) END
        || ',"highest":' || CASE WHEN OLD.highest IS NULL THEN 'null' WHEN abs(OLD.highest) > 1.7976931348623157e308 THEN CASE WHEN OLD.highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.highest) END
        || ',"lock_expires":' || json_quote(OLD.lock_expires)
        || ',"sigma":' || CASE WHEN OLD.sigma IS NULL THEN 'null' WHEN abs(OLD.sigma) > 1.7976931348623157e308 THEN CASE WHEN OLD.sigma > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.sigma) END
        || ',"note":' || json_quote(OLD.note)
        || ',"gap_accepted":' || json_quote(OLD.gap_accepted)
        || ',"gap_author":' || json_quote(OLD.gap_author)
        || ',"gap_reason":' || json_quote(OLD.gap_reason)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER cell_terms_inserted AFTER INSERT ON cell_terms WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'cell_terms', 'i', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        NULL,
        NULL);
END;

CREATE TRIGGER cell_terms_inserted_within_limits BEFORE INSERT ON cell_terms
WHEN (SELECT step FROM edit_context) IS NULL AND ((NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR length(NEW.lock_author) > 200 OR length(NEW.lock_reason) > 2000 OR length(NEW.note) > 2000 OR length(NEW.gap_author) > 200 OR length(NEW.gap_reason) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER cell_terms_updated AFTER UPDATE OF scenario, node, indicator, year, locked, lock_author, lock_reason, lowest, highest, lock_expires, sigma, note, gap_accepted, gap_author, gap_reason, removed ON cell_terms
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.scenario IS NOT NEW.scenario OR OLD.node IS NOT NEW.node OR OLD.indicator IS NOT NEW.indicator OR OLD.year IS NOT NEW.year OR OLD.locked IS NOT NEW.locked OR OLD.lock_author IS NOT NEW.lock_author OR OLD.lock_reason IS NOT NEW.lock_reason OR OLD.lowest IS NOT NEW.lowest OR OLD.highest IS NOT NEW.highest OR OLD.lock_expires IS NOT NEW.lock_expires OR OLD.sigma IS NOT NEW.sigma OR OLD.note IS NOT NEW.note OR OLD.gap_accepted IS NOT NEW.gap_accepted OR OLD.gap_author IS NOT NEW.gap_author OR OLD.gap_reason IS NOT NEW.gap_reason OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'cell_terms', 'u', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        '{' || substr(CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(OLD.scenario) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(OLD.indicator) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(OLD.year) ELSE '' END
        || CASE WHEN OLD.locked IS NOT NEW.locked THEN ',"locked":' || json_quote(OLD.locked) ELSE '' END
        || CASE WHEN OLD.lock_author IS NOT NEW.lock_author THEN ',"lock_author":' || json_quote(OLD.lock_author) ELSE '' END
        || CASE WHEN OLD.lock_reason IS NOT NEW.lock_reason THEN ',"lock_reason":' || json_quote(OLD.lock_reason) ELSE '' END
        || CASE WHEN OLD.lowest IS NOT NEW.lowest THEN ',"lowest":' || CASE WHEN OLD.lowest IS NULL THEN 'null' WHEN abs(OLD.lowest) > 1.7976931348623157e308 THEN CASE WHEN OLD.lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.lowest) END ELSE '' END
        || CASE WHEN OLD.highest IS NOT NEW.highest THEN ',"highest":' || CASE WHEN OLD.highest IS NULL THEN 'null' WHEN abs(OLD.highest) > 1.7976931348623157e308 THEN CASE WHEN OLD.highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.highest) END ELSE '' END
        || CASE WHEN OLD.lock_expires IS NOT NEW.lock_expires THEN ',"lock_expires":' || json_quote(OLD.lock_expires) ELSE '' END
        || CASE WHEN OLD.sigma IS NOT NEW.sigma THEN ',"sigma":' || CASE WHEN OLD.sigma IS NULL THEN 'null' WHEN abs(OLD.sigma) > 1.7976931348623157e308 THEN CASE WHEN OLD.sigma > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.sigma) END ELSE '' END
        || CASE WHEN OLD.note IS NOT NEW.note THEN ',"note":' || json_quote(OLD.note) ELSE '' END
        || CASE WHEN OLD.gap_accepted IS NOT NEW.gap_accepted THEN ',"gap_accepted":' || json_quote(OLD.gap_accepted) ELSE '' END
        || CASE WHEN OLD.gap_author IS NOT NEW.gap_author THEN ',"gap_author":' || json_quote(OLD.gap_author) ELSE '' END
        || CASE WHEN OLD.gap_reason IS NOT NEW.gap_reason THEN ',"gap_reason":' || json_quote(OLD.gap_reason) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(NEW.scenario) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(NEW.indicator) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(NEW.year) ELSE '' END
        || CASE WHEN OLD.locked IS NOT NEW.locked THEN ',"locked":' || json_quote(NEW.locked) ELSE '' END
        || CASE WHEN OLD.lock_author IS NOT NEW.lock_author THEN ',"lock_author":' || json_quote(NEW.lock_author) ELSE '' END
        || CASE WHEN OLD.lock_reason IS NOT NEW.lock_reason THEN ',"lock_reason":' || json_quote(NEW.lock_reason) ELSE '' END
        || CASE WHEN OLD.lowest IS NOT NEW.lowest THEN ',"lowest":' || CASE WHEN NEW.lowest IS NULL THEN 'null' WHEN abs(NEW.lowest) > 1.7976931348623157e308 THEN CASE WHEN NEW.lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.lowest) END ELSE '' END
        || CASE WHEN OLD.highest IS NOT NEW.highest THEN ',"highest":' || CASE WHEN NEW.highest IS NULL THEN 'null' WHEN abs(NEW.highest) > 1.7976931348623157e308 THEN CASE WHEN NEW.highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.highest) END ELSE '' END
        || CASE WHEN OLD.lock_expires IS NOT NEW.lock_expires THEN ',"lock_expires":' || json_quote(NEW.lock_expires) ELSE '' END
        || CASE WHEN OLD.sigma IS NOT NEW.sigma THEN ',"sigma":' || CASE WHEN NEW.sigma IS NULL THEN 'null' WHEN abs(NEW.sigma) > 1.7976931348623157e308 THEN CASE WHEN NEW.sigma > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.sigma) END ELSE '' END
        || CASE WHEN OLD.note IS NOT NEW.note THEN ',"note":' || json_quote(NEW.note) ELSE '' END
        || CASE WHEN OLD.gap_accepted IS NOT NEW.gap_accepted THEN ',"gap_accepted":' || json_quote(NEW.gap_accepted) ELSE '' END
        || CASE WHEN OLD.gap_author IS NOT NEW.gap_author THEN ',"gap_author":' || json_quote(NEW.gap_author) ELSE '' END
        || CASE WHEN OLD.gap_reason IS NOT NEW.gap_reason THEN ',"gap_reason":' || json_quote(NEW.gap_reason) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE cell_terms SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER cell_terms_updated_within_limits BEFORE UPDATE ON cell_terms
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.year IS NOT NEW.year AND (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300)) OR (OLD.lock_author IS NOT NEW.lock_author AND length(NEW.lock_author) > 200) OR (OLD.lock_reason IS NOT NEW.lock_reason AND length(NEW.lock_reason) > 2000) OR (OLD.note IS NOT NEW.note AND length(NEW.note) > 2000) OR (OLD.gap_author IS NOT NEW.gap_author AND length(NEW.gap_author) > 200) OR (OLD.gap_reason IS NOT NEW.gap_reason AND length(NEW.gap_reason) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER change_log_is_never_deleted BEFORE DELETE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_log_is_never_replaced BEFORE INSERT ON change_log WHEN EXISTS (SELECT 1 FROM change_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER change_log_is_never_updated BEFORE UPDATE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

CREATE TRIGGER chart_deleted AFTER DELETE ON chart
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'chart', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"spec":' || json_quote(OLD.spec)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER chart_inserted AFTER INSERT ON chart WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'chart', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER chart_inserted_within_limits BEFORE INSERT ON chart
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.spec) > 10000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER chart_updated AFTER UPDATE OF key, name_en, name_zh, spec, removed ON chart
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.spec IS NOT NEW.spec OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'chart', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.spec IS NOT NEW.spec THEN ',"spec":' || json_quote(OLD.spec) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.spec IS NOT NEW.spec THEN ',"spec":' || json_quote(NEW.spec) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE chart SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER chart_updated_within_limits BEFORE UPDATE ON chart
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.spec IS NOT NEW.spec AND length(NEW.spec) > 10000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER edit_step_is_never_deleted BEFORE DELETE ON edit_step BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER edit_step_is_never_replaced BEFORE INSERT ON edit_step WHEN EXISTS (SELECT 1 FROM edit_step WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER edit_step_is_never_updated BEFORE UPDATE ON edit_step BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER enterprise_deleted AFTER DELETE ON enterprise
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'enterprise', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"short_en":' || json_quote(OLD.short_en)
        || ',"short_zh":' || json_quote(OLD.short_zh)
        || ',"credit_code":' || json_quote(OLD.credit_code)
        || ',"kind":' || json_quote(OLD.kind)
        || ',"presence":' || json_quote(OLD.presence)
        || ',"address":' || json_quote(OLD.address)
        || ',"page":' || json_quote(OLD.page)
        || ',"source":' || json_quote(OLD.source)
        || ',"merged_into":' || json_quote(OLD.merged_into)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER enterprise_inserted AFTER INSERT ON enterprise WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'enterprise', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER enterprise_inserted_within_limits BEFORE INSERT ON enterprise
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.short_en) > 200 OR length(NEW.short_zh) > 200 OR length(NEW.credit_code) > 200 OR length(NEW.kind) > 200 OR length(NEW.address) > 2000 OR length(NEW.page) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER enterprise_updated AFTER UPDATE OF name_en, name_zh, short_en, short_zh, credit_code, kind, presence, address, page, source, merged_into, audience, removed ON enterprise
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.short_en IS NOT NEW.short_en OR OLD.short_zh IS NOT NEW.short_zh OR OLD.credit_code IS NOT NEW.credit_code OR OLD.kind IS NOT NEW.kind OR OLD.presence IS NOT NEW.presence OR OLD.address IS NOT NEW.address OR OLD.page IS NOT NEW.page OR OLD.source IS NOT NEW.source OR OLD.merged_into IS NOT NEW.merged_into OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'enterprise', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.short_en IS NOT NEW.short_en THEN ',"short_en":' || json_quote(OLD.short_en) ELSE '' END
        || CASE WHEN OLD.short_zh IS NOT NEW.short_zh THEN ',"short_zh":' || json_quote(OLD.short_zh) ELSE '' END
        || CASE WHEN OLD.credit_code IS NOT NEW.credit_code THEN ',"credit_code":' || json_quote(OLD.credit_code) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.presence IS NOT NEW.presence THEN ',"presence":' || json_quote(OLD.presence) ELSE '' END
        || CASE WHEN OLD.address IS NOT NEW.address THEN ',"address":' || json_quote(OLD.address) ELSE '' END
        || CASE WHEN OLD.page IS NOT NEW.page THEN ',"page":' || json_quote(OLD.page) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.merged_into IS NOT NEW.merged_into THEN ',"merged_into":' || json_quote(OLD.merged_into) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.short_en IS NOT NEW.short_en THEN ',"short_en":' || json_quote(NEW.short_en) ELSE '' END
        || CASE WHEN OLD.short_zh IS NOT NEW.short_zh THEN ',"short_zh":' || json_quote(NEW.short_zh) ELSE '' END
        || CASE WHEN OLD.credit_code IS NOT NEW.credit_code THEN ',"credit_code":' || json_quote(NEW.credit_code) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.presence IS NOT NEW.presence THEN ',"presence":' || json_quote(NEW.presence) ELSE '' END
        || CASE WHEN OLD.address IS NOT NEW.address THEN ',"address":' || json_quote(NEW.address) ELSE '' END
        || CASE WHEN OLD.page IS NOT NEW.page THEN ',"page":' || json_quote(NEW.page) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.merged_into IS NOT NEW.merged_into THEN ',"merged_into":' || json_quote(NEW.merged_into) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE enterprise SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER enterprise_updated_within_limits BEFORE UPDATE ON enterprise
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.short_en IS NOT NEW.short_en AND length(NEW.short_en) > 200) OR (OLD.short_zh IS NOT NEW.short_zh AND length(NEW.short_zh) > 200) OR (OLD.credit_code IS NOT NEW.credit_code AND length(NEW.credit_code) > 200) OR (OLD.kind IS NOT NEW.kind AND length(NEW.kind) > 200) OR (OLD.address IS NOT NEW.address AND length(NEW.address) > 2000) OR (OLD.page IS NOT NEW.page AND length(NEW.page) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER headline_deleted AFTER DELETE ON headline
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'headline', 'd', OLD.id, OLD.uid, NULL, NULL, OLD.indicator, NULL,
        '{"id":' || OLD.id || ',"indicator":' || json_quote(OLD.indicator)
        || ',"position":' || json_quote(OLD.position)
        || ',"lowest":' || CASE WHEN OLD.lowest IS NULL THEN 'null' WHEN abs(OLD.lowest) > 1.7976931348623157e308 THEN CASE WHEN OLD.lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.lowest) END
        || ',"highest":' || CASE WHEN OLD.highest IS NULL THEN 'null' WHEN abs(OLD.highest) > 1.7976931348623157e308 THEN CASE WHEN OLD.highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.highest) END
        || ',"text_en":' || json_quote(OLD.text_en)
        || ',"text_zh":' || json_quote(OLD.text_zh)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER headline_inserted AFTER INSERT ON headline WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'headline', 'i', NEW.id, NEW.uid, NULL, NULL, NEW.indicator, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER headline_inserted_within_limits BEFORE INSERT ON headline
WHEN (SELECT step FROM edit_context) IS NULL AND (NOT abs(NEW.lowest) <= 1.0e+15 OR NOT abs(NEW.highest) <= 1.0e+15 OR length(NEW.text_en) > 300 OR length(NEW.text_zh) > 300)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER headline_updated AFTER UPDATE OF indicator, position, lowest, highest, text_en, text_zh, removed ON headline
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.indicator IS NOT NEW.indicator OR OLD.position IS NOT NEW.position OR OLD.lowest IS NOT NEW.lowest OR OLD.highest IS NOT NEW.highest OR OLD.text_en IS NOT NEW.text_en OR OLD.text_zh IS NOT NEW.text_zh OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'headline', 'u', NEW.id, NEW.uid, NULL, NULL, NEW.indicator, NULL,
        '{' || substr(CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(OLD.indicator) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.lowest IS NOT NEW.lowest THEN ',"lowest":' || CASE WHEN OLD.lowest IS NULL THEN 'null' WHEN abs(OLD.lowest) > 1.7976931348623157e308 THEN CASE WHEN OLD.lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.lowest) END ELSE '' END
        || CASE WHEN OLD.highest IS NOT NEW.highest THEN ',"highest":' || CASE WHEN OLD.highest IS NULL THEN 'null' WHEN abs(OLD.highest) > 1.7976931348623157e308 THEN CASE WHEN OLD.highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.highest) END ELSE '' END
        || CASE WHEN OLD.text_en IS NOT NEW.text_en THEN ',"text_en":' || json_quote(OLD.text_en) ELSE '' END
        || CASE WHEN OLD.text_zh IS NOT NEW.text_zh THEN ',"text_zh":' || json_quote(OLD.text_zh) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(NEW.indicator) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.lowest IS NOT NEW.lowest THEN ',"lowest":' || CASE WHEN NEW.lowest IS NULL THEN 'null' WHEN abs(NEW.lowest) > 1.7976931348623157e308 THEN CASE WHEN NEW.lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.lowest) END ELSE '' END
        || CASE WHEN OLD.highest IS NOT NEW.highest THEN ',"highest":' || CASE WHEN NEW.highest IS NULL THEN 'null' WHEN abs(NEW.highest) > 1.7976931348623157e308 THEN CASE WHEN NEW.highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.highest) END ELSE '' END
        || CASE WHEN OLD.text_en IS NOT NEW.text_en THEN ',"text_en":' || json_quote(NEW.text_en) ELSE '' END
        || CASE WHEN OLD.text_zh IS NOT NEW.text_zh THEN ',"text_zh":' || json_quote(NEW.text_zh) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE headline SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER headline_updated_within_limits BEFORE UPDATE ON headline
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.lowest IS NOT NEW.lowest AND NOT abs(NEW.lowest) <= 1.0e+15) OR (OLD.highest IS NOT NEW.highest AND NOT abs(NEW.highest) <= 1.0e+15) OR (OLD.text_en IS NOT NEW.text_en AND length(NEW.text_en) > 300) OR (OLD.text_zh IS NOT NEW.text_zh AND length(NEW.text_zh) > 300))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER import_mapping_deleted AFTER DELETE ON import_mapping
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'import_mapping', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"name":' || json_quote(OLD.name)
        || ',"headings":' || json_quote(OLD.headings)
        || ',"spec":' || json_quote(OLD.spec)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER import_mapping_inserted AFTER INSERT ON import_mapping WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'import_mapping', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER import_mapping_inserted_within_limits BEFORE INSERT ON import_mapping
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.name) > 200 OR length(NEW.headings) > 10000 OR length(NEW.spec) > 10000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER import_mapping_updated AFTER UPDATE OF name, headings, spec, removed ON import_mapping
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.name IS NOT NEW.name OR OLD.headings IS NOT NEW.headings OR OLD.spec IS NOT NEW.spec OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'import_mapping', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.name IS NOT NEW.name THEN ',"name":' || json_quote(OLD.name) ELSE '' END
        || CASE WHEN OLD.headings IS NOT NEW.headings THEN ',"headings":' || json_quote(OLD.headings) ELSE '' END
        || CASE WHEN OLD.spec IS NOT NEW.spec THEN ',"spec":' || json_quote(OLD.spec) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.name IS NOT NEW.name THEN ',"name":' || json_quote(NEW.name) ELSE '' END
        || CASE WHEN OLD.headings IS NOT NEW.headings THEN ',"headings":' || json_quote(NEW.headings) ELSE '' END
        || CASE WHEN OLD.spec IS NOT NEW.spec THEN ',"spec":' || json_quote(NEW.spec) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE import_mapping SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER import_mapping_updated_within_limits BEFORE UPDATE ON import_mapping
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.name IS NOT NEW.name AND length(NEW.name) > 200) OR (OLD.headings IS NOT NEW.headings AND length(NEW.headings) > 10000) OR (OLD.spec IS NOT NEW.spec AND length(NEW.spec) > 10000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER indicator_deleted AFTER DELETE ON indicator
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'indicator', 'd', OLD.id, OLD.uid, NULL, NULL, OLD.id, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"short_en":' || json_quote(OLD.short_en)
        || ',"short_zh":' || json_quote(OLD.short_zh)
        || ',"description_en":' || json_quote(OLD.description_en)
        || ',"description_zh":' || json_quote(OLD.description_zh)
        || ',"scope_en":' || json_quote(OLD.scope_en)
        || ',"scope_zh":' || json_quote(OLD.scope_zh)
        || ',"unit":' || json_quote(OLD.unit)
        || ',"measure":' || json_quote(OLD.measure)
        || ',"price_basis":' || json_quote(OLD.price_basis)
        || ',"kind":' || json_quote(OLD.kind)
        || ',"applies_to":' || json_quote(OLD.applies_to)
        || ',"branch":' || json_quote(OLD.branch)
        || ',"role":' || json_quote(OLD.role)
        || ',"numerator":' || json_quote(OLD.numerator)
        || ',"denominator":' || json_quote(OLD.denominator)
        || ',"whole_en":' || json_quote(OLD.whole_en)
        || ',"whole_zh":' || json_quote(OLD.whole_zh)
        || ',"better":' || json_quote(OLD.better)
        || ',"owner":' || json_quote(OLD.owner)
        || ',"review_months":' || json_quote(OLD.review_months)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER indicator_inserted AFTER INSERT ON indicator WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'indicator', 'i', NEW.id, NEW.uid, NULL, NULL, NEW.id, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER indicator_inserted_within_limits BEFORE INSERT ON indicator
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.short_en) > 200 OR length(NEW.short_zh) > 200 OR length(NEW.description_en) > 10000 OR length(NEW.description_zh) > 10000 OR length(NEW.scope_en) > 10000 OR length(NEW.scope_zh) > 10000 OR length(NEW.whole_en) > 200 OR length(NEW.whole_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER indicator_updated AFTER UPDATE OF key, name_en, name_zh, short_en, short_zh, description_en, description_zh, scope_en, scope_zh, unit, measure, price_basis, kind, applies_to, branch, role, numerator, denominator, whole_en, whole_zh, better, owner, review_months, position, removed ON indicator
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.short_en IS NOT NEW.short_en OR OLD.short_zh IS NOT NEW.short_zh OR OLD.description_en IS NOT NEW.description_en OR OLD.description_zh IS NOT NEW.description_zh OR OLD.scope_en IS NOT NEW.scope_en OR OLD.scope_zh IS NOT NEW.scope_zh OR OLD.unit IS NOT NEW.unit OR OLD.measure IS NOT NEW.measure OR OLD.price_basis IS NOT NEW.price_basis OR OLD.kind IS NOT NEW.kind OR OLD.applies_to IS NOT NEW.applies_to OR OLD.branch IS NOT NEW.branch OR OLD.role IS NOT NEW.role OR OLD.numerator IS NOT NEW.numerator OR OLD.denominator IS NOT NEW.denominator OR OLD.whole_en IS NOT NEW.whole_en OR OLD.whole_zh IS NOT NEW.whole_zh OR OLD.better IS NOT NEW.better OR OLD.owner IS NOT NEW.owner OR OLD.review_months IS NOT NEW.review_months OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'indicator', 'u', NEW.id, NEW.uid, NULL, NULL, NEW.id, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.short_en IS NOT NEW.short_en THEN ',"short_en":' || json_quote(OLD.short_en) ELSE '' END
        || CASE WHEN OLD.short_zh IS NOT NEW.short_zh THEN ',"short_zh":' || json_quote(OLD.short_zh) ELSE '' END
        || CASE WHEN OLD.description_en IS NOT NEW.description_en THEN ',"description_en":' || json_quote(OLD.description_en) ELSE '' END
        || CASE WHEN OLD.description_zh IS NOT NEW.description_zh THEN ',"description_zh":' || json_quote(OLD.description_zh) ELSE '' END
        || CASE WHEN OLD.scope_en IS NOT NEW.scope_en THEN ',"scope_en":' || json_quote(OLD.scope_en) ELSE '' END
        || CASE WHEN OLD.scope_zh IS NOT NEW.scope_zh THEN ',"scope_zh":' || json_quote(OLD.scope_zh) ELSE '' END
        || CASE WHEN OLD.unit IS NOT NEW.unit THEN ',"unit":' || json_quote(OLD.unit) ELSE '' END
        || CASE WHEN OLD.measure IS NOT NEW.measure THEN ',"measure":' || json_quote(OLD.measure) ELSE '' END
        || CASE WHEN OLD.price_basis IS NOT NEW.price_basis THEN ',"price_basis":' || json_quote(OLD.price_basis) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.applies_to IS NOT NEW.applies_to THEN ',"applies_to":' || json_quote(OLD.applies_to) ELSE '' END
        || CASE WHEN OLD.branch IS NOT NEW.branch THEN ',"branch":' || json_quote(OLD.branch) ELSE '' END
        || CASE WHEN OLD.role IS NOT NEW.role THEN ',"role":' || json_quote(OLD.role) ELSE '' END
        || CASE WHEN OLD.numerator IS NOT NEW.numerator THEN ',"numerator":' || json_quote(OLD.numerator) ELSE '' END
        || CASE WHEN OLD.denominator IS NOT NEW.denominator THEN ',"denominator":' || json_quote(OLD.denominator) ELSE '' END
        || CASE WHEN OLD.whole_en IS NOT NEW.whole_en THEN ',"whole_en":' || json_quote(OLD.whole_en) ELSE '' END
        || CASE WHEN OLD.whole_zh IS NOT NEW.whole_zh THEN ',"whole_zh":' || json_quote(OLD.whole_zh) ELSE '' END
        || CASE WHEN OLD.better IS NOT NEW.better THEN ',"better":' || json_quote(OLD.better) ELSE '' END
        || CASE WHEN OLD.owner IS NOT NEW.owner THEN ',"owner":' || json_quote(OLD.owner) ELSE '' END
        || CASE WHEN OLD.review_months IS NOT NEW.review_months THEN ',"review_months":' || json_quote(OLD.review_months) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.short_en IS NOT NEW.short_en THEN ',"short_en":' || json_quote(NEW.short_en) ELSE '' END
        || CASE WHEN OLD.short_zh IS NOT NEW.short_zh THEN ',"short_zh":' || json_quote(NEW.short_zh) ELSE '' END
        || CASE WHEN OLD.description_en IS NOT NEW.description_en THEN ',"description_en":' || json_quote(NEW.description_en) ELSE '' END
        || CASE WHEN OLD.description_zh IS NOT NEW.description_zh THEN ',"description_zh":' || json_quote(NEW.description_zh) ELSE '' END
        || CASE WHEN OLD.scope_en IS NOT NEW.scope_en THEN ',"scope_en":' || json_quote(NEW.scope_en) ELSE '' END
        || CASE WHEN OLD.scope_zh IS NOT NEW.scope_zh THEN ',"scope_zh":' || json_quote(NEW.scope_zh) ELSE '' END
        || CASE WHEN OLD.unit IS NOT NEW.unit THEN ',"unit":' || json_quote(NEW.unit) ELSE '' END
        || CASE WHEN OLD.measure IS NOT NEW.measure THEN ',"measure":' || json_quote(NEW.measure) ELSE '' END
        || CASE WHEN OLD.price_basis IS NOT NEW.price_basis THEN ',"price_basis":' || json_quote(NEW.price_basis) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.applies_to IS NOT NEW.applies_to THEN ',"applies_to":' || json_quote(NEW.applies_to) ELSE '' END
        || CASE WHEN OLD.branch IS NOT NEW.branch THEN ',"branch":' || json_quote(NEW.branch) ELSE '' END
        || CASE WHEN OLD.role IS NOT NEW.role THEN ',"role":' || json_quote(NEW.role) ELSE '' END
        || CASE WHEN OLD.numerator IS NOT NEW.numerator THEN ',"numerator":' || json_quote(NEW.numerator) ELSE '' END
        || CASE WHEN OLD.denominator IS NOT NEW.denominator THEN ',"denominator":' || json_quote(NEW.denominator) ELSE '' END
        || CASE WHEN OLD.whole_en IS NOT NEW.whole_en THEN ',"whole_en":' || json_quote(NEW.whole_en) ELSE '' END
        || CASE WHEN OLD.whole_zh IS NOT NEW.whole_zh THEN ',"whole_zh":' || json_quote(NEW.whole_zh) ELSE '' END
        || CASE WHEN OLD.better IS NOT NEW.better THEN ',"better":' || json_quote(NEW.better) ELSE '' END
        || CASE WHEN OLD.owner IS NOT NEW.owner THEN ',"owner":' || json_quote(NEW.owner) ELSE '' END
        || CASE WHEN OLD.review_months IS NOT NEW.review_months THEN ',"review_months":' || json_quote(NEW.review_months) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE indicator SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER indicator_updated_within_limits BEFORE UPDATE ON indicator
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.short_en IS NOT NEW.short_en AND length(NEW.short_en) > 200) OR (OLD.short_zh IS NOT NEW.short_zh AND length(NEW.short_zh) > 200) OR (OLD.description_en IS NOT NEW.description_en AND length(NEW.description_en) > 10000) OR (OLD.description_zh IS NOT NEW.description_zh AND length(NEW.description_zh) > 10000) OR (OLD.scope_en IS NOT NEW.scope_en AND length(NEW.scope_en) > 10000) OR (OLD.scope_zh IS NOT NEW.scope_zh AND length(NEW.scope_zh) > 10000) OR (OLD.whole_en IS NOT NEW.whole_en AND length(NEW.whole_en) > 200) OR (OLD.whole_zh IS NOT NEW.whole_zh AND length(NEW.whole_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER kind_deleted AFTER DELETE ON kind
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'kind', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"role":' || json_quote(OLD.role)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"many_en":' || json_quote(OLD.many_en)
        || ',"many_zh":' || json_quote(OLD.many_zh)
        || ',"icon":' || json_quote(OLD.icon)
        || ',"colour":' || json_quote(OLD.colour)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER kind_inserted AFTER INSERT ON kind WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'kind', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER kind_inserted_within_limits BEFORE INSERT ON kind
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.many_en) > 200 OR length(NEW.many_zh) > 200 OR length(NEW.icon) > 200 OR length(NEW.colour) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER kind_place_deleted AFTER DELETE ON kind_place
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'kind_place', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"kind":' || json_quote(OLD.kind)
        || ',"parent":' || json_quote(OLD.parent)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER kind_place_inserted AFTER INSERT ON kind_place WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'kind_place', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER kind_place_inserted_within_limits BEFORE INSERT ON kind_place
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.kind) > 200 OR length(NEW.parent) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER kind_place_updated AFTER UPDATE OF kind, parent, position, removed ON kind_place
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.kind IS NOT NEW.kind OR OLD.parent IS NOT NEW.parent OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'kind_place', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.parent IS NOT NEW.parent THEN ',"parent":' || json_quote(OLD.parent) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.parent IS NOT NEW.parent THEN ',"parent":' || json_quote(NEW.parent) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE kind_place SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER kind_place_updated_within_limits BEFORE UPDATE ON kind_place
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.kind IS NOT NEW.kind AND length(NEW.kind) > 200) OR (OLD.parent IS NOT NEW.parent AND length(NEW.parent) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER kind_updated AFTER UPDATE OF key, role, name_en, name_zh, many_en, many_zh, icon, colour, position, removed ON kind
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.role IS NOT NEW.role OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.many_en IS NOT NEW.many_en OR OLD.many_zh IS NOT NEW.many_zh OR OLD.icon IS NOT NEW.icon OR OLD.colour IS NOT NEW.colour OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'kind', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.role IS NOT NEW.role THEN ',"role":' || json_quote(OLD.role) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.many_en IS NOT NEW.many_en THEN ',"many_en":' || json_quote(OLD.many_en) ELSE '' END
        || CASE WHEN OLD.many_zh IS NOT NEW.many_zh THEN ',"many_zh":' || json_quote(OLD.many_zh) ELSE '' END
        || CASE WHEN OLD.icon IS NOT NEW.icon THEN ',"icon":' || json_quote(OLD.icon) ELSE '' END
        || CASE WHEN OLD.colour IS NOT NEW.colour THEN ',"colour":' || json_quote(OLD.colour) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.role IS NOT NEW.role THEN ',"role":' || json_quote(NEW.role) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.many_en IS NOT NEW.many_en THEN ',"many_en":' || json_quote(NEW.many_en) ELSE '' END
        || CASE WHEN OLD.many_zh IS NOT NEW.many_zh THEN ',"many_zh":' || json_quote(NEW.many_zh) ELSE '' END
        || CASE WHEN OLD.icon IS NOT NEW.icon THEN ',"icon":' || json_quote(NEW.icon) ELSE '' END
        || CASE WHEN OLD.colour IS NOT NEW.colour THEN ',"colour":' || json_quote(NEW.colour) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE kind SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER kind_updated_within_limits BEFORE UPDATE ON kind
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.many_en IS NOT NEW.many_en AND length(NEW.many_en) > 200) OR (OLD.many_zh IS NOT NEW.many_zh AND length(NEW.many_zh) > 200) OR (OLD.icon IS NOT NEW.icon AND length(NEW.icon) > 200) OR (OLD.colour IS NOT NEW.colour AND length(NEW.colour) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER link_deleted AFTER DELETE ON link
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'link', 'd', OLD.id, OLD.uid, OLD.from_node, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"from_node":' || json_quote(OLD.from_node)
        || ',"to_node":' || json_quote(OLD.to_node)
        || ',"kind":' || json_quote(OLD.kind)
        || ',"source":' || json_quote(OLD.source)
        || ',"author":' || json_quote(OLD.author)
        || ',"at":' || json_quote(OLD.at)
        || ',"note_en":' || json_quote(OLD.note_en)
        || ',"note_zh":' || json_quote(OLD.note_zh)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER link_inserted AFTER INSERT ON link WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'link', 'i', NEW.id, NEW.uid, NEW.from_node, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER link_inserted_within_limits BEFORE INSERT ON link
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.kind) > 200 OR length(NEW.author) > 200 OR length(NEW.note_en) > 2000 OR length(NEW.note_zh) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER link_kind_deleted AFTER DELETE ON link_kind
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'link_kind', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"reverse_en":' || json_quote(OLD.reverse_en)
        || ',"reverse_zh":' || json_quote(OLD.reverse_zh)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER link_kind_inserted AFTER INSERT ON link_kind WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'link_kind', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER link_kind_inserted_within_limits BEFORE INSERT ON link_kind
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.reverse_en) > 200 OR length(NEW.reverse_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER link_kind_updated AFTER UPDATE OF key, name_en, name_zh, reverse_en, reverse_zh, removed ON link_kind
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.reverse_en IS NOT NEW.reverse_en OR OLD.reverse_zh IS NOT NEW.reverse_zh OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'link_kind', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.reverse_en IS NOT NEW.reverse_en THEN ',"reverse_en":' || json_quote(OLD.reverse_en) ELSE '' END
        || CASE WHEN OLD.reverse_zh IS NOT NEW.reverse_zh THEN ',"reverse_zh":' || json_quote(OLD.reverse_zh) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.reverse_en IS NOT NEW.reverse_en THEN ',"reverse_en":' || json_quote(NEW.reverse_en) ELSE '' END
        || CASE WHEN OLD.reverse_zh IS NOT NEW.reverse_zh THEN ',"reverse_zh":' || json_quote(NEW.reverse_zh) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE link_kind SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER link_kind_updated_within_limits BEFORE UPDATE ON link_kind
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.reverse_en IS NOT NEW.reverse_en AND length(NEW.reverse_en) > 200) OR (OLD.reverse_zh IS NOT NEW.reverse_zh AND length(NEW.reverse_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER link_updated AFTER UPDATE OF from_node, to_node, kind, source, author, at, note_en, note_zh, audience, removed ON link
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.from_node IS NOT NEW.from_node OR OLD.to_node IS NOT NEW.to_node OR OLD.kind IS NOT NEW.kind OR OLD.source IS NOT NEW.source OR OLD.author IS NOT NEW.author OR OLD.at IS NOT NEW.at OR OLD.note_en IS NOT NEW.note_en OR OLD.note_zh IS NOT NEW.note_zh OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'link', 'u', NEW.id, NEW.uid, NEW.from_node, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.from_node IS NOT NEW.from_node THEN ',"from_node":' || json_quote(OLD.from_node) ELSE '' END
        || CASE WHEN OLD.to_node IS NOT NEW.to_node THEN ',"to_node":' || json_quote(OLD.to_node) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(OLD.author) ELSE '' END
        || CASE WHEN OLD.at IS NOT NEW.at THEN ',"at":' || json_quote(OLD.at) ELSE '' END
        || CASE WHEN OLD.note_en IS NOT NEW.note_en THEN ',"note_en":' || json_quote(OLD.note_en) ELSE '' END
        || CASE WHEN OLD.note_zh IS NOT NEW.note_zh THEN ',"note_zh":' || json_quote(OLD.note_zh) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.from_node IS NOT NEW.from_node THEN ',"from_node":' || json_quote(NEW.from_node) ELSE '' END
        || CASE WHEN OLD.to_node IS NOT NEW.to_node THEN ',"to_node":' || json_quote(NEW.to_node) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(NEW.author) ELSE '' END
        || CASE WHEN OLD.at IS NOT NEW.at THEN ',"at":' || json_quote(NEW.at) ELSE '' END
        || CASE WHEN OLD.note_en IS NOT NEW.note_en THEN ',"note_en":' || json_quote(NEW.note_en) ELSE '' END
        || CASE WHEN OLD.note_zh IS NOT NEW.note_zh THEN ',"note_zh":' || json_quote(NEW.note_zh) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE link SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER link_updated_within_limits BEFORE UPDATE ON link
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.kind IS NOT NEW.kind AND length(NEW.kind) > 200) OR (OLD.author IS NOT NEW.author AND length(NEW.author) > 200) OR (OLD.note_en IS NOT NEW.note_en AND length(NEW.note_en) > 2000) OR (OLD.note_zh IS NOT NEW.note_zh AND length(NEW.note_zh) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER measure_deleted AFTER DELETE ON measure
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'measure', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"additive":' || json_quote(OLD.additive)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER measure_inserted AFTER INSERT ON measure WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'measure', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER measure_inserted_within_limits BEFORE INSERT ON measure
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER measure_updated AFTER UPDATE OF key, name_en, name_zh, additive, removed ON measure
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.additive IS NOT NEW.additive OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'measure', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.additive IS NOT NEW.additive THEN ',"additive":' || json_quote(OLD.additive) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.additive IS NOT NEW.additive THEN ',"additive":' || json_quote(NEW.additive) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE measure SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER measure_updated_within_limits BEFORE UPDATE ON measure
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER node_deleted AFTER DELETE ON node
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'node', 'd', OLD.id, OLD.uid, OLD.id, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"parent":' || json_quote(OLD.parent)
        || ',"position":' || json_quote(OLD.position)
        || ',"kind":' || json_quote(OLD.kind)
        || ',"status":' || json_quote(OLD.status)
        || ',"removed":' || json_quote(OLD.removed)
        || ',"key":' || json_quote(OLD.key)
        || ',"code":' || json_quote(OLD.code)
        || ',"origin":' || json_quote(OLD.origin)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"short_en":' || json_quote(OLD.short_en)
        || ',"short_zh":' || json_quote(OLD.short_zh)
        || ',"description_en":' || json_quote(OLD.description_en)
        || ',"description_zh":' || json_quote(OLD.description_zh)
        || ',"source":' || json_quote(OLD.source)
        || ',"owner":' || json_quote(OLD.owner)
        || ',"merged_into":' || json_quote(OLD.merged_into) || '}',
        NULL);
END;

CREATE TRIGGER node_inserted AFTER INSERT ON node WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'node', 'i', NEW.id, NEW.uid, NEW.id, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER node_inserted_within_limits BEFORE INSERT ON node
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.code) > 200 OR length(NEW.origin) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.short_en) > 200 OR length(NEW.short_zh) > 200 OR length(NEW.description_en) > 10000 OR length(NEW.description_zh) > 10000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER node_updated AFTER UPDATE OF parent, position, kind, status, removed, key, code, origin, name_en, name_zh, short_en, short_zh, description_en, description_zh, source, owner, merged_into ON node
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.parent IS NOT NEW.parent OR OLD.position IS NOT NEW.position OR OLD.kind IS NOT NEW.kind OR OLD.status IS NOT NEW.status OR OLD.removed IS NOT NEW.removed OR OLD.key IS NOT NEW.key OR OLD.code IS NOT NEW.code OR OLD.origin IS NOT NEW.origin OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.short_en IS NOT NEW.short_en OR OLD.short_zh IS NOT NEW.short_zh OR OLD.description_en IS NOT NEW.description_en OR OLD.description_zh IS NOT NEW.description_zh OR OLD.source IS NOT NEW.source OR OLD.owner IS NOT NEW.owner OR OLD.merged_into IS NOT NEW.merged_into)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'node', 'u', NEW.id, NEW.uid, NEW.id, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.parent IS NOT NEW.parent THEN ',"parent":' || json_quote(OLD.parent) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.status IS NOT NEW.status THEN ',"status":' || json_quote(OLD.status) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END
        || CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.code IS NOT NEW.code THEN ',"code":' || json_quote(OLD.code) ELSE '' END
        || CASE WHEN OLD.origin IS NOT NEW.origin THEN ',"origin":' || json_quote(OLD.origin) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.short_en IS NOT NEW.short_en THEN ',"short_en":' || json_quote(OLD.short_en) ELSE '' END
        || CASE WHEN OLD.short_zh IS NOT NEW.short_zh THEN ',"short_zh":' || json_quote(OLD.short_zh) ELSE '' END
        || CASE WHEN OLD.description_en IS NOT NEW.description_en THEN ',"description_en":' || json_quote(OLD.description_en) ELSE '' END
        || CASE WHEN OLD.description_zh IS NOT NEW.description_zh THEN ',"description_zh":' || json_quote(OLD.description_zh) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.owner IS NOT NEW.owner THEN ',"owner":' || json_quote(OLD.owner) ELSE '' END
        || CASE WHEN OLD.merged_into IS NOT NEW.merged_into THEN ',"merged_into":' || json_quote(OLD.merged_into) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.parent IS NOT NEW.parent THEN ',"parent":' || json_quote(NEW.parent) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.status IS NOT NEW.status THEN ',"status":' || json_quote(NEW.status) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END
        || CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.code IS NOT NEW.code THEN ',"code":' || json_quote(NEW.code) ELSE '' END
        || CASE WHEN OLD.origin IS NOT NEW.origin THEN ',"origin":' || json_quote(NEW.origin) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.short_en IS NOT NEW.short_en THEN ',"short_en":' || json_quote(NEW.short_en) ELSE '' END
        || CASE WHEN OLD.short_zh IS NOT NEW.short_zh THEN ',"short_zh":' || json_quote(NEW.short_zh) ELSE '' END
        || CASE WHEN OLD.description_en IS NOT NEW.description_en THEN ',"description_en":' || json_quote(NEW.description_en) ELSE '' END
        || CASE WHEN OLD.description_zh IS NOT NEW.description_zh THEN ',"description_zh":' || json_quote(NEW.description_zh) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.owner IS NOT NEW.owner THEN ',"owner":' || json_quote(NEW.owner) ELSE '' END
        || CASE WHEN OLD.merged_into IS NOT NEW.merged_into THEN ',"merged_into":' || json_quote(NEW.merged_into) ELSE '' END, 2) || '}');
    UPDATE node SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER node_updated_within_limits BEFORE UPDATE ON node
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.code IS NOT NEW.code AND length(NEW.code) > 200) OR (OLD.origin IS NOT NEW.origin AND length(NEW.origin) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.short_en IS NOT NEW.short_en AND length(NEW.short_en) > 200) OR (OLD.short_zh IS NOT NEW.short_zh AND length(NEW.short_zh) > 200) OR (OLD.description_en IS NOT NEW.description_en AND length(NEW.description_en) > 10000) OR (OLD.description_zh IS NOT NEW.description_zh AND length(NEW.description_zh) > 10000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER note_deleted AFTER DELETE ON note
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'note', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END
        || ',"text":' || json_quote(OLD.text)
        || ',"author":' || json_quote(OLD.author)
        || ',"at":' || json_quote(OLD.at)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER note_inserted AFTER INSERT ON note WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'note', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER note_inserted_within_limits BEFORE INSERT ON note
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.text) > 10000 OR length(NEW.author) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER note_updated AFTER UPDATE OF about, text, author, at, audience, removed ON note
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.about IS NOT NEW.about OR OLD.text IS NOT NEW.text OR OLD.author IS NOT NEW.author OR OLD.at IS NOT NEW.at OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'note', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END ELSE '' END
        || CASE WHEN OLD.text IS NOT NEW.text THEN ',"text":' || json_quote(OLD.text) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(OLD.author) ELSE '' END
        || CASE WHEN OLD.at IS NOT NEW.at THEN ',"at":' || json_quote(OLD.at) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN NEW.about IS NULL THEN 'null' ELSE '"' || hex(NEW.about) || '"' END ELSE '' END
        || CASE WHEN OLD.text IS NOT NEW.text THEN ',"text":' || json_quote(NEW.text) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(NEW.author) ELSE '' END
        || CASE WHEN OLD.at IS NOT NEW.at THEN ',"at":' || json_quote(NEW.at) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE note SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER note_updated_within_limits BEFORE UPDATE ON note
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.text IS NOT NEW.text AND length(NEW.text) > 10000) OR (OLD.author IS NOT NEW.author AND length(NEW.author) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER observation_deleted AFTER DELETE ON observation
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'observation', 'd', OLD.id, OLD.uid, OLD.node, NULL, OLD.indicator, OLD.year,
        '{"id":' || OLD.id || ',"node":' || json_quote(OLD.node)
        || ',"enterprise":' || json_quote(OLD.enterprise)
        || ',"indicator":' || json_quote(OLD.indicator)
        || ',"aspect":' || json_quote(OLD.aspect)
        || ',"period_kind":' || json_quote(OLD.period_kind)
        || ',"year":' || json_quote(OLD.year)
        || ',"part":' || json_quote(OLD.part)
        || ',"from_year":' || json_quote(OLD.from_year)
        || ',"value":' || CASE WHEN OLD.value IS NULL THEN 'null' WHEN abs(OLD.value) > 1.7976931348623157e308 THEN CASE WHEN OLD.value > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.value) END
        || ',"entered":' || json_quote(OLD.entered)
        || ',"status":' || json_quote(OLD.status)
        || ',"vintage":' || json_quote(OLD.vintage)
        || ',"current":' || json_quote(OLD.current)
        || ',"rounded":' || json_quote(OLD.rounded)
        || ',"source":' || json_quote(OLD.source)
        || ',"note_en":' || json_quote(OLD.note_en)
        || ',"note_zh":' || json_quote(OLD.note_zh)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER observation_inserted AFTER INSERT ON observation WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'observation', 'i', NEW.id, NEW.uid, NEW.node, NULL, NEW.indicator, NEW.year,
        NULL,
        NULL);
END;

CREATE TRIGGER observation_inserted_within_limits BEFORE INSERT ON observation
WHEN (SELECT step FROM edit_context) IS NULL AND ((NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR (NEW.from_year <> 0 AND NEW.from_year NOT BETWEEN 1800 AND 2300) OR NOT abs(NEW.value) <= 1.0e+15 OR length(NEW.entered) > 200 OR length(NEW.vintage) > 200 OR length(NEW.note_en) > 2000 OR length(NEW.note_zh) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER observation_updated AFTER UPDATE OF node, enterprise, indicator, aspect, period_kind, year, part, from_year, value, entered, status, vintage, current, rounded, source, note_en, note_zh, audience, removed ON observation
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.node IS NOT NEW.node OR OLD.enterprise IS NOT NEW.enterprise OR OLD.indicator IS NOT NEW.indicator OR OLD.aspect IS NOT NEW.aspect OR OLD.period_kind IS NOT NEW.period_kind OR OLD.year IS NOT NEW.year OR OLD.part IS NOT NEW.part OR OLD.from_year IS NOT NEW.from_year OR OLD.value IS NOT NEW.value OR OLD.entered IS NOT NEW.entered OR OLD.status IS NOT NEW.status OR OLD.vintage IS NOT NEW.vintage OR OLD.current IS NOT NEW.current OR OLD.rounded IS NOT NEW.rounded OR OLD.source IS NOT NEW.source OR OLD.note_en IS NOT NEW.note_en OR OLD.note_zh IS NOT NEW.note_zh OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'observation', 'u', NEW.id, NEW.uid, NEW.node, NULL, NEW.indicator, NEW.year,
        '{' || substr(CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.enterprise IS NOT NEW.enterprise THEN ',"enterprise":' || json_quote(OLD.enterprise) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(OLD.indicator) ELSE '' END
        || CASE WHEN OLD.aspect IS NOT NEW.aspect THEN ',"aspect":' || json_quote(OLD.aspect) ELSE '' END
        || CASE WHEN OLD.period_kind IS NOT NEW.period_kind THEN ',"period_kind":' || json_quote(OLD.period_kind) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(OLD.year) ELSE '' END
        || CASE WHEN OLD.part IS NOT NEW.part THEN ',"part":' || json_quote(OLD.part) ELSE '' END
        || CASE WHEN OLD.from_year IS NOT NEW.from_year THEN ',"from_year":' || json_quote(OLD.from_year) ELSE '' END
        || CASE WHEN OLD.value IS NOT NEW.value THEN ',"value":' || CASE WHEN OLD.value IS NULL THEN 'null' WHEN abs(OLD.value) > 1.7976931348623157e308 THEN CASE WHEN OLD.value > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.value) END ELSE '' END
        || CASE WHEN OLD.entered IS NOT NEW.entered THEN ',"entered":' || json_quote(OLD.entered) ELSE '' END
        || CASE WHEN OLD.status IS NOT NEW.status THEN ',"status":' || json_quote(OLD.status) ELSE '' END
        || CASE WHEN OLD.vintage IS NOT NEW.vintage THEN ',"vintage":' || json_quote(OLD.vintage) ELSE '' END
        || CASE WHEN OLD.current IS NOT NEW.current THEN ',"current":' || json_quote(OLD.current) ELSE '' END
        || CASE WHEN OLD.rounded IS NOT NEW.rounded THEN ',"rounded":' || json_quote(OLD.rounded) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.note_en IS NOT NEW.note_en THEN ',"note_en":' || json_quote(OLD.note_en) ELSE '' END
        || CASE WHEN OLD.note_zh IS NOT NEW.note_zh THEN ',"note_zh":' || json_quote(OLD.note_zh) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.enterprise IS NOT NEW.enterprise THEN ',"enterprise":' || json_quote(NEW.enterprise) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(NEW.indicator) ELSE '' END
        || CASE WHEN OLD.aspect IS NOT NEW.aspect THEN ',"aspect":' || json_quote(NEW.aspect) ELSE '' END
        || CASE WHEN OLD.period_kind IS NOT NEW.period_kind THEN ',"period_kind":' || json_quote(NEW.period_kind) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(NEW.year) ELSE '' END
        || CASE WHEN OLD.part IS NOT NEW.part THEN ',"part":' || json_quote(NEW.part) ELSE '' END
        || CASE WHEN OLD.from_year IS NOT NEW.from_year THEN ',"from_year":' || json_quote(NEW.from_year) ELSE '' END
        || CASE WHEN OLD.value IS NOT NEW.value THEN ',"value":' || CASE WHEN NEW.value IS NULL THEN 'null' WHEN abs(NEW.value) > 1.7976931348623157e308 THEN CASE WHEN NEW.value > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.value) END ELSE '' END
        || CASE WHEN OLD.entered IS NOT NEW.entered THEN ',"entered":' || json_quote(NEW.entered) ELSE '' END
        || CASE WHEN OLD.status IS NOT NEW.status THEN ',"status":' || json_quote(NEW.status) ELSE '' END
        || CASE WHEN OLD.vintage IS NOT NEW.vintage THEN ',"vintage":' || json_quote(NEW.vintage) ELSE '' END
        || CASE WHEN OLD.current IS NOT NEW.current THEN ',"current":' || json_quote(NEW.current) ELSE '' END
        || CASE WHEN OLD.rounded IS NOT NEW.rounded THEN ',"rounded":' || json_quote(NEW.rounded) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.note_en IS NOT NEW.note_en THEN ',"note_en":' || json_quote(NEW.note_en) ELSE '' END
        || CASE WHEN OLD.note_zh IS NOT NEW.note_zh THEN ',"note_zh":' || json_quote(NEW.note_zh) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE observation SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER observation_updated_within_limits BEFORE UPDATE ON observation
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.year IS NOT NEW.year AND (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300)) OR (OLD.from_year IS NOT NEW.from_year AND (NEW.from_year <> 0 AND NEW.from_year NOT BETWEEN 1800 AND 2300)) OR (OLD.value IS NOT NEW.value AND NOT abs(NEW.value) <= 1.0e+15) OR (OLD.entered IS NOT NEW.entered AND length(NEW.entered) > 200) OR (OLD.vintage IS NOT NEW.vintage AND length(NEW.vintage) > 200) OR (OLD.note_en IS NOT NEW.note_en AND length(NEW.note_en) > 2000) OR (OLD.note_zh IS NOT NEW.note_zh AND length(NEW.note_zh) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER page_chart_deleted AFTER DELETE ON page_chart
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'page_chart', 'd', OLD.id, OLD.uid, OLD.node, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"kind":' || json_quote(OLD.kind)
        || ',"node":' || json_quote(OLD.node)
        || ',"chart":' || json_quote(OLD.chart)
        || ',"position":' || json_quote(OLD.position)
        || ',"hidden":' || json_quote(OLD.hidden)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER page_chart_inserted AFTER INSERT ON page_chart WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'page_chart', 'i', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER page_chart_updated AFTER UPDATE OF kind, node, chart, position, hidden, removed ON page_chart
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.kind IS NOT NEW.kind OR OLD.node IS NOT NEW.node OR OLD.chart IS NOT NEW.chart OR OLD.position IS NOT NEW.position OR OLD.hidden IS NOT NEW.hidden OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'page_chart', 'u', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.chart IS NOT NEW.chart THEN ',"chart":' || json_quote(OLD.chart) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.hidden IS NOT NEW.hidden THEN ',"hidden":' || json_quote(OLD.hidden) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.chart IS NOT NEW.chart THEN ',"chart":' || json_quote(NEW.chart) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.hidden IS NOT NEW.hidden THEN ',"hidden":' || json_quote(NEW.hidden) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE page_chart SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER person_deleted AFTER DELETE ON person
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'person', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"office_en":' || json_quote(OLD.office_en)
        || ',"office_zh":' || json_quote(OLD.office_zh)
        || ',"login":' || json_quote(OLD.login)
        || ',"contact":' || json_quote(OLD.contact)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER person_inserted AFTER INSERT ON person WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'person', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER person_inserted_within_limits BEFORE INSERT ON person
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.office_en) > 200 OR length(NEW.office_zh) > 200 OR length(NEW.login) > 200 OR length(NEW.contact) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER person_updated AFTER UPDATE OF name_en, name_zh, office_en, office_zh, login, contact, removed ON person
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.office_en IS NOT NEW.office_en OR OLD.office_zh IS NOT NEW.office_zh OR OLD.login IS NOT NEW.login OR OLD.contact IS NOT NEW.contact OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'person', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.office_en IS NOT NEW.office_en THEN ',"office_en":' || json_quote(OLD.office_en) ELSE '' END
        || CASE WHEN OLD.office_zh IS NOT NEW.office_zh THEN ',"office_zh":' || json_quote(OLD.office_zh) ELSE '' END
        || CASE WHEN OLD.login IS NOT NEW.login THEN ',"login":' || json_quote(OLD.login) ELSE '' END
        || CASE WHEN OLD.contact IS NOT NEW.contact THEN ',"contact":' || json_quote(OLD.contact) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.office_en IS NOT NEW.office_en THEN ',"office_en":' || json_quote(NEW.office_en) ELSE '' END
        || CASE WHEN OLD.office_zh IS NOT NEW.office_zh THEN ',"office_zh":' || json_quote(NEW.office_zh) ELSE '' END
        || CASE WHEN OLD.login IS NOT NEW.login THEN ',"login":' || json_quote(NEW.login) ELSE '' END
        || CASE WHEN OLD.contact IS NOT NEW.contact THEN ',"contact":' || json_quote(NEW.contact) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE person SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER person_updated_within_limits BEFORE UPDATE ON person
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.office_en IS NOT NEW.office_en AND length(NEW.office_en) > 200) OR (OLD.office_zh IS NOT NEW.office_zh AND length(NEW.office_zh) > 200) OR (OLD.login IS NOT NEW.login AND length(NEW.login) > 200) OR (OLD.contact IS NOT NEW.contact AND length(NEW.contact) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER place_deleted AFTER DELETE ON place
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'place', 'd', OLD.id, OLD.uid, OLD.node, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"chain":' || json_quote(OLD.chain)
        || ',"node":' || json_quote(OLD.node)
        || ',"stage":' || json_quote(OLD.stage)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER place_inserted AFTER INSERT ON place WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'place', 'i', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER place_inserted_within_limits BEFORE INSERT ON place
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.stage) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER place_updated AFTER UPDATE OF chain, node, stage, position, removed ON place
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.chain IS NOT NEW.chain OR OLD.node IS NOT NEW.node OR OLD.stage IS NOT NEW.stage OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'place', 'u', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.chain IS NOT NEW.chain THEN ',"chain":' || json_quote(OLD.chain) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.stage IS NOT NEW.stage THEN ',"stage":' || json_quote(OLD.stage) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.chain IS NOT NEW.chain THEN ',"chain":' || json_quote(NEW.chain) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.stage IS NOT NEW.stage THEN ',"stage":' || json_quote(NEW.stage) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE place SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER place_updated_within_limits BEFORE UPDATE ON place
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.stage IS NOT NEW.stage AND length(NEW.stage) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER plan_goal_deleted AFTER DELETE ON plan_goal
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'plan_goal', 'd', OLD.id, OLD.uid, OLD.node, OLD.scenario, OLD.indicator, OLD.to_year,
        '{"id":' || OLD.id || ',"scenario":' || json_quote(OLD.scenario)
        || ',"node":' || json_quote(OLD.node)
        || ',"indicator":' || json_quote(OLD.indicator)
        || ',"from_year":' || json_quote(OLD.from_year)
        || ',"to_year":' || json_quote(OLD.to_year)
        || ',"kind":' || json_quote(OLD.kind)
        || ',"value":' || CASE WHEN OLD.value IS NULL THEN 'null' WHEN abs(OLD.value) > 1.7976931348623157e308 THEN CASE WHEN OLD.value > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.value) END
        || ',"binding":' || json_quote(OLD.binding)
        || ',"source":' || json_quote(OLD.source)
        || ',"rationale":' || json_quote(OLD.rationale)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER plan_goal_inserted AFTER INSERT ON plan_goal WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'plan_goal', 'i', NEW.id, NEW.uid, NEW.node, NEW.scenario, NEW.indicator, NEW.to_year,
        NULL,
        NULL);
END;

CREATE TRIGGER plan_goal_inserted_within_limits BEFORE INSERT ON plan_goal
WHEN (SELECT step FROM edit_context) IS NULL AND ((NEW.from_year <> 0 AND NEW.from_year NOT BETWEEN 1800 AND 2300) OR (NEW.to_year <> 0 AND NEW.to_year NOT BETWEEN 1800 AND 2300) OR NOT abs(NEW.value) <= 1.0e+15 OR length(NEW.rationale) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER plan_goal_updated AFTER UPDATE OF scenario, node, indicator, from_year, to_year, kind, value, binding, source, rationale, removed ON plan_goal
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.scenario IS NOT NEW.scenario OR OLD.node IS NOT NEW.node OR OLD.indicator IS NOT NEW.indicator OR OLD.from_year IS NOT NEW.from_year OR OLD.to_year IS NOT NEW.to_year OR OLD.kind IS NOT NEW.kind OR OLD.value IS NOT NEW.value OR OLD.binding IS NOT NEW.binding OR OLD.source IS NOT NEW.source OR OLD.rationale IS NOT NEW.rationale OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'plan_goal', 'u', NEW.id, NEW.uid, NEW.node, NEW.scenario, NEW.indicator, NEW.to_year,
        '{' || substr(CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(OLD.scenario) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(OLD.indicator) ELSE '' END
        || CASE WHEN OLD.from_year IS NOT NEW.from_year THEN ',"from_year":' || json_quote(OLD.from_year) ELSE '' END
        || CASE WHEN OLD.to_year IS NOT NEW.to_year THEN ',"to_year":' || json_quote(OLD.to_year) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.value IS NOT NEW.value THEN ',"value":' || CASE WHEN OLD.value IS NULL THEN 'null' WHEN abs(OLD.value) > 1.7976931348623157e308 THEN CASE WHEN OLD.value > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.value) END ELSE '' END
        || CASE WHEN OLD.binding IS NOT NEW.binding THEN ',"binding":' || json_quote(OLD.binding) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.rationale IS NOT NEW.rationale THEN ',"rationale":' || json_quote(OLD.rationale) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(NEW.scenario) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(NEW.indicator) ELSE '' END
        || CASE WHEN OLD.from_year IS NOT NEW.from_year THEN ',"from_year":' || json_quote(NEW.from_year) ELSE '' END
        || CASE WHEN OLD.to_year IS NOT NEW.to_year THEN ',"to_year":' || json_quote(NEW.to_year) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.value IS NOT NEW.value THEN ',"value":' || CASE WHEN NEW.value IS NULL THEN 'null' WHEN abs(NEW.value) > 1.7976931348623157e308 THEN CASE WHEN NEW.value > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.value) END ELSE '' END
        || CASE WHEN OLD.binding IS NOT NEW.binding THEN ',"binding":' || json_quote(NEW.binding) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.rationale IS NOT NEW.rationale THEN ',"rationale":' || json_quote(NEW.rationale) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE plan_goal SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER plan_goal_updated_within_limits BEFORE UPDATE ON plan_goal
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.from_year IS NOT NEW.from_year AND (NEW.from_year <> 0 AND NEW.from_year NOT BETWEEN 1800 AND 2300)) OR (OLD.to_year IS NOT NEW.to_year AND (NEW.to_year <> 0 AND NEW.to_year NOT BETWEEN 1800 AND 2300)) OR (OLD.value IS NOT NEW.value AND NOT abs(NEW.value) <= 1.0e+15) OR (OLD.rationale IS NOT NEW.rationale AND length(NEW.rationale) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER portfolio_deleted AFTER DELETE ON portfolio
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'portfolio', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"compared_en":' || json_quote(OLD.compared_en)
        || ',"compared_zh":' || json_quote(OLD.compared_zh)
        || ',"currency":' || json_quote(OLD.currency)
        || ',"base_year":' || json_quote(OLD.base_year)
        || ',"first_year":' || json_quote(OLD.first_year)
        || ',"last_year":' || json_quote(OLD.last_year)
        || ',"contact_en":' || json_quote(OLD.contact_en)
        || ',"contact_zh":' || json_quote(OLD.contact_zh)
        || ',"logo":' || json_quote(OLD.logo)
        || ',"template":' || json_quote(OLD.template)
        || ',"shows_program":' || json_quote(OLD.shows_program) || '}',
        NULL);
END;

CREATE TRIGGER portfolio_inserted AFTER INSERT ON portfolio WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'portfolio', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER portfolio_inserted_within_limits BEFORE INSERT ON portfolio
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.compared_en) > 200 OR length(NEW.compared_zh) > 200 OR length(NEW.currency) > 200 OR (NEW.base_year <> 0 AND NEW.base_year NOT BETWEEN 1800 AND 2300) OR (NEW.first_year <> 0 AND NEW.first_year NOT BETWEEN 1800 AND 2300) OR (NEW.last_year <> 0 AND NEW.last_year NOT BETWEEN 1800 AND 2300) OR length(NEW.contact_en) > 2000 OR length(NEW.contact_zh) > 2000 OR length(NEW.template) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER portfolio_updated AFTER UPDATE OF compared_en, compared_zh, currency, base_year, first_year, last_year, contact_en, contact_zh, logo, template, shows_program ON portfolio
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.compared_en IS NOT NEW.compared_en OR OLD.compared_zh IS NOT NEW.compared_zh OR OLD.currency IS NOT NEW.currency OR OLD.base_year IS NOT NEW.base_year OR OLD.first_year IS NOT NEW.first_year OR OLD.last_year IS NOT NEW.last_year OR OLD.contact_en IS NOT NEW.contact_en OR OLD.contact_zh IS NOT NEW.contact_zh OR OLD.logo IS NOT NEW.logo OR OLD.template IS NOT NEW.template OR OLD.shows_program IS NOT NEW.shows_program)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'portfolio', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.compared_en IS NOT NEW.compared_en THEN ',"compared_en":' || json_quote(OLD.compared_en) ELSE '' END
        || CASE WHEN OLD.compared_zh IS NOT NEW.compared_zh THEN ',"compared_zh":' || json_quote(OLD.compared_zh) ELSE '' END
        || CASE WHEN OLD.currency IS NOT NEW.currency THEN ',"currency":' || json_quote(OLD.currency) ELSE '' END
        || CASE WHEN OLD.base_year IS NOT NEW.base_year THEN ',"base_year":' || json_quote(OLD.base_year) ELSE '' END
        || CASE WHEN OLD.first_year IS NOT NEW.first_year THEN ',"first_year":' || json_quote(OLD.first_year) ELSE '' END
        || CASE WHEN OLD.last_year IS NOT NEW.last_year THEN ',"last_year":' || json_quote(OLD.last_year) ELSE '' END
        || CASE WHEN OLD.contact_en IS NOT NEW.contact_en THEN ',"contact_en":' || json_quote(OLD.contact_en) ELSE '' END
        || CASE WHEN OLD.contact_zh IS NOT NEW.contact_zh THEN ',"contact_zh":' || json_quote(OLD.contact_zh) ELSE '' END
        || CASE WHEN OLD.logo IS NOT NEW.logo THEN ',"logo":' || json_quote(OLD.logo) ELSE '' END
        || CASE WHEN OLD.template IS NOT NEW.template THEN ',"template":' || json_quote(OLD.template) ELSE '' END
        || CASE WHEN OLD.shows_program IS NOT NEW.shows_program THEN ',"shows_program":' || json_quote(OLD.shows_program) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.compared_en IS NOT NEW.compared_en THEN ',"compared_en":' || json_quote(NEW.compared_en) ELSE '' END
        || CASE WHEN OLD.compared_zh IS NOT NEW.compared_zh THEN ',"compared_zh":' || json_quote(NEW.compared_zh) ELSE '' END
        || CASE WHEN OLD.currency IS NOT NEW.currency THEN ',"currency":' || json_quote(NEW.currency) ELSE '' END
        || CASE WHEN OLD.base_year IS NOT NEW.base_year THEN ',"base_year":' || json_quote(NEW.base_year) ELSE '' END
        || CASE WHEN OLD.first_year IS NOT NEW.first_year THEN ',"first_year":' || json_quote(NEW.first_year) ELSE '' END
        || CASE WHEN OLD.last_year IS NOT NEW.last_year THEN ',"last_year":' || json_quote(NEW.last_year) ELSE '' END
        || CASE WHEN OLD.contact_en IS NOT NEW.contact_en THEN ',"contact_en":' || json_quote(NEW.contact_en) ELSE '' END
        || CASE WHEN OLD.contact_zh IS NOT NEW.contact_zh THEN ',"contact_zh":' || json_quote(NEW.contact_zh) ELSE '' END
        || CASE WHEN OLD.logo IS NOT NEW.logo THEN ',"logo":' || json_quote(NEW.logo) ELSE '' END
        || CASE WHEN OLD.template IS NOT NEW.template THEN ',"template":' || json_quote(NEW.template) ELSE '' END
        || CASE WHEN OLD.shows_program IS NOT NEW.shows_program THEN ',"shows_program":' || json_quote(NEW.shows_program) ELSE '' END, 2) || '}');
    UPDATE portfolio SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER portfolio_updated_within_limits BEFORE UPDATE ON portfolio
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.compared_en IS NOT NEW.compared_en AND length(NEW.compared_en) > 200) OR (OLD.compared_zh IS NOT NEW.compared_zh AND length(NEW.compared_zh) > 200) OR (OLD.currency IS NOT NEW.currency AND length(NEW.currency) > 200) OR (OLD.base_year IS NOT NEW.base_year AND (NEW.base_year <> 0 AND NEW.base_year NOT BETWEEN 1800 AND 2300)) OR (OLD.first_year IS NOT NEW.first_year AND (NEW.first_year <> 0 AND NEW.first_year NOT BETWEEN 1800 AND 2300)) OR (OLD.last_year IS NOT NEW.last_year AND (NEW.last_year <> 0 AND NEW.last_year NOT BETWEEN 1800 AND 2300)) OR (OLD.contact_en IS NOT NEW.contact_en AND length(NEW.contact_en) > 2000) OR (OLD.contact_zh IS NOT NEW.contact_zh AND length(NEW.contact_zh) > 2000) OR (OLD.template IS NOT NEW.template AND length(NEW.template) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER question_deleted AFTER DELETE ON question
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'question', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"text_en":' || json_quote(OLD.text_en)
        || ',"text_zh":' || json_quote(OLD.text_zh)
        || ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER question_inserted AFTER INSERT ON question WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'question', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER question_inserted_within_limits BEFORE INSERT ON question
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.text_en) > 300 OR length(NEW.text_zh) > 300)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER question_updated AFTER UPDATE OF text_en, text_zh, about, position, removed ON question
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.text_en IS NOT NEW.text_en OR OLD.text_zh IS NOT NEW.text_zh OR OLD.about IS NOT NEW.about OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'question', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.text_en IS NOT NEW.text_en THEN ',"text_en":' || json_quote(OLD.text_en) ELSE '' END
        || CASE WHEN OLD.text_zh IS NOT NEW.text_zh THEN ',"text_zh":' || json_quote(OLD.text_zh) ELSE '' END
        || CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.text_en IS NOT NEW.text_en THEN ',"text_en":' || json_quote(NEW.text_en) ELSE '' END
        || CASE WHEN OLD.text_zh IS NOT NEW.text_zh THEN ',"text_zh":' || json_quote(NEW.text_zh) ELSE '' END
        || CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN NEW.about IS NULL THEN 'null' ELSE '"' || hex(NEW.about) || '"' END ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE question SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER question_updated_within_limits BEFORE UPDATE ON question
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.text_en IS NOT NEW.text_en AND length(NEW.text_en) > 300) OR (OLD.text_zh IS NOT NEW.text_zh AND length(NEW.text_zh) > 300))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER scenario_deleted AFTER DELETE ON scenario
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', 'd', OLD.id, OLD.uid, NULL, OLD.id, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"description_en":' || json_quote(OLD.description_en)
        || ',"description_zh":' || json_quote(OLD.description_zh)
        || ',"author":' || json_quote(OLD.author)
        || ',"created":' || json_quote(OLD.created)
        || ',"state":' || json_quote(OLD.state)
        || ',"protected":' || json_quote(OLD.protected)
        || ',"parent":' || json_quote(OLD.parent)
        || ',"base_year":' || json_quote(OLD.base_year)
        || ',"first_year":' || json_quote(OLD.first_year)
        || ',"last_year":' || json_quote(OLD.last_year)
        || ',"seed":' || json_quote(OLD.seed)
        || ',"correlation":' || CASE WHEN OLD.correlation IS NULL THEN 'null' WHEN abs(OLD.correlation) > 1.7976931348623157e308 THEN CASE WHEN OLD.correlation > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.correlation) END
        || ',"size_weights":' || json_quote(OLD.size_weights) || '}',
        NULL);
END;

CREATE TRIGGER scenario_inserted AFTER INSERT ON scenario WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', 'i', NEW.id, NEW.uid, NULL, NEW.id, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER scenario_inserted_within_limits BEFORE INSERT ON scenario
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.description_en) > 10000 OR length(NEW.description_zh) > 10000 OR length(NEW.author) > 200 OR (NEW.base_year <> 0 AND NEW.base_year NOT BETWEEN 1800 AND 2300) OR (NEW.first_year <> 0 AND NEW.first_year NOT BETWEEN 1800 AND 2300) OR (NEW.last_year <> 0 AND NEW.last_year NOT BETWEEN 1800 AND 2300))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER scenario_updated AFTER UPDATE OF key, name_en, name_zh, description_en, description_zh, author, created, state, protected, parent, base_year, first_year, last_year, seed, correlation, size_weights ON scenario
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.description_en IS NOT NEW.description_en OR OLD.description_zh IS NOT NEW.description_zh OR OLD.author IS NOT NEW.author OR OLD.created IS NOT NEW.created OR OLD.state IS NOT NEW.state OR OLD.protected IS NOT NEW.protected OR OLD.parent IS NOT NEW.parent OR OLD.base_year IS NOT NEW.base_year OR OLD.first_year IS NOT NEW.first_year OR OLD.last_year IS NOT NEW.last_year OR OLD.seed IS NOT NEW.seed OR OLD.correlation IS NOT NEW.correlation OR OLD.size_weights IS NOT NEW.size_weights)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', 'u', NEW.id, NEW.uid, NULL, NEW.id, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.description_en IS NOT NEW.description_en THEN ',"description_en":' || json_quote(OLD.description_en) ELSE '' END
        || CASE WHEN OLD.description_zh IS NOT NEW.description_zh THEN ',"description_zh":' || json_quote(OLD.description_zh) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(OLD.author) ELSE '' END
        || CASE WHEN OLD.created IS NOT NEW.created THEN ',"created":' || json_quote(OLD.created) ELSE '' END
        || CASE WHEN OLD.state IS NOT NEW.state THEN ',"state":' || json_quote(OLD.state) ELSE '' END
        || CASE WHEN OLD.protected IS NOT NEW.protected THEN ',"protected":' || json_quote(OLD.protected) ELSE '' END
        || CASE WHEN OLD.parent IS NOT NEW.parent THEN ',"parent":' || json_quote(OLD.parent) ELSE '' END
        || CASE WHEN OLD.base_year IS NOT NEW.base_year THEN ',"base_year":' || json_quote(OLD.base_year) ELSE '' END
        || CASE WHEN OLD.first_year IS NOT NEW.first_year THEN ',"first_year":' || json_quote(OLD.first_year) ELSE '' END
        || CASE WHEN OLD.last_year IS NOT NEW.last_year THEN ',"last_year":' || json_quote(OLD.last_year) ELSE '' END
        || CASE WHEN OLD.seed IS NOT NEW.seed THEN ',"seed":' || json_quote(OLD.seed) ELSE '' END
        || CASE WHEN OLD.correlation IS NOT NEW.correlation THEN ',"correlation":' || CASE WHEN OLD.correlation IS NULL THEN 'null' WHEN abs(OLD.correlation) > 1.7976931348623157e308 THEN CASE WHEN OLD.correlation > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.correlation) END ELSE '' END
        || CASE WHEN OLD.size_weights IS NOT NEW.size_weights THEN ',"size_weights":' || json_quote(OLD.size_weights) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.description_en IS NOT NEW.description_en THEN ',"description_en":' || json_quote(NEW.description_en) ELSE '' END
        || CASE WHEN OLD.description_zh IS NOT NEW.description_zh THEN ',"description_zh":' || json_quote(NEW.description_zh) ELSE '' END
        || CASE WHEN OLD.author IS NOT NEW.author THEN ',"author":' || json_quote(NEW.author) ELSE '' END
        || CASE WHEN OLD.created IS NOT NEW.created THEN ',"created":' || json_quote(NEW.created) ELSE '' END
        || CASE WHEN OLD.state IS NOT NEW.state THEN ',"state":' || json_quote(NEW.state) ELSE '' END
        || CASE WHEN OLD.protected IS NOT NEW.protected THEN ',"protected":' || json_quote(NEW.protected) ELSE '' END
        || CASE WHEN OLD.parent IS NOT NEW.parent THEN ',"parent":' || json_quote(NEW.parent) ELSE '' END
        || CASE WHEN OLD.base_year IS NOT NEW.base_year THEN ',"base_year":' || json_quote(NEW.base_year) ELSE '' END
        || CASE WHEN OLD.first_year IS NOT NEW.first_year THEN ',"first_year":' || json_quote(NEW.first_year) ELSE '' END
        || CASE WHEN OLD.last_year IS NOT NEW.last_year THEN ',"last_year":' || json_quote(NEW.last_year) ELSE '' END
        || CASE WHEN OLD.seed IS NOT NEW.seed THEN ',"seed":' || json_quote(NEW.seed) ELSE '' END
        || CASE WHEN OLD.correlation IS NOT NEW.correlation THEN ',"correlation":' || CASE WHEN NEW.correlation IS NULL THEN 'null' WHEN abs(NEW.correlation) > 1.7976931348623157e308 THEN CASE WHEN NEW.correlation > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.correlation) END ELSE '' END
        || CASE WHEN OLD.size_weights IS NOT NEW.size_weights THEN ',"size_weights":' || json_quote(NEW.size_weights) ELSE '' END, 2) || '}');
    UPDATE scenario SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER scenario_updated_within_limits BEFORE UPDATE ON scenario
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.description_en IS NOT NEW.description_en AND length(NEW.description_en) > 10000) OR (OLD.description_zh IS NOT NEW.description_zh AND length(NEW.description_zh) > 10000) OR (OLD.author IS NOT NEW.author AND length(NEW.author) > 200) OR (OLD.base_year IS NOT NEW.base_year AND (NEW.base_year <> 0 AND NEW.base_year NOT BETWEEN 1800 AND 2300)) OR (OLD.first_year IS NOT NEW.first_year AND (NEW.first_year <> 0 AND NEW.first_year NOT BETWEEN 1800 AND 2300)) OR (OLD.last_year IS NOT NEW.last_year AND (NEW.last_year <> 0 AND NEW.last_year NOT BETWEEN 1800 AND 2300)))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER slide_deleted AFTER DELETE ON slide
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'slide', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"story":' || json_quote(OLD.story)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed)
        || ',"kind":' || json_quote(OLD.kind)
        || ',"heading_en":' || json_quote(OLD.heading_en)
        || ',"heading_zh":' || json_quote(OLD.heading_zh)
        || ',"body_en":' || json_quote(OLD.body_en)
        || ',"body_zh":' || json_quote(OLD.body_zh)
        || ',"notes_en":' || json_quote(OLD.notes_en)
        || ',"notes_zh":' || json_quote(OLD.notes_zh)
        || ',"chart":' || json_quote(OLD.chart)
        || ',"form":' || json_quote(OLD.form)
        || ',"node":' || json_quote(OLD.node)
        || ',"scenario":' || json_quote(OLD.scenario)
        || ',"against":' || json_quote(OLD.against)
        || ',"indicator":' || json_quote(OLD.indicator)
        || ',"year":' || json_quote(OLD.year)
        || ',"slider_node":' || json_quote(OLD.slider_node)
        || ',"slider_indicator":' || json_quote(OLD.slider_indicator)
        || ',"slider_year":' || json_quote(OLD.slider_year)
        || ',"slider_lowest":' || CASE WHEN OLD.slider_lowest IS NULL THEN 'null' WHEN abs(OLD.slider_lowest) > 1.7976931348623157e308 THEN CASE WHEN OLD.slider_lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.slider_lowest) END
        || ',"slider_highest":' || CASE WHEN OLD.slider_highest IS NULL THEN 'null' WHEN abs(OLD.slider_highest) > 1.7976931348623157e308 THEN CASE WHEN OLD.slider_highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.slider_highest) END
        || ',"annotations":' || json_quote(OLD.annotations) || '}',
        NULL);
END;

CREATE TRIGGER slide_inserted AFTER INSERT ON slide WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'slide', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER slide_inserted_within_limits BEFORE INSERT ON slide
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.heading_en) > 300 OR length(NEW.heading_zh) > 300 OR length(NEW.body_en) > 10000 OR length(NEW.body_zh) > 10000 OR length(NEW.notes_en) > 10000 OR length(NEW.notes_zh) > 10000 OR length(NEW.chart) > 200 OR length(NEW.form) > 200 OR (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR (NEW.slider_year <> 0 AND NEW.slider_year NOT BETWEEN 1800 AND 2300))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER slide_updated AFTER UPDATE OF story, position, removed, kind, heading_en, heading_zh, body_en, body_zh, notes_en, notes_zh, chart, form, node, scenario, against, indicator, year, slider_node, slider_indicator, slider_year, slider_lowest, slider_highest, annotations ON slide
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.story IS NOT NEW.story OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed OR OLD.kind IS NOT NEW.kind OR OLD.heading_en IS NOT NEW.heading_en OR OLD.heading_zh IS NOT NEW.heading_zh OR OLD.body_en IS NOT NEW.body_en OR OLD.body_zh IS NOT NEW.body_zh OR OLD.notes_en IS NOT NEW.notes_en OR OLD.notes_zh IS NOT NEW.notes_zh OR OLD.chart IS NOT NEW.chart OR OLD.form IS NOT NEW.form OR OLD.node IS NOT NEW.node OR OLD.scenario IS NOT NEW.scenario OR OLD.against IS NOT NEW.against OR OLD.indicator IS NOT NEW.indicator OR OLD.year IS NOT NEW.year OR OLD.slider_node IS NOT NEW.slider_node OR OLD.slider_indicator IS NOT NEW.slider_indicator OR OLD.slider_year IS NOT NEW.slider_year OR OLD.slider_lowest IS NOT NEW.slider_lowest OR OLD.slider_highest IS NOT NEW.slider_highest OR OLD.annotations IS NOT NEW.annotations)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'slide', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.story IS NOT NEW.story THEN ',"story":' || json_quote(OLD.story) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(OLD.kind) ELSE '' END
        || CASE WHEN OLD.heading_en IS NOT NEW.heading_en THEN ',"heading_en":' || json_quote(OLD.heading_en) ELSE '' END
        || CASE WHEN OLD.heading_zh IS NOT NEW.heading_zh THEN ',"heading_zh":' || json_quote(OLD.heading_zh) ELSE '' END
        || CASE WHEN OLD.body_en IS NOT NEW.body_en THEN ',"body_en":' || json_quote(OLD.body_en) ELSE '' END
        || CASE WHEN OLD.body_zh IS NOT NEW.body_zh THEN ',"body_zh":' || json_quote(OLD.body_zh) ELSE '' END
        || CASE WHEN OLD.notes_en IS NOT NEW.notes_en THEN ',"notes_en":' || json_quote(OLD.notes_en) ELSE '' END
        || CASE WHEN OLD.notes_zh IS NOT NEW.notes_zh THEN ',"notes_zh":' || json_quote(OLD.notes_zh) ELSE '' END
        || CASE WHEN OLD.chart IS NOT NEW.chart THEN ',"chart":' || json_quote(OLD.chart) ELSE '' END
        || CASE WHEN OLD.form IS NOT NEW.form THEN ',"form":' || json_quote(OLD.form) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(OLD.scenario) ELSE '' END
        || CASE WHEN OLD.against IS NOT NEW.against THEN ',"against":' || json_quote(OLD.against) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(OLD.indicator) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(OLD.year) ELSE '' END
        || CASE WHEN OLD.slider_node IS NOT NEW.slider_node THEN ',"slider_node":' || json_quote(OLD.slider_node) ELSE '' END
        || CASE WHEN OLD.slider_indicator IS NOT NEW.slider_indicator THEN ',"slider_indicator":' || json_quote(OLD.slider_indicator) ELSE '' END
        || CASE WHEN OLD.slider_year IS NOT NEW.slider_year THEN ',"slider_year":' || json_quote(OLD.slider_year) ELSE '' END
        || CASE WHEN OLD.slider_lowest IS NOT NEW.slider_lowest THEN ',"slider_lowest":' || CASE WHEN OLD.slider_lowest IS NULL THEN 'null' WHEN abs(OLD.slider_lowest) > 1.7976931348623157e308 THEN CASE WHEN OLD.slider_lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.slider_lowest) END ELSE '' END
        || CASE WHEN OLD.slider_highest IS NOT NEW.slider_highest THEN ',"slider_highest":' || CASE WHEN OLD.slider_highest IS NULL THEN 'null' WHEN abs(OLD.slider_highest) > 1.7976931348623157e308 THEN CASE WHEN OLD.slider_highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.slider_highest) END ELSE '' END
        || CASE WHEN OLD.annotations IS NOT NEW.annotations THEN ',"annotations":' || json_quote(OLD.annotations) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.story IS NOT NEW.story THEN ',"story":' || json_quote(NEW.story) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END
        || CASE WHEN OLD.kind IS NOT NEW.kind THEN ',"kind":' || json_quote(NEW.kind) ELSE '' END
        || CASE WHEN OLD.heading_en IS NOT NEW.heading_en THEN ',"heading_en":' || json_quote(NEW.heading_en) ELSE '' END
        || CASE WHEN OLD.heading_zh IS NOT NEW.heading_zh THEN ',"heading_zh":' || json_quote(NEW.heading_zh) ELSE '' END
        || CASE WHEN OLD.body_en IS NOT NEW.body_en THEN ',"body_en":' || json_quote(NEW.body_en) ELSE '' END
        || CASE WHEN OLD.body_zh IS NOT NEW.body_zh THEN ',"body_zh":' || json_quote(NEW.body_zh) ELSE '' END
        || CASE WHEN OLD.notes_en IS NOT NEW.notes_en THEN ',"notes_en":' || json_quote(NEW.notes_en) ELSE '' END
        || CASE WHEN OLD.notes_zh IS NOT NEW.notes_zh THEN ',"notes_zh":' || json_quote(NEW.notes_zh) ELSE '' END
        || CASE WHEN OLD.chart IS NOT NEW.chart THEN ',"chart":' || json_quote(NEW.chart) ELSE '' END
        || CASE WHEN OLD.form IS NOT NEW.form THEN ',"form":' || json_quote(NEW.form) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(NEW.scenario) ELSE '' END
        || CASE WHEN OLD.against IS NOT NEW.against THEN ',"against":' || json_quote(NEW.against) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(NEW.indicator) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(NEW.year) ELSE '' END
        || CASE WHEN OLD.slider_node IS NOT NEW.slider_node THEN ',"slider_node":' || json_quote(NEW.slider_node) ELSE '' END
        || CASE WHEN OLD.slider_indicator IS NOT NEW.slider_indicator THEN ',"slider_indicator":' || json_quote(NEW.slider_indicator) ELSE '' END
        || CASE WHEN OLD.slider_year IS NOT NEW.slider_year THEN ',"slider_year":' || json_quote(NEW.slider_year) ELSE '' END
        || CASE WHEN OLD.slider_lowest IS NOT NEW.slider_lowest THEN ',"slider_lowest":' || CASE WHEN NEW.slider_lowest IS NULL THEN 'null' WHEN abs(NEW.slider_lowest) > 1.7976931348623157e308 THEN CASE WHEN NEW.slider_lowest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.slider_lowest) END ELSE '' END
        || CASE WHEN OLD.slider_highest IS NOT NEW.slider_highest THEN ',"slider_highest":' || CASE WHEN NEW.slider_highest IS NULL THEN 'null' WHEN abs(NEW.slider_highest) > 1.7976931348623157e308 THEN CASE WHEN NEW.slider_highest > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.slider_highest) END ELSE '' END
        || CASE WHEN OLD.annotations IS NOT NEW.annotations THEN ',"annotations":' || json_quote(NEW.annotations) ELSE '' END, 2) || '}');
    UPDATE slide SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER slide_updated_within_limits BEFORE UPDATE ON slide
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.heading_en IS NOT NEW.heading_en AND length(NEW.heading_en) > 300) OR (OLD.heading_zh IS NOT NEW.heading_zh AND length(NEW.heading_zh) > 300) OR (OLD.body_en IS NOT NEW.body_en AND length(NEW.body_en) > 10000) OR (OLD.body_zh IS NOT NEW.body_zh AND length(NEW.body_zh) > 10000) OR (OLD.notes_en IS NOT NEW.notes_en AND length(NEW.notes_en) > 10000) OR (OLD.notes_zh IS NOT NEW.notes_zh AND length(NEW.notes_zh) > 10000) OR (OLD.chart IS NOT NEW.chart AND length(NEW.chart) > 200) OR (OLD.form IS NOT NEW.form AND length(NEW.form) > 200) OR (OLD.year IS NOT NEW.year AND (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300)) OR (OLD.slider_year IS NOT NEW.slider_year AND (NEW.slider_year <> 0 AND NEW.slider_year NOT BETWEEN 1800 AND 2300)))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER source_deleted AFTER DELETE ON source
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'source', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"title_en":' || json_quote(OLD.title_en)
        || ',"title_zh":' || json_quote(OLD.title_zh)
        || ',"publisher_en":' || json_quote(OLD.publisher_en)
        || ',"publisher_zh":' || json_quote(OLD.publisher_zh)
        || ',"author_en":' || json_quote(OLD.author_en)
        || ',"author_zh":' || json_quote(OLD.author_zh)
        || ',"date":' || json_quote(OLD.date)
        || ',"seen":' || json_quote(OLD.seen)
        || ',"address":' || json_quote(OLD.address)
        || ',"note_en":' || json_quote(OLD.note_en)
        || ',"note_zh":' || json_quote(OLD.note_zh)
        || ',"document":' || json_quote(OLD.document)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER source_inserted AFTER INSERT ON source WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'source', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER source_inserted_within_limits BEFORE INSERT ON source
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.title_en) > 2000 OR length(NEW.title_zh) > 2000 OR length(NEW.publisher_en) > 2000 OR length(NEW.publisher_zh) > 2000 OR length(NEW.author_en) > 2000 OR length(NEW.author_zh) > 2000 OR length(NEW.address) > 2000 OR length(NEW.note_en) > 10000 OR length(NEW.note_zh) > 10000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER source_updated AFTER UPDATE OF key, title_en, title_zh, publisher_en, publisher_zh, author_en, author_zh, date, seen, address, note_en, note_zh, document, audience, removed ON source
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.title_en IS NOT NEW.title_en OR OLD.title_zh IS NOT NEW.title_zh OR OLD.publisher_en IS NOT NEW.publisher_en OR OLD.publisher_zh IS NOT NEW.publisher_zh OR OLD.author_en IS NOT NEW.author_en OR OLD.author_zh IS NOT NEW.author_zh OR OLD.date IS NOT NEW.date OR OLD.seen IS NOT NEW.seen OR OLD.address IS NOT NEW.address OR OLD.note_en IS NOT NEW.note_en OR OLD.note_zh IS NOT NEW.note_zh OR OLD.document IS NOT NEW.document OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'source', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.title_en IS NOT NEW.title_en THEN ',"title_en":' || json_quote(OLD.title_en) ELSE '' END
        || CASE WHEN OLD.title_zh IS NOT NEW.title_zh THEN ',"title_zh":' || json_quote(OLD.title_zh) ELSE '' END
        || CASE WHEN OLD.publisher_en IS NOT NEW.publisher_en THEN ',"publisher_en":' || json_quote(OLD.publisher_en) ELSE '' END
        || CASE WHEN OLD.publisher_zh IS NOT NEW.publisher_zh THEN ',"publisher_zh":' || json_quote(OLD.publisher_zh) ELSE '' END
        || CASE WHEN OLD.author_en IS NOT NEW.author_en THEN ',"author_en":' || json_quote(OLD.author_en) ELSE '' END
        || CASE WHEN OLD.author_zh IS NOT NEW.author_zh THEN ',"author_zh":' || json_quote(OLD.author_zh) ELSE '' END
        || CASE WHEN OLD.date IS NOT NEW.date THEN ',"date":' || json_quote(OLD.date) ELSE '' END
        || CASE WHEN OLD.seen IS NOT NEW.seen THEN ',"seen":' || json_quote(OLD.seen) ELSE '' END
        || CASE WHEN OLD.address IS NOT NEW.address THEN ',"address":' || json_quote(OLD.address) ELSE '' END
        || CASE WHEN OLD.note_en IS NOT NEW.note_en THEN ',"note_en":' || json_quote(OLD.note_en) ELSE '' END
        || CASE WHEN OLD.note_zh IS NOT NEW.note_zh THEN ',"note_zh":' || json_quote(OLD.note_zh) ELSE '' END
        || CASE WHEN OLD.document IS NOT NEW.document THEN ',"document":' || json_quote(OLD.document) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.title_en IS NOT NEW.title_en THEN ',"title_en":' || json_quote(NEW.title_en) ELSE '' END
        || CASE WHEN OLD.title_zh IS NOT NEW.title_zh THEN ',"title_zh":' || json_quote(NEW.title_zh) ELSE '' END
        || CASE WHEN OLD.publisher_en IS NOT NEW.publisher_en THEN ',"publisher_en":' || json_quote(NEW.publisher_en) ELSE '' END
        || CASE WHEN OLD.publisher_zh IS NOT NEW.publisher_zh THEN ',"publisher_zh":' || json_quote(NEW.publisher_zh) ELSE '' END
        || CASE WHEN OLD.author_en IS NOT NEW.author_en THEN ',"author_en":' || json_quote(NEW.author_en) ELSE '' END
        || CASE WHEN OLD.author_zh IS NOT NEW.author_zh THEN ',"author_zh":' || json_quote(NEW.author_zh) ELSE '' END
        || CASE WHEN OLD.date IS NOT NEW.date THEN ',"date":' || json_quote(NEW.date) ELSE '' END
        || CASE WHEN OLD.seen IS NOT NEW.seen THEN ',"seen":' || json_quote(NEW.seen) ELSE '' END
        || CASE WHEN OLD.address IS NOT NEW.address THEN ',"address":' || json_quote(NEW.address) ELSE '' END
        || CASE WHEN OLD.note_en IS NOT NEW.note_en THEN ',"note_en":' || json_quote(NEW.note_en) ELSE '' END
        || CASE WHEN OLD.note_zh IS NOT NEW.note_zh THEN ',"note_zh":' || json_quote(NEW.note_zh) ELSE '' END
        || CASE WHEN OLD.document IS NOT NEW.document THEN ',"document":' || json_quote(NEW.document) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE source SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER source_updated_within_limits BEFORE UPDATE ON source
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.title_en IS NOT NEW.title_en AND length(NEW.title_en) > 2000) OR (OLD.title_zh IS NOT NEW.title_zh AND length(NEW.title_zh) > 2000) OR (OLD.publisher_en IS NOT NEW.publisher_en AND length(NEW.publisher_en) > 2000) OR (OLD.publisher_zh IS NOT NEW.publisher_zh AND length(NEW.publisher_zh) > 2000) OR (OLD.author_en IS NOT NEW.author_en AND length(NEW.author_en) > 2000) OR (OLD.author_zh IS NOT NEW.author_zh AND length(NEW.author_zh) > 2000) OR (OLD.address IS NOT NEW.address AND length(NEW.address) > 2000) OR (OLD.note_en IS NOT NEW.note_en AND length(NEW.note_en) > 10000) OR (OLD.note_zh IS NOT NEW.note_zh AND length(NEW.note_zh) > 10000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER stage_deleted AFTER DELETE ON stage
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'stage', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER stage_inserted AFTER INSERT ON stage WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'stage', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER stage_inserted_within_limits BEFORE INSERT ON stage
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER stage_updated AFTER UPDATE OF key, name_en, name_zh, position, removed ON stage
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'stage', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE stage SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER stage_updated_within_limits BEFORE UPDATE ON stage
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER stands_deleted AFTER DELETE ON stands
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'stands', 'd', OLD.id, OLD.uid, OLD.node, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"enterprise":' || json_quote(OLD.enterprise)
        || ',"place":' || json_quote(OLD.place)
        || ',"node":' || json_quote(OLD.node)
        || ',"role":' || json_quote(OLD.role)
        || ',"since":' || json_quote(OLD.since)
        || ',"until":' || json_quote(OLD.until)
        || ',"source":' || json_quote(OLD.source)
        || ',"audience":' || json_quote(OLD.audience)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER stands_inserted AFTER INSERT ON stands WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'stands', 'i', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER stands_inserted_within_limits BEFORE INSERT ON stands
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.role) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER stands_updated AFTER UPDATE OF enterprise, place, node, role, since, until, source, audience, removed ON stands
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.enterprise IS NOT NEW.enterprise OR OLD.place IS NOT NEW.place OR OLD.node IS NOT NEW.node OR OLD.role IS NOT NEW.role OR OLD.since IS NOT NEW.since OR OLD.until IS NOT NEW.until OR OLD.source IS NOT NEW.source OR OLD.audience IS NOT NEW.audience OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'stands', 'u', NEW.id, NEW.uid, NEW.node, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.enterprise IS NOT NEW.enterprise THEN ',"enterprise":' || json_quote(OLD.enterprise) ELSE '' END
        || CASE WHEN OLD.place IS NOT NEW.place THEN ',"place":' || json_quote(OLD.place) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.role IS NOT NEW.role THEN ',"role":' || json_quote(OLD.role) ELSE '' END
        || CASE WHEN OLD.since IS NOT NEW.since THEN ',"since":' || json_quote(OLD.since) ELSE '' END
        || CASE WHEN OLD.until IS NOT NEW.until THEN ',"until":' || json_quote(OLD.until) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(OLD.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.enterprise IS NOT NEW.enterprise THEN ',"enterprise":' || json_quote(NEW.enterprise) ELSE '' END
        || CASE WHEN OLD.place IS NOT NEW.place THEN ',"place":' || json_quote(NEW.place) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.role IS NOT NEW.role THEN ',"role":' || json_quote(NEW.role) ELSE '' END
        || CASE WHEN OLD.since IS NOT NEW.since THEN ',"since":' || json_quote(NEW.since) ELSE '' END
        || CASE WHEN OLD.until IS NOT NEW.until THEN ',"until":' || json_quote(NEW.until) ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.audience IS NOT NEW.audience THEN ',"audience":' || json_quote(NEW.audience) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE stands SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER stands_updated_within_limits BEFORE UPDATE ON stands
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.role IS NOT NEW.role AND length(NEW.role) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER story_deleted AFTER DELETE ON story
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'story', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"position":' || json_quote(OLD.position)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER story_inserted AFTER INSERT ON story WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'story', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER story_inserted_within_limits BEFORE INSERT ON story
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER story_updated AFTER UPDATE OF key, name_en, name_zh, position, removed ON story
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.position IS NOT NEW.position OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'story', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(OLD.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.position IS NOT NEW.position THEN ',"position":' || json_quote(NEW.position) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE story SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER story_updated_within_limits BEFORE UPDATE ON story
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER tag_deleted AFTER DELETE ON tag
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'tag', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER tag_inserted AFTER INSERT ON tag WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'tag', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER tag_inserted_within_limits BEFORE INSERT ON tag
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER tag_updated AFTER UPDATE OF name_en, name_zh, removed ON tag
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'tag', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE tag SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER tag_updated_within_limits BEFORE UPDATE ON tag
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER tagged_deleted AFTER DELETE ON tagged
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'tagged', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"tag":' || json_quote(OLD.tag)
        || ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER tagged_inserted AFTER INSERT ON tagged WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'tagged', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER tagged_updated AFTER UPDATE OF tag, about, removed ON tagged
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.tag IS NOT NEW.tag OR OLD.about IS NOT NEW.about OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'tagged', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.tag IS NOT NEW.tag THEN ',"tag":' || json_quote(OLD.tag) ELSE '' END
        || CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN OLD.about IS NULL THEN 'null' ELSE '"' || hex(OLD.about) || '"' END ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.tag IS NOT NEW.tag THEN ',"tag":' || json_quote(NEW.tag) ELSE '' END
        || CASE WHEN OLD.about IS NOT NEW.about THEN ',"about":' || CASE WHEN NEW.about IS NULL THEN 'null' ELSE '"' || hex(NEW.about) || '"' END ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE tagged SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER target_deleted AFTER DELETE ON target
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'target', 'd', OLD.id, NULL, OLD.node, OLD.scenario, OLD.indicator, OLD.year,
        '{"id":' || OLD.id || ',"scenario":' || json_quote(OLD.scenario)
        || ',"node":' || json_quote(OLD.node)
        || ',"indicator":' || json_quote(OLD.indicator)
        || ',"year":' || json_quote(OLD.year)
        || ',"rate":' || CASE WHEN OLD.rate IS NULL THEN 'null' WHEN abs(OLD.rate) > 1.7976931348623157e308 THEN CASE WHEN OLD.rate > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.rate) END
        || ',"source":' || json_quote(OLD.source)
        || ',"rationale":' || json_quote(OLD.rationale)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER target_inserted AFTER INSERT ON target WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'target', 'i', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        NULL,
        NULL);
END;

CREATE TRIGGER target_inserted_within_limits BEFORE INSERT ON target
WHEN (SELECT step FROM edit_context) IS NULL AND ((NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300) OR length(NEW.rationale) > 2000)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER target_updated AFTER UPDATE OF scenario, node, indicator, year, rate, source, rationale, removed ON target
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.scenario IS NOT NEW.scenario OR OLD.node IS NOT NEW.node OR OLD.indicator IS NOT NEW.indicator OR OLD.year IS NOT NEW.year OR OLD.rate IS NOT NEW.rate OR OLD.source IS NOT NEW.source OR OLD.rationale IS NOT NEW.rationale OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'target', 'u', NEW.id, NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        '{' || substr(CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(OLD.scenario) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(OLD.node) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(OLD.indicator) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(OLD.year) ELSE '' END
        || CASE WHEN OLD.rate IS NOT NEW.rate THEN ',"rate":' || CASE WHEN OLD.rate IS NULL THEN 'null' WHEN abs(OLD.rate) > 1.7976931348623157e308 THEN CASE WHEN OLD.rate > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.rate) END ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(OLD.source) ELSE '' END
        || CASE WHEN OLD.rationale IS NOT NEW.rationale THEN ',"rationale":' || json_quote(OLD.rationale) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.scenario IS NOT NEW.scenario THEN ',"scenario":' || json_quote(NEW.scenario) ELSE '' END
        || CASE WHEN OLD.node IS NOT NEW.node THEN ',"node":' || json_quote(NEW.node) ELSE '' END
        || CASE WHEN OLD.indicator IS NOT NEW.indicator THEN ',"indicator":' || json_quote(NEW.indicator) ELSE '' END
        || CASE WHEN OLD.year IS NOT NEW.year THEN ',"year":' || json_quote(NEW.year) ELSE '' END
        || CASE WHEN OLD.rate IS NOT NEW.rate THEN ',"rate":' || CASE WHEN NEW.rate IS NULL THEN 'null' WHEN abs(NEW.rate) > 1.7976931348623157e308 THEN CASE WHEN NEW.rate > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.rate) END ELSE '' END
        || CASE WHEN OLD.source IS NOT NEW.source THEN ',"source":' || json_quote(NEW.source) ELSE '' END
        || CASE WHEN OLD.rationale IS NOT NEW.rationale THEN ',"rationale":' || json_quote(NEW.rationale) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE target SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER target_updated_within_limits BEFORE UPDATE ON target
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.year IS NOT NEW.year AND (NEW.year <> 0 AND NEW.year NOT BETWEEN 1800 AND 2300)) OR (OLD.rationale IS NOT NEW.rationale AND length(NEW.rationale) > 2000))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER unit_deleted AFTER DELETE ON unit
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'unit', 'd', OLD.id, OLD.uid, NULL, NULL, NULL, NULL,
        '{"id":' || OLD.id || ',"key":' || json_quote(OLD.key)
        || ',"dimension":' || json_quote(OLD.dimension)
        || ',"base":' || json_quote(OLD.base)
        || ',"factor":' || CASE WHEN OLD.factor IS NULL THEN 'null' WHEN abs(OLD.factor) > 1.7976931348623157e308 THEN CASE WHEN OLD.factor > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.factor) END
        || ',"name_en":' || json_quote(OLD.name_en)
        || ',"name_zh":' || json_quote(OLD.name_zh)
        || ',"symbol_en":' || json_quote(OLD.symbol_en)
        || ',"symbol_zh":' || json_quote(OLD.symbol_zh)
        || ',"one_en":' || json_quote(OLD.one_en)
        || ',"classifier_zh":' || json_quote(OLD.classifier_zh)
        || ',"leads":' || json_quote(OLD.leads)
        || ',"removed":' || json_quote(OLD.removed) || '}',
        NULL);
END;

CREATE TRIGGER unit_inserted AFTER INSERT ON unit WHEN ifnull((SELECT bulk FROM edit_context), 0) = 0
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'unit', 'i', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        NULL,
        NULL);
END;

CREATE TRIGGER unit_inserted_within_limits BEFORE INSERT ON unit
WHEN (SELECT step FROM edit_context) IS NULL AND (length(NEW.key) > 200 OR length(NEW.base) > 200 OR NOT abs(NEW.factor) <= 1.0e+15 OR length(NEW.name_en) > 200 OR length(NEW.name_zh) > 200 OR length(NEW.symbol_en) > 200 OR length(NEW.symbol_zh) > 200 OR length(NEW.one_en) > 200 OR length(NEW.classifier_zh) > 200)
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;

CREATE TRIGGER unit_updated AFTER UPDATE OF key, dimension, base, factor, name_en, name_zh, symbol_en, symbol_zh, one_en, classifier_zh, leads, removed ON unit
WHEN ifnull((SELECT bulk FROM edit_context), 0) < 2 AND (OLD.key IS NOT NEW.key OR OLD.dimension IS NOT NEW.dimension OR OLD.base IS NOT NEW.base OR OLD.factor IS NOT NEW.factor OR OLD.name_en IS NOT NEW.name_en OR OLD.name_zh IS NOT NEW.name_zh OR OLD.symbol_en IS NOT NEW.symbol_en OR OLD.symbol_zh IS NOT NEW.symbol_zh OR OLD.one_en IS NOT NEW.one_en OR OLD.classifier_zh IS NOT NEW.classifier_zh OR OLD.leads IS NOT NEW.leads OR OLD.removed IS NOT NEW.removed)
BEGIN
    INSERT INTO change_log (step, at, table_name, op, row_id, uid, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'unit', 'u', NEW.id, NEW.uid, NULL, NULL, NULL, NULL,
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(OLD.key) ELSE '' END
        || CASE WHEN OLD.dimension IS NOT NEW.dimension THEN ',"dimension":' || json_quote(OLD.dimension) ELSE '' END
        || CASE WHEN OLD.base IS NOT NEW.base THEN ',"base":' || json_quote(OLD.base) ELSE '' END
        || CASE WHEN OLD.factor IS NOT NEW.factor THEN ',"factor":' || CASE WHEN OLD.factor IS NULL THEN 'null' WHEN abs(OLD.factor) > 1.7976931348623157e308 THEN CASE WHEN OLD.factor > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', OLD.factor) END ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(OLD.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(OLD.name_zh) ELSE '' END
        || CASE WHEN OLD.symbol_en IS NOT NEW.symbol_en THEN ',"symbol_en":' || json_quote(OLD.symbol_en) ELSE '' END
        || CASE WHEN OLD.symbol_zh IS NOT NEW.symbol_zh THEN ',"symbol_zh":' || json_quote(OLD.symbol_zh) ELSE '' END
        || CASE WHEN OLD.one_en IS NOT NEW.one_en THEN ',"one_en":' || json_quote(OLD.one_en) ELSE '' END
        || CASE WHEN OLD.classifier_zh IS NOT NEW.classifier_zh THEN ',"classifier_zh":' || json_quote(OLD.classifier_zh) ELSE '' END
        || CASE WHEN OLD.leads IS NOT NEW.leads THEN ',"leads":' || json_quote(OLD.leads) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(OLD.removed) ELSE '' END, 2) || '}',
        '{' || substr(CASE WHEN OLD.key IS NOT NEW.key THEN ',"key":' || json_quote(NEW.key) ELSE '' END
        || CASE WHEN OLD.dimension IS NOT NEW.dimension THEN ',"dimension":' || json_quote(NEW.dimension) ELSE '' END
        || CASE WHEN OLD.base IS NOT NEW.base THEN ',"base":' || json_quote(NEW.base) ELSE '' END
        || CASE WHEN OLD.factor IS NOT NEW.factor THEN ',"factor":' || CASE WHEN NEW.factor IS NULL THEN 'null' WHEN abs(NEW.factor) > 1.7976931348623157e308 THEN CASE WHEN NEW.factor > 0 THEN '"inf"' ELSE '"-inf"' END ELSE printf('%!.19g', NEW.factor) END ELSE '' END
        || CASE WHEN OLD.name_en IS NOT NEW.name_en THEN ',"name_en":' || json_quote(NEW.name_en) ELSE '' END
        || CASE WHEN OLD.name_zh IS NOT NEW.name_zh THEN ',"name_zh":' || json_quote(NEW.name_zh) ELSE '' END
        || CASE WHEN OLD.symbol_en IS NOT NEW.symbol_en THEN ',"symbol_en":' || json_quote(NEW.symbol_en) ELSE '' END
        || CASE WHEN OLD.symbol_zh IS NOT NEW.symbol_zh THEN ',"symbol_zh":' || json_quote(NEW.symbol_zh) ELSE '' END
        || CASE WHEN OLD.one_en IS NOT NEW.one_en THEN ',"one_en":' || json_quote(NEW.one_en) ELSE '' END
        || CASE WHEN OLD.classifier_zh IS NOT NEW.classifier_zh THEN ',"classifier_zh":' || json_quote(NEW.classifier_zh) ELSE '' END
        || CASE WHEN OLD.leads IS NOT NEW.leads THEN ',"leads":' || json_quote(NEW.leads) ELSE '' END
        || CASE WHEN OLD.removed IS NOT NEW.removed THEN ',"removed":' || json_quote(NEW.removed) ELSE '' END, 2) || '}');
    UPDATE unit SET version = OLD.version + 1 WHERE id = NEW.id AND NEW.version = OLD.version;
END;

CREATE TRIGGER unit_updated_within_limits BEFORE UPDATE ON unit
WHEN (SELECT step FROM edit_context) IS NULL AND ((OLD.key IS NOT NEW.key AND length(NEW.key) > 200) OR (OLD.base IS NOT NEW.base AND length(NEW.base) > 200) OR (OLD.factor IS NOT NEW.factor AND NOT abs(NEW.factor) <= 1.0e+15) OR (OLD.name_en IS NOT NEW.name_en AND length(NEW.name_en) > 200) OR (OLD.name_zh IS NOT NEW.name_zh AND length(NEW.name_zh) > 200) OR (OLD.symbol_en IS NOT NEW.symbol_en AND length(NEW.symbol_en) > 200) OR (OLD.symbol_zh IS NOT NEW.symbol_zh AND length(NEW.symbol_zh) > 200) OR (OLD.one_en IS NOT NEW.one_en AND length(NEW.one_en) > 200) OR (OLD.classifier_zh IS NOT NEW.classifier_zh AND length(NEW.classifier_zh) > 200))
BEGIN SELECT RAISE(ABORT, 'beyond what a portfolio may hold'); END;
