package lantai.content.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.diagnostics.OperationRefusedException;
import lantai.output.FileOperations;

/**
 * Edits the files of a content folder. Each file is replaced atomically, and only if it still has
 * the text that the change was made from; otherwise the change is made again from the new text.
 */
public final class ContentFileEditor {

  /** How often a change is repeated while another program keeps writing. */
  private static final int ATTEMPTS = 20;

  private final Path folder;

  public ContentFileEditor(Path folder) {
    this.folder = folder;
  }

  /** Returns a new text for a text. */
  public interface TextTransformer {
    String applyTo(String text) throws EditConflictException;
  }

  /**
   * Changes rows, in order; if one cannot be changed, none is.
   *
   * @return the changes that undo them, in order
   * @throws OperationRefusedException if a file is read-only
   */
  public synchronized List<RowChange> apply(List<RowChange> changes)
      throws IOException, EditConflictException {
    Map<String, List<RowChange>> byFile =
        changes.stream()
            .collect(
                Collectors.groupingBy(RowChange::file, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<RowChange>> file : byFile.entrySet()) {
      changed(read(file.getKey()), file.getValue(), new ArrayDeque<>());
      FileOperations.requireWritable(folder.resolve(file.getKey()));
    }
    Deque<RowChange> inverses = new ArrayDeque<>();
    for (Map.Entry<String, List<RowChange>> file : byFile.entrySet()) {
      try {
        Deque<RowChange> done = new ArrayDeque<>();
        apply(
            file.getKey(),
            text -> {
              done.clear();
              return changed(text, file.getValue(), done);
            });
        done.descendingIterator().forEachRemaining(inverses::addFirst);
      } catch (IOException | EditConflictException e) {
        apply(List.copyOf(inverses));
        throw e;
      }
    }
    return List.copyOf(inverses);
  }

  private static String changed(String text, List<RowChange> changes, Deque<RowChange> inverses)
      throws EditConflictException {
    if (changes.stream().allMatch(RowChange::isReplacement)) {
      changes.forEach(change -> inverses.addFirst(change.inverse()));
      return RowChange.replaced(text, changes);
    }
    String now = text;
    for (RowChange change : changes) {
      RowChangeResult changed = change.changed(now);
      now = changed.text();
      inverses.addFirst(changed.inverse());
    }
    return now;
  }

  /**
   * Changes the text of a file.
   *
   * @return the change that was made
   */
  public synchronized ContentFileEdit apply(String file, TextTransformer change)
      throws IOException, EditConflictException {
    Path path = folder.resolve(file);
    FileOperations.requireWritable(path);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      String old = read(file);
      String now = change.applyTo(old);
      byte[] expected = old.getBytes(StandardCharsets.UTF_8);
      if (now.equals(old)
          || FileOperations.replaceIfUnchanged(
              path, expected, now.getBytes(StandardCharsets.UTF_8))) {
        return new ContentFileEdit(file, old, now);
      }
    }
    throw new EditConflictException("edit-busy", file, "", "");
  }

  /**
   * Reads a file with its line breaks; returns empty text if it does not exist.
   *
   * @throws OperationRefusedException if it is not UTF-8
   */
  public String read(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return "";
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new OperationRefusedException("edit-unreadable", file);
    }
  }
}
