package zwiesprache.render.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The part of Pebble's language that themes may use. Left out is what reads files or classes (resource bundles), what
 * depends on clock or locale (dates, formats), what runs in threads, what cannot be checked before it runs (embed, from),
 * and what can grow without bound (ranges, string interpolation, replace, join, merge, format).
 */
final class Dialect {
    private static final List<String> TAGS =
            List.of("block", "extends", "for", "if", "import", "include", "macro", "set");
    private static final List<String> FILTERS = List.of("escape", "raw", "length", "first", "last", "slice");
    private static final List<String> FUNCTIONS = List.of("parent");
    private static final List<String> TESTS = List.of("empty", "even", "odd");
    private static final List<String> REPLACED = List.of("+", "~", "..");

    private static final List<String> WITH_END = List.of("block", "for", "if", "macro");
    private static final List<String> ADDED = List.of("csp_hash", "with");

    private Dialect() {}

    /** What a tag, a filter, a function or a test may be called. */
    static List<String> words() {
        return Stream.of(TAGS, FILTERS, ADDED, FUNCTIONS, TESTS)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether a tag needs another that ends it. */
    static boolean hasEnd(String tag) {
        return WITH_END.contains(tag);
    }

    /** One of Pebble's own extensions, with only what is allowed of it. */
    static final class Allowed extends ExtensionCustomizer {
        Allowed(Extension extension) {
            super(extension);
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            List<TokenParser> all = super.getTokenParsers();
            return all == null
                    ? List.of()
                    : all.stream().filter(tag -> TAGS.contains(tag.getTag())).toList();
        }

        @Override
        public Map<String, Filter> getFilters() {
            return only(FILTERS, super.getFilters());
        }

        @Override
        public Map<String, Test> getTests() {
            return only(TESTS, super.getTests());
        }

        @Override
        public Map<String, Function> getFunctions() {
            return only(FUNCTIONS, super.getFunctions());
        }

        @Override
        public List<BinaryOperator> getBinaryOperators() {
            List<BinaryOperator> all = super.getBinaryOperators();
            return all == null
                    ? List.of()
                    : all.stream()
                            .filter(each -> !REPLACED.contains(each.getSymbol()))
                            .toList();
        }

        private static <T> Map<String, T> only(List<String> names, Map<String, T> all) {
            Map<String, T> allowed = new TreeMap<>(all == null ? Map.of() : all);
            allowed.keySet().retainAll(names);
            return allowed;
        }
    }

    /** What we add to Pebble. */
    static final class Additions extends AbstractExtension {
        private final Steps steps;

        Additions(Steps steps) {
            this.steps = steps;
        }

        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return List.of(new ViewFields());
        }

        @Override
        public Map<String, Filter> getFilters() {
            Map<String, Filter> filters = new TreeMap<>();
            filters.put("csp_hash", new CspHash());
            filters.put("with", new With());
            return filters;
        }

        @Override
        public List<BinaryOperator> getBinaryOperators() {
            return List.of(
                    new BinaryOperatorImpl("+", 40, Sum::new, BinaryOperatorType.NORMAL, Associativity.LEFT),
                    new BinaryOperatorImpl("~", 110, Joined::new, BinaryOperatorType.NORMAL, Associativity.LEFT));
        }

        @Override
        public List<NodeVisitorFactory> getNodeVisitors() {
            return List.of(steps::counting);
        }
    }
}
