-- Version 2 of the workspace: the full style of annotations, lock, group, days, link and units of each, holes and
-- circles, accuracy of vertices; saved views; unfinished sketches of every tool; styles for QGIS.
-- Run once, in one transaction. Never change this file: a later change of the schema is a file of its own.

-- ---- Annotations ----

-- What each column means:
--   line_type, arrow_heads, symbol, label: names of the values in org.araxes.annotation;
--   fill_color, text_color: '#rrggbb', null for the colour of the line; halo_color: null for the map's usual one;
--   group_id: the same for all objects of a group;
--   valid_from: first day shown; valid_to: first day no longer shown; null for no such day;
--   link_target: 'CLAIM' or 'SOURCE' of the catalogue, link_id: its id there;
--   units: code of the units of figures, null for those of the window;
--   radius_m, center_lon, center_lat: a geodesic circle on WGS 84, of which geom is the ring; null for all else;
--   accuracy_m: JSON list, metres or null for each vertex, ring by ring; null when nothing is known.

ALTER TABLE annotation_points ADD COLUMN line_type TEXT DEFAULT 'SOLID';
ALTER TABLE annotation_points ADD COLUMN arrow_heads TEXT DEFAULT 'BY_KIND';
ALTER TABLE annotation_points ADD COLUMN fill_color TEXT;
ALTER TABLE annotation_points ADD COLUMN text_color TEXT;
ALTER TABLE annotation_points ADD COLUMN halo_color TEXT;
ALTER TABLE annotation_points ADD COLUMN symbol TEXT DEFAULT 'PIN';
ALTER TABLE annotation_points ADD COLUMN label TEXT DEFAULT 'NAME_AND_VALUE';
ALTER TABLE annotation_points ADD COLUMN locked BOOLEAN DEFAULT 0;
ALTER TABLE annotation_points ADD COLUMN group_id TEXT;
ALTER TABLE annotation_points ADD COLUMN valid_from DATE;
ALTER TABLE annotation_points ADD COLUMN valid_to DATE;
ALTER TABLE annotation_points ADD COLUMN link_target TEXT;
ALTER TABLE annotation_points ADD COLUMN link_id TEXT;
ALTER TABLE annotation_points ADD COLUMN units TEXT;
ALTER TABLE annotation_points ADD COLUMN radius_m DOUBLE;
ALTER TABLE annotation_points ADD COLUMN center_lon DOUBLE;
ALTER TABLE annotation_points ADD COLUMN center_lat DOUBLE;
ALTER TABLE annotation_points ADD COLUMN accuracy_m TEXT;

ALTER TABLE annotation_lines ADD COLUMN line_type TEXT DEFAULT 'SOLID';
ALTER TABLE annotation_lines ADD COLUMN arrow_heads TEXT DEFAULT 'BY_KIND';
ALTER TABLE annotation_lines ADD COLUMN fill_color TEXT;
ALTER TABLE annotation_lines ADD COLUMN text_color TEXT;
ALTER TABLE annotation_lines ADD COLUMN halo_color TEXT;
ALTER TABLE annotation_lines ADD COLUMN symbol TEXT DEFAULT 'PIN';
ALTER TABLE annotation_lines ADD COLUMN label TEXT DEFAULT 'NAME_AND_VALUE';
ALTER TABLE annotation_lines ADD COLUMN locked BOOLEAN DEFAULT 0;
ALTER TABLE annotation_lines ADD COLUMN group_id TEXT;
ALTER TABLE annotation_lines ADD COLUMN valid_from DATE;
ALTER TABLE annotation_lines ADD COLUMN valid_to DATE;
ALTER TABLE annotation_lines ADD COLUMN link_target TEXT;
ALTER TABLE annotation_lines ADD COLUMN link_id TEXT;
ALTER TABLE annotation_lines ADD COLUMN units TEXT;
ALTER TABLE annotation_lines ADD COLUMN radius_m DOUBLE;
ALTER TABLE annotation_lines ADD COLUMN center_lon DOUBLE;
ALTER TABLE annotation_lines ADD COLUMN center_lat DOUBLE;
ALTER TABLE annotation_lines ADD COLUMN accuracy_m TEXT;

ALTER TABLE annotation_areas ADD COLUMN line_type TEXT DEFAULT 'SOLID';
ALTER TABLE annotation_areas ADD COLUMN arrow_heads TEXT DEFAULT 'BY_KIND';
ALTER TABLE annotation_areas ADD COLUMN fill_color TEXT;
ALTER TABLE annotation_areas ADD COLUMN text_color TEXT;
ALTER TABLE annotation_areas ADD COLUMN halo_color TEXT;
ALTER TABLE annotation_areas ADD COLUMN symbol TEXT DEFAULT 'PIN';
ALTER TABLE annotation_areas ADD COLUMN label TEXT DEFAULT 'NAME_AND_VALUE';
ALTER TABLE annotation_areas ADD COLUMN locked BOOLEAN DEFAULT 0;
ALTER TABLE annotation_areas ADD COLUMN group_id TEXT;
ALTER TABLE annotation_areas ADD COLUMN valid_from DATE;
ALTER TABLE annotation_areas ADD COLUMN valid_to DATE;
ALTER TABLE annotation_areas ADD COLUMN link_target TEXT;
ALTER TABLE annotation_areas ADD COLUMN link_id TEXT;
ALTER TABLE annotation_areas ADD COLUMN units TEXT;
ALTER TABLE annotation_areas ADD COLUMN radius_m DOUBLE;
ALTER TABLE annotation_areas ADD COLUMN center_lon DOUBLE;
ALTER TABLE annotation_areas ADD COLUMN center_lat DOUBLE;
ALTER TABLE annotation_areas ADD COLUMN accuracy_m TEXT;

UPDATE gpkg_contents SET description = 'Lines, arrows, callouts and measured distances drawn in Araxes'
  WHERE table_name = 'annotation_lines';

UPDATE gpkg_contents SET description = 'Polygons, rectangles, circles and measured areas drawn in Araxes'
  WHERE table_name = 'annotation_areas';

-- ---- Unfinished sketches, one for each tool ----

-- body: JSON with kind and points.
CREATE TABLE araxes_sketches (
  tool TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL
);

INSERT INTO araxes_sketches
  SELECT lower(kind), json_object('kind', kind, 'points', json(points)) FROM araxes_sketch WHERE json_valid(points);

DROP TABLE araxes_sketch;

-- ---- Saved views ----

-- body: JSON; thumbnail: PNG; changed: ISO 8601, UTC.
CREATE TABLE araxes_views (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  sort_order INTEGER NOT NULL,
  body TEXT NOT NULL,
  thumbnail BLOB,
  changed DATETIME NOT NULL
);

-- ---- Styles for QGIS, as QGIS itself keeps them in a GeoPackage ----

CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
);

-- QGIS looks for the table among those that are declared.
INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
  VALUES ('layer_styles', 'attributes', 'layer_styles', 'How QGIS draws the annotations');
