package zwiesprache.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zwiesprache.config.BaseUrl;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Editor;
import zwiesprache.report.Format;
import zwiesprache.text.Limit;

/** Which values the options take. */
final class Values {
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_PORT = 0xFFFF;

    private Values() {}

    static boolean isFitting(Command command, String option, String value) {
        return switch (option) {
            case "--root", "--out", "FILE" -> isPath(value);
            case "--base-url" -> BaseUrl.of(value).isPresent();
            case "--today", "--date" -> isDay(value);
            case "--by" -> isName(value);
            case "--block" -> blocks(value).stream().noneMatch(number -> number < 1);
            case "--lang", "--format", "--editor" -> choices(command, option).contains(value);
            case "--report" -> ReportFile.of(value).isPresent();
            case "--ceiling" -> isLimit(value);
            case "--threads" -> isNumber(value, number -> number >= 1 && number <= 64);
            case "--max-errors" -> isNumber(value, number -> number >= 1);
            case "--port" -> isNumber(value, number -> number >= 0 && number <= LARGEST_PORT);
            default -> true;
        };
    }

    /** The words that an option chooses among; none if it takes something else. */
    static List<String> choices(Command command, String option) {
        return switch (option) {
            case "--lang" -> Catalogue.languages();
            case "--format" ->
                switch (command) {
                    case TRANSLATE_STATUS -> List.of("terminal", "json");
                    case TRANSLATE_EXPORT -> List.of("xliff", "po");
                    default -> Format.words();
                };
            case "--editor" -> Editor.words();
            default -> List.of();
        };
    }

    static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /** Numbers with commas between; 0 for what is none. */
    static List<Integer> blocks(String value) {
        return Stream.of(value.split(",", -1))
                .map(number -> isNumber(number.strip(), each -> each >= 1) ? Integer.parseInt(number.strip()) : 0)
                .toList();
    }

    /** A person's name as it can stand at the end of a line. */
    private static boolean isName(String value) {
        return !value.isBlank()
                && value.length() <= LONGEST_NAME
                && value.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** {@code NAME=N}. */
    private static boolean isLimit(String value) {
        int equals = value.indexOf('=');
        return equals > 0
                && Limit.of(value.substring(0, equals)).isPresent()
                && isNumber(value.substring(equals + 1), number -> number >= 1);
    }

    private static boolean isNumber(String value, Predicate<Integer> fits) {
        try {
            return fits.test(Integer.parseInt(value));
        } catch (NumberFormatException none) {
            return false;
        }
    }
}
