package zwiesprache.parse.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.parse.ledger.Ledger.Mark;
import zwiesprache.parse.ledger.Ledger.Pair;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/**
 * Reads a ledger. What cannot be understood is reported and kept as a stray line; a block in which somebody wrote counts
 * as unread, with its words as they are now.
 */
public final class LedgerReader {
    /** Where ledgers lie. */
    public static final String FOLDER = "content/_ledger/";

    private static final Pattern HEAD = Pattern.compile(
            "= (\\S+) (?:aligned|confirmed (\\d{4}-\\d\\d-\\d\\d))( elsewhere)? ([0-9a-f]{8})(?: (\\S.*))?");
    private static final Pattern LANGUAGE = Pattern.compile("(from|to) (\\S+)");

    private final SourceText source;
    private final Diagnostics log;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private Optional<Head> open = Optional.empty();
    private Optional<String> original = Optional.empty();
    private Optional<String> translation = Optional.empty();
    private int at;

    private LedgerReader(SourceText source, Diagnostics log) {
        this.source = source;
        this.log = log;
    }

    private record Head(String kind, Mark mark, String digits, Origin origin) {}

    /** @return absent if the file does not say what it is, which is reported */
    public static Optional<Ledger> read(SourceText source, Diagnostics log) {
        return new LedgerReader(source, log).ledger();
    }

    private Optional<Ledger> ledger() {
        Optional<Lang> from = Optional.empty();
        Optional<Lang> to = Optional.empty();
        boolean format = false;
        for (String line : source.text().split("\n", -1)) {
            String words = withoutReturns(line);
            Matcher language = LANGUAGE.matcher(words);
            if (words.equals(LedgerWriter.FORMAT)) {
                format = true;
            } else if (language.matches() && Lang.isTag(language.group(2))) {
                Optional<Lang> lang = Optional.of(new Lang(language.group(2)));
                from = language.group(1).equals("from") ? lang : from;
                to = language.group(1).equals("to") ? lang : to;
            } else {
                line(words);
            }
            at += line.length() + 1;
        }
        close();
        if (!format || from.isEmpty() || to.isEmpty()) {
            log.at(source.start()).report(LedgerCode.NO_HEADER);
            return Optional.empty();
        }
        String path = source.path().substring(FOLDER.length());
        return Optional.of(new Ledger(path, from.get(), to.get(), pairs, strays));
    }

    /** More than one comes of ends of lines that were converted twice. */
    private static String withoutReturns(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }

    private void line(String line) {
        if (line.isBlank()) {
            close();
        } else if (line.startsWith("= ")) {
            close();
            open = head(line);
        } else if (line.startsWith("< ") && open.isPresent() && original.isEmpty()) {
            original = Optional.of(line.substring(2));
        } else if (line.startsWith("> ") && open.isPresent() && translation.isEmpty()) {
            translation = Optional.of(line.substring(2));
        } else if (line.startsWith("? ")) {
            strays.add(line.substring(2));
        } else {
            stray(line);
        }
    }

    private Optional<Head> head(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches() || (head.group(2) == null) != (head.group(5) == null)) {
            stray(line);
            return Optional.empty();
        }
        Optional<Confirmed> confirmed = Optional.empty();
        if (head.group(2) != null) {
            try {
                confirmed = Optional.of(new Confirmed(LocalDate.parse(head.group(2)), head.group(5)));
            } catch (DateTimeException noSuchDay) {
                stray(line);
                return Optional.empty();
            }
        }
        Mark mark = new Mark(confirmed, head.group(3) != null);
        return Optional.of(new Head(head.group(1), mark, head.group(4), source.at(at, at + line.length())));
    }

    private void stray(String line) {
        boolean conflict = line.startsWith("<<<<<<<")
                || line.startsWith("=======")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||");
        log.at(source.at(at, at + line.length())).report(conflict ? LedgerCode.CONFLICT : LedgerCode.STRAY_LINE);
        if (!conflict) {
            strays.add(line);
        }
    }

    private void close() {
        if (open.isPresent() && (original.isPresent() || translation.isPresent())) {
            Head head = open.get();
            Pair pair = new Pair(head.kind(), original, translation, head.mark(), head.origin());
            boolean sound = LedgerWriter.digits(pair).equals(head.digits());
            if (!sound) {
                log.at(head.origin()).report(LedgerCode.DAMAGED, head.kind());
            }
            pairs.add(sound ? pair : new Pair(head.kind(), original, translation, Mark.ALIGNED, head.origin()));
        }
        open = Optional.empty();
        original = Optional.empty();
        translation = Optional.empty();
    }
}
