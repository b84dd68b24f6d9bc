// The numbers that Chinese numerals stand for, one by one or with 千, 百 and 十: 二〇二三, 一百二十, 百分之五.
{
  const numeral = '[〇零一二两三四五六七八九十百千]';
  const valueOf = c => '零一二三四五六七八九'.indexOf({ 〇: '零', 两: '二' }[c] || c);
  const arabic = numerals => {
    if (!/[十百千]/.test(numerals)) return [...numerals].map(valueOf).join('');
    const parts = /^(?:(.)千)?零?(?:([^千])百)?零?(?:([^千百])?(十))?零?([^千百十])?$/.exec(numerals);
    if (!parts) return numerals;
    const [, thousands, hundreds, tens, ten, ones] = parts;
    return String([thousands, hundreds, tens || ten && '一', ones].reduce((sum, c) => sum * 10 + (c ? valueOf(c) : 0), 0));
  };
  inDigits = word => word
    .replace(RegExp(`百分之(${numeral}+)(?:点(${numeral}+))?`, 'g'),
      (all, whole, part) => arabic(whole) + (part ? '.' + arabic(part) : '') + '%')
    .replace(RegExp(`${numeral}{2,}|${numeral}(?=[万亿])`, 'g'), arabic);
}
