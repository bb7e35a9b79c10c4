// Reads what zwiesprache.search writes and describes.
{
  const form = document.querySelector(".find"), { index, others, none, more, via, failed } = form.dataset;
  const own = document.documentElement.lang, names = new Map(others ? others.split("|").map(each => each.split("=")) : []);
  const WORD = "[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010\u2011\xb7\u2027][\\p{L}\\p{M}\\p{N}]+)*";
  const fold = text => text.normalize("NFKD").toLowerCase().replace(/\u0438\u0306/g, "\u0439")
    .replace(/[\u0300-\u036f\xad\u200b-\u200d\u2060]/g, "").replace(/ß/g, "ss").replace(/([aou])e/g, "$1");
  const words = text => (fold(text).match(RegExp(WORD, "gu")) || [])
    .map(word => word.split(/[^\p{L}\p{M}\p{N}]/u).map(part => part.replace(/^0+(?=\d)/, "")));

  const known = {};
  const get = (path, read) => known[path] = known[path] || fetch(index + path).then(async answer => {
    if (!answer.ok) throw known[path] = 0;
    return read ? read(await answer.text()) : new Uint8Array(await answer.arrayBuffer());
  });
  const split = text => text.split("\n");
  const open = lang => get(lang + ".txt", text => {
    const [[folder], sizes, keys, starts] = split(text).map(line => line.split(" "));
    const [texts, part, block, cards] = sizes.map(size => parseInt(size, 36));
    return { lang, folder, texts, part, block, cards, keys, starts };
  });
  const list = (from, n) => get(from.folder + "l" + n + ".txt", text => {
    let word = "", at = n * from.part;
    const endings = new Set(), entries = Array.from(text.matchAll(/([A-Z])([!-*]?)([^A-Z!-*]*)/g), ([, shared, sign, rest]) => {
      word = word.slice(0, shared.charCodeAt() - 65) + rest;
      const end = sign == "*", stem = sign && !end ? word.slice(0, 32 - sign.charCodeAt()) : word;
      endings.add(word.slice(stem.length));
      return { word, stem, end, at: at++ };
    });
    return Object.assign(entries, { endings });
  });
  const card = (from, n) => get(from.folder + "d" + (n / from.cards | 0) + ".txt", split).then(all => all[n % from.cards], () => 0);
  const shared = (a, b) => {
    let i = 0;
    while (i < a.length && a[i] == b[i]) i++;
    return i;
  };
  const isSlip = (a, b) => {
    if (a.length > b.length) [a, b] = [b, a];
    const i = shared(a, b), rest = a.slice(i + 1);
    return a.length == b.length ? rest == b.slice(i + 1)
      || a[i] == b[i + 1] && b[i] == a[i + 1] && rest.slice(1) == b.slice(i + 2) : a.slice(i) == b.slice(i + 1);
  };

  const match = async (from, word, slips) => {
    const { length } = word, last = word.slice(length / 2 + 1), parts = new Set();
    const load = (least, most) => {
      const at = text => Math.max(0, from.starts.filter(start => start <= text).length - 1);
      for (let n = at(least), i = 3; i-- && n <= at(most + "\uffff"); n++) parts.add(n);
    };
    load(word.slice(0, slips ? length / 2 : Math.max(3, length - 3)), word);
    if (slips) load(last.slice(0, 4), last);
    const lists = await Promise.all(Array.from(parts, n => list(from, n))), entries = lists.flat();
    const isEnding = text => lists.some(each => each.endings.has(text));
    const isForm = (word, stem) => word.startsWith(stem) && isEnding(word.slice(stem.length));
    const exact = entries.find(each => each.word == word && !each.end);
    let stem = exact ? exact.stem : "";
    if (!exact) for (const each of entries) if (each.stem.length > (stem.length || 2) && isForm(word, each.stem)) stem = each.stem;
    for (let cut = Math.min(5, length - 4); cut > 0 && !stem; cut--) {
      const root = word.slice(0, -cut);
      if (isEnding(word.slice(-cut)) && entries.some(each => each.stem.endsWith(root))) stem = root;
    }
    const part = stem || word;
    const judge = ({ word: other, stem: root, end }) => {
      if (slips) return length < 4 ? 0 : end ? root.length > 3 && isForm(last, root) && .15
        : isSlip(word, other) || part.length > 4 && isSlip(part, root) ? .25
        : shared(word, other) > Math.max(5, length - 4, other.length - 4) && .2;
      const begins = other.startsWith(word);
      return other == word && !end ? 1
        : begins && !exact ? end ? .3 : .85
        : root == stem ? end ? .55 : exact ? .98 - .04 * (length + other.length - 2 * shared(word, other)) : .7
        : part.length < 4 ? 0
        : other.startsWith(part) ? end ? .3 : begins ? .55 : .5
        : root.endsWith(part) ? .6
        : other.includes(part) && (length > 5 ? .45 : .3);
    };
    const good = [];
    for (const each of entries) {
      const worth = judge(each);
      if (worth) good.push({ at: each.at, part: slips ? each.word : part, worth });
    }
    return good.sort((a, b) => b.worth - a.worth || a.at - b.at).slice(0, 48);
  };

  const texts = (from, entries, factor, into) => Promise.all(entries.map(async ({ at, worth }) => {
    const bits = await get(from.folder + "p" + (at / from.block | 0) + ".bin");
    let place = 0;
    const bit = () => bits[place >> 3] >> (place++ & 7) & 1;
    const low = count => count && low(count - 1) * 2 + bit();
    const number = count => {
      let n = 0;
      while (bit()) n++;
      return (n << count) + low(count);
    };
    for (let left = at % from.block; left >= 0; left--) {
      const common = bit(), count = number(1) + 1;
      let step = 0, n = -1;
      while (count << step + 1 <= from.texts) step++;
      if (common && !left && worth > .6) into.common = 1;
      for (let i = count; i--;) {
        n += 1 + number(step);
        const value = worth * factor * (1 + (bit() && (bit() ? low(4) : 1)));
        if (!left && !(into.get(n)?.worth >= value)) into.set(n, { worth: value, from });
      }
    }
  }));

  const search = async (query, guess) => {
    const home = await open(own), away = () => Promise.all(Array.from(names.keys(), open)), patterns = [];
    let sure = 1, results;
    const find = async (word, deep) => {
      const into = new Map();
      const look = async (from, slips, least, factor) => {
        const entries = (await match(from, word, slips)).filter(each => each.worth > least);
        const good = entries.filter(each => each.worth > .4);
        patterns.push(...entries.map(each => each.part));
        await texts(from, good, factor, into);
        if (into.size < 5) await texts(from, entries, factor, into);
        return good.length;
      };
      let good = await look(home, 0, 0, 1);
      if (!good || deep) for (const from of await away()) good += await look(from, 0, .4, .7);
      if (!good) {
        sure = 0;
        if (guess) for (const from of [home, ...await away()]) if (!into.size) await look(from, 1, 0, 1);
      }
      return into;
    };
    for (let deep = 0; deep < 2; deep++) {
      const hits = [];
      for (const parts of words(query)) {
        const whole = await find(parts.join(""), deep);
        if (whole.size || !parts[1]) hits.push(whole);
        else for (const part of parts) hits.push(await find(part, deep));
      }
      const rare = hits.map(hit => hit.common ? .7 : Math.log(1 + home.texts / hit.size));
      results = Array.from(new Set(hits.flatMap(hit => [...hit.keys()])), n => {
        let worth = 0, missing = 0, from;
        hits.forEach((hit, i) => {
          const here = hit.get(n);
          if (here) worth += here.worth * rare[i], from = from == home ? home : here.from;
          else missing += !hit.common;
        });
        return { n, from, missing, worth };
      }).sort((a, b) => a.missing - b.missing || b.worth - a.worth || a.n - b.n);
      const full = results.filter(each => !each.missing);
      if (full.length) results = full;
      if (!sure || full.length > 2) break;
    }
    return { results, patterns, sure, query };
  };

  const find = async query => {
    const answer = await search(query), { keys } = await open(own);
    if (answer.sure) return answer;
    for (const a of keys) for (const b of keys) {
      const other = Array.from(query.toLowerCase(), c => b[a.indexOf(c)] || c).join("");
      const guess = other != query && await search(other);
      if (guess.sure && guess.results[0]) return guess;
    }
    return search(query, 1);
  };

  const box = form.q, status = document.querySelector("[role=status]"), shown = document.querySelector(".found");
  let turn = 0, pause;
  const add = (to, tag, text, set) => {
    const made = Object.assign(document.createElement(tag), set);
    made.append(text);
    return to.appendChild(made);
  };
  const button = add(form, "button", more, { type: "button", hidden: 1 });
  const marked = (to, text, patterns) => {
    for (const [, between, word] of text.matchAll(RegExp("(.*?)(" + WORD + "|$)", "gu"))) {
      const plain = words(word).flat().join("");
      to.append(between);
      if (patterns.some(part => part == plain || part.length > 2 && plain.includes(part))) add(to, "mark", word);
      else to.append(word);
    }
  };
  const show = async (answer, first, now) => {
    const { results, patterns } = answer, home = await open(own), next = first + 10;
    const cards = await Promise.all(results.slice(first, next).map(async ({ n, from }) => {
      const line = await card(home, n);
      return [from, line ? "" : from.lang, (line || await card(from, n)).split("\t")];
    }));
    if (now != turn) return;
    for (const [from, other, [title, path, kind, summary, variant]] of cards) {
      const item = add(shown, "li", ""), lang = variant || other, by = lang || from != home && from.lang;
      if (kind) add(item, "span", kind, { className: "when" });
      const tongue = lang && { lang, hreflang: lang };
      marked(add(item, "a", "", { className: "title", href: index.slice(0, -7) + path, ...tongue }), title, patterns);
      if (summary) marked(add(item, "p", "", tongue), summary, patterns);
      if (by) add(item, "p", via.replace("{0}", names.get(by) || by), { className: "via" });
    }
    button.hidden = results.length <= next;
    button.onclick = async () => {
      await show(answer, next, now);
      shown.children[next].querySelector("a").focus();
    };
  };
  const run = async () => {
    const query = box.value.trim(), now = ++turn;
    clearTimeout(pause);
    history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    try {
      const answer = query && await find(query), count = query && answer.results.length;
      if (now != turn) return;
      shown.textContent = "";
      button.hidden = 1;
      if (count) await show(answer, 0, now);
      if (now == turn) status.textContent = !query ? "" : !count ? none : (form.dataset[new Intl.PluralRules(own).select(count)] || form.dataset.other).replace("{0}", count)
          + (answer.query == query ? "" : " · " + answer.query);
    } catch {
      status.textContent = failed;
    }
  };
  shown.after(button);
  form.hidden = 0;
  form.nextElementSibling.remove();
  box.oninput = () => {
    clearTimeout(pause);
    pause = setTimeout(run, 200);
  };
  form.onsubmit = () => {
    run();
    return false;
  };
  box.value = new URLSearchParams(location.search).get("q") || box.value;
  run();
}
