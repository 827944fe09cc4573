package io.relata.contacts.acceptance;

import static io.relata.contacts.acceptance.Scene.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.relata.contacts.AddressKind;
import io.relata.contacts.AddressPeriod;
import io.relata.contacts.AlternativeAddress;
import io.relata.contacts.AlternativeAddresses;
import io.relata.platform.change.Change;
import io.relata.platform.change.Changes;
import io.relata.platform.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AlternativeAddressTests {

    private final Scene scene = Scene.fresh();
    private final AlternativeAddresses addresses = scene.platform().service(AlternativeAddresses.class);
    private final Someone contact = scene.company("Contoso Ltd");

    @BeforeEach
    void haveTwo() {
        addresses.create(contact.no(), Scene.map("code", "A", "address", "Bakken 7"));
        addresses.create(contact.no(), Scene.map("code", "B", "city", "Bergen"));
    }

    private void period(String code, String start, @Nullable String end) {
        addresses.add(
                contact.no(),
                new AddressPeriod(code, LocalDate.parse(start), end == null ? null : LocalDate.parse(end)));
    }

    private @Nullable String activeOn(String day) {
        return addresses.activeOn(contact.no(), LocalDate.parse(day)).orElse(null);
    }

    @Test
    @DisplayName("ALT-002 of the periods that hold on a day the one that began last counts")
    void prefersThePeriodThatBeganLast() {
        period("A", "2026-01-01", "2026-12-31");
        period("B", "2026-06-01", "2026-08-31");
        assertThat(activeOn("2026-05-31")).isEqualTo("A");
        assertThat(activeOn("2026-07-15")).isEqualTo("B");
        assertThat(activeOn("2026-09-01")).isEqualTo("A");
        assertThat(activeOn("2027-01-01")).isNull();
    }

    @Test
    @DisplayName("ALT-003 a period ends no earlier than it begins")
    void refusesAPeriodThatEndsBeforeItBegins() {
        refused(ProblemCode.FORMAT, "endingDate", () -> period("A", "2026-08-01", "2026-07-01"));
        assertThat(addresses.periods(contact.no())).isEmpty();
    }

    @Test
    @DisplayName("ALT-004 one period of a contact begins on a day")
    void refusesTwoPeriodsThatBeginOnADay() {
        period("A", "2026-06-01", null);
        refused(ProblemCode.DUP, "startingDate", () -> period("B", "2026-06-01", null));
    }

    @Test
    @DisplayName("DEL-007 alternative addresses go with their contact, periods with their address")
    void goWithTheirContact() {
        period("A", "2026-06-01", null);
        addresses.delete(contact.no(), "A", 1);
        assertThat(addresses.periods(contact.no())).isEmpty();
        period("B", "2026-06-01", null);
        contact.delete();
        refused(ProblemCode.REF, () -> addresses.of(contact.no()));
    }

    @Test
    void followsTheRulesOfTheContactsOwnAddress() {
        refused(ProblemCode.DUP, "code", () -> addresses.create(contact.no(), Scene.map("code", "a")));
        refused(ProblemCode.REQ, "code", () -> addresses.create(contact.no(), Scene.map("city", "Oslo")));
        refused(
                ProblemCode.FORMAT,
                "phoneNo",
                () -> addresses.create(contact.no(), Scene.map("code", "C", "phoneNo", "A12")));
        refused(
                ProblemCode.REF,
                "countryRegionCode",
                () -> addresses.create(contact.no(), Scene.map("code", "C", "countryRegionCode", "XX")));
    }

    private void add(String code, String kind) {
        addresses.create(contact.no(), Scene.map("code", code, "kind", kind));
    }

    private void change(String code, @Nullable Object... pairs) {
        addresses.update(contact.no(), code, Change.ANY_VERSION, Scene.map(pairs));
    }

    /** Writes down the order, a star at preferred ones. */
    private List<String> order() {
        return addresses.of(contact.no()).stream()
                .map(each -> (each.preferred() ? "*" : "") + each.code() + " " + each.kind())
                .toList();
    }

    @Test
    void standInAnOrderWithOnePreferredOfEachKind() {
        add("BILL", "invoice");
        add("BILL2", "invoice");
        add("DOCK", "delivery");
        assertThat(order()).containsExactly("*A OTHER", "B OTHER", "*BILL INVOICE", "BILL2 INVOICE", "*DOCK DELIVERY");

        change("BILL2", "preferred", true);
        change("DOCK", "place", 1);
        assertThat(order()).containsExactly("*DOCK DELIVERY", "*A OTHER", "B OTHER", "*BILL2 INVOICE", "BILL INVOICE");
        assertThat(addresses.preferred(contact.no(), AddressKind.INVOICE))
                .map(AlternativeAddress::code)
                .contains("BILL2");
        assertThat(addresses.preferred(contact.no(), AddressKind.VISITING)).isEmpty();
        assertThat(addresses.read(contact.no(), "BILL").values())
                .containsEntry("kind", "invoice")
                .containsEntry("place", 5)
                .containsEntry("preferred", false);

        addresses.delete(contact.no(), "BILL2", Change.ANY_VERSION);
        assertThat(order()).contains("*BILL INVOICE");
    }

    @Test
    void takeTheirPlaceWhenTheyAreMadeOrBecomeOfAnotherKind() {
        addresses.create(contact.no(), Scene.map("code", "C", "preferred", true));
        assertThat(order()).containsExactly("*C OTHER", "A OTHER", "B OTHER");

        change("A", "kind", "visiting");
        change("C", "kind", "visiting");
        assertThat(order()).containsExactly("*B OTHER", "*A VISITING", "C VISITING");
        change("C", "kind", null);
        assertThat(order()).containsExactly("*B OTHER", "*A VISITING", "C OTHER");
    }

    @Test
    void comeBackWithTheirOrder() {
        var done = addresses.update(contact.no(), "B", Change.ANY_VERSION, Scene.map("preferred", true));
        assertThat(order()).containsExactly("*B OTHER", "A OTHER");

        scene.platform().service(Changes.class).undo(done.changeSet());
        assertThat(order()).containsExactly("*A OTHER", "B OTHER");
    }

    @Test
    void refuseAKindOrPlaceThereIsNot() {
        refused(ProblemCode.FORMAT, "kind", () -> change("A", "kind", "castle"));
        refused(ProblemCode.FORMAT, "place", () -> change("A", "place", 0));
        refused(ProblemCode.FORMAT, "preferred", () -> change("A", "preferred", "maybe"));
        refused(ProblemCode.STATE, "preferred", () -> change("A", "preferred", false));
        assertThat(order()).containsExactly("*A OTHER", "B OTHER");
    }
}
