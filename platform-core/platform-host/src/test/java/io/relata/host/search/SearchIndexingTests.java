package io.relata.host.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.platform.search.SearchDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexingTests {

    @TempDir
    private Path data;

    private final Register register = new Register();

    @BeforeEach
    void starts() {
        register.start("contact");
    }

    @Test
    void indexesWhatWasThereBeforeTheFirstStart() {
        for (int i = 0; i < 2_500; i++) {
            register.add("contact", "Early bird no" + i);
        }

        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("bird no2499")).containsExactly("Early bird no2499");
            assertThat(contacts(fixture).documents()).isEqualTo(2_500);
            assertThat(contacts(fixture).complete()).isTrue();
        }
    }

    @Test
    void catchesUpAfterACrashFromTheLastCommit() throws IOException {
        var kept = register.add("contact", "Kept AS");
        var removed = register.add("contact", "Removed AS");
        var folder = new IndexFolder(data.resolve("index"), SearchFixture.SORT_KEYS);
        var sources = new LiveSources(register, register);
        try (var index = folder.open()) {
            var changes = new IndexedChanges(index, register, sources, Clock.systemUTC());
            follow(changes);
            index.commit(changes.remember());
            register.remove("contact", removed);
            register.add("contact", "Lost from memory AS");
            changes.catchUp(false);
        }
        register.of("contact").remove(kept);

        try (var fixture = new SearchFixture(data, register)) {
            // what did not go through the log shows that nothing was read anew
            assertThat(fixture.find("AS")).containsExactly("Kept AS", "Lost from memory AS");
        }
    }

    @Test
    void doesNotMissAChangeThatCommitsLateUnderASmallerSequence() {
        try (var fixture = new SearchFixture(data, register)) {
            var late = register.reserve();
            register.add("contact", "Overtaker");
            assertThat(fixture.find("overtaker")).hasSize(1);

            var id = register.add("contact", "Latecomer");
            register.of("contact").get(id);
            register.written(late, "contact", id);

            assertThat(fixture.find("latecomer")).hasSize(1);
        }
    }

    @Test
    void waitsForALateChangeAcrossARestart() throws IOException {
        var folder = new IndexFolder(data.resolve("index"), SearchFixture.SORT_KEYS);
        long late;
        try (var index = folder.open()) {
            var changes = new IndexedChanges(index, register, new LiveSources(register, register), Clock.systemUTC());
            follow(changes);
            late = register.reserve();
            register.add("contact", "Overtaker");
            changes.catchUp(false);
            index.commit(changes.remember());
        }
        var id = new UUID(9, 9);
        register.of("contact")
                .put(
                        id,
                        new SearchDocument(id, "CT9", "", "Latecomer", "", List.of("Latecomer"), List.of(), List.of()));
        register.written(late, "contact", id);

        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("latecomer")).hasSize(1);
        }
    }

    @Test
    void rebuildsAnIndexWhoseFilesAreDamaged() throws IOException {
        register.add("contact", "Sturdy AS");
        new SearchFixture(data, register).close();
        try (var files = Files.list(data.resolve("index"))) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("sturdy")).containsExactly("Sturdy AS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".cfs", ".si"})
    void rebuildsAnIndexThatLacksAFile(String ending) throws IOException {
        register.add("contact", "Sturdy AS");
        new SearchFixture(data, register).close();
        try (var files = Files.list(data.resolve("index"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                Files.delete(file);
            }
        }

        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("sturdy")).containsExactly("Sturdy AS");
        }
    }

    @Test
    void rebuildsAnIndexOfAnotherFormat() throws IOException {
        register.add("contact", "Sturdy AS");
        try (var index = SearchIndex.open(data.resolve("index"), SearchFixture.SORT_KEYS)) {
            var id = new UUID(1, 1);
            index.replace(
                    "contact",
                    Set.of(id),
                    List.of(new SearchDocument(
                            id, "X", "", "From the past", "", List.of("From the past"), List.of(), List.of())),
                    1);
            index.commit(Map.of("format", "0"));
        }

        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("sturdy")).containsExactly("Sturdy AS");
        }
    }

    @Test
    void readsAllAnewWhenTheDatabaseIsOlderThanTheIndex() {
        register.add("contact", "Before backup");
        var after = register.add("contact", "After backup");
        new SearchFixture(data, register).close();

        register.of("contact").remove(after);
        register.forgetAfter(1);

        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("backup")).containsExactly("Before backup");
        }
    }

    @Test
    void hidesRecordsOfAStoppedPluginAndCatchesUpWhenItReturns() {
        try (var fixture = new SearchFixture(data, register)) {
            register.start("document");
            var stale = register.add("document", "Stale paper");
            register.add("document", "White paper");
            assertThat(fixture.find("paper")).hasSize(2);

            register.stop("document");
            assertThat(fixture.find("paper")).isEmpty();
            register.remove("document", stale);
            register.add("document", "Wallpaper");
            register.add("contact", "Paperboy");
            assertThat(fixture.find("paper")).containsExactly("Paperboy");

            register.start("document");
            assertThat(fixture.find("paper")).containsExactly("Paperboy", "White paper", "Wallpaper");
        }
    }

    @Test
    void catchesUpAPluginThatWasStoppedAcrossARestart() {
        register.start("document");
        var stale = register.add("document", "Stale paper");
        register.add("document", "White paper");
        new SearchFixture(data, register).close();
        register.stop("document");
        try (var fixture = new SearchFixture(data, register)) {
            register.remove("document", stale);
            register.add("contact", "Paperboy");
            assertThat(fixture.find("paper")).containsExactly("Paperboy");
        }

        register.start("document");
        try (var fixture = new SearchFixture(data, register)) {
            assertThat(fixture.find("paper")).containsExactly("Paperboy", "White paper");
        }
    }

    @Test
    void forgetsThePurgedRecordsOfAPlugin() {
        register.start("document");
        register.add("document", "White paper");
        try (var fixture = new SearchFixture(data, register)) {
            register.stop("document");
            fixture.search().awaitFresh();
            register.of("document").clear();

            register.start("document");
            assertThat(fixture.find("paper")).isEmpty();
        }
    }

    @Test
    void repairsOnRequest() {
        try (var fixture = new SearchFixture(data, register)) {
            var gone = register.add("contact", "Gone AS");
            register.add("contact", "Stays AS");
            assertThat(fixture.find("AS")).hasSize(2);
            register.of("contact").remove(gone);
            register.grant("contact.read", SearchIndexing.PERMISSION);

            fixture.indexing().rebuild();

            assertThat(fixture.find("AS")).containsExactly("Stays AS");
        }
    }

    @Test
    void leavesMaintenanceToThoseWhoMay() {
        try (var fixture = new SearchFixture(data, register)) {
            assertThatThrownBy(() -> fixture.indexing().rebuild()).hasMessageContaining(SearchIndexing.PERMISSION);
            assertThatThrownBy(() -> fixture.indexing().status()).hasMessageContaining(SearchIndexing.PERMISSION);
        }
    }

    @Test
    void triesAgainWhatAPluginCouldNotRead() throws IOException {
        var time = new Time();
        var folder = new IndexFolder(data.resolve("index"), SearchFixture.SORT_KEYS);
        var sources = new LiveSources(register, register);
        try (var index = folder.open()) {
            var changes = new IndexedChanges(index, register, sources, time.withZone(ZoneOffset.UTC));
            follow(changes);
            register.breakDown(true);
            register.add("contact", "Missed AS");
            changes.catchUp(false);
            assertThat(changes.remember())
                    .as("does not claim what it missed")
                    .containsEntry("type.contact", "1 true 0");

            register.breakDown(false);
            assertThat(changes.catchUp(false)).as("left alone for a while").isFalse();
            time.pass(Duration.ofSeconds(10));
            assertThat(changes.catchUp(false)).isTrue();
            index.refresh();
            assertThat(index.count("contact")).isEqualTo(1);
            assertThat(changes.remember()).containsEntry("type.contact", "1 true 1");
        }
    }

    @Test
    void goesOnWithARebuildOnceAPluginThatFailedWorksAgain() throws IOException {
        var time = new Time();
        var folder = new IndexFolder(data.resolve("index"), SearchFixture.SORT_KEYS);
        var sources = new LiveSources(register, register);
        register.add("contact", "Early AS");
        register.breakDown(true);
        try (var index = folder.open()) {
            var changes = new IndexedChanges(index, register, sources, time.withZone(ZoneOffset.UTC));
            follow(changes);
            assertThat(changes.isRebuilding()).as("left alone for a while").isFalse();

            register.breakDown(false);
            time.pass(Duration.ofSeconds(10));
            follow(changes);
            index.refresh();
            assertThat(index.count("contact")).isEqualTo(1);
        }
    }

    private static void follow(IndexedChanges changes) throws IOException {
        changes.followSources();
        changes.catchUp(false);
        while (changes.isRebuilding()) {
            changes.rebuildSome();
        }
    }

    private IndexedType contacts(SearchFixture fixture) {
        register.grant("contact.read", SearchIndexing.PERMISSION);
        return fixture.indexing().status().stream()
                .filter(type -> type.type().equals("contact"))
                .findFirst()
                .orElseThrow();
    }

    /** Time that passes only when told. */
    private static final class Time implements InstantSource {

        private Instant now = Instant.EPOCH;

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
