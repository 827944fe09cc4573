package io.relata.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Tells how many processors something other than the product and its callers kept busy: that spoils figures. */
final class OtherLoad {

    /** Above this, times say more about the machine than about the product. */
    static final double TOO_MUCH = 0.3;

    private static final double MILLIS_PER_TICK = 10;
    private static final int IDLE = 3;
    private static final int WAITING = 4;

    private final ServerLoad server;
    private final ServerLoad own = new ServerLoad(ProcessHandle.current().pid());
    private final long began = System.nanoTime();
    private final OptionalDouble before;

    OtherLoad(ServerLoad server) {
        this.server = server;
        this.before = otherMillis();
    }

    /** Tell the average since this was made, in processors; empty where it cannot be known. */
    OptionalDouble average() {
        var after = otherMillis();
        if (before.isEmpty() || after.isEmpty()) {
            return OptionalDouble.empty();
        }
        var elapsed = (System.nanoTime() - began) / 1e6;
        return OptionalDouble.of(Math.max(0, (after.getAsDouble() - before.getAsDouble()) / elapsed));
    }

    private OptionalDouble otherMillis() {
        var measured = server.cpuMillis();
        var mine = own.cpuMillis();
        if (measured.isEmpty() || mine.isEmpty()) {
            return OptionalDouble.empty();
        }
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var all = busyTicks(lines.findFirst().orElse("")) * MILLIS_PER_TICK;
            return OptionalDouble.of(all - measured.getAsDouble() - mine.getAsDouble());
        } catch (IOException notLinux) {
            return OptionalDouble.empty();
        }
    }

    /** Adds up what all processors did except waiting. */
    static long busyTicks(String line) {
        var fields = Arrays.stream(line.trim().split("\\s+"))
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
        return fields.length <= WAITING ? 0 : Arrays.stream(fields).sum() - fields[IDLE] - fields[WAITING];
    }

    /** Tell the machine's load as the operating system sees it. */
    static double average1Minute() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
