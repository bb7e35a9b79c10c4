package zwiesprache.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import zwiesprache.book.Book;
import zwiesprache.book.Bundle;
import zwiesprache.book.Chapter;
import zwiesprache.book.Chapters;
import zwiesprache.book.Imprint;
import zwiesprache.config.BaseUrl;
import zwiesprache.config.Config;
import zwiesprache.edition.Content;
import zwiesprache.edition.Dossier;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.output.OutputFile;
import zwiesprache.typeset.Tongues;

/** What is made of finished pages: on sites that have them, a book in each full language, and a dossier on each topic. */
final class Books {
    private final Edition edition;
    private final Tongues tongues;
    private final List<Book> books = new ArrayList<>();
    private final Chapters chapters;

    /** @param dossiers those that there will be */
    Books(Edition edition, List<Dossier> dossiers, Tongues tongues) {
        this.edition = edition;
        this.tongues = tongues;
        Set<String> wanted = new LinkedHashSet<>();
        if (edition.config().policy().epub()) {
            for (Lang lang : edition.config().languages().full()) {
                edition.directory()
                        .section(SectionId.ROOT, lang)
                        .ifPresent(home -> books.add(book(lang, home, wanted)));
            }
        }
        for (Dossier dossier : dossiers) {
            wanted.add(dossier.page().file());
            dossier.entries().forEach(entry -> entry.path().map(Page::fileOf).ifPresent(wanted::add));
        }
        this.chapters = new Chapters(edition.config().baseUrl().path(), wanted, !books.isEmpty());
    }

    private Book book(Lang lang, String home, Set<String> wanted) {
        Config config = edition.config();
        BaseUrl base = config.baseUrl();
        List<Chapter> parts = new ArrayList<>();
        LocalDate modified = LocalDate.EPOCH;
        for (Page page : edition.readingOrder(lang)) {
            String title = tongues.set(page.title(), page.titleLang());
            boolean part = page.content() instanceof Content.OfSection;
            parts.add(new Chapter(
                    page.path(), page.file(), title, page.titleLang().tag(), part));
            wanted.add(page.file());
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
        return new Book(imprint, parts);
    }

    private static LocalDate later(LocalDate than, Shown shown) {
        var standing = shown.entry().standing();
        return standing.updated()
                .or(standing::published)
                .filter(day -> day.isAfter(than))
                .orElse(than);
    }

    void look(OutputFile file) {
        chapters.look(file);
    }

    /** A dossier, of its frame; to be asked when all pages have been shown. */
    OutputFile fill(OutputFile frame) {
        return Bundle.fill(frame, chapters, edition.config().baseUrl().origin());
    }

    /** The books; to be asked when all files have been shown. */
    void bind(Consumer<OutputFile> to) {
        books.forEach(book -> book.bind(chapters).ifPresent(to));
    }
}
