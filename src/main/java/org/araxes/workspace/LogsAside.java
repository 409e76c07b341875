package org.araxes.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.araxes.io.AtomicFiles;
import org.araxes.io.Disk;

/**
 * The logs that a killed program left beside a database. Another file under the same name would take them in as its own;
 * so they go aside before it comes, and back when it cannot come: a part of what was saved may stand in them alone.
 */
final class LogsAside {

    private static final List<String> LOGS = List.of("-wal", "-journal");

    private LogsAside() {}

    /**
     * Puts a finished file in the place of another, whose logs are then kept under another name.
     *
     * @return the logs that were set aside
     * @throws IOException when it cannot be done; the file before is then as it was, with its logs
     */
    static List<Path> replace(Path temporary, Path target, Disk disk) throws IOException {
        List<Path> aside = new ArrayList<>();
        try {
            for (String suffix : LOGS) {
                Path log = named(target, suffix);
                if (Files.exists(log)) {
                    Path left = named(target, ".left" + suffix);
                    disk.move(log, left, StandardCopyOption.REPLACE_EXISTING);
                    aside.add(left);
                }
            }
            // Only an index of the log, made anew where it is missing.
            disk.delete(named(target, "-shm"));
            AtomicFiles.replace(temporary, target, disk);
            return aside;
        } catch (IOException failed) {
            putBack(aside, target, disk, failed);
            throw failed;
        }
    }

    private static void putBack(List<Path> aside, Path target, Disk disk, IOException failed) {
        for (Path left : aside) {
            String suffix = left.getFileName().toString().substring((target.getFileName() + ".left").length());
            try {
                disk.move(left, named(target, suffix));
            } catch (IOException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
        }
    }

    private static Path named(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
