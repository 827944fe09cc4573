package io.relata.host.changes;

import io.relata.host.TestHost;
import io.relata.host.schema.TestDatabase;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Keeps two kinds of record for tests: customers, and orders that refer to them. */
final class Shop {

    enum Colour {
        DARK_RED,
        BLUE
    }

    static final String SELL = "shop.sell";
    static final RecordField<String> CODE = RecordField.code("code", 20);
    static final RecordField<String> NAME = RecordField.text("name", 100).personal();
    static final RecordField<byte[]> NAME_KEY = RecordField.bytes("nameKey", 96);
    static final RecordField<Colour> COLOUR = RecordField.choice("colour", Colour.class);
    static final RecordField<BigDecimal> CREDIT = RecordField.decimal("creditLimit");
    static final RecordField<Boolean> ACTIVE = RecordField.flag("active");
    static final RecordField<LocalDate> SINCE = RecordField.date("since");
    static final RecordField<Instant> SEEN = RecordField.instant("seen");
    static final RecordField<Integer> RATING = RecordField.integer("rating");
    static final RecordField<Long> POINTS = RecordField.number("points");
    static final RecordType CUSTOMER = RecordType.of(
            "customer",
            "p_shop_customer",
            "shop.read",
            CODE,
            NAME,
            NAME_KEY,
            COLOUR,
            CREDIT,
            ACTIVE,
            SINCE,
            SEEN,
            RATING,
            POINTS);

    static final RecordField<UUID> CUSTOMER_ID = RecordField.reference("customerId");
    static final RecordField<String> TEXT = RecordField.longText("text", 100_000);
    static final RecordType ORDER = RecordType.of("order", "p_shop_order", "shop.read", CUSTOMER_ID, TEXT);

    private static final String HOST_COLUMNS =
            "id uuid primary key, version bigint not null, created_at timestamp with time zone not null,"
                    + " created_by varchar(80) not null, modified_at timestamp with time zone not null,"
                    + " modified_by varchar(80) not null, ";

    private Shop() {}

    static void open(TestHost host, TestDatabase engine) {
        var bytes = engine == TestDatabase.H2 ? "varbinary(96)" : "bytea";
        host.sql("create table p_shop_customer (" + HOST_COLUMNS + "code varchar(20) not null, name varchar(100),"
                + " name_key " + bytes + ", colour varchar(30), credit_limit decimal(19,4), active boolean,"
                + " since date, seen timestamp with time zone, rating int, points bigint,"
                + " constraint uq_p_shop_customer_code unique (code))");
        host.sql("create table p_shop_order (" + HOST_COLUMNS + "customer_id uuid, text varchar(100000),"
                + " constraint fk_p_shop_order_customer_id foreign key (customer_id) references p_shop_customer (id))");
        host.extensions().add(CUSTOMER);
        host.extensions().add(ORDER);
    }

    static ChangeRequest request(String label) {
        return ChangeRequest.of(SELL, "shop.change." + label);
    }

    static Values customer(String code, String name) {
        return Values.none().with(CODE, code).with(NAME, name).with(NAME_KEY, new byte[] {1, 2, (byte) name.length()});
    }

    static UUID add(TestHost host, String code, String name) {
        return host.changes()
                .make(request("added"), change -> change.insert(CUSTOMER, customer(code, name)))
                .value();
    }

    static UUID set(TestHost host, UUID customer, Values values) {
        return host.changes().run(request("set"), change -> change.update(CUSTOMER, customer, -1, values));
    }

    static @Nullable Record row(TestHost host, UUID customer) {
        return host.database()
                .select(CUSTOMER.columns())
                .from(CUSTOMER.table())
                .where(RecordType.ID.eq(customer))
                .fetchOne();
    }

    static String name(TestHost host, UUID customer) {
        var row = row(host, customer);
        return row == null ? "(gone)" : row.get(NAME.column());
    }
}
