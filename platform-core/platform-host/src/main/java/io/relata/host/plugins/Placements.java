package io.relata.host.plugins;

import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Contribution;
import io.relata.platform.plugin.Placed;
import io.relata.platform.plugin.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts placed contributions in order: by number first, then the wishes to stand before or after another. */
final class Placements {

    private static final Logger LOG = LoggerFactory.getLogger(Placements.class);

    private Placements() {}

    static <C extends Contribution> List<Contributed<C>> sorted(List<Contributed<C>> declared) {
        var line = new ArrayList<Contributed<C>>();
        var wishing = new ArrayList<Contributed<C>>();
        for (Contributed<C> each : declared) {
            (anchor(each) == null ? line : wishing).add(each);
        }
        line.sort(Comparator.comparingInt(each -> placement(each).order()));
        while (placeOne(line, wishing)) {
            continue;
        }
        wishing.forEach(each -> LOG.warn(
                "{} wishes to stand beside {}, which is not there: it stands last", each.qualifiedId(), anchor(each)));
        line.addAll(wishing);
        return List.copyOf(line);
    }

    private static <C extends Contribution> boolean placeOne(List<Contributed<C>> line, List<Contributed<C>> wishing) {
        for (Contributed<C> each : wishing) {
            var at = indexOf(line, anchor(each));
            if (at >= 0) {
                line.add(placement(each).before() != null ? at : endOfFollowers(line, at), each);
                wishing.remove(each);
                return true;
            }
        }
        return false;
    }

    /** Several that follow one anchor keep the order in which they were declared, each with its own followers. */
    private static <C extends Contribution> int endOfFollowers(List<Contributed<C>> line, int anchor) {
        var group = new HashSet<String>();
        group.add(line.get(anchor).qualifiedId());
        var end = anchor + 1;
        while (end < line.size()
                && group.contains(String.valueOf(placement(line.get(end)).after()))) {
            group.add(line.get(end).qualifiedId());
            end++;
        }
        return end;
    }

    private static <C extends Contribution> int indexOf(List<Contributed<C>> line, @Nullable String qualifiedId) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).qualifiedId().equals(qualifiedId)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String anchor(Contributed<?> each) {
        var placement = placement(each);
        return placement.before() != null ? placement.before() : placement.after();
    }

    private static Placement placement(Contributed<?> each) {
        return each.value() instanceof Placed placed ? placed.placement() : Placement.NORMAL;
    }
}
