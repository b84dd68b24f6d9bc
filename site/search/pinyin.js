table="ai爱an厂安岸广按案ao奥澳ba八巴把bai白百ban办板版班般bang帮bao保剥包宝报薄bei北备碑ben体夯本beng崩迸bi比毕碧bian便变编边biao标表bie别bin濒bing兵屏并病bo剥博播百般薄bu不布捕步补部ca拆cai彩才材裁财采can参残餐cang仓ce侧厕测策cen参ceng层cha察差查茶chai差拆chan产单颤chang偿厂场常昌畅长chao潮超che彻车chen称cheng城惩成承撑称程诚chi持池chong充冲崇种虫重chou抽筹绸臭chu储出初厨处畜础除chuan传穿船chuang创窗chun春纯ci差慈次此瓷词cu促cui催cun存村cuo措错da大打搭达dai代大带待袋贷dan但单担石dang党当档dao到导稻道de地底得德的dei得deng登等di低地堤底提的第dian店点电diao掉调鸟die叠迭ding定盯订dong东动dou兜斗都du度毒独督都duan断段短端dui兑对队dun吨盾duo多度舵e俄恶遏额er二儿而fa伐发法fan反泛犯繁范返fang房放方纺芳访防fei废费非飞fen份分奋粉纷feng丰峰枫风fou不fu付伏副复妇富幅府扶抚服福符腐覆负赋辅gai改溉盖gan干感敢赣gang刚港钢gao高ge个各合格盖革gei给gen根geng更耕gong供公共功工巩攻红贡gou够构沟购钩gu估古固孤家故谷顾鼓gua括挂guan关冠官灌管观贯guang光广gui规gun滚guo国果过hai和害海还han厂含汉汗涵hang夯杭航行hao号好毫耗he合和核河鹤hei黑heng行hong洪烘红hou侯后hu乎互和忽戏户护核湖鼓hua划化华花话huai划huan患环还huang煌黄hui会回恢惠慧挥汇绘虫辉hun昏魂huo和或活获货ji其击剂即及吉圾基季居急技期机极济激疾积籍系级纪给继绩计记际集革齐jia价假加家角jian件健减剑坚尖建检监艰见践键间jiang奖将强江疆讲降jiao交教校焦角较jie介价借家届戒接揭洁界竭结节街解jin今尽斤禁紧近进金锦jing净境径敬景竞精经警靖jiu九就救旧究纠ju举具剧局居巨据聚足车juan圈身jue决掘角jun军均ka卡kai开kan嵌kang康kao考靠ke克刻可客科课ken恳kong控空kou口ku库枯kua跨kuai会块快kuan款kuang况矿kui馈kun困kuo扩括适la垃落蓝lai来lan缆蓝览lang廊lao劳涝牢络老落le了lei类累leng冷li丽例利力历厉理离立里锂黎lian炼联连链liang两亮粮良量liao了僚料疗lie列lin临林磷赁遴ling零领龄liu六流留瘤陆long垄龙lou楼漏lu六履庐录律旅渌率绿路闾陆luan乱lue略lun论轮luo络落lv履律旅率绿闾lve略ma码mai埋迈man埋慢满mao毛矛贸mei每没煤美鹛men们门meng盟mi密米迷mian免绵面miao苗min民闽ming名命明盟mo万无模没mou谋mu亩募木模牧目na南纳nan南难nao努nei内neng能ni尿nian年念niao尿鸟ning凝niu纽nong农浓nu努女nv女ou区欧pa派pai排派湃牌pan盼般pao跑pei培配peng朋棚澎pi批pian便偏片篇骗pin品贫ping屏平萍评po破繁鄱pu普浦谱铺qi七企其启器弃期气汽起齐qia卡qian前千嵌欠潜牵签钱qiang将强抢qiao侨桥qie切锲qin亲qing亲情清请青qiu求球qu区去取曲渠驱quan全券圈权que确缺qun群r儿ran染然rang壤让rao扰绕饶ren人仁任认reng仍ri日rong容荣融ru乳入女如ruan软rui瑞run润ruo弱sai思赛san三sao扫艘se色sen森sha厦砂shai色shan单善山膳shang上商shao召少she涉社舌舍设shen伸信参审慎深申神身sheng升生省shi世事使势十史士失始实室市师式提施时是石示视识试适释食shou受售守手收熟首shu书属数术束枢树梳殊熟署蔬shuai率shuang双shui水税说shun盾shuo数率说si丝厕司四思死私食sou艘su俗塑宿素诉速suan算sui尿遂随sun损suo所索ta他拓tai台太态泰tan坛探潭碳tang糖躺tao套逃陶te特ti体堤提梯题tian填天田tiao挑条调tie贴铁ting厅庭烃tong同童统通酮铜tou头投tu余图土突tuan团tui推退tuo妥托拓拖脱舵wa挖wai外wan万完湾wang亡望网wei为伟伪位卫危唯围圩委尾微未维违遗wen免文温稳问闻wo我握wu五亡伍务恶悟无武污物舞钨xi习吸息戏稀系细西xia下厦峡xian先县咸嫌显献现线衔见闲限险陷鲜xiang乡享向响想相箱象降项xiao削小效校消销xie些写协卸叶懈械血解谐谢xin信心新芯薪xing兴刑型幸形性星省行醒xiong雄xiu休修宿秀臭xu圩序恤畜续蓄许需xuan券宣选xue削学血xun巡循训询ya亚压yan严延殷沿研验yang养央样洋秧阳yao咬摇约药要陶ye业也叶夜野yi一义亿以依医夷宜尾已异弋役意易椅疫益移翼艺议遗食驿yin因引殷银隐饮ying婴应影映景盈硬营鹰yo育yong勇拥用you优友右幼有油游由邮yu与予于余域娱宇渔羽育舆裕语谷遇预鱼yuan元原员园愿援源远院yue月粤约说越yun员均运za扎杂zai再在灾载zan赞zao噪早造ze侧则责zeng增综zha扎查诈闸zhai侧债宅zhan占展战站颤zhang掌涨章账长障zhao召找招照着著zhe哲宅浙着者著zhen振珍真针镇zheng争征政整正证zhi之值制只址志执指支智枳植止治滞直知祉织置职至致识质zhong中众种终衷重钟zhou周宙州骤zhu主住助嘱属术株注竹筑著逐铸驻zhua抓zhuai转zhuan专传转zhuang壮庄状装zhui追zhun准zhuo卓桌着茁著zi咨子字自著资zong宗总纵综zou走zu族租组足阻zuan纂zui最罪zuo作做左座";
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
