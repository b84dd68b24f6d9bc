package lantai.history;

import java.time.OffsetDateTime;

/**
 * One published version of a report.
 *
 * @param label its name, unique in its archive: the date of publication in China ({@code
 *     2025-03-01}), with a counter from the second one of a day on ({@code 2025-03-01.2})
 * @param message what was done, in one sentence, for readers
 * @param published with the offset of China, to the second
 * @param previous what ties it to the version before: the SHA-512 of that one's inventory in the
 *     archive, in lower-case hexadecimal; empty for the first
 */
public record Version(
    String label, Kind kind, String message, OffsetDateTime published, String previous) {}
