package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Cursor;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says where a page of a list by company ended.
 *
 * @param head the place of the last company or independent person in the order of the list
 * @param id its id
 * @param person the place of its last person in that order, or null when none of them was shown yet
 */
record CompanyPlace(String head, UUID id, @Nullable String person) {

    private static final String LIST = "byCompany";

    /** Reads a cursor; null at the beginning of the list. */
    static @Nullable CompanyPlace read(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        var parts = Cursor.read(cursor, 4);
        var head = parts.get(1);
        var id = parts.get(2);
        try {
            if (LIST.equals(parts.getFirst()) && head != null && id != null) {
                return new CompanyPlace(head, UUID.fromString(id), parts.get(3));
            }
        } catch (IllegalArgumentException unreadable) {
            // refused below like the cursor of any other list
        }
        throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
    }

    CompanyPlace at(@Nullable String newPerson) {
        return new CompanyPlace(head, id, newPerson);
    }

    String cursor() {
        return Cursor.of(Arrays.asList(LIST, head, id.toString(), person));
    }
}
