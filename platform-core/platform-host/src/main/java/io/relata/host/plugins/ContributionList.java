package io.relata.host.plugins;

import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Contributions;
import io.relata.platform.plugin.PublishedService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what one plugin declares and refuses ids that are malformed or taken. */
final class ContributionList implements Contributions {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    private final List<Contribution> values = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    @Override
    public Contributions add(Contribution contribution) {
        var id = contribution.id();
        var named = contribution.getClass().getName() + " \"" + id + "\"";
        if (!(contribution instanceof PublishedService) && !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(named + ": an id has letters, digits, dots and hyphens only");
        }
        if (!taken.add(named)) {
            throw new IllegalArgumentException(named + " is contributed twice");
        }
        values.add(contribution);
        return this;
    }

    List<Contribution> values() {
        return List.copyOf(values);
    }
}
