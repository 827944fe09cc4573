package io.relata.host.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationsTests {

    private static final String GOOD = """
            <createTable tableName="p_shop_item">
                <column name="id" type="uuid"><constraints primaryKey="true" nullable="false"/></column>
            </createTable>
            """;

    private final TestDatabase engine;

    @TempDir
    Path jar;

    private DatabaseAddress address;
    private HikariDataSource pool;
    private Migrations migrations;

    MigrationsTests(TestDatabase engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        address = engine.fresh();
        pool = DatabasePool.open(address);
        migrations = new Migrations(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void appliesAPluginsChangesOnce() throws Exception {
        try (var loader = plugin(GOOD)) {
            migrations.migrate("the-shop", loader);
            migrations.migrate("the-shop", loader);
        }

        assertThat(count("p_shop_item")).isZero();
        assertThat(count("the_shop_changelog")).isEqualTo(1);
    }

    @Test
    void looksNoFurtherWhenNothingHasChanged() throws Exception {
        try (var loader = plugin(GOOD)) {
            migrations.migrate("the-shop", loader);
            execute("update the_shop_changelog set md5sum = 'of something else'");

            migrations.migrate("the-shop", loader);
        }
        try (var newer = plugin(GOOD.replace("item", "article"))) {
            assertThatThrownBy(() -> migrations.migrate("the-shop", newer)).isInstanceOf(MigrationFailed.class);
        }
    }

    @Test
    void seesAChangeInAFileTheChangelogNames() throws Exception {
        var rows = Files.createDirectories(jar.resolve("db/the-shop")).resolve("rows.sql");
        Files.writeString(rows, "create table p_shop_row (id int)");
        try (var loader = plugin("<sqlFile path=\"rows.sql\" relativeToChangelogFile=\"true\"/>")) {
            migrations.migrate("the-shop", loader);
            migrations.migrate("the-shop", loader);
            assertThat(count("p_shop_row")).isZero();

            Files.writeString(rows, "create table p_shop_line (id int)");
            assertThatThrownBy(() -> migrations.migrate("the-shop", loader)).isInstanceOf(MigrationFailed.class);
        }
    }

    @Test
    void doesNothingWithoutAChangelog() {
        migrations.migrate("nobody", getClass().getClassLoader());

        assertThatThrownBy(() -> count("nobody_changelog")).isInstanceOf(SQLException.class);
    }

    @Test
    void tellsTheSqlThatWouldRun() throws Exception {
        try (var loader = plugin(GOOD)) {
            assertThat(migrations.pendingSql("the-shop", loader))
                    .hasValueSatisfying(sql ->
                            assertThat(sql).containsIgnoringCase("create table").containsIgnoringCase("p_shop_item"));
            assertThatThrownBy(() -> count("p_shop_item")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> count("the_shop_changelog")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> count("the_shop_changelog_lock")).isInstanceOf(SQLException.class);
            migrations.migrate("the-shop", loader);
            assertThat(migrations.pendingSql("the-shop", loader)).isEmpty();
        }
    }

    @Test
    void namesTheReasonOfAFailureAndReleasesTheLock() throws Exception {
        try (var loader = plugin("<sql>select * from p_shop_missing</sql>")) {
            assertThatThrownBy(() -> migrations.migrate("the-shop", loader))
                    .isInstanceOf(MigrationFailed.class)
                    .hasMessageContaining("the-shop")
                    .satisfies(failure -> assertThat(failure.getMessage()).containsIgnoringCase("p_shop_missing"));
        }
        assertThat(count("the_shop_changelog_lock where locked = true")).isZero();
        try (var mended = plugin(GOOD)) {
            migrations.migrate("the-shop", mended);
        }
        assertThat(count("p_shop_item")).isZero();
    }

    @Test
    void goesOnAfterAMigrationThatWasKilled() throws Exception {
        try (var loader = plugin(GOOD)) {
            migrations.migrate("the-shop", loader);
            execute(
                    "update the_shop_changelog_lock set locked = true, lockgranted = current_timestamp, lockedby = 'a killed process'");
            execute("delete from the_shop_changelog");
            execute("drop table p_shop_item");

            migrations.migrate("the-shop", loader);
        }

        assertThat(count("p_shop_item")).isZero();
    }

    @Test
    void refusesADatabaseOfANewerProgram() throws Exception {
        execute("insert into core_changelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                + " values ('from-the-future', 'relata', 'db/core/later.xml', current_timestamp, 999, 'EXECUTED')");
        pool.close();

        assertThatThrownBy(() -> DatabasePool.open(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("from-the-future");
    }

    @Test
    void leavesNothingOnTheCallingThread() throws Exception {
        var before = Thread.currentThread().getContextClassLoader();
        try (var loader = plugin(GOOD)) {
            migrations.migrate("the-shop", loader);
        }

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("migration-the-shop");
    }

    private URLClassLoader plugin(String change) throws IOException {
        var folder = Files.createDirectories(jar.resolve("db/the-shop"));
        Files.writeString(folder.resolve("changelog.xml"), """
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                        http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                    <changeSet id="one" author="shop">%s</changeSet>
                </databaseChangeLog>
                """.formatted(change));
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    }

    private int count(String table) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
