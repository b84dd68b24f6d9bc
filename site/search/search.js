// Scans the whole text for what the address asks for: no index finds as much in Chinese.
(() => {
  const $ = id => document.getElementById(id);
  const asked = new URLSearchParams(location.search);
  const query = (asked.get('q') || '').trim();
  const onlyTargets = asked.has('t');
  $('q').value = query;
  $('t').checked = onlyTargets;

  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const load = (name, then) =>
    document.head.append(Object.assign(make('script'), {
      src: `search/${name}.js`, onload: then, onerror: () => { $('status').textContent = '网络中断，搜索未完成，请刷新后重试。'; },
    }));

  // Folding keeps the length, and so the offset of every match.
  const fold = s => s.replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt() - 65248))
    .replace(/[A-Z]/g, c => c.toLowerCase());
  const escape = s => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const digit = c => /\d/.test(c);

  const run = () => {
    const entries = lantai.flatMap(([href, title, ...texts]) => texts.map((text, i) => {
      if (onlyTargets) text = title + '：' + text;
      else href = href.replace(/\d*$/, i + 1);
      const name = title + (onlyTargets ? '' : /note/.test(href) ? `　注${i + 1}` : `　第${i + 1}段`);
      return { href, title, name, text, folded: fold(text) };
    }));

    // A number is never part of a longer one. By hand: older browsers have no lookbehind.
    const find = (text, pattern) => {
      const found = [], re = RegExp(pattern, 'g');
      for (let m; (m = re.exec(text));) {
        const from = m.index, to = from + m[0].length;
        if (digit(text[from]) && /[\d.]/.test(text[from - 1]) || digit(text[to - 1]) && digit(text[to])) {
          re.lastIndex = from + 1;
        } else found.push([from, to]);
      }
      return found;
    };

    // The matches of all patterns.
    const search = patterns => entries.map(entry => {
      const finds = patterns.map(pattern => find(entry.folded, pattern));
      return { entry, all: finds.every(f => f[0]), marks: finds.flat().sort((a, b) => a[0] - b[0]) };
    });
    const full = patterns => search(patterns).filter(hit => hit.all);

    const item = ({ entry: { href, name, text }, marks }) => {
      const li = make('li'), p = make('p'), to = marks[0][1] + 90;
      let at = Math.max(0, marks[0][0] - 40);
      if (at) p.append('…');
      for (const [start, end] of marks) {
        if (start < at || end > to) continue;
        p.append(text.slice(at, start), make('mark', text.slice(start, end)));
        at = end;
      }
      p.append(text.slice(at, to), text[to] ? '…' : '');
      li.append(Object.assign(make('a', name), { href }), p);
      return li;
    };

    const show = (hits, label) => {
      const list = $('hits'), add = (...range) => list.append(...hits.slice(...range).map(item));
      $('status').textContent = label + `共${hits.length}${onlyTargets ? '项' : '段'}`;
      add(0, 50);
      if (hits.length <= 50) return;
      const more = make('button', '显示全部');
      more.onclick = () => { more.remove(); add(50); };
      list.after(more);
    };

    // A unit written apart from its number belongs to it; other spaces part words.
    const folded = fold(query).replace(/(\d)\s+(?=[㐀-鿿%])/g, '$1');
    const words = folded.split(/\s+/), exact = words.map(escape), found = search(exact);
    const attempts = label => (...lists) => lists.some(patterns => {
      const hits = full(patterns);
      if (hits.length) show(hits, label);
      return hits.length;
    });
    if (attempts(`“${query}”：`)(exact)) return;

    const apart = onlyTargets ? [] : found.filter(hit => hit.marks.length && exact.every(pattern =>
      found.some(other => other.entry.title === hit.entry.title && find(other.entry.folded, pattern)[0])));
    if (apart.length) return show(apart, `没有同时含${query.split(/\s+/).map(word => `“${word}”`).join('')}的段落，以下各章分别含有：`);

    // Only a word without a match may be a typing error.
    const slip = () => load('near', () => attempts(`没有“${query}”，相近的结果：`)(
      words.map((word, i) => full([exact[i]])[0] ? exact[i] : near(word, escape))
    ) || ($('status').textContent = `没有找到“${query}”。`));
    if (/[^a-zü'\s]/.test(folded)) slip();
    else load('pinyin', () => attempts(`没有“${query}”，按拼音找到：`)(...pinyin(folded)) || slip());
  };
  if (query) onlyTargets ? load('targets', run) : run();
})();
