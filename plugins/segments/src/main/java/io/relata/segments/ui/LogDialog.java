package io.relata.segments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.LogOutcome;
import io.relata.segments.LogProgress;
import io.relata.segments.LogRequest;
import io.relata.segments.Segment;
import io.relata.segments.SegmentDelivery;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Logs a segment beside the page: shows how far it has come, and lets it be stopped. */
final class LogDialog extends Composite<Dialog> {
    private static final int LOOK_EVERY = 500;

    private final transient SegmentDesk desk;
    private final transient Segment segment;
    private final Checkbox followUp = new Checkbox();
    private final Checkbox deliver = new Checkbox();
    private final ProgressBar bar = new ProgressBar();
    private final Div words = new Div();
    private final Div refusal = new Div();
    private final Button start = new Button();
    private final Button stop = new Button();

    LogDialog(SegmentDesk desk, Segment segment) {
        this.desk = desk;
        this.segment = segment;
        build();
    }

    void open() {
        getContent().open();
        start.focus();
    }

    private void build() {
        followUp.setLabel(desk.text("segments.log.followUp"));
        followUp.setId("log-follow-up");
        refusal.addClassName("rl-refusal");
        refusal.setId("log-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        words.setId("log-words");
        words.getElement().setAttribute("role", "status");
        words.setText(desk.text("segments.log.about", segment.figures().lines()));
        bar.setVisible(false);
        var body = new Div(refusal, words, bar, followUp, deliver());
        body.addClassNames("rl-stack", "rl-segment-log");
        start.setText(desk.text("segments.log"));
        start.setId("log-start");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> begin());
        stop.setText(desk.text("ui.cancel"));
        stop.setId("log-stop");
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        stop.addClickListener(click -> end());
        var dialog = getContent();
        dialog.setHeaderTitle(desk.text("segments.log"));
        dialog.addClassName("rl-dialog");
        dialog.setWidth("min(32rem, 94vw)");
        dialog.add(body);
        dialog.getFooter().add(stop, start);
        dialog.setCloseOnOutsideClick(false);
    }

    /** Sending is offered where a plugin can. */
    private Component deliver() {
        deliver.setId("log-deliver");
        var able = desk.desk().extensions().<SegmentDelivery>all(SegmentDelivery.class);
        deliver.setVisible(!able.isEmpty());
        if (!able.isEmpty()) {
            deliver.setLabel(desk.text(able.getFirst().value().label()));
        }
        return deliver;
    }

    private void end() {
        if (start.isEnabled()) {
            getContent().close();
        } else {
            try {
                desk.logged().stop(segment.no());
                stop.setEnabled(false);
            } catch (Problem over) {
                getContent().close();
            }
        }
    }

    private void begin() {
        start.setEnabled(false);
        followUp.setEnabled(false);
        deliver.setEnabled(false);
        refusal.setVisible(false);
        bar.setVisible(true);
        var ui = UI.getCurrent();
        var request = new LogRequest(deliver.getValue(), followUp.getValue());
        var over = new CountDownLatch(1);
        Thread.ofVirtual().name("segment-log").start(desk.desk().access().bound(() -> log(ui, request, over)));
        Thread.ofVirtual()
                .name("segment-log-progress")
                .start(desk.desk().access().bound(() -> watch(ui, over)));
    }

    private void log(UI ui, LogRequest request, CountDownLatch over) {
        try {
            var made = desk.logged().log(segment.no(), request);
            over.countDown();
            show(ui, () -> done(made));
        } catch (Problem problem) {
            over.countDown();
            show(ui, () -> refuse(problem));
        } catch (RuntimeException fault) {
            show(ui, () -> refuse(Problem.of(ProblemCode.STATE, "segments.problem.logFailed")));
            throw fault;
        } finally {
            over.countDown();
        }
    }

    private void watch(UI ui, CountDownLatch over) {
        try {
            do {
                desk.logged().progress(segment.no()).ifPresent(progress -> show(ui, () -> tell(progress)));
            } while (!over.await(LOOK_EVERY, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(LogProgress progress) {
        bar.setMax(Math.max(1, progress.all()));
        bar.setValue(Math.min(progress.done(), progress.all()));
        words.setText(desk.text("segments.log.progress", progress.done(), progress.all()));
    }

    private void show(UI ui, Runnable work) {
        try {
            ui.access(() -> {
                if (isAttached()) {
                    work.run();
                }
            });
        } catch (UIDetachedException gone) {
            // the page was closed meanwhile; what is logged stays logged
        }
    }

    private void done(Changed<LogOutcome> made) {
        getContent().close();
        var logged = made.value().logged();
        desk.desk().toasts().saved(desk.text("segments.log.done", logged.interactions()), made.changeSet());
        var followUpNo = made.value().followUpNo();
        UI.getCurrent()
                .navigate(followUpNo == null ? LoggedView.route(logged.entryNo()) : SegmentDesk.route(followUpNo));
    }

    private void refuse(Problem problem) {
        refusal.setText(desk.text(problem.messageKey(), problem.arguments()));
        refusal.setVisible(true);
        bar.setVisible(false);
        words.setText("");
        start.setEnabled(true);
        stop.setEnabled(true);
        followUp.setEnabled(true);
        deliver.setEnabled(true);
    }
}
