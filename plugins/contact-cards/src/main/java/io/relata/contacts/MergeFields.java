package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which fields can be chosen in a merge: those the one that goes fills, and with something else. */
final class MergeFields {

    private static final List<RecordField<String>> NAME_PARTS =
            List.of(ContactRecords.FIRST_NAME, ContactRecords.MIDDLE_NAME, ContactRecords.SURNAME);

    /** What a contact is, and what follows from other fields. */
    private static final Set<RecordField<?>> FIXED = Set.of(
            ContactRecords.NO,
            ContactRecords.TYPE,
            ContactRecords.NO_SERIES,
            ContactRecords.COMPANY_NAME,
            ContactRecords.SEARCH_NAME,
            ContactRecords.FIRST_NAME,
            ContactRecords.MIDDLE_NAME,
            ContactRecords.SURNAME);

    private MergeFields() {}

    static List<FieldDifference> differences(StoredContact kept, StoredContact gone) {
        return choosable(kept)
                .filter(field -> says(gone, field) != null)
                .filter(field -> !isItself(kept, gone, field))
                .filter(field -> !Objects.equals(says(kept, field), says(gone, field)))
                .map(field -> new FieldDifference(
                        field.name(),
                        FieldValues.show(says(kept, field)),
                        Objects.requireNonNull(FieldValues.show(says(gone, field))),
                        says(kept, field) == null))
                .toList();
    }

    /** A company that takes in its subsidiary does not become its own parent. */
    private static boolean isItself(StoredContact kept, StoredContact gone, RecordField<?> field) {
        return field == ContactRecords.PARENT_COMPANY_NO
                && kept.facts().no().equals(gone.values().get(ContactRecords.PARENT_COMPANY_NO));
    }

    /** Reads the values of the chosen fields from the one that goes; a name comes with its parts. */
    static Values chosen(StoredContact kept, StoredContact gone, Set<String> names) {
        var values = Values.none();
        for (String name : names) {
            var field = choosable(kept)
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(ProblemCode.FORMAT, "platform.problem.unknownField", name)
                            .at("fields"));
            copy(field, gone, values);
            if (field == ContactRecords.NAME && !kept.facts().isCompany()) {
                NAME_PARTS.forEach(part -> copy(part, gone, values));
            }
        }
        return values;
    }

    private static <T> void copy(RecordField<T> field, StoredContact from, Values to) {
        to.with(field, from.values().get(field));
    }

    private static Stream<RecordField<?>> choosable(StoredContact kept) {
        return CONTACT.fields().stream()
                .filter(field -> field.writable() && !FIXED.contains(field))
                .filter(field ->
                        field != ContactRecords.COMPANY_NO || !kept.facts().isCompany());
    }

    /** A mark that is not set says nothing. */
    private static @Nullable Object says(StoredContact contact, RecordField<?> field) {
        var value = contact.values().get(field);
        return Boolean.FALSE.equals(value) ? null : value;
    }
}
