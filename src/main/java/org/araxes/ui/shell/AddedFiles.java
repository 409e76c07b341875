package org.araxes.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LoadedData;
import org.araxes.geo.TransverseMercator;
import org.araxes.interchange.AddedFile;
import org.araxes.interchange.LayerFileException;
import org.araxes.interchange.LayerFiles;
import org.araxes.interchange.LayerRoom;
import org.araxes.interchange.LeftOut;
import org.araxes.render.FrameRenderer;
import org.araxes.render.RenderCancelledException;
import org.araxes.ui.StatusLine;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.task.Background;

/**
 * The person's own files on the map: read and made ready for drawing on a thread of their own, with progress and a button
 * to stop in the status line, while the window goes on. FX thread.
 */
final class AddedFiles {

    private final Background thread = new Background("files");
    private final FrameRenderer renderer;
    private final Supplier<StatusLine> status;
    private List<AddedFile> files = List.of();
    /** Layers that were shown and are no longer wanted. */
    private final List<Layer> gone = new ArrayList<>();
    /** Positions of each file that was read. */
    private final Map<Path, Long> vertices = new ConcurrentHashMap<>();

    private AtomicBoolean stopped = new AtomicBoolean();
    private int waiting;

    /**
     * @param renderer draws them
     * @param status the status line that the window has now
     */
    AddedFiles(FrameRenderer renderer, Supplier<StatusLine> status) {
        this.renderer = renderer;
        this.status = status;
    }

    /**
     * Reads files, each after the other.
     *
     * @param shown runs with each file that can be shown, already among these
     * @param failed runs with a sentence about one that cannot
     */
    void read(List<Path> paths, Consumer<AddedFile> shown, Consumer<String> failed) {
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        for (Path path : paths) {
            tell(path, 0, stop);
            waiting++;
            thread.run(
                    () -> readOne(path, stop),
                    file -> {
                        waiting--;
                        status.get().progress("", -1, () -> {});
                        add(file);
                        shown.accept(file);
                    },
                    problem -> {
                        waiting--;
                        status.get().progress("", -1, () -> {});
                        if (problem instanceof CancellationException || problem instanceof RenderCancelledException) {
                            status.get().showHelp(path.getFileName() + " was not read to its end, and is not shown");
                        } else {
                            failed.accept(String.valueOf(problem.getMessage()));
                        }
                    });
        }
    }

    /** Whether one is still being read. */
    boolean isReading() {
        return waiting > 0;
    }

    private AddedFile readOne(Path path, AtomicBoolean stop) throws Exception {
        int[] told = {-1};
        vertices.remove(path);
        long others = vertices.values().stream().mapToLong(Long::longValue).sum();
        LayerRoom room = LayerRoom.ofThisProcess().beside(others);
        AddedFile file = LayerFiles.read(
                path,
                (read, total) -> {
                    int percent = total <= 0 ? 0 : (int) (100 * read / total);
                    if (percent != told[0]) {
                        told[0] = percent;
                        Background.onFxThread(() -> tell(path, percent / 100.0, stop));
                    }
                    return !stop.get();
                },
                room);
        Background.onFxThread(() -> {
            if (!stop.get()) {
                String text = "Making " + path.getFileName() + " ready to be drawn …";
                status.get().progress(text, 1, () -> stop.set(true));
            }
        });
        try {
            renderer.prepare(file.layer(), TransverseMercator.UTM_38N, stop::get);
        } catch (OutOfMemoryError full) { // what was made is garbage by now
            throw new LayerFileException(path + ": " + room.sentence(), full);
        }
        vertices.put(path, file.vertices());
        return file;
    }

    private void tell(Path path, double part, AtomicBoolean stop) {
        if (!stop.get()) {
            String text = String.format(Locale.ROOT, "Reading %s … %.0f %%", path.getFileName(), 100 * part);
            status.get().progress(text, part, () -> stop.set(true));
        }
    }

    private void add(AddedFile file) {
        List<AddedFile> all = new ArrayList<>(files);
        take(all, file.layer().id());
        all.add(file);
        files = List.copyOf(all);
    }

    /**
     * Tells what was read: in the status line, and in a dialog too where something is wrong with it.
     *
     * @param owner the window
     */
    void tell(AddedFile file, Window owner) {
        LeftOut leftOut = file.leftOut();
        int shown = file.layer().claims().size();
        String empty = leftOut.empty() == 0 ? "" : "; " + leftOut.empty() + " have no geometry and are not shown";
        status.get()
                .showHelp(String.format(
                        Locale.ROOT,
                        "%s: %s in %s%s",
                        file.layer().title().english(),
                        counted(file.vertices(), "vertex", "vertices"),
                        counted(shown, "feature", "features"),
                        empty));
        if (leftOut.broken() > 0) {
            Dialogs.tell(owner, "Not all of “" + file.file().getFileName() + "” can be shown", leftOut.sentence(shown));
        }
    }

    private static String counted(long count, String one, String more) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : more);
    }

    /** Takes a file's layer off the map; the file itself stays as it is. */
    void remove(Layer layer) {
        List<AddedFile> all = new ArrayList<>(files);
        for (AddedFile file : take(all, layer.id())) {
            vertices.remove(file.file());
        }
        files = List.copyOf(all);
    }

    /** Takes the file of a layer off a list. */
    private List<AddedFile> take(List<AddedFile> all, String layerId) {
        List<AddedFile> taken =
                all.stream().filter(f -> f.layer().id().equals(layerId)).toList();
        taken.forEach(f -> gone.add(f.layer()));
        all.removeAll(taken);
        return taken;
    }

    /** Frees the memory of what is no longer shown; to be called when the map shows what is left. */
    void letGo() {
        gone.forEach(renderer::forget);
        gone.clear();
    }

    /** Takes all files off the map; they themselves stay as they are. */
    void clear() {
        vertices.clear();
        files.forEach(f -> gone.add(f.layer()));
        files = List.of();
    }

    /** Where they lie. */
    List<Path> paths() {
        return files.stream().map(AddedFile::file).toList();
    }

    /** What is read, on top of the data. */
    LoadedData on(LoadedData data) {
        Catalog catalog = data.catalog();
        for (AddedFile file : files) {
            catalog = catalog.with(AddedFile.GROUP, file.layer(), file.source());
        }
        return new LoadedData(data.folder(), catalog, data.whole(), data.own());
    }

    /** Stops reading. */
    void close() {
        stopped.set(true);
        thread.close();
    }
}
