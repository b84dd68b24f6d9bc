package lantai.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantai.diagnostics.OperationRefusedException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

  /** SHA-256 of {@code abc}, from FIPS 180-2. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void siteIsWrittenToANewFolder() throws IOException {
    Path site = folder.resolve("a/b/site");

    publish(site, "index.html", "甲", "targets/gdp.html", "乙");

    thenFiles(site, "index.html", "甲", "targets/gdp.html", "乙");
    thenNothingBeside(site);
  }

  @Test
  void siteIsWrittenToAnEmptyFolder() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));

    publish(site, "index.html", "甲");

    thenFiles(site, "index.html", "甲");
    thenNothingBeside(site);
  }

  @Test
  void newSiteReplacesTheOldOne() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧", "terms/gone.html", "旧", "stays.html", "一");

    publish(site, "index.html", "新", "stays.html", "一", "targets/new.html", "新");

    thenFiles(site, "index.html", "新", "stays.html", "一", "targets/new.html", "新");
    assertFalse(Files.exists(site.resolve("terms")));
    thenNothingBeside(site);
  }

  @Test
  void unmanagedFilesAreReportedAndNothingIsChanged() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧", "old.html", "旧");
    write(site, "CNAME", "www.example.org");
    write(site, "targets/notes.txt", "注");

    OperationRefusedException refused =
        assertThrows(OperationRefusedException.class, () -> publish(site, "index.html", "新"));

    assertEquals("foreign-files", refused.key());
    assertEquals("CNAME, targets/notes.txt", refused.arguments()[1]);
    thenFiles(
        site,
        "CNAME",
        "www.example.org",
        "index.html",
        "旧",
        "old.html",
        "旧",
        "targets/notes.txt",
        "注");
    thenNothingBeside(site);
  }

  @Test
  void adoptedFilesAreNotDeleted() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧");
    write(site, "CNAME", "www.example.org");
    write(site, "targets/notes.txt", "注");

    TestPublisher.publish(List.of(SiteFile.of("index.html", "新")), site, true);
    publish(site, "index.html", "再新");

    thenFiles(site, "CNAME", "www.example.org", "index.html", "再新", "targets/notes.txt", "注");
    assertEquals(List.of(), Publisher.altered(site, true));
  }

  @Test
  void hiddenFilesNeedNoAdoption() throws IOException {
    Path site = folder.resolve("site");
    write(site, ".git/HEAD", "x");
    publish(site, "index.html", "旧");
    write(site, ".well-known/security.txt", "y");

    publish(site, "index.html", "新");

    thenFiles(site, ".git/HEAD", "x", ".well-known/security.txt", "y", "index.html", "新");
    assertFalse(Files.readString(site.resolve("SHA256SUMS")).contains(".git"));
  }

  @Test
  void fileOfTheSiteReplacesAnAdoptedOneOfTheSameName() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧");
    write(site, "robots.txt", "theirs");
    List<SiteFile> files =
        List.of(SiteFile.of("index.html", "新"), SiteFile.of("robots.txt", "ours"));

    assertThrows(OperationRefusedException.class, () -> TestPublisher.publish(files, site, false));
    TestPublisher.publish(files, site, true);

    thenFiles(site, "index.html", "新", "robots.txt", "ours");
  }

  @Test
  void folderWithOtherFilesBecomesASiteIfTheyAreAdopted() throws IOException {
    Path site = folder.resolve("site");
    write(site, "letters/mother.txt", "亲");

    TestPublisher.publish(List.of(SiteFile.of("index.html", "新")), site, true);

    thenFiles(site, "index.html", "新", "letters/mother.txt", "亲");
  }

  @Test
  void unchangedFileKeepsItsInodeAndTimes() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧", "same.html", "一");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(site.resolve("same.html"), longAgo);
    Object key =
        Files.readAttributes(site.resolve("same.html"), BasicFileAttributes.class).fileKey();

    publish(site, "index.html", "新", "same.html", "一");

    assertEquals(longAgo, Files.getLastModifiedTime(site.resolve("same.html")));
    assertEquals(
        key, Files.readAttributes(site.resolve("same.html"), BasicFileAttributes.class).fileKey());
  }

  @Test
  void nothingIsWrittenIfNothingChanged() throws IOException {
    Path site = folder.resolve("site");
    List<SiteFile> files = List.of(SiteFile.of("index.html", "甲"), SiteFile.of("a/b.html", "乙"));
    assertTrue(TestPublisher.publish(files, site, false));
    Map<String, String> before = stamps(site);

    assertFalse(TestPublisher.publish(files, site, false));

    assertEquals(before, stamps(site));
  }

  @Test
  void filesChangedByHandAreRestored() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "甲", "a/b.html", "乙");
    write(site, "index.html", "丙");
    Files.delete(site.resolve("a/b.html"));
    assertEquals(List.of("a/b.html", "index.html"), Publisher.altered(site, true));

    publish(site, "index.html", "甲", "a/b.html", "乙");

    thenFiles(site, "a/b.html", "乙", "index.html", "甲");
    assertEquals(List.of(), Publisher.altered(site, true));
  }

  @Test
  void publishedFilesAreReadBackByPathAndContent() throws IOException {
    Path site = folder.resolve("site");
    List<SiteFile> files = List.of(SiteFile.of("a/b.html", "甲"), SiteFile.of("index.html", "乙"));
    TestPublisher.publish(files, site, false);

    assertEquals(
        List.of("a/b.html 甲", "index.html 乙"),
        Publisher.published(site).stream()
            .map(file -> file.path() + " " + new String(file.bytes(), UTF_8))
            .toList());
    assertTrue(Publisher.isPublished(files, site, false));
    assertFalse(Publisher.isPublished(files.subList(0, 1), site, false));
    assertFalse(Publisher.isPublished(files, folder.resolve("other"), false));

    write(site, "index.html", "丙");
    assertFalse(Publisher.isPublished(files, site, false));
    Files.delete(site.resolve("index.html"));
    assertEquals(1, Publisher.published(site).size());
    assertEquals(folder.resolve(".site.lantai"), StagingArea.beside(site));
  }

  @Test
  void filesThatWereNotPublishedAreDeleted() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧");
    Path other = folder.resolve("other");

    try (Publisher publisher = new Publisher(site);
        Publisher first = new Publisher(other)) {
      publisher.write(SiteFile.of("index.html", "新"));
      first.write(SiteFile.of("a/b.html", "新"));
    }

    assertEquals("旧", Files.readString(site.resolve("index.html")));
    thenNothingBeside(site);
    assertFalse(Files.exists(folder.resolve(".other.lantai")));
  }

  @Test
  void closedPublisherRejectsFiles() throws IOException {
    Publisher publisher = new Publisher(folder.resolve("site"));
    publisher.close();

    assertThrows(IOException.class, () -> publisher.write(SiteFile.of("index.html", "新")));
    assertThrows(IOException.class, () -> publisher.write("a.json", out -> out.write(1)));

    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void filesWrittenBeforeAndLaterArePublishedTogether() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧", "same.html", "一", "gone.html", "旧");
    try (Publisher publisher = new Publisher(site)) {
      SiteFile home = publisher.write(SiteFile.of("index.html", "新"));
      SiteFile same = publisher.write("same.html", out -> out.write("一".getBytes(UTF_8)));
      assertEquals("新", home.text());
      assertEquals("一", same.text());

      assertTrue(publisher.publish(List.of(home, same, SiteFile.of("late.html", "迟")), false));
    }

    thenFiles(site, "index.html", "新", "late.html", "迟", "same.html", "一");
    assertEquals(List.of(), Publisher.altered(site, true));
  }

  @Test
  void secondFileWithTheSamePathIsNotWritten() throws IOException {
    try (Publisher publisher = new Publisher(folder.resolve("site"))) {
      SiteFile first = publisher.write(SiteFile.of("a.json", "一"));
      SiteFile second = publisher.write("a.json", out -> out.write('2'));

      assertEquals("一", first.text());
      assertEquals("2", second.text());
      assertThrows(IOException.class, () -> publisher.publish(List.of(first, second), false));
    }
  }

  @Test
  void secondConcurrentPublisherIsRefused() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧");
    try (StagingArea busy = StagingArea.open(site.toRealPath())) {
      OperationRefusedException refused =
          assertThrows(OperationRefusedException.class, () -> publish(site, "index.html", "新"));

      assertEquals("site-locked", refused.key());
      assertFalse(Files.exists(busy.newSite()));
    }
    thenFiles(site, "index.html", "旧");
    publish(site, "index.html", "新");
    thenFiles(site, "index.html", "新");
  }

  @Test
  void folderWithOtherFilesIsNotASite() throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    write(home, "letters/mother.txt", "亲");

    OperationRefusedException refused =
        assertThrows(OperationRefusedException.class, () -> publish(home, "index.html", "新"));

    assertTrue(refused.getMessage().contains("home"));
    assertEquals("亲", Files.readString(home.resolve("letters/mother.txt")));
    assertFalse(Files.exists(home.resolve("index.html")));
    thenNothingBeside(home);
  }

  @Test
  void fileIsNotASite() throws IOException {
    Path file = Files.writeString(folder.resolve("site"), "x");

    assertThrows(IOException.class, () -> publish(file, "index.html", "新"));

    assertEquals("x", Files.readString(file));
    thenNothingBeside(file);
  }

  @Test
  void folderWithAnotherManifestIsNotASite() throws IOException {
    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    write(downloads, "debian.iso", "abc");
    write(downloads, "SHA256SUMS", ABC + "  debian.iso\n");

    assertThrows(OperationRefusedException.class, () -> publish(downloads, "index.html", "新"));
    assertTrue(Files.exists(downloads.resolve("debian.iso")));
  }

  @Test
  void oldSiteIsInPlaceAfterAnError() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧", "a/b.html", "旧");

    assertThrows(
        IOException.class, () -> publish(site, "index.html", "新", "a", "文件", "a/b.html", "新"));

    thenFiles(site, "index.html", "旧", "a/b.html", "旧");
    thenNothingBeside(site);
  }

  @Test
  void unmanagedFolderWithThePathOfAPageIsAnError() throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧");
    write(site, "terms/CNAME", "x");

    List<SiteFile> files = List.of(SiteFile.of("index.html", "新"), SiteFile.of("terms", "文件"));
    assertThrows(IOException.class, () -> TestPublisher.publish(files, site, true));

    thenFiles(site, "index.html", "旧", "terms/CNAME", "x");
    thenNothingBeside(site);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.html", "a/../../outside.html", "/outside.html", "", "."})
  void fileOutsideTheSiteIsRejected(String path) throws IOException {
    Path site = folder.resolve("site");
    publish(site, "index.html", "旧");

    assertThrows(IOException.class, () -> publish(site, "index.html", "新", path, "x"));

    assertFalse(Files.exists(folder.resolve("outside.html")));
    thenFiles(site, "index.html", "旧");
    thenNothingBeside(site);
  }

  @Test
  void manifestListsEveryFileInTheFormatOfSha256sum() throws IOException {
    String sums =
        Publisher.withManifest(
                List.of(
                    SiteFile.of("targets/a.html", "abc"),
                    SiteFile.of("index.html", "abc"),
                    SiteFile.of("2-4.html", "abc")))
            .get(3)
            .text();

    assertEquals(
        "# The files of a site that Lantai wrote.\n"
            + ABC
            + "  2-4.html\n"
            + ABC
            + "  index.html\n"
            + ABC
            + "  targets/a.html\n",
        sums);

    Path site = folder.resolve("site");
    publish(site, "index.html", "abc");
    assertEquals(
        "# The files of a site that Lantai wrote.\n" + ABC + "  index.html\n",
        Files.readString(site.resolve("SHA256SUMS")));
  }

  @Test
  void siteIsReadableByAllUsers() throws IOException {
    Path site = folder.resolve("site");
    Assumptions.assumeTrue(site.getFileSystem().supportedFileAttributeViews().contains("posix"));

    publish(site, "index.html", "甲");

    String permissions =
        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(site));
    assertEquals("rwxr-xr-x", permissions);
  }

  @Test
  void linkToTheFolderOfTheSiteIsFollowed() throws IOException {
    Path real = folder.resolve("www");
    publish(real, "index.html", "旧");
    write(real, ".nojekyll", "");
    Path link = Files.createSymbolicLink(folder.resolve("site"), real);

    publish(link, "index.html", "新");

    thenFiles(real, ".nojekyll", "", "index.html", "新");
  }

  /** Publishes a site, given as alternating paths and texts. */
  private static void publish(Path site, String... files) throws IOException {
    List<SiteFile> made =
        Stream.iterate(0, i -> i < files.length, i -> i + 2)
            .map(i -> SiteFile.of(files[i], files[i + 1]))
            .toList();
    TestPublisher.publish(made, site, false);
  }

  private static void write(Path root, String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private static void thenFiles(Path site, String... expected) throws IOException {
    Map<String, String> wanted = new TreeMap<>();
    for (int i = 0; i < expected.length; i += 2) {
      wanted.put(expected[i], expected[i + 1]);
    }
    Map<String, String> found = files(site);
    found.remove("SHA256SUMS");
    assertEquals(wanted, found);
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  /** Returns names, inodes and times of all files and folders. */
  private static Map<String, String> stamps(Path site) throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path path : walk.toList()) {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        stamps.put(path.toString(), found.fileKey() + " " + found.lastModifiedTime());
      }
    }
    return stamps;
  }

  /** Asserts that nothing is beside the site except the lock, which remains. */
  private static void thenNothingBeside(Path site) throws IOException {
    Path staging = site.resolveSibling("." + site.getFileName() + ".lantai");
    try (Stream<Path> walk = Files.walk(site.getParent())) {
      List<Path> beside =
          walk.filter(path -> !path.startsWith(site))
              .filter(path -> !path.equals(site.getParent()))
              .filter(path -> !path.equals(staging) && !path.equals(staging.resolve("lock")))
              .toList();
      assertEquals(List.of(), beside);
    }
  }
}
