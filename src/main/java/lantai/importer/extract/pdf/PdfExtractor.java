package lantai.importer.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedTextBuilder;
import lantai.importer.extract.ImportLimits;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of a PDF line by line. The path of a place includes the page as defined in RFC
 * 8118 ({@code report.pdf#page=3}); its line is the line on the page.
 */
public final class PdfExtractor {

  /** Greatest share of characters that fonts do not identify. Files with more are rejected. */
  private static final double MANY_UNKNOWN = 0.02;

  private final ExtractedTextBuilder builder;
  private final List<PdfLine> lines = new ArrayList<>();

  public static ExtractedText extract(byte[] bytes, String name) throws RejectedFileException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > ImportLimits.PAGES) {
        throw new RejectedFileException(
            "import-too-long", name, String.valueOf(ImportLimits.PAGES));
      }
      PdfExtractor extractor = new PdfExtractor(name);
      extractor.read(document);
      extractor.builder.setShownText(PdfCrossCheckExtractor.of(document));
      return new PdfLineClassifier(extractor.lines).text(extractor.builder);
    } catch (InvalidPasswordException e) {
      throw new RejectedFileException("import-encrypted", name);
    } catch (PdfGlyphReader.EndlessContentException e) {
      throw new RejectedFileException("import-bomb", name);
    } catch (IOException e) {
      throw RejectedFileException.damaged(name, "PDF");
    } catch (RuntimeException e) {
      throw RejectedFileException.damaged(name, "PDF", e);
    }
  }

  private PdfExtractor(String name) {
    builder = new ExtractedTextBuilder(name);
  }

  private void read(PDDocument document) throws IOException, RejectedFileException {
    PdfLayers layers = new PdfLayers(document);
    AtomicInteger operators = new AtomicInteger();
    int characters = 0;
    int unknown = 0;
    int vertical = 0;
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      PdfPage printed = new PdfGlyphReader(document.getPage(i), layers, operators).read(i + 1);
      PdfPage page = PdfDeskewer.deskewed(recognized(printed));
      for (PdfGlyph glyph : page.text()) {
        characters += glyph.text().length();
        unknown += PdfCharacterDecoder.isUnknown(glyph.text()) ? 1 : 0;
      }
      vertical += PdfDeskewer.isVertical(page) ? 1 : 0;
      setAside(page);
      addDoubtsAboutImages(page);
      addDoubtsAboutFields(document.getPage(i), page);
      lines.addAll(PdfPageLayoutAnalyzer.lines(page));
    }
    if (characters < PdfPage.FEW * pages) {
      throw new RejectedFileException("import-scanned", builder.name());
    }
    if (vertical * 2 > pages) {
      throw new RejectedFileException("import-vertical", builder.name());
    }
    if (unknown > characters * MANY_UNKNOWN) {
      throw new RejectedFileException("import-unknown-characters", builder.name());
    }
  }

  /** Makes the invisible text of a scanned page, which was recognized by a program, its text. */
  private PdfPage recognized(PdfPage page) {
    boolean image =
        page.images().stream().anyMatch(area -> PdfDoubtfulImageDetector.share(area, page) > 0.5);
    long behind = page.glyphs().stream().filter(PdfExtractor::isInvisible).count();
    if (page.text().size() >= PdfPage.FEW || behind < PdfPage.FEW || !image) {
      return page;
    }
    builder.addDoubt(place(page), "import-doubt-recognized");
    page.glyphs().stream()
        .filter(glyph -> glyph.attributes().hidden() == SetAsideReason.INVISIBLE)
        .forEach(glyph -> builder.addSupplied(glyph.text()));
    return page.map(glyph -> isInvisible(glyph) ? glyph.recognized() : glyph);
  }

  private static boolean isInvisible(PdfGlyph glyph) {
    SetAsideReason reason = glyph.attributes().hidden();
    return reason == SetAsideReason.INVISIBLE || reason == SetAsideReason.COVERED;
  }

  private void setAside(PdfPage page) {
    StringBuilder text = new StringBuilder();
    SetAsideReason reason = null;
    for (PdfGlyph glyph : page.glyphs()) {
      SetAsideReason next = glyph.attributes().hidden();
      if (next != reason) {
        setAside(page, text, reason);
      }
      reason = next;
      text.append(glyph.isSpaced() ? " " : "").append(next == null ? "" : glyph.text());
    }
    setAside(page, text, reason);
  }

  private void setAside(PdfPage page, StringBuilder text, @Nullable SetAsideReason reason) {
    if (reason != null) {
      builder.setAside(text.toString(), place(page), reason);
    }
    text.setLength(0);
  }

  /** Adds a doubt if an image of a page may show text or figures. */
  private void addDoubtsAboutImages(PdfPage page) {
    if (page.images().stream()
        .anyMatch(image -> PdfDoubtfulImageDetector.isDoubtful(image, page))) {
      builder.addDoubt(place(page), "import-doubt-image");
    }
  }

  /** Adds doubts about form fields with a value but no appearance, which viewers supply. */
  private void addDoubtsAboutFields(PDPage page, PdfPage printed) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      COSDictionary field = annotation.getCOSObject();
      COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
      String own = field.getString(COSName.V);
      String value = own == null && parent != null ? parent.getString(COSName.V) : own;
      boolean unseen = annotation.isHidden() || annotation.isNoView();
      if (value != null
          && !value.isBlank()
          && !unseen
          && annotation.getNormalAppearanceStream() == null) {
        builder.addDoubt(place(printed), "import-doubt-form-field", value);
      }
    }
  }

  private Place place(PdfPage page) {
    return new Place(builder.name() + "#page=" + page.number(), 1, 1);
  }
}
