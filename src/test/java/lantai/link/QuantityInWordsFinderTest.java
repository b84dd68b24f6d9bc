package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityInWordsFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "产值突破两万亿元|突破两万亿元",
        "突破万亿元大关|突破万亿元",
        "投入三千亿元以上|三千亿元",
        "总量达到五百个|五百个",
        "连续十年位居前列|连续十年",
        "超过百家企业|超过百家",
        "超百家企业|超百家",
        "累计二十次|累计二十次",
        "数量翻番|翻番",
        "十年翻两番|翻两番",
        "营收倍增|倍增",
        "能耗减半|减半",
        "比重过半|过半",
        "实现双降|双降",
        "量质双升|双升",
        "零的突破|零的突破",
        "垃圾零填埋、零增长|零填埋 零增长",
        "占比提高三个百分点|三个百分点",
        "八成以上的县|八成以上",
        "增加两倍|两倍",
        "惠及百万人口|百万人",
        "四百亿斤粮食|四百亿斤",
        "开通二百公里|二百公里",
        "新增十万亩、三千万吨|十万亩 三千万吨",
        "十二轮次巡视|十二轮次",
        "半亿元|亿元",
        "四百多亿元|四百多亿元",
        "5项、三千万元|三千万元",
        "建成十二所学校|十二所",
        "增长百分之七点九|百分之七点九",
        "完成百分之百|百分之百",
        "占比三成|三成",
        "产值翻了一番|翻了一番",
        "面积一半、近半、半数以上|一半 近半 半数",
        "培训三十万人|三十万人",
        "引进近百家、数十家、上百家、百余家|近百家 数十家 上百家 百余家",
        "村庄全覆盖、全面覆盖|全覆盖 全面覆盖",
        "水质Ⅱ类、劣V类、Ⅰ—Ⅲ类|Ⅱ类 V Ⅰ—Ⅲ类",
        "二十一个县|二十一个",
        "提高一个百分点|一个百分点",
        "占四分之三|四分之三",
        "十二种药、三十岁、二十位院士|十二种 三十岁 二十位",
        "全国第一、位居第三、列第二位|全国第一 位居第三 列第二",
        "归零、下降为零|归零 为零",
        "收益三七开、五五开|三七开 五五开",
        "三年内建成、六月底前建成|三年内 六月底前",
        "进入全国百强、五百强企业|百强 五百强",
        "时间缩短至半天、压缩到半个工作日|半天 半个工作日",
        "服务覆盖所有乡镇、惠及全体村民|所有乡镇 全体村民",
        "所有行政村都通客车|所有行政村",
        "应保尽保、应收尽收|应保尽保 应收尽收",
        "五年任务三年完成|五年任务三年完成",
        "实现“五年任务三年完成”、“翻一番”|五年任务三年完成 翻一番",
        "提前两个月、十五天、二十四小时|提前两个月 十五天 二十四小时",
        "千家企业|千家",
        "增速两位数、事故个位数|两位数 个位数",
        "粮食十一连丰、三连增、六连冠|十一连丰 三连增 六连冠",
        "排名前十、列国内前三、进入前五位|排名前十 列国内前三 进入前五位",
        "产值突破两千万、超百亿企业、破万亿。|突破两千万 超百亿 破万亿",
        "千亿级产业、百亿企业|千亿 百亿",
        "十四亿人民、三千万群众|十四亿 三千万",
        "增长数倍、翻倍、双倍|数倍 翻倍 双倍",
        "提前半年、提前一年半|提前半年 提前一年半",
        "三点五个百分点、两千零二十四户|三点五个百分点 两千零二十四户",
        "三到五家、一二百家、廿家|三到五家 一二百家 廿家",
        "一类水质、二类水体|一类 二类",
        "零发案、无一例、未发生一起|零发案 无一例 未发生一起",
        "村村通、户户通、双第一|村村通 户户通 双第一",
        "八十周岁、打五折、占½|八十周岁 五折 ½",
        "超九成群众满意|九成",
        "一〇〇家、一五〇个|一〇〇家 一五〇个",
        "壹佰家、贰拾万户、叁个|壹佰家 贰拾万户 叁个",
        "建成数座桥、新增数个|数座 数个",
        "新建③个、⑫所|③个 ⑫所",
        "缩短半小时、提前半年、用半年时间、半个月内|半小时 提前半年 用半年 半个月",
        "提前一个季度、用时一个季度|提前一个季度 一个季度",
        "名列第一名、获第三位、排第十二名|列第一 第三位 排第十二",
        "总量第一位|第一位",
        "二十公顷、三百兆瓦、五万标箱、两千张床位、六千个学位、三层、两栋|二十公顷 三百兆瓦 五万标箱 两千张床位 六千个学位 三层 两栋",
        "新增三百床、一千学位|三百床 一千学位",
        "举办三场、连续五届、引种九种、涉及十类|三场 连续五届 九种 十类",
        "师生比为一比二|一比二",
        "价格打对折|打对折",
        "四至五家、八—九个、两三百个|四至五家 八—九个 两三百个",
        "百分之六至百分之七、百分之六到七|百分之六至百分之七 百分之六到七",
        "下降千分之三|千分之三",
        "数以万计、成千上万、逾百、吸引上万|数以万计 成千上万 逾百 上万",
        "十多万、几千、几十、三亿多|十多万 几千 几十 三亿多",
        "两点三亿、两点三亿元、一点五倍|两点三亿 两点三亿元 一点五倍",
        "零点五个百分点、负百分之五|零点五个百分点 负百分之五",
        "半亩、对折、腰斩、负增长|半亩 对折 腰斩 负增长",
        "比例一比三、十比一|一比三 十比一",
        "不发生一起事故|不发生一起",
        "新增学校一所、建成一座大桥、④类|一所 建成一座 ④类"
      })
  void quantityIsWordOfChangeOrNumberBeforeUnit(String text, String quantities) {
    assertEquals(quantities, String.join(" ", found(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一二开始",
        "近三年内",
        "过去三年内",
        "党的二十大",
        "十大行动",
        "全体居民人均可支配收入",
        "所有制企业",
        "关心每个学生",
        "",
        "三年行动",
        "五大战略",
        "三大高地",
        "十五届四次全会",
        "一批重点项目",
        "第十四届人民代表大会第二次会议",
        "一成为",
        "一成立",
        "一成效",
        "零售",
        "双向互动",
        "十百千万工程",
        "6.5%",
        "5亿元",
        "５亿元",
        "1.5万亿元",
        "430多亿斤",
        "20余万吨",
        "千家万户",
        "第十二次会议",
        "省委十三届七次、八次全会",
        "四个一批",
        "三个公报",
        "应有尽有",
        "列入全国第一批",
        "一个、一批、一些",
        "“两个确立”",
        "《三个一百》",
        "全国第十五届运动会",
        "单位：千元",
        "百年大计",
        "双碳、双创",
        "一体化",
        "乡镇通信",
        "一连串、第一类",
        "打折扣、百折不挠",
        "个位数学",
        "二连浩特",
        "十五五",
        "三五成群",
        "大陆、队伍、收拾、伍家岗区、陆家嘴",
        "人数、指数项、如数家珍、多数人、少数人",
        "若干政策、若干家",
        "上半年、下半年、大半年、半年报、半小时经济圈",
        "半年告诫、年终考核",
        "第一个季度、每一个小时",
        "放在第一位、安全是第一位的",
        "第一名单",
        "三层次、第二层面",
        "博士学位点",
        "第五届、省委召开十五届四次全会",
        "三场所、四类型、三类别",
        "五大类、第三类",
        "四个意识、四个全面、五个一工程",
        "网上万里、负增长3%、学校一所",
        "统一比一、百里挑一比高低",
        "对折叠",
        "一体化、三大战略、第一产业、第三产业"
      })
  void numberWithoutUnitIsNotQuantity(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void quantitiesAreInOrderOfText() {
    assertEquals(List.of("双升", "一倍", "翻一番"), found("量质双升，增加一倍，再翻一番。"));
  }

  private static List<String> found(String text) {
    return QuantityInWordsFinder.in(text).stream().map(range -> range.of(text)).toList();
  }

  @Test
  void expressionIsTriedAtEveryCharacterThatItCanBeginWith() {
    Matcher quantity = withoutLookbehind(QuantityInWordsFinder.QUANTITY.pattern()).matcher("");
    String beginnings =
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
            .mapToObj(c -> String.valueOf((char) c))
            .filter(c -> quantity.reset(c).lookingAt() || quantity.hitEnd())
            .collect(Collectors.joining());

    assertEquals(sorted(beginnings), sorted(QuantityInWordsFinder.FIRST));
  }

  /** Removes lookbehinds: a positive one would fail because nothing precedes the character. */
  private static Pattern withoutLookbehind(String expression) {
    String kept = expression;
    for (int at = kept.indexOf("(?<="); at >= 0; at = kept.indexOf("(?<=")) {
      int end = at + 1;
      for (int open = 1; open > 0; end++) {
        open += kept.charAt(end) == '(' ? 1 : kept.charAt(end) == ')' ? -1 : 0;
      }
      kept = kept.substring(0, at) + kept.substring(end);
    }
    return Pattern.compile(kept);
  }

  private static String sorted(String characters) {
    return characters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }
}
