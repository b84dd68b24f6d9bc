table="ai爱癌an厂安岸广按案ao奥澳ba八巴把爸bai摆白百败ban办半搬板版班般bang帮bao保剥包宝报薄bei北备碑被ben体夯本beng崩迸bi比毕碧bian便变编边biao标表bie别bin濒bing兵屏并病bo剥博播百般薄bu不布捕步补部ca拆cai彩才材菜裁财采can参残餐cang仓ce侧册厕测策cen参ceng层cha察差查茶chai差拆chan产单颤chang偿厂场常昌畅长chao巢潮炒超che彻车chen称cheng城惩成承撑称程诚chi吃持池chong充冲崇种虫重chou抽筹绸臭chu储出初厨处畜础除chuan传穿船chuang创窗chun春纯ci差慈次此瓷词cu促cui催cun存村cuo措错da大打搭达dai代大带待袋贷dan但单担石dang党当档dao倒到导稻道de地底得德的dei得deng灯登等di低地堤底提的第递dian店点电diao掉调鸟die叠迭ding定盯订dong东动dou兜斗读都du堵度毒独督读都duan断段短端锻dui兑对队dun吨盾duo多度舵e俄恶遏额er二儿而fa伐发法fan反泛犯繁范返饭fang房放方纺芳访防fei废肥费非飞fen份分奋粉纷feng丰峰枫风fou不fu付伏副复夫妇富幅府扶抚服父福符腐覆负赋辅gai改溉盖gan干感敢赣gang刚岗港钢gao告高ge个割各合格盖革gei给gen根geng更耕gong供公共功工巩攻红贡gou够构沟购钩gu估古告固孤家故滑股谷顾鼓gua括挂guan关冠官灌管观贯馆guang光广逛gui规贵轨gun滚guo国果过hai和孩害海还han厂含汉汗涵hang夯杭航行hao号好毫耗he合和核河鹤hei黑heng行hong洪烘红hou侯后hu乎互和忽戏户护核湖鼓hua划化华滑花话huai划怀huan患环痪还huang煌黄hui会回恢惠慧挥汇绘虫辉hun婚昏魂huo和或活火祸获货ji其击剂即及吃吉圾基季寄居急技期机极济激疾积籍系级纪给继绩计记际集革鸡齐jia价假加家架稼角驾jian件健减剑坚尖建检监艰见践键间jiang奖将强江疆讲降jiao交教校焦角较jie介价借家届戒接揭洁界竭结节街解jin今尽斤禁紧近进金锦jing净境径敬景竞精经警靖jiu九就救旧究纠酒ju举具剧局居巨据聚足车juan圈身jue决掘角jun军均ka卡kai开kan嵌看kang康抗kao考靠ke克刻可客科课ken恳kong控空kou口ku库枯kua跨kuai会块快kuan宽款kuang况矿kui馈kun困kuo扩括适la垃拉落蓝lai来lan烂篮缆蓝览lang廊lao劳涝牢络老落le了lei类累leng冷li丽例利力历厉理礼离立里锂黎lian廉炼联连链liang两亮粮良量liao了僚料疗lie列lin临林磷赁遴ling灵零领龄liu六流留瘤陆long垄龙lou楼漏lu六履庐录律旅渌率绿路闾陆luan乱lue略lun论轮luo络落lv履律旅率绿闾lve略ma妈码马mai买卖埋迈霾man埋慢满mao毛矛茅贸mei每没煤美鹛men们门meng盟mi密米迷mian免绵面miao苗min民闽ming名命明盟mo万无模没mou谋mu亩募木模母牧目na南纳nai奶nan南难nao努nei内neng能ni尿泥nian年念niao尿鸟ning凝niu牛纽nong农浓nu努女nv女ou区欧pa派pai排派湃牌pan盘盼般pao跑pei培配peng朋棚澎pi批被pian便偏片篇骗piao票pin品聘贫ping屏平萍评po坡破繁鄱pu普浦谱铺qi七企其启器弃期气汽起骑齐qia卡qian前千嵌欠潜牵签迁钱qiang将强抢qiao侨桥qie切锲qin亲qing亲情清请轻青qiong穷qiu求球qu区去取曲渠驱quan全券圈权que确缺qun群r儿ran染然rang壤让rao扰绕饶ren人仁任认reng仍ri日rong容荣融rou肉ru乳入女如ruan软rui瑞run润ruo弱sai思赛san三sao扫艘se色sen森sha厦杀砂shai色shan单善山膳赡shang上伤商shao召少she涉社舌舍设shen伸信参审慎深申神身sheng升生省shi世事使势十史士失始实室市师式提施时是殖石示视识试适释食shou受售守手收熟首shu书属数术束枢树梳殊熟署蔬shuai率shuang双shui水税说shun盾shuo数率说si丝厕司四思死私食song送sou艘su俗塑宿素诉速suan算sui尿遂随sun损suo所索ta他拓tai台太态泰胎tan坛探摊潭瘫碳贪tang堂糖躺tao套讨逃陶te特ti体堤提梯题tian填天田tiao挑条调tie贴铁ting停厅庭烃tong同桶童统通酮铜tou偷头投tu余图土突tuan团tui推腿退tuo妥托拓拖脱舵wa娃挖wai外wan万完湾wang亡望网wei为伟伪位卫危唯围圩委尾微未维违遗wen免文温稳问闻wo我握wu五亡伍务恶悟无武污物舞钨雾xi习吸息戏稀系细西xia下厦峡xian先县咸嫌显献现线衔见闲限险陷鲜xiang乡享向响想相箱象降项xiao削小效校消销xie些写协卸叶懈械血解谐谢xin信心新芯薪xing兴刑型姓幸形性星省行醒xiong雄xiu休修宿秀臭xu圩序恤畜续蓄许需xuan券宣选xue削学血xun巡循汛训询ya亚压yan严延殷沿演癌研验yang养央样洋秧阳yao咬摇约药要陶ye业也叶夜爷野yi一义亿以依医夷宜尾已异弋役意抑易椅疫益移翼艺议遗食驿yin因引殷银隐饮ying婴应影映景盈硬营鹰yo育yong勇拥用you优友右幼有油游由邮yu与予于余域娱宇渔羽育舆裕语谷遇郁预鱼yuan元原员园愿援源远院yue月粤约说越yun员均孕运za扎杂zai再在灾载zan赞zao噪早造ze侧则择责zeng增综zha扎查诈闸zhai侧债宅择zhan占展战站颤zhang掌涨章胀账长障zhao召找招照着著zhe哲宅浙着者著zhen振珍真诊针镇震zheng争征挣政整正症证zhi之值制只址志执指支智枳植止殖治滞直知祉织置职至致识质zhong中众种终衷重钟zhou周宙州骤zhu主住助嘱属术株注猪竹筑著逐铸驻zhua抓zhuai转zhuan专传赚转zhuang壮庄桩状装zhui追zhun准zhuo卓桌着茁著zi咨子字自著资zong宗总纵综zou走zu族租组足阻zuan纂赚zui最罪zuo作做坐左座";
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
