package io.relata.segments.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentRecords;
import io.relata.ui.kit.EmptyState;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import io.relata.ui.kit.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows a segment: what its header says, the steps it was built by, and its lines. */
public final class SegmentView extends Composite<Sheet> implements BeforeEnterObserver {
    private static final Set<String> RECORDS = Set.of(
            SegmentRecords.SEGMENT.id(),
            SegmentRecords.LINE.id(),
            SegmentRecords.STEP.id(),
            SegmentRecords.CONTENT.id());

    private final transient SegmentDesk desk;
    private final LineGrid lines;
    private final Div facts = new Div();
    private final Div empty = new Div();
    private transient @Nullable Segment segment;
    private String no = "";

    /**
     * Make the page.
     *
     * @param desk what this plugin's pages work with
     */
    public SegmentView(SegmentDesk desk) {
        this.desk = desk;
        this.lines = new LineGrid(desk, this::editLine, this::removeLines);
        facts.addClassName("rl-page-facts");
        facts.setId("segment-facts");
        empty.setSizeFull();
        getContent().body(facts, lines, empty).flush();
        getContent().crumbs().label(desk.text("segments.way")).step(desk.text("segments.title"), SegmentListView.ROUTE);
        desk.desk().live().onRecords(this, touched -> RECORDS.contains(touched.type()), this::reload);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addStyleSheet("plugin-res/segments/segments.css");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        no = event.getRouteParameters().get("no").orElse("");
        var found = desk.segments().find(no);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class, desk.text("segments.noSuchSegment", no));
        } else {
            show(found.get());
        }
    }

    private void reload() {
        desk.segments().find(no).ifPresent(this::show);
    }

    private Segment shown() {
        return Objects.requireNonNull(segment);
    }

    private void show(Segment found) {
        segment = found;
        no = found.no();
        var count = found.figures().lines();
        getContent().title(SegmentDesk.name(found));
        getContent()
                .remarks(
                        muted("segment-no", found.no()),
                        muted("segment-lines", desk.text("segments.count.lines", count)),
                        muted(
                                "segment-steps",
                                desk.text(
                                        "segments.count.steps", found.figures().criteriaActions())));
        getContent().actions(actions());
        facts.removeAll();
        facts.add(new SegmentFacts(desk, found, desk.building().steps(no)));
        lines.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.removeAll();
        if (count == 0) {
            empty.add(nothing());
        } else {
            lines.show(found);
        }
    }

    private static Span muted(String id, String text) {
        var span = new Span(text);
        span.setId(id);
        span.addClassName("rl-muted");
        return span;
    }

    private EmptyState nothing() {
        if (!desk.mayWrite()) {
            return new EmptyState(Icon.USERS, desk.text("segments.empty.lines"));
        }
        var add = button("segment-fill", "segments.step.add", () -> step(SegmentAction.ADD));
        return new EmptyState(Icon.USERS, desk.text("segments.empty.lines"), add);
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (desk.mayWrite()) {
            var log = button("segment-log", "segments.log", () -> new LogDialog(desk, shown()).open());
            log.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            log.setEnabled(shown().figures().lines() > 0);
            var back = button("segment-back", "segments.back", this::goBack);
            back.setEnabled(shown().figures().criteriaActions() > 0);
            actions.add(button("segment-add", "segments.step.add", () -> step(SegmentAction.ADD)));
            actions.add(button("segment-reduce", "segments.step.reduce", () -> step(SegmentAction.REDUCE)));
            actions.add(button("segment-refine", "segments.step.refine", () -> step(SegmentAction.REFINE)));
            actions.add(back);
            actions.add(log);
            actions.add(menu());
        }
        return actions.toArray(Component[]::new);
    }

    private ChoiceMenu menu() {
        var menu = new ChoiceMenu("segment-more", desk.text("segments.more"));
        menu.add("segment-edit", desk.text("segments.edit"), () -> SegmentDialog.edit(desk, shown(), this::reload));
        menu.add("segment-line", desk.text("segments.line.add"), () -> LineDialog.add(desk, shown(), this::reload));
        menu.add("segment-save-criteria", desk.text("segments.criteria.save"), () -> CriteriaDialogs.save(desk, no));
        menu.add(
                "segment-reuse-criteria",
                desk.text("segments.criteria.reuse"),
                () -> CriteriaDialogs.reuse(desk, no, this::reload));
        menu.add(
                "segment-mailing-group",
                desk.text("segments.mailingGroup"),
                () -> CriteriaDialogs.mailingGroup(desk, no));
        menu.add("segment-delete", desk.text("segments.delete"), this::delete);
        return menu;
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(desk.text(text), click -> action.run());
        button.setId(id);
        return button;
    }

    private void step(SegmentAction action) {
        new StepDialog(desk, no, action, this::reload).open();
    }

    private void goBack() {
        try {
            var made = desk.building().goBack(no);
            desk.desk().toasts().saved(desk.text("segments.wentBack"), made.changeSet());
            reload();
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }

    private void delete() {
        var dialog = new FormDialog(desk.desk(), desk.text("segments.delete"));
        dialog.note(new Span(desk.text("segments.delete.sure", SegmentDesk.name(shown()))));
        dialog.onSave(desk.text("segments.delete"), () -> {
            var made = desk.segments().delete(no, Change.ANY_VERSION);
            desk.desk().toasts().saved(desk.text("segments.change.deleted", made.value()), made.changeSet());
            UI.getCurrent().navigate(SegmentListView.ROUTE);
        });
        dialog.open();
    }

    private void editLine(int lineNo) {
        try {
            LineDialog.edit(desk, shown(), desk.segments().line(no, lineNo), this::reload);
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }

    private void removeLines(List<Integer> lineNos) {
        try {
            LineDialog.remove(desk, shown(), lineNos, this::reload);
        } catch (Problem problem) {
            desk.desk().toasts().problem(problem);
        }
    }
}
