package io.relata.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class AddressLinesTests {

    private final Platform platform;
    private final AddressLines lines;

    AddressLinesTests(Platform platform) {
        this.platform = platform;
        this.lines = platform.service(AddressLines.class);
    }

    private static Map<String, @Nullable Object> address(
            String street, String postCode, String city, @Nullable String county, @Nullable String country) {
        var address = new HashMap<String, @Nullable Object>();
        address.put("address", street);
        address.put("postCode", postCode);
        address.put("city", city);
        address.put("county", county);
        address.put("countryRegionCode", country);
        return address;
    }

    @ParameterizedTest
    @CsvSource({
        "Storgata 1,0155,Oslo,,NO,'Storgata 1|0155 Oslo'",
        "Mannerheimintie 1,00100,Helsinki,,FI,'Mannerheimintie 1|00100 Helsinki'",
        "Damrak 1,1012 LG,Amsterdam,,NL,'Damrak 1|1012 LG Amsterdam'",
        "1 rue de Rivoli,75001,Paris,,FR,'1 rue de Rivoli|75001 Paris'",
        "1 Park Row,LS1 4AP,Leeds,West Yorkshire,GB,'1 Park Row|Leeds|West Yorkshire|LS1 4AP'",
        "100 Congress Ave,78701,Austin,TX,US,'100 Congress Ave|Austin, TX 78701'",
        "1 Wellington St,K1A 0B1,Ottawa,ON,CA,'1 Wellington St|Ottawa ON K1A 0B1'",
        "Via Roma 1,50123,Firenze,FI,IT,'Via Roma 1|50123 Firenze FI'",
        "Kaigaten 5,,Bergen,,XX,'Kaigaten 5|Bergen'",
        "'',,,,US,''",
    })
    void areWrittenAsInTheirCountry(
            String street, String postCode, String city, @Nullable String county, String country, String written) {
        assertThat(String.join("|", AddressLines.within(address(street, postCode, city, county, country))))
                .isEqualTo(written);
    }

    @Test
    void nameACountryThatIsNotTheUsualOne() {
        var codes = platform.service(CodeTables.class);
        if (codes.find("countries", "GB").isEmpty()) {
            codes.create("countries", Map.of("code", "GB", "name", "United Kingdom"));
        }
        var leeds = address("1 Park Row", "LS1 4AP", "Leeds", null, "GB");
        home("NO");
        assertThat(lines.of(leeds)).containsExactly("1 Park Row", "Leeds", "LS1 4AP", "United Kingdom");
        home("GB");
        assertThat(lines.of(leeds)).containsExactly("1 Park Row", "Leeds", "LS1 4AP");
        assertThat(lines.of(address("2 Park Row", "LS1 5HB", "Leeds", null, null)))
                .containsExactly("2 Park Row", "Leeds", "LS1 5HB");
    }

    private void home(String country) {
        var codes = platform.service(CodeTables.class);
        if (codes.find("countries", country).isEmpty()) {
            codes.create("countries", Map.of("code", country, "name", country));
        }
        platform.service(Settings.class).change(ContactSettings.class, Map.of("defaultCountryRegionCode", country));
    }
}
