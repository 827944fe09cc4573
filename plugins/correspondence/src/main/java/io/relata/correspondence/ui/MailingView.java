package io.relata.correspondence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.relata.correspondence.CorrespondenceRecords;
import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingState;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Badge;
import io.relata.ui.kit.Sheet;
import io.relata.ui.kit.Tone;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Shows a mailing: how far it is, what was refused, and each e-mail and letter. */
public final class MailingView extends Composite<Sheet> implements BeforeEnterObserver {
    private static final Set<String> RECORDS =
            Set.of(CorrespondenceRecords.MAILING.id(), CorrespondenceRecords.DELIVERY.id());

    private final transient CorrespondenceDesk desk;
    private final ProgressBar bar = new ProgressBar();
    private final Div words = new Div();
    private final Div reason = new Div();
    private final DeliveryGrid deliveries;
    private transient @Nullable Mailing mailing;
    private long no;

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public MailingView(CorrespondenceDesk desk) {
        this.desk = desk;
        this.deliveries = new DeliveryGrid(desk);
        words.setId("mailing-words");
        words.getElement().setAttribute("role", "status");
        reason.setId("mailing-reason");
        reason.addClassName("rl-bad");
        var head = new Div(bar, words, reason);
        head.addClassNames("rl-stack", "rl-mailing-head");
        getContent().body(head, deliveries).flush();
        getContent()
                .crumbs()
                .label(desk.text("correspondence.way"))
                .step(desk.text("correspondence.mailings"), MailingListView.ROUTE);
        desk.desk().live().onRecords(this, touched -> RECORDS.contains(touched.type()), this::reload);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/correspondence/correspondence.css");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = event.getRouteParameters().get("no").orElse("");
        try {
            no = Long.parseLong(typed);
            show(desk.mailings().read(no));
        } catch (NumberFormatException odd) {
            event.rerouteToError(NotFoundException.class, desk.text("correspondence.noSuchMailing", typed));
        } catch (Problem problem) {
            if (!problem.isNotFound()) {
                throw problem;
            }
            event.rerouteToError(NotFoundException.class, desk.text("correspondence.noSuchMailing", typed));
        }
    }

    private void reload() {
        try {
            show(desk.mailings().read(no));
        } catch (Problem gone) {
            desk.desk().toasts().problem(gone);
        }
    }

    private void show(Mailing found) {
        var anew = !found.equals(mailing);
        mailing = found;
        getContent().title(found.name());
        var count = new Span(found.segmentNo());
        count.addClassName("rl-muted");
        getContent().remarks(new Badge(MailingListView.state(desk, found), tone(found)), count);
        getContent().actions(actions(found));
        bar.setMax(Math.max(1, found.all()));
        bar.setValue(Math.min(found.done(), found.all()));
        bar.setVisible(found.state() == MailingState.RUNNING || found.state() == MailingState.STOPPED);
        words.setText(progress(found));
        reason.setText(desk.reason(found.reason()));
        reason.setVisible(found.reason() != null);
        if (anew) {
            deliveries.show(found);
        }
    }

    private static Tone tone(Mailing mailing) {
        return mailing.state() == MailingState.DONE && mailing.count(DeliveryState.FAILED) == 0 ? Tone.OK : Tone.PLAIN;
    }

    private String progress(Mailing found) {
        return desk.text("correspondence.progress", found.done(), found.all())
                + " · " + desk.text("correspondence.count.sent", found.count(DeliveryState.SENT))
                + " · " + desk.text("correspondence.count.refused", found.count(DeliveryState.REFUSED))
                + " · " + desk.text("correspondence.count.failed", found.count(DeliveryState.FAILED))
                + " · " + desk.text("correspondence.count.letters", found.count(DeliveryState.PRINTABLE));
    }

    private Component[] actions(Mailing found) {
        var actions = new ArrayList<Component>();
        if (found.count(DeliveryState.PRINTABLE) > 0) {
            actions.add(letters());
        }
        if (desk.maySend()) {
            if (found.state() == MailingState.RUNNING) {
                actions.add(button("mailing-stop", "correspondence.stop", desk.mailings()::stop));
            } else if (found.count(DeliveryState.WAITING) > 0) {
                var start = button("mailing-start", "correspondence.start", desk.mailings()::start);
                start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                actions.add(start);
            }
            if (found.count(DeliveryState.FAILED) > 0) {
                actions.add(button("mailing-retry", "correspondence.retryAll", desk.mailings()::retry));
            }
        }
        return actions.toArray(Component[]::new);
    }

    private Button button(String id, String text, LongFunction<Changed<Mailing>> action) {
        var button = new Button(desk.text(text), click -> {
            try {
                show(action.apply(no).value());
            } catch (Problem problem) {
                desk.desk().toasts().problem(problem);
            }
        });
        button.setId(id);
        return button;
    }

    private Anchor letters() {
        return LetterLink.of("mailing-letters", desk.text("correspondence.letters.print"), () -> desk.letters()
                .all(no));
    }
}
