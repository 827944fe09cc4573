package io.relata.contacts.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.relata.contacts.DuplicatePair;
import io.relata.contacts.Duplicates;
import io.relata.contacts.SearchString;
import io.relata.platform.change.Change;
import io.relata.platform.settings.Settings;
import io.relata.setup.ContactSettings;
import io.relata.setup.DuplicateSearchString;
import io.relata.setup.DuplicateSearchStrings;
import java.util.List;
import java.util.Set;

/** Gives tests of duplicates companies to compare and no lines of the set-up to begin with. */
abstract class ComparedCompanies {

    static final String MAINTAIN = "maintainDuplicateSearchStrings";
    static final String AUTOSEARCH = "autosearchForDuplicates";

    final Scene scene = Scene.fresh();
    final Duplicates duplicates = scene.platform().service(Duplicates.class);
    final DuplicateSearchStrings lines = scene.platform().service(DuplicateSearchStrings.class);

    ComparedCompanies() {
        lines.all().forEach(line -> lines.remove(line.id(), Change.ANY_VERSION));
    }

    ContactSettings settings() {
        return scene.platform().service(Settings.class).get(ContactSettings.class);
    }

    void assertSwitches(boolean maintain, boolean autosearch) {
        assertThat(settings().maintainDuplicateSearchStrings()).isEqualTo(maintain);
        assertThat(settings().autosearchForDuplicates()).isEqualTo(autosearch);
    }

    /** Sets lines of five characters up, both ends of each field. */
    void compareBy(String... fields) {
        for (var field : fields) {
            line(field, "first", 5);
            line(field, "last", 5);
        }
    }

    DuplicateSearchString line(String field, String part, int length) {
        return lines.add(Scene.map("fieldName", field, "partOfField", part, "length", length))
                .value();
    }

    void search(boolean autosearch, int percent) {
        scene.setup(MAINTAIN, true, AUTOSEARCH, autosearch, "searchHitPercent", percent);
    }

    List<String> stringsOf(Someone company) {
        return duplicates.searchStrings(company.no()).stream()
                .map(SearchString::text)
                .toList();
    }

    List<DuplicatePair> pairs() {
        return duplicates.list(null, 50, null).items();
    }

    void assertPair(Someone compared, Someone other, int matching) {
        assertThat(pairs())
                .extracting(
                        pair -> pair.contact().no(), pair -> pair.duplicate().no(), DuplicatePair::matching)
                .containsExactly(tuple(compared.no(), other.no(), matching));
    }

    int told(Someone company, String... fields) {
        return duplicates.noticed(company.no(), Set.of(fields)).size();
    }
}
