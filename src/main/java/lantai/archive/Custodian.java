package lantai.archive;

/**
 * Who keeps a version: OCFL asks for a name and an address with every version (1.1, 3.5.3.1).
 *
 * @param address a URI, such as {@code mailto:…}
 */
public record Custodian(String name, String address) {}
