package io.relata.segments.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.AddressPeriod;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.settings.Settings;
import io.relata.segments.SegmentLine;
import io.relata.segments.SegmentRecords;
import io.relata.segments.internal.SegmentSettings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fills in lines from their segment and their contact. */
@OnPlatform
class LineTests {
    private final Scene scene;

    LineTests(Platform platform) {
        this.scene = new Scene(platform);
    }

    @BeforeEach
    void begin() {
        scene.salespeople("AH", "RL");
        for (var language : new String[] {"ENU", "DEU", "SVE"}) {
            scene.code("languages", language);
        }
        scene.template("BUS", "unitCost", 3, "unitDuration", 6);
        scene.template("GOLF", "unitCost", 8, "unitDuration", 1);
        scene.template("ABSTRACT", "unitCost", 8, "unitDuration", 90);
    }

    private static @Nullable String text(SegmentLine line, RecordField<?> field) {
        var value = line.values().asMap().get(field);
        return value == null ? null : value.toString();
    }

    @Test
    @DisplayName("SEG-001 a line begins with what its segment says")
    void takesFromTheSegment() {
        var company = scene.company("Contoso Ltd");
        var segment =
                scene.segment("description", "Spring letter", "date", "2026-03-05", "interactionTemplateCode", "BUS");
        var line = scene.add(segment, company);
        assertThat(line.values().get(SegmentRecords.COMPANY_NO)).isEqualTo(company.no());
        assertThat(line.values().get(SegmentRecords.TEMPLATE)).isEqualTo("BUS");
        assertThat(line.values().get(SegmentRecords.COST)).isEqualByComparingTo("3");
        assertThat(line.values().get(SegmentRecords.DURATION)).isEqualByComparingTo("6");
        assertThat(line.values().get(SegmentRecords.DESCRIPTION)).isEqualTo("Spring letter");
        assertThat(line.values().get(SegmentRecords.DATE)).isEqualTo("2026-03-05");
    }

    @Test
    @DisplayName(
            "SEG-002 the salesperson is the segment's, else the contact's; a segment may ignore the contact's wish")
    void takesTheSalesperson() {
        var contact = scene.company("Litware Inc", "salespersonCode", "AH", "correspondenceType", "hardCopy");
        var blank = scene.segment("description", "One", "salespersonCode", null);
        assertThat(text(scene.add(blank, contact), SegmentRecords.SALESPERSON)).isEqualTo("AH");
        var given = scene.segment("description", "Two", "salespersonCode", "RL");
        assertThat(text(scene.add(given, contact), SegmentRecords.SALESPERSON)).isEqualTo("RL");
        assertThat(scene.line(given, contact).values().get(SegmentRecords.CORRESPONDENCE_TYPE))
                .isEqualTo(CorrespondenceType.HARD_COPY);
        var ignoring = scene.segment(
                "description", "Three", "ignoreContactCorresType", true, "correspondenceTypeDefault", "email");
        assertThat(scene.add(ignoring, contact).values().get(SegmentRecords.CORRESPONDENCE_TYPE))
                .isEqualTo(CorrespondenceType.EMAIL);
    }

    @Test
    @DisplayName("SEG-004 a change of the segment reaches the lines that have its template, and none when declined")
    void followsWhereTheTemplateIsTheSame() {
        var segment = scene.segment("description", "Four", "date", "2026-03-02", "interactionTemplateCode", "BUS");
        var one = scene.company("Adatum");
        var two = scene.company("Fabrikam");
        scene.add(segment, one);
        scene.changeLine(segment, scene.add(segment, two), "interactionTemplateCode", "GOLF");
        scene.change(segment, true, "unitCost", 5, "date", "2026-03-09", "salespersonCode", "RL");
        var follows = scene.line(segment, one);
        assertThat(follows.values().get(SegmentRecords.COST)).isEqualByComparingTo("5");
        assertThat(follows.values().get(SegmentRecords.DATE)).isEqualTo("2026-03-09");
        assertThat(text(follows, SegmentRecords.SALESPERSON)).isEqualTo("RL");
        var stays = scene.line(segment, two);
        assertThat(stays.values().get(SegmentRecords.COST)).isEqualByComparingTo("8");
        assertThat(stays.values().get(SegmentRecords.DATE)).isEqualTo("2026-03-02");
        scene.change(segment, false, "unitCost", 7);
        assertThat(scene.line(segment, one).values().get(SegmentRecords.COST)).isEqualByComparingTo("5");
    }

    @Test
    @DisplayName(
            "SEG-005 another template reaches all lines; a line that sends its own file keeps it, and its language")
    void followsAnotherTemplate() {
        var segment = scene.segment("description", "Five", "interactionTemplateCode", "BUS");
        var one = scene.company("Adatum Five", "languageCode", "DEU");
        var two = scene.company("Fabrikam Five", "languageCode", "DEU");
        var own = scene.file("own.txt");
        scene.changeLine(segment, scene.add(segment, one), "attachmentId", own, "languageCode", "DEU");
        scene.changeLine(segment, scene.add(segment, two), "interactionTemplateCode", "GOLF");
        var file = scene.file("english.txt");
        scene.templateContent("ABSTRACT", "ENU", file);
        scene.change(segment, true, "interactionTemplateCode", "ABSTRACT");
        for (ContactFacts contact : new ContactFacts[] {one, two}) {
            assertThat(text(scene.line(segment, contact), SegmentRecords.TEMPLATE))
                    .isEqualTo("ABSTRACT");
        }
        assertThat(text(scene.line(segment, one), SegmentRecords.LANGUAGE)).isEqualTo("DEU");
        assertThat(Objects.requireNonNull(scene.line(segment, one).attachment()).file())
                .isEqualTo(own);
        assertThat(text(scene.line(segment, two), SegmentRecords.LANGUAGE)).isEqualTo("ENU");
        assertThat(Objects.requireNonNull(scene.line(segment, two).attachment()).file())
                .isEqualTo(file);
        Scene.refused(
                ProblemCode.STATE,
                "interactionTemplateCode",
                () -> scene.change(segment, false, "interactionTemplateCode", "GOLF"));
    }

    @Test
    @DisplayName("SEG-006 a contact added by hand is one step")
    void countsSteps() {
        var segment = scene.segment("description", "Six");
        scene.add(segment, scene.company("Proseware"));
        assertThat(scene.again(segment).figures().criteriaActions()).isOne();
    }

    @Test
    @DisplayName("SEG-024 how to reach the contact is shown as it is now")
    void showsTheContactAsItIs() {
        var contact = scene.person(
                "Ada Lunde", "phoneNo", "22 33 44 55", "mobilePhoneNo", "+47 912 34 567", "email", "ada@example.com");
        var segment = scene.segment("description", "Twenty-four");
        scene.add(segment, contact);
        scene.change(contact, "phoneNo", "22 00 00 00");
        var shown = Objects.requireNonNull(scene.line(segment, contact).contact());
        assertThat(shown.phoneNo()).isEqualTo("22 00 00 00");
        assertThat(shown.mobilePhoneNo()).isEqualTo("+47 912 34 567");
        assertThat(shown.email()).isEqualTo("ada@example.com");
    }

    @Test
    @DisplayName("SEG-025 a line with another contact sends the segment's file as before")
    void keepsTheSegmentsFile() {
        var segment = scene.segment("description", "Twenty-five", "languageCodeDefault", "ENU");
        var file = scene.file("offer.txt");
        scene.content(segment, "ENU", file);
        var line = scene.add(segment, scene.company("First Up"));
        var other = scene.company("Best For You");
        scene.changeLine(segment, line, "contactNo", other.no());
        var attachment = Objects.requireNonNull(scene.line(segment, other).attachment());
        assertThat(attachment.file()).isEqualTo(file);
        assertThat(attachment.inherited()).isTrue();
    }

    @Test
    @DisplayName(
            "SEG-026 a line is written in the contact's language where there is something in it, else the segment's")
    void choosesTheLanguage() {
        var segment = scene.segment("description", "Twenty-six", "languageCodeDefault", "ENU");
        var english = scene.file("english.txt");
        var german = scene.file("deutsch.txt");
        scene.content(segment, "ENU", english);
        scene.content(segment, "DEU", german);
        var anna = scene.person("Anna Vogel", "languageCode", "DEU");
        var sven = scene.person("Sven Holm", "languageCode", "SVE");
        scene.add(segment, anna);
        scene.add(segment, sven);
        var inGerman = Objects.requireNonNull(scene.line(segment, anna).attachment());
        assertThat(inGerman.file()).isEqualTo(german);
        assertThat(inGerman.inherited()).isTrue();
        var inEnglish = Objects.requireNonNull(scene.line(segment, sven).attachment());
        assertThat(inEnglish.file()).isEqualTo(english);
        assertThat(inEnglish.inherited()).isTrue();
        assertThat(text(scene.line(segment, sven), SegmentRecords.LANGUAGE)).isEqualTo("ENU");
    }

    @Test
    @DisplayName("ALT-001 a line is written to the address in force on its date")
    void writesToTheAddressInForce() {
        var company = scene.company("Summer House");
        var addresses = scene.platform().service(AlternativeAddresses.class);
        addresses.create(company.no(), Scene.map("code", "SUMMER", "city", "Skagen"));
        addresses.add(company.no(), new AddressPeriod("SUMMER", LocalDate.of(2026, 3, 2), null));
        var segment = scene.segment("description", "Summer", "date", "2026-03-02");
        var line = scene.add(segment, company);
        assertThat(text(line, SegmentRecords.ALTERNATIVE_ADDRESS)).isEqualTo("SUMMER");
        scene.changeLine(segment, line, "date", "2026-03-01");
        assertThat(text(scene.line(segment, company), SegmentRecords.ALTERNATIVE_ADDRESS))
                .isNull();
    }

    @Test
    @DisplayName("SET-007 without its series a segment needs a typed number")
    void needsItsSeries() {
        var settings = scene.platform().service(Settings.class);
        var none = new HashMap<String, @Nullable Object>();
        none.put("segmentNos", null);
        settings.change(SegmentSettings.class, none);
        try {
            Scene.refused(ProblemCode.REQ, "segmentNos", () -> scene.segment("description", "No number"));
            assertThat(scene.segment("no", "TYPED1", "description", "Typed").no())
                    .isEqualTo("TYPED1");
        } finally {
            settings.change(SegmentSettings.class, Scene.map("segmentNos", SegmentSettings.FRESH.segmentNos()));
        }
    }

    @Test
    @DisplayName("SET-019 a segment is its maker's who is a salesperson")
    void belongsToItsMaker() {
        scene.profile("salespersonCode", "RL");
        try {
            assertThat(scene.segment("description", "Mine").salesperson()).isEqualTo("RL");
        } finally {
            scene.profile("salespersonCode", null);
        }
    }

    @Test
    @DisplayName("INH-023 a person on a segment stays with the company")
    void keepsPeopleWithTheirCompany() {
        var company = scene.company("Old Company");
        var other = scene.company("New Company");
        var person = scene.person("Per Lie", "companyNo", company.no());
        scene.add(scene.segment("description", "Holding"), person);
        Scene.refused(ProblemCode.STATE, null, () -> scene.change(person, "companyNo", other.no()));
        assertThat(scene.contacts().read(person.no()).facts().companyNo()).isEqualTo(company.no());
    }

    @Test
    @DisplayName("DEL-003 a contact on a segment is not deleted")
    void keepsContacts() {
        var contact = scene.company("Kept Here");
        var segment = scene.segment("description", "Keeping");
        scene.add(segment, contact);
        Scene.refused(ProblemCode.STATE, null, () -> scene.contacts().delete(contact.no(), -1));
        scene.segments().delete(segment.no(), -1);
        scene.contacts().delete(contact.no(), -1);
        assertThat(scene.contacts().find(contact.no())).isEmpty();
    }
}
