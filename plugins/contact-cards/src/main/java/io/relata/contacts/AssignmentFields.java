package io.relata.contacts;

import io.relata.platform.change.RecordField;
import java.util.UUID;

/** Names the fields all assignments have. */
final class AssignmentFields {

    static final RecordField<UUID> CONTACT_ID = RecordField.reference("contactId");
    static final RecordField<String> CODE = RecordField.code("code", 10);
    static final RecordField<String> SEARCH_WORD = RecordField.text("searchWord", 30);

    private AssignmentFields() {}
}
