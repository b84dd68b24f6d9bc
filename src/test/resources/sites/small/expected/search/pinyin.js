table="an安广按ba把bai百ban办bao保bei备ben体bi比biao标表bie别bo百bu部cang仓chang长cheng城成承chu储出初础cun存村dai代dao到道de底得的dei得di底的dian点er二fa发fang方fen份分fu覆gai盖gan干gao高ge个各盖geng更gong公共工gu家顾gua挂guang广hao好hong烘hu户hui回惠ji基居期集齐jia加家jian件减建见jiao交较jie家结jin今ju具居jun均kai开ke可ku库kuai快le了li力里liang粮liao了lu绿lv绿mei每美men们门min民ming明mo万mu目nei内nian年nong农nuo诺pai排牌pei配qi期齐qian前千qing青qu去quan全que确qun群rang让ren人任ru入shan山shang上shao少she设sheng生shi事失实市式是释食shou收shu束si食sui虽sun损ti体tiao条tong统tui推wan万完wei位wo我wu务xia下xian显见xiang乡享项xie协xin心新xiu修yao要yi一以食you右由yu语预yue越yun均zai在zeng增zhan展zhang账长zhen镇zheng正zhi支zhong众zhu主注逐zuo作左";
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
