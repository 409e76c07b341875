package org.araxes.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that check our files; a test that needs one is skipped where it is not installed. */
final class Programs {

    private static final int SECONDS = 60;

    private Programs() {}

    /** Whether a program can be called; {@code .ci/run} installs all that tests ask for. */
    static boolean has(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What a program says; fails when it fails. */
    static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("FONTCONFIG_FILE", fontSettings(folder).toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(List.of(command) + " took longer than " + SECONDS + " s");
        }
        String text = Files.readString(said, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new AssertionError(List.of(command) + " ended with " + process.exitValue() + ": " + text);
        }
        return text;
    }

    /** Settings by which programs find the fonts that come along, and no others. */
    private static Path fontSettings(Path folder) throws IOException {
        Path file = folder.resolve("fonts.conf");
        Path fonts = Path.of("src/main/resources/org/araxes/fonts").toAbsolutePath();
        Files.writeString(
                file,
                "<?xml version=\"1.0\"?><fontconfig><dir>" + fonts + "</dir><cachedir>" + folder.resolve("cache")
                        + "</cachedir></fontconfig>");
        return file;
    }
}
