package org.araxes.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Starts Araxes with its window as a process of its own, over an empty workspace, and hears what it says: as the person
 * starts it where it is installed, by its script; else by this process's own Java and class path. Blocks the caller.
 *
 * @param home the folder where Araxes is installed; null when it is not
 * @param javaOptions options for the JVM, none with a space in it
 * @param arguments arguments of the program
 */
record WindowProcess(@Nullable Path home, List<String> javaOptions, List<String> arguments) {

    /** A window that has not opened by then never will. */
    private static final double NANOS = 1e6;

    /** Lines by which a window answers a benchmark begin so. */
    static final String MARK = "bench ";

    /** Whether a start script is used, and so the AOT cache too, where there is one. */
    static boolean isInstalled(@Nullable Path home) {
        return home != null && Files.isExecutable(script(home)) && Files.isRegularFile(jar(home));
    }

    /** Whether an installed folder has an AOT cache. */
    static boolean hasAotCache(@Nullable Path home) {
        return home != null && isInstalled(home) && Files.isRegularFile(home.resolve("lib/araxes.aot"));
    }

    private static Path script(Path home) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return home.resolve("bin").resolve(windows ? "araxes.bat" : "araxes");
    }

    private static Path jar(Path home) {
        return home.resolve("lib/araxes.jar");
    }

    /**
     * Runs it until it ends.
     *
     * @param heard gets each line by which the window answers, without its mark, and the milliseconds since the start
     * @throws IOException when it cannot be started or fails, with what it said
     */
    void run(BiConsumer<String, Double> heard) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            ProcessBuilder builder = new ProcessBuilder(command(scratch.folder())).redirectErrorStream(true);
            if (isInstalled(home)) {
                // The person's own options first: they are what is measured.
                builder.environment()
                        .merge("ARAXES_JAVA_OPTS", String.join(" ", javaOptions), (own, ours) -> own + " " + ours);
            }
            long start = System.nanoTime();
            Process process = builder.start();
            listen(process, start, heard);
        }
    }

    private List<String> command(Path scratch) {
        List<String> command = new ArrayList<>();
        if (home != null && isInstalled(home)) {
            command.add(script(home).toString());
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
            String home = System.getProperty("araxes.home");
            if (home != null) {
                command.add("-Daraxes.home=" + home);
            }
            command.addAll(javaOptions);
            command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), "org.araxes.Main"));
        }
        command.addAll(List.of("--workspace", scratch.resolve("workspace.gpkg").toString()));
        command.addAll(arguments);
        return command;
    }

    private static void listen(Process process, long start, BiConsumer<String, Double> heard) throws IOException {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MARK)) {
                    heard.accept(line.substring(MARK.length()), (System.nanoTime() - start) / NANOS);
                } else {
                    said.append(line).append('\n');
                }
            }
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("the window ended with code " + code + ": "
                        + said.toString().strip());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a window was open", stopped);
        } finally {
            process.destroy();
        }
    }
}
