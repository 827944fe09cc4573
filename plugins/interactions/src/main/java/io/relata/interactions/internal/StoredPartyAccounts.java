package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ACCOUNT;
import static io.relata.interactions.DocumentRecords.ACCOUNT_CONTACT;
import static io.relata.interactions.DocumentRecords.PARTY_KIND;
import static io.relata.interactions.DocumentRecords.PARTY_NO;

import io.relata.contacts.ContactDeleting;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactMerging;
import io.relata.contacts.Contacts;
import io.relata.interactions.Interactions;
import io.relata.interactions.PartyAccount;
import io.relata.interactions.PartyAccounts;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Links accounts of other programs with contacts; the links follow what becomes of the contacts. */
@Service
public class StoredPartyAccounts implements PartyAccounts {
    private final PartyAccountRows rows;
    private final Contacts contacts;
    private final Access access;
    private final Changes changes;

    StoredPartyAccounts(PartyAccountRows rows, Contacts contacts, Access access, Changes changes) {
        this.rows = rows;
        this.contacts = contacts;
        this.access = access;
        this.changes = changes;
    }

    @Override
    public List<PartyAccount> of(String contactNo) {
        access.require(Interactions.READ);
        return rows.of(required(contactNo).id());
    }

    @Override
    public Optional<PartyAccount> find(String kind, String no) {
        access.require(Interactions.READ);
        return rows.find(kind, no);
    }

    private ContactFacts required(String contactNo) {
        return contacts.find(contactNo).orElseThrow(() -> Problem.notFound(contactNo));
    }

    @Override
    public Changed<PartyAccount> link(String contactNo, @Nullable String kind, @Nullable String no) {
        access.require(Contacts.WRITE);
        var contact = required(contactNo);
        var ofKind = read(PARTY_KIND, kind);
        var number = read(PARTY_NO, no);
        return changes.make(
                ChangeRequest.of(Contacts.WRITE, "interactions.documents.change.linked", number, contact.name()),
                change -> {
                    var known = rows.find(ofKind, number);
                    known.ifPresent(account -> requireOf(contact, account));
                    if (known.isEmpty()) {
                        change.insert(
                                ACCOUNT,
                                Values.none()
                                        .with(PARTY_KIND, ofKind)
                                        .with(PARTY_NO, number)
                                        .with(ACCOUNT_CONTACT, contact.id()));
                    }
                    return rows.find(ofKind, number).orElseThrow(() -> Problem.notFound(number));
                });
    }

    private static String read(RecordField<String> field, @Nullable String sent) {
        var value = FieldValues.read(field, sent);
        if (value == null) {
            throw Problem.required(field.name());
        }
        return value;
    }

    private void requireOf(ContactFacts contact, PartyAccount account) {
        if (!account.contactId().equals(contact.id())) {
            var owner =
                    contacts.find(account.contactId()).map(ContactFacts::name).orElse("–");
            throw Problem.of(ProblemCode.DUP, "interactions.documents.problem.account", account.no(), owner)
                    .at(PARTY_NO.name());
        }
    }

    @Override
    public UUID unlink(String contactNo, String kind, String no) {
        access.require(Contacts.WRITE);
        var contact = required(contactNo);
        var account = rows.find(kind, no)
                .filter(found -> found.contactId().equals(contact.id()))
                .orElseThrow(() -> Problem.notFound(no));
        return changes.run(
                ChangeRequest.of(
                        Contacts.WRITE, "interactions.documents.change.unlinked", account.no(), contact.name()),
                change -> change.delete(ACCOUNT, account.id(), account.version()));
    }

    /** Count the accounts that a merge would move. */
    public long count(ContactFacts gone) {
        return rows.of(gone.id()).size();
    }

    /** Give the accounts to the contact that stays. */
    public void follow(ContactMerging merging) {
        var values = Values.none().with(ACCOUNT_CONTACT, merging.kept().id());
        rows.of(merging.gone().id())
                .forEach(account -> merging.change().update(ACCOUNT, account.id(), Change.ANY_VERSION, values));
    }

    /** Drop the links of a contact that goes. */
    public void follow(ContactDeleting deleting) {
        rows.of(deleting.contact().id())
                .forEach(account -> deleting.change().delete(ACCOUNT, account.id(), Change.ANY_VERSION));
    }
}
