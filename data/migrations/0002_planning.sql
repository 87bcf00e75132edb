-- SPDX-License-Identifier: Apache-2.0
-- Planning: what stands beside a target (lock, uncertainty, note, an accepted gap), how a scenario is computed, and the rates that convert between measures.

ALTER TABLE scenario ADD COLUMN seed INTEGER NOT NULL DEFAULT 2024; -- of the draws of its fan charts
ALTER TABLE scenario ADD COLUMN correlation REAL NOT NULL DEFAULT 0 CHECK (correlation >= 0 AND correlation < 1); -- common to all siblings
ALTER TABLE scenario ADD COLUMN size_weights INTEGER NOT NULL DEFAULT 1 CHECK (size_weights IN (0, 1)); -- may size levels be weights?

-- A row where something is said beside the target of a cell; there need not be a target.
CREATE TABLE cell_terms (
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    node INTEGER NOT NULL REFERENCES node (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)), -- held, or where limits are given kept within them
    lock_author TEXT NOT NULL, lock_reason TEXT NOT NULL,
    lowest REAL CHECK (lowest BETWEEN -1 AND 10), highest REAL CHECK (highest BETWEEN -1 AND 10), -- fractions
    lock_expires TEXT NOT NULL, -- ISO 8601 date, the last day of the lock; empty: never
    sigma REAL CHECK (sigma >= 0 AND sigma <= 10), -- standard deviation of the target, a fraction
    note TEXT NOT NULL,
    gap_accepted INTEGER NOT NULL CHECK (gap_accepted IN (0, 1)),
    gap_author TEXT NOT NULL, gap_reason TEXT NOT NULL,
    PRIMARY KEY (scenario, node, indicator, year),
    CHECK (lowest IS NULL OR highest IS NULL OR lowest <= highest)
) STRICT, WITHOUT ROWID;
CREATE INDEX cell_terms_by_node ON cell_terms (node);

-- What a scenario was at some moment is read from the log.
CREATE INDEX change_log_by_scenario ON change_log (scenario, id) WHERE scenario IS NOT NULL;
CREATE INDEX change_log_by_step ON change_log (step);

DROP TRIGGER scenario_inserted;
DROP TRIGGER scenario_updated;
DROP TRIGGER scenario_deleted;

CREATE TRIGGER scenario_inserted AFTER INSERT ON scenario BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', NEW.id, NULL, NEW.id, NULL, NULL,
        NULL,
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'author', NEW.author, 'created', NEW.created, 'state', NEW.state, 'protected', NEW.protected, 'parent', NEW.parent, 'base_year', NEW.base_year, 'first_year', NEW.first_year, 'last_year', NEW.last_year, 'seed', NEW.seed, 'correlation', NEW.correlation, 'size_weights', NEW.size_weights));
END;

CREATE TRIGGER scenario_updated AFTER UPDATE ON scenario BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', NEW.id, NULL, NEW.id, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'author', OLD.author, 'created', OLD.created, 'state', OLD.state, 'protected', OLD.protected, 'parent', OLD.parent, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'seed', OLD.seed, 'correlation', OLD.correlation, 'size_weights', OLD.size_weights),
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'description_en', NEW.description_en, 'description_zh', NEW.description_zh, 'author', NEW.author, 'created', NEW.created, 'state', NEW.state, 'protected', NEW.protected, 'parent', NEW.parent, 'base_year', NEW.base_year, 'first_year', NEW.first_year, 'last_year', NEW.last_year, 'seed', NEW.seed, 'correlation', NEW.correlation, 'size_weights', NEW.size_weights));
END;

CREATE TRIGGER scenario_deleted AFTER DELETE ON scenario BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'scenario', OLD.id, NULL, OLD.id, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'description_en', OLD.description_en, 'description_zh', OLD.description_zh, 'author', OLD.author, 'created', OLD.created, 'state', OLD.state, 'protected', OLD.protected, 'parent', OLD.parent, 'base_year', OLD.base_year, 'first_year', OLD.first_year, 'last_year', OLD.last_year, 'seed', OLD.seed, 'correlation', OLD.correlation, 'size_weights', OLD.size_weights),
        NULL);
END;

CREATE TRIGGER cell_terms_inserted AFTER INSERT ON cell_terms BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'cell_terms', NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        NULL,
        json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'year', NEW.year, 'locked', NEW.locked, 'lock_author', NEW.lock_author, 'lock_reason', NEW.lock_reason, 'lowest', NEW.lowest, 'highest', NEW.highest, 'lock_expires', NEW.lock_expires, 'sigma', NEW.sigma, 'note', NEW.note, 'gap_accepted', NEW.gap_accepted, 'gap_author', NEW.gap_author, 'gap_reason', NEW.gap_reason));
END;

CREATE TRIGGER cell_terms_updated AFTER UPDATE ON cell_terms BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'cell_terms', NULL, NEW.node, NEW.scenario, NEW.indicator, NEW.year,
        json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'locked', OLD.locked, 'lock_author', OLD.lock_author, 'lock_reason', OLD.lock_reason, 'lowest', OLD.lowest, 'highest', OLD.highest, 'lock_expires', OLD.lock_expires, 'sigma', OLD.sigma, 'note', OLD.note, 'gap_accepted', OLD.gap_accepted, 'gap_author', OLD.gap_author, 'gap_reason', OLD.gap_reason),
        json_object('scenario', NEW.scenario, 'node', NEW.node, 'indicator', NEW.indicator, 'year', NEW.year, 'locked', NEW.locked, 'lock_author', NEW.lock_author, 'lock_reason', NEW.lock_reason, 'lowest', NEW.lowest, 'highest', NEW.highest, 'lock_expires', NEW.lock_expires, 'sigma', NEW.sigma, 'note', NEW.note, 'gap_accepted', NEW.gap_accepted, 'gap_author', NEW.gap_author, 'gap_reason', NEW.gap_reason));
END;

CREATE TRIGGER cell_terms_deleted AFTER DELETE ON cell_terms BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'cell_terms', NULL, OLD.node, OLD.scenario, OLD.indicator, OLD.year,
        json_object('scenario', OLD.scenario, 'node', OLD.node, 'indicator', OLD.indicator, 'year', OLD.year, 'locked', OLD.locked, 'lock_author', OLD.lock_author, 'lock_reason', OLD.lock_reason, 'lowest', OLD.lowest, 'highest', OLD.highest, 'lock_expires', OLD.lock_expires, 'sigma', OLD.sigma, 'note', OLD.note, 'gap_accepted', OLD.gap_accepted, 'gap_author', OLD.gap_author, 'gap_reason', OLD.gap_reason),
        NULL);
END;

-- A portfolio that is made now has them from its starter data.
INSERT INTO indicator (key, name_en, name_zh, description_en, description_zh, unit, measure, price_basis, kind, applies_to, position)
SELECT 'gdp-deflator', 'GDP deflator, change', 'GDP平减指数变动',
    'Turns real growth into nominal growth: (1 + r)(1 + d) − 1. An assumption of the planner.', '把实际增长换算为名义增长：(1 + r)(1 + d) − 1。由规划人员假定。',
    'percent', 'gdp', 'nominal', 'share', 'area', (SELECT ifnull(max(position), -1) + 1 FROM indicator)
WHERE EXISTS (SELECT 1 FROM node) AND NOT EXISTS (SELECT 1 FROM indicator WHERE key = 'gdp-deflator');
INSERT INTO indicator (key, name_en, name_zh, description_en, description_zh, unit, measure, price_basis, kind, applies_to, position)
SELECT 'value-added-rate', 'Value-added rate', '增加值率',
    'Value added as a share of gross output: converts a size level, meant as output, into value added. An assumption of the planner.', '增加值占总产出的比重：把按产出计的目标规模换算为增加值。由规划人员假定。',
    'percent', 'value-added', 'none', 'share', 'tree', (SELECT ifnull(max(position), -1) + 1 FROM indicator)
WHERE EXISTS (SELECT 1 FROM node) AND NOT EXISTS (SELECT 1 FROM indicator WHERE key = 'value-added-rate');
