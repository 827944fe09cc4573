package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps every code table that plugins brought by one set of rules. */
@Service
class StoredCodeTables implements CodeTables {

    private static final int MOST_ROWS = 500;

    private final Access access;
    private final Changes changes;
    private final Extensions extensions;
    private final CodeRows rows;
    private final CodeCache cache;
    private final CodeUsages usages;
    private final Wording wording;

    StoredCodeTables(
            Access access,
            Changes changes,
            Extensions extensions,
            CodeRows rows,
            CodeCache cache,
            CodeUsages usages,
            Wording wording) {
        this.access = access;
        this.changes = changes;
        this.extensions = extensions;
        this.rows = rows;
        this.cache = cache;
        this.usages = usages;
        this.wording = wording;
    }

    @Override
    public List<Code> all(String table) {
        return shown(readable(table));
    }

    private List<Code> shown(CodeTable table) {
        return rows.all(table).stream().map(code -> wording.shown(table, code)).toList();
    }

    @Override
    public Page<Code> page(
            String table, @Nullable String filter, @Nullable String sort, int limit, @Nullable String cursor) {
        var readable = readable(table);
        var most = Limit.of(limit, MOST_ROWS);
        return new CodePages(readable, shown(readable)).page(filter, sort, most, cursor);
    }

    @Override
    public Optional<Code> find(String table, String code) {
        var readable = readable(table);
        return rows.find(readable, code).map(found -> wording.shown(readable, found));
    }

    @Override
    public Map<String, String> descriptions(String table) {
        return known(table)
                .map(found -> cache.descriptions(found, wording.language(), () -> shown(found)))
                .orElse(Map.of());
    }

    @Override
    public Map<String, Long> usage(String table) {
        readable(table);
        return usages.sums(table, descriptions(table).keySet());
    }

    @Override
    public Changed<Code> create(String table, Map<String, @Nullable Object> values) {
        var known = required(table);
        access.require(known.permission());
        var row = FieldValues.read(known.type(), values);
        return written(known, "setup.change.created", String.valueOf(row.get(known.codeField())), change -> {
            CodeRules.check(known, row, this);
            known.writing(new CodeWriting(change, null, row, row));
            change.insert(known.type(), row);
            return wording.shown(known, stored(known, row.get(known.codeField())));
        });
    }

    @Override
    public Changed<Code> update(String table, String code, long version, Map<String, @Nullable Object> values) {
        var known = required(table);
        return written(known, "setup.change.changed", CodeRows.normalised(code), change -> {
            var before = stored(known, code);
            var sent = wording.asStored(known, before, FieldValues.read(known.type(), values));
            var after = rows.values(known, before).withAll(sent);
            CodeRules.check(known, after, this);
            known.writing(new CodeWriting(change, before, after, sent));
            change.update(known.type(), before.id(), version, sent);
            return follow(known, before, sent, change);
        });
    }

    @Override
    public Changed<Code> rename(String table, String code, String newCode) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("code", newCode);
        return update(table, code, Change.ANY_VERSION, values);
    }

    @Override
    public Changed<String> delete(String table, String code, long version) {
        var known = required(table);
        return written(known, "setup.change.deleted", CodeRows.normalised(code), change -> {
            var row = stored(known, code);
            change.delete(known.type(), row.id(), version);
            return row.code();
        });
    }

    @Override
    public void requireExists(String table, @Nullable String code, String field) {
        if (code == null || code.isBlank() || descriptions(table).containsKey(CodeRows.normalised(code))) {
            return;
        }
        if (known(table).flatMap(found -> rows.find(found, code)).isEmpty()) {
            throw Problem.of(ProblemCode.REF, "setup.problem.unknownCode", CodeRows.normalised(code))
                    .at(field);
        }
    }

    private Code follow(CodeTable table, Code before, Values sent, Change change) {
        var now = sent.has(table.codeField()) ? sent.get(table.codeField()) : before.code();
        if (!before.code().equals(now) && now != null) {
            usages.renamed(change, table.id(), before.code(), now);
        }
        return wording.shown(table, stored(table, now));
    }

    private Code stored(CodeTable table, @Nullable String code) {
        return rows.find(table, String.valueOf(code)).orElseThrow(() -> Problem.notFound(String.valueOf(code)));
    }

    private <T> Changed<T> written(CodeTable table, String label, String code, Function<Change, T> work) {
        try {
            return changes.make(ChangeRequest.of(table.permission(), label, code), work);
        } finally {
            cache.forget(table.type().id());
        }
    }

    private CodeTable readable(String table) {
        var known = required(table);
        access.require(known.type().readPermission());
        return known;
    }

    private CodeTable required(String table) {
        return known(table).orElseThrow(() -> Problem.notFound(table));
    }

    private Optional<CodeTable> known(String table) {
        return extensions.<CodeTable>all(CodeTable.class).stream()
                .map(each -> each.value())
                .filter(each -> each.id().equals(table))
                .findFirst();
    }
}
