package io.relata.correspondence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import io.relata.contacts.CorrespondenceType;
import io.relata.correspondence.MailingPreview;
import io.relata.platform.problem.Problem;
import io.relata.segments.Segment;
import io.relata.segments.SegmentLine;
import io.relata.ui.kit.FormDialog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prepares a mailing: shows what each contact of a segment would get, sends one to look at, then logs and sends all. */
final class MailingDialog {
    private final CorrespondenceDesk desk;
    private final FormDialog dialog;
    private final ComboBox<Segment> segment = new ComboBox<>();
    private final Div about = new Div();
    private final MergedPreview preview;
    private final Button before;
    private final Button after;
    private final EmailField to = new EmailField();
    private final Checkbox followUp = new Checkbox();
    private final Deque<SegmentLine> passed = new ArrayDeque<>();
    private @Nullable SegmentLine line;
    private long recipients;

    private MailingDialog(CorrespondenceDesk desk) {
        this.desk = desk;
        this.dialog = new FormDialog(desk.desk(), desk.text("correspondence.mailing.new"));
        this.preview = new MergedPreview(desk, "mailing-preview");
        this.before = new Button(desk.text("correspondence.preview.before"), click -> back());
        this.after = new Button(desk.text("correspondence.preview.after"), click -> forward());
    }

    static void open(CorrespondenceDesk desk) {
        new MailingDialog(desk).open();
    }

    private void open() {
        segment.setLabel(desk.text("correspondence.mailing.segment"));
        segment.setItems(query -> desk
                .segments()
                .list(
                        query.getFilter().orElse(null),
                        null,
                        Math.clamp(query.getLimit() + query.getOffset(), 1, 500),
                        null)
                .items()
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        segment.setItemLabelGenerator(each -> each.no() + " · " + Objects.requireNonNullElse(each.description(), ""));
        segment.addValueChangeListener(change -> first());
        about.setId("mailing-about");
        before.setId("preview-before");
        after.setId("preview-after");
        var walk = new Div(before, after);
        walk.addClassName("rl-bar");
        followUp.setLabel(desk.text("correspondence.mailing.followUp"));
        followUp.setId("mailing-follow-up");
        dialog.wideField("segmentNo", segment)
                .note(about)
                .note(preview)
                .note(walk)
                .note(test())
                .note(followUp)
                .onSave(desk.text("correspondence.mailing.send"), this::send);
        first();
        dialog.open();
        segment.focus();
    }

    private Div test() {
        to.setId("mailing-test-to");
        to.setPlaceholder(desk.text("correspondence.settings.test"));
        to.setAriaLabel(desk.text("correspondence.settings.test"));
        var send = new Button(desk.text("correspondence.test"), click -> sendTest());
        send.setId("mailing-test");
        var bar = new Div(to, send);
        bar.addClassName("rl-bar");
        return bar;
    }

    private void first() {
        passed.clear();
        line = next(0);
        var chosen = segment.getValue();
        recipients =
                chosen == null ? 0 : desk.segments().read(chosen.no()).figures().lines();
        show();
    }

    private @Nullable SegmentLine next(int after) {
        var chosen = segment.getValue();
        if (chosen == null) {
            return null;
        }
        List<SegmentLine> found = desk.segments().lines(chosen.no(), after, 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Goes to the next line; where there is none it stays. */
    private void forward() {
        var shown = line;
        var found = shown == null ? null : next(shown.lineNo());
        if (shown != null && found != null) {
            passed.push(shown);
            line = found;
            show();
        }
    }

    /** Goes back the way it came. */
    private void back() {
        if (!passed.isEmpty()) {
            line = passed.pop();
            show();
        }
    }

    private void show() {
        var shown = line;
        var chosen = segment.getValue();
        before.setEnabled(!passed.isEmpty());
        after.setEnabled(passed.size() + 1 < recipients);
        about.removeAll();
        if (shown == null || chosen == null) {
            preview.say(desk.text("correspondence.preview.segment"));
            return;
        }
        try {
            var found = desk.mailings().preview(chosen.no(), shown.lineNo());
            about.add(new Span(which() + " · " + reach(found)));
            var text = found.text();
            if (text == null) {
                preview.say(desk.text("correspondence.reason.nothing"));
            } else {
                preview.show(() -> text);
            }
        } catch (Problem problem) {
            preview.refuse(problem);
        }
    }

    private String which() {
        return desk.text("correspondence.preview.which", passed.size() + 1, recipients);
    }

    private String reach(MailingPreview found) {
        var way = found.contact().name() + " · " + desk.way(found.type());
        if (found.type() != CorrespondenceType.EMAIL) {
            return way;
        }
        return way + " · "
                + Objects.requireNonNullElseGet(found.address(), () -> desk.text("correspondence.reason.noAddress"));
    }

    private void sendTest() {
        var shown = line;
        var chosen = segment.getValue();
        if (shown == null || chosen == null) {
            return;
        }
        try {
            desk.mailings().test(chosen.no(), shown.lineNo(), to.getValue());
            to.setInvalid(false);
            desk.desk().toasts().info(desk.text("correspondence.test.done", to.getValue()));
        } catch (Problem problem) {
            to.setErrorMessage(desk.words(problem));
            to.setInvalid(true);
        }
    }

    private void send() {
        var chosen = segment.getValue();
        if (chosen == null) {
            throw Problem.required("segmentNo");
        }
        var made = desk.mailings().send(chosen.no(), followUp.getValue());
        desk.desk()
                .toasts()
                .info(desk.text("correspondence.mailing.begun", made.value().all()));
        UI.getCurrent().navigate(MailingListView.route(made.value()));
    }
}
