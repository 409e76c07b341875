package org.araxes.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        NEWER_VERSION("The workspace is of a newer Araxes"),
        /** The content is broken: opened to read only as far as it can be read. */
        DAMAGED("The workspace is damaged"),
        /** The file had no bytes: a new workspace was begun in it. */
        EMPTY_FILE("The workspace file was empty"),
        /** Not an SQLite file: refused and left alone. */
        NOT_A_DATABASE("This is no workspace of Araxes"),
        /** A GeoPackage or database of another program: refused and left alone. */
        FOREIGN("This is no workspace of Araxes"),
        /** The workspace used last is not there: the usual one was opened. */
        MISSING("The workspace used last is not there"),
        /** The file that was open is no longer at its path. */
        GONE("The workspace file is gone"),
        /** A folder or device stands at the path. */
        NOT_A_FILE("This is no workspace of Araxes"),
        /** The file or its folder may not be written: opened to read only. */
        READ_ONLY("The workspace may not be written"),
        /** Another window has it open: opened to read only. */
        IN_USE("The workspace is open in another window"),
        /** There is no file, and none can be made. */
        CANNOT_CREATE("No workspace can be made there"),
        /** The system allows no names for the files beside it: opened to read only. */
        LONG_NAME("The name of the workspace is too long"),
        /** No space is left on the disk. */
        DISK_FULL("The disk is full"),
        /** Another program is writing to it just now. */
        BUSY("Another program is writing to the workspace"),
        /** The file was changed elsewhere, so that an edit no longer fits it. */
        CONFLICT("The workspace was changed elsewhere"),
        /** Another program wrote to the file while it was open: what it changed is not seen, and not written over. */
        WRITTEN_ELSEWHERE("Another program has written to the workspace"),
        /** One object in the file could not be read; it stays in the file as it is. */
        UNREADABLE_OBJECT("Not all of the workspace can be shown"),
        /** Older steps can no longer be undone, because the file was changed elsewhere. */
        HISTORY_CUT("Not every step can be undone any more"),
        /** Reading or writing failed for another reason, for example a drive that was removed. */
        FAILED("The workspace could not be read or written");

        private final String title;

        Code(String title) {
            this.title = title;
        }

        /** What it is in a few words. */
        public String title() {
            return title;
        }
    }

    /** What several say, one after the other. */
    public static String messages(List<WorkspaceProblem> problems) {
        return problems.stream().map(WorkspaceProblem::message).collect(Collectors.joining("\n\n"));
    }

    /** Whether what is drawn now is not saved. */
    public boolean keepsFromSaving() {
        return switch (code) {
            case EMPTY_FILE, MISSING, WRITTEN_ELSEWHERE, UNREADABLE_OBJECT, HISTORY_CUT -> false;
            default -> true;
        };
    }

    /** Whether it may have passed when it is tried again: space was freed, a drive is back, a file may be written. */
    public boolean mayPass() {
        return switch (code) {
            case GONE, DISK_FULL, BUSY, READ_ONLY, FAILED -> true;
            default -> false;
        };
    }

    /**
     * What a person has to be told of several: damage once, and not also what follows from it.
     *
     * @param all in the order in which they were found
     */
    static List<WorkspaceProblem> worthTelling(List<WorkspaceProblem> all) {
        Optional<WorkspaceProblem> damage =
                all.stream().filter(p -> p.code() == Code.DAMAGED).findFirst();
        return all.stream()
                .distinct()
                .filter(p -> damage.isEmpty() || p.code() != Code.HISTORY_CUT)
                .filter(p -> p.code() != Code.DAMAGED || p.equals(damage.get()))
                .toList();
    }

    @Override
    public String toString() {
        return message;
    }
}
