// Where readers choose how pages look to them: keeps what is chosen, and settings.js shows it.
{
  const key = "zwiesprache", form = document.querySelector(".settings");
  let chosen;
  const check = () => {
    chosen = {};
    try {
      chosen = JSON.parse(localStorage.getItem(key)) || chosen;
    } catch {}
    for (const each of form.elements) if (each.name) each.checked = each.value == (chosen[each.name] || "");
  };
  // settings.js does then what it does when another page of the site has kept something.
  const show = () => onstorage();
  const say = words => form.querySelector("output").textContent = form.dataset[words];
  form.hidden = false;
  form.nextElementSibling.hidden = true;
  form.parentNode.querySelector("details").open = false;
  form.onchange = event => {
    const { name, value } = event.target;
    if (value) chosen[name] = value;
    else delete chosen[name];
    try {
      if (Object.keys(chosen).length) localStorage.setItem(key, JSON.stringify(chosen));
      else localStorage.removeItem(key);
      show();
      say("kept");
    } catch {
      document.documentElement.dataset[name] = value;
      say("lost");
    }
  };
  form.onreset = event => {
    event.preventDefault();
    try {
      localStorage.removeItem(key);
    } catch {}
    show();
    check();
    say("gone");
  };
  addEventListener("storage", check);
  addEventListener("pageshow", check);
  check();
}
