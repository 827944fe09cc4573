package io.relata.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbehave.core.io.StoryLoader;
import org.jbehave.core.io.StoryResourceNotFound;
import org.jspecify.annotations.Nullable;

/** Finds stories and alias files in every jar and folder of the class path and, first, in a folder outside the build. */
final class StorySources implements StoryLoader {

    private final @Nullable Path folder;

    StorySources(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Lists the paths of all stories in a language, sorted. */
    List<String> stories(StoryLanguage language) {
        return List.copyOf(find("stories/" + language.tag(), ".story").keySet());
    }

    /** Lists the alias files of a language, sorted. */
    List<String> aliases(StoryLanguage language) {
        return find("steps/" + language.tag(), ".json").keySet().stream().toList();
    }

    private Map<String, Path> find(String root, String ending) {
        var found = new TreeMap<String, Path>();
        if (folder != null) {
            collect(folder, root, ending, found);
        }
        try {
            for (URL url : Collections.list(getClass().getClassLoader().getResources(root))) {
                inClassPath(url, root, ending, found);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The class path cannot be searched for " + root, unreadable);
        }
        return found;
    }

    private static void inClassPath(URL url, String root, String ending, Map<String, Path> found)
            throws IOException, URISyntaxException {
        if (url.getProtocol().equals("jar")) {
            var jar = URI.create(url.toString().substring(0, url.toString().indexOf("!/")));
            try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
                collect(files.getPath("/"), root, ending, found);
            }
        } else {
            var base = Path.of(url.toURI())
                    .resolve("../".repeat(Path.of(root).getNameCount()))
                    .normalize();
            collect(base, root, ending, found);
        }
    }

    private static void collect(Path base, String root, String ending, Map<String, Path> found) {
        var start = base.resolve(root);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (var walk = Files.walk(start)) {
            new ArrayList<>(walk.filter(each -> each.toString().endsWith(ending))
                            .toList())
                    .forEach(each ->
                            found.putIfAbsent(base.relativize(each).toString().replace('\\', '/'), each));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String loadStoryAsText(String path) {
        return loadResourceAsText(path);
    }

    @Override
    public String loadResourceAsText(String path) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(path))) {
                return Files.readString(folder.resolve(path));
            }
            try (var in = getClass().getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new StoryResourceNotFound(path, getClass().getClassLoader());
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
