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
    /** @return the address; absent unless it is an absolute http or https URL without query and fragment */
    public static Optional<BaseUrl> of(String url) {
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
                return Optional.empty();
            }
            String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
            return Optional.of(new BaseUrl(uri.getScheme() + "://" + uri.getRawAuthority(), path));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** @param below a path below the site's root, without a slash in front */
    public String absolute(String below) {
        return origin + path + below;
    }
}
