package lantai.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.Chapter;
import lantai.model.ChapterId;

/**
 * Corrects wrong ids of chapter files: rows refer to the chapter by its file name. The mistake is
 * reported once; the chapter is then read as if it had the right id, so that no further problems
 * result.
 */
record ChapterIdCorrector(Map<String, Integer> named, Problems problems) {

  /**
   * Returns the chapters in the same order, with corrected ids.
   *
   * @param read chapters by the id that the file name implies
   */
  List<Chapter> corrected(SortedMap<String, Chapter> read) {
    Set<String> ids = new HashSet<>();
    read.values().forEach(chapter -> ids.add(chapter.id().value()));
    List<Chapter> corrected = new ArrayList<>();
    for (Map.Entry<String, Chapter> entry : read.entrySet()) {
      String file = entry.getKey();
      Chapter chapter = entry.getValue();
      boolean misnamed = !ids.contains(file) && named.containsKey(file);
      corrected.add(misnamed ? chapter.withId(new ChapterId(file)) : chapter);
      if (misnamed) {
        problems.add(
            ProblemCode.UNKNOWN_CHAPTER,
            chapter.place(),
            Hint.of("chapter-file", chapter.id().value(), file),
            file,
            String.valueOf(named.get(file)));
      }
    }
    return corrected;
  }
}
