package org.araxes.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.annotation.Annotation;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.catalog.ReadyView;
import org.araxes.geo.Extent;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.FrameRequest;
import org.araxes.render.LayerState;
import org.araxes.render.Scene;
import org.araxes.render.SceneBuilder;
import org.araxes.render.Viewport;

/**
 * Times sharp frames, drawn as the window draws them, without the margin. Each frame shows the map moved by some pixels,
 * so that no frame is the one before; names keep their places as they do while a person drags the map. One thread.
 *
 * @param catalog what is drawn
 * @param widthPixels frame width
 * @param heightPixels frame height
 * @param repeat frames to time of each view
 */
public record FrameBench(Catalog catalog, int widthPixels, int heightPixels, int repeat) {

    /** Frames before the clock runs: the JIT compiler has done its work by then. */
    private static final int WARM_UP = 60;

    /** From frame to frame. */
    private static final double ZOOM = 1.0905;

    private static final double READY_VIEW_MILLIS = 25;
    private static final double STOP_MILLIS = 5;

    /** The ready views, each with its own layers and date. */
    public List<Result> readyViews() throws Exception {
        Map<String, FrameRequest> views = new LinkedHashMap<>();
        for (ReadyView view : catalog.views()) {
            views.put(
                    "frame, view " + view.id(),
                    request(
                            view.extent(),
                            SceneBuilder.start(catalog).withView(view).build()));
        }
        return time(views, READY_VIEW_MILLIS);
    }

    /** One extent with the layers of the start. */
    public List<Result> extent(String name, Extent extent) throws Exception {
        return time(
                Map.of(
                        "frame, " + name,
                        request(extent, SceneBuilder.start(catalog).build())),
                Double.NaN);
    }

    /** A layer of many vertices, alone and above the layers of the start. */
    public List<Result> layer(Layer layer, Extent extent, long vertices, double atMostMillis) throws Exception {
        SceneBuilder start = SceneBuilder.start(catalog);
        Map<String, FrameRequest> views = new LinkedHashMap<>();
        views.put(
                "frame, " + vertices + " vertices alone",
                request(extent, start.withOpacities(Map.of(layer.id(), 1.0)).build()));
        views.put("frame, these and the layers of the start", request(extent, start.build()));
        return time(views, atMostMillis);
    }

    /** Annotations on the layers of the start, all of them in view and a few. */
    public List<Result> annotations(List<Annotation> drawn, Extent all, Extent few) throws Exception {
        Scene with = SceneBuilder.start(catalog).withAnnotations(drawn).build();
        Scene without = SceneBuilder.start(catalog).build();
        Map<String, FrameRequest> views = new LinkedHashMap<>();
        views.put("frame, no annotations", request(all, without));
        views.put("frame, " + drawn.size() + " annotations, all in view", request(all, with));
        views.put("frame, the same nearer", request(few, with));
        return time(views, Double.NaN);
    }

    private FrameRequest request(Extent extent, Scene scene) {
        return new FrameRequest(Viewport.fitting(extent, widthPixels, heightPixels), 1, scene);
    }

    private List<Result> time(Map<String, FrameRequest> views, double atMostMillis) throws Exception {
        FrameRenderer renderer = new FrameRenderer();
        List<Result> results = new ArrayList<>();
        boolean first = true;
        for (var view : views.entrySet()) {
            FrameRequest request = view.getValue();
            if (first) {
                Sample cold = Sample.of(() -> renderer.render(request, Cancellation.NEVER));
                results.add(Result.millis("first frame of all (layers prepared, nothing compiled)", List.of(cold)));
                frames(renderer, request, WARM_UP, 1);
                first = false;
            }
            frames(renderer, request, WARM_UP / 4, 1);
            results.add(Result.millis(view.getKey(), frames(renderer, request, repeat, 1))
                    .atMost(atMostMillis));
            results.add(
                    Result.millis(view.getKey() + ", each at another scale", frames(renderer, request, repeat, ZOOM)));
            results.add(Result.millis(view.getKey() + ", its uppermost layer switched", switched(renderer, request)));
        }
        results.add(Result.millis(
                        "until a superseded frame stops, at most, processor time", stops(renderer, views.values()))
                .atMost(STOP_MILLIS));
        return results;
    }

    /** Times frames of one view whose uppermost layer is switched off and on. */
    private List<Sample> switched(FrameRenderer renderer, FrameRequest on) throws Exception {
        List<LayerState> layers = on.scene().layers();
        FrameRequest off = new FrameRequest(
                on.viewport(), 1, on.scene().withLayers(layers.subList(0, Math.max(0, layers.size() - 1))));
        renderer.render(on, Cancellation.NEVER);
        renderer.render(off, Cancellation.NEVER);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < repeat; i++) {
            FrameRequest next = i % 2 == 0 ? on : off;
            samples.add(Sample.of(() -> renderer.render(next, Cancellation.NEVER)));
        }
        return samples;
    }

    /** For frames at other scales each time: the longest that each would have gone on after nobody wanted it any more. */
    private List<Sample> stops(FrameRenderer renderer, Collection<FrameRequest> requests) {
        List<Sample> samples = new ArrayList<>();
        for (FrameRequest request : requests) {
            for (int i = 0; i < repeat; i++) {
                LookTimes looks = new LookTimes();
                renderer.render(onPath(request, i + repeat, ZOOM), looks);
                samples.add(looks.longest());
            }
        }
        return samples;
    }

    /** Times frames on a path to and fro. */
    private static List<Sample> frames(FrameRenderer renderer, FrameRequest request, int count, double zoom)
            throws Exception {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FrameRequest next = onPath(request, i, zoom);
            samples.add(Sample.of(() -> renderer.render(next, Cancellation.NEVER)));
        }
        return samples;
    }

    private static FrameRequest onPath(FrameRequest request, int i, double zoom) {
        int step = i % 16 < 8 ? i % 16 : 16 - i % 16;
        double factor = zoom == 1 ? 1 : Math.pow(zoom, step - 4.0 + 0.01 * i);
        Viewport moved = request.viewport()
                .draggedBy(23.0 * step, -17.0 * step)
                .withMetersPerPixel(request.viewport().metersPerPixel() * factor);
        return new FrameRequest(moved, 1, request.scene());
    }
}
