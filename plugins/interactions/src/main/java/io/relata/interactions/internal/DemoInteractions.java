package io.relata.interactions.internal;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.ContactQuery;
import io.relata.contacts.ContactSort;
import io.relata.contacts.Contacts;
import io.relata.interactions.Evaluation;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.Interactions;
import io.relata.platform.change.ChangeRequest;
import io.relata.platform.change.Changes;
import io.relata.setup.CodeTables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what was said and written with the contacts of the demo company, the same every time. */
@Component
public class DemoInteractions {
    private static final int CONTACTS = 200;
    private static final int MOST_EACH = 5;
    private static final int BATCH = 50;
    private static final String SALESPEOPLE = "salespeople";
    private static final List<Evaluation> EVALUATIONS = List.of(
            Evaluation.VERY_POSITIVE,
            Evaluation.POSITIVE,
            Evaluation.POSITIVE,
            Evaluation.POSITIVE,
            Evaluation.NEUTRAL,
            Evaluation.NEUTRAL,
            Evaluation.NEGATIVE);

    private final Interactions interactions;
    private final Contacts contacts;
    private final CodeTables tables;
    private final Changes changes;
    private final Clock clock;

    DemoInteractions(Interactions interactions, Contacts contacts, CodeTables tables, Changes changes, Clock clock) {
        this.interactions = interactions;
        this.contacts = contacts;
        this.tables = tables;
        this.changes = changes;
        this.clock = clock;
    }

    /** Record the demo interactions, unless anything was recorded already or there is nobody to talk to contacts. */
    public void load() {
        if (interactions.any() || tables.descriptions(SALESPEOPLE).isEmpty()) {
            return;
        }
        var chance = new Random(20_261_120L);
        var query = ContactQuery.all().sortedBy(ContactSort.NUMBER, false).atMost(CONTACTS);
        var all = contacts.list(query).items().stream()
                .filter(contact -> !contact.privacyBlocked())
                .toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(all.size(), from + BATCH));
            changes.run(
                    ChangeRequest.of(Interactions.WRITE, "interactions.change.demo"),
                    change -> batch.forEach(contact -> some(contact, chance)));
        }
    }

    private void some(ContactFacts contact, Random chance) {
        var count = contact.isCompany() ? chance.nextInt(2) : chance.nextInt(MOST_EACH + 1);
        var day = LocalDate.now(clock).minusDays(1L + chance.nextInt(8));
        for (int i = 0; i < count; i++) {
            interactions.record(said(contact, draft(contact, workday(day), chance)));
            day = day.minusDays(3L + chance.nextInt(85));
        }
    }

    /** Contacts that nobody looks after are talked to by the first of the salespeople. */
    private InteractionDraft said(ContactFacts contact, InteractionDraft draft) {
        if (contact.salespersonCode() != null) {
            return draft;
        }
        return tables.descriptions(SALESPEOPLE).keySet().stream()
                .min(Comparator.naturalOrder())
                .map(code -> draft.with("salespersonCode", code))
                .orElse(draft);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static InteractionDraft draft(ContactFacts contact, LocalDate day, Random chance) {
        var kind = kind(chance.nextInt(100));
        var lines = DemoTexts.of(chance.nextInt(4) == 0 ? "en" : contact.languageCode(), kind);
        var line = lines.get(chance.nextInt(lines.size()));
        var bar = line.indexOf('|');
        var draft = InteractionDraft.of(kind, contact.no())
                .with("description", bar < 0 ? line : line.substring(0, bar))
                .with("text", bar < 0 ? null : line.substring(bar + 1))
                .with("date", day)
                .with("timeOfInteraction", "%02d:%02d".formatted(8 + chance.nextInt(9), chance.nextInt(12) * 5));
        if (kind == InteractionKind.CALL) {
            draft = draft.with("informationFlow", chance.nextInt(3) == 0 ? "inbound" : "outbound")
                    .with("duration", 3 + chance.nextInt(22));
            if (chance.nextInt(9) == 0) {
                return draft.with("attemptFailed", true).with("duration", 1);
            }
        }
        return kind == InteractionKind.NOTE ? draft : draft.with("evaluation", evaluation(chance.nextInt(12)));
    }

    private static InteractionKind kind(int percent) {
        if (percent < 42) {
            return InteractionKind.CALL;
        }
        if (percent < 60) {
            return InteractionKind.MEETING;
        }
        if (percent < 82) {
            return InteractionKind.EMAIL;
        }
        return percent < 90 ? InteractionKind.LETTER : InteractionKind.NOTE;
    }

    /** Says how it went; five times of twelve nobody wrote it down. */
    private static @Nullable Evaluation evaluation(int die) {
        return die < EVALUATIONS.size() ? EVALUATIONS.get(die) : null;
    }
}
