package lantai.acceptance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A content folder that is changed at random: its sentences, paragraphs and chapters, its targets
 * and its terms, with and without notes. No change breaks a rule.
 */
final class RandomContent {

  private static final String CHARACTERS =
      "全省经济社会发展改革开放创新产业农村城市民生教育医疗生态环境安全基层治理文化旅游交通能源水利科技人才企业市场金融投资消费";

  private static final String SITE =
      """
      title: 青山市政府工作报告
      subtitle: 在青山市人民代表大会会议上
      owner: 青山市人民政府
      date: 2031-01-12
      base: https://qingshan.internal/2031/
      """;

  private final Random random;
  private final Map<String, List<List<String>>> chapters = new LinkedHashMap<>();
  private final List<RandomRow> targets = new ArrayList<>();
  private final List<RandomRow> terms = new ArrayList<>();
  private int made;

  /** A target, or a term; a sentence of the text has its name. */
  private static final class RandomRow {

    private String id;
    private String name;
    private boolean noted = true;

    private RandomRow(String id, String name) {
      this.id = id;
      this.name = name;
    }

    String target() {
      return name + "达到" + (name.hashCode() % 800 + 900) + "亿元以上";
    }

    String definition() {
      return "说的是" + new StringBuilder(name).reverse();
    }
  }

  RandomContent(Random random) {
    this.random = random;
    for (int i = 0; i < 3; i++) {
      chapters.put(newId(), new ArrayList<>(List.of(paragraph(), paragraph())));
      addTarget();
      addTerm();
    }
  }

  void edit() {
    switch (random.nextInt(12)) {
      case 0 -> addTarget();
      case 1 -> addTerm();
      case 2 -> remove(targets);
      case 3 -> remove(terms);
      case 4 -> any(targets).id = newId();
      case 5 -> any(terms).id = newId();
      case 6 -> {
        RandomRow term = any(terms);
        term.noted = !term.noted;
      }
      case 7 -> terms.add(random.nextInt(terms.size()), terms.remove(0));
      case 8 -> insert(takeSentence());
      case 9 -> insert(words(20) + "。");
      case 10 -> any(List.copyOf(chapters.values())).add(0, paragraph());
      default -> renameChapter();
    }
  }

  private String newId() {
    return "n" + made++;
  }

  private String words(int length) {
    return random
        .ints(length, 0, CHARACTERS.length())
        .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
        .collect(joining());
  }

  private List<String> paragraph() {
    return new ArrayList<>(List.of(words(15) + "。", words(20) + "。"));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void insert(String sentence) {
    List<String> paragraph = any(any(List.copyOf(chapters.values())));
    paragraph.add(random.nextInt(paragraph.size() + 1), sentence);
  }

  private void addTarget() {
    RandomRow row = new RandomRow(newId(), words(6));
    targets.add(row);
    insert(row.target() + "。");
  }

  private void addTerm() {
    RandomRow row = new RandomRow(newId(), words(6));
    terms.add(row);
    insert("推进" + row.name + "。");
  }

  private void remove(List<RandomRow> rows) {
    if (rows.size() > 2) {
      RandomRow row = rows.remove(random.nextInt(rows.size()));
      paragraphs().forEach(each -> each.removeIf(sentence -> sentence.contains(row.name)));
      tidy();
    }
  }

  private String takeSentence() {
    List<String> paragraph = any(paragraphs());
    String taken = paragraph.remove(random.nextInt(paragraph.size()));
    tidy();
    return taken;
  }

  private void tidy() {
    paragraphs().stream().filter(List::isEmpty).forEach(empty -> empty.add(words(20) + "。"));
  }

  private List<List<String>> paragraphs() {
    return chapters.values().stream().flatMap(List::stream).toList();
  }

  private void renameChapter() {
    String id = any(List.copyOf(chapters.keySet()));
    chapters.put(newId(), chapters.remove(id));
  }

  /** Writes the folder anew, but for the file of its addresses. */
  void write(Path content) throws IOException {
    Files.createDirectories(content.resolve("goals"));
    FileTree.delete(content.resolve("chapters"));
    Files.createDirectories(content.resolve("chapters"));
    Files.writeString(content.resolve("site.yaml"), SITE);
    for (Map.Entry<String, List<List<String>>> chapter : chapters.entrySet()) {
      String id = chapter.getKey();
      String title = chapter.getValue().get(0).get(0).substring(0, 4);
      Files.writeString(
          content.resolve("chapters/" + id + ".md"),
          "---\nid: %s\ntitle: %s\nheading: supplied\n---\n\n%s\n"
              .formatted(id, title, text(chapter.getValue())));
    }
    Files.writeString(
        content.resolve("goals/targets.yaml"), targets.stream().map(this::yaml).collect(joining()));
    StringBuilder glossary = new StringBuilder();
    int notes = 0;
    for (RandomRow term : terms) {
      notes += term.noted ? 1 : 0;
      glossary.append(yaml(term, notes));
    }
    Files.writeString(content.resolve("glossary.yaml"), glossary);
  }

  private static String text(List<List<String>> paragraphs) {
    return paragraphs.stream()
        .map(sentences -> String.join("", sentences))
        .collect(joining("\n\n"));
  }

  private String yaml(RandomRow target) {
    String chapter =
        chapters.entrySet().stream()
            .filter(each -> text(each.getValue()).contains(target.target()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    return """
    - id: %s
      name: %s
      chapter: %s
      quote: %s
      value: "%s"
      unit: 亿元
      bound: at-least
      nature: level
      baseline: not-stated
    """
        .formatted(
            target.id,
            target.name,
            chapter,
            target.target(),
            target.target().replaceAll("[^0-9]", ""));
  }

  private static String yaml(RandomRow term, int number) {
    return "- id: %s\n  term: %s\n  pinyin: a\n".formatted(term.id, term.name)
        + (term.noted ? "  note: %d\n  definition: %s\n".formatted(number, term.definition()) : "");
  }
}
