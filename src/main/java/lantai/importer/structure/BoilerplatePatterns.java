package lantai.importer.structure;

import java.util.regex.Pattern;

/** Patterns of boilerplate; lines are given without white space, in half width. */
final class BoilerplatePatterns {

  /** Labels of buttons; a line may hold several. */
  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:[\\[【(<〖]?(?:下载|打印|打印本页|打印此页|全屏|收藏|加入收藏|关闭|关闭窗口|关闭本页|分享|分享到|字体|字号|"
              + "字体大小|文字大小|加大|还原|减小|放大|缩小|大|中|小|默认|微信|微博|新浪微博|QQ空间|QQ好友|朋友圈|复制链接|朗读|语音播报|"
              + "听全文|点赞|我要纠错|纠错|返回|返回顶部|返回首页|返回上一页|首页|网站首页|网站地图|联系我们|关于我们|无障碍|无障碍浏览|无障碍阅读|长者模式|"
              + "适老化|关怀版|登录|注册|搜索|站内搜索|繁体|繁體|简体|English|手机版|客户端|展开|收起|更多|A|A\\+|A-)"
              + "[\\]】)>〗]?[:：|>/、·]*)+|[\\[【\\]】|:：>]+");

  private static final Pattern IMPRINT =
      Pattern.compile(
          "^[(\\[【]?(?:来源|文章来源|信息来源|稿件来源|资料来源|来源单位|供稿|供稿单位|发布单位|发布机构|发布者|发布人|作者|撰稿|"
              + "时间|日期|发布时间|发布日期|发文日期|成文日期|公开日期|更新时间|生成日期|索引号|索引号码|文号|主题分类|体裁分类|组配分类|有效性|发文机关|"
              + "浏览|浏览量|浏览次数|阅读|阅读量|阅读次数|点击|点击量|点击数|点击率|访问量|责任编辑|责编|编辑|录入|审核|校对|初审|复审|终审|"
              + "监制|摄影|图片来源)[:：].{0,60}$"
              + "|^\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:来源|浏览|字号|$).{0,40}$"
              + "|.{0,20}(?:日报|晚报|新华社|记者)[^。]{0,12}(?:摄|报道|讯)[)）]?$|.{0,40}。?[^。]{0,14}(?:日报|晚报|新华社)[^。]{0,4}记者[^。]{0,12}$");

  private static final Pattern PAGE_LINE =
      Pattern.compile(
          "^(?:(?:您)?(?:当前|现在|目前|所在)?的?(?:位置|栏目)[:：].*|您的位置.*|当前位置.*|首页[>»/-].*|"
              + "扫一扫.*|扫码.*|手机扫.*|打开微信.*|长按.*|分享到.*|分享至.*|上一篇.*|下一篇.*|上一条.*|下一条.*|相关(?:报道|链接|阅读|文章|附件|新闻|信息|"
              + "解读|稿件|文件)[:：]?.*|附件下载.*|友情链接.*|版权所有.*|.*Copyright.*|.*All\\s*Rights\\s*Reserved.*|主办(?:单位)?[:：].*|"
              + "承办(?:单位)?[:：].*|技术支持[:：].*|网站标识码.*|.{0,6}[一-龥]ICP备.*|.{0,8}公网安备.*|.*政府网站标识码.*|联系电话[:：].*|"
              + "本网站.*浏览器.*|建议使用.*浏览器.*|【?字号[:：]?.*|【?字体[:：]?.*|\\(?(?:完|全文完|END)\\)?|"
              + "https?://\\S+|www\\.\\S+)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^(?:[-—–_·~.]{1,3}\\d{1,4}[-—–_·~.]{1,3}|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}"
              + "|[Pp](?:age)?\\.?\\d{1,4})$");

  private static final Pattern BARE_NUMBER =
      Pattern.compile("^\\d{1,3}$|^[IVXLivxl]{1,6}$|^[Ⅰ-Ⅻ]$");

  private static final Pattern DOT_LEADER =
      Pattern.compile(".{2,}?(?:\\.{4,}|…{2,}|·{4,}|_{4,}|-{6,})(?:\\d{1,4}|[IVXivx]{1,6})?$");

  static final Pattern CONTINUATION =
      Pattern.compile(
          "[（(【]?[ 　]*(?:下转|上接)[ 　]*第?[ 　]*[0-9０-９A-Za-z一二三四五六七八九十]{1,4}[ 　]*版[ 　]*[）)】]?");

  static final Pattern CONTENTS_HEADING = Pattern.compile("^[\\[【(]?目[录錄次][\\]】)]?[:：]?$");

  private static final int MAX_LENGTH = 100;

  private BoilerplatePatterns() {}

  static boolean isPageControl(String line) {
    return line.length() <= MAX_LENGTH
        && (BUTTONS.matcher(line).matches() || PAGE_LINE.matcher(line).matches());
  }

  static boolean isImprint(String line) {
    return line.length() <= MAX_LENGTH && IMPRINT.matcher(line).find();
  }

  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  static boolean isBareNumber(String line) {
    return BARE_NUMBER.matcher(line).matches();
  }

  /** Whether it is an entry of a table of contents, with dots before the page number. */
  static boolean hasDotLeader(String line) {
    return line.length() <= 2 * MAX_LENGTH && DOT_LEADER.matcher(line).matches();
  }
}
