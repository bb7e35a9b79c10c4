package zwiesprache.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two kinds of block that Flexmark learns from us: {@code !!! kind "Title"} with content indented by four spaces,
 * and {@code *[ABBR]: words}, one line each.
 */
final class OwnBlocks {
    static final Parser.ParserExtension EXTENSION = new Parser.ParserExtension() {
        @Override
        public void parserOptions(MutableDataHolder options) {
            // none of its own
        }

        @Override
        public void extend(Parser.Builder builder) {
            builder.customBlockParserFactory(new Factory());
        }
    };

    private static final int CONTENT_INDENT = 4;

    private OwnBlocks() {}

    /** The line {@code !!! kind "Title"} and the blocks below it. */
    static final class Admonition extends Block {
        private final BasedSequence head;

        Admonition(BasedSequence head) {
            this.head = head;
        }

        /** The line, without white space around. */
        BasedSequence head() {
            return head;
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[] {head};
        }
    }

    /** The line {@code *[ABBR]: words}. */
    static final class Abbreviation extends Block {
        Abbreviation(BasedSequence line) {
            super(line);
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[0];
        }

        /** Where the line's short form ends, or -1 if the line is not of this kind. */
        static int shortEnd(CharSequence line) {
            if (line.length() < 6 || line.charAt(0) != '*' || line.charAt(1) != '[') {
                return -1;
            }
            for (int i = 2; i + 1 < line.length(); i++) {
                if (line.charAt(i) == ']') {
                    return i > 2 && line.charAt(i + 1) == ':' ? i : -1;
                }
            }
            return -1;
        }
    }

    private static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starts(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Starts extends AbstractBlockParserFactory {
        Starts(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CONTENT_INDENT) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            int first = state.getNextNonSpaceIndex();
            if (first >= line.length()) {
                return BlockStart.none();
            }
            char c = line.charAt(first);
            if (c == '!'
                    && opensAdmonition(line, first, matched.getBlockParser().isParagraphParser())) {
                return BlockStart.of(
                                new AdmonitionParser(line.subSequence(first).trimEnd()))
                        .atIndex(line.length());
            }
            if (c == '*' && Abbreviation.shortEnd(line.subSequence(first)) > 0) {
                return BlockStart.of(
                                new AbbreviationParser(line.subSequence(first).trimEnd()))
                        .atIndex(line.length());
            }
            return BlockStart.none();
        }

        // Within a paragraph only a kind that exists begins one: "!!! so" may be an exclamation.
        private static boolean opensAdmonition(BasedSequence line, int first, boolean inParagraph) {
            if (!line.matchChars("!!!", first)) {
                return false;
            }
            String rest = line.subSequence(first + 3).toString();
            if (rest.isEmpty() || rest.charAt(0) > ' ') {
                return false;
            }
            String kind = AdmonitionHead.kind(rest.strip());
            return !kind.isEmpty() && (!inParagraph || AdmonitionHead.KINDS.contains(kind));
        }
    }

    private static final class AdmonitionParser extends AbstractBlockParser {
        private final Admonition block;

        AdmonitionParser(BasedSequence head) {
            this.block = new Admonition(head);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= CONTENT_INDENT
                    ? BlockContinue.atColumn(state.getColumn() + CONTENT_INDENT)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }

    private static final class AbbreviationParser extends AbstractBlockParser {
        private final Abbreviation block;

        AbbreviationParser(BasedSequence line) {
            this.block = new Abbreviation(line);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // one line, nothing is left to do
        }
    }
}
