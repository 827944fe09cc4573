package io.relata.documents.internal;

import static io.relata.documents.DocumentTables.CONTACT_ID;
import static io.relata.documents.DocumentTables.CONTACT_NO;
import static io.relata.documents.DocumentTables.DATE;
import static io.relata.documents.DocumentTables.DOCUMENT;
import static io.relata.documents.DocumentTables.LINE;
import static io.relata.documents.DocumentTables.LINE_AMOUNT;
import static io.relata.documents.DocumentTables.NO;
import static io.relata.documents.DocumentTables.PARTY_KIND;
import static io.relata.documents.DocumentTables.PARTY_NO;
import static io.relata.documents.DocumentTables.QUANTITY;
import static io.relata.documents.DocumentTables.SALESPERSON;
import static io.relata.documents.DocumentTables.TEXT;
import static io.relata.documents.DocumentTables.TYPE;
import static io.relata.documents.DocumentTables.UNIT_PRICE;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.documents.Document;
import io.relata.platform.access.Access;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.setup.Salespeople;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is said of a document and its lines, checks it, and fills in what is left out. */
@Component
class DocumentValues {
    private static final BigDecimal MOST = new BigDecimal("99999999999.9999");

    private final KnownTypes types;
    private final Contacts contacts;
    private final Salespeople salespeople;
    private final Access access;
    private final Clock clock;

    DocumentValues(KnownTypes types, Contacts contacts, Salespeople salespeople, Access access, Clock clock) {
        this.types = types;
        this.contacts = contacts;
        this.salespeople = salespeople;
        this.access = access;
        this.clock = clock;
    }

    /** Reads a new document. */
    Values read(Map<String, ? extends @Nullable Object> sent) {
        var values = FieldValues.read(DOCUMENT, sent);
        var type = values.get(TYPE);
        if (type == null) {
            throw Problem.required(TYPE.name());
        }
        types.requireKnown(type);
        values.with(DATE, Objects.requireNonNullElseGet(values.get(DATE), () -> access.current()
                .workDate(clock)));
        var contact = settle(values);
        if (contact != null && values.get(SALESPERSON) == null) {
            values.with(SALESPERSON, salespeople.available(contact.salespersonCode()));
        }
        return values;
    }

    /** Reads what changes of a document. */
    Values read(Document before, Map<String, ? extends @Nullable Object> sent) {
        var values = FieldValues.read(DOCUMENT, sent);
        requireSame(before, values, TYPE);
        requireSame(before, values, NO);
        if (values.has(DATE) && values.get(DATE) == null) {
            throw Problem.required(DATE.name());
        }
        var whole = Values.none().withAll(before.values()).withAll(values);
        settle(whole);
        return values.with(CONTACT_ID, whole.get(CONTACT_ID)).with(CONTACT_NO, whole.get(CONTACT_NO));
    }

    private static void requireSame(Document before, Values values, RecordField<String> field) {
        if (values.has(field)
                && !Objects.equals(values.get(field), before.values().get(field))) {
            throw Problem.of(ProblemCode.STATE, "documents.problem.fixed").at(field.name());
        }
    }

    private @Nullable ContactFacts settle(Values values) {
        var contact = contact(values.get(CONTACT_NO));
        if (contact == null && values.get(PARTY_NO) == null) {
            throw Problem.required(CONTACT_NO.name());
        }
        if (values.get(PARTY_NO) != null && values.get(PARTY_KIND) == null) {
            throw Problem.required(PARTY_KIND.name());
        }
        values.with(CONTACT_ID, contact == null ? null : contact.id())
                .with(CONTACT_NO, contact == null ? null : contact.no());
        salespeople.requireExists(values.get(SALESPERSON), SALESPERSON.name());
        return contact;
    }

    private @Nullable ContactFacts contact(@Nullable String no) {
        if (no == null) {
            return null;
        }
        var contact = contacts.find(no).orElseThrow(() -> Problem.of(ProblemCode.REF, "documents.problem.contact", no)
                .at(CONTACT_NO.name()));
        requireFree(contact);
        return contact;
    }

    /**
     * Goes on only with a contact that something new may be started with.
     *
     * @throws Problem STATE at the contact
     */
    static void requireFree(@Nullable ContactFacts contact) {
        if (contact != null && contact.privacyBlocked()) {
            throw Problem.of(ProblemCode.STATE, "documents.problem.privacy", contact.no(), contact.name())
                    .at(CONTACT_NO.name());
        }
    }

    /** Reads a line, laid over the one it was. */
    static Values line(Values before, Map<String, ? extends @Nullable Object> sent) {
        var line = Values.none().withAll(before).withAll(FieldValues.read(LINE, sent));
        if (line.get(TEXT) == null) {
            throw Problem.required(TEXT.name());
        }
        var quantity = Objects.requireNonNullElse(line.get(QUANTITY), BigDecimal.ONE);
        var price = Objects.requireNonNullElse(line.get(UNIT_PRICE), BigDecimal.ZERO);
        var amount = quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
        if (amount.abs().compareTo(MOST) > 0) {
            throw Problem.of(ProblemCode.FORMAT, "documents.problem.amount").at(UNIT_PRICE.name());
        }
        return line.with(QUANTITY, quantity).with(UNIT_PRICE, price).with(LINE_AMOUNT, amount);
    }
}
