package lantai.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small invented report with drafted rows. */
public record DraftedFolder(Path folder) {

  private static final Map<String, String> FILES =
      Map.of(
          "site.yaml",
          """
          draft: true
          title: 云岭市政府工作报告
          subtitle: 在云岭市人民代表大会会议上
          owner: 云岭市人民政府
          date: 2031-01-08
          base: https://www.yunling.gov.cn/baogao/
          """,
          "chapters/1-0.md",
          """
          ---
          id: 1-0
          number: 一、
          title: 去年工作回顾
          ---

          过去一年，粮食产量 430 亿斤，农业稳中有进。
          """,
          "chapters/2-0.md",
          """
          ---
          id: 2-0
          number: 二、
          title: 今年工作安排
          ---

          今年，粮食产量稳定在435亿斤以上，城镇新增就业20万人，办好5件实事。
          """,
          "goals/results.yaml",
          """
          # 导入时起草
          - id: grain-2030
            draft: true
            name: 粮食产量
            chapter: 1-0
            quote: 粮食产量430亿斤
            value: "430"
            unit: 亿斤
            nature: level
            direction: none
            period: annual
          """,
          "goals/targets.yaml",
          """
          # 导入时起草
          - id: grain
            draft: true
            name: 粮食产量
            chapter: 2-0
            quote: 粮食产量稳定在435亿斤以上
            value: "435"
            unit: 亿斤
            bound: at-least
            nature: level

          # 这一条问过人社局
          - id: jobs
            draft: true
            name: 就业
            chapter: 2-0
            quote: 城镇新增就业20万人
            value: "20"
            unit: 万人
            nature: increment
          """,
          "numerals.yaml",
          """
          - phrase: 办好5件实事
            draft: true
            chapter: 2-0
          """);

  public DraftedFolder {
    try {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
