table="an安广按ba把bai百ban办bao保bei备ben体bi比biao标表bie别bo百bu部cang仓chan单chang长cheng城成承chu储出初础ci词cun存村dai代dan单dao到道de底得的dei得di底的第dian点er二fa发fang方fen份分fu覆gai盖gan干gao高ge个各盖geng更gong公共工gu家顾gua挂guang广hai和hao好he和hong烘hu和户hui回惠huo和ji基居期集齐jia加家jian件减建见jiao交较jie家结jin今ju具居jun均kai开ke可ku库kuai快kuang况le了li力里liang粮liao了lie列lu绿lv绿mei每美men们门min民ming名明mo万mu目nei内nian年nong农nuo诺ou区pai排牌pei配qi期齐qian前千qing情清青qu区去quan全que确qun群rang让ren人任ru入shan单山shang上shao少she设sheng生shi事失实市式是释食shou收shu数束shuo数si食sui虽sun损ti体tiao条tong统tui推wan万完wei位未wo我wu务xia下xian显见xiang乡享项xie协xin心新xiu修yao要yi一以食you右由yu语预yue越yun均zai在zeng增zhan展zhang账长zhen镇zheng正zhi支zhong众zhu主注逐zi字zuo作左";
sounds = {};
for (const [, syllable, characters] of table.matchAll(/([a-z]+)([^a-z]+)/g)) {
  sounds[syllable] = characters;
}
written = query => query.replace(/ü/g, 'v').split(/[\s']+/).filter(Boolean);
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
  return [[words.join('')], words];
};
initials = query => {
  const begun = letter => Object.keys(sounds).filter(syllable => syllable[0] === letter).map(syllable => sounds[syllable]);
  const words = written(query).map(word => [...word].map(letter => `[${begun(letter).join('')}]`).join(''));
  return words.some(word => word.split('[').length < 4 || word.includes('[]')) ? [] : [words];
};
