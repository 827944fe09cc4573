package io.relata.setup;

import java.util.UUID;

/**
 * Say how one search string of a company is cut from one of its fields.
 *
 * @param id its id
 * @param version the version that was read
 * @param field the field
 * @param part which end of the field
 * @param length how many characters, 2 to 10
 * @since 0.1
 */
public record DuplicateSearchString(UUID id, long version, DuplicateField field, FieldPart part, int length) {}
