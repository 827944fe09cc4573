package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Icon;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks how it went after a telephone number or an e-mail address of the card was used. What was used is kept until the
 * user answers, also when the page was left meanwhile.
 */
final class ReachBar extends Composite<Div> {

    /** Hears of links that are used anywhere on the page while this is on it, and of the user's return to it. */
    private static final String LISTEN = """
            const bar = this;
            const used = event => {
              const link = event.target.closest && event.target.closest('a[href^="tel:"], a[href^="mailto:"]');
              if (link) {
                bar.dispatchEvent(new CustomEvent('rl-reach', {detail: link.getAttribute('href')}));
              }
            };
            document.addEventListener('click', used, true);
            const watch = new MutationObserver(() => {
              if (!bar.isConnected) {
                document.removeEventListener('click', used, true);
                watch.disconnect();
              }
            });
            watch.observe(document.body, {childList: true, subtree: true});
            """;

    private final Workbench bench;
    private final ContactFacts contact;
    private final Composer composer;
    private final Runnable recorded;

    ReachBar(Workbench bench, ContactFacts contact, Composer composer, Runnable recorded) {
        this.bench = bench;
        this.contact = contact;
        this.composer = composer;
        this.recorded = recorded;
        getContent().setId("reached");
        getContent().addClassNames("rl-box", "rl-bar");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().addEventListener("rl-reach", this::used).addEventData("event.detail");
        addAttachListener(attached -> getElement().executeJs(LISTEN));
        show(KeptDrafts.reached(contact.no()));
    }

    private void used(DomEvent event) {
        reach(event.getEventData().path("event.detail").asString(""));
    }

    /** Takes note of a link that was used: {@code tel:+4722113344}. */
    void reach(String link) {
        if (link.startsWith("tel:") || link.startsWith("mailto:")) {
            KeptDrafts.reach(contact.no(), link);
            show(link);
        }
    }

    private void show(@Nullable String link) {
        getContent().removeAll();
        setVisible(link != null);
        if (link == null) {
            return;
        }
        var via = via(link);
        if (link.startsWith("mailto:")) {
            getContent().add(Icon.MAIL.create(), new Span(bench.text("interactions.reached.askMail", contact.name())));
            getContent().add(choice("sent", () -> compose(InteractionKind.EMAIL, via)));
        } else {
            getContent().add(Icon.PHONE.create(), new Span(bench.text("interactions.reached.ask", contact.name())));
            getContent()
                    .add(
                            choice("spoke", () -> compose(InteractionKind.CALL, via)),
                            choice("noAnswer", () -> failed("interactions.reached.noAnswer", via)),
                            choice("message", () -> failed("interactions.reached.message", via)));
        }
        getContent().add(choice("dismiss", this::forget));
    }

    private static String via(String link) {
        var text = link.substring(link.indexOf(':') + 1);
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private NativeButton choice(String outcome, Runnable action) {
        var choice = new NativeButton(bench.text("interactions.reached." + outcome), click -> action.run());
        choice.setId("reached-" + outcome);
        choice.addClassNames("rl-quiet", "rl-focus");
        choice.getElement().setAttribute("type", "button");
        return choice;
    }

    /** What was said is written in the composer, which knows the number. */
    private void compose(InteractionKind kind, String via) {
        forget();
        composer.begin(kind, via);
    }

    /** There is nothing to write about a call nobody took. */
    private void failed(String about, String via) {
        var draft = InteractionDraft.of(InteractionKind.CALL, contact.no())
                .with("contactVia", via)
                .with("description", bench.text(about))
                .with("attemptFailed", true)
                .with("duration", 1);
        attempt(() -> bench.calls().record(composer.withSalesperson(draft)));
    }

    private void attempt(Supplier<Changed<?>> action) {
        try {
            var made = action.get();
            var kind = bench.text(Look.kindKey(InteractionKind.CALL));
            bench.desk().toasts().saved(bench.text("interactions.recorded", kind), made.changeSet());
            forget();
            recorded.run();
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private void forget() {
        KeptDrafts.reach(contact.no(), null);
        show(null);
    }
}
