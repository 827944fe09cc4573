package io.relata.correspondence.rest;

import io.relata.correspondence.Delivery;
import io.relata.correspondence.LetterFile;
import io.relata.correspondence.MailServer;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.MailingPreview;
import io.relata.correspondence.MergedText;
import io.relata.correspondence.internal.Reasons;
import io.relata.platform.file.StoredFile;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes what programs read: field names of the domain, choices in camelCase, reasons in the reader's language. */
@Component
class Shown {
    private final Messages messages;

    Shown(Messages messages) {
        this.messages = messages;
    }

    Map<String, @Nullable Object> mailing(Mailing mailing) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("mailingNo", mailing.mailingNo());
        json.put("description", mailing.description());
        json.put("segmentNo", mailing.segmentNo());
        json.put("loggedSegmentEntryNo", mailing.loggedSegment());
        json.put("state", FieldValues.show(mailing.state()));
        json.put("reason", Reasons.words(messages, mailing.reason()));
        json.put("createdAt", mailing.createdAt());
        json.put("createdBy", mailing.createdBy());
        var counts = new LinkedHashMap<String, Long>();
        mailing.counts().forEach((state, count) -> counts.put(String.valueOf(FieldValues.show(state)), count));
        json.put("counts", counts);
        return json;
    }

    Map<String, @Nullable Object> delivery(Delivery delivery) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("deliveryNo", delivery.deliveryNo());
        json.put("contactNo", delivery.contactNo());
        json.put("correspondenceType", FieldValues.show(delivery.type()));
        json.put("state", FieldValues.show(delivery.state()));
        json.put("reason", Reasons.words(messages, delivery.reason()));
        json.put("address", delivery.address());
        json.put("subject", delivery.subject());
        json.put("body", delivery.body());
        json.put("interactionTemplateCode", delivery.template());
        json.put("languageCode", delivery.languageCode());
        json.put("salespersonCode", delivery.salespersonCode());
        json.put("interactionEntryNo", delivery.interactionEntryNo());
        json.put("attempts", delivery.attempts());
        json.put("sentAt", delivery.sentAt());
        return json;
    }

    static Map<String, @Nullable Object> text(MergedText text) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("languageCode", text.languageCode());
        json.put("subject", text.subject());
        json.put("body", text.body());
        json.put("files", text.files().stream().map(Shown::file).toList());
        var document = text.document();
        json.put("documentTemplate", document == null ? null : file(document));
        return json;
    }

    private static Map<String, @Nullable Object> file(StoredFile file) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", file.id());
        json.put("name", file.name());
        json.put("size", file.size());
        return json;
    }

    static Map<String, @Nullable Object> preview(MailingPreview preview) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("lineNo", preview.lineNo());
        json.put("contactNo", preview.contact().no());
        json.put("contactName", preview.contact().name());
        json.put("correspondenceType", FieldValues.show(preview.type()));
        json.put("address", preview.address());
        var text = preview.text();
        json.put("text", text == null ? null : text(text));
        return json;
    }

    static Map<String, @Nullable Object> server(MailServer.Status status) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("ready", status.ready());
        json.put("passwordSet", status.passwordSet());
        json.put("fromAddress", status.from());
        return json;
    }

    /** Answers a letter, always as a download. */
    static ResponseEntity<byte[]> download(LetterFile letter) {
        var name = ContentDisposition.attachment()
                .filename(letter.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(letter.mediaType()))
                .body(letter.content());
    }
}
