-- Version 1 of the workspace: an empty GeoPackage 1.4 with three feature tables, and the tables of Araxes.
-- Run once, in one transaction. Never change this file: a later change of the schema is a file of its own.

-- ---- GeoPackage: reference systems, contents, geometry columns, extensions (OGC 12-128r19, annex C) ----

CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);

INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
   'longitude and latitude in decimal degrees on the WGS 84 ellipsoid');

CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);

CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);

CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);

-- ---- Annotations: points ----

-- Defaults let another program add a feature; Araxes gives it an id when it next opens the file.
CREATE TABLE annotation_points (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  id TEXT,
  kind TEXT DEFAULT 'MARKER',
  name TEXT DEFAULT '',
  note TEXT DEFAULT '',
  color TEXT DEFAULT '#c2185b',
  width_px DOUBLE DEFAULT 2.5,
  text_size_px DOUBLE DEFAULT 14,
  fill_opacity DOUBLE DEFAULT 0.15,
  draw_order INTEGER DEFAULT 0,
  created DATETIME
);

CREATE INDEX annotation_points_id ON annotation_points (id);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
  VALUES ('annotation_points', 'features', 'Annotations: points', 'Markers and texts drawn in Araxes', 4326);

INSERT INTO gpkg_geometry_columns VALUES ('annotation_points', 'geom', 'POINT', 4326, 0, 0);

INSERT INTO gpkg_extensions VALUES
  ('annotation_points', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');

CREATE VIRTUAL TABLE rtree_annotation_points_geom USING rtree(id, minx, maxx, miny, maxy);

CREATE TRIGGER rtree_annotation_points_geom_insert AFTER INSERT ON annotation_points
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_annotation_points_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_points_geom_update2 AFTER UPDATE OF geom ON annotation_points
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_points_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_annotation_points_geom_update4 AFTER UPDATE ON annotation_points
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_points_geom WHERE id IN (OLD.fid, NEW.fid);
END;

CREATE TRIGGER rtree_annotation_points_geom_update5 AFTER UPDATE ON annotation_points
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_points_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_annotation_points_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_points_geom_update6 AFTER UPDATE OF geom ON annotation_points
  WHEN OLD.fid = NEW.fid
    AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN
  UPDATE rtree_annotation_points_geom
    SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom), miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom)
    WHERE id = NEW.fid;
END;

CREATE TRIGGER rtree_annotation_points_geom_update7 AFTER UPDATE OF geom ON annotation_points
  WHEN OLD.fid = NEW.fid
    AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN
  INSERT INTO rtree_annotation_points_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_points_geom_delete AFTER DELETE ON annotation_points
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_annotation_points_geom WHERE id = OLD.fid;
END;

-- ---- Annotations: lines ----

-- Defaults let another program add a feature; Araxes gives it an id when it next opens the file.
CREATE TABLE annotation_lines (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom LINESTRING,
  id TEXT,
  kind TEXT DEFAULT 'LINE',
  name TEXT DEFAULT '',
  note TEXT DEFAULT '',
  color TEXT DEFAULT '#c2185b',
  width_px DOUBLE DEFAULT 2.5,
  text_size_px DOUBLE DEFAULT 14,
  fill_opacity DOUBLE DEFAULT 0.15,
  draw_order INTEGER DEFAULT 0,
  created DATETIME
);

CREATE INDEX annotation_lines_id ON annotation_lines (id);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
  VALUES ('annotation_lines', 'features', 'Annotations: lines', 'Lines, arrows and measured distances drawn in Araxes', 4326);

INSERT INTO gpkg_geometry_columns VALUES ('annotation_lines', 'geom', 'LINESTRING', 4326, 0, 0);

INSERT INTO gpkg_extensions VALUES
  ('annotation_lines', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');

CREATE VIRTUAL TABLE rtree_annotation_lines_geom USING rtree(id, minx, maxx, miny, maxy);

CREATE TRIGGER rtree_annotation_lines_geom_insert AFTER INSERT ON annotation_lines
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_annotation_lines_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_lines_geom_update2 AFTER UPDATE OF geom ON annotation_lines
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_lines_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_annotation_lines_geom_update4 AFTER UPDATE ON annotation_lines
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_lines_geom WHERE id IN (OLD.fid, NEW.fid);
END;

CREATE TRIGGER rtree_annotation_lines_geom_update5 AFTER UPDATE ON annotation_lines
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_lines_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_annotation_lines_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_lines_geom_update6 AFTER UPDATE OF geom ON annotation_lines
  WHEN OLD.fid = NEW.fid
    AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN
  UPDATE rtree_annotation_lines_geom
    SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom), miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom)
    WHERE id = NEW.fid;
END;

CREATE TRIGGER rtree_annotation_lines_geom_update7 AFTER UPDATE OF geom ON annotation_lines
  WHEN OLD.fid = NEW.fid
    AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN
  INSERT INTO rtree_annotation_lines_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_lines_geom_delete AFTER DELETE ON annotation_lines
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_annotation_lines_geom WHERE id = OLD.fid;
END;

-- ---- Annotations: areas ----

-- Defaults let another program add a feature; Araxes gives it an id when it next opens the file.
CREATE TABLE annotation_areas (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POLYGON,
  id TEXT,
  kind TEXT DEFAULT 'POLYGON',
  name TEXT DEFAULT '',
  note TEXT DEFAULT '',
  color TEXT DEFAULT '#c2185b',
  width_px DOUBLE DEFAULT 2.5,
  text_size_px DOUBLE DEFAULT 14,
  fill_opacity DOUBLE DEFAULT 0.15,
  draw_order INTEGER DEFAULT 0,
  created DATETIME
);

CREATE INDEX annotation_areas_id ON annotation_areas (id);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
  VALUES ('annotation_areas', 'features', 'Annotations: areas', 'Polygons and measured areas drawn in Araxes', 4326);

INSERT INTO gpkg_geometry_columns VALUES ('annotation_areas', 'geom', 'POLYGON', 4326, 0, 0);

INSERT INTO gpkg_extensions VALUES
  ('annotation_areas', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');

CREATE VIRTUAL TABLE rtree_annotation_areas_geom USING rtree(id, minx, maxx, miny, maxy);

CREATE TRIGGER rtree_annotation_areas_geom_insert AFTER INSERT ON annotation_areas
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_annotation_areas_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_areas_geom_update2 AFTER UPDATE OF geom ON annotation_areas
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_areas_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_annotation_areas_geom_update4 AFTER UPDATE ON annotation_areas
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_areas_geom WHERE id IN (OLD.fid, NEW.fid);
END;

CREATE TRIGGER rtree_annotation_areas_geom_update5 AFTER UPDATE ON annotation_areas
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_annotation_areas_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_annotation_areas_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_areas_geom_update6 AFTER UPDATE OF geom ON annotation_areas
  WHEN OLD.fid = NEW.fid
    AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN
  UPDATE rtree_annotation_areas_geom
    SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom), miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom)
    WHERE id = NEW.fid;
END;

CREATE TRIGGER rtree_annotation_areas_geom_update7 AFTER UPDATE OF geom ON annotation_areas
  WHEN OLD.fid = NEW.fid
    AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
    AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN
  INSERT INTO rtree_annotation_areas_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;

CREATE TRIGGER rtree_annotation_areas_geom_delete AFTER DELETE ON annotation_areas
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_annotation_areas_geom WHERE id = OLD.fid;
END;

-- ---- Araxes ----

-- workspace_id: tells this file from every other; revision: how many steps were committed to this file; last_step: the token of the last one;
-- history_done: araxes_history.seq of the last edit that stands (0 for none).
CREATE TABLE araxes_meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

INSERT INTO araxes_meta VALUES
  ('schema_version', '1'), ('workspace_id', lower(hex(randomblob(16)))),
  ('revision', '0'), ('last_step', ''), ('history_done', '0');

CREATE TABLE araxes_history (
  seq INTEGER PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  edit TEXT NOT NULL
);

-- Declared, because GDAL and QGIS list every table of a file in which none of this type is declared.
INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
  VALUES ('araxes_history', 'attributes', 'Araxes: steps', 'What was done, for undo after a restart');

CREATE TABLE araxes_settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- At most one row: what was being drawn.
CREATE TABLE araxes_sketch (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  kind TEXT NOT NULL,
  points TEXT NOT NULL
);
