package org.araxes.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts real windows and times them: from the start of the process to the first painted map, and how evenly the map
 * follows the hand. Needs a display. Blocks the caller.
 *
 * @param home the folder where Araxes is installed; null when it is not
 * @param widthPixels width of the window
 * @param heightPixels height of the window
 * @param arguments arguments for the window
 */
public record WindowBench(@Nullable Path home, int widthPixels, int heightPixels, List<String> arguments) {

    private static final double WITH_CACHE_MILLIS = 900;
    private static final double WITHOUT_CACHE_MILLIS = 2000;
    private static final double UNTIL_SHARP_MILLIS = 60;
    private static final double RESIDENT_MEGABYTES = 350;
    private static final double EDIT_MILLIS = 20;
    private static final double OPEN_MILLIS = 1000;
    private static final double P95_MILLIS = 16.7;
    private static final double P99_MILLIS = 33;

    /** Marks of a start, as the window says them: the first painted map, and all panels there and painted. */
    private static final String FIRST_MAP = "first-map";

    private static final String WHOLE_WINDOW = "whole-window";
    private static final String READ = "objects-read";
    private static final String SHOWN = "objects-shown";
    private static final String OPENED = "objects-opened";

    /** Times starts, by turns with the AOT cache and without where there is one. */
    public List<Result> startup(int repeat) throws IOException {
        List<Map<String, Sample>> with = new ArrayList<>();
        List<Map<String, Sample>> without = new ArrayList<>();
        boolean cached = WindowProcess.hasAotCache(home);
        for (int i = 0; i < repeat; i++) {
            if (cached) {
                with.add(start(List.of()));
            }
            without.add(start(cached ? List.of("-XX:AOTMode=off") : List.of()));
        }
        List<Result> results = new ArrayList<>();
        if (cached) {
            results.addAll(results("AOT cache", with, WITH_CACHE_MILLIS));
        }
        results.addAll(results("no cache", without, WITHOUT_CACHE_MILLIS));
        return results;
    }

    private static List<Result> results(String how, List<Map<String, Sample>> starts, double atMostMillis) {
        List<Result> results = new ArrayList<>(List.of(
                Result.millis("process start to first map, " + how, marks(starts, FIRST_MAP))
                        .atMost(atMostMillis),
                Result.millis("process start to whole window, " + how, marks(starts, WHOLE_WINDOW)),
                Result.millis("process start to all objects in the document, " + how, marks(starts, READ)),
                Result.millis("process start to all objects on the map, " + how, marks(starts, SHOWN))));
        List<Sample> opened = starts.stream()
                .filter(times -> times.containsKey(OPENED))
                .map(times -> Sample.ofWall(times.get(OPENED).cpuMillis()))
                .toList();
        if (!opened.isEmpty()) {
            results.add(Result.millis("File > Open to all objects on the map, " + how, opened)
                    .atMost(OPEN_MILLIS));
        }
        return results;
    }

    private static List<Sample> marks(List<Map<String, Sample>> starts, String mark) {
        return starts.stream().map(times -> times.get(mark)).toList();
    }

    private Map<String, Sample> start(List<String> more) throws IOException {
        List<String> options = new ArrayList<>(options("start"));
        options.addAll(more);
        Map<String, Sample> times = new HashMap<>();
        new WindowProcess(home, options, arguments)
                .run((line, millis) -> times.put(line.split(" ")[0], new Sample(millis, last(line))));
        if (!times.keySet().containsAll(List.of(FIRST_MAP, WHOLE_WINDOW, READ, SHOWN))) {
            throw new IOException("the window showed no map");
        }
        return times;
    }

    /**
     * Has the window used by a script of drags, wheel turns, layers and ready views.
     *
     * @param seconds for how long
     */
    public List<Result> pan(int seconds) throws IOException {
        List<String> options = new ArrayList<>(options("use"));
        options.add("-Daraxes.rehearse.seconds=" + seconds);
        Map<String, List<Sample>> heard = hear(options);
        if (heard.getOrDefault("intervals", List.of()).isEmpty()) {
            throw new IOException("the window showed no gesture");
        }
        Result intervals = Result.millis("gesture, frame interval", all(heard, "intervals"));
        List<Sample> resident = all(heard, "resident");
        return List.of(
                intervals,
                Result.value("gesture, p95 of the interval", "ms", intervals.wall(95), P95_MILLIS),
                Result.value("gesture, p99 of the interval", "ms", intervals.wall(99), P99_MILLIS),
                Result.millis("gesture's end to sharp map", all(heard, "until-sharp"))
                        .atMost(UNTIL_SHARP_MILLIS),
                new Result("blank pixels", "px", all(heard, "blank"), 0),
                new Result("resident memory", "MB", resident, RESIDENT_MEGABYTES),
                new Result("resident memory, first quarter", "MB", resident.subList(0, quarter(resident)), Double.NaN),
                new Result(
                        "resident memory, last quarter",
                        "MB",
                        resident.subList(resident.size() - quarter(resident), resident.size()),
                        RESIDENT_MEGABYTES));
    }

    /**
     * Has things drawn, changed, deleted and undone in the window by a script, with the table of objects open.
     *
     * @param edits how many
     * @param seconds for how long instead; 0: until so many are made
     */
    public List<Result> edit(int edits, int seconds) throws IOException {
        List<String> options = new ArrayList<>(options("edit"));
        options.addAll(List.of("-Daraxes.rehearse.edits=" + edits, "-Daraxes.rehearse.seconds=" + seconds));
        Map<String, List<Sample>> heard = hear(options);
        if (heard.getOrDefault("edit-saved", List.of()).isEmpty()) {
            throw new IOException("the window saved no edit");
        }
        Result saved = Result.millis("edit, until it is on the disk", all(heard, "edit-saved"));
        List<Result> results = new ArrayList<>(List.of(
                both("edit, until the window goes on", heard, "edit-window"),
                saved,
                Result.value("the same, p95", "ms", saved.wall(95), EDIT_MILLIS),
                Result.millis("edit, until the window says that it is saved", all(heard, "edit-said"))));
        for (String of : List.of("live", "resident", "file", "log")) {
            String what = of.equals("live") ? "live memory" : of.equals("resident") ? "resident memory" : of;
            List<Sample> looks = all(heard, of);
            results.add(
                    Result.value(what + ", at the start", "MB", looks.getFirst().wallMillis(), Double.NaN));
            results.add(new Result(what + ", second quarter", "MB", part(looks, 1), Double.NaN));
            results.add(new Result(what + ", last quarter", "MB", part(looks, 3), Double.NaN));
        }
        results.add(new Result("edits that can be undone or redone", "", all(heard, "history"), Double.NaN));
        return results;
    }

    private static Result both(String name, Map<String, List<Sample>> heard, String word) {
        List<Sample> wall = all(heard, word);
        List<Sample> cpu = all(heard, word + "-cpu");
        List<Sample> joined = new ArrayList<>();
        for (int i = 0; i < Math.min(wall.size(), cpu.size()); i++) {
            joined.add(new Sample(wall.get(i).wallMillis(), cpu.get(i).wallMillis()));
        }
        return Result.millis(name, joined);
    }

    private static List<Sample> part(List<Sample> looks, int quarter) {
        int from = quarter * looks.size() / 4;
        return looks.subList(from, Math.max(from + 1, (quarter + 1) * looks.size() / 4));
    }

    /** What a window says, by its first word. */
    private Map<String, List<Sample>> hear(List<String> options) throws IOException {
        Map<String, List<Sample>> heard = new HashMap<>();
        new WindowProcess(home, options, arguments).run((line, millis) -> {
            String[] words = line.split(" ");
            List<Sample> values = heard.computeIfAbsent(words[0], k -> new ArrayList<>());
            Arrays.stream(words).skip(1).forEach(w -> values.add(Sample.ofWall(Double.parseDouble(w))));
        });
        return heard;
    }

    private static int quarter(List<Sample> samples) {
        return Math.max(1, samples.size() / 4);
    }

    private static List<Sample> all(Map<String, List<Sample>> heard, String word) {
        List<Sample> values = heard.getOrDefault(word, List.of());
        return values.isEmpty() ? List.of(Sample.ofWall(Double.NaN)) : values;
    }

    private List<String> options(String what) {
        return List.of("-Daraxes.rehearse=" + what, "-Daraxes.rehearse.size=" + widthPixels + "x" + heightPixels);
    }

    private static double last(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
