package lantai.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A report that is changed at random: sentences and paragraphs are inserted, deleted, split,
 * merged, moved and reworded; chapters are inserted, removed, renamed and renumbered.
 */
final class RandomReport {

  private static final String CHARACTERS =
      "全省经济社会发展改革开放创新产业农村城市民生教育医疗生态环境安全基层治理文化旅游交通能源水利科技人才企业市场金融投资消费";

  private final Random random;
  private final List<Chapter> chapters = new ArrayList<>();
  private int made;

  private static final class Chapter {

    private String id;
    private String title;
    private final List<List<String>> paragraphs = new ArrayList<>();
  }

  RandomReport(Random random) {
    this.random = random;
    for (int i = 0; i < 4; i++) {
      insertChapter(i);
    }
  }

  List<ChapterSentences> text() {
    return chapters.stream()
        .map(chapter -> new ChapterSentences(chapter.id, chapter.title, chapter.paragraphs))
        .toList();
  }

  /** Makes one random change. */
  void edit() {
    switch (random.nextInt(14)) {
      case 0, 1 -> sentences().add(sentence());
      case 2 -> anyOf(sentences(), (list, at) -> list.remove(at));
      case 3 -> anyOf(sentences(), RandomReport::split);
      case 4 -> anyOf(sentences(), RandomReport::merge);
      case 5 -> anyOf(sentences(), this::move);
      case 6, 7 -> anyOf(sentences(), (list, at) -> list.set(at, reworded(list.get(at))));
      case 8 -> insert(paragraph(), paragraphs());
      case 9 -> splitParagraph();
      case 10 -> mergeParagraphs();
      case 11 -> moveParagraph();
      case 12 -> removeParagraph();
      default -> editChapters();
    }
    tidy();
  }

  private interface Change {
    void at(List<String> sentences, int index);
  }

  private void anyOf(List<String> sentences, Change change) {
    change.at(sentences, random.nextInt(sentences.size()));
  }

  private Chapter chapter() {
    return chapters.get(random.nextInt(chapters.size()));
  }

  private List<List<String>> paragraphs() {
    return chapter().paragraphs;
  }

  private List<String> sentences() {
    List<List<String>> paragraphs = paragraphs();
    return paragraphs.get(random.nextInt(paragraphs.size()));
  }

  /** Sometimes returns a common sentence, so that texts are equal by chance. */
  private String sentence() {
    if (random.nextInt(8) == 0) {
      return "各位代表！";
    }
    StringBuilder words = new StringBuilder();
    for (int i = 6 + random.nextInt(30); i > 0; i--) {
      words.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return words.append(made++).append("个。").toString();
  }

  private List<String> paragraph() {
    List<String> sentences = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      sentences.add(sentence());
    }
    return sentences;
  }

  private static void split(List<String> sentences, int at) {
    String whole = sentences.get(at);
    int middle = whole.length() / 2;
    sentences.set(at, whole.substring(0, middle) + "。");
    sentences.add(at + 1, whole.substring(middle));
  }

  private static void merge(List<String> sentences, int at) {
    if (at > 0) {
      String before = sentences.get(at - 1).replaceFirst(".$", "，");
      sentences.set(at - 1, before + sentences.remove(at));
    }
  }

  private void move(List<String> sentences, int at) {
    String moved = sentences.remove(at);
    tidy();
    insert(moved, sentences());
  }

  /** Changes at most a third of the characters. */
  private String reworded(String sentence) {
    StringBuilder words = new StringBuilder(sentence);
    for (int i = 1 + random.nextInt(1 + sentence.length() / 3); i > 0; i--) {
      int at = random.nextInt(words.length());
      words.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return words.toString();
  }

  private void splitParagraph() {
    List<List<String>> paragraphs = paragraphs();
    int at = random.nextInt(paragraphs.size());
    List<String> whole = paragraphs.get(at);
    int middle = random.nextInt(whole.size());
    List<String> rest = whole.subList(middle, whole.size());
    paragraphs.add(at + 1, new ArrayList<>(rest));
    rest.clear();
  }

  private void mergeParagraphs() {
    List<List<String>> paragraphs = paragraphs();
    if (paragraphs.size() > 1) {
      int at = random.nextInt(paragraphs.size() - 1);
      paragraphs.get(at).addAll(paragraphs.remove(at + 1));
    }
  }

  private void moveParagraph() {
    List<List<String>> from = paragraphs();
    insert(from.remove(random.nextInt(from.size())), paragraphs());
  }

  private <T> void insert(T value, List<T> values) {
    values.add(random.nextInt(values.size() + 1), value);
  }

  private void removeParagraph() {
    List<List<String>> paragraphs = paragraphs();
    paragraphs.remove(random.nextInt(paragraphs.size()));
  }

  private void editChapters() {
    switch (random.nextInt(4)) {
      case 0 -> chapter().title = "标题" + made++;
      case 1 -> chapter().id = "1-" + made++;
      case 2 -> insertChapter(random.nextInt(chapters.size() + 1));
      default -> {
        if (chapters.size() > 2) {
          chapters.remove(random.nextInt(chapters.size()));
        }
      }
    }
    if (random.nextBoolean()) {
      for (int i = 0; i < chapters.size(); i++) {
        chapters.get(i).id = "2-" + i;
      }
    }
  }

  private void insertChapter(int at) {
    Chapter chapter = new Chapter();
    chapter.id = "1-" + made++;
    chapter.title = "标题" + made;
    chapter.paragraphs.add(paragraph());
    chapter.paragraphs.add(paragraph());
    chapters.add(at, chapter);
  }

  /** Removes chapters without text and keeps the report small. */
  private void tidy() {
    for (Chapter chapter : chapters) {
      chapter.paragraphs.removeIf(List::isEmpty);
      if (chapter.paragraphs.isEmpty()) {
        chapter.paragraphs.add(paragraph());
      }
      while (chapter.paragraphs.size() > 8) {
        chapter.paragraphs.remove(random.nextInt(chapter.paragraphs.size()));
      }
    }
    while (chapters.size() > 6) {
      chapters.remove(random.nextInt(chapters.size()));
    }
  }
}
