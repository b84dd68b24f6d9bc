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
 * Finds chapter files whose id is a mistake: rows name the chapter as its file is named. This is
 * one problem; the chapter is then read as if it had that id, so that nothing else follows from it.
 */
record ChapterIdCorrector(Map<String, Integer> named, Problems problems) {

  /**
   * @param read by the id that the name of the file implies
   * @return the chapters, in the same order
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
