package io.relata.interactions.internal;

import static io.relata.interactions.InteractionRecords.CONTACT_NO;

import io.relata.interactions.InteractionDraft;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes a draft for each contact of what happened with several at once. */
@Component
class AlsoWith {
    private static final String NAME = "alsoWith";

    /**
     * Writes the drafts of the others: they say the same, with their own contact.
     *
     * @param draft the draft of the contact it was with first
     * @param first that contact's number
     * @throws Problem FORMAT at {@code alsoWith}
     */
    List<InteractionDraft> others(InteractionDraft draft, String first) {
        var sent = draft.values().get(NAME);
        if (sent == null) {
            return List.of();
        }
        if (!(sent instanceof List<?> list) || list.size() > InteractionDraft.MOST_OTHERS) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.alsoWith", InteractionDraft.MOST_OTHERS)
                    .at(NAME);
        }
        var numbers = new LinkedHashSet<String>();
        for (Object each : list) {
            var no = FieldValues.read(CONTACT_NO, each);
            if (no == null) {
                throw Problem.required(NAME);
            }
            numbers.add(no.toUpperCase(Locale.ROOT));
        }
        numbers.remove(first.toUpperCase(Locale.ROOT));
        var drafts = new ArrayList<InteractionDraft>();
        numbers.forEach(no -> drafts.add(with(draft, no)));
        return drafts;
    }

    /**
     * Refuses further contacts where there can be none.
     *
     * @throws Problem FORMAT at {@code alsoWith}
     */
    static void refuse(InteractionDraft draft) {
        if (draft.values().get(NAME) != null) {
            throw Problem.of(ProblemCode.FORMAT, "interactions.problem.alsoWith", 0)
                    .at(NAME);
        }
    }

    private static InteractionDraft with(InteractionDraft draft, String no) {
        var values = new LinkedHashMap<>(draft.values());
        values.remove(NAME);
        values.remove("contactName");
        values.remove("contactVia");
        values.put(CONTACT_NO.name(), no);
        return new InteractionDraft(values, draft.attachments());
    }
}
