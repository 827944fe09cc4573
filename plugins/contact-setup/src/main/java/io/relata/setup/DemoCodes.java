package io.relata.setup;

import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the codes of the demo company. */
@Component
class DemoCodes {

    private static final List<Map<String, @Nullable Object>> SALESPEOPLE = List.of(
            salesperson("AH", "Astrid Haugen", "Account manager", "+47 55 90 10 01"),
            salesperson("RL", "Roos Lambrecht", "Sales manager", "+31 20 570 1002"),
            salesperson("OF", "Outi Forsman", "Account manager", "+358 9 290 1003"),
            salesperson("JO", "Joël Oberson", "Account manager", "+33 1 99 00 10 04"),
            salesperson("EC", "Eleanor Carrow", "Account manager", "+44 20 7946 0105"));

    private final Changes changes;
    private final CodeTables tables;
    private final MarketingSetup setup;
    private final DemoFormulas formulas;
    private final Messages messages;

    DemoCodes(Changes changes, CodeTables tables, MarketingSetup setup, DemoFormulas formulas, Messages messages) {
        this.changes = changes;
        this.tables = tables;
        this.setup = setup;
        this.formulas = formulas;
        this.messages = messages;
    }

    /** Adds what is missing and leaves what is there. */
    void load() {
        changes.run(ChangeRequest.of(CodeTables.WRITE, "setup.change.demo"), change -> {
            SetupRecords.tables().forEach(this::addAll);
            SALESPEOPLE.forEach(row -> add(SetupRecords.SALESPEOPLE, row));
            formulas.load();
            setup.change(settings());
        });
    }

    private void addAll(CodeTable table) {
        for (String code : ShippedCodes.of(table.id())) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("code", code);
            row.put(
                    table.descriptionField().name(),
                    messages.text(Locale.ENGLISH, ShippedCodes.prefix(table.id()) + code));
            add(table.id(), row);
        }
    }

    private void add(String table, Map<String, @Nullable Object> row) {
        var code = Objects.requireNonNull(row.get("code")).toString();
        if (tables.find(table, code).isEmpty()) {
            tables.create(table, row);
        }
    }

    private static Map<String, @Nullable Object> salesperson(String code, String name, String title, String phone) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("name", name);
        row.put("jobTitle", title);
        row.put("phoneNo", phone);
        row.put("email", code.toLowerCase(Locale.ROOT) + "@relata.example");
        return row;
    }

    private static Map<String, @Nullable Object> settings() {
        var settings = new LinkedHashMap<String, @Nullable Object>();
        settings.put("busRelationCodeForCustomers", "CUST");
        settings.put("busRelationCodeForVendors", "VEND");
        settings.put("busRelationCodeForBankAccounts", "BANK");
        settings.put("busRelationCodeForEmployees", "EMP");
        settings.put("defaultCompanySalutationCode", "COMPANY");
        settings.put("defaultPersonSalutationCode", "UNISEX");
        return settings;
    }
}
