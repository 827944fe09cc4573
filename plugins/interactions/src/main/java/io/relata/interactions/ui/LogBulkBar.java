package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.interactions.Evaluation;
import io.relata.interactions.Interaction;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.FormDialog;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Does one thing with all selected entries of the log, as one change. */
final class LogBulkBar extends Composite<Div> {
    private final Workbench bench;
    private final Runnable changed;
    private final Span count = new Span();
    private final Select<Evaluation> evaluation = new Select<>();
    private List<Long> selected = List.of();

    LogBulkBar(Workbench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
        getContent().setId("log-bulk");
        getContent().addClassNames("rl-toolbar", "rl-bulk");
        getContent().getElement().setAttribute("role", "group");
        evaluation.setId("log-evaluate");
        evaluation.setAriaLabel(bench.text("interactions.field.evaluation"));
        evaluation.setPlaceholder(bench.text("interactions.field.evaluation"));
        evaluation.setItems(Evaluation.values());
        evaluation.setItemLabelGenerator(each -> each == null ? "" : bench.text(Look.evaluationKey(each)));
        evaluation.addThemeVariants(SelectVariant.LUMO_SMALL);
        evaluation.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                evaluate(change.getValue());
            }
        });
        getContent().add(count, evaluation, button("log-cancel", "interactions.cancel", this::askReason));
        if (bench.desk().may(Interactions.DELETE)) {
            getContent().add(button("log-delete", "interactions.deleteCanceled", this::delete));
        }
        show(List.of());
    }

    private Button button(String id, String label, Runnable action) {
        var button = new Button(bench.text(label), click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    void show(Collection<Interaction> entries) {
        selected = entries.stream().map(Interaction::entryNo).toList();
        setVisible(!selected.isEmpty());
        count.setText(bench.text("interactions.selected", selected.size()));
        evaluation.clear();
    }

    private void evaluate(Evaluation word) {
        attempt("interactions.change.evaluated", () -> bench.interactions().evaluate(selected, word));
    }

    private void askReason() {
        var reason = new TextField(bench.text("interactions.reason"));
        reason.setMaxLength(250);
        new FormDialog(bench.desk(), bench.text("interactions.cancel"))
                .wideField("cancelReason", reason)
                .onSave(bench.text("interactions.cancel"), () -> {
                    var made = bench.interactions().cancel(selected, reason.getValue(), false);
                    done(bench.text("interactions.change.canceled", named()), made);
                })
                .open();
        reason.focus();
    }

    private void delete() {
        try {
            var made = bench.interactions().deleteCanceled(selected);
            done(bench.text("interactions.deletedCanceled", made.value()), made);
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private String named() {
        return bench.text("interactions.selected", selected.size());
    }

    private void attempt(String label, Supplier<Changed<?>> action) {
        try {
            done(bench.text(label, named()), action.get());
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private void done(String text, Changed<?> made) {
        bench.desk().toasts().saved(text, made.changeSet());
        changed.run();
    }
}
