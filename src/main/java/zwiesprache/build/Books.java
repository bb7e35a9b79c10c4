package zwiesprache.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import zwiesprache.book.Book;
import zwiesprache.book.Chapter;
import zwiesprache.book.Imprint;
import zwiesprache.config.BaseUrl;
import zwiesprache.config.Config;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.output.OutputFile;
import zwiesprache.typeset.Tongues;

/** The books of a site that has them: one in each full language. */
final class Books {
    private final Edition edition;
    private final Tongues tongues;
    private final List<Book> books = new ArrayList<>();

    Books(Edition edition, Tongues tongues) {
        this.edition = edition;
        this.tongues = tongues;
        if (edition.config().policy().epub()) {
            for (Lang lang : edition.config().languages().full()) {
                edition.directory().section(SectionId.ROOT, lang).ifPresent(home -> books.add(book(lang, home)));
            }
        }
    }

    private Book book(Lang lang, String home) {
        Config config = edition.config();
        BaseUrl base = config.baseUrl();
        List<Chapter> chapters = new ArrayList<>();
        LocalDate modified = LocalDate.EPOCH;
        for (Page page : edition.readingOrder(lang)) {
            String title = tongues.set(page.title(), page.titleLang());
            boolean part = page.content() instanceof Content.OfSection;
            chapters.add(new Chapter(
                    page.path(), page.file(), title, page.titleLang().tag(), part));
            if (page.content() instanceof Content.OfEntry of) {
                modified = later(modified, of.shown());
            }
        }
        String title = config.names()
                .title()
                .pick(lang)
                .map(words -> tongues.set(words.value(), words.lang()))
                .orElse("");
        Imprint imprint = new Imprint(
                lang.tag(),
                title,
                Edition.book(lang),
                new Imprint.Address(base.absolute(home), base.origin(), base.path()),
                config.policy().license().map(Config.License::name).orElse(""),
                modified);
        return new Book(imprint, chapters);
    }

    private static LocalDate later(LocalDate than, Shown shown) {
        var standing = shown.entry().standing();
        return standing.updated()
                .or(standing::published)
                .filter(day -> day.isAfter(than))
                .orElse(than);
    }

    void look(OutputFile file) {
        books.forEach(book -> book.look(file));
    }

    void bind(Consumer<OutputFile> to) {
        books.forEach(book -> book.bind().ifPresent(to));
    }
}
