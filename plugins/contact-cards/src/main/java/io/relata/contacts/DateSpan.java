package io.relata.contacts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Hold a span of days: a day, from one day to another, or one that a word names and that moves with the calendar.
 *
 * @param first the first day, or null for any before
 * @param last the last day, or null for any after
 * @since 0.1
 */
public record DateSpan(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** The words, in the order they are offered. */
    public static final List<String> WORDS = List.of(
            "today",
            "yesterday",
            "thisWeek",
            "lastWeek",
            "last7days",
            "last30days",
            "thisMonth",
            "lastMonth",
            "last90days",
            "thisYear",
            "lastYear");

    private static final String TO = "..";

    /**
     * Read a span.
     *
     * @param text a word, {@code 2026-03-01}, {@code 2026-03-01..2026-03-31}, {@code 2026-03-01..} or {@code ..2026-03-31}
     * @param today the day that words start from
     * @return empty when it means no days
     */
    public static Optional<DateSpan> read(String text, LocalDate today) {
        var wanted = text.strip();
        if (WORDS.contains(wanted)) {
            return Optional.of(word(wanted, today));
        }
        try {
            var at = wanted.indexOf(TO);
            var first = day(at < 0 ? wanted : wanted.substring(0, at));
            var last = at < 0 ? first : day(wanted.substring(at + TO.length()));
            var none = first == null && last == null;
            var backwards = first != null && last != null && last.isBefore(first);
            return none || backwards ? Optional.empty() : Optional.of(new DateSpan(first, last));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Write a span of days so that {@link #read} reads it. */
    public static String write(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (first == null ? "" : first) + TO + (last == null ? "" : last);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    private static DateSpan word(String word, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var month = today.withDayOfMonth(1);
        var year = today.withDayOfYear(1);
        return switch (word) {
            case "today" -> new DateSpan(today, today);
            case "yesterday" -> new DateSpan(today.minusDays(1), today.minusDays(1));
            case "thisWeek" -> new DateSpan(monday, monday.plusDays(6));
            case "lastWeek" -> new DateSpan(monday.minusDays(7), monday.minusDays(1));
            case "last7days" -> new DateSpan(today.minusDays(6), today);
            case "last30days" -> new DateSpan(today.minusDays(29), today);
            case "last90days" -> new DateSpan(today.minusDays(89), today);
            case "thisMonth" -> new DateSpan(month, month.plusMonths(1).minusDays(1));
            case "lastMonth" -> new DateSpan(month.minusMonths(1), month.minusDays(1));
            case "thisYear" -> new DateSpan(year, year.plusYears(1).minusDays(1));
            default -> new DateSpan(year.minusYears(1), year.minusDays(1));
        };
    }

    /** Selects the moments within, as days are where the user is. */
    Condition holds(Field<Instant> moment, ZoneId zone) {
        var from = first == null
                ? DSL.noCondition()
                : moment.ge(first.atStartOfDay(zone).toInstant());
        return last == null
                ? from
                : from.and(moment.lt(last.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
