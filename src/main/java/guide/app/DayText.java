package guide.app;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day to come as people type it: {@code 2026-12-18}, {@code 18 Dec}, {@code Dec 18 2026}, {@code friday},
 * {@code in 3 weeks}, {@code 3 weeks}, {@code +21}, {@code tomorrow}. A day of today is understood, and refused as such.
 */
public final class DayText {
    private static final int LONGEST_YEARS = 2;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?([a-z]{3,9})\\.?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern SPAN = Pattern.compile("(?:in |\\+ ?)?(\\d{1,4}) ?(d|days?|w|weeks?|months?)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?\\.?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:on |next )?([a-z]{3,9})");

    private final LocalDate today;
    private final String typed;
    private final String text;

    private DayText(LocalDate today, String typed) {
        this.today = today;
        this.typed = typed;
        this.text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /**
     * Reads a day that is to come, within two years.
     *
     * @throws Refusal with {@code USAGE} for any other text; the sentence says what was read and what to type
     */
    public static LocalDate read(String typed, LocalDate today) {
        DayText dayText = new DayText(today, typed);
        return dayText.checked(dayText.day());
    }

    /** Returns a future day in the form that a user types, such as {@code 18 Dec}, for examples that never lie in the past. */
    public static String example(LocalDate today) {
        return Words.briefDay(threeWeeks(today));
    }

    private static LocalDate threeWeeks(LocalDate today) {
        return today.plusWeeks(3);
    }

    private LocalDate day() {
        try {
            return iso().or(this::dayMonth)
                    .or(this::monthDay)
                    .or(this::span)
                    .or(this::slashes)
                    .or(this::weekday)
                    .orElseThrow(() -> refusal("'" + typed + "' is not a date that guide can read."
                            + " Type it as " + threeWeeks(today) + ", '" + example(today)
                            + "', friday, 'in 3 weeks' or +21."));
        } catch (DateTimeException e) {
            throw refusal("there is no day '" + typed + "' in the calendar.");
        }
    }

    private LocalDate checked(LocalDate day) {
        String full = Words.date(day);
        if (!day.isAfter(today)) {
            String when =
                    day.equals(today) ? "is today" : day.equals(today.minusDays(1)) ? "was yesterday" : "has passed";
            throw refusal(full + " " + when + "; a plan needs a day to come.");
        }
        if (day.isAfter(today.plusYears(LONGEST_YEARS))) {
            throw refusal(full + " is in over " + LONGEST_YEARS + " years; is the year right?");
        }
        return day;
    }

    private Optional<LocalDate> iso() {
        Matcher m = ISO.matcher(text);
        return m.matches() ? Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))) : Optional.empty();
    }

    private Optional<LocalDate> dayMonth() {
        Matcher m = DAY_MONTH.matcher(text);
        return m.matches() ? month(m.group(2)).map(month -> next(month, number(m, 1), m.group(3))) : Optional.empty();
    }

    private Optional<LocalDate> monthDay() {
        Matcher m = MONTH_DAY.matcher(text);
        return m.matches() ? month(m.group(1)).map(month -> next(month, number(m, 2), m.group(3))) : Optional.empty();
    }

    private Optional<LocalDate> span() {
        if (text.equals("today") || text.equals("tomorrow")) {
            return Optional.of(text.equals("today") ? today : today.plusDays(1));
        }
        Matcher m = SPAN.matcher(text);
        // A number alone may be a day of the month as well.
        if (!m.matches() || text.matches("\\d+")) {
            return Optional.empty();
        }
        int count = number(m, 1);
        String unit = m.group(2) == null ? "d" : m.group(2).substring(0, 1);
        return Optional.of(
                switch (unit) {
                    case "w" -> today.plusWeeks(count);
                    case "m" -> today.plusMonths(count);
                    default -> today.plusDays(count);
                });
    }

    /** Half of the world writes the day first, and the other half the month. */
    private Optional<LocalDate> slashes() {
        Matcher m = SLASHES.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = number(m, 1);
        int second = number(m, 2);
        if (first == second || second > 12 || text.contains(".")) {
            boolean monthFirst = second > 12;
            return Optional.of(next(Month.of(monthFirst ? first : second), monthFirst ? second : first, m.group(3)));
        }
        if (first > 12) {
            return Optional.of(next(Month.of(second), first, m.group(3)));
        }
        throw refusal("'" + typed + "' can be " + Words.dayMonth(next(Month.of(second), first, m.group(3))) + " or "
                + Words.dayMonth(next(Month.of(first), second, m.group(3))) + ". Type the month as a word.");
    }

    private Optional<LocalDate> weekday() {
        Matcher m = WEEKDAY.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(m.group(1))) {
                return Optional.of(today.with(TemporalAdjusters.next(day)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(word)
                    || word.equals("sept") && month == Month.SEPTEMBER) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** Returns the next such day where no year was typed; that of today is today, which is said, and not in a year. */
    private LocalDate next(Month month, int day, @Nullable String year) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        MonthDay typed = MonthDay.of(month, day);
        int next = today.getYear();
        while (!typed.isValidYear(next) || typed.atYear(next).isBefore(today)) {
            next++;
        }
        return typed.atYear(next);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Refusal refusal(String sentence) {
        return new Refusal(Refusal.Kind.USAGE, sentence);
    }
}
