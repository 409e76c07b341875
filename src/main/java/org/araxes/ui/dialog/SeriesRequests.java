package org.araxes.ui.dialog;

import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.ReadyView;
import org.araxes.export.MapArea;
import org.araxes.export.PictureRequest;
import org.araxes.export.ViewScene;
import org.araxes.render.Scene;
import org.araxes.render.SceneBuilder;
import org.araxes.view.SavedView;

/**
 * The pictures of a series, made after one of the view as it stands: its size, parts, subtitle and choice of one map or
 * several are those of all.
 *
 * @param like the picture of the view as it stands
 */
record SeriesRequests(PictureRequest like) {

    List<PictureRequest> of(Series series) {
        return switch (series) {
            case Series.One one -> List.of(like);
            case Series.Days(var days) -> like.onDays(days);
            case Series.ReadyViews all ->
                like.scene().catalog().views().stream().map(this::ready).toList();
            case Series.SavedOnes(var views) -> views.stream().map(this::saved).toList();
        };
    }

    private PictureRequest ready(ReadyView view) {
        Scene now = like.scene();
        Scene scene = SceneBuilder.start(now.catalog())
                .withAnnotations(now.annotations())
                .withNames(now.names())
                .withPalette(now.palette())
                .withView(view)
                .build();
        return other(new MapArea.OfExtent(view.extent()), scene, view.title().title(scene.names()))
                .withComparison(like.comparison());
    }

    private PictureRequest saved(SavedView view) {
        Catalog catalog = like.scene().catalog();
        ViewScene shown = ViewScene.of(view, catalog, like.scene().annotations());
        PictureRequest request = other(new MapArea.OfView(shown.viewport()), shown.scene(), view.title())
                .withPlaces(view.places().isEmpty() ? like.places() : shown.places());
        return like.panels().isEmpty() ? request.withComparison(shown.comparison()) : request;
    }

    /** A title of one's own stands before that of each view. */
    private PictureRequest other(MapArea area, Scene scene, String title) {
        MapArea placed = like.area() instanceof MapArea.AtScale(var view, var scale)
                ? new MapArea.AtScale(area.fit(view.widthPixels(), view.heightPixels()), scale)
                : area;
        return new PictureRequest(
                placed,
                like.widthPixels(),
                like.heightPixels(),
                like.dpi(),
                scene,
                like.furniture(),
                like.title().isEmpty() ? title : like.title() + " \u2013 " + title,
                like.subtitle(),
                like.comparison(),
                like.panels(),
                like.places(),
                like.lists(),
                like.page());
    }
}
