package zwiesprache.translation;

import java.util.Arrays;

/**
 * The numbers and the words of a passage, each as a hash of its characters, sorted, none twice: texts are compared in
 * every build, and all that is asked of them is which they share.
 */
final class Tokens {
    private static final int[] NONE = {};

    private final int[] numbers;
    private int[] words;

    private Tokens(int[] numbers, int[] words) {
        this.numbers = numbers;
        this.words = words;
    }

    static Tokens of(String text) {
        int[] found = new int[text.length() / 2 + 1];
        int numbers = 0;
        int words = 0;
        int hash = 0;
        int length = 0;
        boolean number = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean digit = c >= '0' && c <= '9';
            boolean letter = !digit && Character.isLetter(c);
            if (length > 0 && (!(digit || letter) || digit != number)) {
                if (number) {
                    found[numbers++] = hash;
                } else if (length > 1) {
                    found[found.length - ++words] = hash;
                }
                length = 0;
                hash = 0;
            }
            if (digit || letter) {
                hash = 31 * hash + Character.toLowerCase(c);
                number = digit;
                length++;
            }
        }
        return new Tokens(
                sorted(Arrays.copyOf(found, numbers)),
                sorted(Arrays.copyOfRange(found, found.length - words, found.length)));
    }

    private static int[] sorted(int[] all) {
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(all, count);
    }

    static Tokens together(Tokens a, Tokens b) {
        return new Tokens(sorted(joined(a.numbers, b.numbers)), sorted(joined(a.words, b.words)));
    }

    private static int[] joined(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    /** Forgets all words but those that both texts have, and neither in more passages than {@code most}. */
    static void keepShared(Tokens[] left, Tokens[] right, int most) {
        int[] here = rare(left, most);
        int[] there = rare(right, most);
        int[] shared = Arrays.stream(here)
                .filter(word -> Arrays.binarySearch(there, word) >= 0)
                .toArray();
        for (Tokens[] side : new Tokens[][] {left, right}) {
            for (Tokens each : side) {
                each.keep(shared);
            }
        }
    }

    private void keep(int[] shared) {
        int count = 0;
        for (int word : words) {
            if (Arrays.binarySearch(shared, word) >= 0) {
                words[count++] = word;
            }
        }
        words = count == 0 ? NONE : Arrays.copyOf(words, count);
    }

    private static int[] rare(Tokens[] side, int most) {
        int size = 0;
        for (Tokens each : side) {
            size += each.words.length;
        }
        int[] all = new int[size];
        int at = 0;
        for (Tokens each : side) {
            System.arraycopy(each.words, 0, all, at, each.words.length);
            at += each.words.length;
        }
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < all.length; ) {
            int end = i;
            while (end < all.length && all[end] == all[i]) {
                end++;
            }
            if (end - i <= most) {
                all[count++] = all[i];
            }
            i = end;
        }
        return Arrays.copyOf(all, count);
    }

    boolean isEmpty() {
        return numbers.length == 0 && words.length == 0;
    }

    int sharedNumbers(Tokens other) {
        return shared(numbers, other.numbers);
    }

    int sharedWords(Tokens other) {
        return shared(words, other.words);
    }

    int numbers() {
        return numbers.length;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
