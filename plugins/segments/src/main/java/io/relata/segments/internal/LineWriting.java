package io.relata.segments.internal;

import static io.relata.segments.SegmentRecords.ADDED_BY;
import static io.relata.segments.SegmentRecords.LINE;
import static io.relata.segments.SegmentRecords.LINE_NO;

import io.relata.contacts.Addressee;
import io.relata.contacts.ContactAudience;
import io.relata.platform.change.Change;
import io.relata.segments.Segment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes new lines. */
@Component
class LineWriting {
    private final LineRows lines;
    private final ContentRows contents;
    private final Templates templates;
    private final ContactAudience audience;

    LineWriting(LineRows lines, ContentRows contents, Templates templates, ContactAudience audience) {
        this.lines = lines;
        this.contents = contents;
        this.templates = templates;
        this.audience = audience;
    }

    LineDefaults defaults(Segment segment) {
        return new LineDefaults(segment, contents.of(segment), templates.of(segment.template()));
    }

    Map<UUID, String> addresses(Collection<UUID> contacts, @Nullable LocalDate day) {
        return day == null ? Map.of() : audience.addressesOn(contacts, day);
    }

    /** Begins to add lines to a segment, as a step. */
    Adding begin(Change change, Segment segment, int step) {
        return new Adding(change, defaults(segment), step, lines.lastLineNo(segment.id()));
    }

    /** Adds lines, counting up their numbers. */
    final class Adding {
        private final Change change;
        private final LineDefaults defaults;
        private final int step;
        private int last;

        private Adding(Change change, LineDefaults defaults, int step, int last) {
            this.change = change;
            this.defaults = defaults;
            this.step = step;
            this.last = last;
        }

        void add(List<Addressee> contacts) {
            var ids = contacts.stream().map(each -> each.facts().id()).toList();
            var addresses = addresses(ids, defaults.segment().date());
            for (Addressee contact : contacts) {
                last++;
                change.insert(
                        LINE,
                        defaults.of(contact, addresses.get(contact.facts().id()))
                                .with(LINE_NO, last)
                                .with(ADDED_BY, step));
            }
        }

        int lastLineNo() {
            return last;
        }
    }
}
