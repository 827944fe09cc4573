package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.plugin.Contribution;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Say how often the codes of a table are used and where to see by whom. Whoever keeps codes in records of its own
 * contributes one: a code in use is not deleted, and a renamed one is followed.
 *
 * @param id its name, unique in the plugin
 * @param table the code table's id, or {@link #NUMBER_SERIES}
 * @param counts tells, for some codes, how many records hold each; codes nobody uses may be left out
 * @param route where those records are listed, relative to the product's root, with {@code {code}} for the code; or null
 * @param renamed follows a renamed code
 * @param texts prefix of two message keys: {@code <texts>.count} names so many records ({@code {0}} the number), {@code
 *     <texts>.refused} refuses to delete ({@code {0}} the code, {@code {1}} the number); its last part is the REST
 *     interface's name for them: {@code noOfContacts}
 * @param permission what it takes to read those records: who may not is not told how many there are; null where everybody
 *     who reads the table may know
 * @since 0.1
 */
public record CodeUsage(
        String id,
        String table,
        Function<Collection<String>, Map<String, Long>> counts,
        @Nullable String route,
        RenameHandler renamed,
        String texts,
        @Nullable String permission)
        implements Contribution {

    /** Prefix of the texts for codes that contacts use. */
    public static final String CONTACTS = "setup.usage.contacts";

    /** Stands for number series, which are no code table but are used like codes. */
    public static final String NUMBER_SERIES = "number-series";

    /** Prefix of the texts for codes that interactions use. */
    public static final String INTERACTIONS = "setup.usage.interactions";

    /**
     * Say how often contacts use the codes of a table.
     *
     * @param id its name, unique in the plugin
     * @param table the code table's id
     * @param counts tells how many contacts hold each code
     * @param route where those contacts are listed, with {@code {code}} for the code; or null
     * @param renamed follows a renamed code
     */
    public CodeUsage(
            String id,
            String table,
            Function<Collection<String>, Map<String, Long>> counts,
            @Nullable String route,
            RenameHandler renamed) {
        this(id, table, counts, route, renamed, CONTACTS, null);
    }

    /**
     * Say that records hold codes of a table in a field: they are counted for those who may read them, and follow renamed
     * codes.
     *
     * @param id its name, unique in the plugin
     * @param table the code table's id, or {@link #NUMBER_SERIES}
     * @param type the kind of record
     * @param field the field that holds a code
     * @param database reads the records
     * @param route where those records are listed, with {@code {code}} for the code; or null
     */
    public static CodeUsage in(
            String id,
            String table,
            RecordType type,
            RecordField<String> field,
            Supplier<DSLContext> database,
            @Nullable String route) {
        var codes = new CodesInField(type, field, database);
        return new CodeUsage(id, table, codes::counts, route, codes::follow, CONTACTS, type.readPermission());
    }

    /**
     * Count something else than contacts.
     *
     * @param prefix prefix of the two message keys
     */
    public CodeUsage counting(String prefix) {
        return new CodeUsage(id, table, counts, route, renamed, prefix, permission);
    }

    /**
     * Tell the numbers only to those who hold a permission.
     *
     * @param needed what it takes to read the records that are counted
     */
    public CodeUsage requiring(String needed) {
        return new CodeUsage(id, table, counts, route, renamed, texts, needed);
    }
}
