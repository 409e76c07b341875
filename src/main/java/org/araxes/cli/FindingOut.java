package org.araxes.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.araxes.geo.LonLat;
import org.araxes.measure.Finding;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.PathMeasurement;
import org.araxes.measure.Quantities;

/** Writes what came of measuring one thing against another. */
final class FindingOut {

    private FindingOut() {}

    static void text(Finding finding, PrintWriter out) {
        out.println(finding.title());
        TextTable table = new TextTable(2, List.of("what", "length", "from lon, lat", "to lon, lat"));
        for (Finding.Item item : finding.items()) {
            table.add(List.of(
                    item.label(),
                    Terminal.plain(Quantities.length(item.meters(), item.sigmaMeters(), LengthUnit.METRIC)),
                    position(item.line().getFirst()),
                    position(item.line().getLast())));
        }
        if (!finding.items().isEmpty()) {
            table.print(out);
        }
        out.println(finding.explanation());
    }

    static void json(Finding finding, PrintWriter out) throws IOException {
        try (JsonGenerator json = JsonOut.to(out)) {
            json.writeStartObject();
            json.writeStringField("title", finding.title());
            json.writeStringField("method", PathMeasurement.METHOD);
            json.writeStringField("explanation", finding.explanation());
            json.writeArrayFieldStart("items");
            for (Finding.Item item : finding.items()) {
                json.writeStartObject();
                json.writeStringField("label", item.label());
                JsonOut.number(json, "geodesic_length_m", item.meters());
                JsonOut.number(json, "standard_uncertainty_m", item.sigmaMeters());
                JsonOut.position(json, "from", item.line().getFirst());
                JsonOut.position(json, "to", item.line().getLast());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static String position(LonLat p) {
        return "%.6f, %.6f".formatted(p.lonDegrees(), p.latDegrees());
    }
}
