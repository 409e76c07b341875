package org.araxes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process holds, as the system counts it. Known on Linux only. */
public final class ProcessMemory {

    private ProcessMemory() {}

    /** Resident memory of this process now, megabytes; NaN where it is not known. */
    public static double residentMegabytes() {
        return read("VmRSS");
    }

    /** The most that this process ever held, megabytes; NaN where it is not known. */
    public static double peakMegabytes() {
        return read("VmHWM");
    }

    private static double read(String key) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith(key + ":")) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException notLinux) {
            return Double.NaN;
        }
        return Double.NaN;
    }
}
