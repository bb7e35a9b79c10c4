package zwiesprache.emit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Channel;
import zwiesprache.edition.Shown;
import zwiesprache.emit.Voice.Said;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Kind;
import zwiesprache.model.Role;
import zwiesprache.model.SectionId;
import zwiesprache.output.OutputFile;

/**
 * The dated entries of one channel as a calendar (RFC 5545): those whose date is known to the day at both ends.
 * Sources are left out: nobody attends an issue of a newspaper. An entry without words in the language has those of
 * another, and says so.
 */
final class Calendar {
    private final Voice voice;
    private final Channel channel;
    private final Set<EntryId> members;
    private final ZoneId zone;
    private final IcsWriter ics = new IcsWriter();

    Calendar(Voice voice, Channel channel) {
        this.voice = voice;
        this.channel = channel;
        this.members = new HashSet<>(channel.entries());
        this.zone = voice.edition().config().zone();
    }

    OutputFile file() {
        BaseUrl base = voice.edition().config().baseUrl();
        String path = channel.folder() + Channel.CALENDAR;
        ics.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line(
                        "PRODID",
                        "-//Zwiesprache//Calendar//" + voice.lang().tag().toUpperCase(Locale.ROOT))
                .text(in("NAME", voice.lang().tag()), voice.title(channel))
                .text("X-WR-CALNAME", voice.title(channel))
                .line("URL", base.absolute(channel.page()))
                .line("SOURCE;VALUE=URI", base.absolute(path));
        for (SectionId section : voice.edition().site().sections().keySet()) {
            for (EntryId id : voice.edition().directory().entries(section, voice.lang())) {
                if (members.contains(id)) {
                    voice.edition().directory().entry(id, voice.lang()).ifPresent(this::entry);
                }
            }
        }
        return new OutputFile(path, ics.line("END", "VCALENDAR").bytes());
    }

    private void entry(Shown shown) {
        Kind kind = shown.section().kind();
        Optional<Moment> moment = kind.is() == Kind.Is.SOURCE
                ? Optional.empty()
                : shown.entry().when(kind).flatMap(when -> Moment.of(when, zone));
        moment.ifPresent(when -> event(shown, when));
    }

    private void event(Shown shown, Moment moment) {
        Entry entry = shown.entry();
        Entry.Standing standing = entry.standing();
        String stamp = standing.updated()
                .or(standing::published)
                .map(Calendar::midnight)
                .orElse(midnight(moment.day()));
        ics.line("BEGIN", "VEVENT")
                .text("UID", entry.id() + "@" + host())
                .line("DTSTAMP", stamp)
                .line(moment.allDay() ? "DTSTART;VALUE=DATE" : "DTSTART", moment.start());
        moment.end().ifPresent(end -> ics.line(moment.allDay() ? "DTEND;VALUE=DATE" : "DTEND", end));
        said("SUMMARY", voice.title(shown));
        said("DESCRIPTION", voice.summary(shown));
        said("LOCATION", location(shown));
        said("CATEGORIES", new Said(voice.singular(shown.section()), voice.lang()));
        voice.url(shown).ifPresent(url -> ics.line("URL", url));
        if (!moment.sure() || doubtful(shown)) {
            ics.line("STATUS", "TENTATIVE");
        }
        ics.line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    private static boolean doubtful(Shown shown) {
        return shown.section()
                .kind()
                .field(Role.WHEN)
                .flatMap(field -> shown.entry().fact(field.name()))
                .filter(fact -> fact.status() == Fact.Status.ANNOUNCED || fact.status() == Fact.Status.INFERRED)
                .isPresent();
    }

    private Said location(Shown shown) {
        List<Said> places = new ArrayList<>();
        for (EntryId id : shown.entry().references(shown.section().kind(), Role.LOCATION)) {
            voice.edition().directory().entry(id, voice.lang()).ifPresent(place -> places.add(voice.title(place)));
        }
        String words = String.join(", ", places.stream().map(Said::words).toList());
        return new Said(words, places.isEmpty() ? voice.lang() : places.get(0).lang());
    }

    private void said(String name, Said said) {
        if (!said.words().isEmpty()) {
            ics.text(in(name, said.lang().tag()), said.words());
        }
    }

    private static String in(String name, String lang) {
        return name + ";LANGUAGE=" + lang;
    }

    /** The host and the path of the site, without scheme: unlike the entry's address it has no language and no slug. */
    private String host() {
        BaseUrl base = voice.edition().config().baseUrl();
        String whole = base.origin().substring(base.origin().indexOf("//") + 2) + base.path();
        return whole.substring(0, whole.length() - 1);
    }

    private static String midnight(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "T000000Z";
    }
}
