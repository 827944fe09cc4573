package io.relata.setup;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.relata.platform.problem.Problem;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;

/** The set-up of the duplicate search, with the ways to begin with the usual lines and to let it reach all companies. */
final class SearchStringsPanel extends Composite<Div> {

    private final Desk desk;
    private final DuplicateSearchStrings lines;

    SearchStringsPanel(Desk desk, DuplicateSearchStrings lines, RowsPanel rows) {
        this.desk = desk;
        this.lines = lines;
        getContent().addClassName("rl-setup-panel");
        if (desk.may(CodeTables.WRITE)) {
            var build = new Button(
                    desk.text("setup.searchStrings.build"), Icon.REFRESH.create(), click -> build(desk, lines));
            build.setId("build-search-strings");
            build.setDisableOnClick(true);
            build.addClickListener(click -> build.setEnabled(true));
            var usual = new Button(desk.text("setup.searchStrings.usual"), Icon.PLUS.create(), click -> addUsual());
            usual.setId("usual-search-strings");
            var bar = new Div(usual, build);
            bar.addClassNames("rl-bar", "rl-setup-more");
            getContent().add(bar);
        }
        getContent().add(rows);
    }

    private void addUsual() {
        try {
            var added = lines.addUsual();
            var text = desk.text("setup.searchStrings.usualAdded", added.value().size());
            if (added.value().isEmpty()) {
                desk.toasts().info(text);
            } else {
                desk.toasts().saved(text, added.changeSet());
            }
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }

    /** Builds the search strings of all companies and tells how many there are. */
    static void build(Desk desk, DuplicateSearchStrings lines) {
        try {
            var built = lines.build();
            desk.toasts().info(desk.text("setup.searchStrings.built", built.companies(), built.pairs()));
        } catch (Problem problem) {
            desk.toasts().problem(problem);
        }
    }
}
