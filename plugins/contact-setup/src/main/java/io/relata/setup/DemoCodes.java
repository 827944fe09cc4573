package io.relata.setup;

import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the codes of the demo company. */
@Component
class DemoCodes {

    private static final List<String> ROWS = List.of(
            "business-relations: CUST=Customer, PROS=Prospect, VEND=Vendor, BANK=Bank, EMP=Employee, LAW=Lawyer,"
                    + " CONS=Consultant, PRESS=Press and media, PART=Business partner, AUTH=Public authority",
            "industry-groups: ADVERT=Advertising and design, CONSTR=Construction, FOOD=Food and seafood,"
                    + " IT=Software and IT services, LAWYER=Law firms, MAN=Manufacturing, PRESS=Publishing and press,"
                    + " RET=Retail, TRANSP=Transport and logistics, WHOLE=Wholesale",
            "mailing-groups: NEWS=Monthly newsletter, X-CARD=Season's greeting card, X-GIFT=Year-end gift,"
                    + " EVENT=Invitations to events, PRICE=New price lists",
            "job-responsibilities: BUYER=Purchasing, SALE=Sales, MARKETING=Marketing, FIN=Accounts and payments,"
                    + " IT=IT and systems, HR=Personnel, LOGIST=Warehouse and shipping, LEGAL=Legal matters",
            "organizational-levels: CEO=Managing director, CFO=Finance director, BOARD=Member of the board,"
                    + " SENMAN=Senior manager, MANA=Manager, STAFF=Member of staff, APPR=Trainee",
            "salutations: COMPANY=Company, F=Woman, M=Man, UNISEX=Person, gender not stated",
            "territories: NORTH=Northern Norway, WEST=Western Norway, OSLO=Oslo region, FI=Finland,"
                    + " BE-VLG=Flanders, CH-ROM=French-speaking Switzerland, ABROAD=Other countries");

    private static final List<Map<String, @Nullable Object>> SALESPEOPLE = List.of(
            salesperson("AH", "Astrid Haugen", "Account manager", "+47 55 90 10 01"),
            salesperson("RL", "Roos Lambrecht", "Sales manager", "+32 9 290 10 02"),
            salesperson("OF", "Outi Forsman", "Account manager", "+358 9 290 1003"),
            salesperson("JO", "Joël Oberson", "Account manager", "+41 21 290 10 04"));

    private final Changes changes;
    private final CodeTables tables;
    private final MarketingSetup setup;

    DemoCodes(Changes changes, CodeTables tables, MarketingSetup setup) {
        this.changes = changes;
        this.tables = tables;
        this.setup = setup;
    }

    /** Adds what is missing and leaves what is there. */
    void load() {
        changes.run(ChangeRequest.of(CodeTables.WRITE, "setup.change.demo"), change -> {
            ROWS.forEach(this::addAll);
            SALESPEOPLE.forEach(row -> add(SetupRecords.SALESPEOPLE, row));
            setup.change(settings());
        });
    }

    /** Reads {@code table: CODE=Description, CODE=Description}; a comma inside a description begins no code. */
    private void addAll(String line) {
        var colon = line.indexOf(':');
        for (String pair : line.substring(colon + 1).split(",(?=\\s*[A-Z-]+=)")) {
            var parts = pair.strip().split("=", 2);
            add(line.substring(0, colon), row(parts[0], parts[1]));
        }
    }

    private void add(String table, Map<String, @Nullable Object> row) {
        var code = Objects.requireNonNull(row.get("code")).toString();
        if (tables.find(table, code).isEmpty()) {
            tables.create(table, row);
        }
    }

    private static Map<String, @Nullable Object> row(String code, String description) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("description", description);
        return row;
    }

    private static Map<String, @Nullable Object> salesperson(String code, String name, String title, String phone) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", code);
        row.put("name", name);
        row.put("jobTitle", title);
        row.put("phoneNo", phone);
        row.put("email", code.toLowerCase(java.util.Locale.ROOT) + "@relata.example");
        return row;
    }

    private static Map<String, @Nullable Object> settings() {
        var settings = new LinkedHashMap<String, @Nullable Object>();
        settings.put("relationForCustomers", "CUST");
        settings.put("relationForVendors", "VEND");
        settings.put("relationForBankAccounts", "BANK");
        settings.put("relationForEmployees", "EMP");
        settings.put("defaultCompanySalutation", "COMPANY");
        settings.put("defaultPersonSalutation", "UNISEX");
        return settings;
    }
}
