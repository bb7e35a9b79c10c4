package zwiesprache.book;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.output.OutputFile;
import zwiesprache.text.Ordered;

/** What the pages say that books and dossiers are made of: each kept once, for all of them. */
public final class Chapters {
    private final String base;
    private final Pages pages;
    private final Set<String> wanted;
    private final boolean illustrated;
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    /**
     * @param base the path of the site's root on its host; begins and ends with a slash
     * @param wanted the files of the pages to keep
     * @param illustrated whether to keep the pictures of the site too
     */
    public Chapters(String base, Set<String> wanted, boolean illustrated) {
        this.base = base;
        this.pages = new Pages(base);
        this.wanted = Ordered.set(wanted);
        this.illustrated = illustrated;
    }

    /** Is shown a file of the site; from several threads at once, in any order. */
    public void look(OutputFile file) {
        if (wanted.contains(file.path())) {
            pages.write(file).ifPresent(page -> written.put(file.path(), page));
        } else if (illustrated && Pictures.isPicture(file.path())) {
            pictures.put(file.path(), file.bytes());
        }
    }

    /** What a page says; absent of one that has not been seen, or says nothing. */
    Optional<Written> of(String file) {
        return Optional.ofNullable(written.get(file));
    }

    /** By path below the site's root. */
    Map<String, byte[]> pictures() {
        return pictures;
    }

    String base() {
        return base;
    }

    /** The file of a page below the site's root, by its address from the host's root on. */
    String file(String address) {
        String path = address.startsWith(base) ? address.substring(base.length()) : address;
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
