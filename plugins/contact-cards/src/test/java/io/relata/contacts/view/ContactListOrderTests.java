package io.relata.contacts.view;

import static io.relata.contacts.view.ShownList.grid;
import static io.relata.contacts.view.ShownList.names;
import static io.relata.contacts.view.ShownList.press;
import static io.relata.contacts.view.ShownList.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import io.relata.contacts.Contacts;
import io.relata.contacts.view.ContactRow.Place;
import io.relata.test.Platform;
import io.relata.test.Window;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactListOrderTests {

    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = Platform.start("contact-cards").signInAs("admin");
        var contacts = platform.service(Contacts.class);
        var bolge = company(contacts, "Bølge AS", "Tromsø");
        company(contacts, "Anker Oy", "Oulu");
        company(contacts, "Cirrus BV", "Gent");
        contacts.create(Map.of("type", "person", "name", "Ada Lovelace", "companyNo", bolge, "jobTitle", "Analyst"));
    }

    private static String company(Contacts contacts, String name, String city) {
        return contacts.create(Map.of("type", "company", "name", name, "city", city))
                .value()
                .no();
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void signIn() {
        platform.signInAs("admin");
    }

    @Test
    void sortsByItsAddress() {
        try (var window = platform.open("contacts?view=companies&sort=-name")) {
            assertThat(names(window)).containsExactly("Cirrus BV", "Bølge AS", "Anker Oy");

            window.go("contacts?view=companies&sort=city");
            assertThat(names(window)).containsExactly("Cirrus BV", "Anker Oy", "Bølge AS");
        }
    }

    @Test
    void sortsBySeveralColumnsChosenWithoutTheHeadings() {
        try (var window = platform.open("contacts")) {
            press(window, "order");
            tick(window, "order-city");
            assertThat(names(window)).containsExactly("Ada Lovelace", "Anker Oy", "Bølge AS", "Cirrus BV");

            window.test(window.find(Button.class).withId("order-up-city").single())
                    .click();
            window.test(window.find(Button.class).withId("order-turn-city").single())
                    .click();
            assertThat(cities(window).getFirst()).isEqualTo("Tromsø");
            assertThat(cities(window).getLast()).isEqualTo("Gent");
            assertThat(window.find(Button.class)
                            .withId("order-turn-city")
                            .single()
                            .getText())
                    .isEqualTo("descending");

            tick(window, "order-city");
            assertThat(names(window)).containsExactly("Ada Lovelace", "Anker Oy", "Bølge AS", "Cirrus BV");
        }
    }

    @Test
    void marksEveryColumnOfItsOrder() {
        try (var window = platform.open("contacts?sort=-city,name")) {
            assertThat(grid(window).getSortOrder())
                    .extracting(order -> order.getSorted().getKey(), GridSortOrder::getDirection)
                    .containsExactly(tuple("city", SortDirection.DESCENDING), tuple("name", SortDirection.ASCENDING));
        }
    }

    @Test
    void groupsPeopleUnderTheirCompanyAndBack() {
        try (var window = platform.open("contacts")) {
            press(window, "by-company");
            assertThat(names(window)).containsExactly("Anker Oy", "Bølge AS", "Ada Lovelace", "Cirrus BV");
            assertThat(places(window)).containsExactly(Place.USUAL, Place.USUAL, Place.BELOW, Place.USUAL);
            assertThat(toggle(window)).isEqualTo("true");

            press(window, "view-people");
            assertThat(toggle(window)).isEqualTo("false");
            press(window, "by-company");
            assertThat(names(window)).containsExactly("Bølge AS", "Ada Lovelace");
            assertThat(places(window)).containsExactly(Place.ABOVE, Place.BELOW);
            assertThat(window.find(Span.class).withId("contacts-count").single().getText())
                    .isEqualTo("1");

            press(window, "by-company");
            assertThat(names(window)).containsExactly("Ada Lovelace");
        }
    }

    @Test
    void takesNoCompanyThatStandsThereForItsPeopleAlone() {
        try (var window = platform.open("contacts?view=people&group=company")) {
            window.test(grid(window)).select(1);
            window.test(grid(window)).select(0);

            assertThat(grid(window).getSelectedItems())
                    .extracting(row -> row.facts().name())
                    .containsExactly("Ada Lovelace");
        }
    }

    private static List<String> cities(Window window) {
        return rows(window).stream().map(row -> row.facts().city()).toList();
    }

    private static List<Place> places(Window window) {
        return rows(window).stream().map(ContactRow::place).toList();
    }

    private static String toggle(Window window) {
        return window.find(NativeButton.class)
                .withId("by-company")
                .single()
                .getElement()
                .getAttribute("aria-pressed");
    }

    private static void tick(Window window, String id) {
        window.test(window.find(Checkbox.class).withId(id).single()).click();
    }
}
