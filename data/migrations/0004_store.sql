-- SPDX-License-Identifier: Apache-2.0
-- Oldest format that may write: 4; that may read: 4.
-- Format 4: one table a row type, each row with a uid for every copy of the file, a version, and `removed` in place of being deleted.
-- The triggers are not here: the program makes them from its column tables (app/storage/triggers.h), and none is there while this runs.
-- derived_uid() is the program's: the same uid for the same old row in every copy of the file.
-- An audience other than 'public' stays in the house; 'restricted' is in nothing that is handed out, whoever asks.

ALTER TABLE migration ADD COLUMN min_reader INTEGER NOT NULL DEFAULT 1; -- the oldest schema version whose program may still read
ALTER TABLE migration ADD COLUMN digest TEXT NOT NULL DEFAULT ''; -- of the schema as it was made

CREATE INDEX change_log_by_row ON change_log (table_name, row_id);

-- What figures and places refer to.

CREATE TABLE document (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    type TEXT NOT NULL,
    content BLOB NOT NULL CHECK (length(content) <= 26214400) -- outside of the change log
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    office_en TEXT NOT NULL DEFAULT '', office_zh TEXT NOT NULL DEFAULT '',
    login TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT ''
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

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    additive INTEGER NOT NULL DEFAULT 0 CHECK (additive IN (0, 1))
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

CREATE UNIQUE INDEX kind_place_once ON kind_place (kind, parent) WHERE removed = 0;

-- The words that stood in the program before. Their keys are those words, so that older rows, entries of the log and files stay valid as they are.
INSERT INTO unit (key, dimension, base, factor, name_en, name_zh, symbol_en, symbol_zh, one_en, classifier_zh, leads) VALUES
    ('percent', 'fraction', 'one', 1, 'Percent', '百分比', '%', '%', '', '', 0),
    ('vehicles', 'count', 'vehicle', 1, 'Vehicles', '车辆数', 'vehicles', '辆', 'vehicle', '辆', 0),
    ('cny-billion', 'money', 'CNY', 1e9, 'CNY, in billions', '人民币，以10亿元计', 'CNY', '元', '', '', 1),
    ('count', 'count', 'one', 1, 'Number', '个数', '', '个', '', '个', 0),
    ('index', 'index', 'index', 1, 'Index', '指数', '', '', '', '', 0);
INSERT INTO measure (key, name_en, name_zh, additive) VALUES
    ('output', 'Gross output', '总产出', 1),
    ('value-added', 'Value added', '增加值', 1),
    ('sales', 'Sales', '销售额', 1),
    ('gdp', 'Gross domestic product', '地区生产总值', 1),
    ('investment', 'Investment', '投资额', 1),
    ('units', 'Units', '数量', 1),
    ('ambition', 'Ambition', '目标规模', 1),
    ('share', 'Share', '比重', 0);
INSERT INTO kind (key, role, name_en, name_zh, many_en, many_zh, position) VALUES
    ('area', 'root', 'Area', '区域', 'Areas', '区域', 0),
    ('aspect', 'group', 'Aspect', '方面', 'Aspects', '方面', 1),
    ('tier', 'group', 'Tier', '层级', 'Tiers', '层级', 2),
    ('industry', 'member', 'Industry', '产业', 'Industries', '产业', 3),
    ('cluster', 'member', 'Cluster', '产业集群', 'Clusters', '产业集群', 4),
    ('focus-area', 'part', 'Focus area', '重点领域', 'Focus areas', '重点领域', 5),
    ('strategy', 'action', 'Strategy', '举措', 'Strategies', '举措', 6);
INSERT INTO kind_place (kind, parent, position) VALUES
    ('aspect', 'area', 0),
    ('tier', 'aspect', 0), ('strategy', 'aspect', 1), ('focus-area', 'aspect', 2),
    ('industry', 'tier', 0), ('cluster', 'tier', 1),
    ('focus-area', 'industry', 0), ('strategy', 'industry', 1),
    ('focus-area', 'cluster', 0), ('strategy', 'cluster', 1),
    ('focus-area', 'focus-area', 0), ('strategy', 'focus-area', 1),
    ('focus-area', 'strategy', 0), ('strategy', 'strategy', 1);
UPDATE unit SET uid = derived_uid('unit', id, '');
UPDATE measure SET uid = derived_uid('measure', id, '');
UPDATE kind SET uid = derived_uid('kind', id, '');
UPDATE kind_place SET uid = derived_uid('kind_place', id, '');

CREATE TABLE new_source (
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

INSERT INTO new_source (id, uid, key, title_en, title_zh, publisher_en, publisher_zh, author_en, author_zh, date, address, note_en, note_zh)
SELECT id, derived_uid('source', id, (SELECT min(at) FROM change_log WHERE table_name = 'source' AND row_id = source.id AND before IS NULL)),
    key, title_en, title_zh, publisher_en, publisher_zh, author_en, author_zh, date, address, note_en, note_zh FROM source;
DELETE FROM sqlite_sequence WHERE name = 'new_source';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_source', seq FROM sqlite_sequence WHERE name = 'source';
DROP TABLE source;
ALTER TABLE new_source RENAME TO source;

CREATE UNIQUE INDEX source_by_key ON source (key) WHERE key <> '';

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

CREATE TABLE new_node (
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

INSERT INTO new_node (id, uid, parent, position, kind, status, removed, key, name_en, name_zh, pinyin, description_en, description_zh, source)
SELECT id, derived_uid('node', id, (SELECT min(at) FROM change_log WHERE table_name = 'node' AND row_id = node.id AND before IS NULL)),
    parent, position, kind, status, removed, key, name_en, name_zh, pinyin, description_en, description_zh, source FROM node;
DELETE FROM sqlite_sequence WHERE name = 'new_node';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_node', seq FROM sqlite_sequence WHERE name = 'node';
DROP TABLE node;
ALTER TABLE new_node RENAME TO node;

CREATE INDEX node_by_parent ON node (parent, position);
CREATE INDEX node_by_key ON node (key) WHERE key <> '';
CREATE UNIQUE INDEX node_by_code ON node (code) WHERE code <> '' AND removed = 0;
CREATE UNIQUE INDEX only_one_root ON node (ifnull(parent, 0)) WHERE parent IS NULL AND removed = 0;

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

CREATE INDEX enterprise_by_code ON enterprise (credit_code) WHERE credit_code <> '';

CREATE TABLE new_indicator (
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

-- By its key: those that format 2 brought came into each copy of a file at another time.
INSERT INTO new_indicator (id, uid, key, name_en, name_zh, description_en, description_zh, unit, measure, price_basis, kind, applies_to, branch, numerator, denominator, position)
SELECT id, derived_uid('indicator', key, ''),
    key, name_en, name_zh, description_en, description_zh, unit, measure, price_basis, kind, applies_to, branch, numerator, denominator, position FROM indicator;
DELETE FROM sqlite_sequence WHERE name = 'new_indicator';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_indicator', seq FROM sqlite_sequence WHERE name = 'indicator';
DROP TABLE indicator;
ALTER TABLE new_indicator RENAME TO indicator;

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

CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    about BLOB NOT NULL CHECK (length(about) = 16), -- the uid of a row
    text TEXT NOT NULL
) STRICT;

CREATE INDEX alias_by_about ON alias (about);

CREATE TABLE new_observation (
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

INSERT INTO new_observation (id, uid, node, indicator, period_kind, year, value, status, rounded, source, note_en, note_zh)
SELECT id, derived_uid('observation', id, (SELECT min(at) FROM change_log WHERE table_name = 'observation' AND row_id = observation.id AND before IS NULL)),
    node, indicator, period_kind, year, value, status, rounded, source, note_en, note_zh FROM observation;
DELETE FROM sqlite_sequence WHERE name = 'new_observation';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_observation', seq FROM sqlite_sequence WHERE name = 'observation';
DROP TABLE observation;
ALTER TABLE new_observation RENAME TO observation;

-- One figure counts; other vintages stand beside it.
CREATE UNIQUE INDEX observation_of_node ON observation (node, indicator, aspect, period_kind, year, part, from_year)
WHERE node IS NOT NULL AND current = 1 AND removed = 0;
CREATE UNIQUE INDEX observation_of_enterprise ON observation (enterprise, indicator, aspect, period_kind, year, part, from_year)
WHERE enterprise IS NOT NULL AND current = 1 AND removed = 0;
CREATE INDEX observation_by_indicator ON observation (indicator);

CREATE TABLE new_scenario (
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

INSERT INTO new_scenario (id, uid, key, name_en, name_zh, description_en, description_zh, author, created, state, protected, parent, base_year, first_year, last_year, seed, correlation, size_weights)
SELECT id, derived_uid('scenario', id, (SELECT min(at) FROM change_log WHERE table_name = 'scenario' AND row_id = scenario.id AND before IS NULL)),
    key, name_en, name_zh, description_en, description_zh, author, created, state, protected, parent, base_year, first_year, last_year, seed, correlation, size_weights FROM scenario;
DELETE FROM sqlite_sequence WHERE name = 'new_scenario';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_scenario', seq FROM sqlite_sequence WHERE name = 'scenario';
DROP TABLE scenario;
ALTER TABLE new_scenario RENAME TO scenario;

CREATE TABLE new_target (
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

INSERT INTO new_target (scenario, node, indicator, year, rate, source, rationale)
SELECT scenario, node, indicator, year, rate, source, rationale FROM target;
DELETE FROM sqlite_sequence WHERE name = 'new_target';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_target', seq FROM sqlite_sequence WHERE name = 'target';
DROP TABLE target;
ALTER TABLE new_target RENAME TO target;

CREATE TABLE new_cell_terms (
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

INSERT INTO new_cell_terms (scenario, node, indicator, year, locked, lock_author, lock_reason, lowest, highest, lock_expires, sigma, note, gap_accepted, gap_author, gap_reason)
SELECT scenario, node, indicator, year, locked, lock_author, lock_reason, lowest, highest, lock_expires, sigma, note, gap_accepted, gap_author, gap_reason FROM cell_terms;
DELETE FROM sqlite_sequence WHERE name = 'new_cell_terms';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_cell_terms', seq FROM sqlite_sequence WHERE name = 'cell_terms';
DROP TABLE cell_terms;
ALTER TABLE new_cell_terms RENAME TO cell_terms;

CREATE INDEX target_by_node ON target (node);
CREATE INDEX cell_terms_by_node ON cell_terms (node);

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

CREATE TABLE new_story (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_zh <> '')
) STRICT;

INSERT INTO new_story (id, uid, key, name_en, name_zh, position, removed)
SELECT id, derived_uid('story', id, (SELECT min(at) FROM change_log WHERE table_name = 'story' AND row_id = story.id AND before IS NULL)),
    key, name_en, name_zh, position, removed FROM story;
DELETE FROM sqlite_sequence WHERE name = 'new_story';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_story', seq FROM sqlite_sequence WHERE name = 'story';
DROP TABLE story;
ALTER TABLE new_story RENAME TO story;

CREATE TABLE new_slide (
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

INSERT INTO new_slide (id, uid, story, position, removed, kind, heading_en, heading_zh, body_en, body_zh, notes_en, notes_zh, chart, form, node, scenario, against, indicator, year, slider_node, slider_indicator, slider_year, slider_lowest, slider_highest, annotations)
SELECT id, derived_uid('slide', id, (SELECT min(at) FROM change_log WHERE table_name = 'slide' AND row_id = slide.id AND before IS NULL)),
    story, position, removed, kind, heading_en, heading_zh, body_en, body_zh, notes_en, notes_zh, chart, form, node, scenario, against, indicator, year, slider_node, slider_indicator, slider_year, slider_lowest, slider_highest, annotations FROM slide;
DELETE FROM sqlite_sequence WHERE name = 'new_slide';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_slide', seq FROM sqlite_sequence WHERE name = 'slide';
DROP TABLE slide;
ALTER TABLE new_slide RENAME TO slide;

CREATE INDEX slide_by_story ON slide (story, position);

-- Charts, and what a portfolio has of its own.

CREATE TABLE chart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    spec TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(spec))
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

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    name TEXT NOT NULL,
    headings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(headings)),
    spec TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(spec))
) STRICT;

-- Chains, and who stands in them.

CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL DEFAULT '', name_zh TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
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

CREATE UNIQUE INDEX place_once ON place (chain, node) WHERE removed = 0;
CREATE INDEX place_by_node ON place (node);

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

CREATE UNIQUE INDEX link_once ON link (from_node, to_node, kind) WHERE removed = 0;
CREATE INDEX link_back ON link (to_node);

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

CREATE INDEX assessment_by_place ON assessment (place, on_date);

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

CREATE INDEX stands_by_enterprise ON stands (enterprise);
CREATE INDEX stands_by_node ON stands (node) WHERE node IS NOT NULL;
CREATE INDEX stands_by_place ON stands (place) WHERE place IS NOT NULL;

INSERT INTO stage (key, name_en, name_zh, position) VALUES
    ('upstream', 'Upstream', '上游', 0),
    ('midstream', 'Midstream', '中游', 1),
    ('downstream', 'Downstream', '下游', 2),
    ('application', 'Application', '应用', 3),
    ('service', 'Services', '服务', 4);
INSERT INTO link_kind (key, name_en, name_zh, reverse_en, reverse_zh) VALUES
    ('supplies', 'supplies', '供应', 'is supplied by', '由其供应'),
    ('enables', 'enables', '支撑', 'is enabled by', '由其支撑'),
    ('is-used-in', 'is used in', '应用于', 'makes use of', '采用');
UPDATE stage SET uid = derived_uid('stage', id, '');
UPDATE link_kind SET uid = derived_uid('link_kind', id, '');

-- What people keep beside anything; `about` is the uid of a row.

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

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    version INTEGER NOT NULL DEFAULT 1,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    text_en TEXT NOT NULL DEFAULT '', text_zh TEXT NOT NULL DEFAULT '',
    about BLOB CHECK (about IS NULL OR length(about) = 16), -- the indicator that answers it
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX tagged_once ON tagged (tag, about) WHERE removed = 0;
CREATE INDEX note_by_about ON note (about);
CREATE INDEX attachment_by_about ON attachment (about);
CREATE INDEX bookmark_by_about ON bookmark (about);
CREATE INDEX tagged_by_about ON tagged (about);

-- Who edits, and what an edit changed.

CREATE TABLE new_edit_step (
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

INSERT INTO new_edit_step (id, uid, at, author, text, reason) SELECT id, derived_uid('edit_step', id, at), at, author, text, reason FROM edit_step;
DELETE FROM sqlite_sequence WHERE name = 'new_edit_step';
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_edit_step', seq FROM sqlite_sequence WHERE name = 'edit_step';
DROP TABLE edit_step;
ALTER TABLE new_edit_step RENAME TO edit_step;

-- bulk: 1: rows that come are logged as one range; 2: so are rows that change. 0 at rest, as step is NULL.
ALTER TABLE edit_context ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0 CHECK (bulk IN (0, 1, 2));

-- '': of an older format, with the whole row before and after. i: the row came; nothing of it is copied. u: the columns that changed, before
-- and after. d: another program deleted it; before is the whole row. I, U: the same of the rows row_id to last_id, all with the same columns.
ALTER TABLE change_log ADD COLUMN op TEXT NOT NULL DEFAULT '' CHECK (op IN ('', 'i', 'u', 'd', 'I', 'U'));
ALTER TABLE change_log ADD COLUMN last_id INTEGER;
ALTER TABLE change_log ADD COLUMN uid BLOB;
CREATE INDEX change_log_ranges ON change_log (table_name, id) WHERE last_id IS NOT NULL;

-- What the triggers of rows write to, with whole rows before and after; its own trigger keeps what changed.
CREATE VIEW log_entry AS SELECT table_name, op, row_id, uid, node, scenario, indicator, year, before, after FROM change_log;

-- Charts of the first portfolio that were a part of the program; slides and the command line go on naming them.
INSERT INTO chart (key, name_en, name_zh, spec)
SELECT 'vehicles', 'Vehicle output', '汽车产量', '{"catalogue":"vehicles"}' FROM indicator WHERE key = 'vehicles';
INSERT INTO chart (key, name_en, name_zh, spec)
SELECT 'targets-2024', 'Growth targets', '增长目标', '{"catalogue":"targets-2024"}' FROM indicator WHERE key = 'gdp';
INSERT INTO chart (key, name_en, name_zh, spec)
SELECT 'shares', 'Shares of Chongqing', '占全市比重', '{"catalogue":"shares"}' FROM indicator WHERE key = 'share-gdp';
UPDATE chart SET uid = derived_uid('chart', id, '');

INSERT INTO portfolio (id, uid, template, shows_program)
SELECT 1, derived_uid('portfolio', 1, ''), CASE WHEN EXISTS (SELECT 1 FROM node) THEN 'starter' ELSE '' END, EXISTS (SELECT 1 FROM node);
