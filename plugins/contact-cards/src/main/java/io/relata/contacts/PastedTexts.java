package io.relata.contacts;

import io.relata.platform.plugin.Extensions;
import io.relata.platform.settings.Settings;
import io.relata.setup.CodeTables;
import io.relata.setup.ContactSettings;
import io.relata.setup.CountryNames;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Read what somebody pasted to create a contact: what plugins know (such as a vCard), a signature, free text. Nothing
 * leaves the product.
 *
 * @since 0.1
 */
@Component
public class PastedTexts {

    /** What is longer is no signature; the rest is not looked at. */
    private static final int MOST_LETTERS = 20_000;

    private final Extensions extensions;
    private final CodeTables codes;
    private final Settings settings;

    PastedTexts(Extensions extensions, CodeTables codes, Settings settings) {
        this.extensions = extensions;
        this.codes = codes;
        this.settings = settings;
    }

    /**
     * Read a text.
     *
     * @param text any text
     * @return what it says, or nothing when it says nothing of a contact
     */
    public Optional<PastedContact> read(String text) {
        var head = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        for (var reader : extensions.<PasteReader>all(PasteReader.class)) {
            var found = extensions.guarded(
                    reader, "paste", () -> reader.value().reading().apply(head), Optional::<PastedContact>empty);
            if (found.isPresent()) {
                return found;
            }
        }
        var home = settings.get(ContactSettings.class).defaultCountryRegionCode();
        return new Signature(CountryNames.of(codes.descriptions("countries")), home).read(head);
    }
}
