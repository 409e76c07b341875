package org.araxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PlainLogTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void javaTakesItForItsLoggers() {
        assertThat(System.LoggerFinder.getLoggerFinder()).isInstanceOf(PlainLog.class);
    }

    @Test
    void warningsAndErrorsAreLinesOfTheirOwn() {
        var log = new PlainLog.Lines("org.araxes.x", out);
        log.log(Level.WARNING, "the list cannot be read");
        log.log(Level.ERROR, "{0} steps are not saved", 3);
        assertThat(said()).isEqualTo("""
                WARNING org.araxes.x: the list cannot be read
                ERROR org.araxes.x: 3 steps are not saved
                """);
    }

    @Test
    void aMessageWithoutValuesIsNoPattern() {
        new PlainLog.Lines("x", out).log(Level.WARNING, "it's {0}");
        assertThat(said()).isEqualTo("WARNING x: it's {0}\n");
    }

    @Test
    void whatWasThrownFollowsItsLine() {
        new PlainLog.Lines("x", out).log(Level.WARNING, "closing", new IOException("disk gone"));
        assertThat(said()).startsWith("WARNING x: closing\njava.io.IOException: disk gone\n\tat ");
    }

    @Test
    void lesserThingsAreNotWritten() {
        var log = new PlainLog.Lines("x", out);
        log.log(Level.INFO, "begun");
        log.log(Level.DEBUG, "closing", new IOException());
        assertThat(log.isLoggable(Level.OFF)).isFalse();
        assertThat(said()).isEmpty();
    }

    @Test
    void theToolkitsRemarkOnTheClassPathIsLeftOutAndNothingElseOfIt() {
        var log = new PlainLog.Lines("javafx", out);
        log.log(Level.WARNING, "Unsupported JavaFX configuration: classes were loaded from 'unnamed module @1'");
        log.log(Level.WARNING, "Something else");
        assertThat(said()).isEqualTo("WARNING javafx: Something else\n");
    }

    @Test
    void wordsComeFromABundleWhereItHasThem() {
        ResourceBundle words = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"gone", "{0} is gone"}};
            }
        };
        var log = new PlainLog.Lines("x", out);
        log.log(Level.WARNING, words, "gone", "a.gpkg");
        log.log(Level.WARNING, words, "not a key", (Throwable) null);
        assertThat(said()).isEqualTo("WARNING x: a.gpkg is gone\nWARNING x: not a key\n");
    }
}
