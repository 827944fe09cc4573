package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.InteractionRecords;
import io.relata.ui.kit.Facts;
import java.text.NumberFormat;

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
        var facts = new Facts()
                .line(
                        bench.text("interactions.page"),
                        NumberFormat.getIntegerInstance(language).format(totals.count()));
        var last = totals.lastInteraction();
        if (last != null) {
            var moments = bench.desk().moments();
            facts.line(bench.text("interactions.last"), moments.day(moments.date(last)));
        }
        if (totals.duration().signum() > 0) {
            facts.line(bench.text("interactions.time"), Look.span(bench, totals.duration()));
        }
        if (totals.cost().signum() > 0) {
            facts.line(
                    bench.text("interactions.field.cost"),
                    NumberFormat.getNumberInstance(language).format(totals.cost()));
        }
        getContent().removeAll();
        getContent().add(facts);
    }
}
