table="an安广按ba把bai百ban办bao保bei备ben体bi比biao标表bie别bo百bu部cang仓chan单chang长cheng城成承chong种chu储出初础ci词cun存村da大dai代大dan单dao到稻道de地底得的dei得di低地底的第dian点er二fa发fang方fen份分fu覆gai盖gan干gao高ge个各盖geng更耕gong公共工gu家谷顾gua挂guang广hai和hao好he和hong烘hu和户hui回惠huo和ji基居期集齐jia加家稼jian件减建见jiao交较jie家结jin今ju具居jun均kai开ke可ku库kuai快kuang况lao老le了li力里liang粮liao了lie列lu绿lv绿mei每美men们门mi米min民ming名明mo万mu目nei内nian年nong农nuo诺ou区pai排牌pei配qi期齐qian前千钱qing情清青qu区去quan全que确qun群rang让ren人任ru入shan单山shang上shao少she设sheng生shi事失实市式是释食shou收shu数束shui水shuo数si食sui虽sun损ti体tian田tiao条tong统tui推wan万完wei位未wo我wu务xia下xian显见xiang乡享项xie协xin心新薪xing姓xiu修yao要yi一以食you右由yu语谷预yue月越yun均zai在zeng增zhan展zhang涨账长zhen镇zheng挣正zhi支zhong众种zhu主注逐zhuan赚zhuang庄zi子字资zuan赚zui最zuo作左";
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
