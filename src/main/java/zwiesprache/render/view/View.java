package zwiesprache.render.view;

/** Marks the records that a template may look into; it can look into nothing else but lists and maps of them. */
public interface View {}
