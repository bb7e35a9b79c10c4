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

    function problem(found, parent) {
        const item = element("article", "", parent);
        item.className = found.severity;
        const head = element("h2", "", item);
        element("span", found.label + " " + found.code, head).className = "code";
        element("span", found.message, head);
        if (found.place !== "") {
            element("p", found.place, item).className = "place";
        }
        if (found.line !== "") {
            const line = element("pre", found.line.slice(0, found.from), item);
            element("mark", found.line.slice(found.from, found.to) || " ", line);
            line.append(found.line.slice(found.to));
        }
        if (found.hint !== "") {
            element("p", found.hint, item);
        }
        for (const other of found.related) {
            element("p", other, item).className = "place";
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
            problem(found, box);
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
