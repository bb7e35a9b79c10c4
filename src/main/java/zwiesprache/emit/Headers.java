package zwiesprache.emit;

import zwiesprache.config.BaseUrl;

/**
 * A headers file in the form that static hosts share ({@code _headers} of Netlify and Cloudflare Pages); to other
 * servers it says what to set.
 */
final class Headers {
    // The wider of two policies: a page states its own, stricter one, and browsers enforce both. What neither can say
    // in
    // the page stands here only: frame-ancestors.
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self'; img-src 'self'; "
                    + "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private Headers() {}

    static String of(BaseUrl base) {
        return base.path() + "*\n"
                + "  Content-Security-Policy: " + POLICY + "\n"
                + "  X-Content-Type-Options: nosniff\n"
                + "  Referrer-Policy: strict-origin-when-cross-origin\n"
                + "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
                + "\n"
                + base.path() + "data/*\n"
                + "  Access-Control-Allow-Origin: *\n";
    }
}
