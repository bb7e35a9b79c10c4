package zwiesprache.parse.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.source.SourceCode;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Reads YAML into {@link Yaml} by walking its tokens once; refuses what would be misread: aliases, tags, doubles. */
public final class YamlReader {
    private final YAMLFactory factory = YAMLFactory.builder().build();
    private final int deepest;

    public YamlReader() {
        this(Limits.STANDARD);
    }

    /** @param limits of which that of the depth counts */
    public YamlReader(Limits limits) {
        this.deepest = limits.of(Limit.YAML_DEPTH);
    }

    /**
     * @param part the stretch of the source that is YAML
     * @param longest how many UTF-16 units it may have
     * @return the map it holds (an empty text is an empty map); absent if it is none, which is then reported. What
     *     comments in it waive is noted
     */
    public Optional<Yaml.Mapping> mapping(SourceText source, Span part, int longest, Diagnostics log) {
        if (part.end() - part.start() > longest) {
            log.at(source.at(part.start(), part.start())).report(YamlCode.TOO_LONG, longest);
            return Optional.empty();
        }
        try {
            Optional<Yaml.Mapping> read = new Walk(source, part, log).document();
            read.ifPresent(root -> YamlWaivers.note(source, part, root, log));
            return read;
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /** The places, in code points, at which a text has a character of two units; ascending. Most texts have none. */
    private static int[] pairs(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length)
                .filter(i -> Character.isSupplementaryCodePoint(points[i]))
                .toArray();
    }

    /** One walk over the tokens of one text. */
    private final class Walk {
        private final SourceText source;
        private final String text;
        private final int base;
        private final int[] pairs;
        private final Diagnostics log;

        Walk(SourceText source, Span part, Diagnostics log) {
            this.source = source;
            this.text = source.text().substring(part.start(), part.end());
            this.base = part.start();
            this.pairs = pairs(text);
            this.log = log;
        }

        Optional<Yaml.Mapping> document() {
            try (YAMLParser parser =
                    (YAMLParser) factory.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
                JsonToken first = parser.nextToken();
                if (first == null) {
                    return Optional.of(new Yaml.Mapping(List.of(), source.at(base, base)));
                }
                Yaml value = value(parser, first, 0);
                if (parser.nextToken() != null) {
                    throw refuse(separator(start(parser)), YamlCode.SECOND_DOCUMENT);
                }
                if (value instanceof Yaml.Mapping mapping) {
                    return Optional.of(mapping);
                }
                if (value instanceof Yaml.Scalar scalar && scalar.isEmpty()) {
                    return Optional.of(new Yaml.Mapping(List.of(), scalar.origin()));
                }
                throw refuse(value.origin(), YamlCode.NOT_A_MAP);
            } catch (JacksonException wrong) {
                throw syntax(wrong);
            }
        }

        private Yaml value(YAMLParser parser, JsonToken token, int depth) {
            if (depth > deepest) {
                throw refuse(here(parser), YamlCode.TOO_DEEP, deepest);
            }
            if (parser.isCurrentAlias()) {
                throw refuse(here(parser), YamlCode.ALIAS, parser.getString());
            }
            if (parser.getObjectId() != null) {
                throw refuse(here(parser), YamlCode.ALIAS, parser.getObjectId());
            }
            if (parser.getTypeId() != null) {
                Origin tagged = here(parser);
                refuseMarks(tagged);
                throw refuse(tagged, YamlCode.TAG, parser.getTypeId());
            }
            return switch (token) {
                case START_OBJECT -> mapping(parser, depth);
                case START_ARRAY -> sequence(parser, depth);
                case VALUE_NULL -> nothing(here(parser));
                default -> scalar(parser);
            };
        }

        private Yaml mapping(YAMLParser parser, int depth) {
            int start = start(parser);
            List<Yaml.Member> members = new ArrayList<>();
            Map<String, Origin> seen = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Origin keyOrigin = here(parser);
                refuseMarks(keyOrigin);
                refuseControls(parser.currentName(), keyOrigin);
                String key = seen(parser.currentName(), keyOrigin);
                Origin first = seen.putIfAbsent(key, keyOrigin);
                Yaml value = value(parser, parser.nextToken(), depth + 1);
                if (first != null) {
                    log.at(keyOrigin).seeAlso(first).report(YamlCode.DUPLICATE_KEY, key);
                } else {
                    members.add(new Yaml.Member(key, keyOrigin, value));
                }
            }
            return new Yaml.Mapping(members, whole(parser, start));
        }

        private Yaml sequence(YAMLParser parser, int depth) {
            int start = start(parser);
            List<Yaml> items = new ArrayList<>();
            JsonToken token = parser.nextToken();
            while (token != JsonToken.END_ARRAY && token != null) {
                items.add(value(parser, token, depth + 1));
                token = parser.nextToken();
            }
            return new Yaml.Sequence(items, whole(parser, start));
        }

        /** Where a list or map is that ends here: in brackets as a whole, else where it begins. */
        private Origin whole(YAMLParser parser, int start) {
            boolean brackets = start < text.length() && "[{".indexOf(text.charAt(start)) >= 0;
            int end = brackets ? offset(parser.currentLocation().getCharOffset()) : start;
            return source.at(base + start, base + Math.max(start, end));
        }

        /** The line of hyphens above what begins a second document. */
        private Origin separator(int below) {
            int line = text.lastIndexOf("\n---", below);
            return line < 0 ? source.at(base, base) : source.at(base + line + 1, base + line + 4);
        }

        private Yaml scalar(YAMLParser parser) {
            String words = parser.getString();
            Origin origin = here(parser);
            refuseMarks(origin);
            refuseControls(words, origin);
            boolean verbatim = text.startsWith(words, origin.span().start() - base);
            if (verbatim) {
                noteComment(origin.span().end() - base);
            }
            refuseHyphens(words, origin.span().start() - base);
            return new Yaml.Scalar(words, verbatim, origin);
        }

        private Yaml nothing(Origin origin) {
            noteComment(origin.span().start() - base);
            return new Yaml.Scalar("", false, origin);
        }

        /** A number sign with a word right behind it, as in "Seminar #12", is seldom meant to begin a comment. */
        private void noteComment(int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean sign = at > 0 && at + 1 < text.length() && text.charAt(at) == '#' && text.charAt(at - 1) == ' ';
            if (sign && Character.isLetterOrDigit(text.charAt(at + 1))) {
                int end = at;
                while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                    end++;
                }
                log.at(source.at(base + at, base + end)).report(YamlCode.LOST_COMMENT, text.substring(at, end));
            }
        }

        /** A plain value on a line of its own that begins with a hyphen was meant as a list. */
        private void refuseHyphens(String words, int start) {
            boolean hyphen = words.length() > 1 && text.startsWith("-", start) && Character.isLetter(words.charAt(1));
            int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
            if (hyphen && text.substring(line, start).isBlank()) {
                String item = words.substring(1).split("\\s", 2)[0];
                throw refuse(source.at(base + start, base + start + 1), YamlCode.HYPHEN_WITHOUT_SPACE, item);
            }
        }

        /** A key as it is seen; what else is in it is reported. */
        private String seen(String key, Origin origin) {
            int at = Hidden.in(key);
            if (at < 0) {
                return key;
            }
            boolean verbatim = source.text().startsWith(key, origin.span().start());
            int start = origin.span().start() + at;
            log.at(verbatim ? source.at(start, start + 1) : origin)
                    .report(YamlCode.HIDDEN, Hidden.name(key.charAt(at)));
            return Hidden.without(key);
        }

        // The library keeps the anchor of a scalar and all that stands before a key to itself; no plain scalar begins
        // so.
        private void refuseMarks(Origin origin) {
            int start = origin.span().start();
            int end = start;
            while (end < origin.span().end()
                    && !Character.isWhitespace(source.text().charAt(end))) {
                end++;
            }
            String mark = source.text().substring(start, end);
            if (mark.startsWith("&") || mark.startsWith("*")) {
                throw refuse(origin, YamlCode.ALIAS, mark.substring(1));
            }
            if (mark.startsWith("!")) {
                throw refuse(origin, YamlCode.TAG, mark);
            }
        }

        /** What no text may hold comes into one by an escape, too. */
        private void refuseControls(String words, Origin origin) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean half = Character.isSurrogate(c) && Character.charCount(words.codePointAt(i)) == 1;
                if (half || SourceText.isControl(c)) {
                    log.at(origin).report(SourceCode.CONTROL_CHARACTER, Integer.toHexString(c));
                    throw new Refused();
                }
                i += Character.isHighSurrogate(c) ? 1 : 0;
            }
        }

        private Origin here(YAMLParser parser) {
            int start = start(parser);
            int end = offset(parser.currentLocation().getCharOffset());
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return source.at(base + start, base + Math.max(start, end));
        }

        private int start(YAMLParser parser) {
            return offset(parser.currentTokenLocation().getCharOffset());
        }

        /** The library counts code points: each surrogate pair before the place makes one unit more. */
        private int offset(long codePoints) {
            int count = (int) Math.max(0, codePoints);
            int found = Arrays.binarySearch(pairs, count);
            return Math.min(text.length(), count + (found >= 0 ? found : -found - 1));
        }

        private Refused syntax(JacksonException wrong) {
            if (!(wrong.getCause() instanceof MarkedYamlEngineException marked)) {
                return refuse(source.at(base, base), YamlCode.SYNTAX);
            }
            String problem = marked.getProblem() == null ? "" : marked.getProblem();
            String context = marked.getContext() == null ? "" : marked.getContext();
            Origin at = mark(marked.getProblemMark());
            if (problem.contains("TAB")) {
                return refuse(at, YamlCode.TAB);
            }
            Optional<Slip> slip = Slip.in(text, at.span().start() - base);
            if (slip.isPresent()) {
                return refuse(slip.get());
            }
            if (problem.startsWith("mapping values are not allowed")) {
                return refuse(at, YamlCode.COLON);
            }
            if (problem.contains("cannot start any token")) {
                return refuse(
                        at,
                        YamlCode.START,
                        source.text().substring(at.span().start(), at.span().end()));
            }
            if (context.contains("quoted scalar")) {
                return refuse(mark(marked.getContextMark()), YamlCode.UNCLOSED_QUOTE);
            }
            if (context.contains("flow")
                    && source.text().startsWith(",", at.span().start())) {
                return refuse(at, YamlCode.EMPTY_ITEM);
            }
            if (context.contains("flow")) {
                return refuse(bracket(mark(marked.getContextMark())), YamlCode.UNCLOSED_BRACKET);
            }
            if (problem.contains("alias")) {
                return refuse(at, YamlCode.ALIAS, "*");
            }
            return refuse(at, YamlCode.SYNTAX);
        }

        /** The bracket that is open at a place; the place itself if none is. */
        private Origin bracket(Origin place) {
            int closed = 0;
            for (int i = place.span().start(); i >= base; i--) {
                char c = i < source.text().length() ? source.text().charAt(i) : ' ';
                if (c == ']' || c == '}') {
                    closed++;
                } else if ((c == '[' || c == '{') && closed-- == 0) {
                    return source.at(i, i + 1);
                }
            }
            return place;
        }

        private Origin mark(Optional<Mark> mark) {
            int at = mark.map(Mark::getIndex).map(this::offset).orElse(0);
            return source.at(base + at, Math.min(base + at + 1, base + text.length()));
        }

        private Refused refuse(Slip slip) {
            Diagnostics.Finding finding = log.at(source.at(base + slip.start(), base + slip.end()));
            slip.meant().ifPresent(finding::suggest);
            finding.report(slip.code(), slip.arguments().toArray());
            return new Refused();
        }

        private Refused refuse(Origin origin, YamlCode code, Object... arguments) {
            log.at(origin).report(code, arguments);
            return new Refused();
        }
    }

    /** Leaves the walk; what was wrong is reported already. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused() {
            super(null, null, false, false);
        }
    }
}
