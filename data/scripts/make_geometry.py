#!/usr/bin/env python3
"""Re-makes data/geometry/ from the base extracts and the way-points beside this script.

    make_geometry.py BASE_DIR [OUT_DIR]

BASE_DIR holds the GeoJSON extracts that extract_base.py cuts from the public packages
named in data/NOTICE.md. OUT_DIR is data/geometry by default. Nothing is downloaded, and
the build never runs this. Needs Python 3.9 or later with shapely (1.8 or 2) and pyproj.

Every number a person sees is computed by the program itself; this script only places
points. Offsets and clips are made in a transverse Mercator projection centred on the
place concerned, where the scale is true to better than 1 part in 100,000.
"""
import csv
import json
import math
import sys
import unicodedata
from pathlib import Path

from pyproj import Geod, Transformer
from shapely.geometry import (LineString, MultiLineString, MultiPoint, MultiPolygon, Point,
                              Polygon, box, mapping, shape)
from shapely.geometry.polygon import orient
from shapely.ops import linemerge, substring, transform, unary_union, voronoi_diagram

HERE = Path(__file__).resolve().parent
GEOD = Geod(ellps="WGS84")
ODBL = "ODbL-1.0"
OWN = "Apache-2.0"
PUBLIC = "public domain"


# ---------------------------------------------------------------- small tools

def load(base, name):
    with open(base / (name + ".geojson"), encoding="utf-8") as f:
        return json.load(f)["features"]


class Local:
    """A flat map round one place, for offsets and clips."""

    def __init__(self, lon, lat):
        crs = f"+proj=tmerc +lon_0={lon} +lat_0={lat} +k=1 +datum=WGS84 +units=m +no_defs"
        self.fwd = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform
        self.inv = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform

    def to(self, geom):
        return transform(self.fwd, geom)

    def back(self, geom):
        return transform(self.inv, geom)


def area(geom):
    return abs(GEOD.geometry_area_perimeter(geom)[0])


def length(geom):
    return GEOD.geometry_length(geom)


def rounded(coords):
    if isinstance(coords[0], (int, float)):
        return [round(coords[0], 6), round(coords[1], 6)]
    out = []
    for c in coords:
        r = rounded(c)
        if isinstance(r[0], float) and out and out[-1] == r:
            continue                      # rounding made two neighbours one point
        out.append(r)
    return out


def right_hand(geom):
    if geom.geom_type == "Polygon":
        return orient(geom, 1.0)
    if geom.geom_type == "MultiPolygon":
        return MultiPolygon([orient(p, 1.0) for p in geom.geoms])
    return geom


def feature(fid, geom, **props):
    geom = mapping(right_hand(geom))
    return {"type": "Feature", "id": fid, "properties": props,
            "geometry": {"type": geom["type"], "coordinates": rounded(as_lists(geom["coordinates"]))}}


def as_lists(c):
    return [as_lists(x) for x in c] if isinstance(c[0], (tuple, list)) else list(c)


def write(out, name, source, licence, features):
    ids = [f["id"] for f in features]
    assert len(ids) == len(set(ids)), f"{name}: an id is used twice"
    lines = ",\n".join(json.dumps(f, ensure_ascii=False, separators=(",", ":")) for f in features)
    head = json.dumps({"source": source, "licence": licence}, ensure_ascii=False)[1:-1]
    with open(out / name, "w", encoding="utf-8", newline="\n") as f:
        f.write('{"type":"FeatureCollection",' + head + ',"features":[\n' + lines + "\n]}\n")


def slug(text):
    plain = text.translate(str.maketrans("əıƏİ", "eiei"))
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def nearest_index(coords, lon, lat):
    return min(range(len(coords)),
               key=lambda i: math.hypot((coords[i][0] - lon) * 0.77, coords[i][1] - lat))


def along(coords, first, last):
    """The piece of a line between the vertices nearest to two points."""
    i, j = nearest_index(coords, *first), nearest_index(coords, *last)
    return coords[i:j + 1] if i < j else coords[j:i + 1]


# ---------------------------------------------------------------- borders and countries

def countries(base, out):
    feats = [feature(f["properties"]["iso_a3"].lower(), shape(f["geometry"]),
                     name=f["properties"]["name"], iso=f["properties"]["iso_a3"])
             for f in load(base, "countries_osm2026_timeshape")]
    write(out, "countries-2026.geojson", "osm-2026", ODBL, feats)


def pair_features(feats):
    """Border lines by pair of countries; numbered from west to east where a pair has several."""
    by_pair = {}
    for f in feats:
        pair = "-".join(sorted(f["properties"]["left_right"].lower().split("-")))
        by_pair.setdefault(pair, []).append(f)
    result = {}
    for pair, fs in sorted(by_pair.items()):
        fs.sort(key=lambda f: shape(f["geometry"]).bounds[0])
        for n, f in enumerate(fs):
            key = pair if len(fs) == 1 else f"{pair}-{n + 1}"
            if f["properties"].get("section") == "Nakhchivan":
                key = pair + "-nakhchivan"
            elif f["properties"].get("section") == "main":
                key = pair + "-main"
            elif f["properties"].get("section"):
                continue                  # enclave rings are areas and have a file of their own
            c = f["geometry"]["coordinates"]
            c = c if (c[0][1] > c[-1][1]) else c[::-1]     # from north to south
            result[key] = c
    return result


# Where the 2026 line leaves the 2018 line by more than about 75 m between Baghanis Ayrum
# and Berkaber, read off by comparing the two lines vertex by vertex.
DELIMITED = [((45.074093, 41.097897), (45.074703, 41.079861)),
             ((45.075714, 41.072269), (45.065819, 41.052238)),
             ((45.096310, 41.061382), (45.106953, 41.046925)),
             ((45.160713, 41.064236), (45.173183, 41.049294))]


def borders(base, out):
    lines = pair_features(load(base, "boundary_lines_osm2026_timeshape"))
    main = lines.pop("arm-aze-main")
    nakhchivan = lines.pop("arm-aze-nakhchivan")
    write(out, "borders-2026.geojson", "osm-2026", ODBL,
          [feature(k, LineString(v)) for k, v in lines.items()])

    ends = [(nearest_index(main, *a), nearest_index(main, *b)) for a, b in DELIMITED]
    pieces, start = [], 0
    for n, (i, j) in enumerate(ends, 1):
        pieces.append(feature(f"main-{n}", LineString(main[start:i + 1])))
        pieces.append(feature(f"delimited-{n}", LineString(main[i:j + 1])))
        start = j
    pieces.append(feature(f"main-{len(ends) + 1}", LineString(main[start:])))
    pieces.append(feature("nakhchivan", LineString(nakhchivan)))
    sev = along(main, (46.1777, 39.5793), (46.2835, 39.6116))
    pieces.append(feature("sev-stretch", LineString(sev)))
    flat, lake = sev_lake()
    for side, iso in (("north", "AZE"), ("south", "ARM")):
        land = next(shape(f["geometry"]) for f in load(base, "countries_osm2026_timeshape")
                    if f["properties"]["iso_a3"] == iso)
        pieces.append(feature(f"sev-{side}", flat.back(lake).intersection(land.buffer(0))))
    write(out, "arm-aze-2026.geojson", "osm-2026", ODBL, pieces)

    old = pair_features(load(base, "boundary_lines_osm2018_timeshape"))
    old_main = old["arm-aze-main"]
    feats = [feature("main", LineString(old_main)),
             feature("nakhchivan", LineString(old["arm-aze-nakhchivan"]))]
    flat = Local(45.1, 41.06)
    line = flat.to(LineString(old_main))
    for n, (a, b) in enumerate(DELIMITED, 1):
        d = sorted(line.project(flat.to(Point(p))) for p in (a, b))
        feats.append(feature(f"before-{n}", flat.back(substring(line, *d))))
    write(out, "arm-aze-2018.geojson", "osm-2018", ODBL, feats)
    return lines, main


def enclaves(base, out):
    ids = {"Artsvashen": "artsvashen", "Yuxarı": "yukhari-askipara", "Barxudarlı": "barkhudarli-sofulu"}
    feats = [feature(next(v for k, v in ids.items() if f["properties"]["name"].startswith(k)),
                     shape(f["geometry"])) for f in load(base, "enclaves_osm2018")]
    write(out, "enclaves-2018.geojson", "osm-2018", ODBL, feats)


# ---------------------------------------------------------------- water, provinces, places

def water(base, out):
    ids = {"Shamkir Reservoir": "shamkir", "Arpi": "arpi", "Spandaryan Reservoir": "spandaryan",
           "Tolors Reservoir": "tolors"}
    feats = [feature(ids[f["properties"]["name"]], shape(f["geometry"]))
             for f in load(base, "osm2018_lakes_polygons_geomaps_named") if f["properties"]["name"] in ids]
    feats += [feature("aras-reservoir", shape(f["geometry"]))
              for f in load(base, "osm2018_rivers_polygons_geomaps_named")]
    write(out, "lakes-2018.geojson", "geo-maps", ODBL, feats)

    # the large lakes come from the shore-line set: the other has steps and cuts along its tiles
    large = {(45.3, 40.4): "sevan", (46.8, 40.9): "mingachevir", (43.3, 41.0): "cildir"}
    feats, n = [], 0
    for f in sorted(load(base, "gshhg_full_lakes"), key=lambda f: -shape(f["geometry"]).area):
        g = shape(f["geometry"])
        fid = next((v for (x, y), v in large.items() if g.distance(Point(x, y)) < 0.1), None)
        if fid is None:
            n += 1
            fid = f"lake-{n}"
        feats.append(feature(fid, g))
    write(out, "lakes-gshhg.geojson", "gshhg", "LGPL-3.0-or-later", feats)

    rivers = [f["geometry"]["coordinates"] for f in load(base, "gshhg_wdbii_rivers")]
    rivers.sort(key=lambda c: -LineString(c).length)
    araks, kura, rest = [], [], []
    for c in rivers:                       # the source has no names: told apart by where they lie
        ends = {(round(x, 2), round(y, 2)) for x, y in (c[0], c[-1])}
        south = min(y for _, y in c)
        if ends & {(44.79, 39.65), (47.98, 39.72), (43.0, 40.11)} or (43.71, 40.61) in ends and south < 39.7:
            araks.append(c if round(c[0][0], 2) in (44.79, 47.98, 43.71, 43.0) else c[::-1])
        elif ends & {(43.95, 42.0), (47.02, 40.77), (43.0, 41.17)}:
            kura.append(c)
        else:
            rest.append(c)
    # the piece of 43.71,40.61 is the Akhurian above its mouth and the Araks below it
    akhurian_and_araks = next(c for c in araks if (round(c[0][0], 2), round(c[0][1], 2)) == (43.71, 40.61)
                              and c[-1][1] < 40)
    araks.remove(akhurian_and_araks)
    mouth = nearest_index(akhurian_and_araks, 43.64889, 40.12639)
    araks.append(akhurian_and_araks[mouth:])
    feats = [feature("araks", MultiLineString(araks)), feature("kura", MultiLineString(kura)),
             feature("akhurian", LineString(akhurian_and_araks[:mouth + 1]))]
    feats += [feature(f"river-{n}", LineString(c)) for n, c in enumerate(rest, 1)]
    write(out, "rivers-gshhg.geojson", "gshhg", "LGPL-3.0-or-later", feats)


def provinces(base, out):
    feats, seen = [], {}
    for f in load(base, "ne10m_admin1_states"):
        p = f["properties"]
        fid = p["adm0_a3"].lower() + "-" + slug(p["name_fixed"] or p["name"] or "unnamed")
        seen[fid] = seen.get(fid, 0) + 1
        if seen[fid] > 1:
            fid += f"-{seen[fid]}"
        name = {"Xankəndi": "Khankendi / Stepanakert"}.get(p["name_fixed"], p["name_fixed"] or p["name"])
        feats.append(feature(fid, shape(f["geometry"]), id=fid, name=name, country=p["adm0_a3"]))
    write(out, "provinces.geojson", "natural-earth", PUBLIC, feats)


def own_names(places_csv):
    rows = []
    with open(places_csv, encoding="utf-8") as f:
        for r in csv.DictReader(f):
            names = set()
            for col in ("name_en", "name_hy", "name_az", "name_ru"):
                for part in r[col].replace("(", "/").replace(")", "/").replace(",", "/").split("/"):
                    if len(part.strip()) > 2:
                        names.add(slug(part) or part.strip().lower())
            rows.append((names, float(r["lon"]), float(r["lat"])))
    return rows


def geonames(base, out, places_csv):
    """GeoNames places, without those that the catalogue has by the same name within 6 km."""
    ours = own_names(places_csv)
    feats, dropped = [], 0
    for f in load(base, "places_geonames"):
        p, (lon, lat) = f["properties"], f["geometry"]["coordinates"]
        names = {slug(p[k]) for k in ("name", "alt_name", "name_en", "name_az") if p.get(k)}
        if any(GEOD.inv(lon, lat, x, y)[2] < 6000 and names & n for n, x, y in ours) or \
                any(GEOD.inv(lon, lat, x, y)[2] < 600 for _, x, y in ours):
            dropped += 1
            continue
        pop = p.get("population_2018") or 0
        rank = sum(pop >= limit for limit in (1000, 5000, 10000, 20000, 50000, 100000)) + 1
        props = {"name": p["name"], "country": p["country"], "population": pop, "rank": rank}
        if p["name"] not in ("Goris", "Qazax"):
            props.update({k: p[k] for k in ("name_hy", "name_az", "name_ru") if p.get(k)})
        fid = f"gn-{p['geonameid']}" if p.get("geonameid") else f"gn-{slug(p['name'])}-{p['country'].lower()}"
        if any(x["id"] == fid for x in feats):
            fid += f"-{round(lon * 100)}"
        feats.append(feature(fid, Point(lon, lat), id=fid, **props))
    write(out, "places-geonames.geojson", "geonames", "CC-BY-4.0", feats)
    return dropped


# ---------------------------------------------------------------- own schematic shapes

def scaled_to(ring, lon, lat, target_km2, flat):
    """A ring round a centre, scaled till its geodesic area is the stated one."""
    k = 1.0
    for _ in range(30):
        poly = flat.back(Polygon([(x * k, y * k) for x, y in ring]))
        k *= math.sqrt(target_km2 * 1e6 / area(poly))
    return poly


def sev_lake():
    """An oval of 1.95 km north to south and about 1.25 km across, a little broader in the south."""
    lon, lat, n = 46.2317, 39.5981, 36
    flat = Local(lon, lat)

    def ring(width):
        pts = []
        for i in range(n):
            t = 2 * math.pi * i / n
            c, s = math.cos(t), math.sin(t)
            x = math.copysign(abs(c) ** 1.12, c) * width * (1 - 0.10 * s)
            y = math.copysign(abs(s) ** 1.05, s) * 975
            pts.append((x, y))
        return Polygon(pts)
    lo, hi = 400.0, 800.0
    for _ in range(60):
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if area(flat.back(ring(mid))) < 1.74e6 else (lo, mid)
    return flat, ring(lo)


def north_of(flat, lake, share):
    """The parallel that leaves this share of the lake to its north."""
    lo, hi = -975.0, 975.0
    for _ in range(60):
        mid = (lo + hi) / 2
        part = lake.intersection(box(-5000, mid, 5000, 5000)).area / lake.area
        lo, hi = (mid, hi) if part > share else (lo, mid)
    return lo


def own_shapes(out):
    feats = []
    flat, lake = sev_lake()
    feats.append(feature("sev-lake", flat.back(lake)))
    feats.append(feature("sev-ring", flat.back(lake.buffer(150, resolution=6))))
    for name, share in (("third", 1 / 3), ("tenth", 0.1)):
        y = north_of(flat, lake, share)
        feats.append(feature(f"sev-line-{name}", flat.back(LineString([(-1600, y), (0, y), (1600, y)]))))
        feats.append(feature(f"sev-north-{name}", flat.back(lake.intersection(box(-5000, y, 5000, 5000)))))
    # Karki / Tigranashen: distances in metres from 44.954 E, 39.794 N, then scaled to 8.4 sq km.
    # Irregular on purpose, so that nobody takes it for a survey.
    lon, lat = 44.954, 39.794
    ring = [(1180, -900), (1520, -330), (1650, 200), (1330, 600), (900, 820), (700, 1180),
            (520, 1790), (-60, 1630), (-500, 1740), (-930, 1380), (-1310, 900), (-1270, 330),
            (-1250, -200), (-1600, -800), (-1560, -1330), (-1060, -1590), (-620, -1420),
            (-180, -1660), (360, -1350), (720, -1290)]
    feats.append(feature("karki", scaled_to(ring, lon, lat, 8.4, Local(lon, lat))))
    write(out, "own-shapes.geojson", "araxes", OWN, feats)


# ---------------------------------------------------------------- Karabakh

def karabakh(base, out):
    oblast = shape(load(base, "ne10m_nkao_1991_polygon")[0]["geometry"])
    lines = []
    for f in load(base, "ne10m_disputed_borders"):
        if f["properties"]["name"] == "Ceasefire Line 1994":
            g = shape(f["geometry"])
            lines += list(g.geoms) if g.geom_type == "MultiLineString" else [g]
    write(out, "karabakh.geojson", "natural-earth", PUBLIC,
          [feature("oblast-1991", oblast), feature("line-1994", linemerge(lines))])
    return oblast, linemerge(lines)


SEVEN = {"Kəlbəcər": "kalbajar", "Laçın": "lachin", "Qubadli": "qubadli", "Zəngilan": "zangilan",
         "Cəbrayıl": "jabrayil", "Füzuli": "fuzuli", "Ağdam": "aghdam"}


def districts(base, out):
    """The seven districts of Natural Earth with their outer edges drawn out or cut back to
    the country border of 2026: land between the two goes to the district nearest to it."""
    flat = Local(46.5, 39.6)
    around = flat.to(box(45.5, 38.3, 47.9, 40.7))
    aze = flat.to([shape(f["geometry"]) for f in load(base, "countries_osm2026_timeshape")
                   if f["properties"]["iso_a3"] == "AZE"][0]).buffer(0)
    parts = {}
    for n, f in enumerate(load(base, "ne10m_admin1_states")):
        p = f["properties"]
        if p["adm0_a3"] == "AZE":
            g = flat.to(shape(f["geometry"])).buffer(0)
            if g.intersects(around):
                name = p["name_fixed"]
                parts[name] = parts[name].union(g) if name in parts else g
    covered = unary_union(list(parts.values())).buffer(30).buffer(-30)
    gap = aze.intersection(around).difference(covered)
    rim = aze.boundary.buffer(6000)
    gap = gap.intersection(rim)
    pts, owner = [], {}
    for name, g in parts.items():
        b = g.boundary
        for d in range(0, int(b.length), 400):
            q = b.interpolate(d)
            key = (round(q.x, 1), round(q.y, 1))
            if key not in owner and around.contains(q):
                owner[key] = name
                pts.append(Point(key))
    cells = {}
    index = grid(owner)
    for cell in voronoi_diagram(MultiPoint(pts), envelope=around).geoms:
        q = seed_of(cell, index)
        if q:
            cells.setdefault(owner[q], []).append(cell)
    feats = []
    for name, fid in SEVEN.items():
        g = parts[name].intersection(aze)
        extra = gap.intersection(unary_union(cells[name]).buffer(0))
        g = unary_union([g.buffer(40), extra.buffer(40)]).buffer(-40).intersection(aze)
        others = unary_union([v for k, v in parts.items() if k != name])
        g = g.difference(others.difference(parts[name]).buffer(-60)).buffer(0)
        pieces = sorted(g.geoms, key=lambda x: -x.area) if g.geom_type == "MultiPolygon" else [g]
        pieces = [x for x in pieces if x.area > 2e6]
        g = pieces[0] if len(pieces) == 1 else MultiPolygon(pieces)
        feats.append(feature(fid, flat.back(g)))
    write(out, "districts.geojson", "osm-2026", ODBL, feats)
    return {f["id"]: shape(f["geometry"]) for f in feats}


def grid(owner, step=1000):
    cells = {}
    for q in owner:
        cells.setdefault((int(q[0] // step), int(q[1] // step)), []).append(q)
    return cells


def seed_of(cell, index, step=1000):
    """The point that a Voronoi cell belongs to."""
    x0, y0, x1, y1 = (int(v // step) for v in cell.bounds)
    for (i, j), seeds in index.items():
        if x0 <= i <= x1 and y0 <= j <= y1:
            for q in seeds:
                if cell.contains(Point(q)):
                    return q
    return None


# Where the held ground ended after 10 November 2020, by our reading of written reports; no
# published line was at hand. East of Martuni, north of Hadrut, round Shusha, west to the road.
SOUTH_OF_2020 = [(47.40, 39.79), (47.20, 39.735), (47.12, 39.715), (47.05, 39.675), (46.98, 39.665),
                 (46.92, 39.690), (46.87, 39.715), (46.82, 39.745), (46.785, 39.785), (46.755, 39.795),
                 (46.725, 39.780), (46.720, 39.745), (46.700, 39.700), (46.640, 39.640), (46.600, 39.610),
                 (46.40, 39.60), (46.40, 39.20), (47.50, 39.20)]
NORTH_EAST_OF_2020 = [(46.70, 40.335), (46.80, 40.315), (46.90, 40.275), (46.96, 40.225),
                      (47.10, 40.22), (47.10, 40.50), (46.70, 40.50)]


def line_2020(out, oblast, line_1994):
    """The oblast of 1991 less what lay beyond the line of 1994 and what changed hands in 2020."""
    flat = Local(46.8, 39.9)
    beyond_1994 = Polygon(list(line_1994.coords) + [(48.5, line_1994.coords[-1][1]),
                                                    (48.5, line_1994.coords[0][1])]).buffer(0)
    cut = unary_union([flat.to(Polygon(SOUTH_OF_2020)), flat.to(Polygon(NORTH_EAST_OF_2020)),
                       flat.to(beyond_1994)])
    left = flat.to(oblast).difference(cut)
    if left.geom_type == "MultiPolygon":
        left = max(left.geoms, key=lambda g: g.area)
    edge = left.boundary.intersection(cut.boundary.buffer(5))
    edge = linemerge([g for g in edge.geoms if g.geom_type == "LineString"]) \
        if edge.geom_type != "LineString" else edge
    write(out, "line-2020.geojson", "araxes", OWN,
          [feature("held-2020", flat.back(left)), feature("line-2020", flat.back(edge))])
    return left


# ---------------------------------------------------------------- routes

def way_points():
    routes = {}
    with open(HERE / "waypoints.csv", encoding="utf-8") as f:
        for r in csv.DictReader(f):
            routes.setdefault(r["route"], []).append((float(r["lon"]), float(r["lat"])))
    return routes


# Stations in the order of the line; the points are those of the villages.
AGBEND_HORADIZ = [(46.5731, 38.8962), (46.5879, 38.9817), (46.7214, 39.0306), (46.8128, 39.1259),
                  (46.9232, 39.1698), (47.0475, 39.2594), (47.12, 39.31), (47.3006, 39.3940),
                  (47.3353, 39.4488)]
LACHIN_OLD_AZE = [(46.5058, 39.5841), (46.5230, 39.5850), (46.5440, 39.5893), (46.5560, 39.6040),
                  (46.5600, 39.6220), (46.5537, 39.6380), (46.5700, 39.6520), (46.5998, 39.6718),
                  (46.6400, 39.6790), (46.6800, 39.7080), (46.7120, 39.7420), (46.7457, 39.7690),
                  (46.7600, 39.7900), (46.7684, 39.8071)]


def routes(out):
    w = way_points()
    ids = {"lachin_old_AM": "lachin-old-arm", "lachin_new_AZ": "lachin-new-aze",
           "lachin_new_AM": "lachin-new-arm", "lachin_temp_2022": "lachin-temporary",
           "north_A": "north-a", "north_B": "north-b", "north_C": "north-c", "M2_south": "m2-south",
           "saravan_goris_kapan": "saravan-goris-kapan", "M16_noyemberyan": "m16-noyemberyan",
           "M6_alaverdi": "m6-alaverdi"}
    feats = [feature(fid, LineString(w[k])) for k, fid in ids.items()]
    feats.append(feature("lachin-old-aze", LineString(LACHIN_OLD_AZE)))
    write(out, "routes.geojson", "araxes", OWN, feats)


def beside(line, side, metres, smooth, flat):
    """A line at a distance from a winding river, on one side of it, without loops: the edge of
    everything within that distance of the other bank, bends tighter than `smooth` rounded off."""
    (x0, y0), (x1, y1) = line.coords[0], line.coords[-1]
    far = -90000 if side == "north" else 90000
    other = Polygon(list(line.coords) + [(x1 + 1, y1 + far), (x0 - 1, y0 + far)]).buffer(0)
    grown = other.buffer(metres + smooth, resolution=12).buffer(-smooth, resolution=12)
    edge = grown.exterior if grown.geom_type == "Polygon" else max(grown.geoms, key=lambda g: g.area).exterior
    a, b = edge.project(Point(x0, y0)), edge.project(Point(x1, y1))
    d0, d1 = sorted((a, b))
    one = substring(edge, d0, d1)
    coords = list(edge.coords)
    two = LineString(list(substring(edge, d1, edge.length).coords) + list(substring(edge, 0, d0).coords)[1:])
    def near(piece):
        return sum(line.distance(piece.interpolate(t, normalized=True)) for t in (.1, .3, .5, .7, .9))
    best = min((one, two), key=near)
    best = best.simplify(8)
    if best.coords[0][0] > best.coords[-1][0]:
        best = LineString(list(best.coords)[::-1])
    assert best.is_simple
    return best


def between(line, a, b):
    return substring(line, *sorted((line.project(a), line.project(b))))


def meghri(out, lines):
    flat = Local(46.3, 38.88)
    arm = flat.to(LineString(lines["arm-irn"]))
    if arm.coords[0][0] > arm.coords[-1][0]:
        arm = LineString(list(arm.coords)[::-1])
    west = next(v for k, v in lines.items() if k.startswith("aze-irn") and min(p[0] for p in v) < 45)
    east = next(v for k, v in lines.items() if k.startswith("aze-irn") and max(p[0] for p in v) > 48)
    west, east = flat.to(LineString(west)), flat.to(LineString(east))
    if west.coords[0][0] > west.coords[-1][0]:
        west = LineString(list(west.coords)[::-1])
    if east.distance(Point(arm.coords[-1])) < 50 and Point(east.coords[0]).distance(Point(arm.coords[-1])) > 1000:
        east = LineString(list(east.coords)[::-1])
    # the river as one line from Julfa to beyond Agbend, so that nothing breaks at the tripoints
    julfa = substring(west, west.project(flat.to(Point(45.6308, 38.9558))), west.length)
    to_bridge = substring(east, 0, east.project(flat.to(Point(46.5800, 38.9000))))
    river = LineString(list(julfa.coords) + list(arm.coords)[1:] + list(to_bridge.coords)[1:])
    ends = Point(arm.coords[0]), Point(arm.coords[-1])
    rail, road = beside(river, "north", 150, 150, flat), beside(river, "north", 300, 100, flat)
    west_rail = between(rail, Point(rail.coords[0]), ends[0])
    agbend = flat.to(Point(46.5731, 38.8962))
    link = between(rail, ends[1], agbend)
    link = LineString(list(link.coords) + [agbend.coords[0]])
    rail, road = between(rail, *ends), between(road, *ends)
    bank = substring(river, river.project(flat.to(Point(46.0234, 38.8900))),
                     river.project(flat.to(Point(46.566, 38.8859))))
    iran = beside(bank, "south", 200, 250, flat)
    feats = [feature("rail-arm", flat.back(rail)), feature("road-arm", flat.back(road)),
             feature("rail-julfa-border", flat.back(west_rail)),
             feature("rail-border-agbend", flat.back(link)),
             feature("iran-road", flat.back(iran)),
             feature("rail-agbend-horadiz", LineString(AGBEND_HORADIZ))]
    write(out, "araks-routes.geojson", "osm-2026", ODBL, feats)


def main(argv):
    if len(argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    base = Path(argv[1])
    out = Path(argv[2]) if len(argv) == 3 else HERE.parent / "geometry"
    out.mkdir(parents=True, exist_ok=True)
    countries(base, out)
    lines, _ = borders(base, out)
    enclaves(base, out)
    water(base, out)
    provinces(base, out)
    dropped = geonames(base, out, HERE / "places.csv")
    own_shapes(out)
    oblast, line_1994 = karabakh(base, out)
    districts(base, out)
    line_2020(out, oblast, line_1994)
    routes(out)
    meghri(out, lines)
    report(out)
    print(f"{dropped} GeoNames places left out: the catalogue has them itself")
    return 0


def report(out):
    for path in sorted(out.glob("*.geojson")):
        with open(path, encoding="utf-8") as f:
            feats = json.load(f)["features"]
        print(f"{path.name}: {len(feats)} features")
        if len(feats) > 40:
            continue
        for f in feats:
            g = shape(f["geometry"])
            size = f"{area(g) / 1e6:.3f} sq km" if "Polygon" in g.geom_type else f"{length(g) / 1000:.3f} km"
            print(f"  {f['id']}: {g.geom_type}, {size}" + ("" if g.is_valid else "  NOT VALID"))


if __name__ == "__main__":
    sys.exit(main(sys.argv))
