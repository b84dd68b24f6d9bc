pinyin = query => {
  const classes = {};
  for (const [, syllable, characters] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
    classes[syllable] = `[${characters}]`;
  }
  const cut = {'': ''};
  const pattern = word => {
    if (!(word in cut)) {
      cut[word] = Object.keys(classes).filter(syllable => word.startsWith(syllable))
        .map(syllable => [classes[syllable], pattern(word.slice(syllable.length))])
        .filter(([, rest]) => rest !== null)
        .map(pieces => pieces.join('')).join('|') || null;
      if (cut[word] && cut[word].includes('|')) cut[word] = `(?:${cut[word]})`;
    }
    return cut[word];
  };
  const words = query.replace(/ü/g, 'v').split(/[\s']+/).filter(Boolean).map(pattern);
  if (words.includes(null)) return [];
  return [[words.join('')], words];
};
