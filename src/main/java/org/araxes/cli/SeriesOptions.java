package org.araxes.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.ReadyView;
import org.araxes.export.PictureRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether several pictures are made, and which. */
final class SeriesOptions {

    @Option(
            names = "--dates",
            paramLabel = "DAY",
            split = ",",
            converter = Converters.OfDate.class,
            description = "A series: the view on each of these days, as pages of one PDF or as numbered files.")
    private List<LocalDate> dates = List.of();

    @Option(
            names = "--all-views",
            description = "A series: each ready view in turn, as pages of one PDF or as numbered files.")
    private boolean allViews;

    /** Whether every ready view is drawn, so that none is named. */
    boolean allViews() {
        return allViews;
    }

    /**
     * Whether there are several pictures.
     *
     * @throws IllegalArgumentException with a sentence for the person when two kinds of series are asked for
     */
    boolean asked() {
        if (allViews && !dates.isEmpty()) {
            throw new IllegalArgumentException("a series goes through views or through days: --all-views or --dates");
        }
        return allViews || !dates.isEmpty();
    }

    /**
     * The pictures in turn.
     *
     * @param view the view of all days; null where another option says what to show
     */
    List<PictureRequest> requests(Catalog catalog, @Nullable String view, Requests one) throws IOException {
        List<PictureRequest> series = new ArrayList<>();
        if (allViews) {
            for (ReadyView ready : catalog.views()) {
                series.add(one.of(catalog, ready.id()));
            }
        } else {
            series.addAll(one.of(catalog, view).onDays(dates));
        }
        return series;
    }

    /** Makes the request for one view. */
    interface Requests {

        /** The picture of a view; of what other options say where it is null. */
        PictureRequest of(Catalog catalog, @Nullable String view) throws IOException;
    }
}
