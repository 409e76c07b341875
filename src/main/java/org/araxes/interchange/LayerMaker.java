package org.araxes.interchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Drawn;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Names;
import org.araxes.catalog.Perspective;
import org.araxes.catalog.Source;
import org.araxes.catalog.SourceRef;
import org.araxes.catalog.Status;
import org.araxes.catalog.Validity;
import org.araxes.geo.GeoJsonFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Collects a file's features as a layer. They claim nothing: no claimant, no status, accuracy not known; their properties
 * stand in the note. One thread.
 */
final class LayerMaker {

    /** In this order, whatever their case. */
    private static final List<String> NAME_PROPERTIES =
            List.of("name", "name:en", "name_en", "name_long", "title", "label", "admin", "id");

    private static final int SHOWN_PROPERTIES = 24;
    private static final int LONGEST_VALUE = 200;

    /** Thin neutral lines with a light tint, so that the map below stays readable. */
    private static final LayerStyle STYLE = new LayerStyle(
            LayerStyle.Line.SOLID,
            1.2,
            LayerStyle.Fill.TINT,
            LayerStyle.Colour.NEUTRAL,
            false,
            false,
            LayerStyle.Marker.CIRCLE,
            6,
            LayerStyle.LabelPlace.NONE,
            12,
            10,
            5e6);

    private final Path file;
    private final LayerRoom room;
    private final String id;
    private final String name;
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long vertices;
    private int number;
    private int empty;
    private int broken;
    private @Nullable LayerFileException firstFault;

    /** @param room how big the file may be */
    LayerMaker(Path file, LayerRoom room) {
        this.file = file;
        this.room = room;
        this.name = String.valueOf(file.getFileName());
        this.id = AddedFile.ID + file.toAbsolutePath().normalize();
    }

    /** @throws LayerRoom.FullException when there is no more room */
    void add(GeoJsonFeature feature) {
        Geometry geometry = feature.geometry();
        number++;
        if (geometry == null) {
            empty++;
            return;
        }
        vertices += geometry.getNumPoints();
        room.check(vertices);
        claims.add(new Claim(
                id + "#" + number,
                id,
                Names.english(title(feature)),
                Set.of(),
                kind(geometry),
                List.of(),
                List.of(),
                Status.NONE,
                new Validity.Always(),
                null,
                List.of(new SourceRef(id, "feature " + number)),
                "",
                Map.of(),
                geometry,
                Drawn.UNSTATED,
                Double.NaN,
                properties(feature.properties()),
                1,
                null));
    }

    /** What comes next is the feature of this number in the file, from 1. */
    int next() {
        return number + 1;
    }

    /**
     * Leaves out what cannot be read.
     *
     * @param said where it stands and what is wrong with it
     * @param fault the same as a message that names the file
     */
    void leaveOut(String said, LayerFileException fault) {
        number++;
        broken++;
        if (firstFault == null) {
            firstFault = fault;
        }
        if (faults.size() < LeftOut.NAMED) {
            faults.add(said);
        }
    }

    private static ClaimKind kind(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 0 -> ClaimKind.POINT;
            case 1 -> ClaimKind.LINE;
            default -> ClaimKind.AREA;
        };
    }

    private String title(GeoJsonFeature feature) {
        for (String wanted : NAME_PROPERTIES) {
            for (String property : feature.properties().keySet()) {
                if (property.toLowerCase(Locale.ROOT).equals(wanted)
                        && !feature.text(property).isBlank()) {
                    return feature.text(property).strip();
                }
            }
        }
        return feature.id().isBlank() ? "Feature " + number : feature.id();
    }

    private static String properties(Map<String, ?> properties) {
        return properties.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .limit(SHOWN_PROPERTIES)
                .map(e -> e.getKey() + ": " + shortened(String.valueOf(e.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    /** @throws LayerFileException when nothing can be shown; where something could not be read, the first of that */
    AddedFile finish() throws LayerFileException {
        if (claims.isEmpty() && firstFault != null) {
            throw firstFault;
        }
        if (claims.isEmpty()) {
            throw new LayerFileException(file + ": there is nothing in it that can be shown on a map"
                    + (empty > 0 ? "; its " + empty + " features have no geometry" : ""));
        }
        Layer layer = new Layer(
                id,
                Names.english(name),
                AddedFile.GROUP.id(),
                Integer.MAX_VALUE,
                true,
                0,
                Double.POSITIVE_INFINITY,
                STYLE,
                null,
                claims);
        Source source = new Source(
                id,
                name,
                "",
                "",
                null,
                "",
                Perspective.UNSTATED,
                false,
                "",
                "",
                "A file of yours: " + id.substring(AddedFile.ID.length()));
        return new AddedFile(file, layer, source, vertices, new LeftOut(empty, broken, faults));
    }
}
