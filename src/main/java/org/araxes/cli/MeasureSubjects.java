package org.araxes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Claim;
import org.araxes.geo.GeoJsonException;
import org.araxes.geo.GeoJsonFeature;
import org.araxes.geo.GeoJsonReader;
import org.araxes.geo.LonLat;
import org.araxes.geo.LonLatGeometry;
import org.araxes.measure.Subject;
import org.locationtech.jts.geom.Geometry;

/**
 * What a person names on the command line to be measured: a claim of the catalogue by its id, a position as {@code
 * LON,LAT}, a GeoJSON file, or one feature of it as {@code FILE#ID}.
 *
 * @param catalog where claims stand
 */
record MeasureSubjects(Catalog catalog) {

    /** How it is named, for help and messages. */
    static final String FORMS = "id of a claim, LON,LAT, FILE.geojson or FILE.geojson#ID";

    private static final String POSITION = "-?[0-9.]+,-?[0-9.]+";

    /** @throws FailedException with a sentence for the person when there is no such thing */
    Subject subject(String typed) {
        String word = MinusNumbers.plain(typed);
        Optional<Claim> claim = catalog.claim(word);
        if (claim.isPresent()) {
            return ofClaim(claim.get());
        }
        if (word.matches(POSITION)) {
            return position(word);
        }
        int mark = word.lastIndexOf('#');
        Path file = Path.of(mark < 0 ? word : word.substring(0, mark));
        if (!Files.exists(file) && !word.contains(".")) {
            throw new FailedException(Choices.unknown("claim or file", word, nearClaims(word))
                    + " (a claim's id stands on its card; allowed: " + FORMS + ")");
        }
        return ofFile(file, mark < 0 ? "" : word.substring(mark + 1));
    }

    /** The claim along whose line a claim was computed, so that it need not be named. */
    Optional<String> base(String word) {
        return catalog.claim(word).flatMap(catalog::base).map(Claim::id);
    }

    private static Subject ofClaim(Claim claim) {
        Geometry drawn = claim.geometry();
        if (drawn == null) {
            throw new FailedException("the claim \"" + claim.id() + "\" is not drawn: there is nothing to measure");
        }
        return new Subject(claim.names().english(), drawn, claim.accuracyMeters());
    }

    private List<String> nearClaims(String word) {
        List<String> ids = catalog.layers().stream()
                .flatMap(l -> l.claims().stream())
                .map(Claim::id)
                .toList();
        return Choices.nearest(word, ids).map(List::of).orElse(List.of("any claim of the map"));
    }

    private static Subject position(String word) {
        String[] numbers = word.split(",", -1);
        try {
            LonLat p = new LonLat(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            return new Subject(word, LonLatGeometry.point(p), Double.NaN);
        } catch (IllegalArgumentException wrong) {
            throw new FailedException("\"" + word + "\" is no position: " + wrong.getMessage(), wrong);
        }
    }

    private static Subject ofFile(Path file, String id) {
        List<Geometry> found = new ArrayList<>();
        for (GeoJsonFeature feature : features(file)) {
            boolean wanted = id.isEmpty() || id.equals(feature.id()) || id.equals(feature.text("name"));
            if (wanted && feature.geometry() != null) {
                found.add(Objects.requireNonNull(feature.geometry()));
            }
        }
        if (found.isEmpty()) {
            throw new FailedException(
                    file + ": there is no feature" + (id.isEmpty() ? "" : " \"" + id + "\"") + " with a geometry");
        }
        return new Subject(
                id.isEmpty() ? String.valueOf(file.getFileName()) : id, LonLatGeometry.join(found), Double.NaN);
    }

    /** The features of a file; what is wrong with it is said in a sentence. */
    static List<GeoJsonFeature> features(Path file) {
        try {
            return GeoJsonReader.read(file).features();
        } catch (GeoJsonException wrong) {
            throw new FailedException(String.valueOf(wrong.getMessage()), wrong);
        } catch (NoSuchFileException none) {
            throw new FailedException(file + ": there is no such file", none);
        } catch (IOException failed) {
            throw new FailedException(
                    file + (Files.isDirectory(file) ? ": this is a folder, no file" : ": this file cannot be read"),
                    failed);
        }
    }
}
