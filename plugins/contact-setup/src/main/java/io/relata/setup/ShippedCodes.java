package io.relata.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the codes that come with the product; what they stand for are texts, in every language. */
final class ShippedCodes {

    private static final Map<String, List<String>> BY_TABLE = byTable();

    private ShippedCodes() {}

    /** Tells the codes of the demo company in a table. */
    static List<String> of(String table) {
        return BY_TABLE.getOrDefault(table, List.of());
    }

    /** Tells what the message keys of a table's codes begin with. */
    static String prefix(String table) {
        return "setup.shipped." + table + ".";
    }

    private static Map<String, List<String>> byTable() {
        var codes = new LinkedHashMap<String, List<String>>();
        codes.put(
                SetupRecords.BUSINESS_RELATIONS,
                List.of("CUST", "PROS", "VEND", "BANK", "EMP", "LAW", "CONS", "PRESS", "PART", "AUTH"));
        codes.put(
                SetupRecords.INDUSTRY_GROUPS,
                List.of("ADVERT", "CONSTR", "FOOD", "IT", "LAWYER", "MAN", "PRESS", "RET", "TRANSP", "WHOLE"));
        codes.put(SetupRecords.MAILING_GROUPS, List.of("NEWS", "X-CARD", "X-GIFT", "EVENT", "PRICE"));
        codes.put(
                SetupRecords.JOB_RESPONSIBILITIES,
                List.of("BUYER", "SALE", "MARKETING", "FIN", "IT", "HR", "LOGIST", "LEGAL"));
        codes.put(
                SetupRecords.ORGANIZATIONAL_LEVELS, List.of("CEO", "CFO", "BOARD", "SENMAN", "MANA", "STAFF", "APPR"));
        codes.put(SetupRecords.SALUTATIONS, List.of("COMPANY", "F", "M", "UNISEX"));
        codes.put(
                SetupRecords.TERRITORIES,
                List.of("NORTH", "WEST", "OSLO", "FI", "BE-VLG", "CH-ROM", "NL", "FR", "GB", "ABROAD"));
        return codes;
    }
}
