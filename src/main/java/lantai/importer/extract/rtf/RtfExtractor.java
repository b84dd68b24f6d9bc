package lantai.importer.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.ImportLimits;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.office.OfficeExtractedTextBuilder;
import lantai.importer.extract.office.OfficeFieldStack;
import lantai.importer.extract.office.OfficeLine;
import lantai.importer.extract.office.OfficeLineBuilder;
import lantai.importer.extract.office.OfficeParagraphBuilder;
import lantai.importer.extract.office.OfficeRunFormat;
import lantai.importer.extract.rtf.RtfGroup.RtfDestination;

/**
 * Extracts the text of a Rich Text Format file (1.9). List numbers are those stored before each
 * paragraph by the program that wrote the file.
 */
public final class RtfExtractor implements RtfTokenizer.RtfHandler {

  private static final Set<String> IGNORED =
      Set.of(
          ("fonttbl colortbl stylesheet info pict listtable listoverridetable xe tc"
                  + " nonshppict objdata sp bkmkstart bkmkend revtbl filetbl pgdsctbl")
              .split(" "));

  /** Optional destinations that contain or lead to text. */
  private static final Set<String> READ =
      Set.of("fldinst", "annotation", "shpinst", "ftnalt", "footnote");

  private final OfficeExtractedTextBuilder lines;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final Deque<RtfStoryBuilder> stories = new ArrayDeque<>();
  private final OfficeFieldStack fields = new OfficeFieldStack();
  private final List<OfficeLine> notes = new ArrayList<>();
  private final List<OfficeLine> outside = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final RtfCharacterDecoder decoder = new RtfCharacterDecoder();
  private final RtfColourTable colours = new RtfColourTable();
  private final StringBuilder number = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  /**
   * Text in the same format. A character outside the BMP is written as two surrogates, which may be
   * in separate tokens.
   */
  private final StringBuilder decoded = new StringBuilder();

  private boolean optional;
  private int toSkip;
  private int noteCount;

  public static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    RtfExtractor extractor = new RtfExtractor(name);
    new RtfTokenizer(bytes).read(extractor);
    // Groups still open at the end show that the file was truncated.
    if (extractor.groups.size() > 1) {
      throw RejectedFileException.damaged(name, "RTF");
    }
    extractor.lines.builder().setShownText(RtfCrossCheckExtractor.of(bytes));
    return extractor.build();
  }

  private RtfExtractor(String name) {
    lines = new OfficeExtractedTextBuilder(name);
    groups.push(new RtfGroup(null));
    stories.push(new RtfStoryBuilder());
  }

  private ExtractedText build() throws RejectedFileException {
    flush();
    lines.add(stories.getLast().lines());
    lines.add(notes);
    lines.add(outside);
    comments.forEach(comment -> lines.setAside(comment, SetAsideReason.COMMENT));
    return lines.build();
  }

  private RtfGroup group() {
    return Objects.requireNonNull(groups.peek());
  }

  private RtfStoryBuilder story() {
    return Objects.requireNonNull(stories.peek());
  }

  @Override
  public void startGroup() throws RejectedFileException {
    flush();
    if (groups.size() > ImportLimits.DEPTH) {
      throw new RejectedFileException("import-too-deep", lines.builder().name());
    }
    groups.push(new RtfGroup(group()));
    optional = false;
  }

  @Override
  public void endGroup() {
    flush();
    toSkip = 0;
    if (groups.size() < 2) {
      return;
    }
    RtfGroup ended = groups.pop();
    switch (ended.own) {
      case FIELD ->
          fields
              .end(!ended.ignored && ended.hiddenReason() == null)
              .ifPresent(shown -> story().paragraph().supply(shown));
      case NOTE -> notes.add(OfficeLineBuilder.note(stories.pop().lines()));
      case OUTSIDE ->
          stories.pop().lines().forEach(line -> outside.add(line.withStyle(LineStyle.OUTSIDE)));
      case COMMENT -> stories.pop().lines().forEach(line -> comments.add(line.text()));
      case BOX -> {
        List<OfficeLine> box = stories.pop().lines();
        story().addBox(box);
      }
      case NUMBER -> {
        story().setNumber(number.toString().strip());
        number.setLength(0);
      }
      default -> {}
    }
  }

  @Override
  public void text(byte part) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      pending.write(part);
    }
  }

  @Override
  public void control(String word, int parameter) {
    if (word.equals("'")) {
      text((byte) parameter);
      return;
    }
    if (!word.equals("u") && !word.equals("uc")) {
      flush();
    }
    toSkip = 0;
    RtfGroup group = group();
    if (optional && !READ.contains(word)) {
      group.ignored = true;
    }
    optional = word.equals("*");
    if (group.colours) {
      colours.add(word, parameter);
    }
    if (word.equals("u")) {
      decode();
      decoded.append((char) parameter);
      toSkip = group.skippedAfterUnicode;
    } else if (RtfCharacterDecoder.CHARACTERS.containsKey(word)) {
      show(RtfCharacterDecoder.CHARACTERS.get(word));
    } else if (IGNORED.contains(word)) {
      group.ignored = true;
      group.fonts = word.equals("fonttbl");
      group.colours = word.equals("colortbl");
    } else if (!readDestination(word, group) && !readCharacter(word, parameter, group)) {
      readParagraph(word, parameter, group);
    }
  }

  private boolean readDestination(String word, RtfGroup group) {
    switch (word) {
      case "field" -> {
        group.own = RtfDestination.FIELD;
        fields.begin(null);
      }
      case "fldinst" -> group.instruction = true;
      case "fldrslt" -> fields.separate();
      case "footnote" -> {
        if (!group.ignored && group.hiddenReason() == null) {
          story().paragraph().addNote(++noteCount);
        }
        open(group, RtfDestination.NOTE);
      }
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
          open(group, RtfDestination.OUTSIDE);
      case "annotation" -> open(group, RtfDestination.COMMENT);
      case "shptxt" -> open(group, RtfDestination.BOX);
      case "listtext", "pntext" -> {
        group.own = RtfDestination.NUMBER;
        group.number = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void open(RtfGroup group, RtfDestination destination) {
    if (group.own == RtfDestination.TEXT) {
      group.own = destination;
      if (group.hiddenReason() == null) {
        group.resetCharacters();
      }
      stories.push(new RtfStoryBuilder());
    }
  }

  private boolean readCharacter(String word, int parameter, RtfGroup group) {
    switch (word) {
      case "ansicpg" -> decoder.setCodePage(parameter);
      case "f" -> group.font = parameter;
      case "fcharset" -> decoder.setCharset(group.font, parameter);
      case "uc" -> group.skippedAfterUnicode = parameter;
      case "cf" -> group.white = colours.isWhite(parameter);
      default -> {
        return group.read(word, parameter);
      }
    }
    return true;
  }

  private void readParagraph(String word, int parameter, RtfGroup group) {
    if (group.ignored) {
      return;
    }
    switch (word) {
      case "par", "sect" -> {
        if (group.hiddenReason() == null) {
          story().endParagraph();
        }
      }
      case "line" -> story().paragraph().breakLine();
      case "cell", "nestcell" -> story().endCell();
      case "row", "nestrow" -> story().endRow();
      case "pard" -> story().resetParagraph();
      case "intbl" -> story().setInTable();
      case "qc" -> story().setCentred();
      case "outlinelevel" -> {
        if (parameter < OfficeParagraphBuilder.BODY_LEVEL) {
          story().setHeading();
        }
      }
      default -> {}
    }
  }

  private void decode() {
    decoded.append(
        group().fonts
            ? pending.toString(StandardCharsets.ISO_8859_1)
            : decoder.decode(pending.toByteArray(), group().font));
    pending.reset();
  }

  private void flush() {
    decode();
    if (!decoded.isEmpty()) {
      String text = decoded.toString();
      decoded.setLength(0);
      show(text);
    }
  }

  private void show(String text) {
    RtfGroup group = group();
    if (group.ignored) {
      if (group.fonts) {
        decoder.addFontName(group.font, text);
      } else if (group.colours) {
        colours.end(text);
      }
      return;
    }
    if (group.instruction || fields.inInstruction()) {
      fields.appendInstruction(text);
      return;
    }
    SetAsideReason hidden = group.hiddenReason();
    if (group.number) {
      number.append(hidden == null ? text : "");
      return;
    }
    fields.addResult();
    String font = decoder.fontName(group.font);
    SetAsideReason white = group.white && !group.onColour ? SetAsideReason.COVERED : null;
    story()
        .paragraph()
        .show(
            text, hidden, new OfficeRunFormat(group.bold, group.struck, group.raised, font, white));
  }
}
