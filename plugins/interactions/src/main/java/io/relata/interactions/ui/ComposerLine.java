package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.interactions.Evaluation;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InteractionKind;
import io.relata.ui.kit.Icon;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one line below the words: direction, when, how long, how it went; and the buttons. */
final class ComposerLine extends Composite<Div> {
    private final Workbench bench;
    private final Runnable changed;
    private final NativeButton flow = quiet("compose-flow");
    private final NativeButton when = quiet("compose-when");
    private final Input minutes = new Input();
    private final Span unit;
    private final Select<Evaluation> evaluation = new Select<>();
    private final NativeButton more = quiet("compose-more");
    private final NativeButton postpone = quiet("compose-later");
    private DraftState draft = new DraftState();

    ComposerLine(
            Workbench bench, Runnable changed, Consumer<Boolean> details, Runnable later, Supplier<Button> record) {
        this.bench = bench;
        this.changed = changed;
        this.unit = new Span(bench.text("interactions.min"));
        flow.addClickListener(click -> turn());
        when.addClickListener(click -> details.accept(true));
        more.setText(bench.text("interactions.more"));
        more.getElement().setAttribute("aria-controls", "compose-details");
        more.addClickListener(click -> details.accept(false));
        postpone.add(Icon.CLOCK.create());
        postpone.getElement().setAttribute("aria-label", bench.text("interactions.later"));
        postpone.getElement().setAttribute("title", bench.text("interactions.later"));
        postpone.addClickListener(click -> later.run());
        expanded(false);
        minutes();
        evaluation();
        var gap = new Span();
        gap.addClassName("rl-grow");
        getContent().addClassName("rl-composer-foot");
        getContent().add(flow, when, minutes, unit, evaluation, gap, more, postpone, record.get());
    }

    private static NativeButton quiet(String id) {
        var button = new NativeButton();
        button.setId(id);
        button.getElement().setAttribute("type", "button");
        button.addClassName("rl-quiet");
        return button;
    }

    private void minutes() {
        minutes.setId("compose-minutes");
        minutes.setType("number");
        minutes.getElement().setAttribute("min", "0");
        minutes.getElement().setAttribute("max", "9999");
        minutes.getElement().setAttribute("aria-label", bench.text("interactions.field.duration"));
        minutes.addClassName("rl-minutes");
        minutes.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.duration = number(change.getValue());
                changed.run();
            }
        });
    }

    private static BigDecimal number(String typed) {
        try {
            return typed.isBlank() ? BigDecimal.ZERO : new BigDecimal(typed.strip());
        } catch (NumberFormatException unreadable) {
            return BigDecimal.ZERO;
        }
    }

    private void evaluation() {
        evaluation.setId("compose-evaluation");
        evaluation.setAriaLabel(bench.text("interactions.field.evaluation"));
        evaluation.setPlaceholder(bench.text("interactions.field.evaluation"));
        evaluation.setEmptySelectionAllowed(true);
        evaluation.setEmptySelectionCaption(bench.text("interactions.field.evaluation"));
        evaluation.setItems(Evaluation.values());
        evaluation.setItemLabelGenerator(each ->
                each == null ? bench.text("interactions.field.evaluation") : bench.text(Look.evaluationKey(each)));
        evaluation.addThemeVariants(SelectVariant.LUMO_SMALL);
        evaluation.addClassName("rl-evaluation");
        evaluation.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.evaluation = change.getValue();
                changed.run();
            }
        });
    }

    private void turn() {
        draft.flow = draft.flow == InformationFlow.OUTBOUND ? InformationFlow.INBOUND : InformationFlow.OUTBOUND;
        bench.interactions().template(draft.kind, draft.flow).ifPresent(template -> {
            if (template.informationFlow() == draft.flow) {
                draft.template = template.code();
                draft.initiatedBy = template.initiatedBy();
                draft.cost = template.unitCost() == null ? BigDecimal.ZERO : template.unitCost();
            }
        });
        show(draft);
        changed.run();
    }

    void expanded(boolean open) {
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void show(DraftState shown) {
        draft = shown;
        var directed = draft.kind != InteractionKind.NOTE && draft.kind != InteractionKind.MEETING;
        flow.setVisible(directed);
        flow.setText(bench.text(
                draft.flow == InformationFlow.INBOUND ? "interactions.flow.inbound" : "interactions.flow.outbound"));
        when.setText(
                draft.when == null
                        ? bench.text("interactions.now")
                        : bench.desk().moments().shortDate(draft.when.toLocalDate()));
        minutes.setValue(
                draft.duration.signum() == 0
                        ? ""
                        : draft.duration.toBigInteger().toString());
        var timed = draft.kind != InteractionKind.NOTE;
        minutes.setVisible(timed);
        unit.setVisible(timed);
        evaluation.setValue(draft.evaluation);
    }
}
