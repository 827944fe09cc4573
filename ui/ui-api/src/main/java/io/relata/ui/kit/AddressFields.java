package io.relata.ui.kit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.relata.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keep what narrows a list in the page's address: fields show what the address says, and what is chosen in them is written
 * there, so that a narrowed list can be kept and passed on.
 *
 * @since 0.1
 */
public final class AddressFields {

    /**
     * Read a value from the address.
     *
     * @param <V> the type of a field's value
     * @since 0.1
     */
    @FunctionalInterface
    public interface Reader<V> {

        /**
         * Read a value.
         *
         * @param written what the address says
         * @return the value, or null where it narrows nothing
         * @throws Problem when it cannot be read; then it narrows nothing
         */
        @Nullable
        V read(String written);
    }

    private final String route;
    private final Runnable narrowed;
    private final List<Consumer<QueryParameters>> readers = new ArrayList<>();
    private final List<Consumer<Map<String, String>>> writers = new ArrayList<>();
    private boolean showing;

    /**
     * Begin without fields.
     *
     * @param route the page's address
     * @param narrowed reads the list anew
     */
    public AddressFields(String route, Runnable narrowed) {
        this.route = route;
        this.narrowed = narrowed;
    }

    /**
     * Keep a text or a code.
     *
     * @param name its name in the address
     * @param field holds it
     */
    public AddressFields keep(String name, HasValue<?, String> field) {
        return keep(name, field, written -> written, value -> value);
    }

    /**
     * Keep another value.
     *
     * @param name its name in the address
     * @param field holds it
     * @param reader reads it from the address
     * @param writer writes it
     */
    public <V> AddressFields keep(
            String name, HasValue<?, V> field, Reader<V> reader, Function<? super V, String> writer) {
        readers.add(address -> show(field, address.getSingleParameter(name).orElse(""), reader));
        writers.add(values -> {
            var written = field.isEmpty() ? "" : writer.apply(field.getValue()).strip();
            if (!written.isEmpty()) {
                values.put(name, written);
            }
        });
        field.addValueChangeListener(change -> write());
        return this;
    }

    private static <V> void show(HasValue<?, V> field, String written, Reader<V> reader) {
        var value = written.isBlank() ? null : readable(written, reader);
        field.setValue(value == null ? field.getEmptyValue() : value);
    }

    private static <V> @Nullable V readable(String written, Reader<V> reader) {
        try {
            return reader.read(written);
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** Show what the address says; the list is not read for it. */
    public void show(QueryParameters address) {
        showing = true;
        try {
            readers.forEach(reader -> reader.accept(address));
        } finally {
            showing = false;
        }
    }

    /** Tell whether anything narrows the list. */
    public boolean narrows() {
        return !written().isEmpty();
    }

    private Map<String, String> written() {
        var values = new LinkedHashMap<String, String>();
        writers.forEach(writer -> writer.accept(values));
        return values;
    }

    private void write() {
        if (!showing) {
            var address = new Location(route, QueryParameters.simple(written()));
            UI.getCurrent().getPage().getHistory().replaceState(null, address);
            narrowed.run();
        }
    }
}
