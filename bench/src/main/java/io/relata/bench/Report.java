package io.relata.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Prints what was measured, each beside what the bare database or index needs. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void say(String text, Object... arguments) {
        out.println(String.format(Locale.ROOT, text, arguments));
    }

    void table(List<Measured> measured, Map<String, Measured> floors) {
        say("");
        say(
                "%-20s %8s %9s %9s %9s %10s %12s %8s",
                "operation", "clients", "p50 ms", "p95 ms", "per s", "CPU ms", "floor CPU ms", "ratio");
        for (Measured each : measured) {
            var floor = floors.get(each.name());
            var floorCpu = floor == null ? OptionalDouble.empty() : floor.cpuMillis();
            say(
                    "%-20s %8d %9.2f %9.2f %9.0f %10s %12s %8s",
                    each.name(),
                    each.clients(),
                    each.p50(),
                    each.p95(),
                    each.perSecond(),
                    number(each.cpuMillis()),
                    number(floorCpu),
                    ratio(each.cpuMillis(), floorCpu));
        }
        say("");
    }

    /** Say how far the figures can be trusted. */
    void disturbance(OptionalDouble others) {
        others.ifPresent(load -> say(
                "Other programs kept %.1f processors busy: %s",
                load,
                load > OtherLoad.TOO_MUCH
                        ? "these figures are not fit to be published"
                        : "the figures are the product's"));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }

    private static String ratio(OptionalDouble value, OptionalDouble floor) {
        return value.isPresent() && floor.isPresent() && floor.getAsDouble() > 0
                ? String.format(Locale.ROOT, "%.1f", value.getAsDouble() / floor.getAsDouble())
                : "-";
    }
}
