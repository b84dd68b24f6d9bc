package lantai.diagnostics;

import java.util.List;

/** Maps offsets of a text that was assembled from segments of a file to places in the file. */
public record SourceMap(SourceText source, List<MappedSegment> segments) {

  /** Text that was copied unchanged: its start in the text, and its offset in the file. */
  public record MappedSegment(int start, int offset) {}

  public SourceMap {
    segments = List.copyOf(segments);
  }

  /** Returns the place of an offset in UTF-16 code units of the text. */
  public Place at(int offset) {
    MappedSegment last = segments.get(0);
    for (MappedSegment segment : segments) {
      if (segment.start() <= offset) {
        last = segment;
      }
    }
    return source.at(last.offset() + offset - last.start());
  }
}
