package lantai.addresses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts of chapters, and address registries as lines. */
final class AdvancedText {

  static final String GRAIN = "粮食产量稳定增长。";
  static final String CITIES = "城市更新加快推进！";
  static final String CLINICS = "社区诊所全部联网。";
  static final String TOURISM = "文旅融合成效明显。";
  static final String SCHOOLS = "新建学校二十八所，新增学位三万个。";
  static final String ROADS = "农村公路改造完成，班车通到每个村。";

  private AdvancedText() {}

  static ChapterSentences farming(String... paragraphs) {
    return chapter("1-1", "农业", paragraphs);
  }

  static ChapterSentences chapter(String id, String title, String... paragraphs) {
    return new ChapterSentences(
        id, title, Arrays.stream(paragraphs).map(ChapterSentences::sentences).toList());
  }

  static AddressRegistry first(ChapterSentences... chapters) {
    return advance(AddressRegistry.EMPTY, chapters);
  }

  static AddressRegistry advance(AddressRegistry registry, ChapterSentences... chapters) {
    return TextAddressUpdater.update(registry, List.of(chapters));
  }

  /** Returns a line for each paragraph: its id, then the ids and text of its sentences. */
  static List<String> words(AddressRegistry registry) {
    List<String> lines = new ArrayList<>();
    for (ParagraphEntry paragraph : registry.paragraphs()) {
      StringBuilder line = new StringBuilder(paragraph.id() + ": ");
      paragraph.sentences().forEach(each -> line.append(each.id() + " " + each.text()));
      lines.add(line.toString());
    }
    return lines;
  }

  static List<String> retired(AddressRegistry registry) {
    return registry.retired().stream()
        .map(each -> each.address() + " " + each.reason() + " " + each.successors())
        .toList();
  }
}
