package io.relata.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.relata.platform.change.Changed;
import io.relata.platform.change.RecordField;
import io.relata.platform.plugin.Contributed;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows and writes the rows of a code table. */
final class CodeTableRows implements Rows {

    private final Desk desk;
    private final CodeTables tables;
    private final CodeUsages usages;
    private final CodeTable table;
    private final Map<Contributed<CodeUsage>, Map<String, Long>> counts = new LinkedHashMap<>();

    CodeTableRows(Desk desk, CodeTables tables, CodeUsages usages, CodeTable table) {
        this.desk = desk;
        this.tables = tables;
        this.usages = usages;
        this.table = table;
    }

    @Override
    public String help() {
        return desk.text(table.help());
    }

    @Override
    public Icon icon() {
        return table.icon();
    }

    @Override
    public List<RowColumn> columns() {
        var columns = new ArrayList<RowColumn>();
        columns.add(column(table.codeField(), 8));
        columns.add(column(table.descriptionField(), 14));
        table.furtherFields().forEach(field -> columns.add(column(field, width(field))));
        return columns;
    }

    @Override
    public boolean writable() {
        return desk.may(table.permission());
    }

    @Override
    public List<Row> load() {
        var codes = tables.all(table.id());
        var keys = codes.stream().map(Code::code).toList();
        counts.clear();
        usages.of(table.id()).forEach(usage -> counts.put(usage, usages.counts(usage, keys)));
        return codes.stream()
                .map(code -> new Row(code.code(), code.version(), code.values()))
                .toList();
    }

    @Override
    public boolean countsUsage() {
        return !usages.of(table.id()).isEmpty();
    }

    @Override
    public @Nullable Component usage(Row row) {
        var places = new Div();
        places.addClassName("rl-bar");
        places.setId("usage-" + row.key());
        counts.forEach((usage, byCode) -> {
            long count = byCode.getOrDefault(row.key(), 0L);
            if (count > 0) {
                places.add(place(usage.value(), row.key(), count));
            }
        });
        if (places.getComponentCount() == 0) {
            var unused = new Span("0");
            unused.addClassName("rl-muted");
            unused.setId("usage-" + row.key());
            return unused;
        }
        return places;
    }

    @Override
    public Changed<String> save(Row row, Map<String, @Nullable Object> values) {
        var changed = row.isNew()
                ? tables.create(table.id(), values)
                : tables.update(table.id(), row.key(), row.version(), values);
        return new Changed<>(changed.value().code(), changed.changeSet());
    }

    @Override
    public Changed<String> delete(Row row) {
        return tables.delete(table.id(), row.key(), row.version());
    }

    @Override
    public boolean concerns(String recordType) {
        return table.type().id().equals(recordType);
    }

    private Component place(CodeUsage usage, String code, long count) {
        var text = desk.text(usage.texts() + ".count", count);
        var route = usage.route();
        if (route == null) {
            return new Span(text);
        }
        var encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
        var link = new Anchor(route.replace("{code}", encoded), text);
        link.setRouterIgnore(false);
        return link;
    }

    private static int width(RecordField<?> field) {
        return field.type() == Boolean.class ? 6 : field.maxLength() > 60 ? 12 : 9;
    }

    private RowColumn column(RecordField<?> field, int width) {
        var label = table.type().label(field.name());
        return new RowColumn(
                field, desk.text(label), label, table.referenced(field.name()).orElse(null), true, width);
    }
}
