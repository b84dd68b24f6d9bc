package lantai.read;

import java.util.Optional;
import lantai.model.Chapter;
import lantai.model.City;
import lantai.model.Commitment;
import lantai.model.Dismissal;
import lantai.model.Livelihood;
import lantai.model.Project;
import lantai.model.Result;
import lantai.model.Site;
import lantai.model.Target;
import lantai.model.Term;

/** A content folder as it was read before, for whoever reads one folder many times. */
public final class ContentMemory {

  final Memory<Site> site = new Memory<>();
  final Memory<Optional<Chapter>> chapters = new Memory<>();
  final Memory<Rows<Target>> targets = new Memory<>();
  final Memory<Rows<Result>> results = new Memory<>();
  final Memory<Rows<Commitment>> commitments = new Memory<>();
  final Memory<Rows<Project>> projects = new Memory<>();
  final Memory<Rows<Livelihood>> livelihood = new Memory<>();
  final Memory<Rows<City>> cities = new Memory<>();
  final Memory<Rows<Term>> terms = new Memory<>();
  final Memory<Rows<Dismissal>> dismissals = new Memory<>();
}
