// What a word of which nothing was found may have been meant for, as a pattern: one character wrong, left out or
// too many, two neighbours swapped; in a word of two, one that sounds the same. Digits are never guessed, nor is
// a word without a letter.
near = (word, escape) => {
  const digit = /\d/;
  const alike = own => Object.values(sounds).filter(characters => characters.includes(own)).join('');
  const variants = !/[a-z㐀-鿿]/.test(word) ? [] : [...word].flatMap((own, i, all) => {
    if (digit.test(own) || all.length < 2) return [];
    const before = escape(all.slice(0, i).join('')), after = escape(all.slice(i + 1).join(''));
    if (all.length < 3) return alike(own) ? [`${before}[${alike(own)}]${after}`] : [];
    const other = before + '[^，。；：、]';
    const found = [other + after, before + after];
    if (i) found.push(other + escape(own) + after);
    if (after && !digit.test(all[i + 1])) {
      found.push(before + escape(all[i + 1] + own + all.slice(i + 2).join('')));
    }
    return found;
  });
  return variants.join('|') || escape(word);
};
