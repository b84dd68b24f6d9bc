table="an安案bai白百ban办班bao保bei北ben体本bi比避biao标表bie别bo百bu不步部can参ce策cen参chan产单chang长cheng城成chi持chu出处chuang创ci次词cun村da大达dai大待贷dan单石dao到道de地的deng登等di低地提的第dian点ding定dong东动懂dou斗都du度都duan段短dun吨duo多度e额er二fa伐发法fang放方fei费fen分奋fou不fu幅服附gai改gang岗港gao高ge个格革gong公共工红gu家顾gui规guo国果过hai和还hang行hao好耗he和河hei黑heng行hong红hou后hu和hua划huai划huan环还huang黄hui会回huo和活获ji基居济绩记革jia价加家jian件建见jiang强降jie价家结街jin今斤进金jing境经jiu就ju居kai开ke科keng坑kong控kou口kuai会kuan款kuang况kun困kuo扩la落lai来lao老落le了lei类li力历里lian连liang粮量liao了lie列lin林ling岭liu柳流lu率绿路luo落lv率绿ma吗mai迈mao贸mei每煤men们min民ming名mo万mu亩牧目na南nan南难nei内neng能ni泥nian年nong农ou区欧pai排pan盘pei配pi批pian偏ping坪po坡破qi企溪qian前qiang强qiao桥qing情清青qiu求qu区去quan全qun群rang让ren人任reng仍rong容融ru入se色sha沙shai色shan单善山shang上she设shen信参sheng升生省shi事十史失实市提施石试释食shu数束shuai率shui水shuo数率si食song松sui随ta他tan滩tang塘tao套ti体提题tian田tong铜tou投tu余突tuan团tui推wai外wan万完湾wei位圩未wen稳问wo我wu务物xi溪西xia下xian先见xiang享箱降项xiao小消笑xin信新xing省行xiu修xu圩续yan岩研验yang养yao约要ye业yi一亿以易食yin银ying营yong用you右有yu与于余语yuan元远yue约yun运zai在zao造ze则zeng增zhan占展zhang涨长障zhen镇zheng争政zhi之值制支至zhong中众zhou洲zhu住注zhun准zi字zong总zou走zuo作做左";
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
