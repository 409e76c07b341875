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

-- How annotations look in QGIS: colours, widths, line types, signs, arrow heads and texts are read from the columns.

INSERT INTO layer_styles
  (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault,
   description, owner)
  VALUES ('', '', 'annotation_points', 'geom', 'Araxes', '<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 enableorderby="1" symbollevels="0" referencescale="-1" type="singleSymbol" forceraster="0">
<symbols>
<symbol name="0" force_rhr="0" type="marker" clip_to_extent="1" alpha="1">
<layer locked="0" pass="0" class="SimpleMarker" enabled="1">
<Option type="Map">
<Option name="angle" type="QString" value="0"/>
<Option name="cap_style" type="QString" value="square"/>
<Option name="color" type="QString" value="255,0,0,255"/>
<Option name="horizontal_anchor_point" type="QString" value="1"/>
<Option name="joinstyle" type="QString" value="bevel"/>
<Option name="name" type="QString" value="circle"/>
<Option name="offset" type="QString" value="0,0"/>
<Option name="outline_color" type="QString" value="255,255,255,255"/>
<Option name="outline_style" type="QString" value="solid"/>
<Option name="outline_width" type="QString" value="1.5"/>
<Option name="outline_width_unit" type="QString" value="Pixel"/>
<Option name="scale_method" type="QString" value="diameter"/>
<Option name="size" type="QString" value="12"/>
<Option name="size_unit" type="QString" value="Pixel"/>
<Option name="vertical_anchor_point" type="QString" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="&quot;kind&quot; &lt;&gt; ''TEXT''"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="name" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="CASE WHEN &quot;symbol&quot; = ''SQUARE'' THEN ''square'' WHEN &quot;symbol&quot; = ''TRIANGLE'' THEN ''triangle'' WHEN &quot;symbol&quot; = ''DIAMOND'' THEN ''diamond'' WHEN &quot;symbol&quot; = ''STAR'' THEN ''star'' WHEN &quot;symbol&quot; = ''CROSS'' THEN ''cross_fill'' ELSE ''circle'' END"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="size" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="16 * sqrt(coalesce(&quot;text_size_px&quot;, 14) / 14)"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
<rotation/>
<sizescale/>
<orderby>
<orderByClause nullsFirst="0" asc="1">"draw_order"</orderByClause>
</orderby>
</renderer-v2>
<labeling type="simple">
<settings calloutType="simple">
<text-style previewBkgrdColor="255,255,255,255" blendMode="0" fontWeight="75" fontSizeMapUnitScale="3x:0,0,0,0,0,0" namedStyle="" fontStrikeout="0" capitalization="0" isExpression="1" fontLetterSpacing="0" fontUnderline="0" allowHtml="0" fontItalic="0" textOpacity="1" textOrientation="horizontal" fontFamily="Noto Sans" legendString="Aa" fontWordSpacing="0" fontKerning="1" fieldName="CASE WHEN &quot;label&quot; = ''NOTHING'' AND &quot;kind&quot; &lt;&gt; ''TEXT'' THEN NULL ELSE &quot;name&quot; END" useSubstitutions="0" fontSize="14" textColor="194,24,91,255" multilineHeight="1" fontSizeUnit="Pixel">
<text-buffer bufferSizeUnits="Pixel" bufferJoinStyle="128" bufferSize="1.8" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferColor="255,255,255,255" bufferOpacity="1" bufferDraw="1" bufferBlendMode="0"/>
</text-style>
<text-format autoWrapLength="0" plussign="0" addDirectionSymbol="0" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" multilineAlign="3" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" rightDirectionSymbol="&gt;" wrapChar="" formatNumbers="0"/>
<placement polygonPlacementFlags="2" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleOut="-25" repeatDistance="0" lineAnchorPercent="0.5" layerType="UnknownGeometry" offsetUnits="Pixel" centroidInside="0" rotationAngle="0" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" geometryGeneratorEnabled="0" offsetType="0" yOffset="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="25" quadOffset="4" preserveRotation="1" distMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" placementFlags="10" placement="1" rotationUnit="AngleDegrees" lineAnchorType="0" lineAnchorClipping="0" geometryGenerator="" priority="5" distUnits="MM" fitInPolygonOnly="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0"/>
<rendering scaleMin="0" labelPerPart="0" scaleVisibility="0" fontMinPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" mergeLines="0" displayAll="1" obstacleType="1" drawLabels="1" zIndex="0" fontLimitPixelSize="0" obstacleFactor="1" upsidedownLabels="0" unplacedVisibility="0" obstacle="1" scaleMax="0" maxNumLabels="2000" limitNumLabels="0"/>
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="BufferColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;halo_color&quot;, ''#ffffff'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="Color" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;text_color&quot;, &quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="OffsetQuad" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="CASE WHEN &quot;kind&quot; = ''TEXT'' THEN 4 ELSE 5 END"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="OffsetXY" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="CASE WHEN &quot;kind&quot; = ''TEXT'' THEN ''0,0'' ELSE ''14,0'' END"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="Size" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;text_size_px&quot;, 14)"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</dd_properties>
</settings>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerGeometryType>0</layerGeometryType>
</qgis>', '', 1, 'As in Araxes, as far as QGIS can', '');

INSERT INTO layer_styles
  (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault,
   description, owner)
  VALUES ('', '', 'annotation_lines', 'geom', 'Araxes', '<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 enableorderby="1" symbollevels="0" referencescale="-1" type="singleSymbol" forceraster="0">
<symbols>
<symbol name="0" force_rhr="0" type="line" clip_to_extent="1" alpha="1">
<layer locked="0" pass="0" class="SimpleLine" enabled="1">
<Option type="Map">
<Option name="capstyle" type="QString" value="round"/>
<Option name="joinstyle" type="QString" value="round"/>
<Option name="line_color" type="QString" value="255,255,255,200"/>
<Option name="line_style" type="QString" value="solid"/>
<Option name="line_width" type="QString" value="5.5"/>
<Option name="line_width_unit" type="QString" value="Pixel"/>
<Option name="offset" type="QString" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="outlineWidth" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;width_px&quot;, 2.5) + 3"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="0" class="SimpleLine" enabled="1">
<Option type="Map">
<Option name="capstyle" type="QString" value="round"/>
<Option name="joinstyle" type="QString" value="round"/>
<Option name="line_color" type="QString" value="194,24,91,255"/>
<Option name="line_style" type="QString" value="solid"/>
<Option name="line_width" type="QString" value="2.5"/>
<Option name="line_width_unit" type="QString" value="Pixel"/>
<Option name="offset" type="QString" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="CASE WHEN &quot;line_type&quot; = ''DASHED'' THEN ''dash'' WHEN &quot;line_type&quot; = ''DOTTED'' THEN ''dot'' WHEN &quot;line_type&quot; = ''DASH_DOT'' THEN ''dash dot'' ELSE ''solid'' END"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="outlineWidth" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;width_px&quot;, 2.5)"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="0" class="MarkerLine" enabled="1">
<Option type="Map">
<Option name="offset" type="QString" value="0"/>
<Option name="placement" type="QString" value="firstvertex"/>
<Option name="rotate" type="QString" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="&quot;arrow_heads&quot; IN (''START'', ''BOTH'')"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
<symbol name="@0@2" force_rhr="0" type="marker" clip_to_extent="1" alpha="1">
<layer locked="0" pass="0" class="SimpleMarker" enabled="1">
<Option type="Map">
<Option name="angle" type="QString" value="180"/>
<Option name="cap_style" type="QString" value="square"/>
<Option name="color" type="QString" value="255,0,0,255"/>
<Option name="horizontal_anchor_point" type="QString" value="1"/>
<Option name="joinstyle" type="QString" value="bevel"/>
<Option name="name" type="QString" value="filled_arrowhead"/>
<Option name="offset" type="QString" value="0,0"/>
<Option name="outline_color" type="QString" value="35,35,35,255"/>
<Option name="outline_style" type="QString" value="no"/>
<Option name="outline_width" type="QString" value="0"/>
<Option name="outline_width_unit" type="QString" value="MM"/>
<Option name="scale_method" type="QString" value="diameter"/>
<Option name="size" type="QString" value="14"/>
<Option name="size_unit" type="QString" value="Pixel"/>
<Option name="vertical_anchor_point" type="QString" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="size" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="5 * coalesce(&quot;width_px&quot;, 2.5) + 6"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
<layer locked="0" pass="0" class="MarkerLine" enabled="1">
<Option type="Map">
<Option name="offset" type="QString" value="0"/>
<Option name="placement" type="QString" value="lastvertex"/>
<Option name="rotate" type="QString" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="&quot;arrow_heads&quot; IN (''END'', ''BOTH'') OR (coalesce(&quot;arrow_heads&quot;, ''BY_KIND'') = ''BY_KIND'' AND &quot;kind&quot; = ''ARROW'')"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
<symbol name="@0@3" force_rhr="0" type="marker" clip_to_extent="1" alpha="1">
<layer locked="0" pass="0" class="SimpleMarker" enabled="1">
<Option type="Map">
<Option name="angle" type="QString" value="0"/>
<Option name="cap_style" type="QString" value="square"/>
<Option name="color" type="QString" value="255,0,0,255"/>
<Option name="horizontal_anchor_point" type="QString" value="1"/>
<Option name="joinstyle" type="QString" value="bevel"/>
<Option name="name" type="QString" value="filled_arrowhead"/>
<Option name="offset" type="QString" value="0,0"/>
<Option name="outline_color" type="QString" value="35,35,35,255"/>
<Option name="outline_style" type="QString" value="no"/>
<Option name="outline_width" type="QString" value="0"/>
<Option name="outline_width_unit" type="QString" value="MM"/>
<Option name="scale_method" type="QString" value="diameter"/>
<Option name="size" type="QString" value="14"/>
<Option name="size_unit" type="QString" value="Pixel"/>
<Option name="vertical_anchor_point" type="QString" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="size" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="5 * coalesce(&quot;width_px&quot;, 2.5) + 6"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
<rotation/>
<sizescale/>
<orderby>
<orderByClause nullsFirst="0" asc="1">"draw_order"</orderByClause>
</orderby>
</renderer-v2>
<labeling type="simple">
<settings calloutType="simple">
<text-style previewBkgrdColor="255,255,255,255" blendMode="0" fontWeight="75" fontSizeMapUnitScale="3x:0,0,0,0,0,0" namedStyle="" fontStrikeout="0" capitalization="0" isExpression="1" fontLetterSpacing="0" fontUnderline="0" allowHtml="0" fontItalic="0" textOpacity="1" textOrientation="horizontal" fontFamily="Noto Sans" legendString="Aa" fontWordSpacing="0" fontKerning="1" fieldName="CASE WHEN &quot;label&quot; = ''NOTHING'' AND &quot;kind&quot; &lt;&gt; ''CALLOUT'' THEN NULL ELSE &quot;name&quot; END" useSubstitutions="0" fontSize="14" textColor="194,24,91,255" multilineHeight="1" fontSizeUnit="Pixel">
<text-buffer bufferSizeUnits="Pixel" bufferJoinStyle="128" bufferSize="1.8" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferColor="255,255,255,255" bufferOpacity="1" bufferDraw="1" bufferBlendMode="0"/>
<background shapeOffsetX="0" shapeRadiiX="0" shapeBorderColor="194,24,91,255" shapeSizeUnit="Pixel" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeRotation="0" shapeRadiiUnit="MM" shapeSizeType="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeFillColor="255,255,255,255" shapeBorderWidthUnit="Pixel" shapeSizeY="3" shapeRadiiY="0" shapeType="0" shapeDraw="1" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetY="0" shapeBorderWidth="1.5" shapeOpacity="1" shapeRotationType="0" shapeSizeX="5" shapeSVGFile="" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
<symbol name="fillSymbol" force_rhr="0" type="fill" clip_to_extent="1" alpha="1">
<layer locked="0" pass="0" class="SimpleFill" enabled="1">
<Option type="Map">
<Option name="color" type="QString" value="255,255,255,255"/>
<Option name="joinstyle" type="QString" value="bevel"/>
<Option name="offset" type="QString" value="0,0"/>
<Option name="outline_color" type="QString" value="194,24,91,255"/>
<Option name="outline_style" type="QString" value="solid"/>
<Option name="outline_width" type="QString" value="1.5"/>
<Option name="outline_width_unit" type="QString" value="Pixel"/>
<Option name="style" type="QString" value="solid"/>
</Option>
</layer>
</symbol>
</background>
</text-style>
<text-format autoWrapLength="0" plussign="0" addDirectionSymbol="0" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" multilineAlign="3" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" rightDirectionSymbol="&gt;" wrapChar="" formatNumbers="0"/>
<placement polygonPlacementFlags="2" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleOut="-25" repeatDistance="0" lineAnchorPercent="0.5" layerType="UnknownGeometry" offsetUnits="Pixel" centroidInside="0" rotationAngle="0" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" geometryGeneratorEnabled="1" offsetType="0" yOffset="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="25" quadOffset="4" preserveRotation="1" distMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" placementFlags="10" placement="1" rotationUnit="AngleDegrees" lineAnchorType="0" lineAnchorClipping="0" geometryGenerator="CASE WHEN &quot;kind&quot; = ''CALLOUT'' THEN end_point($geometry) ELSE line_interpolate_point($geometry, length($geometry) / 2) END" priority="5" distUnits="MM" fitInPolygonOnly="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0"/>
<rendering scaleMin="0" labelPerPart="0" scaleVisibility="0" fontMinPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" mergeLines="0" displayAll="1" obstacleType="1" drawLabels="1" zIndex="0" fontLimitPixelSize="0" obstacleFactor="1" upsidedownLabels="0" unplacedVisibility="0" obstacle="1" scaleMax="0" maxNumLabels="2000" limitNumLabels="0"/>
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="BufferColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;halo_color&quot;, ''#ffffff'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="Color" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;text_color&quot;, &quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="OffsetXY" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="CASE WHEN &quot;kind&quot; = ''CALLOUT'' THEN ''0,0'' ELSE ''0,-12'' END"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="ShapeBorderColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="ShapeDraw" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="&quot;kind&quot; = ''CALLOUT''"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="Size" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;text_size_px&quot;, 14)"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</dd_properties>
</settings>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerGeometryType>1</layerGeometryType>
</qgis>', '', 1, 'As in Araxes, as far as QGIS can', '');

INSERT INTO layer_styles
  (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault,
   description, owner)
  VALUES ('', '', 'annotation_areas', 'geom', 'Araxes', '<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 enableorderby="1" symbollevels="0" referencescale="-1" type="singleSymbol" forceraster="0">
<symbols>
<symbol name="0" force_rhr="0" type="fill" clip_to_extent="1" alpha="1">
<layer locked="0" pass="0" class="SimpleFill" enabled="1">
<Option type="Map">
<Option name="color" type="QString" value="194,24,91,255"/>
<Option name="joinstyle" type="QString" value="bevel"/>
<Option name="offset" type="QString" value="0,0"/>
<Option name="outline_color" type="QString" value="35,35,35,255"/>
<Option name="outline_style" type="QString" value="no"/>
<Option name="outline_width" type="QString" value="0.26"/>
<Option name="outline_width_unit" type="QString" value="MM"/>
<Option name="style" type="QString" value="solid"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="fillColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="set_color_part(coalesce(&quot;fill_color&quot;, &quot;color&quot;, ''#c2185b''), ''alpha'', 255 * coalesce(&quot;fill_opacity&quot;, 0.15))"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="0" class="SimpleLine" enabled="1">
<Option type="Map">
<Option name="capstyle" type="QString" value="round"/>
<Option name="joinstyle" type="QString" value="round"/>
<Option name="line_color" type="QString" value="255,255,255,200"/>
<Option name="line_style" type="QString" value="solid"/>
<Option name="line_width" type="QString" value="5.5"/>
<Option name="line_width_unit" type="QString" value="Pixel"/>
<Option name="offset" type="QString" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="outlineWidth" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;width_px&quot;, 2.5) + 3"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer locked="0" pass="0" class="SimpleLine" enabled="1">
<Option type="Map">
<Option name="capstyle" type="QString" value="round"/>
<Option name="joinstyle" type="QString" value="round"/>
<Option name="line_color" type="QString" value="194,24,91,255"/>
<Option name="line_style" type="QString" value="solid"/>
<Option name="line_width" type="QString" value="2.5"/>
<Option name="line_width_unit" type="QString" value="Pixel"/>
<Option name="offset" type="QString" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="outlineColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="outlineStyle" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="CASE WHEN &quot;line_type&quot; = ''DASHED'' THEN ''dash'' WHEN &quot;line_type&quot; = ''DOTTED'' THEN ''dot'' WHEN &quot;line_type&quot; = ''DASH_DOT'' THEN ''dash dot'' ELSE ''solid'' END"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="outlineWidth" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;width_px&quot;, 2.5)"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
<rotation/>
<sizescale/>
<orderby>
<orderByClause nullsFirst="0" asc="1">"draw_order"</orderByClause>
</orderby>
</renderer-v2>
<labeling type="simple">
<settings calloutType="simple">
<text-style previewBkgrdColor="255,255,255,255" blendMode="0" fontWeight="75" fontSizeMapUnitScale="3x:0,0,0,0,0,0" namedStyle="" fontStrikeout="0" capitalization="0" isExpression="1" fontLetterSpacing="0" fontUnderline="0" allowHtml="0" fontItalic="0" textOpacity="1" textOrientation="horizontal" fontFamily="Noto Sans" legendString="Aa" fontWordSpacing="0" fontKerning="1" fieldName="CASE WHEN &quot;label&quot; = ''NOTHING'' THEN NULL ELSE &quot;name&quot; END" useSubstitutions="0" fontSize="14" textColor="194,24,91,255" multilineHeight="1" fontSizeUnit="Pixel">
<text-buffer bufferSizeUnits="Pixel" bufferJoinStyle="128" bufferSize="1.8" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferNoFill="1" bufferColor="255,255,255,255" bufferOpacity="1" bufferDraw="1" bufferBlendMode="0"/>
</text-style>
<text-format autoWrapLength="0" plussign="0" addDirectionSymbol="0" placeDirectionSymbol="0" useMaxLineLengthForAutoWrap="1" multilineAlign="3" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" rightDirectionSymbol="&gt;" wrapChar="" formatNumbers="0"/>
<placement polygonPlacementFlags="2" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" maxCurvedCharAngleOut="-25" repeatDistance="0" lineAnchorPercent="0.5" layerType="UnknownGeometry" offsetUnits="MM" centroidInside="0" rotationAngle="0" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" overrunDistanceUnit="MM" geometryGeneratorType="PointGeometry" geometryGeneratorEnabled="0" offsetType="0" yOffset="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="25" quadOffset="4" preserveRotation="1" distMapUnitScale="3x:0,0,0,0,0,0" centroidWhole="0" placementFlags="10" placement="4" rotationUnit="AngleDegrees" lineAnchorType="0" lineAnchorClipping="0" geometryGenerator="" priority="5" distUnits="MM" fitInPolygonOnly="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" xOffset="0"/>
<rendering scaleMin="0" labelPerPart="0" scaleVisibility="0" fontMinPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" mergeLines="0" displayAll="1" obstacleType="1" drawLabels="1" zIndex="0" fontLimitPixelSize="0" obstacleFactor="1" upsidedownLabels="0" unplacedVisibility="0" obstacle="1" scaleMax="0" maxNumLabels="2000" limitNumLabels="0"/>
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value=""/>
<Option name="properties" type="Map">
<Option name="BufferColor" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;halo_color&quot;, ''#ffffff'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="Color" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;text_color&quot;, &quot;color&quot;, ''#c2185b'')"/>
<Option name="type" type="int" value="3"/>
</Option>
<Option name="Size" type="Map">
<Option name="active" type="bool" value="true"/>
<Option name="expression" type="QString" value="coalesce(&quot;text_size_px&quot;, 14)"/>
<Option name="type" type="int" value="3"/>
</Option>
</Option>
<Option name="type" type="QString" value="collection"/>
</Option>
</dd_properties>
</settings>
</labeling>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerGeometryType>2</layerGeometryType>
</qgis>', '', 1, 'As in Araxes, as far as QGIS can', '');
