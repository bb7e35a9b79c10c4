package zwiesprache.render.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zwiesprache.render.view.View;

/**
 * Answers every {@code a.b} and {@code a[b]} of a template, and is asked before Pebble's own resolver, which would call
 * any public method and read any public field: components of views, members of maps and lists, the loop's counters.
 */
final class ViewFields implements AttributeResolver {
    private static final List<String> LOOP = List.of("index", "first", "last", "length", "revindex");

    private final ClassValue<Map<String, Method>> components = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object of,
            Object name,
            Object @Nullable [] arguments,
            ArgumentsNode args,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (of instanceof MacroAttributeProvider) {
            return null;
        }
        if (arguments == null && of instanceof View) {
            return component(of, String.valueOf(name), file, line);
        }
        if (arguments == null && of instanceof Map<?, ?> map) {
            return member(map, String.valueOf(name), file, line);
        }
        if (arguments == null && of instanceof List<?> list) {
            return item(list, name, file, line);
        }
        if (arguments == null && of instanceof LoopVariables loop) {
            return counter(loop, String.valueOf(name), file, line);
        }
        throw new TemplateTrouble(
                TemplateCode.FORBIDDEN, List.of(String.valueOf(name), kind(of)), List.of(), file, line);
    }

    private ResolvedAttribute component(Object view, String name, String file, int line) {
        Map<String, Method> accessors = components.get(view.getClass());
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw missing(name, view.getClass().getSimpleName(), accessors.keySet(), file, line);
        }
        try {
            return new ResolvedAttribute(accessor.invoke(view));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ResolvedAttribute member(Map<?, ?> map, String key, String file, int line) {
        Object value = map.get(key);
        if (value == null) {
            List<String> keys = map.keySet().stream().map(String::valueOf).toList();
            throw missing(key, "map", keys, file, line);
        }
        return new ResolvedAttribute(value);
    }

    private static ResolvedAttribute item(List<?> list, Object index, String file, int line) {
        if (index instanceof Number number && number.intValue() >= 0 && number.intValue() < list.size()) {
            return new ResolvedAttribute(list.get(number.intValue()));
        }
        throw missing(String.valueOf(index), "list", List.of(), file, line);
    }

    private static ResolvedAttribute counter(LoopVariables loop, String name, String file, int line) {
        return switch (name) {
            case "index" -> new ResolvedAttribute(loop.getIndex());
            case "first" -> new ResolvedAttribute(loop.isFirst());
            case "last" -> new ResolvedAttribute(loop.isLast());
            case "length" -> new ResolvedAttribute(loop.getLength());
            case "revindex" -> new ResolvedAttribute(loop.getRevindex());
            default -> throw missing(name, "loop", LOOP, file, line);
        };
    }

    private static TemplateTrouble missing(String name, String of, Collection<String> names, String file, int line) {
        return new TemplateTrouble(TemplateCode.NO_SUCH_FIELD, List.of(name, of), names, file, line);
    }

    private static String kind(@Nullable Object of) {
        return of == null ? "nothing" : of.getClass().getSimpleName();
    }
}
