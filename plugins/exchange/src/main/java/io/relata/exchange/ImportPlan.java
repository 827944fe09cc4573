package io.relata.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what an import would do, until it is run or forgotten. */
final class ImportPlan {
    private final UUID id;
    private final String user;
    private final String fileName;
    private final Instant madeAt;
    private final List<ImportRow> rows;
    private @Nullable ImportResult result;

    ImportPlan(UUID id, String user, String fileName, Instant madeAt, List<ImportRow> rows) {
        this.id = id;
        this.user = user;
        this.fileName = fileName;
        this.madeAt = madeAt;
        this.rows = new ArrayList<>(rows);
    }

    UUID id() {
        return id;
    }

    String user() {
        return user;
    }

    String fileName() {
        return fileName;
    }

    Instant madeAt() {
        return madeAt;
    }

    synchronized List<ImportRow> rows() {
        return List.copyOf(rows);
    }

    synchronized void choose(Map<Integer, Boolean> decisions) {
        rows.replaceAll(row -> {
            var decision = decisions.get(row.index());
            return decision == null ? row : row.choose(decision);
        });
    }

    synchronized @Nullable ImportResult result() {
        return result;
    }

    synchronized void done(ImportResult newResult) {
        result = newResult;
    }
}
