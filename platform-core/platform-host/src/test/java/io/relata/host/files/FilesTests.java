package io.relata.host.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class FilesTests {

    private final TestDatabase engine;
    private TestHost host;

    @TempDir
    private Path data;

    FilesTests(TestDatabase engine) {
        this.engine = engine;
        this.data = Path.of("target");
        this.host = TestHost.start(engine);
    }

    @BeforeEach
    void open() {
        host.close();
        host = TestHost.start(engine.prepared(), data, h -> {});
    }

    @AfterEach
    void close() {
        host.close();
    }

    private StoredFile store(String name, String content) {
        return host.get(Files.class).store(name, "text/plain; charset=utf-8", bytes(content), 1_000);
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }

    private long onDisk() throws IOException {
        var folder = data.resolve("files");
        if (!java.nio.file.Files.exists(folder)) {
            return 0;
        }
        try (var found = java.nio.file.Files.walk(folder)) {
            return found.filter(java.nio.file.Files::isRegularFile).count();
        }
    }

    @Test
    void keepsAFileUnderAGeneratedName() throws IOException {
        var file = store("note.txt", "hello");

        assertThat(file.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(file.size()).isEqualTo(5);
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(host.get(Files.class).find(file.id())).contains(file);
        try (var content = host.get(Files.class).open(file.id())) {
            assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo("hello");
        }
        assertThat(data.resolve("files")
                        .resolve(file.id().toString().substring(34))
                        .resolve(file.id().toString()))
                .exists();
    }

    @Test
    void cleansNames() {
        assertThat(store("../../etc/passwd", "x").name()).isEqualTo("passwd");
        assertThat(store("C:\\temp\\a\u0000b\n.txt", "x").name()).isEqualTo("ab.txt");
        assertThat(store("evil\u202Efdp.exe", "x").name()).isEqualTo("evilfdp.exe");
        assertThat(store("..", "x").name()).isEqualTo("file");
        assertThat(store("folder/", "x").name()).isEqualTo("file");
        assertThat(store("ø".repeat(400) + ".pdf", "x").name()).hasSize(200).endsWith("ø.pdf");
    }

    @Test
    void turnsOddMediaTypesIntoBytes() {
        assertThat(host.get(Files.class)
                        .store("a", "text/html\r\nX-Evil: 1", bytes("x"), 10)
                        .mediaType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void refusesAFileThatIsTooLargeOrEmpty() throws IOException {
        assertThatThrownBy(() -> store("big", "x".repeat(1_001))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT);
            assertThat(problem.messageKey()).isEqualTo("platform.problem.file.tooLarge");
        });
        assertThatThrownBy(() -> store("empty", ""))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT));
        assertThat(onDisk()).isZero();
        assertThat(host.count("core_file")).isZero();
    }

    @Test
    void stopsReadingAtTheLimit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> host.get(Files.class).store("endless", "text/plain", endless, 500_000))
                .isInstanceOf(Problem.class);
    }

    @Test
    void answersNotFoundForWhatIsNotThere() {
        assertThat(host.get(Files.class).find(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> host.get(Files.class).open(UUID.randomUUID()))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                        .isTrue());
    }

    @Test
    void sweepsWhatADroppedChangeLeft() throws IOException {
        var kept = store("kept", "kept");
        assertThatThrownBy(() -> host.changes().run(ChangeRequest.of("any", "any"), change -> {
                    store("dropped", "dropped");
                    throw new IllegalStateException("dropped");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(onDisk()).isEqualTo(2);

        assertThat(host.get(FileSweep.class).sweep(Instant.now().minusSeconds(3_600)))
                .isZero();
        assertThat(host.get(FileSweep.class).sweep(Instant.now().plusSeconds(60)))
                .isEqualTo(1);

        assertThat(onDisk()).isEqualTo(1);
        try (var content = host.get(Files.class).open(kept.id())) {
            assertThat(content.readAllBytes()).hasSize(4);
        }
    }
}
