table="ba把bao报biao标表chan单cheng成ci词dai代dan单dao到de的di的gao告ge各gu告guo过hai和还hao好he和hu和户huan还huo和jin今kuang况le了li里liang两liao了lie列lu路mei每men们min民ming名mu目nian年ou区qiao桥qing情清qu区去quan全ren任san三shan单she设sheng生shi事实市shu数shui水shuo数tiao条tong通wan完wei位未wen文wo我wu务xiang项xin新xiu修yao要yi一yin引zhen镇zi字zuo座";
sounds = {};
for (const [, syllable, characters] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
  sounds[syllable] = characters;
}
written = query => query.replace(/ü/g, 'v').split(/[\s"]+/).filter(Boolean);
pinyin = query => {
  const cut = {'': ''};
  const pattern = word => {
    if (!(word in cut)) {
      cut[word] = Object.keys(sounds).filter(syllable => word.startsWith(syllable))
        .map(syllable => [`[${sounds[syllable]}]`, pattern(word.slice(syllable.length))])
        .filter(([, rest]) => rest !== null)
        .map(pieces => pieces.join('')).join('|') || null;
      if (cut[word] && cut[word].includes('|')) cut[word] = `(?:${cut[word]})`;
    }
    return cut[word];
  };
  const words = written(query).map(pattern);
  if (words.includes(null)) return [];
  // A syllable alone is too many characters to be looked for by itself.
  return [[words.join('')], words].slice(0, words.every(word => word.split('[').length > 2) ? 2 : 1);
};
syllables = query => {
  const longest = Object.keys(sounds).sort((a, b) => b.length - a.length).join('|');
  return written(query).flatMap(word => word.match(RegExp(longest, 'g')) || []).map(syllable => `[${sounds[syllable]}]`);
};
initials = query => {
  const begun = letter => Object.keys(sounds).filter(syllable => syllable[0] === letter).map(syllable => sounds[syllable]);
  const words = written(query).map(word => [...word].map(letter => `[${begun(letter).join('')}]`).join(''));
  return words.some(word => word.split('[').length < 4 || word.includes('[]')) ? [] : [words];
};
