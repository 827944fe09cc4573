package io.relata.features.steps;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stories can do with the product, in the words of the business. Contacts are spoken of by name.
 *
 * <p>Every verb that may be refused throws {@link Refused}.
 */
interface Office {

    /** The product said no, in words for the user. */
    final class Refused extends RuntimeException {
        Refused(String text) {
            super(text);
        }
    }

    /** What a timeline shows. */
    record TimelineItem(
            InteractionKind kind, String text, @Nullable String via) {}

    void createSeries(String code, String startingNo);

    void contactsUseSeries(String code);

    void addCode(SetupTable table, String code, String description);

    void addTemplate(String code, String group, String description);

    void deleteCode(SetupTable table, String code);

    String descriptionOf(SetupTable table, String code);

    long usesOf(SetupTable table, String code);

    void assign(SetupTable table, String code, String contact);

    void createCompany(String name);

    void createPerson(String name, String company);

    void createIndependentPerson(String name);

    String numberOf(String contact);

    void enter(ContactField field, String value, String contact);

    String read(ContactField field, String contact);

    @Nullable
    String companyOf(String person);

    List<String> personsOf(String company);

    void undoLastChange();

    List<String> search(String text);

    void record(InteractionKind kind, String contact, String text);

    List<TimelineItem> timelineOf(String contact);

    void addSalesperson(String code);

    void createSegment(String description, String template, String salesperson);

    void addToSegment(String contact, String segment);

    void logSegment(String segment);

    void recordPrinting(String documentType, String template);

    void createDocument(String description, String documentType, String contact);

    void printDocument(String description);

    void previewDocument(String description);
}
