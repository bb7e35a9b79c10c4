package zwiesprache.report;

/** CLDR's plural rules for whole numbers, for the languages of the catalogue alone: ICU would take longer to load. */
enum Plural {
    /** One and other, as in German and English. */
    GERMANIC {
        @Override
        String form(long count) {
            return count == 1 ? "one" : "other";
        }
    },
    /** One, few and many, as in Russian. */
    EAST_SLAVIC {
        @Override
        String form(long count) {
            long ten = count % 10;
            long hundred = count % 100;
            if (ten == 1 && hundred != 11) {
                return "one";
            }
            return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
        }
    };

    /** @param name as the catalogue states it */
    static Plural of(String name) {
        return name.equals("east-slavic") ? EAST_SLAVIC : GERMANIC;
    }

    /** CLDR's name of the form that a count takes, not negative. */
    abstract String form(long count);
}
