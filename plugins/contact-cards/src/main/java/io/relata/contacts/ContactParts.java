package io.relata.contacts;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to a contact what belongs to it, for programs that want both at once. */
@Component
class ContactParts {

    private static final List<String> NAMES =
            Stream.of(ChannelMedium.values()).map(ChannelMedium::property).toList();

    private final Channels channels;

    ContactParts(Channels channels) {
        this.channels = channels;
    }

    /**
     * Adds parts.
     *
     * @param include their names, separated by commas, or null
     * @throws Problem FORMAT naming those there are
     */
    Contact with(Contact contact, @Nullable String include) {
        var wanted = names(include);
        if (wanted.isEmpty()) {
            return contact;
        }
        var values = new LinkedHashMap<>(contact.values());
        var all = channels.of(contact.facts().no());
        for (ChannelMedium medium : ChannelMedium.values()) {
            if (wanted.contains(medium.property())) {
                values.put(medium.property(), ChannelRest.shown(all, medium));
            }
        }
        return new Contact(contact.facts(), values);
    }

    private static Set<String> names(@Nullable String include) {
        var names = Stream.of(include == null ? new String[0] : include.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(unknown -> {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.include", unknown, String.join(", ", NAMES))
                    .at("include");
        });
        return names;
    }
}
