package io.relata.contacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactSort;
import io.relata.contacts.ContactType;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListStateTests {

    @Test
    void readsBackWhatItWrote() {
        var state = new ListState(
                ListState.View.PEOPLE, "søk", ContactSort.MODIFIED, true, Map.of("mailingGroup", "NEWS"), "CT000007");

        assertThat(ListState.read(state.write())).isEqualTo(state);
        assertThat(ListState.START.write().getParameters()).isEmpty();
    }

    @Test
    void takesAnAddressItDoesNotUnderstandForTheWholeList() {
        assertThat(ListState.read(QueryParameters.fromString("view=bogus&sort=%3Cscript%3E")))
                .isEqualTo(ListState.START);
    }

    @Test
    void asksForIndependentPersonsByFilter() {
        var query = ListState.START.with(ListState.View.INDEPENDENT).query();

        assertThat(query.filter()).containsEntry("independent", "true");
        assertThat(ListState.START.with(ListState.View.COMPANIES).query().type())
                .isEqualTo(ContactType.COMPANY);
    }
}
