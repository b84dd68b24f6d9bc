// Scans the whole text for what the address asks for: no index finds as much in Chinese.
(() => {
  const $ = id => document.getElementById(id);
  const asked = new URLSearchParams(location.search);
  const query = (asked.get('q') || '').trim();
  const onlyTargets = asked.has('t');
  if (query) $('q').value = query; // or else what was typed meanwhile stays
  $('t').checked = onlyTargets;

  const make = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);
  const load = name => new Promise(onload => document.head.append(make('script', '', {
    src: `search/${name}.js`, onload, onerror: () => { $('status').textContent = '网络中断，搜索未完成，请刷新后重试。'; },
  })));

  // Folding keeps the length, and so the offset of every match.
  const fold = s => s.replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt() - 65248))
    .replace(/[“”‘’'「」『』《》〈〉]/g, '"').replace(/[A-Z]/g, c => c.toLowerCase());
  const escape = s => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const digit = c => /\d/.test(c);
  const han = /[㐀-鿿]/;

  // Inside quotation marks there are single ones.
  let opens = false;
  const quoted = s => `“${s.replace(/["＂]/g, () => (opens = !opens) ? '“' : '”').replace(/“/g, '‘').replace(/”/g, '’')}”`;

  // Marks of quotations and titles are not read.
  const unmarked = s => s.replace(/"/g, '');
  const pattern = words => [...new Set(words)].map(word => [...unmarked(word) || word].map(escape).join('"*')).join('|');
  // A word as it was typed, and with what the report prints for it. An empty group is a longer word of another meaning.
  const wordOf = name => {
    const listed = self.synonyms && synonyms[name] || [], own = [name, self.inDigits ? inDigits(name) : name];
    const meant = listed.filter(each => each[0] != '-' && fold(each) != name), names = [name, ...meant.map(fold)];
    const not = pattern(listed.filter(each => each[0] == '-').map(each => fold(each.slice(1))));
    const others = not && `(?:${not})()|`;
    return {
      name, names, meant, exact: others + pattern(own), wide: others + pattern([...own, ...names]),
      year: (/^\d{4}(?=年?$)/.exec(names[names.length - 1]) || [])[0],
    };
  };

  const entry = (href, title, name, text, ids) => ({ href, title, name, text, ids, folded: fold(text) });
  // The number of a chapter is not part of its name.
  const answer = (title, href, name, shown, order, kind) => ({
    title, href, name, shown, order, kind, folded: unmarked(fold(name)).replace(/^\(?[一二三四五六七八九十]+[)、]/, ''),
  });
  const split = (text, mark) => [text.split(mark)[0], text.slice(text.indexOf(mark) + 1)];

  const run = async () => {
    $('found').setAttribute('aria-busy', 'true');
    if (/百分之|[〇零一二两三四五六七八九十百千]./.test(query)) await load('numerals');
    const entries = lantai.flatMap(([address, title, , ...texts]) => texts.map((text, i) => {
      if (onlyTargets) return entry(address, title, title, title + '：' + text);
      const [words, id, ...ids] = [].concat(text);
      const name = /note/.test(address) ? words.split('：')[0] : `第${i + 1}段`;
      return entry(id ? address.replace(/#.*/, '#' + id) : address.replace(/\d*$/, i + 1), title, `${title} · ${name}`, words, ids);
    }));
    const report = answer('', 'index.html', document.title.split(' · ').pop(), '', 100, '报告');
    const named = onlyTargets ? [] : [report].concat(...lantai.map(([address, title, names, ...texts]) => {
      const [page, anchor] = address.split('#'), label = title.split(' · ').pop();
      const found = anchor == 'note-'
        ? texts.map(text => [].concat(text)).map(([text, id], i) => answer('', id ? page + '#' + id : address + (i + 1), ...split(text, '：'), 99, title))
        : [answer(title, page, label, title.slice(0, -label.length - 3), -1, '章节')];
      for (const kind in names) {
        for (let list = names[kind], i = 0; i < list.length; i += 3) {
          const where = list[i + 2];
          found.push(answer(title, where[0] == '#' ? page + where : where, list[i], list[i + 1], kind, kinds[kind]));
        }
      }
      return found;
    }));

    // A number is never part of a longer one. By hand: older browsers have no lookbehind.
    const find = (text, wanted) => {
      const found = [], re = RegExp(wanted, 'g');
      for (let m; (m = re.exec(text));) {
        const from = m.index, to = from + m[0].length;
        if (digit(text[from]) && /[\d.]/.test(text[from - 1]) || digit(text[to - 1]) && /^\.?\d/.test(text.slice(to, to + 2))) {
          re.lastIndex = from + 1;
        } else if (!m.includes('', 1)) found.push([from, to]);
      }
      return found;
    };

    // A year among other words may also be the one of the chapter.
    const ofYear = ({ title }, { year }) => year && title.includes(year);
    const search = (words, form) => entries.map(entry => {
      const finds = words.map(word => find(entry.folded, word[form]));
      const all = finds.every((f, i) => f[0] || words[1] && ofYear(entry, words[i]));
      return { entry, all, marks: finds.flat().sort((a, b) => a[0] - b[0]) };
    }).filter(({ marks }) => marks[0]);

    // What has the words in its name: first the name itself, then those that begin with it, have it or mean it.
    // Of several words, some may also be what is shown with it.
    const answers = words => {
      const rank = each => {
        const place = find(each.folded, words[0].exact)[0];
        return !words[1] && words[0].names.includes(each.folded) ? 0 : !place ? 3 : place[0] ? 2 : 1;
      };
      const has = (text, word) => find(text, word.wide)[0];
      const withName = ({ folded, shown, kind }) => words[1] ? `${folded} ${fold(shown)} ${kind}` : folded;
      return named.filter(each => words.some(word => has(each.folded, word))
        && words.every(word => has(withName(each), word) || words[1] && ofYear(each, word)))
        .sort((a, b) => rank(a) - rank(b) || a.order - b.order);
    };

    // A match is found again by its sentence, in it by its clause.
    const address = ({ href, text, ids }, [from, to]) => {
      if (onlyTargets) return href;
      const before = text.slice(0, from), start = /[^，。；：、！？“”（）]*$/.exec(before)[0];
      const end = /^[^，。；：、！？“”（）]*/.exec(text.slice(to))[0];
      const part = s => encodeURIComponent(s).replace(/-/g, '%2D');
      const nth = before.split(/[。！？][。！？”’）」』》]*/).length, id = ids[nth - 1];
      const place = id ? href.replace(/#.*/, '#' + id) : /note/.test(href) ? href : href + 's' + nth;
      return `${place}:~:text=${start && part(start) + '-,'}${part(text.slice(from, to))}${end && ',-' + part(end)}`;
    };

    const hitItem = ({ entry, marks }) => {
      const { text } = entry, li = make('li'), p = make('p'), to = marks[0][1] + 90;
      let at = Math.max(0, marks[0][0] - 40);
      if (at) p.append('…');
      for (const [start, end] of marks) {
        if (start < at || end > to) continue;
        p.append(text.slice(at, start), make('mark', text.slice(start, end)));
        at = end;
      }
      p.append(text.slice(at, to), text[to] ? '…' : '');
      li.append(make('a', entry.name, { href: address(entry, marks[0]) }), p);
      return li;
    };

    const answerItem = ({ href, name, kind, shown }) => {
      const li = make('li');
      li.append(make('a', name, { href }), ' ', make('small', kind));
      if (shown) li.append(make('p', shown.slice(0, 120) + (shown[120] ? '…' : '')));
      return li;
    };

    const list = (id, items, limit = items.length) => {
      if (!items.length) return;
      const ol = make('ol', '', { id, className: 'list' });
      $('found').append(ol);
      ol.append(...items.slice(0, limit));
      if (items.length <= limit) return;
      const more = make('button', '显示全部');
      more.onclick = () => { more.remove(); ol.append(...items.slice(limit)); };
      ol.after(more);
    };
    const heading = text => $('found').append(make('h2', text));
    const count = ({ length }) => `共${length}${onlyTargets ? '项' : '段'}`;
    // Whether there is anything to show.
    const show = (label, hits, direct, limit = 50) => {
      if (!hits[0] && !direct[0]) return false;
      $('found').textContent = '';
      $('status').textContent = label + (hits[0] ? count(hits) : `直接答案${direct.length}条`);
      if (direct[0]) heading('直接答案');
      list('answers', direct.slice(0, 8).map(answerItem));
      if (direct[0] && hits[0]) heading('正文和注释');
      list('hits', hits.map(hitItem), limit);
      return true;
    };
    // The words as they were typed, then with what is meant by them.
    const look = (label, absent, words, limit) => {
      const [hits, wider] = ['exact', 'wide'].map(form => search(words, form).filter(hit => hit.all));
      const others = wider.filter(({ entry }) => !hits.some(hit => hit.entry == entry));
      const meant = [...new Set(words.flatMap(word => word.meant))], alias = meant[0] ? `也找：${meant.join('、')}，` : '';
      if (!hits[0] && others[0]) return show(absent + alias, others, answers(words), limit);
      if (!show(label, hits, answers(words), limit)) return false;
      if (others[0]) heading(alias + count(others));
      list('more', others.map(hitItem), 50);
      return true;
    };

    // Traditional characters that the report lacks are read as the simplified ones that it has.
    const printed = new Set([...entries, ...named].map(each => each.folded).join(''));
    let wanted = query, label = quoted(query);
    if ([...query].some(c => han.test(c) && !printed.has(c))) {
      await load('traditional');
      wanted = query.replace(/./gs, c => simplified[c] || c);
      if (wanted != query) label += `，按简体字${quoted(wanted)}查找`;
    }
    // A unit written apart from its number belongs to it; other spaces part words.
    const folded = fold(wanted).replace(/(\d)\s+(?=[㐀-鿿%])/g, '$1').replace(/^["\s]+|["\s]+$/g, '') || fold(wanted);
    const names = folded.split(/\s+/);
    const lookUp = () => look(label + '：', wanted == query ? `没有${quoted(query)}，` : label + '，', names.map(wordOf));
    let shown = lookUp();
    await load('synonyms');
    if (names.some(name => synonyms[name])) shown = lookUp();
    if (!shown) {
      await load('further');
      await further({ folded, names, entries, named, none: `没有${quoted(query)}`, find, unmarked, escape, pattern, quoted, wordOf, ofYear, search, answers, look, show, load })
        || ($('status').textContent = `没有找到${quoted(query)}。`) && $('found').append('可换短一些、常用的词再试，或在', make('a', '全文', { href: 'all.html' }), '中查找。');
    }
    $('found').removeAttribute('aria-busy');
  };
  if (query) onlyTargets ? load('targets').then(run) : run();
})();
