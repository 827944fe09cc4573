package io.relata.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test that proves a worked example: its display name, or the rows it is given, begin with the example's id.
 *
 * @param id the example
 * @param title what it shows, in the test's words
 * @param module the folder of the test's module
 * @param testClass the test's class
 * @param method the test's method
 */
record ExampleTest(String id, String title, Path module, String testClass, String method) {

    private static final List<String> PLACES = List.of("platform-core", "ui", "plugins");
    private static final Pattern ID = Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b");
    private static final Pattern NAMED =
            Pattern.compile("(@DisplayName\\(\\s*)?\"((?:[A-Z]{3}-\\d{3}(?:,| and)? ?)+)([^\"]*)\"|\\bvoid (\\w+)\\(");

    /** Finds the tests of all modules. */
    static List<ExampleTest> find(Path root) {
        var found = new ArrayList<ExampleTest>();
        for (String place : PLACES) {
            for (Path module : list(root.resolve(place))) {
                var sources = module.resolve("src/test/java");
                if (Files.isDirectory(sources)) {
                    files(sources).forEach(file -> read(module, sources, file, found));
                }
            }
        }
        return found;
    }

    private static void read(Path module, Path sources, Path file, List<ExampleTest> found) {
        var testClass = sources.relativize(file)
                .toString()
                .replaceAll("\\.java$", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        var pending = new ArrayList<Example>();
        var matcher = NAMED.matcher(content(file));
        while (matcher.find()) {
            var method = matcher.group(4);
            if (method == null) {
                var title = matcher.group(1) == null ? "" : matcher.group(3);
                ID.matcher(matcher.group(2)).results().forEach(id -> pending.add(new Example(id.group(), title)));
            } else {
                pending.forEach(each -> found.add(each.provedBy(module, testClass, method)));
                pending.clear();
            }
        }
    }

    /**
     * An example whose test was not met yet.
     *
     * @param title what the display name says, blank for a row of values
     */
    private record Example(String id, String title) {

        ExampleTest provedBy(Path module, String testClass, String method) {
            return new ExampleTest(id, title.isBlank() ? words(method) : title, module, testClass, method);
        }
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** Tells the test as one looks for it: its class and its method. */
    String name() {
        return testClass.substring(testClass.lastIndexOf('.') + 1) + "." + method;
    }

    SurefireReport.Run lastRun() {
        return SurefireReport.of(module, testClass).run(method);
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith("Tests.java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
