package io.relata.interactions.rest;

import io.relata.interactions.Attachment;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionTotals;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.file.StoredFile;
import io.relata.platform.rest.FieldValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what programs read: field names of the domain, choices in camelCase. */
final class Shown {
    private Shown() {}

    static Map<String, @Nullable Object> interaction(Interaction entry) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("entryNo", entry.entryNo());
        json.put("contactNo", entry.contactNo());
        json.put("contactName", entry.contactName());
        json.put("contactCompanyNo", entry.contactCompanyNo());
        json.put("contactCompanyName", entry.contactCompanyName());
        json.put("date", entry.date());
        json.put("timeOfInteraction", entry.timeOfInteraction());
        json.put("at", entry.at());
        json.put("kind", FieldValues.show(entry.kind()));
        json.put("interactionTemplateCode", entry.template());
        json.put("interactionGroupCode", entry.group());
        json.put("description", entry.description());
        json.put("subject", entry.subject());
        json.put("text", entry.text());
        json.put("informationFlow", FieldValues.show(entry.informationFlow()));
        json.put("initiatedBy", FieldValues.show(entry.initiatedBy()));
        json.put("cost", entry.cost());
        json.put("duration", entry.duration());
        json.put("evaluation", FieldValues.show(entry.evaluation()));
        json.put("attemptFailed", entry.attemptFailed());
        json.put("salespersonCode", entry.salespersonCode());
        json.put("interactionLanguageCode", entry.languageCode());
        json.put("correspondenceType", FieldValues.show(entry.correspondenceType()));
        json.put("contactVia", entry.contactVia());
        json.put("userId", entry.userId());
        json.put("canceled", entry.canceled());
        json.put("cancelReason", entry.cancelReason());
        json.put("postponed", entry.postponed());
        json.put("attachmentCount", entry.attachmentCount());
        json.put("commentCount", entry.commentCount());
        json.put("userName", entry.userName());
        json.put("title", entry.title());
        json.put("corrects", entry.corrects());
        json.put("correctedBy", entry.correctedBy());
        json.put("occasion", entry.occasion());
        json.put("segmentNo", entry.segmentNo());
        json.put("loggedSegmentEntryNo", entry.loggedSegmentEntryNo());
        DocumentJson.put(json, entry.document());
        return json;
    }

    static Map<String, @Nullable Object> attachment(Attachment attachment) {
        return file(attachment.id(), attachment.name(), attachment.mediaType(), attachment.size());
    }

    static Map<String, @Nullable Object> language(TemplateLanguage language) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", language.id());
        json.put("languageCode", language.languageCode());
        json.put("description", language.description());
        json.put("attachment", file(language.attachment()));
        json.put("documentTemplate", file(language.documentTemplate()));
        json.put("emailLayout", language.emailLayout());
        return json;
    }

    static @Nullable Map<String, @Nullable Object> file(@Nullable StoredFile file) {
        return file == null ? null : file(file.id(), file.name(), file.mediaType(), file.size());
    }

    private static Map<String, @Nullable Object> file(UUID id, String name, String mediaType, long size) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", id);
        json.put("name", name);
        json.put("mediaType", mediaType);
        json.put("size", size);
        return json;
    }

    static Map<String, @Nullable Object> totals(InteractionTotals totals) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("noOfInteractions", totals.count());
        json.put("cost", totals.cost());
        json.put("duration", totals.duration());
        json.put("dateOfLastInteraction", totals.lastInteraction());
        json.put("lastDateAttempted", totals.lastAttempted());
        return json;
    }
}
