package io.relata.interactions.ui;

import io.relata.interactions.DocumentEventEntry;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.PartyKinds;
import io.relata.interactions.RecordingResult;
import io.relata.interactions.RecordingStatus;
import io.relata.interactions.SkipReason;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what became of a document event. */
final class EventWords {
    private EventWords() {}

    static String status(Workbench bench, RecordingStatus status) {
        return bench.text("interactions.documents.status." + status.key());
    }

    /** Writes {@code Posted · Customer 10000}: what happened, and how the contact was named. */
    static String facts(Workbench bench, DocumentEventEntry entry) {
        var values = entry.values();
        var moment = values.get(DocumentRecords.EVENT_MOMENT);
        var party = values.get(DocumentRecords.PARTY_NO);
        return Stream.of(
                        moment == null ? null : bench.text("interactions.documents.moment." + moment.key()),
                        values.get(DocumentRecords.EVENT_CONTACT_NO),
                        party == null ? null : account(bench, values.get(DocumentRecords.PARTY_KIND), party),
                        values.get(DocumentRecords.PARTY_EMAIL))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String account(Workbench bench, @Nullable String kind, String no) {
        return PartyKinds.account(kind, no, bench.desk().messages());
    }

    /** Says why it became nothing, or which interaction it became. */
    static String why(Workbench bench, DocumentEventEntry entry) {
        var reason = entry.values().get(DocumentRecords.REASON);
        var number = entry.values().get(DocumentRecords.EVENT_ENTRY_NO);
        var problem = entry.problem();
        if (problem != null) {
            return problem;
        }
        return reason != null ? reason(bench, reason) : number(bench, number);
    }

    private static String reason(Workbench bench, SkipReason reason) {
        return bench.text("interactions.documents.reason." + reason.key());
    }

    private static String number(Workbench bench, @Nullable Long number) {
        return number == null ? "" : bench.text("interactions.documents.entry", number);
    }

    static String of(Workbench bench, RecordingResult result) {
        var problem = result.problem();
        var reason = result.reason();
        var more = problem != null
                ? bench.text(problem.messageKey(), problem.arguments())
                : reason != null ? reason(bench, reason) : number(bench, result.entryNo());
        return more.isEmpty() ? status(bench, result.status()) : status(bench, result.status()) + ": " + more;
    }
}
