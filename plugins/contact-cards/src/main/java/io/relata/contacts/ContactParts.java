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

    private static final String AFFILIATIONS = "affiliations";
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(ChannelMedium.values()).map(ChannelMedium::property), Stream.of(AFFILIATIONS))
            .toList();

    private final Channels channels;
    private final Affiliations affiliations;

    ContactParts(Channels channels, Affiliations affiliations) {
        this.channels = channels;
        this.affiliations = affiliations;
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
        var no = contact.facts().no();
        var all = channels.of(no);
        for (ChannelMedium medium : ChannelMedium.values()) {
            if (wanted.contains(medium.property())) {
                values.put(medium.property(), ChannelRest.shown(all, medium));
            }
        }
        if (wanted.contains(AFFILIATIONS)) {
            values.put(
                    AFFILIATIONS,
                    affiliations.of(no).stream().map(AffiliationRest::shown).toList());
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
