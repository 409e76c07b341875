package org.araxes.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Party;
import org.araxes.catalog.compare.CompareFields;
import org.araxes.catalog.compare.Corridor;
import org.araxes.measure.LengthUnit;
import org.araxes.measure.Quantities;
import org.araxes.ui.MapModel;

/** Corridors, roads and railways as a table: length, borders crossed, length in each side's claims, nearest line. */
public final class CorridorTable {

    private static final String REMARK =
            "Lengths of the lines as drawn, geodesic on WGS 84, ± one standard uncertainty."
                    + " Way-points cut bends off, so that the real road is longer. Double-click shows a line on the map.";
    private static final String NONE = "–";

    private final MapModel model;

    private CorridorTable(MapModel model) {
        this.model = model;
    }

    /** The table of measured corridors; {@code show} shows one on the map. */
    public static Region of(MapModel model, List<Corridor> corridors, Consumer<Claim> show) {
        List<Party> parties =
                model.catalog().parties().stream().filter(Party::claimant).toList();
        return new ResultTable<>(
                "corridors",
                REMARK,
                new CorridorTable(model).columns(parties),
                corridors,
                CompareFields::of,
                c -> show.accept(c.claim()));
    }

    private List<ResultColumn<Corridor>> columns(List<Party> parties) {
        List<ResultColumn<Corridor>> columns = new ArrayList<>();
        columns.add(ResultColumn.text("Corridor, road or railway", 300, c -> name(c.claim())));
        columns.add(ResultColumn.number(
                "Length", 130, c -> length(c.lengthMeters(), c.sigmaMeters()), Corridor::lengthMeters));
        columns.add(ResultColumn.number("Border crossings", 220, this::crossings, Corridor::crossingCount));
        for (Party party : parties) {
            columns.add(ResultColumn.number(
                    "In claims of " + party.names().english(),
                    170,
                    c -> inside(c, party),
                    c -> inside(c, party.id()).lengthMeters()));
        }
        columns.add(ResultColumn.text("Passes through", 220, this::countries));
        columns.add(ResultColumn.number(
                "Nearest claim line",
                240,
                this::nearest,
                c -> c.nearest() == null ? Double.MAX_VALUE : c.nearest().distanceMeters()));
        columns.add(ResultColumn.text(
                "Drawn", 230, c -> CompareFields.drawn(c.claim().drawn())));
        return columns;
    }

    private String crossings(Corridor c) {
        return c.crossings().isEmpty()
                ? "0"
                : c.crossingCount() + ": "
                        + c.crossings().stream()
                                .map(x -> (x.count() == 1 ? "" : x.count() + " × ") + name(x.line()))
                                .collect(Collectors.joining("; "));
    }

    private static Corridor.Inside inside(Corridor c, String party) {
        return c.inside().stream()
                .filter(i -> i.party().id().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private String inside(Corridor c, Party party) {
        Corridor.Inside inside = inside(c, party.id());
        return inside.claims().isEmpty()
                ? NONE
                : length(inside.lengthMeters(), inside.sigmaMeters())
                        + inside.claims().stream().map(this::name).collect(Collectors.joining("; ", ": ", ""));
    }

    private String countries(Corridor c) {
        return c.countries().stream()
                .map(p -> name(p.country()) + " " + length(p.lengthMeters(), p.sigmaMeters()))
                .collect(Collectors.joining("; "));
    }

    private String nearest(Corridor c) {
        var near = c.nearest();
        if (near == null) {
            return NONE;
        }
        return (near.meets() ? "meets" : length(near.distanceMeters(), near.sigmaMeters()) + " from") + " "
                + name(near.claim());
    }

    private String name(Claim claim) {
        return claim.names().shown(model.namesProperty().get()).replace("\n", " / ");
    }

    private String length(double meters, double sigma) {
        LengthUnit unit = model.unitsProperty().get().length();
        return Quantities.length(meters, sigma, unit);
    }
}
