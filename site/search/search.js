// Scans the whole text for what the address asks for: no index finds as much in Chinese.
(() => {
  const $ = id => document.getElementById(id);
  const asked = new URLSearchParams(location.search);
  const query = (asked.get('q') || '').trim();
  const onlyTargets = asked.has('t');
  $('q').value = query;
  $('t').checked = onlyTargets;
  if (!query) return;

  // Folding keeps the length, so that a find's place in the folded text is its place in the printed one.
  const fold = s => s
    .replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt(0) - 65248))
    .replace(/[A-Z]/g, c => c.toLowerCase());
  const escape = s => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const digit = c => c >= '0' && c <= '9';

  const entries = (onlyTargets ? lantai.targets : lantai.text).flatMap(([href, title, rows], group) =>
    rows.map(([rest, own, g, r, at, length]) => {
      const text = g === undefined ? own : own + '：' + lantai.text[g][2][r][1].substr(at, length);
      return { href: href + rest, title, rest, group, text, folded: fold(text) };
    }));

  // A number is never a piece of a longer one. By hand: older browsers have no lookbehind.
  const whole = (text, from, to) =>
    !(digit(text[from]) && from && (digit(text[from - 1]) || text[from - 1] === '.')) &&
    !(digit(text[to - 1]) && to < text.length && digit(text[to]));

  const find = (text, pattern) => {
    const found = [];
    const re = new RegExp(pattern, 'g');
    for (let m; (m = re.exec(text));) {
      const to = m.index + m[0].length;
      if (whole(text, m.index, to)) found.push([m.index, to]);
      else re.lastIndex = m.index + 1;
    }
    return found;
  };

  // Entries in which every pattern is found.
  const search = patterns => entries.map(entry => {
    const finds = patterns.map(pattern => find(entry.folded, pattern));
    return { entry, all: finds.every(f => f.length), marks: finds.flat().sort((a, b) => a[0] - b[0]) };
  });
  const full = patterns => search(patterns).filter(hit => hit.all);

  // One character wrong, left out or too many, two neighbours swapped; digits are never guessed.
  const near = word => {
    const c = [...word];
    const variants = [];
    c.forEach((own, i) => {
      if (digit(own) || c.length < 2) return;
      const before = escape(c.slice(0, i).join('')), after = escape(c.slice(i + 1).join(''));
      variants.push(before + '[^，。；：、]' + after);
      if (c.length < 3) return;
      variants.push(before + after);
      if (i) variants.push(before + '[^，。；：、]' + escape(own) + after);
      if (i + 1 < c.length && !digit(c[i + 1])) {
        variants.push(before + escape(c[i + 1] + own) + escape(c.slice(i + 2).join('')));
      }
    });
    return variants.length ? variants.join('|') : escape(word);
  };

  const make = (tag, text) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    return element;
  };

  const item = ({ entry, marks }) => {
    const li = make('li'), link = make('a', entry.title), p = make('p');
    link.href = entry.href;
    const [, note, n] = entry.rest.match(/^(note-|p)(\d+)$/) || [];
    if (onlyTargets) link.textContent = entry.text.split('：')[0];
    else link.textContent += note === 'p' ? `　第${n}段` : `　注${n}`;
    const from = Math.max(0, marks[0][0] - 40), to = Math.min(entry.text.length, marks[0][1] + 90);
    let at = from;
    if (from) p.append('…');
    for (const [start, end] of marks) {
      if (start < at || end > to) continue;
      p.append(entry.text.slice(at, start), make('mark', entry.text.slice(start, end)));
      at = end;
    }
    p.append(entry.text.slice(at, to), to < entry.text.length ? '…' : '');
    li.append(link, p);
    return li;
  };

  const show = (hits, label) => {
    $('status').textContent = label + `${hits.length}${onlyTargets ? '项' : '段'}。`;
    $('hits').append(...hits.slice(0, 50).map(item));
    if (hits.length <= 50) return;
    const more = make('button', '显示全部');
    more.onclick = () => { more.remove(); $('hits').append(...hits.slice(50).map(item)); };
    $('hits').after(more);
  };

  // A unit written apart from its number belongs to it; other spaces part words.
  const folded = fold(query).replace(/(\d)\s+(?=[\u3400-\u9fff%])/g, '$1');
  const words = folded.split(/\s+/);
  const exact = words.map(escape);
  let hits = full(exact);
  if (hits.length) return show(hits, `“${query}”：`);
  if (words.length > 1 && !onlyTargets) {
    const found = search(exact);
    hits = found.filter(hit => hit.marks.length && exact.every(pattern =>
      found.some(other => other.entry.group === hit.entry.group && find(other.entry.folded, pattern).length)));
    if (hits.length) return show(hits, `没有一段同时有“${query}”。同一章里分别有这些词的：`);
  }
  // Only a word that stands nowhere may be a slip.
  hits = full(words.map(w => full([escape(w)]).length || !/[a-z\u3400-\u9fff]/.test(w) ? escape(w) : near(w)));
  if (hits.length) return show(hits, `没有“${query}”。相近的结果：`);
  $('status').textContent = `没有找到“${query}”。`;
})();
