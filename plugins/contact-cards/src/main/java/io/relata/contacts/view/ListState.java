package io.relata.contacts.view;

import com.vaadin.flow.router.QueryParameters;
import io.relata.contacts.ContactOrder;
import io.relata.contacts.ContactQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the address of the list says: the view and how it was changed, text, selected contact.
 *
 * @param saved the saved view, or null for one of the product's own
 * @param base what that view shows
 * @param look what is shown
 */
record ListState(
        @Nullable UUID saved,
        Look base,
        Look look,
        String text,
        @Nullable String selected) {

    static final ListState START = of(Look.Kind.ALL);

    private static ListState of(Look.Kind kind) {
        return new ListState(null, Look.of(kind), Look.of(kind), "", null);
    }

    /**
     * Reads an address.
     *
     * @param views finds what a saved view shows, if the user may see it
     */
    static ListState read(QueryParameters parameters, Function<UUID, Optional<Look>> views) {
        var view = parameters.getSingleParameter("view").orElse("");
        var kind = parameters.getSingleParameter("kind");
        var id = id(view);
        var base = id == null ? Optional.<Look>empty() : views.apply(id);
        var text = parameters.getSingleParameter("q").orElse("");
        var selected = parameters.getSingleParameter("sel").orElse(null);
        if (base.isPresent()) {
            var look = kind.map(changed -> Look.read(Look.Kind.of(changed), parameters));
            return new ListState(id, base.get(), look.orElse(base.get()), text, selected);
        }
        var own = Look.Kind.of(kind.orElse(view));
        return new ListState(null, Look.of(own), Look.read(own, parameters), text, selected);
    }

    private static @Nullable UUID id(String view) {
        try {
            return view.length() == 36 ? UUID.fromString(view) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    QueryParameters write() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (saved != null) {
            parameters.put("view", List.of(saved.toString()));
            if (isChanged()) {
                parameters.put("kind", List.of(look.kind().key()));
                look.write(parameters);
            }
        } else {
            if (look.kind() != Look.Kind.ALL) {
                parameters.put("view", List.of(look.kind().key()));
            }
            look.write(parameters);
        }
        if (!text.isBlank()) {
            parameters.put("q", List.of(text));
        }
        if (selected != null) {
            parameters.put("sel", List.of(selected));
        }
        return new QueryParameters(parameters);
    }

    ContactQuery query() {
        return look.query().found(text.isBlank() ? null : text);
    }

    /** Tells whether something differs from what the view shows. */
    boolean isChanged() {
        return !look.equals(base);
    }

    /** Tells whether the list shows less than everything. */
    boolean narrows() {
        return look.kind() != Look.Kind.ALL || !text.isBlank() || !look.filter().isEmpty();
    }

    /** Tells whether other contacts are listed than before; the order does not matter. */
    boolean listsOthersThan(ListState before) {
        return look.kind() != before.look.kind()
                || !look.filter().equals(before.look.filter())
                || !text.equals(before.text);
    }

    /** Shows one of the product's own views; what was searched for stays. */
    ListState choose(Look.Kind kind) {
        return new ListState(null, Look.of(kind), Look.of(kind), text, selected);
    }

    /** Shows a saved view. */
    ListState choose(UUID view, Look kept) {
        return new ListState(view, kept, kept, text, selected);
    }

    ListState reset() {
        return with(base);
    }

    ListState with(Look newLook) {
        return new ListState(saved, base, newLook, text, selected);
    }

    ListState with(String newText) {
        return new ListState(saved, base, look, newText, selected);
    }

    ListState sorted(List<ContactOrder> orders) {
        return with(look.sorted(orders));
    }

    ListState select(@Nullable String no) {
        return new ListState(saved, base, look, text, no);
    }
}
