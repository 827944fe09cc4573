package io.relata.host.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasePoolTests {

    @Test
    void refusesAnEmbeddedDatabaseThatWouldLoseSavedChanges(@TempDir Path data) {
        var careless = new DatabaseAddress("jdbc:h2:file:" + data.resolve("relata"), "sa", "");

        assertThatThrownBy(() -> DatabasePool.open(careless))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("WRITE_DELAY=0");
    }

    @Test
    void survivesAnInterruptedThread(@TempDir Path data) throws Exception {
        try (var pool = DatabasePool.open(DatabaseAddress.embedded(data));
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table p_test_text (text varchar(4000))");
            connection.setAutoCommit(false);
            for (int i = 0; i < 50; i++) {
                statement.execute("insert into p_test_text values (repeat('x', 4000))");
                Thread.currentThread().interrupt();
                connection.commit();
                assertThat(Thread.interrupted()).isTrue();
            }

            try (var another = pool.getConnection();
                    var query = another.createStatement();
                    var rows = query.executeQuery("select count(*) from p_test_text")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(50);
            }
        }
    }

    @Test
    void refusesADataFolderThatIsAFile(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> DatabaseAddress.embedded(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RELATA_DATA");
    }

    @Test
    void namesTheRestoreOfADatabaseFileThatIsDamaged(@TempDir Path data) throws IOException {
        var address = DatabaseAddress.embedded(data);
        DatabasePool.open(address).close();
        Files.write(data.resolve("relata.mv.db"), new byte[30_000], StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> DatabasePool.open(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("backup");
    }

    @Test
    void refusesADataFolderThatIsInUse(@TempDir Path data) throws Exception {
        var address = DatabaseAddress.embedded(data);
        DatabasePool.open(address).close();
        try (var other = java.nio.channels.FileChannel.open(data.resolve("relata.mv.db"), StandardOpenOption.WRITE);
                var lock = other.tryLock()) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> DatabasePool.open(address))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another");
        }
    }

    @Test
    void saysWhatToCheckWhenTheServerCannotBeReached() {
        var nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/relata", "relata", "secret");

        assertThatThrownBy(() -> DatabasePool.open(nowhere))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("RELATA_DB_URL")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void knowsWhatADatabaseSpeaks(@TempDir Path data) {
        assertThat(DatabaseAddress.embedded(data).dialect()).isEqualTo(SQLDialect.H2);
        assertThat(new DatabaseAddress("jdbc:postgresql://db/relata", "", "").dialect())
                .isEqualTo(SQLDialect.POSTGRES);
        assertThatThrownBy(() -> new DatabaseAddress("jdbc:mysql://db/relata", "", "").dialect())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("jdbc:postgresql");
    }
}
