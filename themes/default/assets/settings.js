// How pages look to this reader: applied before anything is painted, kept in this browser only once it is chosen.
(() => {
  const key = "zwiesprache", root = document.documentElement;
  let chosen = {};
  const show = () => {
    try {
      chosen = JSON.parse(localStorage.getItem(key)) || {};
    } catch {}
    for (const name of ["size", "spacing", "width", "contrast", "scheme"]) {
      if (chosen[name]) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
    }
  };
  show();
  addEventListener("pageshow", event => event.persisted && show());
  addEventListener("storage", show);
  addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector(".settings");
    if (!form) return;
    const check = () => {
      for (const each of form.elements) if (each.name) each.checked = each.value == (chosen[each.name] || "");
    };
    const say = words => form.querySelector("output").textContent = form.dataset[words];
    form.hidden = false;
    form.nextElementSibling.hidden = true;
    form.parentNode.querySelector("details").open = false;
    form.onchange = event => {
      const { name, value } = event.target;
      if (value) chosen[name] = value;
      else delete chosen[name];
      let kept = "kept";
      try {
        if (Object.keys(chosen).length) localStorage.setItem(key, JSON.stringify(chosen));
        else localStorage.removeItem(key);
      } catch {
        kept = "lost";
        root.dataset[name] = value;
      }
      if (kept == "kept") show();
      say(kept);
    };
    form.onreset = event => {
      event.preventDefault();
      try {
        localStorage.removeItem(key);
      } catch {}
      chosen = {};
      show();
      check();
      say("gone");
    };
    addEventListener("pageshow", check);
    check();
  });
})();
