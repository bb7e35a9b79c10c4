package zwiesprache.bind;

/** Sections with a field of every type, and entries to refer to. */
final class Kinds {
    static final String ALL = """
        -- content/lignes/_section.yml --
        is: event
        title: {fr: Lignes, en: Lines}
        fields:
          ouverture: {type: date, role: when}
          nom: {type: text}
          devise: {type: text, localized: true}
          note: {type: markdown}
          recit: {type: markdown, localized: true}
          rang: {type: integer}
          site: {type: url}
          courriel: {type: email}
          active: {type: flag}
          traction:
            type: choice
            choices: {cheval: {fr: à cheval, en: horse-drawn}, courant: électrique}
          depot: {type: reference, to: depots}
          arrets: {type: references, to: [arrets, depots]}
          tarif:
            type: record
            fields:
              prix: {type: integer}
              monnaie: {type: text, localized: true}
          equipe:
            type: records
            fields:
              depot: {type: reference, to: depots}
              depuis: {type: date}
              role: {type: text, localized: true}
        -- content/depots/_section.yml --
        is: place
        title: Dépôts
        -- content/depots/nord.fr.md --
        ---
        title: Nord
        ---
        -- content/depots/sud.fr.md --
        ---
        title: Sud
        ---
        -- content/arrets/_section.yml --
        is: place
        title: Arrêts
        -- content/arrets/gare.fr.md --
        ---
        title: Gare
        ---
        -- content/livres/_section.yml --
        is: source
        title: Livres
        page: none
        -- content/livres/guide.fr.md --
        ---
        title: Guide
        ---
        """;

    private Kinds() {}
}
