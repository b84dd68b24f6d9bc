package lantai.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents in the formats that can be imported. */
public final class TestDocuments {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private TestDocuments() {}

  public static String html(
      String head, List<String> lines, String before, String between, String after) {
    String body =
        lines.stream()
            .map(TestDocuments::escaped)
            .collect(Collectors.joining(between, before, after));
    return "<!DOCTYPE html><html><head><title>云溪市人民政府</title>"
        + head
        + "<style>p { margin: 0 }</style><script>var menu = '首页';</script></head><body><div"
        + " class=\"top\"><a href=\"/\">首页</a>"
        + " <a>繁体</a><ul><li>政务公开</li><li>办事服务</li></ul></div><div>当前位置：首页 &gt; 政府工作报告</div><div"
        + " class=\"main\">"
        + body
        + "</div><div>分享到：微信</div><div>上一篇：一则通知</div>"
        + "<div class=\"foot\"><p>主办：云溪市人民政府办公室</p><p>云ICP备31000000号</p></div></body></html>";
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns a Word document with a paragraph of two runs for each line. */
  public static byte[] word(List<String> lines) {
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      int half = line.length() / 2;
      body.append("<w:p><w:pPr><w:ind w:firstLine=\"480\"/></w:pPr>");
      for (String run : List.of(line.substring(0, half), line.substring(half))) {
        body.append("<w:r><w:t xml:space=\"preserve\">")
            .append(escaped(run))
            .append("</w:t></w:r>");
      }
      body.append("</w:p>");
    }
    return word(body.toString(), Map.of());
  }

  /**
   * @param body paragraphs as WordprocessingML
   * @param others further parts by name
   */
  public static byte[] word(String body, Map<String, String> others) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    others.forEach(parts::put);
    return zip(parts);
  }

  public static String part(String root, String inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s %s>%s</w:%s>"
        .replaceFirst("%s", root)
        .replaceFirst("%s", WORD)
        .replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(inside))
        .replaceFirst("%s", root);
  }

  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
