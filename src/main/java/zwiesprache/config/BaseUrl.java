package zwiesprache.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the site will be: scheme and host, and the path below which it lies.
 *
 * @param origin such as {@code https://example.org}, without a slash at the end
 * @param path begins and ends with a slash
 */
public record BaseUrl(String origin, String path) {
    /** In place of an address that is missing or wrong, which is reported: the rest can still be checked. */
    static final BaseUrl NOWHERE = new BaseUrl("https://nowhere.invalid", "/");

    /**
     * @return the address; absent unless it is an absolute http or https URL without user, query and fragment, whose path
     *     does not climb
     */
    public static Optional<BaseUrl> of(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
                return Optional.empty();
            }
            if (uri.getUserInfo() != null || !isPlain(uri)) {
                return Optional.empty();
            }
            String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
            return Optional.of(new BaseUrl(uri.getScheme() + "://" + uri.getRawAuthority(), path));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Whether the path has neither empty names nor dots alone, which browsers read otherwise than they look. */
    private static boolean isPlain(URI uri) {
        String path = uri.getRawPath();
        return !path.contains("//") && path.equals(uri.normalize().getRawPath());
    }

    /** @param below a path below the site's root, without a slash in front */
    public String absolute(String below) {
        return origin + path + below;
    }
}
