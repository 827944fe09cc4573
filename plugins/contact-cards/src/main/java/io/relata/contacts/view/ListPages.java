package io.relata.contacts.view;

import io.relata.contacts.ContactQuery;
import io.relata.contacts.Contacts;
import io.relata.contacts.ContactsByCompany;
import io.relata.contacts.ContactsByCompany.Row;
import io.relata.platform.query.Page;
import java.util.Optional;

/** Reads the pages of the list as it is shown: contact by contact, or by company. */
interface ListPages {

    Page<Row> list(ContactQuery query);

    Optional<String> cursorAfter(ContactQuery query, int rows);

    long count(ContactQuery query);

    static ListPages of(Contacts contacts) {
        return new ListPages() {
            @Override
            public Page<Row> list(ContactQuery query) {
                return contacts.list(query).map(facts -> new Row(facts, true));
            }

            @Override
            public Optional<String> cursorAfter(ContactQuery query, int rows) {
                return contacts.cursorAfter(query, rows);
            }

            @Override
            public long count(ContactQuery query) {
                return contacts.count(query);
            }
        };
    }

    static ListPages of(ContactsByCompany companies) {
        return new ListPages() {
            @Override
            public Page<Row> list(ContactQuery query) {
                return companies.list(query);
            }

            @Override
            public Optional<String> cursorAfter(ContactQuery query, int rows) {
                return companies.cursorAfter(query, rows);
            }

            @Override
            public long count(ContactQuery query) {
                return companies.count(query);
            }
        };
    }
}
