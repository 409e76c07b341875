package org.araxes.workspace;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.io.AtomicFiles;
import org.jspecify.annotations.Nullable;

/**
 * The workspaces that a person used, the last one first, as a list in a file of its own, one path a line. A list that
 * cannot be read or written is no trouble to anybody: the usual workspace is opened. Any thread.
 *
 * @param list where the list is kept; null to keep none
 */
public record RecentWorkspaces(@Nullable Path list) {

    /** As many as a menu shows at a glance. */
    static final int MOST = 10;

    /** A list that nothing is put on. */
    public static RecentWorkspaces none() {
        return new RecentWorkspaces(null);
    }

    /**
     * Which workspace to open.
     *
     * @param file the file; it need not exist
     * @param missing the one used last when that is not there now; then the usual one is opened in its place
     */
    public record Choice(Path file, @Nullable Path missing) {

        /** What the person has to be told of it. */
        public Optional<WorkspaceProblem> problem() {
            return Optional.ofNullable(missing).map(gone -> Problems.lastIsMissing(gone, file));
        }
    }

    /**
     * The workspace to open: the one that was named, else the one used last, else the usual one. One that is gone is never
     * made anew at its place, for its drive may come back.
     *
     * @param named what the command line or the environment names; null for nothing
     * @param usual where the workspace lies when nobody names another place
     */
    public Choice choose(@Nullable Path named, Path usual) {
        if (named != null) {
            return new Choice(named, null);
        }
        Path last = files().stream().findFirst().orElse(usual);
        return last.equals(usual) || Files.exists(last) ? new Choice(last, null) : new Choice(usual, last);
    }

    /** The list, the last one first; what is no path of this system is left out. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String line : lines()) {
            try {
                Path file = Path.of(line);
                if (file.isAbsolute() && !files.contains(file)) {
                    files.add(file);
                }
            } catch (InvalidPathException ofAnotherSystem) {
                continue;
            }
        }
        return files.subList(0, Math.min(MOST, files.size()));
    }

    private List<String> lines() {
        try {
            return list == null || !Files.exists(list)
                    ? List.of()
                    : Files.readString(list, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList();
        } catch (IOException unreadable) {
            System.getLogger(RecentWorkspaces.class.getName())
                    .log(Level.WARNING, "the list of workspaces cannot be read: " + unreadable);
            return List.of();
        }
    }

    /** Puts a workspace first. */
    public void used(Path file) {
        Path target = list;
        if (target == null) {
            return;
        }
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(files());
        files.remove(absolute);
        files.addFirst(absolute);
        StringBuilder text = new StringBuilder();
        files.stream().limit(MOST).forEach(f -> text.append(f).append('\n'));
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            AtomicFiles.write(target, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            System.getLogger(RecentWorkspaces.class.getName())
                    .log(Level.WARNING, "the list of workspaces cannot be written: " + failed);
        }
    }
}
