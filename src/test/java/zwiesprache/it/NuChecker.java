package zwiesprache.it;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker (https://validator.github.io/validator/), on several threads; each has a checker of its own. */
final class NuChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final String XML_SCHEMA = "http://s.validator.nu/xhtml5-rdfalite.rnc";
    /** Its JSON reader and a newer one on the class path have one name; others see to what it cannot read. */
    private static final String UNREAD_RULES = "“speculationrules” must have valid JSON content";
    // Its grammar recurses deep.
    private static final long STACK = 64L << 20;

    private final Iterator<Map.Entry<String, byte[]>> pages;
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    private NuChecker(Map<String, byte[]> pages) {
        this.pages = pages.entrySet().iterator();
    }

    /** All errors, in the order of pages and lines. */
    static List<String> errors(Map<String, byte[]> pages, int threads) throws InterruptedException {
        NuChecker checker = new NuChecker(pages);
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(null, checker::check, "nu-" + i, STACK);
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            thread.join();
        }
        return checker.errors.stream().sorted().toList();
    }

    private void check() {
        String path = "the checker itself";
        try {
            Findings findings = new Findings();
            SimpleDocumentValidator html = null;
            SimpleDocumentValidator xml = null;
            for (var page = next(); page != null; page = next()) {
                path = page.getKey();
                findings.path = path;
                InputSource source = new InputSource(new ByteArrayInputStream(page.getValue()));
                source.setEncoding("UTF-8");
                if (path.endsWith(".xhtml")) {
                    xml = xml == null ? validator(XML_SCHEMA, findings) : xml;
                    xml.checkXmlInputSource(source);
                } else {
                    html = html == null ? validator(SCHEMA, findings) : html;
                    html.checkHtmlInputSource(source);
                }
            }
        } catch (Exception | LinkageError | StackOverflowError broken) {
            errors.add(path + ": " + broken);
        }
    }

    private static SimpleDocumentValidator validator(String schema, Findings findings) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(schema, findings);
        validator.setUpValidatorAndParsers(findings, false, false);
        return validator;
    }

    private synchronized Map.Entry<String, byte[]> next() {
        return pages.hasNext() ? pages.next() : null;
    }

    private final class Findings implements ErrorHandler {
        private String path = "";

        @Override
        public void warning(SAXParseException warning) {
            // Advice on style: that a type or a role is not needed.
        }

        @Override
        public void error(SAXParseException error) {
            if (String.valueOf(error.getMessage()).contains(UNREAD_RULES)) {
                return;
            }
            errors.add(path + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
