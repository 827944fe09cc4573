package io.relata.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The same data and questions in the bare database: what no product on top of it can undercut. */
final class DatabaseFloor implements AutoCloseable {

    private static final int DEEP = 50_000;
    private static final String PAGE =
            "select no, name, city, phone, email from contact where sort > ? order by sort fetch first 50 rows only";

    private final Generator generator;
    private final int size;
    private final Connection connection;
    private final PreparedStatement page;
    private final PreparedStatement contact;
    private final PreparedStatement company;
    private final PreparedStatement addresses;
    private final PreparedStatement groups;
    private final PreparedStatement latest;
    private final PreparedStatement insert;
    private final PreparedStatement log;
    private final String deep;
    private int next;
    private int entries;

    DatabaseFloor(Databases.Address database, Generator generator, int size) throws SQLException {
        this.generator = generator;
        this.size = size;
        this.connection = database.connect();
        create();
        this.insert = connection.prepareStatement("insert into contact values (?, ?, ?, ?, ?, ?, ?, ?)");
        this.log = connection.prepareStatement("insert into interaction values (?, ?, ?)");
        this.page = connection.prepareStatement(PAGE);
        this.contact = connection.prepareStatement("select * from contact where id = ?");
        this.company = connection.prepareStatement("select * from contact where id = ?");
        this.addresses = connection.prepareStatement("select * from address where contact = ?");
        this.groups = connection.prepareStatement("select * from assignment where contact = ?");
        this.latest = connection.prepareStatement(
                "select * from interaction where contact = ? order by id desc fetch first 20 rows only");
        fill();
        this.deep = nameAt(Math.min(DEEP, size / 2));
    }

    List<Operation> all() {
        return List.of(
                new Operation(Names.FIRST_PAGE, random -> page("")),
                new Operation(Names.DEEP_PAGE, random -> page(deep)),
                new Operation(Names.CARD, this::card),
                new Operation(Names.CREATE, random -> create(next++)),
                new Operation(Names.INTERACTION, this::log));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void create() throws SQLException {
        for (String statement : List.of(
                "create table contact (id int primary key, no varchar(20), name varchar(100), sort varchar(100),"
                        + " company int, city varchar(30), phone varchar(30), email varchar(80))",
                "create table address (id int primary key, contact int, address varchar(100))",
                "create table assignment (id int primary key, contact int, code varchar(20))",
                "create table interaction (id int primary key, contact int, description varchar(100))",
                "create unique index contact_no on contact (no)",
                "create index contact_sort on contact (sort, id)",
                "create index contact_company on contact (company)",
                "create index contact_phone on contact (phone)",
                "create index contact_email on contact (email)",
                "create index address_contact on address (contact)",
                "create index assignment_contact on assignment (contact)",
                "create index interaction_contact on interaction (contact, id)")) {
            try (var create = connection.createStatement()) {
                create.execute(statement);
            }
        }
    }

    private void fill() throws SQLException {
        connection.setAutoCommit(false);
        for (next = 0; next < size; next++) {
            set(next);
            insert.addBatch();
            if (next % 1_000 == 999) {
                insert.executeBatch();
                connection.commit();
            }
        }
        insert.executeBatch();
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void create(int index) throws SQLException {
        set(index);
        insert.executeUpdate();
    }

    private void set(int index) throws SQLException {
        var person = generator.at(index);
        insert.setInt(1, index);
        insert.setString(2, "CT" + index);
        insert.setString(3, person.name());
        insert.setString(4, person.name().toLowerCase(Locale.ROOT));
        insert.setInt(5, person.company());
        insert.setString(6, person.city());
        insert.setString(7, person.phone());
        insert.setString(8, person.email());
    }

    private String nameAt(int row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select sort from contact order by sort offset " + row + " rows fetch first 1 rows only")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private void page(String after) throws SQLException {
        page.setString(1, after);
        drain(page);
    }

    private void card(SplittableRandom random) throws SQLException {
        var index = random.nextInt(size);
        for (var statement : List.of(contact, addresses, groups, latest)) {
            statement.setInt(1, index);
            drain(statement);
        }
        company.setInt(1, index - index % Generator.GROUP);
        drain(company);
    }

    private void log(SplittableRandom random) throws SQLException {
        log.setInt(1, entries++);
        log.setInt(2, random.nextInt(size));
        log.setString(3, "Talked about the order");
        log.executeUpdate();
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
