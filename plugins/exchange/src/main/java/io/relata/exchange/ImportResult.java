package io.relata.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what came of an import.
 *
 * @param companies how many companies were created
 * @param persons how many persons were created
 * @param skipped how many rows were not chosen
 * @param failed rows that were refused
 * @param changeSet what takes all of it back, or null when nothing was created
 */
record ImportResult(
        int companies,
        int persons,
        int skipped,
        List<Failure> failed,
        @Nullable UUID changeSet) {
    /**
     * Tells why a row was refused.
     *
     * @param index the row
     * @param name its name
     * @param reason why
     */
    record Failure(int index, String name, Remark reason) {}
}
