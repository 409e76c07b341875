package org.araxes.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.render.ink.Box;
import org.araxes.render.label.LabelText;
import org.araxes.render.label.PlacedLabel;
import org.araxes.render.label.Placement;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.Finder;
import org.araxes.render.prepare.Polylines;
import org.jspecify.annotations.Nullable;

/**
 * Sets the names of countries once more wherever a view would show none, so that one always sees whose side of a border is
 * whose; never on land that a claim on the map is about. The map is parted into cells fixed to it; in each, a country's name takes the first free place that lies in the
 * country with all its letters. A cell is looked at when first seen, and gives the same names whenever that is, as long as
 * neighbouring cells keep out of each other's way: names stay in the middle of their cells. One thread.
 */
final class CountryNames {

    private static final double CELL_PIXELS = 900;

    /** A name keeps this far from the rim of its country. */
    private static final double AIR_PIXELS = 10;

    /** Where in a cell a name may have its middle, parts of the cell's side. */
    private static final double[] TRIES = {0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3};

    private final double cell;
    private final double apart;
    private final double air;
    private final double metersPerPixel;
    /** Metres in a CSS pixel: names stand the same at every resolution. */
    private final double bandMeters;

    private final List<LabelWishes.Country> countries;
    private final List<Banded> claimed;
    private final Placement placement;
    private final Map<Long, List<PlacedLabel>> cells = new HashMap<>();

    CountryNames(FrameContext frame, List<LabelWishes.Country> countries, List<Banded> claimed, Placement placement) {
        this.cell = frame.steadyPx(CELL_PIXELS);
        // A page has each name once; the map on the screen has it again in every part that one may move to.
        this.apart = frame.request().page() == null ? cell * 0.25 : Double.MAX_VALUE;
        this.air = frame.px(AIR_PIXELS);
        this.bandMeters = frame.metersPerDevicePixel() * frame.px(1);
        this.metersPerPixel = frame.metersPerDevicePixel();
        this.countries = List.copyOf(countries);
        this.claimed = List.copyOf(claimed);
        this.placement = placement;
    }

    /**
     * The names of all cells that a box of world pixels touches.
     *
     * @param pause called before each cell; may throw to stop the work
     */
    List<PlacedLabel> in(Box world, Runnable pause) {
        List<PlacedLabel> names = new ArrayList<>();
        if (countries.isEmpty()) {
            return names;
        }
        for (long cx = (long) Math.floor(world.minX() / cell); cx * cell <= world.maxX(); cx++) {
            for (long cy = (long) Math.floor(world.minY() / cell); cy * cell <= world.maxY(); cy++) {
                pause.run();
                long x = cx;
                long y = cy;
                names.addAll(cells.computeIfAbsent(cx << 32 ^ cy & 0xFFFFFFFFL, k -> ofCell(x, y)));
            }
        }
        return names;
    }

    private List<PlacedLabel> ofCell(long cx, long cy) {
        List<PlacedLabel> names = new ArrayList<>();
        for (LabelWishes.Country country : countries) {
            PlacedLabel.Block name = ofCountry(country, (cx + 0.5) * cell, (cy + 0.5) * cell);
            if (name != null) {
                placement.take(name);
                names.add(name);
            }
        }
        return names;
    }

    private PlacedLabel.@Nullable Block ofCountry(LabelWishes.Country country, double middleX, double middleY) {
        Box map = country.areas().box();
        if (!reaches(map, middleX, middleY)) {
            return null;
        }
        Polylines area = country.areas().at(bandMeters);
        LabelText text = country.name();
        for (double dy : TRIES) {
            for (double dx : TRIES) {
                double x = middleX + dx * cell - text.width() / 2;
                double y = middleY + dy * cell - text.height() / 2;
                PlacedLabel.Block block = new PlacedLabel.Block(text, x, y, 0.5);
                if (inside(area, block.box()) && placement.free(block, apart) && unclaimed(block.box())) {
                    return block;
                }
            }
        }
        return null;
    }

    private boolean reaches(Box map, double middleX, double middleY) {
        double half = cell / 2 * metersPerPixel;
        double x = middleX * metersPerPixel;
        double y = -middleY * metersPerPixel;
        return map.intersects(new Box(x - half, y - half, x + half, y + half));
    }

    /** Whether the whole box, with some air, lies in the area. */
    private boolean inside(Polylines area, Box box) {
        Box map = map(box.grown(air));
        return new Finder(map.minX(), map.minY()).inside(area) && !area.crosses(map);
    }

    /** Whether no claim is about any part of the box. */
    private boolean unclaimed(Box box) {
        Box map = map(box);
        for (Banded areas : claimed) {
            if (areas.box().intersects(map)) {
                Polylines area = areas.at(bandMeters);
                if (area.crosses(map) || new Finder(map.minX(), map.minY()).inside(area)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Box map(Box world) {
        return new Box(
                world.minX() * metersPerPixel,
                -world.maxY() * metersPerPixel,
                world.maxX() * metersPerPixel,
                -world.minY() * metersPerPixel);
    }
}
