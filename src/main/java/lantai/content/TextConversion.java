package lantai.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import lantai.json.RecordComponents;
import lantai.model.table.FieldDeclaration;
import org.jspecify.annotations.Nullable;

/** Converts the text of a scalar to the type of a field. */
final class TextConversion {

  private TextConversion() {}

  /**
   * Converts a text.
   *
   * @return {@code null} if the text is not written as the field declares
   */
  static @Nullable Object of(String text, FieldDeclaration field) {
    if (!field.declared().syntax().allows(text)) {
      return null;
    }
    return switch (field.declared().syntax()) {
      case ISO_DATE -> date(text);
      case BASE_ADDRESS -> baseAddress(text);
      case TEXT, ID, DECIMAL, PINYIN, DOMAIN, GOVERNMENT_CODE, MINUTE -> typed(text, field);
    };
  }

  private static @Nullable Object typed(String text, FieldDeclaration field) {
    Class<?> type = field.type();
    if (type.isEnum()) {
      return field.choices().stream()
          .filter(choice -> choice.word().equals(text))
          .findFirst()
          .orElse(null);
    }
    return type.isRecord() ? RecordComponents.create(type, List.of(text)) : text;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String baseAddress(String text) {
    try {
      URI uri = new URI(text);
      boolean bare = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
      return bare ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
