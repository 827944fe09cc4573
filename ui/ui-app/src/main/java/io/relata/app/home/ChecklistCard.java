package io.relata.app.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.relata.app.home.Checklist.Step;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;

/** Shows the first steps, each with what it is good for and how long it takes. */
final class ChecklistCard extends Composite<Section> {

    private final transient Desk desk;
    private final transient Checklist checklist;
    private final transient Runnable changed;

    ChecklistCard(Desk desk, Checklist checklist, Runnable changed) {
        this.desk = desk;
        this.checklist = checklist;
        this.changed = changed;
        var steps = checklist.steps();
        long done = steps.stream().filter(step -> !step.open()).count();
        getContent().setId("checklist");
        getContent().addClassNames("rl-home-card", "rl-checklist");
        getContent().add(head(done, steps.size()));
        var list = new OrderedList();
        steps.forEach(step -> list.add(line(step)));
        getContent().add(list);
    }

    private Component head(long done, int all) {
        var count = new Span(desk.text("app.checklist.progress", done, all));
        count.addClassNames("rl-muted", "rl-small");
        var bar = new Div();
        bar.addClassName("rl-progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        var filled = new Div();
        filled.setWidth(100 * done / Math.max(1, all) + "%");
        bar.add(filled);
        var hide = new Button(desk.text("app.checklist.hide"), click -> {
            checklist.skipAll();
            changed.run();
        });
        hide.setId("checklist-hide");
        hide.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var title = new Div(new H2(desk.text("app.checklist.title")), count);
        title.addClassName("rl-grow");
        var top = new Div(title, hide);
        top.addClassName("rl-checklist-head");
        return new Div(top, bar);
    }

    private ListItem line(Step step) {
        var value = step.step().value();
        var title = new Span(desk.text(value.title()));
        title.addClassName("rl-name");
        var help = new Span(desk.text(value.help()));
        help.addClassName("rl-checklist-help");
        var text = new Div(title, help);
        text.addClassName("rl-grow");
        var item = new ListItem(sign(step), text);
        item.setId("step-" + step.step().qualifiedId().replace('.', '-'));
        item.addClassName(step.open() ? "rl-step-open" : "rl-step-done");
        if (step.open()) {
            item.add(minutes(value.minutes()), skip(step), go(step));
        } else {
            var state = new Span(desk.text(step.done() ? "app.checklist.done" : "app.checklist.skipped"));
            state.addClassNames("rl-small", "rl-muted");
            item.add(state);
        }
        return item;
    }

    private static Component sign(Step step) {
        var sign = new Span();
        sign.addClassName("rl-step-sign");
        if (step.done()) {
            sign.add(Icon.CHECK.create());
        }
        return sign;
    }

    private Component minutes(int minutes) {
        var time = new Span(desk.text("app.checklist.minutes", minutes));
        time.addClassNames("rl-small", "rl-muted", "rl-step-minutes");
        return time;
    }

    private Button skip(Step step) {
        var skip = new Button(desk.text("app.checklist.skip"), click -> {
            checklist.skip(step);
            changed.run();
        });
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        skip.addClassName("rl-step-skip");
        skip.setAriaLabel(desk.text("app.checklist.skip") + ": "
                + desk.text(step.step().value().title()));
        return skip;
    }

    private Button go(Step step) {
        var go = new Button(desk.text("app.checklist.do"), click -> UI.getCurrent()
                .navigate(step.step().value().route()));
        go.addThemeVariants(ButtonVariant.LUMO_SMALL);
        go.addClassName("rl-step-do");
        go.setAriaLabel(desk.text("app.checklist.do") + ": "
                + desk.text(step.step().value().title()));
        return go;
    }
}
