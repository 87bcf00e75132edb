-- SPDX-License-Identifier: Apache-2.0
-- Stories: slides for a meeting, each a saved view with what is said about it. Rows are never deleted but marked, as those of nodes are.

CREATE TABLE story (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    name_en TEXT NOT NULL, name_zh TEXT NOT NULL,
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    CHECK (name_en <> '' OR name_zh <> '')
) STRICT;

CREATE TABLE slide (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story INTEGER NOT NULL REFERENCES story (id),
    position INTEGER NOT NULL, -- in the story
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('title', 'text', 'chart', 'page')),
    heading_en TEXT NOT NULL, heading_zh TEXT NOT NULL, -- empty: the chart's own
    body_en TEXT NOT NULL, body_zh TEXT NOT NULL, -- points, a line each
    notes_en TEXT NOT NULL, notes_zh TEXT NOT NULL, -- for the speaker
    chart TEXT NOT NULL, -- key in the program's catalogue
    form TEXT NOT NULL, -- another form of that chart; empty: its own
    node INTEGER REFERENCES node (id),
    scenario INTEGER REFERENCES scenario (id), -- NULL: the one that is shown
    against INTEGER REFERENCES scenario (id), -- of a comparison: the other scenario
    indicator INTEGER REFERENCES indicator (id),
    year INTEGER NOT NULL, -- 0: the scenario's first
    slider_node INTEGER REFERENCES node (id),
    slider_indicator INTEGER REFERENCES indicator (id),
    slider_year INTEGER,
    slider_lowest REAL, slider_highest REAL, -- fractions
    annotations TEXT NOT NULL CHECK (json_valid(annotations)), -- a list (app/storage/annotation_text.h)
    CHECK ((slider_node IS NULL) = (slider_indicator IS NULL) AND (slider_node IS NULL) = (slider_year IS NULL)
        AND (slider_node IS NULL) = (slider_lowest IS NULL) AND (slider_node IS NULL) = (slider_highest IS NULL)),
    CHECK (slider_lowest IS NULL OR slider_lowest < slider_highest)
) STRICT;

CREATE INDEX slide_by_story ON slide (story, position);

CREATE TRIGGER story_inserted AFTER INSERT ON story BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'story', NEW.id, NULL, NULL, NULL, NULL,
        NULL,
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'position', NEW.position, 'removed', NEW.removed));
END;

CREATE TRIGGER story_updated AFTER UPDATE ON story BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'story', NEW.id, NULL, NULL, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'position', OLD.position, 'removed', OLD.removed),
        json_object('id', NEW.id, 'key', NEW.key, 'name_en', NEW.name_en, 'name_zh', NEW.name_zh, 'position', NEW.position, 'removed', NEW.removed));
END;

CREATE TRIGGER story_deleted AFTER DELETE ON story BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'story', OLD.id, NULL, NULL, NULL, NULL,
        json_object('id', OLD.id, 'key', OLD.key, 'name_en', OLD.name_en, 'name_zh', OLD.name_zh, 'position', OLD.position, 'removed', OLD.removed),
        NULL);
END;

CREATE TRIGGER slide_inserted AFTER INSERT ON slide BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'slide', NEW.id, NULL, NULL, NULL, NULL,
        NULL,
        json_object('id', NEW.id, 'story', NEW.story, 'position', NEW.position, 'removed', NEW.removed, 'kind', NEW.kind, 'heading_en', NEW.heading_en, 'heading_zh', NEW.heading_zh, 'body_en', NEW.body_en, 'body_zh', NEW.body_zh, 'notes_en', NEW.notes_en, 'notes_zh', NEW.notes_zh, 'chart', NEW.chart, 'form', NEW.form, 'node', NEW.node, 'scenario', NEW.scenario, 'against', NEW.against, 'indicator', NEW.indicator, 'year', NEW.year, 'slider_node', NEW.slider_node, 'slider_indicator', NEW.slider_indicator, 'slider_year', NEW.slider_year, 'slider_lowest', NEW.slider_lowest, 'slider_highest', NEW.slider_highest, 'annotations', NEW.annotations));
END;

CREATE TRIGGER slide_updated AFTER UPDATE ON slide BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'slide', NEW.id, NULL, NULL, NULL, NULL,
        json_object('id', OLD.id, 'story', OLD.story, 'position', OLD.position, 'removed', OLD.removed, 'kind', OLD.kind, 'heading_en', OLD.heading_en, 'heading_zh', OLD.heading_zh, 'body_en', OLD.body_en, 'body_zh', OLD.body_zh, 'notes_en', OLD.notes_en, 'notes_zh', OLD.notes_zh, 'chart', OLD.chart, 'form', OLD.form, 'node', OLD.node, 'scenario', OLD.scenario, 'against', OLD.against, 'indicator', OLD.indicator, 'year', OLD.year, 'slider_node', OLD.slider_node, 'slider_indicator', OLD.slider_indicator, 'slider_year', OLD.slider_year, 'slider_lowest', OLD.slider_lowest, 'slider_highest', OLD.slider_highest, 'annotations', OLD.annotations),
        json_object('id', NEW.id, 'story', NEW.story, 'position', NEW.position, 'removed', NEW.removed, 'kind', NEW.kind, 'heading_en', NEW.heading_en, 'heading_zh', NEW.heading_zh, 'body_en', NEW.body_en, 'body_zh', NEW.body_zh, 'notes_en', NEW.notes_en, 'notes_zh', NEW.notes_zh, 'chart', NEW.chart, 'form', NEW.form, 'node', NEW.node, 'scenario', NEW.scenario, 'against', NEW.against, 'indicator', NEW.indicator, 'year', NEW.year, 'slider_node', NEW.slider_node, 'slider_indicator', NEW.slider_indicator, 'slider_year', NEW.slider_year, 'slider_lowest', NEW.slider_lowest, 'slider_highest', NEW.slider_highest, 'annotations', NEW.annotations));
END;

CREATE TRIGGER slide_deleted AFTER DELETE ON slide BEGIN
    INSERT INTO change_log (step, at, table_name, row_id, node, scenario, indicator, year, before, after)
    VALUES ((SELECT step FROM edit_context), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'slide', OLD.id, NULL, NULL, NULL, NULL,
        json_object('id', OLD.id, 'story', OLD.story, 'position', OLD.position, 'removed', OLD.removed, 'kind', OLD.kind, 'heading_en', OLD.heading_en, 'heading_zh', OLD.heading_zh, 'body_en', OLD.body_en, 'body_zh', OLD.body_zh, 'notes_en', OLD.notes_en, 'notes_zh', OLD.notes_zh, 'chart', OLD.chart, 'form', OLD.form, 'node', OLD.node, 'scenario', OLD.scenario, 'against', OLD.against, 'indicator', OLD.indicator, 'year', OLD.year, 'slider_node', OLD.slider_node, 'slider_indicator', OLD.slider_indicator, 'slider_year', OLD.slider_year, 'slider_lowest', OLD.slider_lowest, 'slider_highest', OLD.slider_highest, 'annotations', OLD.annotations),
        NULL);
END;
