package io.relata.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Write the months and days of a date field in the user's language.
 *
 * @since 0.1
 */
public final class CalendarTexts {

    private static final int MONDAY = 1;

    private CalendarTexts() {}

    /**
     * Make the texts of a calendar.
     *
     * @param desk knows the user's language
     */
    public static DatePickerI18n of(Desk desk) {
        var language = desk.access().current().language();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .setWeekdaysShort(days(day -> shortened(day, language)))
                .setFirstDayOfWeek(MONDAY)
                .setToday(desk.text("ui.today"))
                .setCancel(desk.text("ui.cancel"));
    }

    private static String shortened(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }

    /** The field wants them from Sunday on. */
    private static List<String> days(Function<DayOfWeek, String> name) {
        return IntStream.range(0, 7)
                .mapToObj(after -> name.apply(DayOfWeek.SUNDAY.plus(after)))
                .toList();
    }
}
