package io.relata.setup;

import io.relata.platform.change.RecordField;
import io.relata.platform.change.RecordType;
import io.relata.platform.change.Values;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import io.relata.ui.kit.Icon;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bring a table of codes an administrator keeps. It stands on the setup page and below {@code /api/v1/setup/<id>}.
 *
 * <p>Its record type, which is contributed as well, has a field {@code code} with a unique constraint {@code
 * uq_<table>_code}, a field {@code description} (or {@code name}), and whatever else a row holds.
 *
 * @since 0.1
 */
public final class CodeTable implements Placed {

    private final String id;
    private final String title;
    private final RecordType type;
    private final Icon icon;
    private final String permission;
    private final Placement placement;
    private final String help;
    private final Map<String, String> references;
    private final Set<String> required;
    private final Consumer<Values> check;
    private final Consumer<CodeWriting> writing;
    private final ShippedNames shipped;
    private final @Nullable RowAction action;

    private CodeTable(Draft draft) {
        this.id = draft.id;
        this.title = draft.title;
        this.type = draft.type;
        this.icon = draft.icon;
        this.permission = draft.permission;
        this.placement = draft.placement;
        this.help = draft.help;
        this.references = Map.copyOf(draft.references);
        this.required = Set.copyOf(draft.required);
        this.check = draft.check;
        this.writing = draft.writing;
        this.shipped = draft.shipped;
        this.action = draft.action;
    }

    /**
     * Begin a code table.
     *
     * @param id its name in addresses: {@code mailing-groups}
     * @param title message key of its name
     * @param type its record type
     * @throws IllegalArgumentException if the type has no field {@code code}, or neither {@code description} nor {@code
     *     name}
     */
    public static CodeTable of(String id, String title, RecordType type) {
        return new CodeTable(new Draft(id, title, type));
    }

    /** Give it an icon. */
    public CodeTable icon(Icon newIcon) {
        return with(draft -> draft.icon = newIcon);
    }

    /** Let it be changed with another permission than {@link CodeTables#WRITE}. */
    public CodeTable requires(String newPermission) {
        return with(draft -> draft.permission = newPermission);
    }

    /** Wish to stand somewhere in the list of tables. */
    public CodeTable at(Placement wish) {
        return with(draft -> draft.placement = wish);
    }

    /** Say in one sentence what belongs here, by message key; otherwise it is the title's key with {@code .help}. */
    public CodeTable help(String messageKey) {
        return with(draft -> draft.help = messageKey);
    }

    /**
     * Let a field hold the code of a row of a table: it is checked, and chosen from a list.
     *
     * @param field the field's name
     * @param table the id of the table it refers to
     */
    public CodeTable reference(String field, String table) {
        return with(draft -> draft.references.put(field, table));
    }

    /**
     * Let a field be mandatory; code and description are.
     *
     * @param field the field's name
     */
    public CodeTable required(String field) {
        return with(draft -> draft.required.add(field));
    }

    /**
     * Check a row before it is written.
     *
     * @param rule sees the whole row as it will be and refuses by throwing a problem
     */
    public CodeTable checkedBy(Consumer<Values> rule) {
        return with(draft -> draft.check = rule);
    }

    /**
     * Have a say inside the change that adds or changes a row, after {@link #checkedBy}.
     *
     * @param rule sees the row before and as it will be; it may refuse by throwing a problem, and write what follows
     */
    public CodeTable writtenWith(Consumer<CodeWriting> rule) {
        return with(draft -> draft.writing = rule);
    }

    /**
     * Offer something more with each row on the setup page: a button beside those that edit and delete it.
     *
     * @param label message key of the button's name; {@code {0}} is the code
     * @param icon the button's icon
     * @param run opens what it offers, for a row's code
     */
    public CodeTable offering(String label, Icon icon, Consumer<String> run) {
        return with(draft -> draft.action = new RowAction(label, icon, run));
    }

    /** Let the rows that come with the product be named in the reader's language. */
    public CodeTable shipping(ShippedNames names) {
        return with(draft -> draft.shipped = names);
    }

    /**
     * Let the rows that come with the product be named by message keys.
     *
     * @param prefix message keys are this prefix and the code
     * @param codes the codes of those rows
     */
    public CodeTable shipping(String prefix, Collection<String> codes) {
        var known = Set.copyOf(codes);
        return shipping((code, language, messages) ->
                known.contains(code) ? Optional.of(messages.text(language, prefix + code)) : Optional.empty());
    }

    @Override
    public String id() {
        return id;
    }

    /** Tell the message key of its name. */
    public String title() {
        return title;
    }

    /** Tell its record type. */
    public RecordType type() {
        return type;
    }

    /** Tell its icon. */
    public Icon icon() {
        return icon;
    }

    /** Tell the permission to change it. */
    public String permission() {
        return permission;
    }

    @Override
    public Placement placement() {
        return placement;
    }

    /** Tell the message key of the sentence on what belongs here. */
    public String help() {
        return help;
    }

    /** Tell the table a field refers to, if it refers to one. */
    public Optional<String> referenced(String field) {
        return Optional.ofNullable(references.get(field));
    }

    /** Tell whether a field is mandatory. */
    public boolean isRequired(String field) {
        return required.contains(field);
    }

    /** Tell the field that holds the code. */
    public RecordField<String> codeField() {
        return codeOf(type).orElseThrow();
    }

    static Optional<RecordField<String>> codeOf(RecordType type) {
        return textField(type, "code");
    }

    ShippedNames shippedNames() {
        return shipped;
    }

    /** Tell the field that says what a code stands for. */
    public RecordField<String> descriptionField() {
        return description(type).orElseThrow();
    }

    /** Tell the fields besides code and description that a user fills in, in the order of declaration. */
    public List<RecordField<?>> furtherFields() {
        var known = Set.of("code", descriptionField().name());
        return type.fields().stream()
                .filter(field -> field.writable() && !known.contains(field.name()))
                .toList();
    }

    /**
     * Check a row with the table's own rule.
     *
     * @param row the whole row as it will be
     * @throws io.relata.platform.problem.Problem when the rule refuses
     */
    public void check(Values row) {
        check.accept(row);
    }

    /** Let the table's own rule follow a row that is being written. */
    void writing(CodeWriting row) {
        writing.accept(row);
    }

    Optional<RowAction> action() {
        return Optional.ofNullable(action);
    }

    private CodeTable with(Consumer<Draft> change) {
        var draft = new Draft(id, title, type);
        draft.icon = icon;
        draft.permission = permission;
        draft.placement = placement;
        draft.help = help;
        draft.references.putAll(references);
        draft.required.addAll(required);
        draft.check = check;
        draft.writing = writing;
        draft.shipped = shipped;
        draft.action = action;
        change.accept(draft);
        return new CodeTable(draft);
    }

    private static Optional<RecordField<String>> description(RecordType type) {
        return textField(type, "description").or(() -> textField(type, "name"));
    }

    @SuppressWarnings("unchecked") // a field of type String is a field of strings
    private static Optional<RecordField<String>> textField(RecordType type, String name) {
        return type.field(name).filter(field -> field.type() == String.class).map(field -> (RecordField<String>) field);
    }

    /** Collects what a table consists of. */
    private static final class Draft {

        private final String id;
        private final String title;
        private final RecordType type;
        private final Map<String, String> references = new HashMap<>();
        private final Set<String> required = new HashSet<>();
        private Icon icon = Icon.TAG;
        private String permission = CodeTables.WRITE;
        private Placement placement = Placement.NORMAL;
        private String help;
        private Consumer<Values> check = row -> {};
        private Consumer<CodeWriting> writing = row -> {};
        private @Nullable RowAction action;
        private ShippedNames shipped = ShippedNames.NONE;

        private Draft(String id, String title, RecordType type) {
            this.id = id;
            this.title = title;
            this.type = type;
            this.help = title + ".help";
            required.add(textField(type, "code").map(RecordField::name).orElseThrow(() -> lacks(type, "code")));
            required.add(description(type).map(RecordField::name).orElseThrow(() -> lacks(type, "description")));
        }

        private static IllegalArgumentException lacks(RecordType type, @Nullable String field) {
            return new IllegalArgumentException(type + " has no text field " + field);
        }
    }
}
