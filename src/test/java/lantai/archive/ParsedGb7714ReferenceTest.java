package lantai.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ItemContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.output.Sha2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsedGb7714ReferenceTest {

  private static final String BASE = "https://yuhu.example/2032/";

  private static final VersionContent CONTENT =
      new VersionContent(
          new VersionMetadata(
              "v1",
              VersionKind.FIRST,
              "首次发布",
              OffsetDateTime.parse("2032-01-10T09:00:00+08:00"),
              ""),
          Map.of(),
          List.of(new ItemContent("a", "粮仓", "terms/a.html", "", Map.of("definition", "存粮的地方。"))),
          List.of(chapter("", "标题"), chapter("1-0", "抓好农业。", "稳住就业。"), chapter("2-0", "办好教育。")),
          Map.of("terms.html#note-1", "粮仓"),
          Map.of());

  private static ChapterContent chapter(String id, String... paragraphs) {
    List<ParagraphContent> contents =
        IntStream.rangeClosed(1, paragraphs.length)
            .mapToObj(
                i ->
                    new ParagraphContent(
                        i, "p" + i, id + ".html#p" + i, paragraphs[i - 1], Map.of()))
            .toList();
    return new ChapterContent(id, "", id + ".html", contents);
  }

  @Test
  void versionAddressAndHashAreReadFromAReferenceInSeveralLines() {
    assertEquals(
        Optional.of(new ParsedGb7714Reference("v1", BASE + "v/v1/1-0.html#p1", "0123456789abcdef")),
        ParsedGb7714Reference.of(
            " 玉湖县人民政府. 2032年报告[R]. v1版. (2032-01-09)[2032-03-01].\n"
                + BASE
                + "v/v1/1-0.html#p1.\nSHA-256: 0123456789abcdef.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "报告. (2032-01-09). https://a.example/1-0.html. SHA-256: 0123456789abcdef",
        "报告. v1版. (2032-01-09). SHA-256: 0123456789abcdef",
        "报告. v1版. (2032-01-09). https://a.example/1-0.html. SHA-256: 0123456789abcde"
      })
  void referenceThatLacksAPartIsNotRead(String text) {
    assertEquals(Optional.empty(), ParsedGb7714Reference.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 抓好农业。¶稳住就业。¶办好教育。",
    "1-0.html, 抓好农业。¶稳住就业。",
    "1-0.html#p2, 稳住就业。",
    "2-0.html#p1, 办好教育。",
    "terms.html#note-1, 存粮的地方。"
  })
  void citedWordsAreThoseAtTheAddress(String path, String words) {
    String hash = Sha2.abridged(words.replace("¶", "\n"));

    assertTrue(cited(BASE + path, hash).holdsIn(CONTENT, BASE));
    assertTrue(cited(BASE + "v/v1/" + path, hash).holdsIn(CONTENT, BASE));
    assertFalse(cited(BASE + "v/v2/" + path, hash).holdsIn(CONTENT, BASE));
    assertFalse(cited("https://other.example/2032/" + path, hash).holdsIn(CONTENT, BASE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-0.html#p1", "2-0.html", "3-0.html", ".html#p1"})
  void otherWordsAreNotCited(String path) {
    assertFalse(cited(BASE + path, Sha2.abridged("稳住就业。")).holdsIn(CONTENT, BASE));
  }

  private static ParsedGb7714Reference cited(String address, String hash) {
    return new ParsedGb7714Reference("v1", address, hash);
  }
}
