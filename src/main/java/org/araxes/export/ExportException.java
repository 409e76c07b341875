package org.araxes.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A picture could not be saved; the message is one plain sentence for the person, the cause is for the log. */
public final class ExportException extends IOException {

    private ExportException(String message, IOException cause) {
        super(message, cause);
    }

    /** What to tell the person when writing a file failed. */
    public static ExportException of(Path file, IOException failure) {
        return new ExportException("The picture " + file + " could not be saved: " + reason(file, failure), failure);
    }

    private static String reason(Path file, IOException failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            return "that is a folder, not a file.";
        }
        IOException root = root(failure);
        if (root instanceof NoSuchFileException || !Files.exists(folder)) {
            return "there is no folder " + folder + ".";
        }
        if (!Files.isDirectory(folder)) {
            return folder + " is a file, not a folder.";
        }
        if (root instanceof AccessDeniedException) {
            return "no permission to write in " + folder + ".";
        }
        return systemReason(folder, root);
    }

    /** The system says the rest in words of its own; the common ones are said more plainly. */
    private static String systemReason(Path folder, IOException root) {
        String said = message(root);
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return "the disk of " + folder + " is full.";
        }
        if (lower.contains("read-only file system")) {
            return "the disk of " + folder + " is read-only.";
        }
        return said.endsWith(".") ? said : said + ".";
    }

    private static String message(IOException root) {
        String reason = root instanceof FileSystemException system ? system.getReason() : null;
        String text = reason == null ? root.getMessage() : reason;
        return text == null ? root.getClass().getSimpleName() : text;
    }

    /** Image writers wrap what the stream threw. */
    private static IOException root(IOException failure) {
        IOException root = failure;
        @Nullable Throwable cause = failure.getCause();
        while (cause instanceof IOException deeper) {
            root = deeper;
            cause = deeper.getCause();
        }
        return root;
    }
}
