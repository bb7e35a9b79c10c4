// Reloads the page when the site has been rebuilt, and shows what is wrong when it could not be. Preview only.
(() => {
    "use strict";
    const own = "/__zwiesprache/";
    const site = document.currentScript.dataset.site;
    let overlay = null;

    function element(name, text, parent) {
        const made = document.createElement(name);
        made.textContent = text;
        parent.append(made);
        return made;
    }

    function hide() {
        if (overlay !== null) {
            overlay.remove();
            overlay = null;
        }
    }

    // What stands between backticks is written like that in files.
    function sentences(name, text, parent) {
        const made = element(name, "", parent);
        text.split("`").forEach((part, i) => {
            if (i % 2 === 1) {
                element("code", part, made);
            } else {
                made.append(part);
            }
        });
        return made;
    }

    function place(where, parent) {
        const line = element("p", "", parent);
        line.className = "place";
        if (where.link === "") {
            line.textContent = where.place;
        } else {
            element("a", where.place, line).href = where.link;
        }
    }

    function explain(text, more, parent) {
        const details = element("details", "", parent);
        element("summary", more, details);
        for (const paragraph of text.split(/\n\s*\n/)) {
            sentences("p", paragraph, details);
        }
    }

    function problem(found, report, parent) {
        const item = element("article", "", parent);
        item.className = found.severity;
        const head = element("h2", "", item);
        element("span", found.label + " " + found.code, head).className = "code";
        sentences("span", found.message, head);
        if (found.place !== "") {
            place(found, item);
        }
        if (found.line !== "") {
            const line = element("pre", found.line.slice(0, found.from), item);
            element("mark", found.line.slice(found.from, found.to) || " ", line);
            line.append(found.line.slice(found.to));
        }
        if (found.hint !== "") {
            sentences("p", found.hint, item);
        }
        for (const other of found.related) {
            place(other, item);
        }
        if (found.code in report.explanations) {
            explain(report.explanations[found.code], report.more, item);
        }
    }

    async function show() {
        const answer = await fetch(own + "problems.json", { cache: "no-store" });
        const report = await answer.json();
        hide();
        overlay = document.createElement("div");
        overlay.lang = report.lang;
        const root = overlay.attachShadow({ mode: "open" });
        const style = element("link", "", root);
        style.rel = "stylesheet";
        style.href = own + "reload.css";
        const box = element("section", "", root);
        box.setAttribute("role", "alert");
        const close = element("button", "×", box);
        close.setAttribute("aria-label", report.close);
        close.title = report.close;
        close.addEventListener("click", hide);
        element("h1", report.title, box);
        for (const found of report.problems) {
            problem(found, report, box);
        }
        document.body.append(overlay);
    }

    document.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            hide();
        }
    });

    const events = new EventSource(own + "events");
    events.addEventListener("state", event => {
        const state = JSON.parse(event.data);
        if (String(state.site) !== site) {
            events.close();
            location.reload();
        } else if (state.failed) {
            show();
        } else {
            hide();
        }
    });
})();
