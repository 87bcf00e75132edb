-- SPDX-License-Identifier: Apache-2.0
-- The first schema: the portfolio, and a change log that triggers write so that nothing can be edited without leaving a row.

CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    min_compatible INTEGER NOT NULL, -- the oldest schema version whose program may still write
    at TEXT NOT NULL
) STRICT;

CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    title_en TEXT NOT NULL, title_zh TEXT NOT NULL,
    publisher_en TEXT NOT NULL, publisher_zh TEXT NOT NULL,
    author_en TEXT NOT NULL, author_zh TEXT NOT NULL,
    date TEXT NOT NULL, -- ISO 8601, may be empty
    address TEXT NOT NULL,
    note_en TEXT NOT NULL, note_zh TEXT NOT NULL
) STRICT;

CREATE TABLE node (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 16777215), -- the program indexes arrays by it
    parent INTEGER REFERENCES node (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('area', 'aspect', 'tier', 'industry', 'cluster', 'focus-area', 'strategy')),
    status TEXT NOT NULL CHECK (status IN ('stated', 'unnamed', 'added')),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    key TEXT NOT NULL,
    name_en TEXT NOT NULL, name_zh TEXT NOT NULL,
    pinyin TEXT NOT NULL, -- of name_zh, for search
    description_en TEXT NOT NULL, description_zh TEXT NOT NULL,
    source INTEGER REFERENCES source (id),
    CHECK (name_en <> '' OR name_zh <> ''),
    CHECK (parent IS NULL OR parent <> id)
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL, name_zh TEXT NOT NULL,
    description_en TEXT NOT NULL, description_zh TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('percent', 'vehicles', 'cny-billion', 'count', 'index')),
    measure TEXT NOT NULL CHECK (measure IN ('output', 'value-added', 'sales', 'gdp', 'investment', 'units', 'ambition', 'share')),
    price_basis TEXT NOT NULL CHECK (price_basis IN ('none', 'nominal', 'real')),
    kind TEXT NOT NULL CHECK (kind IN ('level', 'ratio', 'share', 'size-level')),
    applies_to TEXT NOT NULL CHECK (applies_to IN ('area', 'tree', 'branch')),
    branch INTEGER REFERENCES node (id),
    numerator INTEGER REFERENCES indicator (id),
    denominator INTEGER REFERENCES indicator (id),
    position INTEGER NOT NULL,
    CHECK ((kind = 'ratio') = (numerator IS NOT NULL AND denominator IS NOT NULL)),
    CHECK ((applies_to = 'branch') = (branch IS NOT NULL))
) STRICT;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    node INTEGER NOT NULL REFERENCES node (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    period_kind TEXT NOT NULL CHECK (period_kind IN ('year', 'as-of', 'ambition')),
    year INTEGER NOT NULL, -- 0: no year
    value REAL NOT NULL, -- in the indicator's unit; a fraction for percent
    status TEXT NOT NULL CHECK (status IN ('reported', 'approximate', 'derived', 'assumption', 'ambition')),
    rounded INTEGER NOT NULL CHECK (rounded IN (0, 1)),
    source INTEGER REFERENCES source (id),
    note_en TEXT NOT NULL, note_zh TEXT NOT NULL,
    UNIQUE (node, indicator, period_kind, year)
) STRICT;

CREATE TABLE scenario (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    name_en TEXT NOT NULL, name_zh TEXT NOT NULL,
    description_en TEXT NOT NULL, description_zh TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL, -- ISO 8601, UTC
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'archived', 'removed')),
    protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
    parent INTEGER REFERENCES scenario (id),
    base_year INTEGER NOT NULL, first_year INTEGER NOT NULL, last_year INTEGER NOT NULL,
    CHECK (base_year < first_year AND first_year <= last_year)
) STRICT;

CREATE TABLE target (
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    node INTEGER NOT NULL REFERENCES node (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    rate REAL NOT NULL CHECK (rate BETWEEN -1 AND 10), -- a fraction
    source INTEGER REFERENCES source (id),
    rationale TEXT NOT NULL,
    PRIMARY KEY (scenario, node, indicator, year)
) STRICT, WITHOUT ROWID;

CREATE INDEX node_by_parent ON node (parent, position);
CREATE INDEX node_by_key ON node (key) WHERE key <> '';
CREATE INDEX observation_by_indicator ON observation (indicator);
CREATE INDEX target_by_node ON target (node);
CREATE UNIQUE INDEX only_one_root ON node (ifnull(parent, 0)) WHERE parent IS NULL AND removed = 0;

-- One row an edit of the program: who, what, why. edit_context tells the triggers which one goes on; outside of the program's own
-- transactions it holds NULL, so that an edit by another program is logged as nobody's.
CREATE TABLE edit_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE TABLE edit_context (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), step INTEGER REFERENCES edit_step (id)) STRICT;
INSERT INTO edit_context (only_row, step) VALUES (1, NULL);

CREATE TABLE change_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER REFERENCES edit_step (id),
    at TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER, -- NULL for a target, whose key are the four columns after it
    node INTEGER, scenario INTEGER, indicator INTEGER, year INTEGER,
    before TEXT, -- the row as a JSON object; NULL: there was none
    after TEXT
) STRICT;
CREATE INDEX change_log_by_node ON change_log (node);

CREATE TRIGGER change_log_is_never_updated BEFORE UPDATE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_log_is_never_deleted BEFORE DELETE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER edit_step_is_never_updated BEFORE UPDATE ON edit_step BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;
CREATE TRIGGER edit_step_is_never_deleted BEFORE DELETE ON edit_step BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;
-- REPLACE deletes without a delete trigger.
CREATE TRIGGER change_log_is_never_replaced BEFORE INSERT ON change_log WHEN EXISTS (SELECT 1 FROM change_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER edit_step_is_never_replaced BEFORE INSERT ON edit_step WHEN EXISTS (SELECT 1 FROM edit_step WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the steps are append-only'); END;

CREATE TRIGGER source_inserted AFTER INSERT ON source BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'source', NEW.id, NULL, NULL, NULL, NULL,
        NULL,
        json_object('id', NEW.id, 'key', NEW.key, 'title_en', NEW.title_en, 'title_zh', NEW.title_zh, 'publisher_en', NEW.publisher_en, 'publisher_zh', NEW.publisher_zh, 'author_en', NEW.author_en, 'author_zh', NEW.author_zh, 'date', NEW.date, 'address', NEW.address, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh));
END;

CREATE TRIGGER source_updated AFTER UPDATE ON source BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'source', NEW.id, NULL, NULL, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'title_en', OLD.title_en, 'title_zh', OLD.title_zh, 'publisher_en', OLD.publisher_en, 'publisher_zh', OLD.publisher_zh, 'author_en', OLD.author_en, 'author_zh', OLD.author_zh, 'date', OLD.date, 'address', OLD.address, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh),
        json_object('id', NEW.id, 'key', NEW.key, 'title_en', NEW.title_en, 'title_zh', NEW.title_zh, 'publisher_en', NEW.publisher_en, 'publisher_zh', NEW.publisher_zh, 'author_en', NEW.author_en, 'author_zh', NEW.author_zh, 'date', NEW.date, 'address', NEW.address, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh));
END;

CREATE TRIGGER source_deleted AFTER DELETE ON source BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'source', OLD.id, NULL, NULL, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'title_en', OLD.title_en, 'title_zh', OLD.title_zh, 'publisher_en', OLD.publisher_en, 'publisher_zh', OLD.publisher_zh, 'author_en', OLD.author_en, 'author_zh', OLD.author_zh, 'date', OLD.date, 'address', OLD.address, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh),
        NULL);
END;

CREATE TRIGGER node_inserted AFTER INSERT ON node BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'node', NEW.id, NEW.id, NULL, NULL, NULL,
        NULL,
        json_object('id', NEW.id, 'parent', NEW.parent, 'position', NEW.position, 'kind', NEW.kind, 'status', NEW.status, 'removed', NEW.removed, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'source', NEW.source));
END;

CREATE TRIGGER node_updated AFTER UPDATE ON node BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'node', NEW.id, NEW.id, NULL, NULL, NULL,
        json_object('id', OLD.id, 'parent', OLD.parent, 'position', OLD.position, 'kind', OLD.kind, 'status', OLD.status, 'removed', OLD.removed, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'source', OLD.source),
        json_object('id', NEW.id, 'parent', NEW.parent, 'position', NEW.position, 'kind', NEW.kind, 'status', NEW.status, 'removed', NEW.removed, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'source', NEW.source));
END;

CREATE TRIGGER node_deleted AFTER DELETE ON node BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'node', OLD.id, OLD.id, NULL, NULL, NULL,
        json_object('id', OLD.id, 'parent', OLD.parent, 'position', OLD.position, 'kind', OLD.kind, 'status', OLD.status, 'removed', OLD.removed, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'source', OLD.source),
        NULL);
END;

CREATE TRIGGER indicator_inserted AFTER INSERT ON indicator BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'indicator', NEW.id, NULL, NULL, NEW.id, NULL,
        NULL,
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'unit', NEW.unit, 'measure', NEW.measure, 'price_basis', NEW.price_basis, 'kind', NEW.kind, 'applies_to', NEW.applies_to, 'branch', NEW.branch, 'numerator', NEW.numerator, 'denominator', NEW.denominator, 'position', NEW.position));
END;

CREATE TRIGGER indicator_updated AFTER UPDATE ON indicator BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'indicator', NEW.id, NULL, NULL, NEW.id, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'unit', OLD.unit, 'measure', OLD.measure, 'price_basis', OLD.price_basis, 'kind', OLD.kind, 'applies_to', OLD.applies_to, 'branch', OLD.branch, 'numerator', OLD.numerator, 'denominator', OLD.denominator, 'position', OLD.position),
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'unit', NEW.unit, 'measure', NEW.measure, 'price_basis', NEW.price_basis, 'kind', NEW.kind, 'applies_to', NEW.applies_to, 'branch', NEW.branch, 'numerator', NEW.numerator, 'denominator', NEW.denominator, 'position', NEW.position));
END;

CREATE TRIGGER indicator_deleted AFTER DELETE ON indicator BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'indicator', OLD.id, NULL, NULL, OLD.id, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'unit', OLD.unit, 'measure', OLD.measure, 'price_basis', OLD.price_basis, 'kind', OLD.kind, 'applies_to', OLD.applies_to, 'branch', OLD.branch, 'numerator', OLD.numerator, 'denominator', OLD.denominator, 'position', OLD.position),
        NULL);
END;

CREATE TRIGGER observation_inserted AFTER INSERT ON observation BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'observation', NEW.id, NEW.node, NULL, NEW.indicator, NEW.year,
        NULL,
        json_object('id', NEW.id, 'node', NEW.node, 'indicator', NEW.indicator, 'period_kind', NEW.period_kind, 'year', NEW.year, 'value', NEW.value, 'status', NEW.status, 'rounded', NEW.rounded, 'source', NEW.source, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh));
END;

CREATE TRIGGER observation_updated AFTER UPDATE ON observation BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'observation', NEW.id, NEW.node, NULL, NEW.indicator, NEW.year,
        json_object('id', OLD.id, 'node', OLD.node, 'indicator', OLD.indicator, 'period_kind', OLD.period_kind, 'year', OLD.year, 'value', OLD.value, 'status', OLD.status, 'rounded', OLD.rounded, 'source', OLD.source, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh),
        json_object('id', NEW.id, 'node', NEW.node, 'indicator', NEW.indicator, 'period_kind', NEW.period_kind, 'year', NEW.year, 'value', NEW.value, 'status', NEW.status, 'rounded', NEW.rounded, 'source', NEW.source, 'note_en', NEW.note_en, 'note_zh', NEW.note_zh));
END;

CREATE TRIGGER observation_deleted AFTER DELETE ON observation BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'observation', OLD.id, OLD.node, NULL, OLD.indicator, OLD.year,
        json_object('id', OLD.id, 'node', OLD.node, 'indicator', OLD.indicator, 'period_kind', OLD.period_kind, 'year', OLD.year, 'value', OLD.value, 'status', OLD.status, 'rounded', OLD.rounded, 'source', OLD.source, 'note_en', OLD.note_en, 'note_zh', OLD.note_zh),
        NULL);
END;

CREATE TRIGGER scenario_inserted AFTER INSERT ON scenario BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', NEW.id, NULL, NEW.id, NULL, NULL,
        NULL,
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'author', NEW.author, 'created', NEW.created, 'state', NEW.state, 'protected', NEW.protected, 'parent', NEW.parent, 'base_year', NEW.base_year, 'first_year', NEW.first_year, 'last_year', NEW.last_year));
END;

CREATE TRIGGER scenario_updated AFTER UPDATE ON scenario BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', NEW.id, NULL, NEW.id, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'author', OLD.author, 'created', OLD.created, 'state', OLD.state, 'protected', OLD.protected, 'parent', OLD.parent, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year),
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'author', NEW.author, 'created', NEW.created, 'state', NEW.state, 'protected', NEW.protected, 'parent', NEW.parent, 'base_year', NEW.base_year, 'first_year', NEW.first_year, 'last_year', NEW.last_year));
END;

CREATE TRIGGER scenario_deleted AFTER DELETE ON scenario BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', OLD.id, NULL, OLD.id, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'author', OLD.author, 'created', OLD.created, 'state', OLD.state, 'protected', OLD.protected, 'parent', OLD.parent, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year),
        NULL);
END;

CREATE TRIGGER target_inserted AFTER INSERT ON target BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'target', NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        NULL,
        json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'year', NEW.year, 'rate', NEW.rate, 'source', NEW.source, 'rationale', NEW.rationale));
END;

CREATE TRIGGER target_updated AFTER UPDATE ON target BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'target', NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'rate', OLD.rate, 'source', OLD.source, 'rationale', OLD.rationale),
        json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'year', NEW.year, 'rate', NEW.rate, 'source', NEW.source, 'rationale', NEW.rationale));
END;

CREATE TRIGGER target_deleted AFTER DELETE ON target BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'target', NULL, OLD.node, OLD.scenario, OLD.indicator, OLD.year,
        json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'rate', OLD.rate, 'source', OLD.source, 'rationale', OLD.rationale),
        NULL);
END;
