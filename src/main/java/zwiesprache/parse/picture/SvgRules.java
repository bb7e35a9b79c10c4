package zwiesprache.parse.picture;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What may stand in a drawing (SVG 2 and 1.1): what draws and describes, and loads and runs nothing. */
final class SvgRules {
    private static final Set<String> ELEMENTS = words("""
        svg g defs symbol use switch title desc style image
        path rect circle ellipse line polyline polygon text tspan textPath tref
        linearGradient radialGradient stop pattern clipPath mask marker view
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
        feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
        feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    /** They run, lead away, move, or hold another language's elements: a reader must not meet them in a picture. */
    private static final Set<String> ACTIVE = words("""
        script handler listener foreignObject a iframe embed object audio video canvas source track
        animate animateColor animateMotion animateTransform set mpath discard prefetch feImage
        """);

    /** Said about the file, not about the picture. */
    private static final Set<String> SILENT = words("metadata");

    /** Elements in which white space and words count. */
    private static final Set<String> WORDED = words("text tspan textPath tref title desc style");

    private static final Set<String> ATTRIBUTES = words("""
        id class lang style role aria-label aria-labelledby aria-describedby aria-hidden
        x y x1 x2 y1 y2 cx cy r rx ry dx dy fx fy fr d points width height viewBox preserveAspectRatio transform
        rotate textLength lengthAdjust startOffset method spacing side pathLength
        offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
        clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
        filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent
        operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha
        surfaceScale diffuseConstant specularConstant specularExponent azimuth elevation z pointsAtX pointsAtY
        pointsAtZ limitingConeAngle scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency
        numOctaves seed stitchTiles systemLanguage requiredExtensions requiredFeatures version
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
        color-interpolation-filters color-rendering direction display dominant-baseline fill fill-opacity fill-rule
        filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style
        font-variant font-weight image-rendering isolation letter-spacing lighting-color marker marker-end marker-mid
        marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color
        stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
        stroke-opacity stroke-width text-anchor text-decoration text-rendering text-transform transform-origin
        unicode-bidi vector-effect visibility white-space word-spacing writing-mode
        """);

    private static final List<String> DATA = List.of(
            "data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,", "data:image/webp;base64,");

    /** What loads in style sheets besides {@code url(…)}, or once ran in them. */
    private static final List<String> LOADING = List.of(
            "@import",
            "@font-face",
            "@namespace",
            "@charset",
            "@document",
            "image(",
            "image-set(",
            "cross-fade(",
            "element(",
            "src(",
            "expression(",
            "-moz-binding",
            "behavior:",
            "javascript:",
            "</",
            "<!");

    private SvgRules() {}

    private static Set<String> words(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.strip().split("\\s+")));
    }

    /** What becomes of an element. */
    enum Verdict {
        KEPT,
        ACTIVE,
        SILENT,
        UNKNOWN
    }

    static Verdict element(String name) {
        if (ELEMENTS.contains(name)) {
            return Verdict.KEPT;
        }
        if (ACTIVE.contains(name)) {
            return Verdict.ACTIVE;
        }
        return SILENT.contains(name) ? Verdict.SILENT : Verdict.UNKNOWN;
    }

    static boolean isWorded(String element) {
        return WORDED.contains(element);
    }

    static boolean isKept(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /** Whether a reference stays in the drawing, or is a picture that lies in it. */
    static boolean isInside(String element, String href) {
        String start = href.substring(0, Math.min(href.length(), 40)).toLowerCase(Locale.ROOT);
        return href.startsWith("#") || element.equals("image") && DATA.stream().anyMatch(start::startsWith);
    }

    /**
     * What a value, or the text of a style sheet, would load from outside of the drawing; empty if nothing. A backslash
     * may hide anything (CSS Syntax, level 3, section 4.3.7), and no drawing program writes one.
     */
    static String outside(String css) {
        if (css.chars().noneMatch(c -> c == '(' || c == '\\' || c == '@' || c == ':' || c == '<')) {
            return ""; // most values, and the long ones
        }
        String small = css.toLowerCase(Locale.ROOT);
        if (css.indexOf('\\') >= 0) {
            return "\\";
        }
        for (String each : LOADING) {
            if (small.contains(each)) {
                return each;
            }
        }
        for (int at = small.indexOf("url("); at >= 0; at = small.indexOf("url(", at + 4)) {
            int end = small.indexOf(')', at);
            String to = css.substring(at + 4, end < 0 ? css.length() : end).strip();
            boolean quoted = to.startsWith("\"") || to.startsWith("'");
            if (!(quoted ? to.substring(1).strip() : to).startsWith("#")) {
                return css.substring(at, Math.min(css.length(), Math.min(end < 0 ? css.length() : end + 1, at + 80)));
            }
        }
        return "";
    }
}
