package io.relata.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Looks at a process from outside, as far as the operating system lets us. */
final class ServerLoad {

    /** The kernel counts in hundredths of a second on every platform Linux runs on today. */
    private static final double MILLIS_PER_TICK = 10;

    private final @Nullable Long pid;

    ServerLoad(@Nullable Long pid) {
        this.pid = pid;
    }

    /** Tell the processor time used so far, in milliseconds. */
    OptionalDouble cpuMillis() {
        if (pid == null) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(
                    ticks(Files.readString(Path.of("/proc", pid.toString(), "stat"))) * MILLIS_PER_TICK);
        } catch (IOException notLinux) {
            return OptionalDouble.empty();
        }
    }

    /** Tell the most memory it ever had, in megabytes. */
    OptionalLong peakMegabytes() {
        if (pid == null) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(Path.of("/proc", pid.toString(), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                    .findFirst();
        } catch (IOException notLinux) {
            return OptionalLong.empty();
        }
    }

    /** Tell the bytes of its memory that are in use, after all of it was tidied up. */
    OptionalLong liveBytes() {
        if (pid == null) {
            return OptionalLong.empty();
        }
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(tool, pid.toString(), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (var lines = asked.inputReader().lines()) {
                return lines.filter(line -> line.startsWith("Total"))
                        .mapToLong(line -> Long.parseLong(line.strip().split(" +")[2]))
                        .findFirst();
            }
        } catch (IOException noTool) {
            return OptionalLong.empty();
        }
    }

    /** Adds user and system time; the process's name before them may hold anything. */
    static long ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
