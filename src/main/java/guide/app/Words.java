package guide.app;

import guide.bank.Question;
import guide.study.Effort;
import guide.study.StudyDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Numbers and days as people say them. */
public final class Words {
    private Words() {}

    /** Returns a question's number as people write it, such as {@code §14} or {@code R3}; empty where it has none. */
    public static String label(Question question) {
        String number = question.number();
        return number.isEmpty() || !Character.isDigit(number.charAt(0)) ? number : "§" + number;
    }

    /** Returns a question's {@link #label}, or its id where it has no number. */
    public static String labelOrId(Question question) {
        return question.number().isEmpty() ? question.id() : label(question);
    }

    /** Returns questions as {@code §11 and §19}, each as {@link #labelOrId}. */
    public static String labels(List<Question> questions) {
        return all(questions.stream().map(Words::labelOrId).toList());
    }

    /** Returns what a question took, such as {@code 7 answers, 4 not recalled, 14 min}. */
    public static String effort(Effort effort) {
        String answers = count(effort.answers(), "answer") + ", " + effort.failures() + " not recalled";
        return answers + (effort.ms() == 0 ? "" : ", " + Math.max(1, Math.round(effort.ms() / 60_000.0)) + " min");
    }

    /** Returns a time as a clock shows it, such as {@code 1:48}. */
    public static String clock(long ms) {
        long seconds = ms / 1000;
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    /** Returns a count with its noun: {@code 1 answer}, {@code 4 answers}. */
    public static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** Returns an enumeration: {@code 1}, {@code 1 and 4}, {@code 1, 2 and 4}. */
    public static String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns a word with its first letter in upper case. */
    public static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns a month as people say it: {@code May 2026} for {@code 2026-05}. */
    public static String month(String month) {
        YearMonth parsed = YearMonth.parse(month);
        return parsed.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + parsed.getYear();
    }

    /** Returns a number of days in a few cells: {@code now}, {@code 6d}, {@code 3mo}, {@code 1.4y}. */
    public static String brief(int days) {
        if (days == 0) {
            return "now";
        }
        if (days < 60) {
            return days + "d";
        }
        return days < 365 ? Math.round(days / 30.4) + "mo" : String.format(Locale.ROOT, "%.1fy", days / 365.25);
    }

    /**
     * Returns the time until something comes back, within a sentence: {@code later in this session}, {@code tomorrow},
     * {@code in 6 days}.
     */
    public static String again(int days) {
        return switch (days) {
            case 0 -> "later in this session";
            case 1 -> "tomorrow";
            default -> "in " + span(days);
        };
    }

    /** Returns a number of days as people say it: {@code 6 days}, {@code 8 months}, {@code 1.4 years}. */
    private static String span(int days) {
        if (days < 60) {
            return count(days, "day");
        }
        return days < 365
                ? count((int) Math.round(days / 30.4), "month")
                : String.format(Locale.ROOT, "%.1f years", days / 365.25);
    }

    /** Returns a time in a few cells: {@code 20 s}, {@code 7 min}. */
    public static String time(long ms) {
        return ms < 60_000 ? ms / 1000 + " s" : ms / 60_000 + " min";
    }

    /** Returns a time as people say it: {@code 20 seconds}, {@code 7 minutes}, {@code 1 minute 5 seconds}. */
    public static String spoken(long ms) {
        int minutes = (int) (ms / 60_000);
        int seconds = (int) (ms / 1000 % 60);
        if (minutes == 0) {
            return count(seconds, "second");
        }
        return count(minutes, "minute") + (seconds == 0 ? "" : " " + count(seconds, "second"));
    }

    /** Returns a day as seen from today: {@code today}, {@code tomorrow}, {@code on Thursday}, {@code on 18 Dec}. */
    public static String day(StudyDay day, StudyDay today) {
        long ahead = day.since(today);
        if (ahead <= 0) {
            return "today";
        }
        if (ahead == 1) {
            return "tomorrow";
        }
        var date = day.date();
        if (ahead < 7) {
            return "on " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        boolean otherYear = date.getYear() != today.date().getYear();
        return "on " + briefDay(date) + (otherYear ? " " + date.getYear() : "");
    }

    /** Returns a day to be ready on as seen from today: {@code Friday 18 December 2026, in 17 days}. */
    public static String until(StudyDay day, StudyDay today) {
        return date(day.date()) + ", " + ahead(day.since(today));
    }

    /** Returns a day in full: {@code Friday 18 December 2026}. */
    public static String date(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + dayMonth(day) + " "
                + day.getYear();
    }

    /** Returns a day in a few cells: {@code Fri 18 Dec}. */
    public static String briefDate(LocalDate day) {
        return capital(day.getDayOfWeek().name().toLowerCase(Locale.ROOT)).substring(0, 3) + " " + briefDay(day);
    }

    /** Returns a day without its weekday, in a few cells: {@code 18 Dec}. */
    public static String briefDay(LocalDate day) {
        return day.getDayOfMonth() + " "
                + capital(day.getMonth().name().toLowerCase(Locale.ROOT)).substring(0, 3);
    }

    /** Returns the time from today to a day to come: {@code tomorrow}, {@code in 17 days}. */
    public static String ahead(long days) {
        return days == 1 ? "tomorrow" : "in " + days + " days";
    }

    /** Returns a day without its year: {@code 18 December}. */
    public static String dayMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Returns a day in the past as seen from today: {@code today}, {@code yesterday}, {@code 5 days ago}. */
    public static String ago(StudyDay day, StudyDay today) {
        return ago(today.since(day));
    }

    /** Returns so many days ago: {@code today}, {@code yesterday}, {@code 5 days ago}. */
    static String ago(long days) {
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : days + " days ago";
    }
}
