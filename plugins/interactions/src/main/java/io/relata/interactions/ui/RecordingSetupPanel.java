package io.relata.interactions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.relata.interactions.DocumentArea;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.Interactions;
import io.relata.interactions.RecordingRule;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Icon;
import java.util.stream.Collectors;

/** The set-up of automatic recording: every type of document with what becomes of its moments, by area. */
public final class RecordingSetupPanel extends Composite<Div> {
    private final transient Workbench bench;
    private final Div areas = new Div();

    /**
     * Make the page.
     *
     * @param bench what this plugin works with
     */
    public RecordingSetupPanel(Workbench bench) {
        this.bench = bench;
        getContent().addClassNames("rl-setup-panel", "rl-setup-settings");
        getContent().setId("recording-setup");
        getContent().add(help(), bar(), areas);
        draw();
        bench.desk().live().onRecords(this, touched -> touched.type().equals(DocumentRecords.RULE.id()), this::draw);
    }

    private Paragraph help() {
        var help = new Paragraph(bench.text("interactions.documents.setup.help"));
        help.addClassName("rl-muted");
        return help;
    }

    private Div bar() {
        var bar = new Div();
        bar.addClassName("rl-bar");
        if (mayWrite()) {
            var propose = new Button(bench.text("interactions.documents.propose"), click -> propose());
            propose.setId("recording-propose");
            propose.setTooltipText(bench.text("interactions.documents.propose.help"));
            bar.add(propose);
        }
        if (bench.desk().may(Interactions.READ)) {
            var log = new Anchor(DocumentEventsView.ROUTE, bench.text("interactions.documents.log"));
            log.setId("recording-log");
            log.setRouterIgnore(false);
            bar.add(log);
        }
        return bar;
    }

    private boolean mayWrite() {
        return bench.desk().may(CodeTables.WRITE);
    }

    private void propose() {
        try {
            var made = bench.recordings().propose();
            var text = bench.text("interactions.documents.proposed", made.value());
            if (made.value() > 0) {
                bench.desk().toasts().saved(text, made.changeSet());
            } else {
                bench.desk().toasts().info(text);
            }
            draw();
        } catch (Problem problem) {
            bench.desk().toasts().problem(problem);
        }
    }

    private void draw() {
        areas.removeAll();
        var byArea = bench.recordings().all().stream()
                .collect(Collectors.groupingBy(setup -> setup.type().area()));
        for (var area : DocumentArea.values()) {
            var setups = byArea.get(area);
            if (setups != null) {
                var section = new Section(new H3(bench.text("interactions.documents.area." + area.key())));
                setups.forEach(setup -> section.add(line(setup)));
                areas.add(section);
            }
        }
    }

    private Div line(RecordingSetup setup) {
        var name = new Span(setup.name());
        name.addClassName("rl-name");
        var second = new Span(words(setup));
        second.addClassNames("rl-muted", "rl-small");
        second.setId("recording-" + setup.code() + "-words");
        var words = new Div(name, second);
        words.addClassName("rl-setup-words");
        var line = new Div(words);
        line.addClassName("rl-setup-setting");
        line.setId("recording-" + setup.code());
        if (mayWrite()) {
            line.add(edit(setup));
        }
        return line;
    }

    private NativeButton edit(RecordingSetup setup) {
        var edit = new NativeButton();
        edit.add(Icon.EDIT.create());
        edit.setId("recording-edit-" + setup.code());
        edit.addClassNames("rl-quiet", "rl-focus");
        edit.getElement().setAttribute("type", "button");
        edit.getElement().setAttribute("aria-label", bench.text("interactions.documents.setup.edit", setup.name()));
        edit.addClickListener(click -> RecordingRuleDialog.open(bench, setup.code(), this::draw));
        return edit;
    }

    /** Writes {@code Printed: S_QUOTE · Sent: S_QUOTE (asks first)}. */
    private String words(RecordingSetup setup) {
        var recorded = setup.rules().stream()
                .filter(RecordingRule::records)
                .map(this::words)
                .collect(Collectors.joining(" · "));
        return recorded.isEmpty() ? bench.text("interactions.documents.nothing") : recorded;
    }

    private String words(RecordingRule rule) {
        var moment = bench.text("interactions.documents.moment." + rule.moment().key());
        var text = moment + ": " + rule.template();
        return rule.askUser() ? text + " (" + bench.text("interactions.documents.asks") + ")" : text;
    }
}
