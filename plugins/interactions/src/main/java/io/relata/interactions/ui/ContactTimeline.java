package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.contacts.ContactFacts;
import io.relata.ui.kit.Icon;

/** The composer on top, what happened below. */
public final class ContactTimeline extends Composite<Div> {
    /**
     * Make it for a contact.
     *
     * @param bench what this plugin works with
     * @param contact the contact
     */
    public ContactTimeline(Workbench bench, ContactFacts contact) {
        var timeline = new Timeline(bench, contact);
        getContent().addClassName("rl-stack");
        if (contact.privacyBlocked()) {
            var notice = new Div(Icon.SHIELD.create(), new Span(bench.text("interactions.blocked")));
            notice.addClassNames("rl-box", "rl-box-warm", "rl-bar");
            getContent().add(notice);
        } else if (bench.mayWrite()) {
            var composer = new Composer(bench, contact, timeline::refresh);
            getContent()
                    .add(
                            new ReachBar(bench, contact, composer, timeline::refresh),
                            composer,
                            new KeptForLater(bench, contact, composer));
        }
        getContent().add(timeline);
    }
}
