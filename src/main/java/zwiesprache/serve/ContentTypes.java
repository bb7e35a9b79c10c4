package zwiesprache.serve;

import java.util.Locale;

/** The media types of the kinds of files that a site has. */
final class ContentTypes {
    private ContentTypes() {}

    static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "json", "map" -> "application/json; charset=utf-8";
            case "xml" -> "application/xml; charset=utf-8";
            case "txt", "md", "yml" -> "text/plain; charset=utf-8";
            case "csv" -> "text/csv; charset=utf-8";
            case "ics" -> "text/calendar; charset=utf-8";
            case "jsonld" -> "application/ld+json; charset=utf-8";
            case "ttl" -> "text/turtle; charset=utf-8";
            case "webmanifest" -> "application/manifest+json; charset=utf-8";
            case "svg" -> "image/svg+xml; charset=utf-8";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            case "avif" -> "image/avif";
            case "ico" -> "image/vnd.microsoft.icon";
            case "woff2" -> "font/woff2";
            case "woff" -> "font/woff";
            case "pdf" -> "application/pdf";
            case "vtt" -> "text/vtt; charset=utf-8";
            case "geojson" -> "application/geo+json; charset=utf-8";
            case "m4a" -> "audio/mp4";
            case "wav" -> "audio/wav";
            case "ogv" -> "video/ogg";
            case "mp3" -> "audio/mpeg";
            case "ogg", "oga", "opus" -> "audio/ogg";
            case "mp4" -> "video/mp4";
            case "webm" -> "video/webm";
            case "wasm" -> "application/wasm";
            case "zip" -> "application/zip";
            case "xhtml" -> "application/xhtml+xml; charset=utf-8";
            case "epub" -> "application/epub+zip";
            default -> "application/octet-stream";
        };
    }
}
