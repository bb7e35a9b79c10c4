package zwiesprache.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import zwiesprache.model.Lang;
import zwiesprache.translation.Base.Piece;
import zwiesprache.translation.Trial.Expected;

/** Trials that nobody thought of: one to eight edits at places drawn by lot, which do not touch each other. */
final class Chance {
    private static final List<String> COSMETIC =
            List.of("wrap 35", "quotes", "dashes", "spaces", "bullets *", "closed");

    private final List<Base> bases;
    private final List<Lang> languages;
    private final Random random;
    private final List<Piece> paragraphs = new ArrayList<>();

    Chance(List<Base> bases, List<Lang> languages, long seed) {
        this.bases = List.copyOf(bases);
        this.languages = languages;
        random = new Random(seed);
        bases.forEach(base -> base.pieces().stream().filter(Chance::isParagraph).forEach(paragraphs::add));
    }

    private static boolean isParagraph(Piece piece) {
        return !piece.inFrontMatter()
                && !piece.label().contains(".")
                && piece.texts().values().stream()
                        .allMatch(text ->
                                Character.isLetter(text.charAt(0)) && !text.contains("\n") && !text.contains("[^"));
    }

    Trial trial(int number) {
        Base base = bases.get(random.nextInt(bases.size()));
        List<Edit> edits = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(base.pieces().size());
            if (isFree(base, place) && places.stream().allMatch(other -> Math.abs(other - place) > 1)) {
                edit(base, place, "x" + i, edits, expected, places);
            }
        }
        if (random.nextInt(3) == 0) {
            String verb = COSMETIC.get(random.nextInt(COSMETIC.size()));
            edits.add(new Edit(random.nextBoolean(), List.of(verb.split(" ")), Map.of()));
        }
        return new Trial("by-lot", base, false, number + " " + words(edits), edits, expected);
    }

    /** One to three pieces are missing, are added, divided or elsewhere on one side. */
    Trial structure(int number) {
        Base base = bases.get(random.nextInt(bases.size()));
        List<Edit> edits = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(base.pieces().size());
            Piece piece = base.pieces().get(place);
            boolean source = random.nextBoolean();
            if (isFree(base, place) && places.stream().allMatch(other -> Math.abs(other - place) > 1)) {
                List<Edit> possible =
                        new ArrayList<>(List.of(new Edit(source, List.of("drop", piece.label()), Map.of())));
                if (isParagraph(piece)) {
                    possible.add(new Edit(source, List.of("add", "x" + i, "after", piece.label()), another(base)));
                    divided(piece, source).ifPresent(possible::add);
                    moved(base, place, source, places).ifPresent(possible::add);
                }
                edits.add(possible.get(random.nextInt(possible.size())));
                places.add(place);
            }
        }
        return new Trial("by-lot", base, false, number + " " + words(edits), edits, List.of());
    }

    /** Behind the first sentence, in both languages. */
    private static Optional<Edit> divided(Piece piece, boolean source) {
        Map<Lang, String> rests = new LinkedHashMap<>();
        piece.texts().forEach((lang, text) -> {
            int end = text.indexOf(". ");
            if (end > 0 && text.indexOf(text.substring(end + 2)) == text.lastIndexOf(text.substring(end + 2))) {
                rests.put(lang, text.substring(end + 2));
            }
        });
        return rests.size() < piece.texts().size()
                ? Optional.empty()
                : Optional.of(new Edit(source, List.of("split", piece.label()), rests));
    }

    private static String words(List<Edit> edits) {
        List<String> words = new ArrayList<>();
        edits.forEach(edit -> words.add((edit.source() ? "< " : "> ") + String.join(" ", edit.words())));
        return String.join(", ", words);
    }

    /** Whether a piece can be done something to without its neighbours noticing. */
    private static boolean isFree(Base base, int place) {
        Piece piece = base.pieces().get(place);
        boolean head = piece.label().endsWith(".0");
        return !piece.inFrontMatter()
                && !head
                && piece.texts().values().stream().noneMatch(text -> text.contains("[^"));
    }

    private void edit(
            Base base, int place, String fresh, List<Edit> edits, List<Expected> expected, List<Integer> places) {
        Piece piece = base.pieces().get(place);
        String label = piece.label();
        boolean source = random.nextInt(4) > 0;
        switch (random.nextInt(5)) {
            case 0 -> {
                edits.add(new Edit(source, List.of("drop", label), Map.of()));
                expected.add(expected(label, source ? Verdict.REMOVED : Verdict.NEW, Review.Side.SOURCE));
                places.add(place);
            }
            case 1 -> {
                if (isParagraph(piece)) {
                    edits.add(new Edit(source, List.of("rewrite", label), another(base)));
                    places.add(place);
                    if (source) {
                        expected.add(expected(label, Verdict.CHANGED, Review.Side.SOURCE));
                    }
                }
            }
            case 2 -> {
                if (isParagraph(piece)) {
                    edits.add(new Edit(source, List.of("append", label), another(base)));
                    places.add(place);
                    if (source) {
                        expected.add(expected(label, Verdict.CHANGED, Review.Side.SOURCE));
                    }
                }
            }
            case 3 -> {
                if (isParagraph(piece)) {
                    edits.add(new Edit(source, List.of("add", fresh, "after", label), another(base)));
                    expected.add(expected(fresh, Verdict.NEW, source ? Review.Side.SOURCE : Review.Side.TRANSLATION));
                    places.add(place);
                }
            }
            default ->
                moved(base, place, source, places).ifPresent(move -> {
                    edits.add(move);
                    expected.add(expected(label, Verdict.MOVED, Review.Side.SOURCE));
                    places.add(place);
                });
        }
    }

    private Optional<Edit> moved(Base base, int place, boolean source, List<Integer> places) {
        Piece piece = base.pieces().get(place);
        int to = random.nextInt(base.pieces().size());
        Piece after = base.pieces().get(to);
        boolean once = base.pieces().stream()
                        .filter(each -> each.texts().equals(piece.texts()))
                        .count()
                == 1;
        boolean far = Math.abs(to - place) > 3 && places.isEmpty();
        if (!once || !far || !isParagraph(piece) || !isParagraph(after)) {
            return Optional.empty();
        }
        places.add(to);
        return Optional.of(new Edit(source, List.of("move", piece.label(), "after", after.label()), Map.of()));
    }

    private Map<Lang, String> another(Base base) {
        Piece piece = paragraphs.get(random.nextInt(paragraphs.size()));
        while (base.pieces().contains(piece)) {
            piece = paragraphs.get(random.nextInt(paragraphs.size()));
        }
        Map<Lang, String> texts = new LinkedHashMap<>();
        for (Lang lang : languages) {
            texts.put(lang, piece.texts().get(lang));
        }
        return texts;
    }

    private static Expected expected(String label, Verdict verdict, Review.Side ahead) {
        return new Expected(List.of(new TreeSet<>(Set.of(label))), verdict, ahead);
    }
}
