package lantai.archive;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/** Reads an audit log line by line. */
final class AuditLogReader {

  private final String name;
  private final byte[] bytes;
  private final List<AuditEvent> events = new ArrayList<>();
  private final List<IntegrityIssue> faults = new ArrayList<>();
  private final Set<String> digests = new HashSet<>(Set.of(Sha2.hex512(new byte[0])));
  private boolean chained;

  AuditLogReader(Path log, byte[] bytes) {
    this.name = log.getFileName().toString();
    this.bytes = bytes;
  }

  AuditLogContent read(@Nullable String sum) {
    int number = 0;
    boolean unread = false;
    MessageDigest digest = Sha2.sha512();
    String before = Sha2.hex512(new byte[0]);
    for (int start = 0; start < bytes.length; ) {
      int end = end(start);
      number++;
      AuditEvent event = AuditEvent.of(Arrays.copyOfRange(bytes, start, end));
      if (unread && !(event != null && event.object().equals(AuditLogWriter.INCOMPLETE_LINE))) {
        fault(number - 1, "word.log-no-event");
      }
      // An interrupted writer leaves the beginning of a line; in old logs no remark follows it.
      boolean begun = bytes[start] == '{';
      boolean last = end == bytes.length && bytes[end - 1] != '\n';
      unread = event == null && !(begun && (last || !chained));
      if (event != null) {
        check(event, number, before);
        events.add(event);
      }
      digest.update(bytes, start, end - start);
      before = soFar(digest);
      digests.add(before);
      start = end;
    }
    if (unread) {
      fault(number, "word.log-no-event");
    }
    if (sum == null ? chained : !digests.contains(sum)) {
      fault(0, "word.log-sum");
    }
    return new AuditLogContent(events, chained, faults);
  }

  private static String soFar(MessageDigest digest) {
    try {
      return Sha2.hex((MessageDigest) digest.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every JDK can copy its digests", e);
    }
  }

  private int end(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, bytes.length);
  }

  private void check(AuditEvent event, int number, String before) {
    if (event.before() == null ? chained : !event.before().equals(before)) {
      fault(number, "word.log-chain");
    }
    chained |= event.before() != null;
  }

  private void fault(int line, String description) {
    String place = line == 0 ? name : name + ":" + line;
    faults.add(new IntegrityIssue(IntegrityIssue.LOG, place, description));
  }
}
