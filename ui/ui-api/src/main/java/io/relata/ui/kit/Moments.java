package io.relata.ui.kit;

import io.relata.platform.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Write dates and times as the user reads them: in their language and zone, near ones in words.
 *
 * @since 0.1
 */
public final class Moments {

    private final Messages messages;
    private final Clock clock;
    private final Locale language;
    private final ZoneId zone;

    /**
     * Write for a reader.
     *
     * @param messages translates words
     * @param clock tells now
     * @param language the reader's language
     * @param zone the reader's zone
     */
    public Moments(Messages messages, Clock clock, Locale language, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.language = language;
        this.zone = zone;
    }

    /** Tell the reader's current date. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Tell the date of a moment for the reader. */
    public LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Write a date in full words where it is near: Today, Yesterday, 3 days ago; else 12 May 2026. */
    public String day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today());
        if (days == 0) {
            return messages.text(language, "ui.today");
        }
        if (days == 1) {
            return messages.text(language, "ui.yesterday");
        }
        return days > 1 && days < 7 ? messages.text(language, "ui.daysAgo", days) : written(FormatStyle.LONG, date);
    }

    /** Write how long ago in the fewest letters: Today, 3 d, 2 mo. */
    public String ago(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, today());
        if (days <= 0) {
            return messages.text(language, "ui.today");
        }
        if (days < 60) {
            return messages.text(language, "ui.shortDays", days);
        }
        return days < 730
                ? messages.text(language, "ui.shortMonths", days / 30)
                : messages.text(language, "ui.shortYears", days / 365);
    }

    /** Write the time of day: 14:20. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", language).format(moment.atZone(zone));
    }

    /** Write a date as the language does: 12.05.2026; in English as days are written elsewhere: 12 May 2026. */
    public String shortDate(LocalDate date) {
        return written(FormatStyle.MEDIUM, date);
    }

    private String written(FormatStyle style, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language)
                .format(date);
    }

    /** Write a moment with date and time. */
    public String moment(Instant moment) {
        return shortDate(date(moment)) + " " + time(moment);
    }
}
