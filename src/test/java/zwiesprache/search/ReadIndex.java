package zwiesprache.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.output.Memory;

/** The index of a language as its files state it, read by what the package says of them. */
final class ReadIndex {
    private static final Pattern ENTRY = Pattern.compile("([A-Z])([!-*]?)([^A-Z!-*]*)");

    private final Memory site;
    private final String folder;
    private final int texts;
    private final int block;
    private final int cards;
    private final List<Entry> entries = new ArrayList<>();

    ReadIndex(Memory site, String lang) {
        this.site = site;
        String[] way = text("search/" + lang + ".txt").split("\n", -1);
        this.folder = "search/" + way[0];
        List<Integer> sizes = new ArrayList<>();
        for (String size : way[1].split(" ")) {
            sizes.add(Integer.parseInt(size, Character.MAX_RADIX));
        }
        this.texts = sizes.get(0);
        this.block = sizes.get(2);
        this.cards = sizes.get(3);
        for (int part = 0; part < way[3].split(" ", -1).length; part++) {
            read(text(folder + "l" + part + ".txt"));
        }
    }

    /** An entry of the list: a word with what its forms share, or what words end with. */
    record Entry(String word, String stem, boolean end) {}

    private String text(String path) {
        return new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private void read(String part) {
        String word = "";
        Matcher entry = ENTRY.matcher(part);
        while (entry.find()) {
            word = word.substring(0, entry.group(1).charAt(0) - 'A') + entry.group(3);
            String sign = entry.group(2);
            boolean end = sign.equals("*");
            int inflection = sign.isEmpty() || end ? 0 : sign.charAt(0) - ' ';
            entries.add(new Entry(word, word.substring(0, word.length() - inflection), end));
        }
    }

    List<String> words() {
        return entries.stream().filter(each -> !each.end()).map(Entry::word).toList();
    }

    Optional<String> stem(String word) {
        return entries.stream()
                .filter(each -> !each.end() && each.word().equals(word))
                .map(Entry::stem)
                .findFirst();
    }

    /** The addresses of the pages where a word stands, with what it counts there. */
    Map<String, Integer> pages(String word) {
        Map<String, Integer> pages = new TreeMap<>();
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at).word().equals(word) && !entries.get(at).end()) {
                places(at).forEach((number, weight) -> pages.put(card(number).split("\t", -1)[1], weight));
            }
        }
        return pages;
    }

    /** The number of a page. */
    int number(String address) {
        for (int number = 0; number < 100; number++) {
            String[] card = card(number).split("\t", -1);
            if (card.length > 1 && card[1].equals(address)) {
                return number;
            }
        }
        throw new AssertionError("no card of " + address);
    }

    String card(int number) {
        String[] lines = text(folder + "d" + number / cards + ".txt").split("\n", -1);
        return number % cards < lines.length ? lines[number % cards] : "";
    }

    private Map<Integer, Integer> places(int at) {
        ReadBits bits =
                new ReadBits(site.bytes(folder + "p" + at / block + ".bin").orElseThrow());
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int entry = at / block * block; entry <= at; entry++) {
            places.clear();
            bits.bit();
            int count = bits.number(1) + 1;
            int step = 0;
            while (count << step + 1 <= texts) {
                step++;
            }
            int number = -1;
            for (int i = 0; i < count; i++) {
                number += 1 + bits.number(step);
                places.put(number, bits.bit() == 0 ? 0 : bits.bit() == 0 ? 1 : bits.low(4));
            }
        }
        return places;
    }

    private static final class ReadBits {
        private final byte[] bytes;
        private int at;

        ReadBits(byte[] bytes) {
            this.bytes = bytes;
        }

        int bit() {
            return bytes[at >> 3] >> (at++ & 7) & 1;
        }

        int low(int count) {
            int number = 0;
            for (int i = 0; i < count; i++) {
                number = number * 2 + bit();
            }
            return number;
        }

        int number(int count) {
            int ones = 0;
            while (bit() == 1) {
                ones++;
            }
            return (ones << count) + low(count);
        }
    }
}
