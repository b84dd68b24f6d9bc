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
    .replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[A-Z]/g, c => c.toLowerCase());
  const escape = s => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const digit = c => /\d/.test(c);
  const han = /[㐀-鿿]/;

  // Inside quotation marks there are single ones.
  let opens = false;
  const quoted = s => `“${s.replace(/["＂]/g, () => (opens = !opens) ? '“' : '”').replace(/“/g, '‘').replace(/”/g, '’')}”`;

  const pattern = word => [...new Set([word, self.inDigits ? inDigits(word) : word])].map(escape).join('|');

  const entry = (href, title, name, text, ids) => ({ href, title, name, text, ids, folded: fold(text) });
  // The number of a chapter is not part of its name.
  const answer = (href, name, shown, order, kind) => ({
    href, name, shown, order, kind, folded: fold(name).replace(/^\(?[一二三四五六七八九十]+[)、]/, ''),
  });
  const split = (text, mark) => [text.split(mark)[0], text.slice(text.indexOf(mark) + 1)];

  const run = async () => {
    if (/百分之|[〇零一二两三四五六七八九十百千]./.test(query)) await load('numerals');
    const entries = lantai.flatMap(([address, title, , ...texts]) => texts.map((text, i) => {
      if (onlyTargets) return entry(address, title, title, title + '：' + text);
      const [words, id, ...ids] = [].concat(text);
      const name = /note/.test(address) ? words.split('：')[0] : `第${i + 1}段`;
      return entry(id ? address.replace(/#.*/, '#' + id) : address.replace(/\d*$/, i + 1), title, `${title} · ${name}`, words, ids);
    }));
    const named = onlyTargets ? [] : lantai.flatMap(([address, title, names, ...texts]) => {
      const [page, anchor] = address.split('#'), label = title.split(' · ').pop();
      const found = anchor == 'note-'
        ? texts.map(text => [].concat(text)).map(([text, id], i) => answer(id ? page + '#' + id : address + (i + 1), ...split(text, '：'), 99, title))
        : [answer(page, label, title.slice(0, -label.length - 3), -1, '章节')];
      for (const kind in names) {
        for (let list = names[kind], i = 0; i < list.length; i += 3) {
          const where = list[i + 2];
          found.push(answer(where[0] == '#' ? page + where : where, list[i], list[i + 1], kind, kinds[kind]));
        }
      }
      return found;
    });

    // A number is never part of a longer one. By hand: older browsers have no lookbehind.
    const find = (text, wanted) => {
      const found = [], re = RegExp(wanted, 'g');
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
      const finds = patterns.map(each => find(entry.folded, each));
      return { entry, all: finds.every(f => f[0]), marks: finds.flat().sort((a, b) => a[0] - b[0]) };
    });
    const full = patterns => search(patterns).filter(hit => hit.all);

    // What has the words in its name: first the name itself, then those that begin with it.
    const answers = patterns => {
      const found = named.filter(each => patterns.every(one => find(each.folded, one)[0]));
      const place = each => find(each.folded, patterns[0])[0];
      const rank = each => (place(each)[0] ? 2 : place(each)[1] < each.folded.length ? 1 : 0);
      return found.sort((a, b) => rank(a) - rank(b) || a.order - b.order);
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
    const count = (hits, direct) => hits.length ? `共${hits.length}${onlyTargets ? '项' : '段'}` : `直接答案${direct.length}条`;
    // Whether there is anything to show.
    const show = (label, hits, direct = [], limit = 50) => {
      if (!hits.length && !direct.length) return false;
      $('status').textContent = label + count(hits, direct);
      if (direct.length) {
        heading('直接答案');
        list('answers', direct.slice(0, 8).map(answerItem));
        if (hits.length) heading('正文和注释');
      }
      list('hits', hits.map(hitItem), limit);
      return true;
    };
    const attempt = (label, lists, limit) =>
      lists.some(patterns => show(label, full(patterns), answers(patterns), limit));

    // Traditional characters that the report lacks are read as the simplified ones that it has.
    const printed = new Set([...entries, ...named].map(each => each.folded).join(''));
    let wanted = query, label = quoted(query) + '：';
    if ([...query].some(c => han.test(c) && !printed.has(c))) {
      await load('traditional');
      wanted = query.replace(/./gs, c => simplified[c] || c);
      if (wanted != query) label = `${quoted(query)}，按简体字${quoted(wanted)}查找：`;
    }
    // A unit written apart from its number belongs to it; other spaces part words.
    const folded = fold(wanted).replace(/(\d)\s+(?=[㐀-鿿%])/g, '$1');
    const words = folded.split(/\s+/), exact = words.map(pattern), found = search(exact);
    const hits = full(exact), direct = answers(exact), shown = show(label, hits, direct);

    if (!onlyTargets) await load('synonyms');
    const meant = onlyTargets ? [] : words.flatMap(word => synonyms[word] || []);
    if (meant.length) {
      const wider = words.map((word, i) => (synonyms[word] || []).map(fold).map(escape).join('|') || exact[i]);
      const others = full(wider).filter(({ entry }) => !hits.some(hit => hit.entry === entry));
      const more = answers(wider).filter(each => !direct.includes(each));
      const alias = `也找：${meant.join('、')}，`;
      if (!shown && show(`没有${quoted(query)}，${alias}`, others, more)) return;
      if (shown && (others.length || more.length)) {
        heading(alias + count(others, more));
        list('more-answers', more.slice(0, 8).map(answerItem));
        list('more', others.map(hitItem), 50);
      }
    }
    if (shown) return;

    const apart = onlyTargets ? [] : found.filter(hit => hit.marks.length && exact.every(each =>
      found.some(other => other.entry.title === hit.entry.title && find(other.entry.folded, each)[0])));
    if (show(`没有同时含${wanted.split(/\s+/).map(quoted).join('')}的段落，以下各章分别含有：`, apart)) return;

    await load('pinyin');
    if (!/[^a-zü'\s]/.test(folded)) {
      if (attempt(`没有${quoted(query)}，按拼音找到：`, pinyin(folded))) return;
      // Initials fit many pieces of text: those that a name begins with go first.
      const ofNames = each => [...new Set(named.flatMap(({ folded }) =>
        find(folded, each).filter(([start]) => !start).map(range => folded.slice(...range))))].map(escape).join('|') || each;
      if (attempt(`没有${quoted(query)}，按拼音首字母找到：`, initials(folded).map(patterns => patterns.map(ofNames)))) return;
    }
    // Only a word without a match may be a typing error.
    await load('near');
    attempt(`没有${quoted(query)}，相近的结果：`, [words.map((word, i) => (full([exact[i]])[0] ? exact[i] : near(word, escape)))], 5)
      || ($('status').textContent = `没有找到${quoted(query)}。`);
  };
  if (query) onlyTargets ? load('targets').then(run) : run();
})();
