package org.araxes.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;

/**
 * All that decides a picture's pixels: the same request gives the same picture on any machine.
 *
 * @param area what its map has to show
 * @param widthPixels width of the whole picture, device pixels, {@value #MIN_SIDE} to {@value #MAX_SIDE}
 * @param heightPixels height of the whole picture, device pixels, {@value #MIN_SIDE} to {@value #MAX_SIDE}
 * @param dpi device pixels an inch, {@value #MIN_DPI} to {@value #MAX_DPI}; at 96 the map has the window's sizes
 * @param scene what is on the map
 * @param furniture parts beside the map; data credits come always
 * @param title title; empty for none
 * @param subtitle second line of the title; empty for none
 * @param comparison whose claims are held against each other, and how; the scene is its first
 * @param panels whose claims each of several maps side by side shows; empty for the scene or the comparison
 * @param places where pieces of the furniture were put
 * @param lists on which pages the lists may stand
 * @param page the one of its pages that is wanted, from 1; 0 for all
 */
public record PictureRequest(
        MapArea area,
        int widthPixels,
        int heightPixels,
        double dpi,
        Scene scene,
        Set<FurnitureItem> furniture,
        String title,
        String subtitle,
        Comparison comparison,
        List<ClaimFilter> panels,
        FurniturePlaces places,
        Lists lists,
        int page) {

    /** Smallest side: a thumbnail. */
    public static final int MIN_SIDE = 16;

    /** Largest side: A0 at 300 dpi has 14,043. */
    public static final int MAX_SIDE = 20_000;

    /** Most pixels: A0 at 300 dpi has 139.5 million, 560 MB in memory. */
    public static final long MAX_PIXELS = 150_000_000;

    /** Coarsest resolution. */
    public static final double MIN_DPI = 24;

    /** Finest resolution: that of a printing plate. */
    public static final double MAX_DPI = 1200;

    /** Logical pixels an inch, as in CSS. */
    private static final double LOGICAL_DPI = 96;

    /**
     * One map.
     *
     * @throws IllegalArgumentException with a sentence for the person when size or resolution is out of range
     */
    public PictureRequest(
            MapArea area,
            int widthPixels,
            int heightPixels,
            double dpi,
            Scene scene,
            Set<FurnitureItem> furniture,
            String title,
            String subtitle) {
        this(
                area,
                widthPixels,
                heightPixels,
                dpi,
                scene,
                furniture,
                title,
                subtitle,
                Comparison.none(scene.catalog()).withFirst(scene.filter(), scene.catalog()));
    }

    /** @throws IllegalArgumentException with a sentence for the person when size or resolution is out of range */
    public PictureRequest {
        checkSide("width", widthPixels);
        checkSide("height", heightPixels);
        if ((long) widthPixels * heightPixels > MAX_PIXELS) {
            throw new IllegalArgumentException("a picture of " + widthPixels + "x" + heightPixels
                    + " pixels is too large; at most " + MAX_PIXELS / 1_000_000 + " million pixels are possible");
        }
        if (!(dpi >= MIN_DPI && dpi <= MAX_DPI)) {
            throw new IllegalArgumentException(
                    "a resolution of " + dpi + " dpi is not between " + MIN_DPI + " and " + MAX_DPI);
        }
        furniture = Set.copyOf(furniture);
        scene = scene.filter().equals(comparison.first()) ? scene : scene.withFilter(comparison.first());
        panels = List.copyOf(panels);
    }

    /** A picture of one map, or of two that are compared. */
    public PictureRequest(
            MapArea area,
            int widthPixels,
            int heightPixels,
            double dpi,
            Scene scene,
            Set<FurnitureItem> furniture,
            String title,
            String subtitle,
            Comparison comparison) {
        this(
                area,
                widthPixels,
                heightPixels,
                dpi,
                scene,
                furniture,
                title,
                subtitle,
                comparison,
                List.of(),
                FurniturePlaces.USUAL,
                Lists.FIT,
                0);
    }

    /** The claims of each claimant, then of both, side by side at one scale with one legend. */
    public PictureRequest comparing() {
        return withPanels(ClaimFilter.choices(scene.catalog()).stream()
                .filter(choice -> !choice.equals(ClaimFilter.neither(scene.catalog())))
                .toList());
    }

    /** The same with other maps side by side. */
    public PictureRequest withPanels(List<ClaimFilter> filters) {
        Comparison of = filters.isEmpty() ? comparison : Comparison.none(scene.catalog());
        return with(scene, subtitle, of, filters, places, lists, page);
    }

    /** The same under another subtitle. */
    public PictureRequest withSubtitle(String other) {
        return with(scene, other, comparison, panels, places, lists, page);
    }

    /** The same picture of something else. */
    public PictureRequest withScene(Scene other) {
        return with(other, subtitle, comparison, panels, places, lists, page);
    }

    /** The same picture with its furniture put elsewhere. */
    public PictureRequest withPlaces(FurniturePlaces other) {
        return with(scene, subtitle, comparison, panels, other, lists, page);
    }

    /** The same picture with its lists on other pages. */
    public PictureRequest withLists(Lists other) {
        return with(scene, subtitle, comparison, panels, places, other, page);
    }

    /** One page of the picture, from 1; 0 for all. */
    public PictureRequest withPage(int other) {
        return with(scene, subtitle, comparison, panels, places, lists, other);
    }

    private PictureRequest with(
            Scene scene,
            String subtitle,
            Comparison comparison,
            List<ClaimFilter> panels,
            FurniturePlaces places,
            Lists lists,
            int page) {
        return new PictureRequest(
                area,
                widthPixels,
                heightPixels,
                dpi,
                scene,
                furniture,
                title,
                subtitle,
                comparison,
                panels,
                places,
                lists,
                page);
    }

    /** The same picture on each of several days. */
    public List<PictureRequest> onDays(List<LocalDate> days) {
        return days.stream().map(day -> withScene(scene.withDate(day))).toList();
    }

    /** The same picture with its claims compared in another way. */
    public PictureRequest withComparison(Comparison other) {
        return with(scene, subtitle, other, panels, places, lists, page);
    }

    /** The view of a map box of that size, in logical pixels; of two maps side by side each shows all of the area. */
    Viewport fit(double widthPixels, double heightPixels) {
        if (!panels.isEmpty()) {
            return Panel.area(this).fit(widthPixels, heightPixels);
        }
        return comparison.layout() == Comparison.Layout.SIDE_BY_SIDE
                ? area.fit(Math.max(1, widthPixels / 2), heightPixels).withSize(widthPixels, heightPixels)
                : area.fit(widthPixels, heightPixels);
    }

    /** Device pixels per logical pixel. */
    public double pixelRatio() {
        return dpi / LOGICAL_DPI;
    }

    private static void checkSide(String what, int pixels) {
        if (pixels < MIN_SIDE || pixels > MAX_SIDE) {
            throw new IllegalArgumentException(
                    "a " + what + " of " + pixels + " pixels is not between " + MIN_SIDE + " and " + MAX_SIDE);
        }
    }
}
