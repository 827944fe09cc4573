package io.relata.interactions.internal;

import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionKind;
import io.relata.interactions.Interactions;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a meeting for calendars (RFC 5545). */
@Component
public class MeetingCalendar {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration USUAL = Duration.ofHours(1);
    private static final int LINE = 75;

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
        return lines(entry).stream()
                .map(MeetingCalendar::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> lines(Interaction entry) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Relata//Interactions//EN");
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + entry.id() + "@relata");
        lines.add("DTSTAMP:" + MOMENT.format(Instant.now(clock)));
        lines.add("SEQUENCE:" + entry.version());
        lines.add("DTSTART:" + MOMENT.format(entry.at()));
        lines.add("DTEND:" + MOMENT.format(entry.at().plus(length(entry.duration()))));
        lines.add("SUMMARY:" + escaped(entry.description()));
        if (entry.text() != null) {
            lines.add("DESCRIPTION:" + escaped(entry.text()));
        }
        people(entry).forEach(name -> lines.add("CONTACT:" + escaped(name)));
        if (entry.canceled()) {
            lines.add("STATUS:CANCELLED");
        }
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        return lines;
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

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Breaks a line so that no part is longer than 75 bytes and no character is torn. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            var character = new String(Character.toChars(line.codePointAt(at)));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
            at += character.length();
        }
        return folded.toString();
    }
}
