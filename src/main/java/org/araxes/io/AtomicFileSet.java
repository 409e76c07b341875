package org.araxes.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.araxes.io.AtomicFiles.Content;

/**
 * Writes several files that belong together: all of them come to be, or none. Each is written in full beside its place
 * first; what stood there is kept until the last one has its name. Only a power cut between two renamings can part them.
 */
public final class AtomicFileSet {

    private AtomicFileSet() {}

    /**
     * Writes files in their order; those that are there are replaced. Their folders must exist.
     *
     * @throws IOException when one cannot be written; all are then as they were, and no temporary file is left
     */
    public static void write(Map<Path, Content> contents) throws IOException {
        write(contents, Disk.REAL);
    }

    /** The same on a disk of one's choosing. */
    public static void write(Map<Path, Content> contents, Disk disk) throws IOException {
        if (contents.size() == 1) {
            for (Map.Entry<Path, Content> only : contents.entrySet()) {
                AtomicFiles.write(only.getKey(), only.getValue(), disk);
            }
            return;
        }
        Map<Path, Path> finished = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                Path target = AtomicFiles.target(file.getKey());
                Path temporary = AtomicFiles.temporaryBeside(target);
                finished.put(target, temporary);
                AtomicFiles.fill(temporary, file.getValue(), disk);
            }
            replace(finished, disk);
        } catch (Throwable failure) {
            for (Path temporary : finished.values()) {
                AtomicFiles.deleteAfter(failure, temporary);
            }
            throw failure;
        }
    }

    /**
     * Gives finished files their names; those that are there are replaced.
     *
     * @param finished the finished file, synced, of each name, on the same disk
     * @throws IOException when one cannot be renamed; what was there before is then as it was
     */
    public static void replace(Map<Path, Path> finished, Disk disk) throws IOException {
        Map<Path, Path> before = new LinkedHashMap<>();
        Map<Path, Path> renamed = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> file : finished.entrySet()) {
                Path target = file.getKey();
                if (Files.exists(target)) {
                    Path kept = AtomicFiles.temporaryBeside(target);
                    disk.move(target, kept);
                    before.put(target, kept);
                }
                AtomicFiles.replace(file.getValue(), target, disk);
                renamed.put(target, file.getValue());
            }
        } catch (Throwable failure) {
            renamed.keySet().forEach(target -> AtomicFiles.deleteAfter(failure, target));
            before.forEach((target, kept) -> putBack(failure, kept, target, disk));
            throw failure;
        }
        for (Path kept : before.values()) {
            Files.deleteIfExists(kept);
        }
    }

    private static void putBack(Throwable failure, Path kept, Path target, Disk disk) {
        try {
            disk.move(kept, target);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
