package io.relata.documents.internal;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactSort;
import io.relata.contacts.ContactType;
import io.relata.contacts.Contacts;
import io.relata.documents.Documents;
import io.relata.interactions.DocumentRecordings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what the demo company quotes, sells and repairs, and has it recorded. */
@Component
public class DemoDocuments {

    /** Where a demo document goes, one after the other. */
    private enum Fate {
        LEFT_OPEN,
        PRINTED,
        POSTED
    }

    private static final int COMPANIES = 24;
    private static final int DAYS = 40;
    private static final List<String> TYPES =
            List.of("sales-quote", "sales-order", "sales-invoice", "service-quote", "sales-invoice");
    private static final String POSTED = "sales-invoice";

    /** What it is about, and its lines with quantity and price, in the languages of the contacts. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    "Shelving for the new warehouse|Steel shelving, four levels=12=1480|Floor anchor=48=19.50",
                    "Workbenches|Workbench, 180 cm=4=3250|Drawer unit=4=1190",
                    "Yearly service of the forklifts|Service visit=2=2400|Battery=1=8900"),
            "nb",
            List.of(
                    "Reoler til nytt lager|Stålreol, fire hyller=12=1480|Gulvanker=48=19.50",
                    "Arbeidsbenker|Arbeidsbenk, 180 cm=4=3250|Skuffeseksjon=4=1190",
                    "Årlig service på truckene|Servicebesøk=2=2400|Batteri=1=8900"),
            "fi",
            List.of(
                    "Hyllyt uuteen varastoon|Teräshylly, neljä tasoa=12=148|Lattia-ankkuri=48=1.95",
                    "Työpöydät|Työpöytä, 180 cm=4=325|Laatikosto=4=119",
                    "Trukkien vuosihuolto|Huoltokäynti=2=240|Akku=1=890"),
            "nl",
            List.of(
                    "Stellingen voor het nieuwe magazijn|Stalen stelling, vier niveaus=12=148|Vloeranker=48=1.95",
                    "Werkbanken|Werkbank, 180 cm=4=325|Ladeblok=4=119",
                    "Jaarlijks onderhoud van de heftrucks|Onderhoudsbezoek=2=240|Accu=1=890"),
            "fr",
            List.of(
                    "Rayonnages pour le nouvel entrepôt|Rayonnage en acier, quatre niveaux=12=148|Ancrage au sol=48=1.95",
                    "Établis|Établi, 180 cm=4=325|Bloc à tiroirs=4=119",
                    "Entretien annuel des chariots|Visite d’entretien=2=240|Batterie=1=890"));

    private final Documents documents;
    private final DocumentRecordings recordings;
    private final Contacts contacts;
    private final Clock clock;

    DemoDocuments(Documents documents, DocumentRecordings recordings, Contacts contacts, Clock clock) {
        this.documents = documents;
        this.recordings = recordings;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Write the demo documents, unless there was a document before. */
    public void load() {
        if (!documents.list(null, null, null, 1, null).items().isEmpty()) {
            return;
        }
        recordings.propose();
        var query = ContactQuery.all()
                .ofType(ContactType.COMPANY)
                .sortedBy(ContactSort.NUMBER, false)
                .atMost(COMPANIES);
        var companies = contacts.list(query).items().stream()
                .filter(company -> !company.privacyBlocked())
                .toList();
        for (int i = 0; i < companies.size(); i++) {
            write(companies.get(i), i);
        }
    }

    private void write(ContactFacts company, int number) {
        var words = words(company.languageCode());
        var parts = words.get(number % words.size()).split("\\|");
        var type = TYPES.get(number % TYPES.size());
        var values = new HashMap<String, @Nullable Object>();
        values.put("documentType", type);
        values.put("contactNo", company.no());
        values.put("description", parts[0]);
        values.put("date", LocalDate.now(clock).minusDays((long) (COMPANIES - number) * DAYS / COMPANIES));
        values.put(
                "lines", Arrays.stream(parts).skip(1).map(DemoDocuments::line).toList());
        var no = documents.create(values).value().no();
        var fate = Fate.values()[number % Fate.values().length];
        if (fate == Fate.POSTED && type.equals(POSTED)) {
            documents.post(no);
        }
        if (fate != Fate.LEFT_OPEN) {
            documents.print(no, null);
        }
    }

    private static Map<String, Object> line(String part) {
        var cells = part.split("=");
        return Map.of("text", cells[0], "quantity", cells[1], "unitPrice", cells[2]);
    }

    private static List<String> words(@Nullable String language) {
        var known = language == null ? null : WORDS.get(language.toLowerCase(Locale.ROOT));
        return Objects.requireNonNullElse(known, Objects.requireNonNull(WORDS.get("en")));
    }
}
