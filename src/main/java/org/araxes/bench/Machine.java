package org.araxes.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.araxes.export.ProgramVersion;

/**
 * On what something was measured.
 *
 * @param processor its name, or its architecture where the system does not tell
 * @param cores processors that the program may use
 * @param memoryMegabytes memory of the machine; 0 where it is not known
 * @param system operating system and its version
 * @param java version and maker of the JVM
 * @param araxes version of the program
 * @param load how many programs wanted a processor at the time; negative where the system does not tell
 */
public record Machine(
        String processor, int cores, long memoryMegabytes, String system, String java, String araxes, double load) {

    /** This machine, now. */
    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                first("/proc/cpuinfo", "model name", system.getArch()),
                system.getAvailableProcessors(),
                Long.parseLong(first("/proc/meminfo", "MemTotal", "0").replaceAll("\\D", "")) / 1024,
                system.getName() + " " + system.getVersion(),
                System.getProperty("java.vm.name", "") + " " + Runtime.version(),
                ProgramVersion.current(),
                system.getSystemLoadAverage());
    }

    /** The value of a key in a file of Linux; something else where there is none. */
    private static String first(String file, String key, String otherwise) {
        if (!Files.isReadable(Path.of(file))) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException unreadable) {
            return otherwise;
        }
    }

    /** One line for a person. */
    public String line() {
        String busy = load < 0 ? "" : String.format(Locale.ROOT, ", load %.1f", load);
        return "araxes %s, %s, %d cores, %d MB, %s, %s%s"
                .formatted(araxes, processor, cores, memoryMegabytes, system, java, busy);
    }
}
