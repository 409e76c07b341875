package org.araxes.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Party;
import org.araxes.catalog.compare.CompareFields;
import org.araxes.catalog.compare.Overlap;
import org.araxes.measure.AreaUnit;
import org.araxes.measure.Quantities;
import org.araxes.ui.MapModel;

/** The land that both sides claim as a table: both claims, how they are drawn, area. */
public final class OverlapTable {

    private static final String REMARK =
            "Land that each side claims alone and the other too; on the map it is cross-hatched in both colours."
                    + " Area on the ellipsoid (WGS 84), ± one standard uncertainty from the accuracies of both outlines."
                    + " Double-click shows it on the map.";

    private final MapModel model;

    private OverlapTable(MapModel model) {
        this.model = model;
    }

    /** The table of overlaps found; {@code show} shows one on the map. */
    public static Region of(MapModel model, List<Overlap> overlaps, Consumer<Overlap> show) {
        return new ResultTable<>(
                "overlaps", REMARK, new OverlapTable(model).columns(), overlaps, CompareFields::of, show);
    }

    private List<ResultColumn<Overlap>> columns() {
        List<Party> parties =
                model.catalog().parties().stream().filter(Party::claimant).toList();
        List<ResultColumn<Overlap>> columns = new ArrayList<>();
        columns.add(ResultColumn.number(
                "Area of both",
                150,
                o -> area(o.areaSquareMeters(), o.sigmaSquareMeters()),
                Overlap::areaSquareMeters));
        if (parties.size() == 2) {
            claim(columns, parties.get(0), Overlap::first);
            claim(columns, parties.get(1), Overlap::second);
        }
        return columns;
    }

    private void claim(List<ResultColumn<Overlap>> columns, Party party, Function<Overlap, Claim> claim) {
        columns.add(ResultColumn.text("Claimed by " + party.names().english(), 240, o -> name(claim.apply(o))));
        columns.add(ResultColumn.number(
                "Drawn", 170, o -> drawn(claim.apply(o)), o -> claim.apply(o).accuracyMeters()));
    }

    private String name(Claim claim) {
        return claim.names().shown(model.namesProperty().get()).replace("\n", " / ");
    }

    private static String drawn(Claim claim) {
        String how = claim.drawn().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return how + ", ±" + Quantities.number(claim.accuracyMeters(), 0) + " m";
    }

    private String area(double squareMeters, double sigma) {
        AreaUnit unit = model.unitsProperty().get().area();
        return Quantities.area(squareMeters, sigma, unit);
    }
}
