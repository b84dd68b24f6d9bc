// What a word of which nothing was found may have been meant for, as a pattern: one character wrong, left out or
// too many, two neighbours swapped. In a word of up to three characters, a wrong one sounds the same if the sound
// of what was typed is known, and only what is no character is too many; in a word of two, it can but be wrong.
// Digits are never guessed, nor is a word without a letter.
near = (word, escape) => {
  const digit = /\d/;
  const alike = own => Object.values(sounds).filter(characters => characters.includes(own)).join('');
  const variants = !/[a-z㐀-鿿]/.test(word) ? [] : [...word].flatMap((own, i, all) => {
    if (digit.test(own) || all.length < 2) return [];
    const before = escape(all.slice(0, i).join('')), after = escape(all.slice(i + 1).join(''));
    const same = alike(own), any = '[^，。；：、]', short = all.length < 4;
    if (!/[a-z㐀-鿿]/.test(own)) return [before + after];
    if (all.length < 3) return same ? [`${before}[${same}]${after}`] : [];
    const found = [before + (short && same ? `[${same}]` : any) + after];
    if (!short) found.push(before + after);
    if (i) found.push(before + any + escape(own) + after);
    if (after && !digit.test(all[i + 1])) {
      found.push(before + escape(all[i + 1] + own + all.slice(i + 2).join('')));
    }
    return found;
  });
  return variants.join('|') || escape(word);
};
