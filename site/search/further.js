// What is tried if nothing has the words as they were typed; resolves to whether anything was shown.
further = async ({ folded, names, entries, named, none, find, unmarked, escape, pattern, quoted, wordOf, ofYear, search, answers, look, show, load }) => {
  const words = names.map(wordOf), found = search(words, 'exact');
  const apart = words[1] ? found.filter(hit => words.every(word =>
    found.some(other => other.entry.title == hit.entry.title && find(other.entry.folded, word.exact)[0]))) : [];
  if (show(`没有同时含${names.map(quoted).join('')}的段落，以下各章分别含有：`, apart, [])) return true;

  const known = new Set([...Object.keys(synonyms).flatMap(name => wordOf(name).names), ...named.map(each => each.folded)]);
  const text = `。${entries.map(each => unmarked(each.folded)).join('。')}。`;
  // The pieces of the text that fit, each with how often it is printed.
  const printed = wanted => {
    const times = {};
    for (const [piece] of text.matchAll(RegExp(wanted, 'g'))) times[piece] = (times[piece] || 0) + 1;
    return Object.entries(times);
  };
  const spelled = wanted => ({ names: [], meant: [], exact: wanted, wide: wanted });

  // As many of the units as can be, in as few words as can be; of nothing if most are left.
  const split = (units, read) => {
    const best = [{ left: 0, parts: [] }];
    units.forEach((unit, i) => {
      const ways = best.flatMap(({ left, parts }, from) => {
        const word = read(units.slice(from, i + 1));
        return word ? { left, parts: [...parts, word] } : [];
      });
      ways.push({ left: best[i].left + 1, parts: best[i].parts });
      best.push(ways.sort((a, b) => a.left - b.left || a.parts.length - b.parts.length)[0]);
    });
    const { left, parts } = best.pop();
    return left > units.length / 2 ? [] : parts;
  };

  // The texts that have all of the words, those first that have most of them in one sentence; or else only these.
  const closest = parts => {
    const hits = entries.map(entry => {
      let score = 0, marks = [];
      for (const { 0: sentence, index } of entry.folded.matchAll(/[^。！？；]+/g)) {
        const finds = parts.map(word => find(sentence, word.wide));
        const here = finds.filter((f, i) => f[0] || ofYear(entry, parts[i])).length;
        if (here > score) [score, marks] = [here, []];
        if (here == score) marks.push(...finds.flat().map(range => range.map(offset => index + offset)));
      }
      return { entry, score, marks: marks.sort((a, b) => a[0] - b[0]) };
    }).filter(hit => hit.marks[0]);
    const most = Math.max(...hits.map(hit => hit.score)), all = search(parts, 'wide').filter(hit => hit.all);
    return { most, hits: hits.filter(hit => hit.score == most || all.some(({ entry }) => entry == hit.entry)).sort((a, b) => b.score - a.score) };
  };
  // If no two of the words go together, the one that is printed least says most.
  const showParts = (label, parts) => {
    if (!parts[0]) return false;
    const { most } = closest(parts), times = word => search([word], 'wide').length;
    const kept = most > 1 ? parts : parts.filter(times).sort((a, b) => times(a) - times(b)).slice(0, 1);
    if (!kept[0]) return false;
    const meant = [...new Set(kept.flatMap(word => word.meant))], alias = meant[0] ? `，也找：${meant.join('、')}，` : '：';
    return show(label + kept.map(word => quoted(word.name.toUpperCase())).join('') + alias, closest(kept).hits, answers(kept));
  };

  await load('pinyin');
  if (!/[^a-zü"\s]/.test(folded)) {
    const heard = wanted => {
      const same = [...known].filter(each => RegExp(`^(?:${wanted})$`).test(each)).map(wordOf);
      return same[0] && {
        name: same.map(word => word.name).join('、'), names: same.flatMap(word => word.names), meant: same.flatMap(word => word.meant),
        exact: same.map(word => word.exact).join('|'), wide: same.map(word => word.wide).join('|'),
      };
    };
    for (const patterns of pinyin(folded)) {
      const read = patterns.map(wanted => heard(wanted) || spelled(wanted));
      const label = `${none}，按拼音找到${read.map(word => word.name ? quoted(word.name) : '').join('')}`;
      if (look(label + '：', label + '，', read)) return true;
    }
    if (showParts(none + '，按拼音找到', split(syllables(folded), units => units[1] && heard(units.join(''))))) return true;
    // Initials fit many pieces of text; the one that is printed most is meant.
    const common = wanted => {
      const pieces = printed(wanted), most = Math.max(...pieces.map(([, times]) => times));
      return spelled(pattern(pieces.filter(([, times]) => times == most).map(([piece]) => piece)) || wanted);
    };
    if (initials(folded).some(patterns => look(none + '，按拼音首字母找到：', '', patterns.map(common)))) return true;
  }

  // What is always printed within one longer word is no word; two characters can meet once by chance.
  const standsAlone = name => {
    const around = [...text.matchAll(RegExp(`([^])(?=${escape(name)}([^]))`, 'g'))];
    return around[1] ? [1, 2].every(side =>
      around.some(each => each[side] != around[0][side] || !/[㐀-鿿]/.test(each[side]))) : around[0] && name[2];
  };
  const read = units => {
    const name = units.join(''), word = wordOf(name);
    return (known.has(name) || entries.some(each => ofYear(each, word)) || name[1] && standsAlone(name)) && word;
  };
  const unitsOf = name => name.replace(/是?多少|什么(?:时候)?|怎么样?|怎样|如何|哪[些里]|有没有|请问|我想|[的了吗呢?!。,]/g, '')
    .match(/[a-z&][a-z\d.&+-]*|\d{4}年?|[^]/g) || [];
  // A number with its unit is one word; what is printed as it is typed need not be split.
  const parts = names.flatMap(name => search([wordOf(name)], 'wide')[0] ? wordOf(name)
    : unitsOf(name).some(unit => /^\d/.test(unit) && !unit[3]) ? [] : split(unitsOf(name), read));
  const label = none + '，改找';
  const whole = parts.map(({ name }) => name).join('') == names.map(name => unitsOf(name).join('')).join('');
  if (whole && showParts(label, parts)) return true;

  // Only a word without a match may be a typing error. Short words resemble too many: theirs is to be a known word or printed twice.
  await load('near');
  const meant = words.map(word => {
    if (search([word], 'exact')[0]) return word;
    const likely = printed(near(word.name, escape)).filter(([piece, times]) => word.name[3] || times > 1 || known.has(piece));
    return likely[0] ? spelled(pattern(likely.map(([piece]) => piece))) : word;
  });
  return look(none + '，相近的结果：', '', meant, 5) || showParts(label, parts);
};
