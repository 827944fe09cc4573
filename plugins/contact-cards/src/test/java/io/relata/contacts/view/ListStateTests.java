package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactOrder;
import io.relata.contacts.ContactSort;
import io.relata.contacts.ContactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListStateTests {

    private static final UUID ID = UUID.fromString("0198b7a0-0000-7000-8000-000000000001");
    private static final List<ContactOrder> BY_CITY_AND_NAME =
            List.of(new ContactOrder(ContactSort.CITY, true), ContactOrder.ascending(ContactSort.NAME));
    private static final Look KEPT =
            new Look(Look.Kind.PEOPLE, BY_CITY_AND_NAME, true, Map.of("city", "Øy & vik"), List.of("no", "city"));

    private static ListState read(QueryParameters parameters) {
        return ListState.read(parameters, id -> id.equals(ID) ? Optional.of(KEPT) : Optional.empty());
    }

    @Test
    void readsBackWhatItWrote() {
        var look = new Look(
                Look.Kind.PEOPLE,
                List.of(new ContactOrder(ContactSort.MODIFIED, true)),
                false,
                Map.of("mailingGroup", "NEWS"),
                List.of("phone", "no"));
        var state = new ListState(null, Look.of(Look.Kind.PEOPLE), look, "søk", "CT000007");

        assertThat(read(state.write())).isEqualTo(state);
        assertThat(ListState.START.write().getParameters()).isEmpty();
    }

    @Test
    void namesASavedViewAndNothingElseUntilItIsChanged() {
        var state = ListState.START.choose(ID, KEPT);

        assertThat(state.write().getQueryString()).isEqualTo("view=" + ID);
        assertThat(read(state.write())).isEqualTo(state);
        assertThat(state.isChanged()).isFalse();
    }

    @Test
    void keepsTheViewAChangeBeganFromEvenWhenEverythingIsTakenAway() {
        var bare = ListState.START.choose(ID, KEPT).with(Look.of(Look.Kind.ALL));

        var again = read(bare.write());

        assertThat(again).isEqualTo(bare);
        assertThat(again.isChanged()).isTrue();
        assertThat(again.reset().look()).isEqualTo(KEPT);
    }

    @Test
    void writesSeveralOrdersAndTheGroupingIntoTheAddress() {
        var state = ListState.START.with(
                Look.of(Look.Kind.ALL).sorted(BY_CITY_AND_NAME).grouped(true));

        assertThat(state.write().getParameters())
                .containsEntry("sort", List.of("-city,name"))
                .containsEntry("group", List.of("company"));
        assertThat(read(state.write())).isEqualTo(state);
        assertThat(state.listsOthersThan(ListState.START)).isFalse();
    }

    @Test
    void takesOnlyOrdersItKnowsAndEachOnce() {
        var state = read(QueryParameters.fromString("sort=bogus,-city,city,name&group=moon"));

        assertThat(state.look().orders()).isEqualTo(BY_CITY_AND_NAME);
        assertThat(state.look().byCompany()).isFalse();
    }

    @Test
    void keepsALookAsText() {
        assertThat(Look.read(KEPT.text())).isEqualTo(KEPT);
        assertThat(Look.read(Look.of(Look.Kind.ALL).text())).isEqualTo(Look.of(Look.Kind.ALL));
    }

    @Test
    void takesAnAddressItDoesNotUnderstandForTheWholeList() {
        assertThat(read(QueryParameters.fromString("view=bogus&sort=%3Cscript%3E")))
                .isEqualTo(ListState.START);
        assertThat(read(QueryParameters.fromString("view=" + UUID.randomUUID())))
                .isEqualTo(ListState.START);
    }

    @Test
    void asksForIndependentPersonsByFilter() {
        var query = ListState.START.choose(Look.Kind.INDEPENDENT).query();

        assertThat(query.filter()).containsEntry("independent", "true");
        assertThat(ListState.START.choose(Look.Kind.COMPANIES).query().type()).isEqualTo(ContactType.COMPANY);
    }
}
