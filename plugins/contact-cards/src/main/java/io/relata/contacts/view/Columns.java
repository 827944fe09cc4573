package io.relata.contacts.view;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactFields;
import io.relata.contacts.ContactRecords;
import io.relata.contacts.ContactSort;
import io.relata.platform.change.RecordField;
import io.relata.ui.kit.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the columns of the list: those the product shows, those a contact has fields for, those plugins brought. */
final class Columns {

    static final String NAME = "name";
    static final String RELATION = "relation";
    static final String PHONE = "phone";
    static final String SALESPERSON = "salespersonCode";
    static final String CITY = "city";
    static final String NO = "no";

    private static final Map<String, ContactSort> SORTS = Map.of(
            NAME,
            ContactSort.NAME,
            CITY,
            ContactSort.CITY,
            NO,
            ContactSort.NUMBER,
            SALESPERSON,
            ContactSort.SALESPERSON,
            "lastDateModified",
            ContactSort.MODIFIED,
            "createdAt",
            ContactSort.CREATED);

    private final Desk desk;
    private final ContactRows rows;

    Columns(Desk desk, ContactRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /** Tells the columns of a list nobody chose any for. */
    List<String> usual() {
        return Stream.of(
                        Stream.of(RELATION, PHONE, CITY),
                        rows.columns().stream().map(column -> column.qualifiedId()),
                        Stream.of(SALESPERSON, NO))
                .flatMap(keys -> keys)
                .toList();
    }

    /** Tells every column there is, by its key, with its heading. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put(RELATION, desk.text("contacts.list.relation"));
        all.put(PHONE, desk.text("contacts.list.phone"));
        all.put(CITY, desk.text("contacts.field.city"));
        rows.columns()
                .forEach(column ->
                        all.put(column.qualifiedId(), desk.text(column.value().title())));
        all.put(SALESPERSON, desk.text("contacts.list.owner"));
        all.put(NO, desk.text("contacts.field.no"));
        ContactFields.ALL.forEach(field -> all.put(field, desk.text("contacts.field." + field)));
        return all;
    }

    /** Leaves out what there is no column for, or not any more, and what stands there twice. */
    List<String> known(List<String> keys) {
        var all = all();
        return keys.stream().filter(all::containsKey).distinct().toList();
    }

    /** Tells which of these columns are read from the contacts' fields. */
    static List<String> fields(List<String> keys) {
        var fields = new ArrayList<>(keys);
        fields.retainAll(ContactFields.ALL);
        return fields;
    }

    /** Tells the field that a cell shows and that can be changed there, or null. */
    static @Nullable String field(String key, ContactFacts facts) {
        var field = key.equals(PHONE) ? phone(facts) : key;
        return field.equals(NO)
                ? null
                : ContactRecords.CONTACT
                        .field(field)
                        .filter(RecordField::writable)
                        .map(RecordField::name)
                        .orElse(null);
    }

    private static String phone(ContactFacts facts) {
        var mobile = facts.mobilePhoneNo() != null && Objects.equals(facts.firstPhone(), facts.mobilePhoneNo());
        return (mobile ? ContactRecords.MOBILE_PHONE_NO : ContactRecords.PHONE_NO).name();
    }

    /** Tells by what a list is sorted when this column is, or null. */
    static @Nullable ContactSort sort(@Nullable String key) {
        return key == null ? null : SORTS.get(key);
    }

    /** Tells what an order is called: as the column that shows it. */
    String title(ContactSort sort) {
        return sort == ContactSort.NAME ? desk.text("contacts.field.name") : all().getOrDefault(of(sort), sort.name());
    }

    /** Tells the column that shows an order. */
    static String of(ContactSort sort) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue() == sort)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NAME);
    }
}
