package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Placement;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.kit.Icon;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Declares the code tables of the contact setup. */
final class SetupRecords {

    static final String SALESPEOPLE = "salespeople";
    static final String TERRITORIES = "territories";
    static final String COUNTRIES = "countries";
    static final String LANGUAGES = "languages";
    static final String SALUTATIONS = "salutations";
    static final String BUSINESS_RELATIONS = "business-relations";
    static final String INDUSTRY_GROUPS = "industry-groups";
    static final String MAILING_GROUPS = "mailing-groups";
    static final String JOB_RESPONSIBILITIES = "job-responsibilities";
    static final String ORGANIZATIONAL_LEVELS = "organizational-levels";
    static final String WEB_SOURCES = "web-sources";

    private static final RecordField<String> CODE = RecordField.code("code", 10);
    private static final RecordField<String> DESCRIPTION = RecordField.text("description", 100);
    private static final RecordField<String> NAME = RecordField.text("name", 50);
    private static final RecordField<String> URL = RecordField.text("url", 250);
    private static final RecordField<String> SURNAME_PARTICLES = RecordField.text("surnameParticles", 250);
    private static final Pattern PARTICLES = Pattern.compile("[\\p{L}'’]+(\\s+[\\p{L}'’]+)*");
    private static final RecordField<String> EMAIL =
            RecordField.text("email", 80).personal();
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private static final List<CodeTable> TABLES = List.of(
            plain(MAILING_GROUPS, "mailing-group", Icon.MAIL, 100),
            plain(INDUSTRY_GROUPS, "industry-group", Icon.BUILDING, 110),
            plain(BUSINESS_RELATIONS, "business-relation", Icon.LINK, 120),
            plain(JOB_RESPONSIBILITIES, "job-responsibility", Icon.USER, 130),
            plain(ORGANIZATIONAL_LEVELS, "organizational-level", Icon.COLUMNS, 140),
            table(WEB_SOURCES, type("web-source", CODE, DESCRIPTION, URL), Icon.SEARCH, 150)
                    .checkedBy(SetupRecords::requireWebAddress),
            plain(SALUTATIONS, "salutation", Icon.SMILE, 160),
            table(SALESPEOPLE, salesperson(), Icon.USERS, 200).checkedBy(SetupRecords::requireEmail),
            named(TERRITORIES, "territory", Icon.PIN, 210),
            named(COUNTRIES, "country", Icon.GLOBE, 220)
                    .shipping((code, reader, messages) -> known(code, countryName(code, reader))),
            table(LANGUAGES, type("language", CODE, NAME, SURNAME_PARTICLES), Icon.CHAT, 230)
                    .checkedBy(SetupRecords::requireParticles)
                    .shipping((code, reader, messages) -> known(code, languageName(code, reader))));

    private SetupRecords() {}

    static List<CodeTable> tables() {
        return TABLES;
    }

    private static CodeTable plain(String id, String type, Icon icon, int order) {
        return table(id, type(type, CODE, DESCRIPTION), icon, order);
    }

    private static CodeTable named(String id, String type, Icon icon, int order) {
        return table(id, type(type, CODE, NAME), icon, order);
    }

    private static CodeTable table(String id, RecordType type, Icon icon, int order) {
        return CodeTable.of(id, "setup.table." + id, type)
                .icon(icon)
                .at(Placement.at(order))
                .shipping(ShippedCodes.prefix(id), ShippedCodes.of(id));
    }

    private static String countryName(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private static String languageName(String code, Locale reader) {
        return Locale.of(code).getDisplayLanguage(reader);
    }

    /** What nobody has a name for is called by its code. */
    private static Optional<String> known(String code, String name) {
        return name.equalsIgnoreCase(code) ? Optional.empty() : Optional.of(name);
    }

    private static RecordType salesperson() {
        return type(
                "salesperson",
                RecordField.code("code", 20),
                NAME.personal(),
                RecordField.text("jobTitle", 30).personal(),
                EMAIL,
                RecordField.text("phoneNo", 30).personal(),
                RecordField.flag("blocked"),
                RecordField.flag("privacyBlocked").personal());
    }

    private static RecordType type(String name, RecordField<?>... fields) {
        return RecordType.of(name, "p_contact_setup_" + name.replace('-', '_'), CodeTables.READ, fields)
                .labelled("setup.field.");
    }

    /** Only pages of the web are opened from a contact. */
    private static void requireWebAddress(Values row) {
        var url = row.get(URL);
        if (url != null && !isWebAddress(url.replace("%1", "word"))) {
            throw Problem.of(ProblemCode.FORMAT, "setup.problem.url", url).at("url");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            var address = new URI(url);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static void requireParticles(Values row) {
        var particles = row.get(SURNAME_PARTICLES);
        if (particles != null && !PARTICLES.matcher(particles).matches()) {
            throw Problem.of(ProblemCode.FORMAT, "setup.problem.particles", particles)
                    .at(SURNAME_PARTICLES.name());
        }
    }

    private static void requireEmail(Values row) {
        var email = row.get(EMAIL);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            throw Problem.of(ProblemCode.FORMAT, "setup.problem.email", email).at("email");
        }
    }
}
