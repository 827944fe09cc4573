package io.relata.setup;

import com.vaadin.flow.component.Component;
import io.relata.platform.change.Changed;
import io.relata.ui.kit.Icon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a grid with editing in place shows and how it writes. */
interface Rows {

    /** Tells the translated sentence on what belongs here. */
    String help();

    Icon icon();

    List<RowColumn> columns();

    /** Tells whether the user may add, change and remove rows. */
    boolean writable();

    List<Row> load();

    /** Names where a row is used, to be drawn at its end; null when nobody counts. */
    @Nullable
    Component usage(Row row);

    /** Tells whether {@link #usage(Row)} ever shows anything. */
    boolean countsUsage();

    /** Names the heading above {@link #usage(Row)}: its message key. */
    default String usageHeading() {
        return "setup.usedBy";
    }

    /** Tells before which column {@link #usage(Row)} stands; behind the last one unless it is said. */
    default int usagePosition() {
        return columns().size();
    }

    /** Tells what else is offered with a row. */
    default Optional<RowAction> action() {
        return Optional.empty();
    }

    /** Writes a new row, or the changed values of one. */
    Changed<String> save(Row row, Map<String, @Nullable Object> values);

    Changed<String> delete(Row row);

    /** Tells whether a written record may be one of these. */
    boolean concerns(String recordType);
}
