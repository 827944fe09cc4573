package io.relata.setup;

import io.relata.platform.access.Access;
import io.relata.platform.change.Change;
import io.relata.platform.plugin.Contributed;
import io.relata.platform.plugin.Extensions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whoever uses codes: how often, where, and to follow a renamed one. */
@Component
class CodeUsages {

    private final Extensions extensions;
    private final CodeReferences references;
    private final Access access;

    CodeUsages(Extensions extensions, CodeReferences references, Access access) {
        this.extensions = extensions;
        this.references = references;
        this.access = access;
    }

    /** A reference between tables that its plugin counts itself, under the reference's name, is not counted twice. */
    List<Contributed<CodeUsage>> of(String table) {
        var contributed = extensions.<CodeUsage>all(CodeUsage.class).stream()
                .filter(each -> each.value().table().equals(table))
                .toList();
        var counted = contributed.stream().map(Contributed::qualifiedId).toList();
        var references = references(table).filter(each -> !counted.contains(each.qualifiedId()));
        return Stream.concat(contributed.stream(), references).toList();
    }

    /** Tells who may be counted for the acting user: what somebody may not read is not told in numbers either. */
    List<Contributed<CodeUsage>> shown(String table) {
        return of(table).stream().filter(each -> isShown(each.value())).toList();
    }

    private boolean isShown(CodeUsage usage) {
        var permission = usage.permission();
        return permission == null || access.may(permission);
    }

    private Stream<Contributed<CodeUsage>> references(String table) {
        return references.to(table).stream();
    }

    /** Counts for reading: who cannot count at the moment counts nothing. */
    Map<String, Long> counts(Contributed<CodeUsage> usage, Collection<String> codes) {
        return extensions.guarded(usage, "usage", () -> usage.value().counts().apply(codes), Map::of);
    }

    Map<String, Long> sums(String table, Collection<String> codes) {
        var sums = new HashMap<String, Long>();
        for (var usage : shown(table)) {
            counts(usage, codes).forEach((code, count) -> {
                if (count > 0) {
                    sums.merge(code, count, Long::sum);
                }
            });
        }
        return sums;
    }

    /** Refuses when the code is used, and also when somebody who uses codes cannot say so. */
    void requireUnused(String table, String code) {
        for (var usage : of(table)) {
            var counts = extensions.<@Nullable Map<String, Long>>guarded(
                    usage, "usage", () -> usage.value().counts().apply(List.of(code)), () -> null);
            if (counts == null) {
                throw Problem.of(ProblemCode.STATE, "setup.problem.usageUnknown", code, usage.pluginName());
            }
            long count = counts.getOrDefault(code, 0L);
            if (count > 0) {
                throw isShown(usage.value())
                        ? Problem.of(ProblemCode.STATE, usage.value().texts() + ".refused", code, count)
                        : Problem.of(ProblemCode.STATE, "setup.problem.inUse", code);
            }
        }
    }

    void renamed(Change change, String table, String oldCode, String newCode) {
        of(table).forEach(usage -> usage.value().renamed().renamed(change, oldCode, newCode));
    }
}
