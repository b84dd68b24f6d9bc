package lantai.archive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagItExporterTest {

  private static final String ROOT = "yunhu-2032-v1/";

  @TempDir Path folder;

  @Test
  void manifestsHaveTheSumsOfThePayloadAndThenOfTheTagFiles() throws IOException {
    SortedMap<String, byte[]> bag = ExportedReport.in(folder).unpacked(ExportFormat.BAGIT);
    SortedMap<String, byte[]> payload = new TreeMap<>();
    SortedMap<String, byte[]> tags = new TreeMap<>();
    bag.forEach(
        (path, content) -> {
          String name = path.substring(ROOT.length());
          (name.startsWith("data/") ? payload : tags).put(name, content);
        });
    tags.keySet().removeIf(name -> name.startsWith("tagmanifest"));

    assertEquals(lines(payload, Sha2::hex), text(bag, "manifest-sha256.txt"));
    assertEquals(lines(payload, Sha2::hex512), text(bag, "manifest-sha512.txt"));
    assertEquals(4, tags.size());
    assertEquals(lines(tags, Sha2::hex), text(bag, "tagmanifest-sha256.txt"));
    assertEquals(lines(tags, Sha2::hex512), text(bag, "tagmanifest-sha512.txt"));
  }

  private static String lines(SortedMap<String, byte[]> files, Function<byte[], String> sum) {
    StringBuilder lines = new StringBuilder();
    files.forEach((path, content) -> lines.append(sum.apply(content) + "  " + path + "\n"));
    return lines.toString();
  }

  @Test
  void bagIsDescribedInOneLineForEachElement() throws IOException {
    SortedMap<String, byte[]> bag = ExportedReport.in(folder).unpacked(ExportFormat.BAGIT);
    long size = 0;
    long count = 0;
    for (Map.Entry<String, byte[]> file : bag.entrySet()) {
      if (file.getKey().startsWith(ROOT + "data/")) {
        size += file.getValue().length;
        count++;
      }
    }

    assertEquals(
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", text(bag, "bagit.txt"));
    assertEquals(
        """
        Source-Organization: 云湖县人民政府
        External-Description: 2032年"云湖"县,工作报告
        External-Identifier: urn:lantai:local:yunhu-2032 v1
        Bagging-Date: 2032-01-10
        Payload-Oxum: %d.%d
        Bag-Group-Identifier: urn:lantai:local:yunhu-2032
        Internal-Sender-Identifier: v1
        Internal-Sender-Description: 首次 发布
        Bag-Software-Agent: lantai 1.2.3
        """
            .formatted(size, count),
        text(bag, "bag-info.txt"));
  }

  private static String text(SortedMap<String, byte[]> bag, String name) {
    return ExportedReport.text(bag.get(ROOT + name));
  }
}
