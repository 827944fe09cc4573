package io.relata.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.relata.ui.kit.HasKeys;
import io.relata.ui.kit.KeyHint;
import java.util.List;
import java.util.stream.Stream;

/** Asks the parts of the page that is shown, those of plugins included, which keys they listen for. */
final class PageKeys {

    private PageKeys() {}

    static List<KeyHint> of(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .limit(1)
                .map(Component.class::cast)
                .flatMap(PageKeys::shownBelow)
                .filter(HasKeys.class::isInstance)
                .flatMap(part -> ((HasKeys) part).keys().stream())
                .distinct()
                .toList();
    }

    private static Stream<Component> shownBelow(Component part) {
        // a bare text knows nothing of being visible
        return !part.getElement().isTextNode() && part.isVisible()
                ? Stream.concat(Stream.of(part), part.getChildren().flatMap(PageKeys::shownBelow))
                : Stream.empty();
    }
}
