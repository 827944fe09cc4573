package io.relata.interactions.internal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.Interactions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a meeting for calendars (RFC 5545). */
@Component
public class MeetingCalendar {
    private static final Duration USUAL = Duration.ofHours(1);

    /** A line has 75 bytes at most, and a character up to three; the library counts characters. */
    private static final int LINE = 25;

    private final Interactions interactions;
    private final Clock clock;

    MeetingCalendar(Interactions interactions, Clock clock) {
        this.interactions = interactions;
        this.clock = clock;
    }

    /**
     * Write a meeting.
     *
     * @param entryNo the entry
     * @return the calendar as bytes
     * @throws Problem not found; STATE when it is no meeting; DENIED
     */
    public byte[] write(long entryNo) {
        var entry = interactions.read(entryNo);
        if (entry.kind() != InteractionKind.MEETING) {
            throw Problem.of(ProblemCode.STATE, "interactions.problem.noMeeting", entryNo);
        }
        var written = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(written, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar(entry));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    private ICalendar calendar(Interaction entry) {
        var event = new VEvent();
        event.setUid(entry.id() + "@relata");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSequence(Math.toIntExact(entry.version()));
        event.setDateStart(Date.from(entry.at()));
        event.setDateEnd(Date.from(entry.at().plus(length(entry.duration()))));
        event.setSummary(readable(entry.description()));
        if (entry.text() != null) {
            event.setDescription(readable(entry.text()));
        }
        people(entry).forEach(name -> event.addContact(readable(name)));
        if (entry.canceled()) {
            event.setStatus(Status.cancelled());
        }
        var calendar = new ICalendar();
        calendar.setProductId("-//Relata//Interactions//EN");
        calendar.addEvent(event);
        return calendar;
    }

    private List<String> people(Interaction entry) {
        var occasion = entry.occasion();
        if (occasion != null) {
            return interactions.participants(List.of(occasion)).getOrDefault(occasion, List.of());
        }
        return Stream.of(entry)
                .flatMap(each -> Stream.ofNullable(each.contactName()))
                .toList();
    }

    private static Duration length(BigDecimal minutes) {
        var whole = minutes.setScale(0, RoundingMode.CEILING).longValue();
        return whole == 0 ? USUAL : Duration.ofMinutes(whole);
    }

    /** Calendars show lines, and no other character that cannot be seen. */
    private static String readable(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
