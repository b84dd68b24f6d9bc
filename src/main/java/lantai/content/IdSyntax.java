package lantai.content;

import java.util.regex.Pattern;

/** What may stand in an address, and in a file's name on every system. */
final class IdSyntax {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Characters; well below what any file system allows. */
  private static final int LONGEST = 80;

  /** Names that Windows keeps for devices, with any extension. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private IdSyntax() {}

  static boolean allows(String id) {
    return ID.matcher(id).matches() && id.length() <= LONGEST && !DEVICE.matcher(id).matches();
  }
}
