package lantai.output;

import java.nio.file.attribute.FileTime;

/**
 * What tells whether a file changed, without its content.
 *
 * @param size in bytes
 * @param changed when anything of the file was changed, be it its time of modification, where the
 *     system tells (POSIX: st_ctime, which nobody can set); else that time of modification
 */
record FileSignature(String path, long size, FileTime changed)
    implements Comparable<FileSignature> {

  @Override
  public int compareTo(FileSignature other) {
    return path.compareTo(other.path);
  }
}
