package io.relata.interactions.internal;

import static io.relata.interactions.DocumentRecords.ACCOUNT;
import static io.relata.interactions.DocumentRecords.ACCOUNT_CONTACT;
import static io.relata.interactions.DocumentRecords.PARTY_KIND;
import static io.relata.interactions.DocumentRecords.PARTY_NO;

import io.relata.interactions.PartyAccount;
import io.relata.platform.change.RecordType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads which accounts belong to which contacts. */
@Repository
class PartyAccountRows {
    private final DSLContext sql;

    PartyAccountRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PartyAccount> find(String kind, String no) {
        return where(PARTY_NO.column().eq(key(no)).and(PARTY_KIND.column().eq(key(kind)))).stream()
                .findFirst();
    }

    private static String key(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    List<PartyAccount> of(UUID contact) {
        return where(ACCOUNT_CONTACT.column().eq(contact));
    }

    private List<PartyAccount> where(Condition condition) {
        return sql.select(ACCOUNT.columns())
                .from(ACCOUNT.table())
                .where(condition)
                .orderBy(PARTY_KIND.column(), PARTY_NO.column())
                .fetch(row -> new PartyAccount(
                        row.get(RecordType.ID),
                        row.get(RecordType.VERSION),
                        row.get(PARTY_KIND.column()),
                        row.get(PARTY_NO.column()),
                        row.get(ACCOUNT_CONTACT.column())));
    }
}
