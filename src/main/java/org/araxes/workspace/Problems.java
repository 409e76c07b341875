package org.araxes.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.araxes.workspace.WorkspaceProblem.Code;
import org.sqlite.SQLiteErrorCode;

/** Every sentence a person may read about the workspace file, in one place. */
final class Problems {

    /** SQLite's extended result codes carry the primary code in their low byte. */
    static final int PRIMARY_CODE = 0xff;

    /** Most systems allow 255 bytes; the files beside a workspace have up to some twenty more than it has. */
    private static final int LONG_NAME_BYTES = 230;

    private Problems() {}

    static WorkspaceProblem newerVersion(Path file, int version) {
        return new WorkspaceProblem(
                Code.NEWER_VERSION,
                file,
                file + " was written by a newer Araxes (workspace version " + version + ", this one knows "
                        + Migrations.NEWEST
                        + "). It is open to read only: what is drawn or added now is not saved in it. "
                        + "Update Araxes, or choose another workspace file.");
    }

    /** To those who only look. */
    static WorkspaceProblem newerToRead(Path file, int version) {
        return new WorkspaceProblem(
                Code.NEWER_VERSION,
                file,
                file + " was written by a newer Araxes (workspace version " + version + ", this one knows "
                        + Migrations.NEWEST + "): what that one keeps beyond this one's knowledge is not read.");
    }

    static WorkspaceProblem damaged(Path file, String detail) {
        return damage(file, "What can be read of it is shown; what is drawn or added now is not saved in it.", detail);
    }

    static WorkspaceProblem unreadable(Path file, SQLException cause) {
        WorkspaceProblem problem = of(file, cause);
        return problem.code() == Code.DAMAGED ? damage(file, "Nothing of it can be read.", plain(cause)) : problem;
    }

    private static WorkspaceProblem damage(Path file, String shown, String detail) {
        String found = detail.replace("*** in database main ***", "")
                .replaceAll("\\s+", " ")
                .strip();
        return new WorkspaceProblem(
                Code.DAMAGED,
                file,
                file + " is damaged. It is left as it is. " + shown + " " + copies(file) + " (SQLite found: " + found
                        + ")");
    }

    /** Where a copy is that can be gone on with. */
    private static String copies(Path file) {
        try {
            return Backups.of(file).stream()
                    .findFirst()
                    .map(newest -> "The newest copy that Araxes made of it is " + newest
                            + ": open that one and save it under another name.")
                    .orElse("Araxes has made no copy of it yet.");
        } catch (IOException unreadable) {
            return "Copies made by Araxes would be in " + Backups.folderOf(file) + ".";
        }
    }

    static WorkspaceProblem empty(Path file) {
        return new WorkspaceProblem(
                Code.EMPTY_FILE, file, file + " was empty (0 bytes); a new workspace was begun in it. " + before(file));
    }

    /** To those who only look. */
    static WorkspaceProblem emptyToRead(Path file) {
        return new WorkspaceProblem(
                Code.NOT_A_DATABASE, file, file + " is empty (0 bytes): there is no workspace in it. " + before(file));
    }

    /** What to do where an empty file should not be empty. */
    private static String before(Path file) {
        try {
            return Backups.of(file).isEmpty()
                    ? "Araxes has no copy of an earlier one; if it should have held your work, look among your own copies."
                    : "If it should have held your work: " + copies(file);
        } catch (IOException unreadable) {
            return copies(file);
        }
    }

    static WorkspaceProblem notADatabase(Path file) {
        return new WorkspaceProblem(
                Code.NOT_A_DATABASE,
                file,
                file + " is no workspace: it is not an SQLite file. It is left as it is; choose another file.");
    }

    static WorkspaceProblem foreign(Path file) {
        return new WorkspaceProblem(
                Code.FOREIGN,
                file,
                file + " belongs to another program: it is no workspace of Araxes. It is left as it is; "
                        + "choose another file.");
    }

    static WorkspaceProblem notThere(Path file) {
        return new WorkspaceProblem(Code.NOT_A_FILE, file, "there is no workspace file " + file + ".");
    }

    /** Made in the place of the link, a new file would stand for the other one when that comes back. */
    static WorkspaceProblem deadLink(Path link, Path target) {
        return new WorkspaceProblem(
                Code.CANNOT_CREATE,
                link,
                link + " is a link to " + target + ", which is not there: it was moved, or its drive is not connected. "
                        + "Nothing was made in its place. When it is there again, open it from the File menu; or choose another file.");
    }

    static WorkspaceProblem damagedSource(Path file, SQLException cause) {
        return damage(file, "No whole copy can be made of it, but what can be read can be exported.", plain(cause));
    }

    static WorkspaceProblem lastIsMissing(Path last, Path opened) {
        return new WorkspaceProblem(
                Code.MISSING,
                last,
                "The workspace used last, " + last + ", is not there: it was moved, or its drive is not connected. "
                        + opened + " is open in its place. When it is there again, open it from the File menu.");
    }

    static WorkspaceProblem gone(Path file) {
        return new WorkspaceProblem(
                Code.GONE,
                file,
                file
                        + " is no longer there: it was moved, renamed, deleted or replaced while it was open. All that you drew is in "
                        + "this window. Save it as another file, or put the file back and try again.");
    }

    static WorkspaceProblem notAFile(Path file) {
        return new WorkspaceProblem(Code.NOT_A_FILE, file, file + " is a folder or a device, not a file.");
    }

    static WorkspaceProblem readOnly(Path file) {
        return new WorkspaceProblem(
                Code.READ_ONLY,
                file,
                file + " may not be written. It is open to read only: what is drawn or added now is not saved in it. "
                        + "Allow writing to the file and its folder, then try again, or choose another file.");
    }

    /** A file whose lock file cannot be made: a full disk is said to be full, all else is as if it were write-protected. */
    static WorkspaceProblem noLock(Path file, IOException cause) {
        WorkspaceProblem known = of(file, cause);
        return known.code() == Code.DISK_FULL ? known : readOnly(file);
    }

    static WorkspaceProblem inUse(Path file) {
        return new WorkspaceProblem(
                Code.IN_USE,
                file,
                file + " is open in another window. Here it is open to read only: "
                        + "what is drawn or added now is not saved in it.");
    }

    static WorkspaceProblem taken(Path file) {
        return new WorkspaceProblem(
                Code.IN_USE, file, file + " is open in another window: close it there first, or choose another name.");
    }

    static WorkspaceProblem notReadable(Path file, IOException cause) {
        return cause instanceof AccessDeniedException
                ? new WorkspaceProblem(
                        Code.FAILED, file, file + " may not be read. Allow reading it, or choose another file.")
                : of(file, cause);
    }

    static WorkspaceProblem copyFailed(Path copy, Exception cause) {
        String detail = switch (cause) {
            case SQLException sql when of(copy, sql).code() == Code.DISK_FULL -> "the disk is full";
            case SQLException sql -> plain(sql);
            case IOException io -> plain(io);
            default -> String.valueOf(cause.getMessage());
        };
        return new WorkspaceProblem(Code.FAILED, copy, "The copy " + copy + " could not be written (" + detail + ").");
    }

    static WorkspaceProblem unsoundCopy(Path copy) {
        return new WorkspaceProblem(Code.DAMAGED, copy, "The copy " + copy + " is damaged; choose another.");
    }

    static WorkspaceProblem cannotCreate(Path file, IOException cause) {
        return new WorkspaceProblem(
                Code.CANNOT_CREATE, file, "No workspace can be made at " + file + ": " + plain(cause) + ".");
    }

    static WorkspaceProblem conflict(Path file) {
        return new WorkspaceProblem(
                Code.CONFLICT,
                file,
                file + " was changed by another program or window, so that your last edits no longer fit it. "
                        + "They are kept here; save them as another file.");
    }

    /** It could not be read at first, and now it can; what is drawn in the window does not build on it. */
    static WorkspaceProblem notRead(Path file) {
        return new WorkspaceProblem(
                Code.CONFLICT,
                file,
                file
                        + " can be opened now, but what it holds is not in this window. Open it from the File menu; if you drew"
                        + " something here meanwhile, save that as another file before.");
    }

    static WorkspaceProblem writtenElsewhere(Path file) {
        return new WorkspaceProblem(
                Code.WRITTEN_ELSEWHERE,
                file,
                "Another program has written to " + file
                        + " while it is open here. What it changed is seen here when the"
                        + " workspace is opened again. What you draw is saved beside it as before; only where you change"
                        + " an object that was changed there too, you will be told, and neither is lost.");
    }

    static WorkspaceProblem unreadable(Path file, FeatureTable table, long fid, String detail) {
        return new WorkspaceProblem(
                Code.UNREADABLE_OBJECT,
                file,
                "Object " + fid + " of " + table.sqlName() + " in " + file + " cannot be shown (" + detail
                        + "). It stays in the file as it is.");
    }

    static WorkspaceProblem historyCut(Path file, int steps) {
        return new WorkspaceProblem(
                Code.HISTORY_CUT,
                file,
                file + " was changed by another program: " + steps + (steps == 1 ? " step" : " steps")
                        + " can no longer be undone or redone.");
    }

    static WorkspaceProblem of(Path file, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return readOnly(file);
        }
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("name too long")) {
            return longName(file);
        }
        if (said.contains("no space left")) {
            return diskFull(file);
        }
        return failed(file, plain(cause));
    }

    static WorkspaceProblem of(Path file, SQLException cause) {
        int primary = cause.getErrorCode() & PRIMARY_CODE;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return diskFull(file);
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code || primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return damaged(file, plain(cause));
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return readOnly(file);
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return new WorkspaceProblem(
                    Code.BUSY, file, "Another program is writing to " + file + ". Try again when it has finished.");
        }
        if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
            return failed(file, "its drive reports an error");
        }
        if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code && hasLongName(file)) {
            return longName(file);
        }
        return failed(file, plain(cause));
    }

    static WorkspaceException exception(Path file, SQLException cause) {
        return new WorkspaceException(of(file, cause), cause);
    }

    static WorkspaceProblem notOpen(Path file) {
        return new WorkspaceProblem(Code.FAILED, file, file + " is not open.");
    }

    static WorkspaceProblem bug(Path file, Throwable bug) {
        return new WorkspaceProblem(
                Code.FAILED, file, "An error in Araxes kept it from saving to " + file + ": " + bug + ".");
    }

    private static boolean hasLongName(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONG_NAME_BYTES;
    }

    private static WorkspaceProblem longName(Path file) {
        return new WorkspaceProblem(
                Code.LONG_NAME,
                file,
                "The name of " + file + " is too long: the files that Araxes needs beside it while it is open have"
                        + " longer ones. Nothing is saved in it. Give it a shorter name, or save as another file.");
    }

    private static WorkspaceProblem diskFull(Path file) {
        return new WorkspaceProblem(
                Code.DISK_FULL,
                file,
                "The disk of " + file + " is full. Nothing that was saved is lost; free some space, then try again.");
    }

    private static WorkspaceProblem failed(Path file, String detail) {
        return new WorkspaceProblem(
                Code.FAILED,
                file,
                file + " could not be read or written (" + detail + "). Look whether its drive is still there, "
                        + "then try again.");
    }

    private static String plain(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "the folder may not be written";
        }
        if (cause instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        return String.valueOf(cause.getMessage());
    }

    static String plain(SQLException cause) {
        // The driver writes "[SQLITE_CORRUPT] The database disk image is malformed (…)".
        return String.valueOf(cause.getMessage())
                .replaceAll("\\s+", " ")
                .replaceFirst("^\\[SQLITE_\\w+] ", "")
                // Often it says the same twice.
                .replaceFirst("(?i)^(?:the )?(.+?) \\(\\1\\)$", "$1");
    }
}
