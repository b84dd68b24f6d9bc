package lantai.archive;

import java.util.List;
import lantai.history.Version;

/**
 * One kept version, whole.
 *
 * @param report the name of the report in the store, a URN
 * @param title the report's title
 * @param base the address that the site was built for, ending in a slash
 * @param publisher whose report it is
 * @param metadata {@code meta/snapshot.json}, which is also among the files
 * @param files sorted by path: {@code site/…} as published, {@code source/…} as given, {@code
 *     meta/…}, {@code attachments/…}
 */
public record Snapshot(
    String report,
    String title,
    String base,
    String publisher,
    Version version,
    byte[] metadata,
    List<KeptFile> files) {}
