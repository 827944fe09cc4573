package io.relata.contacts;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.Code;
import io.relata.setup.CodeTables;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the web sources of companies among the assignments, with a search word beside the code. */
@Service
class StoredWebSources implements WebSources {

    private static final AssignmentKind KIND = AssignmentKind.WEB_SOURCE;
    private static final String PLACE = "%1";

    private final DSLContext database;
    private final Access access;
    private final Changes changes;
    private final ContactReading reading;
    private final StoredAssignments assignments;
    private final CodeTables codes;

    StoredWebSources(
            DSLContext database,
            Access access,
            Changes changes,
            ContactReading reading,
            StoredAssignments assignments,
            CodeTables codes) {
        this.database = database;
        this.access = access;
        this.changes = changes;
        this.reading = reading;
        this.assignments = assignments;
        this.codes = codes;
    }

    @Override
    public List<WebSource> of(String no) {
        access.require(Contacts.READ);
        var company = reading.required(no);
        var known = access.asSystem(() -> codes.all(KIND.table())).stream()
                .collect(Collectors.toMap(Code::code, Function.identity()));
        var code = AssignmentFields.CODE.column();
        var word = AssignmentFields.SEARCH_WORD.column();
        return database.select(code, word)
                .from(KIND.type().table())
                .where(AssignmentFields.CONTACT_ID.column().eq(company.id()))
                .orderBy(code)
                .fetch(row -> shown(known.get(row.get(code)), row.get(code), row.get(word), company.name()));
    }

    private static WebSource shown(@Nullable Code source, String code, @Nullable String word, String name) {
        if (source == null) {
            return new WebSource(code, "", word, null);
        }
        var url = source.values().get("url");
        var found = url == null
                ? null
                : url.toString()
                        .replace(
                                PLACE,
                                URLEncoder.encode(Objects.requireNonNullElse(word, name), StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
        return new WebSource(code, source.description(), word, found);
    }

    @Override
    public UUID put(String no, String code, @Nullable String searchWord) {
        access.require(Contacts.READ);
        var company = reading.required(no);
        var wanted = code.strip().toUpperCase(Locale.ROOT);
        var word = FieldValues.read(AssignmentFields.SEARCH_WORD, searchWord);
        return changes.run(StoredAssignments.request("contacts.change.assigned", company, KIND, wanted), change -> {
            codes.requireExists(KIND.table(), wanted, "code");
            give(change, company, wanted);
            assignments
                    .rows(KIND, company.id(), wanted)
                    .forEach(row -> change.update(
                            KIND.type(),
                            row,
                            Change.ANY_VERSION,
                            Values.none().with(AssignmentFields.SEARCH_WORD, word)));
        });
    }

    private void give(Change change, ContactFacts company, String code) {
        if (assignments.rows(KIND, company.id(), code).isEmpty()) {
            assignments.add(change, KIND, company, code);
        } else {
            ContactMark.leave(change, company, "+", KIND.table(), code);
        }
    }

    @Override
    public UUID remove(String no, String code) {
        return assignments.unassign(no, KIND.table(), code);
    }

    @Override
    public String launch(String no, String code) {
        var source = of(no).stream()
                .filter(each -> each.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(code));
        var url = source.url();
        if (url == null) {
            throw Problem.of(ProblemCode.REQ, "contacts.problem.noWebAddress", source.code())
                    .at("url");
        }
        return url;
    }
}
