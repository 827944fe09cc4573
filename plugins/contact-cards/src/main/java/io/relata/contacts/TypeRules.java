package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.List;

/** Refuses fields that only the other type of contact has. */
final class TypeRules {

    static final List<RecordField<String>> COMPANY_ONLY = List.of(
            ContactRecords.CURRENCY_CODE,
            ContactRecords.VAT_REGISTRATION_NO,
            ContactRecords.REGISTRATION_NUMBER,
            ContactRecords.PARENT_COMPANY_NO);

    static final List<RecordField<String>> PERSON_ONLY = List.of(
            ContactRecords.FIRST_NAME,
            ContactRecords.MIDDLE_NAME,
            ContactRecords.SURNAME,
            ContactRecords.JOB_TITLE,
            ContactRecords.INITIALS,
            ContactRecords.ORGANIZATIONAL_LEVEL_CODE);

    private TypeRules() {}

    static void check(Draft draft) {
        if (draft.isNew()) {
            draft.set(ContactRecords.TYPE, draft.type());
        }
        for (RecordField<String> field : draft.isCompany() ? PERSON_ONLY : COMPANY_ONLY) {
            if (draft.fills(field)) {
                throw Problem.of(
                                ProblemCode.TYPE,
                                draft.isCompany() ? "contacts.problem.personsOnly" : "contacts.problem.companiesOnly")
                        .at(field.name());
            }
        }
    }
}
