package zwiesprache.book;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** EPUBCheck (https://www.w3.org/publishing/epubcheck/), the conformance checker of the format's authors. */
public final class EpubLook extends MasterReport {
    private final List<String> found = new ArrayList<>();

    private EpubLook() {
        setLocale(Locale.ENGLISH);
    }

    /** The errors and warnings on a book. */
    public static List<String> errors(byte[] book, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("book.epub"), book);
        EpubLook report = new EpubLook();
        int worst = new EpubCheck(file.toFile(), report).doValidate();
        if (worst != 0 && report.found.isEmpty()) {
            report.found.add("result " + worst);
        }
        return report.found;
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... arguments) {
        Severity severity = message.getSeverity();
        if (severity == Severity.FATAL || severity == Severity.ERROR || severity == Severity.WARNING) {
            found.add(message.getID() + " " + place.getPath() + ":" + place.getLine() + " "
                    + message.getMessage(arguments));
        }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
        return 0;
    }

    @Override
    public void initialize() {}
}
