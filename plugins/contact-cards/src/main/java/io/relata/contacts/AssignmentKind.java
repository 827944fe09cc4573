package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Names the groups contacts can be put into. */
enum AssignmentKind {
    MAILING_GROUP("mailingGroup", Assignments.MAILING_GROUPS, "p_contact_cards_mailing_group", null),
    INDUSTRY_GROUP("industryGroup", Assignments.INDUSTRY_GROUPS, "p_contact_cards_industry_group", ContactType.COMPANY),
    BUSINESS_RELATION(
            "businessRelation",
            Assignments.BUSINESS_RELATIONS,
            "p_contact_cards_business_relation",
            ContactType.COMPANY),
    JOB_RESPONSIBILITY(
            "jobResponsibility",
            Assignments.JOB_RESPONSIBILITIES,
            "p_contact_cards_job_responsibility",
            ContactType.PERSON),
    WEB_SOURCE(
            "webSource",
            Assignments.WEB_SOURCES,
            "p_contact_cards_web_source",
            ContactType.COMPANY,
            AssignmentFields.SEARCH_WORD);

    private final String filter;
    private final String table;
    private final RecordType type;
    private final @Nullable ContactType holder;

    AssignmentKind(
            String filter, String table, String databaseTable, @Nullable ContactType holder, RecordField<?>... more) {
        this.filter = filter;
        this.table = table;
        this.holder = holder;
        this.type = RecordType.of(
                        "contact-" + table,
                        databaseTable,
                        Contacts.READ,
                        Stream.concat(Stream.of(AssignmentFields.CONTACT_ID, AssignmentFields.CODE), Stream.of(more))
                                .toArray(RecordField<?>[]::new))
                .labelled("contacts.assignment.");
    }

    static Optional<AssignmentKind> of(String table) {
        for (AssignmentKind kind : values()) {
            if (kind.table.equals(table)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Tells the name a contact shows their number under: {@code noOfMailingGroups}. */
    String countName() {
        return "noOf" + Character.toUpperCase(filter.charAt(0))
                + filter.substring(1).replaceAll("y$", "ie") + "s";
    }

    /** Tells the name by which the list is filtered. */
    String filter() {
        return filter;
    }

    /** Tells the code table's id. */
    String table() {
        return table;
    }

    RecordType type() {
        return type;
    }

    boolean suits(ContactType contact) {
        return holder == null || holder == contact;
    }

    /** Tells whether people count as having what their company has. */
    boolean reachesPeople() {
        return holder == ContactType.COMPANY;
    }

    /** Selects the contacts that have a code, for groups of companies with their people. */
    Condition holders(String code) {
        var ids = DSL.select(AssignmentFields.CONTACT_ID.column())
                .from(type.table())
                .where(AssignmentFields.CODE.column().eq(code));
        var own = RecordType.ID.in(ids);
        return reachesPeople() ? own.or(ContactRecords.COMPANY_ID.column().in(ids)) : own;
    }
}
