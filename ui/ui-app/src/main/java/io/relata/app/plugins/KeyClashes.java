package io.relata.app.plugins;

import io.relata.host.plugins.PluginObserver;
import io.relata.host.plugins.StartedPlugin;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.ui.Card;
import io.relata.ui.CardAction;
import io.relata.ui.QuickCreate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a plugin whose keys mean something else already, in the product or in a plugin that runs. */
@Component
class KeyClashes implements PluginObserver {

    private static final String OWN_NAME = "Relata";
    private static final Set<String> OWN = Stream.of(
                    "Ctrl+K", "Alt+Z", "?", "/", "G", "E", "F2", "Enter", "Esc", "Escape", "Space", "Ctrl+Enter")
            .map(KeyClashes::plain)
            .collect(Collectors.toUnmodifiableSet());

    private final Extensions extensions;

    KeyClashes(Extensions extensions) {
        this.extensions = extensions;
    }

    /** A key and where it is heard: on a card, or everywhere when the card is null. */
    private record Heard(String keys, @Nullable Card<?> card) {

        boolean clashesWith(Heard other) {
            return plain(keys).equals(plain(other.keys))
                    && (card == null || other.card == null || Objects.equals(card, other.card));
        }
    }

    @Override
    public void started(StartedPlugin plugin) {
        for (Contribution contribution : plugin.contributions()) {
            heard(contribution).ifPresent(wanted -> {
                if (OWN.contains(plain(wanted.keys()))) {
                    throw taken(wanted, OWN_NAME);
                }
                others(plugin.id())
                        .filter(other ->
                                heard(other.value()).filter(wanted::clashesWith).isPresent())
                        .findFirst()
                        .ifPresent(other -> {
                            throw taken(wanted, other.pluginName());
                        });
            });
        }
    }

    @Override
    public void stopping(StartedPlugin plugin) {
        // nothing was kept
    }

    private Stream<Contributed<Contribution>> others(String plugin) {
        return extensions.<Contribution>all(Contribution.class).stream()
                .filter(other -> !other.pluginId().equals(plugin));
    }

    private static Optional<Heard> heard(Contribution contribution) {
        if (contribution instanceof QuickCreate create) {
            return heard(create.shortcut(), null);
        }
        return contribution instanceof CardAction<?> action
                ? heard(action.shortcut(), action.card())
                : Optional.empty();
    }

    private static Optional<Heard> heard(@Nullable String keys, @Nullable Card<?> card) {
        return keys == null ? Optional.empty() : Optional.of(new Heard(keys, card));
    }

    private static Problem taken(Heard wanted, String by) {
        return Problem.of(ProblemCode.DUP, "app.plugins.keysTaken", wanted.keys(), by);
    }

    /** Writes a combination in one way: Shift+Alt+l and Alt+Shift+L are the same. */
    private static String plain(String keys) {
        return Arrays.stream(keys.toUpperCase(Locale.ROOT).split("\\+"))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining("+"));
    }
}
