package org.araxes.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadRanksTest {

    @TempDir
    Path tasks;

    @Test
    void setsBackWhatCompilesAndWhatDrawsFrames() throws IOException {
        thread("11", "java");
        thread("15", "C2 CompilerThre");
        thread("16", "C1 CompilerThre");
        thread("20", "QuantumRenderer");
        thread("31", "araxes-render");
        assertThat(ThreadRanks.command(tasks.toFile())).containsExactly("renice", "-n", "10", "-p", "15", "16", "31");
    }

    @Test
    void aThreadThatHasGoneIsPassedOver() throws IOException {
        Files.createDirectory(tasks.resolve("12"));
        thread("31", "araxes-render");
        assertThat(ThreadRanks.command(tasks.toFile())).endsWith("-p", "31");
    }

    @Test
    void withoutSuchThreadsOrSuchAFolderThereIsNothingToDo() throws IOException {
        thread("11", "java");
        assertThat(ThreadRanks.command(tasks.toFile())).isEmpty();
        assertThat(ThreadRanks.command(tasks.resolve("none").toFile())).isEmpty();
    }

    private void thread(String id, String name) throws IOException {
        Files.writeString(Files.createDirectory(tasks.resolve(id)).resolve("comm"), name + "\n");
    }
}
