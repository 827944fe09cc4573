package io.relata.contacts;

import static io.relata.contacts.ChannelMedium.EMAIL;
import static io.relata.contacts.ChannelMedium.PHONE;
import static io.relata.contacts.ChannelMedium.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.change.Change;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.search.Search;
import io.relata.platform.search.SearchHit;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelTests extends ContactRules {

    private final Channels channels;
    private ContactFacts contact;

    ChannelTests(Platform platform) {
        super(platform);
        this.channels = platform.service(Channels.class);
    }

    @BeforeEach
    void enter() {
        platform.signInAs("admin");
        contact = contacts.create(Map.of(
                        "type", "company",
                        "name", "Fjordlaks AS",
                        "countryRegionCode", "NO",
                        "phoneNo", "22 41 01 01",
                        "email", "post@fjordlaks.example"))
                .value();
    }

    private Channel add(ChannelMedium medium, String... pairs) {
        return channels.add(contact.no(), medium, map(pairs)).value();
    }

    private void change(Channel channel, String... pairs) {
        channels.update(contact.no(), channel.medium(), channel.id(), Change.ANY_VERSION, map(pairs));
    }

    private void remove(ChannelMedium medium, String id) {
        channels.delete(contact.no(), medium, id, Change.ANY_VERSION);
    }

    private static Map<String, @Nullable Object> map(String... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** Writes them in order, the preferred ones with a star. */
    private List<String> shown(ChannelMedium medium) {
        return channels.of(contact.no()).stream()
                .filter(channel -> channel.medium() == medium)
                .map(channel -> (channel.preferred() ? "*" : "") + channel.kind() + " " + channel.value())
                .toList();
    }

    @Test
    void listsWhatTheFieldsHoldBeforeTheFurtherOnes() {
        add(PHONE, "value", "22 41 01 02", "kind", "direct");
        change(contact, "mobilePhoneNo", "911 22 333");

        assertThat(shown(PHONE)).containsExactly("*WORK 22 41 01 01", "*MOBILE 911 22 333", "DIRECT 22 41 01 02");
        assertThat(shown(WEB)).isEmpty();
    }

    @Test
    void fillsABlankFieldWithTheFirstOfItsKind() {
        add(PHONE, "value", "911 22 333", "kind", "mobile");
        add(PHONE, "value", "911 22 444", "kind", "mobile");
        add(WEB, "value", "social.example/fjordlaks", "kind", "social");
        add(WEB, "value", "www.fjordlaks.example");

        assertThat(value(contact, "mobilePhoneNo")).isEqualTo("911 22 333");
        assertThat(value(contact, "homePage")).isEqualTo("www.fjordlaks.example");
        assertThat(shown(PHONE)).containsExactly("*WORK 22 41 01 01", "*MOBILE 911 22 333", "MOBILE 911 22 444");
    }

    @Test
    void changesPlacesWithThePreferredOneAndKeepsWhatEachIsFor() {
        var direct = add(PHONE, "value", "22 41 01 02", "kind", "direct", "note", "until four");
        change(direct, "preferred", "true");

        assertThat(value(contact, "phoneNo")).isEqualTo("22 41 01 02");
        assertThat(shown(PHONE)).containsExactly("*DIRECT 22 41 01 02", "WORK 22 41 01 01");
        assertThat(channels.of(contact.no()).getFirst().note()).isEqualTo("until four");

        change(channels.of(contact.no()).get(1), "preferred", "true");
        assertThat(shown(PHONE)).containsExactly("*WORK 22 41 01 01", "DIRECT 22 41 01 02");
    }

    @Test
    void followsTheFieldThatIsChangedOrCleared() {
        change(add(PHONE, "value", "22 41 01 02", "kind", "switchboard"), "preferred", "true");
        change(contact, "phoneNo", "22 41 01 03");
        assertThat(shown(PHONE)).containsExactly("*SWITCHBOARD 22 41 01 03", "WORK 22 41 01 01");

        change(contact, "phoneNo", null);
        assertThat(shown(PHONE)).containsExactly("WORK 22 41 01 01");

        change(contact, "phoneNo", "+47 22410101");
        assertThat(shown(PHONE)).containsExactly("*WORK +47 22410101");
    }

    @Test
    void letsTheNextOneStepInWhenThePreferredOneGoes() {
        add(EMAIL, "value", "faktura@fjordlaks.example", "kind", "invoice");
        remove(EMAIL, "email");

        assertThat(value(contact, "email")).isEqualTo("faktura@fjordlaks.example");
        assertThat(shown(EMAIL)).containsExactly("*INVOICE faktura@fjordlaks.example");

        remove(EMAIL, "email");
        assertThat(value(contact, "email")).isNull();
        assertThat(shown(EMAIL)).isEmpty();
    }

    @Test
    void swapsTheTwoAddressesThatHaveFieldsOfTheirOwn() {
        change(contact, "email2", "salg@fjordlaks.example");
        channels.update(
                contact.no(), EMAIL, "email2", Change.ANY_VERSION, Map.of("preferred", true, "kind", "invoice"));

        assertThat(value(contact, "email")).isEqualTo("salg@fjordlaks.example");
        assertThat(value(contact, "email2")).isEqualTo("post@fjordlaks.example");
        assertThat(shown(EMAIL)).containsExactly("*INVOICE salg@fjordlaks.example", "OTHER post@fjordlaks.example");
    }

    @Test
    void keepsAllAddressesOfAFieldThatHeldSeveral() {
        change(contact, "email", "post@fjordlaks.example; salg@fjordlaks.example");
        change(add(EMAIL, "value", "sjef@fjordlaks.example"), "preferred", "true");

        assertThat(value(contact, "email")).isEqualTo("sjef@fjordlaks.example");
        assertThat(shown(EMAIL))
                .containsExactlyInAnyOrder(
                        "*WORK sjef@fjordlaks.example", "WORK post@fjordlaks.example", "WORK salg@fjordlaks.example");
    }

    @Test
    void movesToTheFieldOfItsNewKind() {
        channels.update(contact.no(), PHONE, "phoneNo", Change.ANY_VERSION, Map.of("kind", "mobile"));

        assertThat(value(contact, "phoneNo")).isNull();
        assertThat(value(contact, "mobilePhoneNo")).isEqualTo("22 41 01 01");
        assertThat(shown(PHONE)).containsExactly("*MOBILE 22 41 01 01");
    }

    @Test
    void staysAsAFurtherOneWhenTheFieldOfItsNewKindIsTaken() {
        change(contact, "mobilePhoneNo", "911 22 333");
        channels.update(
                contact.no(), PHONE, "phoneNo", Change.ANY_VERSION, Map.of("kind", "mobile", "note", "old phone"));

        assertThat(value(contact, "phoneNo")).isNull();
        assertThat(shown(PHONE)).containsExactly("*MOBILE 911 22 333", "MOBILE 22 41 01 01");
        assertThat(channels.of(contact.no()).get(1).note()).isEqualTo("old phone");
    }

    @Test
    void putsFurtherOnesInTheOrderAskedFor() {
        add(PHONE, "value", "22 41 01 02");
        add(PHONE, "value", "22 41 01 03");
        var last = add(PHONE, "value", "22 41 01 04");
        change(last, "place", "1");

        assertThat(shown(PHONE))
                .containsExactly("*WORK 22 41 01 01", "WORK 22 41 01 04", "WORK 22 41 01 02", "WORK 22 41 01 03");
    }

    @Test
    void takesAStepBackAsAWhole() {
        var direct = add(PHONE, "value", "22 41 01 02", "kind", "direct");
        var swap = channels.update(
                contact.no(), PHONE, direct.id(), direct.version(), Map.of("preferred", true, "note", "new"));
        changes.undo(swap.changeSet());

        assertThat(value(contact, "phoneNo")).isEqualTo("22 41 01 01");
        assertThat(shown(PHONE)).containsExactly("*WORK 22 41 01 01", "DIRECT 22 41 01 02");
        assertThat(channels.of(contact.no()).get(1).note()).isNull();
    }

    @Test
    void goWithTheirContactAndComeBackWithIt() {
        add(PHONE, "value", "22 41 01 02");
        var gone = contacts.delete(contact.no(), Change.ANY_VERSION);
        assertRefused(() -> channels.of(contact.no()), ProblemCode.REF);

        changes.undo(gone.changeSet());
        assertThat(shown(PHONE)).containsExactly("*WORK 22 41 01 01", "WORK 22 41 01 02");
    }

    @Test
    void standsInTheHistoryOfTheContact() {
        var direct = add(PHONE, "value", "22 41 01 02");
        change(direct, "note", "first");
        change(direct, "note", "second");
        remove(PHONE, direct.id());

        assertThat(changes.history(ContactRecords.CONTACT, contact.id(), null, 10).stream()
                        .map(entry -> entry.changeSet().label())
                        .limit(4))
                .containsExactly(
                        "contacts.change.channelRemoved",
                        "contacts.change.channelChanged",
                        "contacts.change.channelChanged",
                        "contacts.change.channelAdded");
    }

    @Test
    void reachesThePeopleWhoHaveTheCompanysNumber() {
        var person = personAt("Kari Lie", contact);
        change(add(PHONE, "value", "22 41 01 02"), "preferred", "true");

        assertThat(value(person, "phoneNo")).isEqualTo("22 41 01 02");
        assertThat(channels.of(person.no()).stream().filter(each -> each.medium() == PHONE))
                .hasSize(1);
    }

    @Test
    void isFoundAndRecognisedByFurtherOnes() {
        add(PHONE, "value", "22 41 01 77");
        add(PHONE, "value", "905 11 222", "kind", "mobile");
        add(EMAIL, "value", "Ordre@fjordlaks.example");
        platform.service(Search.class).awaitFresh();

        for (String text : List.of("+4722410177", "22 41 01 77", "ordre@fjordlaks.example")) {
            assertThat(platform.service(Search.class).find(text, "contact", 5).stream()
                            .map(SearchHit::id))
                    .as(text)
                    .contains(contact.id());
        }
        assertReason("phoneNo", "+47 22 41 01 77", SimilarContact.Reason.PHONE_NO);
        assertReason("email", "ordre@FJORDLAKS.example", SimilarContact.Reason.EMAIL);
        assertThat(contacts.list(ContactQuery.all().where(Map.of("email", "ORDRE@fjordlaks.example")))
                        .items())
                .extracting(ContactFacts::id)
                .contains(contact.id());
        assertThat(channels.byEmail(List.of("ORDRE@fjordlaks.example")).values())
                .allSatisfy(ids -> assertThat(ids).contains(contact.id()))
                .hasSize(1);
    }

    private void assertReason(String field, String typed, SimilarContact.Reason reason) {
        var similar = platform.service(Duplicates.class)
                .similar(Map.of("type", "company", "countryRegionCode", "NO", field, typed), 20);
        assertThat(similar).anySatisfy(found -> {
            assertThat(found.contact().id()).isEqualTo(contact.id());
            assertThat(found.reasons()).contains(reason);
        });
    }

    @Test
    void isDialledFromTheContactsCountry() {
        add(PHONE, "value", "08 123 456");
        change(contact, "countryRegionCode", "SE");
        add(PHONE, "value", "0046 8 123 457");

        assertRefused(() -> add(PHONE, "value", "+46 8 123 456"), ProblemCode.DUP, "value");
    }

    @Test
    void refusesWhatCannotBe() {
        var further = add(PHONE, "value", "22 41 01 02");
        assertRefused(() -> add(PHONE, "kind", "home"), ProblemCode.REQ, "value");
        assertRefused(() -> add(PHONE, "value", "call me"), ProblemCode.FORMAT, "value");
        assertRefused(() -> add(PHONE, "value", "1".repeat(31)), ProblemCode.FORMAT, "value");
        assertRefused(() -> add(EMAIL, "value", "nobody"), ProblemCode.FORMAT, "value");
        assertRefused(() -> add(WEB, "value", "not a page"), ProblemCode.FORMAT, "value");
        assertRefused(() -> add(EMAIL, "value", "a@b.example", "kind", "mobile"), ProblemCode.TYPE, "kind");
        assertRefused(() -> add(PHONE, "value", "0047 22 41 01 01"), ProblemCode.DUP, "value");
        assertRefused(() -> change(further, "value", "22410101"), ProblemCode.DUP, "value");
        assertRefused(() -> change(further, "value", " "), ProblemCode.REQ, "value");
        assertRefused(() -> change(further, "place", "0"), ProblemCode.FORMAT, "place");
        assertRefused(() -> change(further, "shoeSize", "43"), ProblemCode.FORMAT, "shoeSize");
        assertRefused(
                () -> channels.update(contact.no(), PHONE, "phoneNo", Change.ANY_VERSION, Map.of("preferred", false)),
                ProblemCode.STATE,
                "preferred");
        assertRefused(() -> remove(EMAIL, further.id()), ProblemCode.REF);
        assertRefused(
                () -> channels.update(contact.no(), PHONE, further.id(), 99, Map.of("note", "x")),
                ProblemCode.CONFLICT);
        assertThat(shown(PHONE)).containsExactly("*WORK 22 41 01 01", "WORK 22 41 01 02");
    }

    @Test
    void refusesMoreThanAnybodyNeeds() {
        channels.addMissing(
                contact.no(),
                Stream.iterate(1, number -> number + 1)
                        .limit(Channels.MOST)
                        .map(number -> new ChannelDraft(EMAIL, ChannelKind.OTHER, "a" + number + "@fjordlaks.example"))
                        .toList());
        assertRefused(() -> add(EMAIL, "value", "z@fjordlaks.example"), ProblemCode.STATE, "value");
    }

    @Test
    void addsOnlyWhatIsMissing() {
        channels.addMissing(
                contact.no(),
                List.of(
                        new ChannelDraft(PHONE, ChannelKind.HOME, "+4722410101"),
                        new ChannelDraft(PHONE, ChannelKind.OTHER, "22 41 01 09"),
                        new ChannelDraft(PHONE, ChannelKind.WORK, "22410109")));

        assertThat(shown(PHONE)).containsExactly("*HOME 22 41 01 01", "OTHER 22 41 01 09");
    }

    @Test
    void askForThePermissionToChangeContacts() {
        platform.signInWith(Contacts.READ);
        assertThat(channels.of(contact.no())).isNotEmpty();
        assertDenied(() -> add(PHONE, "value", "22 41 01 02"));
        assertDenied(() -> remove(PHONE, "phoneNo"));
        platform.signInWith("setup.read");
        assertDenied(() -> channels.of(contact.no()));
    }
}
