package io.relata.contacts;

import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Write an address as its country does. The country is named when it is not the usual one.
 *
 * @since 0.1
 */
@Component
public class AddressLines {

    private static final String COUNTRY = "countryRegionCode";

    private final Settings settings;
    private final CodeTables codes;

    AddressLines(Settings settings, CodeTables codes) {
        this.settings = settings;
        this.codes = codes;
    }

    /**
     * Write an address.
     *
     * @param values a contact's or alternative address's fields, by their names in the REST interface
     * @return its lines, none of them blank
     */
    public List<String> of(Map<String, ? extends @Nullable Object> values) {
        var home = settings.get(ContactSettings.class).defaultCountryRegionCode();
        var country = text(values, COUNTRY);
        var abroad = country.isEmpty() || country.equals(home) ? "" : name(country);
        return filled(Stream.concat(here(values, country.isEmpty() ? home : country), Stream.of(abroad)));
    }

    /**
     * Write an address without its country.
     *
     * @param values as for {@link #of}
     * @return its lines, none of them blank
     */
    public static List<String> within(Map<String, ? extends @Nullable Object> values) {
        return filled(here(values, text(values, COUNTRY)));
    }

    private static Stream<String> here(Map<String, ? extends @Nullable Object> values, @Nullable String country) {
        var place =
                AddressLayout.of(country).place(text(values, "postCode"), text(values, "city"), text(values, "county"));
        return Stream.concat(Stream.of(text(values, "address"), text(values, "address2")), place.stream());
    }

    private static List<String> filled(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).toList();
    }

    private static String text(Map<String, ? extends @Nullable Object> values, String field) {
        return Objects.toString(values.get(field), "").strip();
    }

    private String name(String country) {
        var name = codes.descriptions("countries").getOrDefault(country, "");
        return name.isBlank() ? country : name;
    }
}
