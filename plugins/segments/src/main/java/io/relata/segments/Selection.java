package io.relata.segments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Say which contacts a step adds or takes away: by criteria, by number, or those of a logged segment; one of the three.
 *
 * @param criteria what holds for them, or null
 * @param contacts their numbers, at most {@link #MOST_NAMED}, or empty
 * @param loggedSegment the number of the logged segment whose contacts are added, or null
 * @param options what else is to be done
 * @since 0.1
 */
public record Selection(
        @Nullable ContactCriteria criteria,
        List<String> contacts,
        @Nullable Long loggedSegment,
        Set<Option> options) {

    /** Say what else is to be done. */
    public enum Option {
        /** Contacts are added that are there already. */
        ALLOW_EXISTING,
        /** Everybody in the company of each is added too. */
        EXPAND_COMPANIES,
        /** The company of each person is added too. */
        ALLOW_RELATED,
        /** Contacts are added that are to be left out of segments. */
        IGNORE_EXCLUSION,
        /** When taking away, a contact that fits stands for its whole company. */
        ENTIRE_COMPANIES
    }

    /** The most contacts that can be named. */
    public static final int MOST_NAMED = 1000;

    public Selection {
        contacts = List.copyOf(contacts);
        options = Set.copyOf(options);
    }

    /** Choose by criteria. */
    public static Selection by(ContactCriteria criteria) {
        return new Selection(criteria, List.of(), null, Set.of());
    }

    /** Name contacts. */
    public static Selection of(List<String> contacts) {
        return new Selection(null, contacts, null, Set.of());
    }

    /** Choose the contacts of a logged segment. */
    public static Selection ofLogged(long loggedSegment) {
        return new Selection(null, List.of(), loggedSegment, Set.of());
    }

    /**
     * Do something else too.
     *
     * @param option what
     */
    public Selection with(Option option) {
        return with(option, true);
    }

    /**
     * Do something else too, or not.
     *
     * @param option what
     * @param wanted whether it is to be done
     */
    public Selection with(Option option, boolean wanted) {
        var changed = EnumSet.noneOf(Option.class);
        changed.addAll(options);
        if (wanted) {
            changed.add(option);
        } else {
            changed.remove(option);
        }
        return new Selection(criteria, contacts, loggedSegment, changed);
    }

    /** Tell whether something else is to be done. */
    public boolean has(Option option) {
        return options.contains(option);
    }
}
