package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.importer.extract.TextLine;

/**
 * The printed notes of a report, found among its last paragraphs.
 *
 * @param body the paragraphs before them, and after
 * @param label such as 附件2, or {@code null}
 * @param heading such as 名词解释, or {@code null}
 * @param frames what sets numbers and terms apart
 * @param rest what stands among the notes and is none: a second explanation of the same term
 */
record NoteList(
    List<SourceParagraph> body,
    SourceBlock label,
    SourceBlock heading,
    List<PrintedNote> notes,
    List<ExcludedText> frames,
    List<SourceParagraph> rest) {

  private static final Pattern HEADING =
      Pattern.compile(
          "^[(（《【\\[]?(?:附[件录：:]*)?(?:[《(（]?(?:.{0,20})?(?:政府)?(?:工作报告|工作報告)[》)）]?(?:中|的|有关|有關|相关)*)?(?:有关|有關|部分|相关|主要|若干|内容|的|中)*"
              + "(?:名词术语|名词|名詞|术语|用语|词语|新名词|名词和用语|专业名词|缩略语)?(?:及|和)?(?:注释|注釋|解释|解釋|注解|註解|註釋|说明|說明|释义|名词解释|注)[)）》】\\]]?[:：]?$");
  private static final Pattern LABEL =
      Pattern.compile("^[(（]?(?:附件|附录|附)[一二三四五六七八九十0-9０-９]{0,2}[)）]?[:：.．]?$");

  static NoteList of(List<SourceParagraph> paragraphs, List<ReviewItem> doubts) {
    for (int i = paragraphs.size() - 2; i > 0; i--) {
      SourceParagraph para = paragraphs.get(i);
      if (para.look() == TextLine.LineStyle.NOTE || !isHeading(para.folded())) {
        continue;
      }
      SourceBlock label =
          LABEL.matcher(paragraphs.get(i - 1).folded()).matches()
              ? paragraphs.get(i - 1).block()
              : null;
      int end = end(paragraphs, i + 1);
      NoteParser reading = new NoteParser(paragraphs.subList(i + 1, end), doubts);
      if (reading.notes().isEmpty()) {
        doubts.add(new ReviewItem("doubt-no-notes", para.block(), ""));
        continue;
      }
      List<SourceParagraph> body =
          new ArrayList<>(paragraphs.subList(0, label == null ? i : i - 1));
      body.addAll(paragraphs.subList(end, paragraphs.size()));
      LabelledHeading named = labelled(label, para.block());
      return new NoteList(
          body, named.label, named.heading, reading.notes(), reading.frames(), reading.rest());
    }
    return footnotes(paragraphs, doubts);
  }

  private record LabelledHeading(SourceBlock label, SourceBlock heading) {}

  /** 附件：名词解释 is a label and a heading. */
  private static LabelledHeading labelled(SourceBlock label, SourceBlock heading) {
    Matcher matcher = Pattern.compile("^附[件录]?[0-9一二三四五六七八九十]{0,2}[：:]?").matcher(heading.folded());
    if (label == null && matcher.find() && matcher.end() < heading.length()) {
      return new LabelledHeading(heading.cut(0, matcher.end()), heading.from(matcher.end()));
    }
    return new LabelledHeading(label, heading);
  }

  /** Up to the next appendix. */
  private static int end(List<SourceParagraph> paragraphs, int from) {
    for (int i = from; i < paragraphs.size(); i++) {
      if (LABEL.matcher(paragraphs.get(i).folded()).matches()) {
        return i;
      }
    }
    return paragraphs.size();
  }

  /** Notes that the file itself marks as such. */
  private static NoteList footnotes(List<SourceParagraph> paragraphs, List<ReviewItem> doubts) {
    List<SourceParagraph> body = new ArrayList<>();
    List<SourceParagraph> notes = new ArrayList<>();
    for (SourceParagraph para : paragraphs) {
      (para.look() == TextLine.LineStyle.NOTE ? notes : body).add(para);
    }
    NoteParser reading = new NoteParser(notes, doubts);
    return new NoteList(body, null, null, reading.notes(), reading.frames(), reading.rest());
  }

  static boolean isHeading(String line) {
    return line.length() <= 40 && HEADING.matcher(line).matches();
  }

  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }
}
