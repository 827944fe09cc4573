package io.relata.correspondence.rest;

import io.relata.correspondence.DeliveryState;
import io.relata.correspondence.Letters;
import io.relata.correspondence.Mailing;
import io.relata.correspondence.Mailings;
import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mailings over REST. */
@RestController
@RequestMapping("/api/v1/mailings")
class MailingEndpoint {
    private static final String SEGMENT = "segmentNo";
    private static final String FOLLOW_UP = "createFollowUpSegment";
    private static final String LINE = "lineNo";
    private static final String TO = "to";

    private final Mailings mailings;
    private final Letters letters;
    private final Shown shown;
    private final Resource<Mailing, Map<String, @Nullable Object>> resource;

    MailingEndpoint(Mailings mailings, Letters letters, Shown shown) {
        this.mailings = mailings;
        this.letters = letters;
        this.shown = shown;
        this.resource = new Resource<>(
                "/api/v1/mailings/", mailing -> Long.toString(mailing.mailingNo()), Mailing::version, shown::mailing);
    }

    /** Logs a segment and writes to its contacts: takes {@code {"segmentNo": "SM0001"}}. */
    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> send(@RequestBody Map<String, @Nullable Object> sent) {
        var values = Sent.of(sent, SEGMENT, FOLLOW_UP);
        return resource.created(mailings.send(values.requiredCode(SEGMENT), values.flag(FOLLOW_UP)));
    }

    /** Tells what the contact of a line would get: takes {@code {"segmentNo": "SM0001", "lineNo": 1}}. */
    @PostMapping("/preview")
    Map<String, @Nullable Object> preview(@RequestBody Map<String, @Nullable Object> sent) {
        var values = Sent.of(sent, SEGMENT, LINE);
        return Shown.preview(mailings.preview(values.requiredCode(SEGMENT), values.requiredNumber(LINE)));
    }

    /** Sends what the contact of a line would get to somebody else: takes the address as {@code to} too. */
    @PostMapping("/test")
    ResponseEntity<Void> test(@RequestBody Map<String, @Nullable Object> sent) {
        var values = Sent.of(sent, SEGMENT, LINE, TO);
        var to = values.rawLine(TO);
        if (to == null) {
            throw Problem.required(TO);
        }
        mailings.test(values.requiredCode(SEGMENT), values.requiredNumber(LINE), to);
        return ResponseEntity.noContent().build();
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return mailings.list(Limit.of(limit, Mailings.MOST), cursor).map(shown::mailing);
    }

    @GetMapping("/{mailingNo}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("mailingNo") long mailingNo) {
        return resource.read(mailings.read(mailingNo));
    }

    /** Lists the e-mails and letters of a mailing; {@code state} leaves only those in a state. */
    @GetMapping("/{mailingNo}/deliveries")
    Page<Map<String, @Nullable Object>> deliveries(
            @PathVariable("mailingNo") long mailingNo,
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        var wanted = FieldValues.read(RecordField.choice("state", DeliveryState.class), state);
        return mailings.deliveries(mailingNo, wanted, Limit.of(limit, Mailings.MOST), cursor)
                .map(shown::delivery);
    }

    @PostMapping("/{mailingNo}/start")
    ResponseEntity<Map<String, @Nullable Object>> start(@PathVariable("mailingNo") long mailingNo) {
        return resource.changed(mailings.start(mailingNo));
    }

    @PostMapping("/{mailingNo}/stop")
    ResponseEntity<Map<String, @Nullable Object>> stop(@PathVariable("mailingNo") long mailingNo) {
        return resource.changed(mailings.stop(mailingNo));
    }

    /** Lets what failed wait to be sent again. */
    @PostMapping("/{mailingNo}/retry")
    ResponseEntity<Map<String, @Nullable Object>> retry(@PathVariable("mailingNo") long mailingNo) {
        return resource.changed(mailings.retry(mailingNo));
    }

    /** Answers all letters of a mailing: one PDF, or a folder of documents. */
    @GetMapping("/{mailingNo}/letters")
    ResponseEntity<byte[]> letters(@PathVariable("mailingNo") long mailingNo) {
        return Shown.download(letters.all(mailingNo));
    }
}
