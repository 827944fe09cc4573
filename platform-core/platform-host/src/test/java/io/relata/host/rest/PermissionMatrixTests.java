package io.relata.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.host.schema.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Checks who may call what, against a list that is reviewed by hand: a new resource without a row fails. */
class PermissionMatrixTests {

    private static final List<String> ROLES = List.of("anonymous", "reader", "user", "administrator");

    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = RunningHost.start(TestDatabase.H2);
        host.user("reader", "READER");
        host.user("user", "USER");
        host.user("administrator", "ADMINISTRATOR");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void listsEveryResource() throws IOException {
        var mapped = new TreeSet<String>();
        host.beans(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> mapped.addAll(calls(info))));
        mapped.removeIf(call -> !call.contains(" /api/") || call.contains(" /api/v1/x/"));
        assertThat(rows().stream().map(Row::mapping)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void answersEachRoleAsListedAndChangesNothingWhereItRefuses() throws IOException {
        for (Row row : rows()) {
            for (int i = 0; i < ROLES.size(); i++) {
                check(row, ROLES.get(i), row.expected().get(i));
            }
        }
    }

    @Test
    void letsNobodyInWithoutASignInExceptForHealth() {
        assertThat(host.anonymous().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        for (String path :
                List.of("/actuator", "/actuator/env", "/actuator/health/db", "/api", "/api/v1/openapi.json")) {
            assertThat(host.anonymous().get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(host.anonymous().post("/actuator/health", "").status()).isEqualTo(401);
    }

    private static void check(Row row, String role, int expected) {
        var call = role.equals("anonymous") ? host.anonymous() : host.as(role);
        var denied = expected == 401 || expected == 403;
        var before = denied ? snapshot() : "";
        if (row.mapping().contains("/plugins") && row.body().startsWith("--b")) {
            call.header("Content-Type", "multipart/form-data; boundary=b");
        }
        var answer =
                row.method().equals("GET") ? call.get(row.path()) : call.send(row.method(), row.path(), row.body());
        assertThat(answer.status()).as(role + " " + row + " " + answer.body()).isEqualTo(expected);
        if (denied) {
            assertThat(snapshot()).as(role + " " + row).isEqualTo(before);
            assertThat(answer.text("/code")).isEqualTo("DENIED");
        }
    }

    /** Everything the database holds, except for what is noted about sign-ins. */
    private static String snapshot() {
        var dsl = host.bean(DSLContext.class);
        return dsl
                .fetchValues(
                        "select lower(table_name) from information_schema.tables where table_type = 'BASE TABLE' and lower(table_schema) = 'public' order by 1")
                .stream()
                .map(String::valueOf)
                .filter(table ->
                        !Set.of("core_sign_in_attempt", "core_idempotency").contains(table))
                .map(table -> table + dsl.fetch("select * from " + table).formatCSV())
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> calls(RequestMappingInfo info) {
        var calls = new TreeSet<String>();
        for (String pattern : info.getPatternValues()) {
            info.getMethodsCondition().getMethods().forEach(method -> calls.add(method + " " + pattern));
        }
        return calls;
    }

    private static List<Row> rows() throws IOException {
        try (var file = PermissionMatrixTests.class.getResourceAsStream("permission-matrix.csv")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Row::of)
                    .toList();
        }
    }

    /** One line of the list. */
    private record Row(String mapping, String path, List<Integer> expected, String body) {

        static Row of(String line) {
            var cells = line.split(";", 7);
            var expected =
                    List.of(cells).subList(2, 6).stream().map(Integer::valueOf).toList();
            return new Row(cells[0], cells[1], expected, cells[6].replace("\\r\\n", "\r\n"));
        }

        String method() {
            return mapping.substring(0, mapping.indexOf(' '));
        }
    }
}
