package zwiesprache.bind;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Display;
import zwiesprache.model.Display.Layout;
import zwiesprache.model.SectionId;
import zwiesprache.parse.yaml.Yaml;

/** Binds what a page shows besides its text: its layout, of which sections, told apart by what. */
final class DisplayBinder {
    private static final List<String> OF_TIMELINES = List.of("lanes", "filters");

    private final FieldReader sections;
    private final Forms forms;
    private final Diagnostics log;

    DisplayBinder(FieldReader sections, Forms forms, Diagnostics log) {
        this.sections = sections;
        this.forms = forms;
        this.log = log;
    }

    /** @param isSlip whether a key that there is not was probably meant to be this one */
    Display display(Yaml.Mapping facts, Predicate<String> isSlip) {
        Layout layout = facts.member("layout")
                .flatMap(member -> forms.word(member, Layout.class))
                .orElse(Layout.PAGE);
        List<SectionId> of = facts.member("of").map(sections::sections).orElse(List.of());
        if (layout != Layout.PAGE && !facts.has("of") && !isSlip.test("of")) {
            log.at(facts.member("layout").orElseThrow().keyOrigin())
                    .report(BindCode.LAYOUT_LACKS_OF, layout.name().toLowerCase(Locale.ROOT));
        }
        if (layout != Layout.TIMELINE && !isSlip.test("layout")) {
            OF_TIMELINES.forEach(key -> facts.member(key)
                    .ifPresent(member -> log.at(member.keyOrigin()).report(BindCode.NOT_A_TIMELINE, key)));
        }
        return new Display(
                layout,
                of,
                facts.member("lanes").flatMap(forms::text).map(DisplayBinder::trait),
                facts.member("filters").map(forms::texts).orElse(List.of()).stream()
                        .map(DisplayBinder::trait)
                        .toList());
    }

    private static Display.Trait trait(Yaml.Scalar stated) {
        return new Display.Trait(stated.text(), stated.origin());
    }
}
