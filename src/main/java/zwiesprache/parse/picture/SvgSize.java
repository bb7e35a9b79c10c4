package zwiesprache.parse.picture;

import javax.xml.stream.XMLStreamReader;
import zwiesprache.model.Picture;

/** How large a drawing wants to be (SVG 2, section 8.2; CSS Images, section 5.3). */
final class SvgSize {
    private static final double LARGEST = 100_000;

    private SvgSize() {}

    /** @param root at the outermost element; 0 where it states neither a length nor a view box */
    static Picture of(XMLStreamReader root) {
        double width = length(root.getAttributeValue(null, "width"));
        double height = length(root.getAttributeValue(null, "height"));
        String box = root.getAttributeValue(null, "viewBox");
        String[] view = (box == null ? "" : box.strip()).split("[\\s,]+");
        double wide = view.length == 4 ? length(view[2]) : 0;
        double high = view.length == 4 ? length(view[3]) : 0;
        if (wide > 0 && high > 0) {
            if (width == 0) {
                width = height > 0 ? height * wide / high : wide;
            }
            if (height == 0) {
                height = width * high / wide;
            }
        }
        return new Picture(Picture.Type.SVG, pixels(width), pixels(height), false, false);
    }

    private static int pixels(double length) {
        return length > LARGEST ? 0 : (int) Math.round(length);
    }

    /** In CSS pixels; 0 if it is no length that stands for itself. */
    private static double length(String written) {
        String text = written == null ? "" : written.strip();
        int end = 0;
        while (end < text.length() && "0123456789.+-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        double unit = switch (text.substring(end)) {
            case "", "px" -> 1;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            default -> 0;
        };
        try {
            return Math.max(0, Double.parseDouble(text.substring(0, end)) * unit);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
