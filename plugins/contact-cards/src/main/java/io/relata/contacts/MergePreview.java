package io.relata.contacts;

import java.util.List;

/**
 * Say what a merge would do.
 *
 * @param kept the contact that stays
 * @param gone the contact that goes
 * @param differences the fields in which the one that goes says something else
 * @param moves what moves to the one that stays; nothing that is none
 * @since 0.1
 */
public record MergePreview(
        ContactFacts kept, ContactFacts gone, List<FieldDifference> differences, List<Moving> moves) {

    /**
     * Say how much of something moves.
     *
     * @param id what it is
     * @param label message key that names it with its count
     * @param count how many
     */
    public record Moving(String id, String label, long count) {}
}
