package io.relata.setup;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.relata.ui.kit.Desk;
import io.relata.ui.kit.Icon;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Draws the values of one column for reading. */
final class RowCells extends ComponentRenderer<Span, Row> {

    RowCells(Desk desk, RowColumn column) {
        super(row -> {
            var cell = cell(desk, column, row.values().get(column.name()));
            cell.setId("cell-" + column.name() + "-" + row.key());
            return cell;
        });
    }

    private static Span cell(Desk desk, RowColumn column, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag(desk, flag);
        }
        var cell = new Span(text(desk, column, value));
        if (column.name().equals("code")) {
            cell.addClassName("rl-setup-code");
        }
        return cell;
    }

    private static Span flag(Desk desk, boolean on) {
        var cell = new Span();
        if (on) {
            cell.add(Icon.CHECK.create());
        }
        var word = new Span(desk.text(on ? "setup.yes" : "setup.no"));
        word.addClassName("rl-visually-hidden");
        cell.add(word);
        return cell;
    }

    private static String text(Desk desk, RowColumn column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return CellField.choiceText(column, desk, constant);
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
