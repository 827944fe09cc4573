package io.relata.contacts.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.relata.contacts.Assignments;
import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.contacts.WebSource;
import io.relata.contacts.WebSources;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.setup.CodeTables;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.FormDialog;
import io.relata.ui.kit.Icon;
import java.util.UUID;

/** Lists where a company is looked up on the web, each a link that opens beside the card. */
final class WebSourcesSection extends Composite<Div> {

    private static final int WORD_LENGTH = 30;
    private static final String ADD = "web-source-add";

    private final Desk desk;
    private final WebSources sources;
    private final CodeTables codes;
    private final String no;
    private final Div lines = new Div();

    WebSourcesSection(Desk desk, WebSources sources, CodeTables codes, ContactFacts company) {
        this.desk = desk;
        this.sources = sources;
        this.codes = codes;
        this.no = company.no();
        lines.addClassName("rl-stack");
        getContent().addClassNames("rl-box", "rl-stack");
        getContent().add(lines);
        if (desk.may(Contacts.WRITE)) {
            var add = new Button(desk.text("contacts.sources.add"), Icon.PLUS.create(), click -> ask());
            add.setId(ADD);
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(add);
        }
        draw();
    }

    private void draw() {
        lines.removeAll();
        var all = sources.of(no);
        lines.setVisible(!all.isEmpty());
        all.forEach(source -> lines.add(line(source)));
    }

    private Component line(WebSource source) {
        var line = new Div(name(source));
        line.addClassName("rl-bar");
        line.setId("web-source-" + source.code());
        var word = source.searchWord();
        if (word != null) {
            var searched = new Span(word);
            searched.addClassNames("rl-muted", "rl-small");
            line.add(searched);
        }
        if (desk.may(Contacts.WRITE)) {
            line.add(removal(source));
        }
        return line;
    }

    private Component name(WebSource source) {
        var name = source.description().isBlank() ? source.code() : source.description();
        var url = source.url();
        if (url == null) {
            return new Span(desk.text("contacts.sources.noAddress", name));
        }
        var link = new Anchor(url, name, AnchorTarget.BLANK);
        link.addClassName("rl-link");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Button removal(WebSource source) {
        var label = desk.text("contacts.groups.remove", source.description());
        return SmallButton.of(Icon.CLOSE, label, "remove-web-source-" + source.code(), () -> remove(source));
    }

    private void remove(WebSource source) {
        try {
            done(sources.remove(no, source.code()));
        } catch (Problem problem) {
            desk.toasts().problem(problem);
            draw();
        }
    }

    private void ask() {
        var code = new CodeField(desk, codes, Assignments.WEB_SOURCES);
        code.setLabel(desk.text("contacts.filter.webSource"));
        code.setRequiredIndicatorVisible(true);
        var word = new TextField(desk.text("contacts.assignment.searchWord"));
        word.setHelperText(desk.text("contacts.sources.wordHelp"));
        word.setMaxLength(WORD_LENGTH);
        new FormDialog(desk, desk.text("contacts.sources.add"))
                .field("code", code)
                .field("searchWord", word)
                .onSave(desk.text("contacts.save"), () -> {
                    var chosen = code.getValue();
                    if (chosen == null) {
                        throw Problem.required("code");
                    }
                    done(sources.put(no, chosen, word.getValue()));
                })
                .open();
    }

    private void done(UUID changeSet) {
        desk.toasts().saved(desk.text("contacts.saved", desk.text("contacts.groups.web-sources")), changeSet);
        draw();
        // a line that was removed takes the focus with it
        LineMenu.focus(this, ADD, "");
    }
}
