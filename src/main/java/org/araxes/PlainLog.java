package org.araxes;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The program's log: warnings and errors as lines on the standard error output. Java's own would read its settings, ask
 * for the local way to write times and more before its first line, and every start of the window has one: the toolkit
 * remarks that it was found on the class path, which is as it is meant to be and is not told. The first logger still takes
 * ten milliseconds to find, so that a class asks for its own where it has something to say and keeps none. Any thread.
 */
public final class PlainLog extends System.LoggerFinder {

    private static final String TOOLKIT = "javafx";
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    /** For the service loader. */
    public PlainLog() {}

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Lines(name, System.err);
    }

    /**
     * Writes what is a warning or worse.
     *
     * @param name who tells it
     * @param out where it is written
     */
    record Lines(String name, PrintStream out) implements System.Logger {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level.compareTo(Level.WARNING) >= 0 && level != Level.OFF;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
            boolean known = name.equals(TOOLKIT) && message != null && message.startsWith(ON_CLASS_PATH);
            if (!isLoggable(level) || known) {
                return;
            }
            synchronized (out) {
                out.println(level + " " + name + ": " + inWords(bundle, message));
                if (thrown != null) {
                    thrown.printStackTrace(out);
                }
            }
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... values) {
            boolean plain = format == null || values == null || values.length == 0;
            if (isLoggable(level)) {
                String words = inWords(bundle, format);
                log(level, null, plain ? words : MessageFormat.format(words, values), (Throwable) null);
            }
        }

        private static String inWords(@Nullable ResourceBundle bundle, @Nullable String message) {
            if (bundle == null || message == null) {
                return String.valueOf(message);
            }
            try {
                return bundle.getString(message);
            } catch (MissingResourceException notAKey) {
                return message;
            }
        }
    }
}
