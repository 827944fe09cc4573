package io.relata.interactions.ui;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.CorrespondenceType;
import io.relata.interactions.Evaluation;
import io.relata.interactions.InformationFlow;
import io.relata.interactions.InitiatedBy;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionDraft;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.InteractionRecords;
import io.relata.interactions.InteractionTemplate;
import io.relata.platform.file.StoredFile;
import io.relata.platform.text.Shorten;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what is being composed. */
final class DraftState {
    InteractionKind kind = InteractionKind.CALL;
    String text = "";
    String subject = "";

    @Nullable
    String template;

    @Nullable
    LocalDateTime when;

    @Nullable
    InformationFlow flow;

    @Nullable
    InitiatedBy initiatedBy;

    BigDecimal duration = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;

    @Nullable
    Evaluation evaluation;

    boolean attemptFailed;

    @Nullable
    String salesperson;

    @Nullable
    String language;

    @Nullable
    CorrespondenceType correspondenceType;

    @Nullable
    String contactVia;

    String comment = "";

    Set<ContactFacts> alsoWith = Set.of();

    final List<StoredFile> files = new ArrayList<>();

    /** Takes over what a template says; words, date and files stay. */
    void take(InteractionTemplate chosen) {
        kind = chosen.kind();
        template = chosen.code().isEmpty() ? null : chosen.code();
        flow = chosen.informationFlow();
        initiatedBy = chosen.initiatedBy();
        duration = chosen.unitDuration() == null ? BigDecimal.ZERO : chosen.unitDuration();
        cost = chosen.unitCost() == null ? BigDecimal.ZERO : chosen.unitCost();
    }

    /** Takes up again what was kept for later; it is dated when it is finished. */
    static DraftState of(Interaction kept) {
        var draft = new DraftState();
        draft.kind = kept.kind();
        draft.template = kept.template();
        draft.words(kept.description(), kept.text());
        draft.flow = kept.informationFlow();
        draft.initiatedBy = kept.initiatedBy();
        draft.duration = kept.duration();
        draft.cost = kept.cost();
        draft.evaluation = kept.evaluation();
        draft.attemptFailed = kept.attemptFailed();
        draft.salesperson = kept.salespersonCode();
        draft.contactVia = kept.contactVia();
        return draft;
    }

    private void words(String about, @Nullable String written) {
        text = written == null ? about : written;
        subject = about(text).equals(about) ? "" : about;
    }

    /** Tells what a text is about: its first line. */
    private static String about(String words) {
        return words.lines()
                .findFirst()
                .map(line -> Shorten.atWord(InteractionRecords.DESCRIPTION.maxLength(), line.strip()))
                .orElse("");
    }

    boolean isBlank() {
        return text.isBlank() && subject.isBlank() && files.isEmpty() && comment.isBlank();
    }

    /** Makes what is recorded: the first line is what it was about, unless a subject says so. */
    InteractionDraft toDraft(String contactNo) {
        var words = text.strip();
        var about = subject.isBlank() ? about(words) : subject.strip();
        var values = new HashMap<String, @Nullable Object>();
        values.put("contactNo", contactNo);
        values.put("kind", kind);
        values.put("interactionTemplateCode", template);
        values.put("description", about);
        values.put("text", words.equals(about) ? null : words);
        values.put("informationFlow", flow);
        values.put("initiatedBy", initiatedBy);
        values.put("duration", duration);
        values.put("cost", cost);
        values.put("evaluation", evaluation);
        values.put("attemptFailed", attemptFailed);
        putIfSaid(values, "salespersonCode", salesperson);
        putIfSaid(values, "interactionLanguageCode", language);
        putIfSaid(values, "correspondenceType", correspondenceType);
        putIfSaid(values, "contactVia", contactVia);
        putIfSaid(values, "comments", comment.isBlank() ? null : List.of(comment.strip()));
        putIfSaid(
                values,
                "alsoWith",
                alsoWith.isEmpty()
                        ? null
                        : alsoWith.stream().map(ContactFacts::no).toList());
        if (when != null) {
            values.put("date", when.toLocalDate());
            values.put("timeOfInteraction", "%02d:%02d".formatted(when.getHour(), when.getMinute()));
        }
        if (about.isEmpty()) {
            values.remove("description");
        }
        return new InteractionDraft(values, files.stream().map(StoredFile::id).toList());
    }

    /** What is not said comes from the template, the contact and the user. */
    private static void putIfSaid(Map<String, @Nullable Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** Writes the words as plain texts, to be kept while the page changes. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        kept.put("kind", kind.name());
        kept.put("text", text);
        kept.put("subject", subject);
        kept.put("duration", duration.toPlainString());
        if (evaluation != null) {
            kept.put("evaluation", evaluation.name());
        }
        if (flow != null) {
            kept.put("flow", flow.name());
        }
        if (contactVia != null) {
            kept.put("contactVia", contactVia);
        }
        return kept;
    }

    /** Takes over kept words. */
    void restore(Map<String, String> kept) {
        text = kept.getOrDefault("text", "");
        subject = kept.getOrDefault("subject", "");
        contactVia = kept.get("contactVia");
        duration = new BigDecimal(kept.getOrDefault("duration", "0"));
        var word = kept.get("evaluation");
        evaluation = word == null ? null : Evaluation.valueOf(word);
        var direction = kept.get("flow");
        flow = direction == null ? null : InformationFlow.valueOf(direction);
    }
}
