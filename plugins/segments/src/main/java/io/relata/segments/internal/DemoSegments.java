package io.relata.segments.internal;

import io.relata.contacts.ContactType;
import io.relata.interactions.InteractionTemplates;
import io.relata.segments.ContactCriteria;
import io.relata.segments.LogRequest;
import io.relata.segments.LoggedSegments;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentBuilding;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import io.relata.setup.CodeTables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings what the salespeople of the demo company plan to send, and what one of them has told already. */
@Component
public class DemoSegments {

    /**
     * Tells of one segment: the contacts of a salesperson.
     *
     * @param description what it is for, in the language of those who are on it
     * @param salesperson whose contacts
     * @param type companies or persons
     * @param template how they are told
     * @param criteria the code its criteria are saved under, or blank
     */
    private record Plan(String description, String salesperson, ContactType type, String template, String criteria) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("Vårkatalogen til norske innkjøpere", "AH", ContactType.PERSON, "EMAIL", "NO-PEOPLE"),
            new Plan("Kutsu syysmessuille", "OF", ContactType.COMPANY, "LETTER", ""),
            new Plan("Open house in June", "EC", ContactType.PERSON, "LETTER", "GB-PEOPLE"));
    private static final Plan TOLD =
            new Plan("Nieuwe openingstijden van de showroom", "RL", ContactType.COMPANY, "EMAIL", "");

    private final Segments segments;
    private final SegmentBuilding building;
    private final LoggedSegments logged;
    private final CodeTables tables;

    DemoSegments(Segments segments, SegmentBuilding building, LoggedSegments logged, CodeTables tables) {
        this.segments = segments;
        this.building = building;
        this.logged = logged;
        this.tables = tables;
    }

    /** Build the demo segments, unless there was a segment before. */
    public void load() {
        if (segments.list(null, null, 1, null).items().isEmpty()
                && logged.list(1, null).items().isEmpty()) {
            PLANS.stream().filter(this::canBeMade).forEach(this::make);
            if (canBeMade(TOLD)) {
                logged.log(make(TOLD), new LogRequest(false, false));
            }
        }
    }

    private boolean canBeMade(Plan plan) {
        return tables.find("salespeople", plan.salesperson).isPresent()
                && tables.find(InteractionTemplates.TABLE, plan.template).isPresent();
    }

    private String make(Plan plan) {
        var no = segments.create(Map.of(
                        "description",
                        plan.description,
                        "interactionTemplateCode",
                        plan.template,
                        "salespersonCode",
                        plan.salesperson))
                .value()
                .no();
        var criteria = new ContactCriteria(plan.type, Map.of("salespersonCode", plan.salesperson));
        building.run(no, SegmentAction.ADD, Selection.by(criteria));
        if (!plan.criteria.isEmpty()) {
            building.save(no, plan.criteria, plan.description);
        }
        return no;
    }
}
