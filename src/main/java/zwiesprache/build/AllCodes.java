package zwiesprache.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zwiesprache.audit.AuditCode;
import zwiesprache.bind.BindCode;
import zwiesprache.check.CheckCode;
import zwiesprache.check.easy.EasyCode;
import zwiesprache.config.ConfigCode;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Codes;
import zwiesprache.diagnostic.LimitCode;
import zwiesprache.diagnostic.WaiverCode;
import zwiesprache.edition.EditionCode;
import zwiesprache.output.OutputCode;
import zwiesprache.parse.ParseCode;
import zwiesprache.parse.ledger.LedgerCode;
import zwiesprache.parse.markdown.MarkdownCode;
import zwiesprache.parse.picture.FilmCode;
import zwiesprache.parse.picture.PictureCode;
import zwiesprache.parse.theme.ThemeCode;
import zwiesprache.parse.yaml.YamlCode;
import zwiesprache.render.template.TemplateCode;
import zwiesprache.source.SourceCode;
import zwiesprache.translation.TranslationCode;
import zwiesprache.translation.exchange.ExchangeCode;
import zwiesprache.translation.names.NameCode;
import zwiesprache.translation.parity.ParityCode;
import zwiesprache.translation.shape.ShapeCode;

/** The codes of all rooms. A room that gets codes is added here. */
public final class AllCodes {
    private AllCodes() {}

    /** All of them, collected when first asked for. */
    public static Codes codes() {
        return new Codes(() -> byRoom().values().stream().flatMap(List::stream).toList());
    }

    /** By what they are about, in the order in which a build comes to it. */
    public static Map<String, List<Code>> byRoom() {
        Map<String, List<Code>> rooms = new LinkedHashMap<>();
        rooms.put("source", List.of(SourceCode.values()));
        rooms.put("yaml", List.of(YamlCode.values()));
        rooms.put("parse", List.of(ParseCode.values()));
        rooms.put("markdown", List.of(MarkdownCode.values()));
        rooms.put("picture", together(PictureCode.values(), FilmCode.values()));
        rooms.put("theme", List.of(ThemeCode.values()));
        rooms.put("config", List.of(ConfigCode.values()));
        rooms.put("bind", List.of(BindCode.values()));
        rooms.put(
                "translation",
                together(
                        TranslationCode.values(),
                        ParityCode.values(),
                        ShapeCode.values(),
                        NameCode.values(),
                        ExchangeCode.values()));
        rooms.put("ledger", List.of(LedgerCode.values()));
        rooms.put("edition", List.of(EditionCode.values()));
        rooms.put("check", together(CheckCode.values(), EasyCode.values()));
        rooms.put("template", List.of(TemplateCode.values()));
        rooms.put("audit", List.of(AuditCode.values()));
        rooms.put("output", List.of(OutputCode.values()));
        rooms.put("waiver", List.of(WaiverCode.values()));
        rooms.put("limit", List.of(LimitCode.values()));
        return rooms;
    }

    private static List<Code> together(Code[]... some) {
        return Stream.of(some).flatMap(Stream::of).toList();
    }
}
