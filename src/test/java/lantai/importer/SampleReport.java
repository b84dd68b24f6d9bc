package lantai.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A short work report of a fictitious city, with all parts that such reports have. */
public final class SampleReport {

  public static final String TITLE = "2031年云溪市人民政府工作报告";
  public static final String MEETING = "——2031年2月16日在云溪市第九届人民代表大会第三次会议上";
  public static final String SPEAKER = "云溪市市长 林知秋";

  /** Headings and paragraphs between the title and the notes. */
  public static final List<String> BODY =
      List.of(
          "各位代表：",
          "现在，我代表云溪市人民政府向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。",
          "一、2030年工作回顾",
          "过去一年，全市上下同心协力、迎难而上，完成了市九届人大二次会议确定的目标任务，全年地区生产总值增长6.1%。",
          "（一）产业根基更加牢固。新增规模以上企业36家，工业投资增长12.5%，“一溪两谷”产业带建成投运，山泉饮品、竹木家居产值突破90亿元。",
          "（二）城乡面貌持续改善。改造老旧小区28个，新建口袋公园15处，“河小青”志愿服务队巡护河道1200公里，城区水质全部达到Ⅲ类以上。",
          "（三）民生保障坚实有力。城镇新增就业8200人，新增学位3600个，建成“暖心食堂”42家，居民人均可支配收入增长5.8%。",
          "各位代表！成绩来之不易，这是全市人民团结奋斗的结果。我代表市人民政府，向全市人民表示衷心的感谢！",
          "我们也清醒地看到，发展中还有不少困难：大项目偏少，创新能力不强，公共服务仍有短板。对此，我们将认真加以解决。",
          "二、2031年工作安排",
          "今年是推进“十六五”规划的关键一年。全市经济社会发展的主要预期目标是：地区生产总值增长6%左右，城镇新增就业8000人以上。",
          "（一）加快建设现代产业体系",
          "做强主导产业。深入实施“一溪两谷”提质工程，推动竹木家居企业智能化改造120家以上，力争产值突破100亿元，打造区域性生产基地。",
          "培育新兴产业。一是引进新材料项目10个；二是建设云溪科创园二期，新增高新技术企业20家，研发投入强度达到2.6%。",
          "（二）着力增进民生福祉",
          "办好人民满意的教育。新建、改扩建中小学6所，新增学位4000个，实现“暖心食堂”乡镇全覆盖，让孩子们吃得饱、吃得好。",
          "守护群众健康。市人民医院新院区投入使用，家庭医生签约服务覆盖率达到75%以上，新增养老床位500张。",
          "各位代表！蓝图已经绘就，奋斗正当其时。让我们团结一心、真抓实干，为建设富强美丽新云溪而努力奋斗！");

  public static final String NOTES = "名词解释";

  public static final List<String[]> TERMS =
      List.of(
          new String[] {"“一溪两谷”产业带", "以云溪沿线为轴，以竹海谷、清泉谷为两翼的产业集聚区。"},
          new String[] {"“河小青”志愿服务队", "由青年志愿者组成的河道巡护队伍。"},
          new String[] {"“暖心食堂”", "面向老年人、学生和低收入群众提供平价餐食的社区食堂，实行政府补贴、市场运营。"});

  private SampleReport() {}

  /** Returns all headings and paragraphs as lines. */
  public static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(TITLE, MEETING, SPEAKER));
    lines.addAll(BODY);
    lines.add(NOTES);
    lines.addAll(notes("%d."));
    return lines;
  }

  /**
   * @param number format of a note's number, with {@code %d} for the number
   */
  public static List<String> notes(String number) {
    List<String> notes = new ArrayList<>();
    for (String[] term : TERMS) {
      String own = number.replace("%d", String.valueOf(notes.size() + 1));
      notes.add(own + term[0] + "：" + term[1]);
    }
    return notes;
  }

  /** Returns the lines wrapped at a width, with the first line of each paragraph indented. */
  public static List<String> wrapped(int width, String indent) {
    List<String> wrapped = new ArrayList<>();
    for (String line : lines()) {
      StringBuilder open = new StringBuilder(indent);
      for (int i = 0; i < line.length(); i++) {
        boolean closes = "，。；：、！”）%".indexOf(line.charAt(i)) >= 0;
        if (open.length() >= width && !closes) {
          wrapped.add(open.toString());
          open.setLength(0);
        }
        open.append(line.charAt(i));
      }
      wrapped.add(open.toString());
    }
    return wrapped;
  }

  public static String text() {
    return String.join("\n", lines()) + "\n";
  }

  /**
   * Returns the report with a space after each character of title, headings and salutation, as is
   * common.
   */
  public static String letterSpaced() {
    return lines().stream()
        .map(line -> line.length() <= 18 ? spaced(line) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String spaced(String line) {
    return line.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }
}
