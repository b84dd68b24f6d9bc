package lantai.content;

import java.util.Optional;
import lantai.model.Chapter;
import lantai.model.SiteSettings;

/** The parse results of a content folder, for reading the same folder again. */
public final class ContentCache {

  final ParseCache<SiteSettings> site = new ParseCache<>();
  final ParseCache<Optional<Chapter>> chapters = new ParseCache<>();
  final ParseCache<TableFile<?>> tables = new ParseCache<>();
}
