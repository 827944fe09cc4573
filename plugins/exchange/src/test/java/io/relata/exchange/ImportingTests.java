package io.relata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.AddressDraft;
import io.relata.contacts.AddressKind;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.contacts.ChannelDraft;
import io.relata.contacts.ChannelKind;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.Channels;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.Contacts;
import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnPlatform
class ImportingTests {

    private final Platform platform;
    private final Imports imports;
    private final Contacts contacts;

    ImportingTests(Platform platform) {
        this.platform = platform;
        this.imports = platform.service(Imports.class);
        this.contacts = platform.service(Contacts.class);
    }

    private ImportPlan plan(String... cards) {
        return imports.plan("cards.vcf", String.join("\r\n", cards).getBytes(StandardCharsets.UTF_8));
    }

    private static String card(String name, @Nullable String company, String email) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\n"
                + (company == null ? "" : "ORG:" + company + "\r\n")
                + "EMAIL:" + email + "\r\nEND:VCARD";
    }

    @Test
    void readsACardThatSomebodyPastes() {
        var read = imports.pasted("see below\r\n" + card("Anna Nord", "Nordlys", "anna@nordlys.example"))
                .orElseThrow();
        assertThat(read.company()).isEqualTo("Nordlys");
        assertThat(read.values())
                .containsEntry("type", "person")
                .containsEntry("name", "Anna Nord")
                .containsEntry("email", "anna@nordlys.example");
        assertThat(imports.pasted("Anna Nord\r\nNordlys")).isEmpty();
    }

    @Test
    void readsEveryNumberAndAddressOfAPastedCard() {
        var read = imports.pasted(String.join(
                        "\r\n",
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:Anna Nord",
                        "TEL;TYPE=WORK:22 41 56 01",
                        "TEL;TYPE=WORK:22 41 56 02",
                        "EMAIL:a@nord.example",
                        "EMAIL:b@nord.example",
                        "EMAIL;TYPE=HOME:c@nord.example",
                        "URL:https://nord.example",
                        "URL:https://social.example/nord",
                        "END:VCARD"))
                .orElseThrow();
        assertThat(read.values()).containsEntry("phoneNo", "22 41 56 01").containsEntry("email2", "b@nord.example");
        assertThat(read.further())
                .containsExactly(
                        new ChannelDraft(ChannelMedium.PHONE, ChannelKind.WORK, "22 41 56 02"),
                        new ChannelDraft(ChannelMedium.EMAIL, ChannelKind.PRIVATE, "c@nord.example"),
                        new ChannelDraft(ChannelMedium.WEB, ChannelKind.OTHER, "https://social.example/nord"));
    }

    private long count() {
        return contacts.count(ContactQuery.all());
    }

    @Test
    void createsPersonsAndTheirCompanyOnceAndTakesAllOfItBack() {
        var before = count();
        var plan = plan(
                card("Anna Nord", "Nordlys", "anna@nordlys.example"),
                card("Bo Nord", "NORDLYS", "bo@nordlys.example"),
                card("Cato Fri", null, "cato@fri.example"));
        var result = imports.run(plan.id());
        assertThat(result.companies()).isEqualTo(1);
        assertThat(result.persons()).isEqualTo(3);
        assertThat(result.failed()).isEmpty();
        var company = contacts.companyNamed("Nordlys").orElseThrow();
        assertThat(contacts.personsOf(company.id(), 10)).hasSize(2);
        platform.service(Changes.class).undo(Objects.requireNonNull(result.changeSet()));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void findsWhatIsThereAlready() {
        var company =
                contacts.create(Map.of("type", "company", "name", "Kjent AS")).value();
        contacts.create(Map.of(
                "type", "person", "name", "Kari Kjent", "companyNo", company.no(), "email", "kari@kjent.example"));
        var plan = plan(
                card("K. Kjent", null, "KARI@kjent.example"),
                card("kari kjent", "Kjent AS", "other@kjent.example"),
                card("Kari Kjent", "Annen AS", "kari@annen.example"),
                card("Ny Person", "kjent as", "ny@kjent.example"));
        assertThat(plan.rows()).extracting(ImportRow::chosen).containsExactly(false, false, true, true);
        assertThat(plan.rows().get(3).companyNo()).isEqualTo(company.no());
        plan.choose(Map.of(1, true, 3, false));
        var result = imports.run(plan.id());
        assertThat(result.persons()).isEqualTo(2);
        assertThat(result.companies()).isZero();
        assertThat(result.skipped()).isEqualTo(2);
    }

    @Test
    void leavesOutTheSecondOfTwoAlikeInOneFile() {
        var plan = plan(card("To Like", null, "to@like.example"), card("To Like", null, "to@like.example"));
        assertThat(plan.rows()).extracting(ImportRow::chosen).containsExactly(true, false);
        assertThat(plan.rows().get(1).twinOf()).isEqualTo(1);
    }

    @Test
    void namesBadCardsAndImportsTheOthers() {
        var plan = plan("BEGIN:VCARD", "VERSION:3.0", "FN:Lost", card("God Nok", null, "god@nok.example"));
        assertThat(plan.rows()).extracting(ImportRow::isBad).containsExactly(true, false);
        plan.choose(Map.of(1, true));
        assertThat(imports.run(plan.id()).persons()).isEqualTo(1);
    }

    @Test
    void runsAPlanOnce() {
        var plan = plan(card("En Gang", null, "en@gang.example"));
        imports.run(plan.id());
        assertThatThrownBy(() -> imports.run(plan.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
    }

    @Test
    void refusesToRunNothing() {
        var plan = plan(card("Ingen Ting", null, "ingen@ting.example"));
        plan.choose(Map.of(1, false));
        assertThatThrownBy(() -> imports.run(plan.id()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.STATE));
    }

    @Test
    void hidesAPlanFromOthers() {
        var plan = plan(card("Min Egen", null, "min@egen.example"));
        var id = plan.id();
        platform.service(Access.class).asSystem(() -> {
            assertThatThrownBy(() -> imports.find(id))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.isNotFound())
                            .isTrue());
            return Boolean.TRUE;
        });
        platform.signInWith(Contacts.READ);
        assertThatThrownBy(() -> imports.find(id))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DENIED));
    }

    @Test
    void exportsWhatItImportsAgain() {
        var made = contacts.create(Map.of(
                        "type", "person",
                        "firstName", "Åse",
                        "surname", "Øyebø",
                        "email", "aase@rundtur.example",
                        "mobilePhoneNo", "+47 900 00 009",
                        "city", "Bergen",
                        "countryRegionCode", "NO",
                        "languageCode", "NB"))
                .value();
        var file = platform.service(CardWriting.class).write(List.of(contacts.read(made.no())));
        var plan = imports.plan("one.vcf", file);
        assertThat(plan.rows()).hasSize(1);
        assertThat(plan.rows().getFirst().matches())
                .extracting(match -> match.no())
                .containsExactly(made.no());
        contacts.delete(made.no(), made.version());
        var again = imports.plan("one.vcf", file);
        imports.run(again.id());
        var back = contacts.meant("Åse Øyebø").orElseThrow();
        var was =
                List.of("firstName", "surname", "email", "mobilePhoneNo", "city", "countryRegionCode", "languageCode");
        assertThat(was).allSatisfy(field -> assertThat(contacts.read(back.no()).text(field))
                .isNotBlank());
        assertThat(back.name()).isEqualTo("Åse Øyebø");
    }

    @Test
    void bringsEveryPostalAddressInAndOut() {
        var addresses = platform.service(AlternativeAddresses.class);
        var plan = plan(
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Mange Adresser",
                "ADR;TYPE=WORK:;;Kaien 7;Bergen;;5003;Norway",
                "ADR;TYPE=HOME:;;Lia 4;Voss;;5700;Norway",
                "ADR;TYPE=HOME:;;Sommerveien 3;Arendal;;4800;Norway",
                "ADR;TYPE=POSTAL:Postboks 9;;;Bergen;;5803;Norway",
                "END:VCARD");
        assertThat(plan.rows().getFirst().card().leftOut()).isEmpty();
        imports.run(plan.id());
        var made = contacts.meant("Mange Adresser").orElseThrow();
        assertThat(contacts.read(made.no()).text("address")).isEqualTo("Kaien 7");
        assertThat(standing(made.no()))
                .containsExactly(
                        "HOME OTHER Lia 4 5700 Voss",
                        "HOME2 OTHER Sommerveien 3 4800 Arendal",
                        "POSTAL POSTAL Postboks 9 5803 Bergen");
        addresses.update(
                made.no(),
                "POSTAL",
                Change.ANY_VERSION,
                Map.of("email", "post@mange.example", "phoneNo", "22 41 55 09"));
        addresses.create(
                made.no(), Map.of("code", "BILLS", "kind", "invoice", "city", "Moss", "companyName", "Regnskap"));
        var was = addresses.of(made.no());

        var file = platform.service(CardWriting.class).write(List.of(contacts.read(made.no())));
        contacts.delete(made.no(), contacts.read(made.no()).facts().version());
        imports.run(imports.plan("again.vcf", file).id());

        var back = contacts.meant("Mange Adresser").orElseThrow();
        assertThat(addresses.of(back.no()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .containsExactlyElementsOf(was);
        assertThat(platform.service(Channels.class).of(back.no())).isEmpty();
        assertThat(contacts.read(back.no()).text("address")).isEqualTo("Kaien 7");
    }

    private List<String> standing(String no) {
        return platform.service(AlternativeAddresses.class).of(no).stream()
                .map(each -> each.code() + " " + each.kind() + " "
                        + each.values().get("address") + " " + each.values().get("postCode") + " "
                        + each.values().get("city"))
                .toList();
    }

    @Test
    void addsNoAddressTwice() {
        var addresses = platform.service(AlternativeAddresses.class);
        var no = contacts.create(Map.of("type", "company", "name", "En Adresse AS", "city", "Bergen"))
                .value()
                .no();
        addresses.create(no, Map.of("code", "STORE", "kind", "delivery", "city", "Moss"));
        var drafts = List.of(
                new AddressDraft(AddressKind.OTHER, Map.of("city", "bergen")),
                new AddressDraft(AddressKind.DELIVERY, Map.of("city", "Moss", "code", "OTHERWISE")),
                new AddressDraft(AddressKind.DELIVERY, Map.of("city", "Voss", "code", "store")),
                new AddressDraft(AddressKind.INVOICE, Map.of("city", "Moss")));
        addresses.addMissing(no, drafts);
        addresses.addMissing(no, drafts);
        assertThat(addresses.of(no))
                .extracting(AlternativeAddress::code)
                .containsExactly("STORE", "STORE2", "INVOICES");
    }

    @Test
    void bringsEveryNumberAndAddressInAndOut() {
        var channels = platform.service(Channels.class);
        var plan = plan(
                "BEGIN:VCARD",
                "VERSION:3.0",
                "FN:Mange Numre",
                "TEL;TYPE=WORK:22 41 55 01",
                "TEL;TYPE=WORK:22 41 55 02",
                "TEL;TYPE=CELL:905 55 001",
                "TEL;TYPE=CELL:905 55 002",
                "TEL;TYPE=HOME:22 41 55 03",
                "EMAIL:a@mange.example",
                "EMAIL:b@mange.example",
                "EMAIL;TYPE=HOME:c@mange.example",
                "URL:https://mange.example",
                "URL:https://social.example/mange",
                "END:VCARD");
        assertThat(plan.rows().getFirst().card().leftOut()).isEmpty();
        imports.run(plan.id());
        var made = contacts.meant("Mange Numre").orElseThrow();
        var file = platform.service(CardWriting.class).write(List.of(contacts.read(made.no())));
        assertThat(plan(card("Other Name", null, "c@mange.example"))
                        .rows()
                        .getFirst()
                        .matches())
                .extracting(match -> match.no())
                .containsExactly(made.no());
        contacts.delete(made.no(), made.version());
        imports.run(imports.plan("again.vcf", file).id());

        var back = contacts.meant("Mange Numre").orElseThrow();
        assertThat(channels.of(back.no()))
                .extracting(each -> each.kind() + " " + each.value())
                .containsExactly(
                        "WORK 22 41 55 01",
                        "MOBILE 905 55 001",
                        "WORK 22 41 55 02",
                        "MOBILE 905 55 002",
                        "HOME 22 41 55 03",
                        "WORK a@mange.example",
                        "OTHER b@mange.example",
                        "PRIVATE c@mange.example",
                        "HOME_PAGE https://mange.example",
                        "OTHER https://social.example/mange");
    }
}
