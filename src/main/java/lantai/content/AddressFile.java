package lantai.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.addresses.AddressHistory;
import lantai.addresses.AddressRegistry;
import lantai.addresses.AddressRegistryWriter;
import lantai.addresses.NoteAnchorAssigner;
import lantai.addresses.ParagraphEntry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.RetirementReason;
import lantai.addresses.SentenceEntry;
import lantai.addresses.VersionTextByAddress;
import lantai.chinese.Bigrams;
import lantai.chinese.Excerpt;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.table.ContentField;
import org.jspecify.annotations.Nullable;

/**
 * The file of a report's permanent addresses, written by builds and not edited by hand.
 *
 * @param places where each address is written
 */
public record AddressFile(AddressRegistry registry, Map<String, Place> places) {

  /** Path within the content folder. */
  public static final String NAME = AddressRegistry.FILE;

  private static final String EXPLANATION = "# 由程序写出：每段每句的固定网址。文字改动后，网址跟着文字走；请连同其他文件一起保存，不要手工改动。";

  /** Below this similarity two texts share only common words. */
  private static final double OTHER = 0.2;

  /** Maximum length of the text quoted in a problem, in UTF-16 code units. */
  private static final int SHOWN = 20;

  private static final AddressFile NONE = new AddressFile(AddressRegistry.EMPTY, Map.of());

  public AddressFile {
    places = Map.copyOf(places);
  }

  /** The content of the file. */
  record AddressRecords(
      @ContentField(label = "段和句", english = "Ids of paragraphs and sentences", help = "正文各段各句的编号。")
          List<RecordedParagraph> paragraphs,
      @ContentField(label = "网页", english = "Names of pages and rows", help = "网页和表中各行的名称。")
          List<RecordedPage> pages,
      @ContentField(
              label = "停用的网址",
              english = "Former addresses of texts and pages",
              help = "停用的网址，不再给别的文字用。")
          List<RecordedRetirement> retired) {}

  record RecordedParagraph(
      @ContentField(label = "编号", english = "Chapter and id", help = "章的编号、井号、段的编号，例如 2-4#p1。")
          Located<String> id,
      @ContentField(label = "各句", english = "Its sentences", help = "段内各句，依次。")
          List<RecordedSentence> sentences) {}

  record RecordedSentence(
      @ContentField(label = "编号", english = "Id in the chapter", help = "句的编号，在一章之内不重复，例如 p1s1。")
          Located<String> id,
      @ContentField(label = "文字", english = "Its words", help = "句子的文字。") String text) {}

  record RecordedPage(
      @ContentField(label = "网址", english = "Relative to the site's root", help = "网址，从网站根目录算起。")
          Located<String> address,
      @ContentField(label = "名称", english = "What it shows", help = "名称。") String name) {}

  record RecordedRetirement(
      @ContentField(label = "网址", english = "Relative to the site's root", help = "网址，从网站根目录算起。")
          Located<String> address,
      @ContentField(label = "缘由", english = "What became of its words", help = "停用的缘由：")
          RetirementReason reason,
      @ContentField(
              label = "最后的版本",
              english = "The latest archived version that has it",
              help = "最后有这个网址的存档版本；没有就不写。")
          @Nullable String last,
      @ContentField(label = "去处", english = "Addresses of what became of it", help = "文字现在的网址。")
          List<Located<String>> successors,
      @ContentField(label = "原文", english = "Its words in that version", help = "该版本中的文字。")
          @Nullable String text) {}

  /** Reads a file; the registry is empty if it has errors. */
  static AddressFile read(SourceText source, Problems problems) {
    Problems found = new Problems();
    YamlNode root = YamlReader.read(source, found).orElse(null);
    AddressFile file = NONE;
    if (root instanceof YamlNode.MappingNode mapping) {
      AddressRecords records = RecordReader.read(AddressRecords.class, mapping, found);
      if (records != null) {
        Map<String, Place> places = MergedAddressFileChecker.check(records, found);
        file = found.hasErrors() ? NONE : new AddressFile(registry(records), places);
      }
    } else if (root != null && !root.isNothing()) {
      ParsedTable.reportType(root, NAME, "mapping", found);
    }
    found.sorted().forEach(problems::add);
    return file;
  }

  /**
   * Reports addresses whose published text was replaced by entirely different text, and retired
   * addresses whose text differs from the archived one.
   */
  void compare(AddressHistory history, Problems problems) {
    VersionTextByAddress version = history.latest();
    registry
        .sentences()
        .forEach(
            (address, text) -> {
              String published = version.sentences().get(address);
              Place place = places.get(address);
              if (place != null && published != null && isOther(published, text)) {
                String words = version.label() + " " + Excerpt.beginning(published, SHOWN);
                problems.add(ProblemCode.ADDRESS_USED_TWICE, place, address, words);
              }
            });
    registry.pages().forEach((address, name) -> compareNote(address, name, version, problems));
    registry.retired().forEach(each -> compare(each, history.versions(), problems));
  }

  /** Reports a note at the address of another one; it may have been renamed. */
  private void compareNote(
      String address, String name, VersionTextByAddress version, Problems problems) {
    String published = version.pages().get(address);
    Place place = places.get(address);
    if (place != null
        && published != null
        && NoteAnchorAssigner.isAddress(address)
        && !isNote(name, published)
        && version.pages().values().stream().anyMatch(words -> isNote(name, words))) {
      String words = version.label() + " " + Excerpt.beginning(published, SHOWN);
      problems.add(ProblemCode.ADDRESS_USED_TWICE, place, address, words);
    }
  }

  private static boolean isNote(String name, String words) {
    return words.startsWith(name + "：");
  }

  /** Compares a retired address with its version, if that version is available. */
  private void compare(
      RetiredAddress retired, List<VersionTextByAddress> versions, Problems problems) {
    for (VersionTextByAddress version : versions) {
      if (version.label().equals(retired.last())) {
        String words = version.words(retired.address());
        if (words == null || !words.equals(retired.text())) {
          problems.add(
              ProblemCode.ADDRESS_ALTERED,
              places.get(retired.address()),
              retired.address(),
              retired.last());
        }
      }
    }
  }

  /**
   * Whether a text is neither a rewording of the published one, nor a part of it, nor contains it.
   */
  private static boolean isOther(String published, String text) {
    return Bigrams.similarity(published, text) < OTHER
        && !text.contains(published)
        && !published.contains(text);
  }

  /** Parses a file that a build wrote; returns an empty registry if it has errors. */
  public static AddressRegistry parse(String text) {
    return read(new SourceText(NAME, text.replace("\r\n", "\n")), new Problems()).registry();
  }

  private static AddressRegistry registry(AddressRecords records) {
    List<ParagraphEntry> paragraphs = new ArrayList<>();
    for (RecordedParagraph each : records.paragraphs()) {
      String[] id = each.id().value().split("#", 2);
      List<SentenceEntry> sentences =
          each.sentences().stream()
              .map(sentence -> new SentenceEntry(sentence.id().value(), sentence.text()))
              .toList();
      paragraphs.add(new ParagraphEntry(id[0], id[1], sentences));
    }
    Map<String, String> pages = new LinkedHashMap<>();
    records.pages().forEach(each -> pages.put(each.address().value(), each.name()));
    return new AddressRegistry(
        paragraphs, pages, records.retired().stream().map(AddressFile::retired).toList());
  }

  private static RetiredAddress retired(RecordedRetirement each) {
    return new RetiredAddress(
        each.address().value(),
        each.reason(),
        each.last() == null ? "" : each.last(),
        each.successors().stream().map(Located::value).toList(),
        each.text() == null ? "" : each.text());
  }

  /** Returns the text of the file for a registry. */
  public static String write(AddressRegistry registry) {
    return AddressRegistryWriter.write(
        registry, List.of(JsonSchemaGenerator.comment(NAME), EXPLANATION));
  }

  /** Returns the path of the file of a content folder. */
  public static Path in(Path content) {
    return content.resolve(NAME);
  }
}
