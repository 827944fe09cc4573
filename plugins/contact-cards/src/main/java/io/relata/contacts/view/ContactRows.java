package io.relata.contacts.view;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactBulk;
import io.relata.contacts.ContactCards;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactFields;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.Contacts;
import io.relata.contacts.ContactsByCompany;
import io.relata.contacts.ContactsByCompany.Row;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.query.Page;
import io.relata.ui.ListColumn;
import io.relata.ui.kit.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the grid its rows. The grid asks by offset, lists are read by cursor: where a page began is remembered, and a
 * jump starts at the nearest place known.
 */
final class ContactRows extends AbstractBackEndDataProvider<ContactRow, Void> {

    private static final int MOST = 500;
    private static final int REMEMBERED = 1000;

    private final transient Desk desk;
    private final transient Contacts contacts;
    private final transient Assignments assignments;
    private final transient ContactFields fields;
    private final transient FieldEditors editors;
    private final TreeMap<Integer, String> places = new TreeMap<>();
    private final transient Map<UUID, Integer> offsets = new LinkedHashMap<>();
    private transient List<String> wanted = List.of();
    private final transient ListPages plain;
    private final transient ListPages companies;
    private transient ListPages pages;
    private transient ContactQuery query = ContactQuery.all();
    private transient @Nullable List<Row> found;

    ContactRows(
            Desk desk,
            Contacts contacts,
            ContactsByCompany byCompany,
            Assignments assignments,
            ContactFields fields,
            FieldEditors editors) {
        this.desk = desk;
        this.contacts = contacts;
        this.plain = ListPages.of(contacts);
        this.companies = ListPages.of(byCompany);
        this.pages = plain;
        this.assignments = assignments;
        this.fields = fields;
        this.editors = editors;
    }

    /** Reads these fields too from now on. */
    void read(List<String> fieldNames) {
        wanted = fieldNames;
    }

    void show(ContactQuery newQuery, boolean byCompany) {
        query = newQuery;
        pages = byCompany ? companies : plain;
        forget();
    }

    /** Drops what is known of the list, because it may have changed. */
    void forget() {
        places.clear();
        offsets.clear();
        found = null;
        refreshAll();
    }

    long count() {
        return query.text() == null ? pages.count(query) : found().size();
    }

    /** Counts the contacts the list asks for, without the companies that stand there for the sake of their people. */
    long countFound() {
        return query.text() == null
                ? contacts.count(query)
                : found().stream().filter(Row::found).count();
    }

    @Override
    public Object getId(ContactRow row) {
        return row.facts().id();
    }

    @Override
    protected Stream<ContactRow> fetchFromBackEnd(Query<ContactRow, Void> asked) {
        var page = read(asked.getOffset(), asked.getLimit());
        remember(page, asked.getOffset());
        return rows(page).stream();
    }

    private void remember(List<Row> page, int offset) {
        if (offsets.size() > REMEMBERED) {
            offsets.clear();
        }
        for (int i = 0; i < page.size(); i++) {
            offsets.put(page.get(i).contact().id(), offset + i);
        }
    }

    /** Tells the rows found from one to another, both included; only the other one when nobody knows where they stand. */
    List<ContactRow> between(ContactRow one, ContactRow other) {
        var from = offsets.get(one.facts().id());
        var to = offsets.get(other.facts().id());
        if (from == null || to == null) {
            return List.of(other);
        }
        var length = Math.min(Math.abs(to - from) + 1, ContactBulk.MOST);
        return rows(read(Math.min(from, to), length)).stream()
                .filter(ContactRow::isFound)
                .toList();
    }

    /** Tells which list is shown. */
    ContactQuery shown() {
        return query;
    }

    @Override
    protected int sizeInBackEnd(Query<ContactRow, Void> asked) {
        return (int) Math.min(Integer.MAX_VALUE, count());
    }

    private List<Row> read(int offset, int limit) {
        if (query.text() != null) {
            return found().stream().skip(offset).limit(limit).toList();
        }
        var rows = new ArrayList<Row>();
        var cursor = cursorAt(offset);
        while (cursor != null && rows.size() < limit) {
            var page = page(cursor, Math.min(MOST, limit - rows.size()));
            rows.addAll(page.items());
            cursor = page.next();
            if (cursor != null) {
                places.put(offset + rows.size(), cursor);
            }
        }
        return rows;
    }

    private Page<Row> page(String cursor, int limit) {
        return pages.list(query.after(cursor).atMost(limit));
    }

    /** Tells the cursor that stands before a row; the list begins behind an empty one. */
    private @Nullable String cursorAt(int offset) {
        if (offset == 0) {
            return "";
        }
        var near = places.floorEntry(offset);
        var from = near == null ? 0 : near.getKey();
        var cursor = near == null ? "" : near.getValue();
        if (from == offset) {
            return cursor;
        }
        var there = pages.cursorAfter(query.after(cursor), offset - from).orElse(null);
        if (there != null) {
            places.put(offset, there);
        }
        return there;
    }

    private List<Row> found() {
        var known = found;
        if (known == null) {
            known = pages.list(query.atMost(MOST)).items();
            found = known;
        }
        return known;
    }

    /** Reads what stands beside the contacts, for the whole page at once. */
    private List<ContactRow> rows(List<Row> page) {
        var facts = page.stream().map(Row::contact).toList();
        var companyIds = facts.stream()
                .map(ContactFacts::companyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var relations = assignments.of(companyIds, Assignments.BUSINESS_RELATIONS);
        var people = contacts.peopleCounts(facts.stream()
                .filter(ContactFacts::isCompany)
                .map(ContactFacts::id)
                .toList());
        var cells = cells(facts.stream().map(ContactFacts::id).toList());
        return page.stream()
                .map(row -> new ContactRow(
                        row.contact(),
                        place(row),
                        relations(relations, row.contact().companyId()),
                        people.getOrDefault(row.contact().id(), 0),
                        cells.getOrDefault(row.contact().id(), Map.of())))
                .toList();
    }

    private static List<String> relations(Map<UUID, List<String>> relations, @Nullable UUID company) {
        return company == null ? List.of() : relations.getOrDefault(company, List.of());
    }

    private ContactRow.Place place(Row row) {
        if (!row.found()) {
            return ContactRow.Place.ABOVE;
        }
        var below = !row.contact().isCompany() && !row.contact().isIndependent();
        return below && pages == companies ? ContactRow.Place.BELOW : ContactRow.Place.USUAL;
    }

    private Map<UUID, Map<String, String>> cells(Collection<UUID> ids) {
        var cells = new HashMap<UUID, Map<String, String>>();
        columns().forEach(column -> desk.extensions()
                .<Map<UUID, String>>guarded(
                        column, "list column", () -> column.value().values().apply(ids), Map::of)
                .forEach((id, text) ->
                        cells.computeIfAbsent(id, any -> new HashMap<>()).put(column.qualifiedId(), text)));
        fields.of(ids, wanted)
                .forEach((id, values) -> values.forEach((field, value) ->
                        cells.computeIfAbsent(id, any -> new HashMap<>()).put(field, written(field, value))));
        return cells;
    }

    private String written(String field, Object value) {
        return value instanceof Instant moment
                ? desk.moments().shortDate(desk.moments().date(moment))
                : editors.meaning(field, value.toString());
    }

    /** Tells the columns plugins brought that the user may see. */
    List<Contributed<ListColumn<ContactFacts>>> columns() {
        return desk.extensions().<ListColumn<ContactFacts>>all(ListColumn.class).stream()
                .filter(column -> column.value().card().equals(ContactCards.CONTACT))
                .filter(column -> desk.may(column.value().permission()))
                .toList();
    }
}
