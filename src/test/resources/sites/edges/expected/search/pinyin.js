table="an安案ba爸bai白百ban办班bao保包bei北ben体本bi比避biao标表bie别bo百bu不步部cai菜can参ce策cen参chan产单chang长chao巢cheng城成承chi持chong种chu出处chuang创ci次词cun村da大打达dai大待贷dan单石dao到稻道de地的deng登等di低地提的第递dian点ding定dong东动懂dou斗都du度都duan段短dun吨duo多度e额er二fa伐发法fang放方fei费fen分奋fou不fu幅服父福附gai改gang岗港gao高ge个格革geng耕gong公共工红gu家谷顾gui规guo国果过hai和还hang行hao好耗he和河hei黑heng行hong红hou后hu和hua划huai划huan环还huang黄hui会回huo和活获ji基寄居济绩记革jia价加家稼jian件建见jiang强降jie价借家结街jin今斤进金jing境敬经jiu就ju居kai开ke科keng坑kong控空kou口kuai会快kuan款kuang况kun困kuo扩la落lai来lao老落le了lei类li利力历里lian连liang粮量liao了lie列lin林ling岭liu柳流lu率绿路luo落lv率绿ma吗妈马mai迈mao贸mei每没煤men们mi米min民ming名mo万没mu亩母牧目na南nai奶nan南难nei内neng能ni泥nian年nong农ou区欧pai排pan盘pei配pi批pian偏pin聘ping坪po坡破qi企溪qian前钱qiang强qiao桥qing情清青qiu求qu区去quan全qun群rang让ren人任reng仍rong容融rou肉ru入se色sha沙shai色shan单善山赡shang上she设shen信参sheng升生省shi事十史失实市提施石试释食shou收shu数束树shuai率shui水shuo数率si食song松su速sui随ta他tai太tan滩tang塘tao套ti体提题tian田tong通铜tou头投tu余土突tuan团tui推wai外wan万完湾wei位圩未wen稳问wo我wu务物xi溪西xia下xian先见xiang乡享箱降项xiao小消笑xin信新xing省行xiu修xu圩续yan岩研验yang养yao约要ye业爷yi一亿以易食yin银ying营yong用you右有油yu与于余语谷yuan元远院yue约yun运zai在zao造ze则zeng增zhan占展zhang涨胀长障zhao找招zhen镇zheng争政zhi之值制支植至zhong中众种zhou洲zhu住注zhuai转zhuan转zhuang庄zhun准zi子字zong总zou走zuo作做左";
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
