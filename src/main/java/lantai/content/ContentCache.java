package lantai.content;

import java.util.Optional;
import lantai.model.Chapter;
import lantai.model.City;
import lantai.model.Commitment;
import lantai.model.LivelihoodItem;
import lantai.model.NumberExclusion;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.SiteSettings;
import lantai.model.Target;
import lantai.model.Term;

/** A content folder as it was read before, for whoever reads one folder many times. */
public final class ContentCache {

  final ParseCache<SiteSettings> site = new ParseCache<>();
  final ParseCache<Optional<Chapter>> chapters = new ParseCache<>();
  final ParseCache<TableFile<Target>> targets = new ParseCache<>();
  final ParseCache<TableFile<Result>> results = new ParseCache<>();
  final ParseCache<TableFile<Commitment>> commitments = new ParseCache<>();
  final ParseCache<TableFile<Project>> projects = new ParseCache<>();
  final ParseCache<TableFile<LivelihoodItem>> livelihood = new ParseCache<>();
  final ParseCache<TableFile<City>> cities = new ParseCache<>();
  final ParseCache<TableFile<Term>> terms = new ParseCache<>();
  final ParseCache<TableFile<NumberExclusion>> exclusions = new ParseCache<>();
}
