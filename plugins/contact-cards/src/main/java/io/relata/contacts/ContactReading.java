package io.relata.contacts;

import static io.relata.contacts.ContactRecords.CONTACT;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads contacts from the database, without asking who wants to know. */
@Component
class ContactReading {

    private final DSLContext database;

    ContactReading(DSLContext database) {
        this.database = database;
    }

    static String key(String no) {
        return no.strip().toUpperCase(Locale.ROOT);
    }

    Optional<StoredContact> byNo(String no) {
        return stored(ContactRecords.NO.column().eq(key(no)));
    }

    Optional<StoredContact> byId(UUID id) {
        return stored(RecordType.ID.eq(id));
    }

    private Optional<StoredContact> stored(Condition condition) {
        return database.select(CONTACT.columns())
                .from(CONTACT.table())
                .where(condition)
                .fetchOptional(StoredContact::of);
    }

    /**
     * Reads the gist of the contact of a number.
     *
     * @throws io.relata.platform.problem.Problem not found
     */
    ContactFacts required(String no) {
        return facts(ContactRecords.NO.column().eq(key(no))).orElseThrow(() -> Problem.notFound(no));
    }

    /**
     * Reads the company of a number.
     *
     * @param field where the number was sent
     * @throws io.relata.platform.problem.Problem REF at the field when there is no such contact, or it is a person
     */
    StoredContact requiredCompany(String no, String field) {
        var company = byNo(no).orElseThrow(() -> Problem.of(ProblemCode.REF, "contacts.problem.noSuchContact", no)
                .at(field));
        if (company.values().get(ContactRecords.TYPE) != ContactType.COMPANY) {
            throw Problem.of(ProblemCode.REF, "contacts.problem.notACompany", no)
                    .at(field);
        }
        return company;
    }

    /** Tells whether a number is taken, by a contact there is or by one that was merged into another. */
    boolean exists(String no) {
        return database.fetchExists(DSL.selectOne()
                .from(CONTACT.table())
                .where(ContactRecords.NO.column().eq(key(no)))
                .unionAll(DSL.selectOne()
                        .from(FormerNumbers.TYPE.table())
                        .where(FormerNumbers.FORMER_NO.column().eq(key(no)))));
    }

    /** Finds the ids of contacts by their numbers, those of merged ones included. */
    Map<String, UUID> idsOf(Set<String> numbers) {
        var found = new LinkedHashMap<String, UUID>();
        if (!numbers.isEmpty()) {
            database.select(FormerNumbers.FORMER_NO.column(), FormerNumbers.CONTACT_ID.column())
                    .from(FormerNumbers.TYPE.table())
                    .where(FormerNumbers.FORMER_NO.column().in(numbers))
                    .forEach(row -> found.put(row.value1(), row.value2()));
            database.select(ContactRecords.NO.column(), RecordType.ID)
                    .from(CONTACT.table())
                    .where(ContactRecords.NO.column().in(numbers))
                    .forEach(row -> found.put(row.value1(), row.value2()));
        }
        return found;
    }

    /** Finds the contact that one of another number was merged into. */
    Optional<StoredContact> formerly(String no) {
        return database.select(FormerNumbers.CONTACT_ID.column())
                .from(FormerNumbers.TYPE.table())
                .where(FormerNumbers.FORMER_NO.column().eq(key(no)))
                .fetchOptional(FormerNumbers.CONTACT_ID.column())
                .flatMap(this::byId);
    }

    Optional<ContactFacts> facts(Condition condition) {
        return database.select(StoredContact.FACTS)
                .from(CONTACT.table())
                .where(condition)
                .fetchOptional(StoredContact::facts);
    }

    Map<UUID, ContactFacts> facts(Collection<UUID> ids) {
        var found = new LinkedHashMap<UUID, ContactFacts>();
        if (!ids.isEmpty()) {
            database.select(StoredContact.FACTS)
                    .from(CONTACT.table())
                    .where(RecordType.ID.in(Set.copyOf(ids)))
                    .fetch(StoredContact::facts)
                    .forEach(facts -> found.put(facts.id(), facts));
        }
        return found;
    }

    /** Reads the people of a company with every value, and keeps others from changing them until the change is done. */
    List<StoredContact> peopleOf(UUID company) {
        return database.select(CONTACT.columns())
                .from(CONTACT.table())
                .where(ContactRecords.COMPANY_ID.column().eq(company))
                .orderBy(RecordType.ID)
                .forUpdate()
                .fetch(StoredContact::of);
    }

    List<ContactFacts> peopleOf(UUID company, int limit) {
        return database.select(StoredContact.FACTS)
                .from(CONTACT.table())
                .where(ContactRecords.COMPANY_ID.column().eq(company))
                .orderBy(ContactRecords.SORT_ROOT.column(), RecordType.ID)
                .limit(limit)
                .fetch(StoredContact::facts);
    }

    /** Reads the companies right below others. */
    List<ContactFacts> below(Collection<UUID> companies) {
        return below(companies, Integer.MAX_VALUE);
    }

    List<ContactFacts> below(Collection<UUID> companies, int limit) {
        return database.select(StoredContact.FACTS)
                .from(CONTACT.table())
                .where(ContactRecords.PARENT_COMPANY_ID.column().in(companies))
                .orderBy(ContactRecords.SORT_ROOT.column(), RecordType.ID)
                .limit(limit)
                .fetch(StoredContact::facts);
    }

    int countBelow(UUID company) {
        return database.fetchCount(
                CONTACT.table(), ContactRecords.PARENT_COMPANY_ID.column().eq(company));
    }

    int countPeopleOf(UUID company) {
        return database.fetchCount(
                CONTACT.table(), ContactRecords.COMPANY_ID.column().eq(company));
    }

    List<ContactFacts> companiesNamed(String name) {
        return database
                .select(StoredContact.FACTS)
                .from(CONTACT.table())
                .where(ContactRecords.NAME_KEY.column().eq(DerivedKeys.key(name)))
                .and(ContactRecords.TYPE.column().eq(ContactType.COMPANY))
                .fetch(StoredContact::facts)
                .stream()
                .filter(company -> company.name().strip().equalsIgnoreCase(name.strip()))
                .toList();
    }

    /** Finds ids by one equality each, so that every part is a look-up in an index. */
    Set<UUID> idsWhereAny(List<Condition> conditions, int limit) {
        var ids = new LinkedHashSet<UUID>();
        for (Condition condition : conditions) {
            if (ids.size() < limit) {
                ids.addAll(database.select(RecordType.ID)
                        .from(CONTACT.table())
                        .where(condition)
                        .limit(limit)
                        .fetch(RecordType.ID));
            }
        }
        return ids;
    }

    List<UUID> idsAfter(@Nullable UUID id, int limit) {
        return database.select(RecordType.ID)
                .from(CONTACT.table())
                .where(id == null ? DSL.noCondition() : RecordType.ID.gt(id))
                .orderBy(RecordType.ID)
                .limit(limit)
                .fetch(RecordType.ID);
    }

    /** Reads companies in the order of their ids, and keeps others from changing them until the change is done. */
    Map<UUID, Values> companiesAfter(@Nullable UUID id, int limit) {
        var companies = new LinkedHashMap<UUID, Values>();
        database.select(CONTACT.columns())
                .from(CONTACT.table())
                .where(ContactRecords.TYPE.column().eq(ContactType.COMPANY))
                .and(id == null ? DSL.noCondition() : RecordType.ID.gt(id))
                .orderBy(RecordType.ID)
                .limit(limit)
                .forUpdate()
                .fetch(StoredContact::of)
                .forEach(company -> companies.put(company.id(), company.values()));
        return companies;
    }

    <R> List<R> many(Collection<UUID> ids, Function<StoredContact, R> mapping) {
        return ids.isEmpty()
                ? List.of()
                : database
                        .select(CONTACT.columns())
                        .from(CONTACT.table())
                        .where(RecordType.ID.in(Set.copyOf(ids)))
                        .fetch(StoredContact::of)
                        .stream()
                        .map(mapping)
                        .toList();
    }

    /**
     * Reads some fields of contacts: a contact has more than a hundred.
     *
     * @param fields those wanted besides what their facts tell
     */
    <R> List<R> some(Collection<UUID> ids, List<RecordField<?>> fields, BiFunction<ContactFacts, Values, R> mapping) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var columns = new LinkedHashSet<Field<?>>(StoredContact.FACTS);
        fields.forEach(field -> columns.add(field.column()));
        return database.select(columns)
                .from(CONTACT.table())
                .where(RecordType.ID.in(Set.copyOf(ids)))
                .fetch()
                .map(row -> mapping.apply(StoredContact.facts(row), Values.of(row, fields)));
    }
}
