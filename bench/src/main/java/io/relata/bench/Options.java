package io.relata.bench;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param size how many contacts
 * @param seconds how long each operation is measured, after half as long a warm-up
 * @param url a running product to load and measure; null starts one
 * @param user the user to sign in as there
 * @param password that user's password
 * @param postgres whether a started product, and the floor, keep their data in PostgreSQL instead of H2
 */
record Options(int size, int seconds, @Nullable String url, String user, String password, boolean postgres) {

    static final String USAGE = "bench [--size 10k|100k|1m] [--seconds 5]"
            + " [--database h2|postgresql] [--url http://host:port --user admin]"
            + "; the password for --url is taken from RELATA_ADMIN_PASSWORD";

    /**
     * Read the command line.
     *
     * @throws IllegalArgumentException when it cannot be understood
     */
    static Options read(List<String> arguments, @Nullable String password) {
        var size = 10_000;
        var seconds = 5;
        String url = null;
        var user = "admin";
        var postgres = false;
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var name = rest.removeFirst();
            var value = rest.pollFirst();
            if (value == null) {
                throw new IllegalArgumentException(USAGE);
            }
            switch (name) {
                case "--size" -> size = count(value);
                case "--seconds" -> seconds = Math.max(1, count(value));
                case "--url" -> url = value.replaceAll("/+$", "");
                case "--user" -> user = value;
                case "--database" -> postgres = isPostgres(value);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Options(size, seconds, url, user, password == null ? "bench-1234-Bench" : password, postgres);
    }

    private static boolean isPostgres(String name) {
        return switch (name) {
            case "h2" -> false;
            case "postgresql" -> true;
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static int count(String text) {
        var number = text.toLowerCase(Locale.ROOT).replace("k", "000").replace("m", "000000");
        if (!number.matches("[1-9]\\d{0,7}")) {
            throw new IllegalArgumentException(USAGE);
        }
        return Integer.parseInt(number);
    }
}
