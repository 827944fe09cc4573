package io.relata.contacts;

import org.jspecify.annotations.Nullable;

/**
 * Say what is done with many contacts at once.
 *
 * @see ContactBulk
 * @since 0.1
 */
public sealed interface BulkAction {

    /**
     * Set one field of all.
     *
     * @param field its name, one of {@link ContactBulk#FIELDS}
     * @param value what {@link Contacts#update} takes; null or an empty text clears
     */
    record SetField(String field, @Nullable Object value) implements BulkAction {}

    /**
     * Put all into a group.
     *
     * @param table the code table's id, as in {@link Assignments}
     * @param code the group's code
     */
    record AddToGroup(String table, String code) implements BulkAction {}

    /**
     * Delete all.
     *
     * @param withPeople whether the people of companies go with them; else companies with people stay
     */
    record Delete(boolean withPeople) implements BulkAction {}
}
