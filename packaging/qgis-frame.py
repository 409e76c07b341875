#!/usr/bin/python3
"""Times QGIS drawing one file of polygons, as `araxes bench frame --add FILE --bbox W,S,E,N` times Araxes.

    packaging/qgis-frame.py FILE W,S,E,N [WxH] [FRAMES]

Needs PyQGIS (Debian: python3-qgis). Fill and outline, anti-aliased, no names, on EPSG:32638, no window. Each frame shows
the map moved by some pixels. Prints medians by the clock and of processor time: read from the file at each frame as QGIS does by itself, and from its memory.
"""
import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402


def medians_ms(layer, west, south, east, north, size, frames):
    """Medians of a frame by the clock and of what processors worked for it, milliseconds; two first ones do not count."""
    look = QgsFillSymbol.createSimple({"color": "220,220,225,120", "outline_color": "90,90,95", "outline_width": "0.3"})
    layer.setRenderer(QgsSingleSymbolRenderer(look))
    on_map = QgsCoordinateReferenceSystem("EPSG:32638")
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), on_map, QgsProject.instance())
    extent = to_map.transformBoundingBox(QgsRectangle(west, south, east, north))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(on_map)
    settings.setOutputSize(QSize(*size))
    settings.setFlag(QgsMapSettings.Antialiasing, True)
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, True)  # lines simplified to the pixel, as its window does
    times = []
    for i in range(frames + 2):
        step = extent.width() / size[0] * 7 * (i % 20)
        settings.setExtent(QgsRectangle(extent.xMinimum() + step, extent.yMinimum(), extent.xMaximum() + step, extent.yMaximum()))
        start, worked = time.perf_counter(), time.process_time()
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        job.renderedImage()
        times.append((time.perf_counter() - start, time.process_time() - worked))
    return [1000 * statistics.median(column) for column in zip(*times[2:])]


def copy_of(layer):
    """Its geometries in QGIS's memory, without their properties."""
    kind = QgsWkbTypes.displayString(layer.wkbType())
    copy = QgsVectorLayer(f"{kind}?crs={layer.crs().authid()}", "in memory", "memory")
    features = []
    for read in layer.getFeatures():
        feature = QgsFeature()
        feature.setGeometry(read.geometry())
        features.append(feature)
    copy.dataProvider().addFeatures(features)
    if copy.featureCount() != layer.featureCount():
        sys.exit("QGIS did not copy all: give the features one kind, with ogr2ogr -nlt PROMOTE_TO_MULTI")
    return copy


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    west, south, east, north = (float(n) for n in sys.argv[2].split(","))
    size = tuple(int(n) for n in (sys.argv[3] if len(sys.argv) > 3 else "1920x1080").split("x"))
    frames = int(sys.argv[4]) if len(sys.argv) > 4 else 30
    app = QgsApplication([], False)
    app.initQgis()
    on_disk = QgsVectorLayer(sys.argv[1], "on disk", "ogr")
    if not on_disk.isValid():
        sys.exit(f"{sys.argv[1]}: QGIS cannot read this file")
    in_memory = copy_of(on_disk)
    for name, layer in (("file", on_disk), ("memory", in_memory)):
        clock, cpu = medians_ms(layer, west, south, east, north, size, frames)
        print(f"QGIS, from {name}: median {clock:.0f} ms, CPU median {cpu:.0f} ms")
    del on_disk, in_memory, layer  # before QGIS itself goes
    app.exitQgis()


if __name__ == "__main__":
    main()
