package io.relata.interactions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.relata.contacts.ContactFacts;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.change.Changed;
import io.relata.platform.problem.Problem;
import io.relata.setup.CodeField;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.KeyHint;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records what just happened with a contact: a kind, a few words, Ctrl+Enter. */
final class Composer extends Composite<Div> implements HasKeys {
    private static final String OPEN_COMPOSER = "interactions.composer";
    private static final String COMPOSE = "compose";

    private final Workbench bench;
    private final ContactFacts contact;
    private final Runnable recorded;
    private final KindChips kinds;
    private final TextArea text = new TextArea();
    private final Div refusal = new Div();
    private final ComposerLine line;
    private final Div further = new Div();
    private final CodeField salesperson;
    private DraftState draft = new DraftState();
    private @Nullable ComposerDetails details;
    private @Nullable Long resumed;

    Composer(Workbench bench, ContactFacts contact, Runnable recorded) {
        this.bench = bench;
        this.contact = contact;
        this.recorded = recorded;
        this.kinds = new KindChips(bench, kind -> choose(kind, true));
        this.line = new ComposerLine(bench, this::keep, this::toggleDetails, this::postpone, this::recordButton);
        this.salesperson = new CodeField(bench.desk(), bench.tables(), "salespeople");
        build();
        var kept = KeptDrafts.find(contact.no());
        choose(kindOf(kept == null ? null : kept.get("kind")), false);
        if (kept != null) {
            draft.restore(kept);
            show();
        }
    }

    private void build() {
        text.setId("compose-text");
        text.setAriaLabel(bench.text("interactions.what"));
        text.setMinRows(2);
        text.setMaxRows(12);
        text.setMaxLength(100_000);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        text.addValueChangeListener(change -> {
            draft.text = change.getValue();
            text.setInvalid(false);
            keep();
        });
        refusal.addClassName("rl-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        further.setVisible(false);
        further.setId("compose-details");
        askForSalesperson();
        var body = new Div(refusal, text, salesperson, further);
        body.addClassName("rl-composer-body");
        var composer = getContent();
        composer.addClassName("rl-composer");
        composer.setId("composer");
        composer.add(kinds, body, line);
        Shortcuts.addShortcutListener(this, event -> record(), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(composer);
    }

    /** Where nobody can be proposed the user chooses once, and the choice is proposed from then on. */
    private void askForSalesperson() {
        salesperson.setId("compose-salesperson");
        salesperson.setLabel(bench.text("interactions.field.salespersonCode"));
        salesperson.setHelperText(bench.text("interactions.askSalesperson"));
        salesperson.setRequiredIndicatorVisible(true);
        salesperson.setWidthFull();
        salesperson.setVisible(bench.interactions().proposedSalesperson(contact) == null
                && !bench.tables().descriptions("salespeople").isEmpty());
        salesperson.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.salesperson = change.getValue();
                KeptDrafts.rememberSalesperson(change.getValue());
                salesperson.setInvalid(false);
            }
        });
    }

    private Button recordButton() {
        var button = new Button(bench.text("interactions.record"), click -> record());
        button.setId("compose-record");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTooltipText("Ctrl+Enter");
        return button;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Ctrl+Enter", bench.text("interactions.record")));
    }

    /** Begin to record a kind, with the focus in the text. */
    void begin(InteractionKind kind) {
        if (draft.kind != kind) {
            choose(kind, true);
        }
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        text.focus();
    }

    /** Begin to record a kind that went over a number or an address. */
    void begin(InteractionKind kind, String via) {
        begin(kind);
        draft.contactVia = via;
        show();
        keep();
    }

    /** Begin to record what concerned others too. */
    void begin(InteractionKind kind, Collection<ContactFacts> others) {
        begin(kind);
        draft.alsoWith = new LinkedHashSet<>(others);
        show();
    }

    /** Adds who was chosen where nobody could be proposed. */
    InteractionDraft withSalesperson(InteractionDraft said) {
        return draft.salesperson == null ? said : said.with("salespersonCode", draft.salesperson);
    }

    /** Run a command with the composer that is open for a contact in this window. */
    static Optional<Composer> openFor(UI ui, @Nullable String contactNo) {
        return ComponentUtil.getData(ui, OPEN_COMPOSER) instanceof Composer open
                        && (contactNo == null || open.contact.no().equals(contactNo))
                ? Optional.of(open)
                : Optional.empty();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ComponentUtil.setData(ui, OPEN_COMPOSER, this);
        var location = ui.getInternals().getLastHandledLocation();
        if (location != null) {
            location.getQueryParameters().getSingleParameter(COMPOSE).ifPresent(kind -> begin(kindOf(kind)));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        var ui = detached.getUI();
        if (ComponentUtil.getData(ui, OPEN_COMPOSER) == this) {
            ComponentUtil.setData(ui, OPEN_COMPOSER, null);
        }
    }

    private static InteractionKind kindOf(@Nullable String name) {
        for (InteractionKind kind : InteractionKind.values()) {
            if (name != null && kind.key().equals(name.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return InteractionKind.CALL;
    }

    private void choose(InteractionKind kind, boolean byUser) {
        draft.kind = kind;
        draft.template = null;
        bench.interactions().template(kind, null).ifPresent(draft::take);
        show();
        if (byUser) {
            keep();
        }
    }

    private void take(InteractionTemplate template) {
        draft.take(template);
        show();
    }

    private void show() {
        kinds.show(draft.kind);
        if (salesperson.isVisible()) {
            draft.salesperson = draft.salesperson == null ? KeptDrafts.rememberedSalesperson() : draft.salesperson;
            salesperson.setValue(draft.salesperson);
        }
        text.setPlaceholder(bench.text("interactions.prompt." + draft.kind.key()));
        if (!text.getValue().equals(draft.text)) {
            text.setValue(draft.text);
        }
        line.show(draft);
        if (details != null) {
            details.show(draft);
        }
    }

    private void keep() {
        if (resumed == null) {
            KeptDrafts.keep(contact.no(), draft);
        }
    }

    private void toggleDetails(boolean focusWhen) {
        var open = !further.isVisible() || focusWhen;
        if (open && details == null) {
            details = new ComposerDetails(bench, contact, this::take, () -> {
                line.show(draft);
                keep();
            });
            details.show(draft);
            further.add(details);
        }
        further.setVisible(open);
        line.expanded(open);
        if (open && details != null) {
            details.focus(focusWhen);
        }
    }

    private void record() {
        save(
                "interactions.recorded",
                said -> resumed == null
                        ? bench.interactions().record(said)
                        : bench.interactions().resume(resumed, said));
    }

    private void postpone() {
        save(
                "interactions.keptForLater",
                said -> resumed == null
                        ? bench.interactions().postpone(said)
                        : bench.interactions().postpone(resumed, said));
    }

    private void save(String done, Function<InteractionDraft, Changed<Interaction>> work) {
        refusal.setVisible(false);
        try {
            if (draft.isBlank() && !draft.attemptFailed) {
                throw Problem.required("text");
            }
            var made = work.apply(draft.toDraft(contact.no()));
            var kind = draft.kind;
            clear(kind);
            bench.desk().toasts().saved(bench.text(done, bench.text(Look.kindKey(kind))), made.changeSet());
            recorded.run();
        } catch (Problem problem) {
            refuse(problem);
        }
    }

    /** Takes up what was kept for later; what stands here and was not recorded is kept as it is. */
    void resume(Interaction kept) {
        if (!draft.isBlank() && !Long.valueOf(kept.entryNo()).equals(resumed)) {
            refusal.setText(bench.text("interactions.problem.composing"));
            refusal.setVisible(true);
            text.focus();
            return;
        }
        resumed = kept.entryNo();
        draft = DraftState.of(kept);
        show();
        begin(draft.kind);
    }

    /** Forgets what was taken up when somebody else finishes or throws it away. */
    void gone(long entryNo) {
        if (Long.valueOf(entryNo).equals(resumed)) {
            resumed = null;
        }
    }

    private void clear(InteractionKind kind) {
        KeptDrafts.drop(contact.no());
        draft = new DraftState();
        resumed = null;
        if (details != null) {
            further.removeAll();
            further.setVisible(false);
            details = null;
            line.expanded(false);
        }
        choose(kind, false);
        text.focus();
    }

    private void refuse(Problem problem) {
        var words = bench.text(problem.messageKey(), problem.arguments());
        var field = problem.field().orElse("");
        if (field.equals("text") || field.equals("description")) {
            text.setErrorMessage(words);
            text.setInvalid(true);
            text.focus();
        } else if (field.equals("salespersonCode")) {
            salesperson.setVisible(true);
            salesperson.setErrorMessage(words);
            salesperson.setInvalid(true);
            salesperson.focus();
        } else if (details == null || !details.refuse(field, words)) {
            refusal.setText(words);
            refusal.setVisible(true);
        }
    }
}
