package zwiesprache.render.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import zwiesprache.text.SourceText;

/** Gives Pebble the templates that were read already; every name begins at {@code templates/}. */
final class TextLoader implements Loader<String> {
    private final Map<String, SourceText> templates;

    TextLoader(Map<String, SourceText> templates) {
        this.templates = templates;
    }

    @Override
    public Reader getReader(String path) {
        SourceText source = templates.get(path);
        if (source == null) {
            throw new LoaderException(null, "There is no template " + path);
        }
        return new StringReader(source.text());
    }

    @Override
    public boolean resourceExists(String path) {
        return templates.containsKey(path);
    }

    @Override
    public String resolveRelativePath(String path, String from) {
        return path;
    }

    @Override
    public String createCacheKey(String path) {
        return path;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
