package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zwiesprache.text.Names;
import zwiesprache.text.Suggest;

/** How often the right one of the real site's names is suggested for a name with one slip made at random. */
class SuggestRateTest {
    private static final int SLIPS = 20_000;
    private static final long[] SEEDS = {1, 2, 3, 4};
    private static final double GOAL = 0.95;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String ALIKE = "аеорсухіАВЕКМНОРСТХ";
    private static final String ALIKE_LATIN = "aeopcyxiABEKMHOPCTX";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final List<String> LAYOUTS =
            List.of("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "qwertzuiopü+asdfghjklöäyxcvbnm,.^");
    private static final Map<String, List<String>> NAMES = RealNames.groups();

    /** A way to write a name wrong; a name that it does not change has no such slip. */
    enum Slip {
        LETTER_TOO_MANY,
        LETTER_LEFT_OUT,
        WRONG_LETTER,
        LETTERS_SWAPPED,
        WRONG_CASE,
        HYPHEN_OR_UNDERSCORE,
        ACCENT_MISSING,
        UMLAUT_AS_TWO,
        LOOK_ALIKE,
        OTHER_LAYOUT;

        String of(String name, Random random) {
            int at = random.nextInt(name.length());
            return switch (this) {
                case LETTER_TOO_MANY -> {
                    int before = random.nextInt(name.length() + 1);
                    yield name.substring(0, before) + letter(name, random) + name.substring(before);
                }
                case LETTER_LEFT_OUT -> name.substring(0, at) + name.substring(at + 1);
                case WRONG_LETTER -> name.substring(0, at) + letter(name, random) + name.substring(at + 1);
                case LETTERS_SWAPPED ->
                    at + 1 == name.length()
                            ? name
                            : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
                case WRONG_CASE -> inOtherCase(name, at, random);
                case HYPHEN_OR_UNDERSCORE -> swap(name, "-_", "_-");
                case ACCENT_MISSING -> swap(name, "äöüÄÖÜßéёЁй", "aouAOUseеЕи");
                case UMLAUT_AS_TWO ->
                    name.replace("ä", "ae")
                            .replace("ö", "oe")
                            .replace("ü", "ue")
                            .replace("ß", "ss");
                case LOOK_ALIKE -> alike(name, at);
                case OTHER_LAYOUT -> typed(name, LAYOUTS.get(random.nextInt(LAYOUTS.size())));
            };
        }

        private static char letter(String name, Random random) {
            String alphabet = name.codePoints().anyMatch(c -> c >= 'а' && c <= 'я') ? CYRILLIC : LATIN;
            return alphabet.charAt(random.nextInt(alphabet.length()));
        }

        private static String inOtherCase(String name, int at, Random random) {
            char c = name.charAt(at);
            char other = Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
            return switch (random.nextInt(3)) {
                case 0 -> name.toUpperCase(Locale.ROOT);
                case 1 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
                default -> name.substring(0, at) + other + name.substring(at + 1);
            };
        }

        private static String swap(String name, String from, String to) {
            StringBuilder swapped = new StringBuilder();
            for (char c : name.toCharArray()) {
                swapped.append(from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)));
            }
            return swapped.toString();
        }

        private static String alike(String name, int at) {
            char c = name.charAt(at);
            int latin = ALIKE_LATIN.indexOf(c);
            int russian = ALIKE.indexOf(c);
            char other = latin >= 0 ? ALIKE.charAt(latin) : russian >= 0 ? ALIKE_LATIN.charAt(russian) : c;
            return name.substring(0, at) + other + name.substring(at + 1);
        }

        /** A Russian name as it comes out when the Latin layout is on. */
        private static String typed(String name, String layout) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.codePoints().anyMatch(c -> c >= 'а' && c <= 'я') ? swap(lower, RUSSIAN, layout) : name;
        }
    }

    private record Name(String name, List<String> among, Names names) {}

    private static List<Name> names() {
        List<Name> names = new ArrayList<>();
        NAMES.values().forEach(group -> {
            Names among = Names.of(group);
            group.forEach(name -> names.add(new Name(name, group, among)));
        });
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void theRightNameIsSuggested(Slip slip) {
        List<Name> names = names();
        Map<String, Integer> missed = new TreeMap<>();
        int made = 0;
        int right = 0;
        for (long seed : SEEDS) {
            Random random = new Random(seed);
            for (int tries = 0; made < SLIPS * (seed - SEEDS[0] + 1) / SEEDS.length && tries < SLIPS * 100; tries++) {
                Name name = names.get(random.nextInt(names.size()));
                String wrong = slip.of(name.name(), random);
                if (!name.among().contains(wrong) && !wrong.isBlank()) {
                    made++;
                    Optional<String> suggested = Suggest.nearest(wrong, name.names());
                    if (suggested.equals(Optional.of(name.name()))) {
                        right++;
                    } else {
                        missed.merge(wrong + " for " + name.name() + " as " + suggested.orElse("-"), 1, Integer::sum);
                    }
                }
            }
        }
        double rate = right / (double) made;
        System.out.printf(Locale.ROOT, "%-20s %6d slips, %.2f %% right%n", slip, made, rate * 100);
        if (Boolean.getBoolean("suggest.missed")) {
            missed.keySet().stream().limit(60).forEach(each -> System.out.println("  " + each));
        }
        assertEquals(SLIPS, made);
        assertTrue(rate >= GOAL, () -> slip + ": " + missed.keySet());
    }

    @Test
    void aThousandAmongTenThousandAreFoundInTime() {
        Random random = new Random(5);
        List<String> words = List.copyOf(NAMES.get("pages"));
        List<String> many = new ArrayList<>();
        for (int i = 0; many.size() < 10_000; i++) {
            many.add(words.get(i % words.size()) + "-" + Integer.toString(random.nextInt(100_000), 36));
        }
        Names names = Names.of(many);
        long start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            String name = many.get(random.nextInt(many.size()));
            found += Suggest.nearest(Slip.WRONG_LETTER.of(name, random), names).isPresent() ? 1 : 0;
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("1000 among 10000: " + millis + " ms");
        assertTrue(found > 990, "found " + found);
        assertTrue(millis < 10_000, millis + " ms");
    }
}
