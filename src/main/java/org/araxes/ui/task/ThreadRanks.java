package org.araxes.ui.task;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the threads that show the map go before those that draw frames and those that compile: on two cores all of them are
 * busy in the first gestures, and what shows the map has a few milliseconds to do at every pulse. Java's own thread
 * priorities do nothing on Linux, so the system's {@code renice} does it, where there is one; elsewhere nothing happens.
 */
public final class ThreadRanks {

    /** As the system counts: ten is about a tenth of the time of a thread that is not set back, when both want a core. */
    private static final int SET_BACK = 10;

    private static final List<String> PATIENT = List.of("C1 Compiler", "C2 Compiler", RenderWorker.THREAD);

    private ThreadRanks() {}

    /** Sets back the threads there are now. Off the FX thread. */
    public static void setBack() {
        List<String> command = command(new File("/proc/self/task"));
        if (!command.isEmpty()) {
            try {
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException none) {
                // A system without it shows the first gestures less evenly, no more.
            }
        }
    }

    /** The system's command for the threads in a folder as Linux has one; empty when none is to be set back. */
    static List<String> command(File tasks) {
        List<String> ids = new ArrayList<>();
        String[] all = tasks.list();
        for (String id : all == null ? new String[0] : all) {
            if (PATIENT.stream().anyMatch(name(tasks.toPath().resolve(id))::startsWith)) {
                ids.add(id);
            }
        }
        ids.sort(null);
        if (!ids.isEmpty()) {
            ids.addAll(0, List.of("renice", "-n", Integer.toString(SET_BACK), "-p"));
        }
        return ids;
    }

    private static String name(Path task) {
        try {
            return Files.readString(task.resolve("comm"), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}
