package zwiesprache.render.view;

/**
 * The page where readers choose how pages look to them; what can be chosen is the theme's business.
 *
 * @param title its name
 * @param summary what it is for; empty if the theme does not say
 */
public record SettingsView(Words title, Words summary) implements BodyView {}
