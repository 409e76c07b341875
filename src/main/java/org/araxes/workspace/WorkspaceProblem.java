package org.araxes.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that stands between a person and the workspace file, said so that it can be acted on.
 *
 * @param code stable code
 * @param file the workspace file
 * @param message plain sentences for the person
 */
public record WorkspaceProblem(Code code, Path file, String message) {

    /** What kind of problem it is. */
    public enum Code {
        /** Written by a newer Araxes: opened to read only. */
        NEWER_VERSION,
        /** The content is broken: opened to read only as far as it can be read. */
        DAMAGED,
        /** The file had no bytes: a new workspace was begun in it. */
        EMPTY_FILE,
        /** Not an SQLite file: refused and left alone. */
        NOT_A_DATABASE,
        /** A GeoPackage or database of another program: refused and left alone. */
        FOREIGN,
        /** The workspace used last is not there: the usual one was opened. */
        MISSING,
        /** A folder or device stands at the path. */
        NOT_A_FILE,
        /** The file or its folder may not be written: opened to read only. */
        READ_ONLY,
        /** Another window has it open: opened to read only. */
        IN_USE,
        /** There is no file, and none can be made. */
        CANNOT_CREATE,
        /** No space is left on the disk. */
        DISK_FULL,
        /** Another program is writing to it just now. */
        BUSY,
        /** The file was changed elsewhere, so that an edit no longer fits it. */
        CONFLICT,
        /** One object in the file could not be read; it stays in the file as it is. */
        UNREADABLE_OBJECT,
        /** Older steps can no longer be undone, because the file was changed elsewhere. */
        HISTORY_CUT,
        /** Reading or writing failed for another reason, for example a drive that was removed. */
        FAILED
    }

    /** What several say, one after the other. */
    public static String messages(List<WorkspaceProblem> problems) {
        return problems.stream().map(WorkspaceProblem::message).collect(Collectors.joining("\n\n"));
    }

    /** Whether nothing of the file could be opened. */
    public boolean refused() {
        return switch (code) {
            case NOT_A_DATABASE, FOREIGN, NOT_A_FILE, CANNOT_CREATE -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return message;
    }
}
