package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.InteractionFilter;
import io.relata.interactions.InteractionRecords;
import io.relata.ui.kit.Facts;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says in a few figures how much there was. */
public final class ContactFigures extends Composite<Div> {
    private final transient Workbench bench;
    private final transient ContactFacts contact;

    /**
     * Make it for a contact.
     *
     * @param bench what this plugin works with
     * @param contact the contact
     */
    public ContactFigures(Workbench bench, ContactFacts contact) {
        this.bench = bench;
        this.contact = contact;
        getContent().addClassName("rl-box");
        getContent().setId("interaction-figures");
        bench.desk()
                .live()
                .onRecords(this, touched -> touched.type().equals(InteractionRecords.INTERACTION.id()), this::show);
        show();
    }

    private void show() {
        var totals = bench.interactions().totals(contact.id());
        var language = bench.desk().access().current().language();
        var all = InteractionFilter.ALL.withContact(contact.no());
        var facts = new Facts();
        facts.line(
                bench.text("interactions.page"),
                entries("count", NumberFormat.getIntegerInstance(language).format(totals.count()), all));
        day(facts, "last", totals.lastInteraction(), all);
        day(facts, "lastAttempted", totals.lastAttempted(), all);
        if (totals.duration().signum() > 0) {
            facts.line(bench.text("interactions.time"), entries("time", Look.span(bench, totals.duration()), all));
        }
        if (totals.cost().signum() > 0) {
            facts.line(
                    bench.text("interactions.field.cost"),
                    entries("cost", NumberFormat.getNumberInstance(language).format(totals.cost()), all));
        }
        getContent().removeAll();
        getContent().add(facts);
    }

    private void day(Facts facts, String what, @Nullable LocalDate date, InteractionFilter all) {
        if (date != null) {
            facts.line(
                    bench.text("interactions." + what),
                    entries(what, bench.desk().moments().day(date), all.between(date, date)));
        }
    }

    /** Leads from a figure to the entries it is made of. */
    private static Anchor entries(String what, String figure, InteractionFilter which) {
        var link = new Anchor(
                InteractionLogView.ROUTE + "?" + LogFilterBar.write(which).getQueryString(), figure);
        link.setId("figure-" + what);
        return link;
    }
}
