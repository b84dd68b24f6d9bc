package lantai.archive;

import java.io.Closeable;
import java.io.IOException;

/** What the writer of a store holds until it is done. */
interface WriteLease extends Closeable {

  /** To be told when what was written is sound: it is brought to where the store belongs. */
  void kept() throws IOException;
}
