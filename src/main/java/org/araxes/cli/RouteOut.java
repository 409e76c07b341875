package org.araxes.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.araxes.catalog.PartialDate;
import org.araxes.catalog.Passage;
import org.araxes.catalog.Validity;
import org.araxes.measure.Alongside;
import org.araxes.measure.Leg;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;
import org.araxes.measure.Stretch;
import org.araxes.measure.Uncertainty;

/** Writes a route: its segments with the way so far, and the claims that it passes through or along. */
final class RouteOut {

    private final String name;
    private final PathMeasurement path;
    private final List<Leg> legs;
    private final double sigmaMeters;
    private final List<Passage> passages;

    /**
     * @param accuracyMeters how far off the points of the line may be; NaN when nobody knows
     */
    RouteOut(String name, PathMeasurement path, double accuracyMeters, List<Passage> passages) {
        this.name = name;
        this.path = path;
        this.legs = Leg.ofLine(path.segments(), i -> accuracyMeters);
        this.sigmaMeters = Uncertainty.ofLineMeters(path.segments(), i -> accuracyMeters);
        this.passages = passages;
    }

    void text(PrintWriter out) {
        out.println(name + ": " + meters(path.lengthMeters(), sigmaMeters));
        TextTable segments = new TextTable(0, List.of("no.", "length", "so far", "azimuth", "at its end"));
        for (int i = 0; i < legs.size(); i++) {
            String soFar = i + 1 < legs.size()
                    ? legs.get(i + 1).soFar(LengthUnit.METRIC)
                    : Quantities.shortLength(path.lengthMeters(), sigmaMeters, LengthUnit.METRIC);
            segments.add(List.of(
                    Integer.toString(i + 1),
                    Terminal.plain(legs.get(i).length(LengthUnit.METRIC)),
                    Terminal.plain(soFar),
                    Terminal.plain(legs.get(i).startAzimuth()),
                    Terminal.plain(legs.get(i).endAzimuth())));
        }
        segments.print(out);
        out.println();
        TextTable through =
                new TextTable(3, List.of("passes through", "id", "shown from", "length inside", "along its outline"));
        for (Passage p : passages) {
            through.add(List.of(
                    p.claim().names().english(),
                    p.claim().id(),
                    from(p.claim().validity()),
                    p.stretches().isEmpty()
                            ? Quantities.NO_VALUE
                            : meters(p.lengthMeters(), p.sigmaMeters(sigmaMeters)),
                    p.along().isEmpty() ? "" : meters(p.alongMeters(), p.alongSigmaMeters())));
        }
        through.print(out);
        out.println();
        if (passages.stream().anyMatch(p -> !p.along().isEmpty())) {
            out.println(Alongside.words());
        }
        out.println("Method: " + PathMeasurement.METHOD + ".");
    }

    void json(PrintWriter out) throws IOException {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("method", PathMeasurement.METHOD);
            JsonOut.number(json, "geodesic_length_m", path.lengthMeters());
            JsonOut.number(json, "standard_uncertainty_m", sigmaMeters);
            json.writeArrayFieldStart("segments");
            for (Leg leg : legs) {
                JsonOut.segment(json, leg.segment(), () -> {
                    JsonOut.number(json, "standard_uncertainty_m", leg.sigmaMeters());
                    JsonOut.number(json, "from_start_m", leg.soFarMeters());
                });
            }
            json.writeEndArray();
            json.writeNumberField("along_outline_tolerance_m", Alongside.TOLERANCE_METERS);
            json.writeArrayFieldStart("passages");
            for (Passage p : passages) {
                json.writeStartObject();
                json.writeStringField("claim", p.claim().id());
                json.writeStringField("name", p.claim().names().english());
                JsonOut.text(json, "shown_from", from(p.claim().validity()));
                JsonOut.number(json, "geodesic_length_m", p.lengthMeters());
                JsonOut.number(json, "standard_uncertainty_m", p.sigmaMeters(sigmaMeters));
                stretches(json, "stretches", p.stretches());
                JsonOut.number(json, "along_outline_m", p.alongMeters());
                stretches(json, "along_outline", p.along());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void stretches(JsonGenerator json, String field, List<Stretch> stretches) throws IOException {
        json.writeArrayFieldStart(field);
        for (Stretch s : stretches) {
            json.writeStartObject();
            JsonOut.number(json, "from_m", s.fromMeters());
            JsonOut.number(json, "to_m", s.toMeters());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String from(Validity validity) {
        return switch (validity) {
            case Validity.Always always -> "always";
            case Validity.Unknown unknown -> "no dates";
            case Validity.Between(PartialDate from, PartialDate to) -> from == null ? "start unknown" : from.text();
        };
    }

    private static String meters(double meters, double sigma) {
        return Terminal.plain(Quantities.length(meters, sigma, LengthUnit.METRIC));
    }
}
