package lantai.archive;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lantai.acceptance.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills ten writers of one process ten times, as by {@code kill -9}: at any moment, and every other
 * time when each of them has renamed the folder of a version into place, and not yet replaced the
 * inventory of the object, or in the few milliseconds after that.
 */
@Tag("full")
class KilledWriterTest {

  private static final int STORES = 10;
  private static final int KILLS = 10;
  private static final int MAX_MILLISECONDS = 300;
  private static final int MAX_NANOSECONDS = 2_000_000;
  private static final int MIN_INTERRUPTED = 20;

  /** The child waits for a debugger, and prints the port. */
  private static final String DEBUGGED =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:0";

  @TempDir Path folder;

  private final Map<TestStore, Integer> versions = new ConcurrentHashMap<>();

  @Test
  void killedWriterLosesNoIngestedVersion() throws Exception {
    for (int i = 0; i < STORES; i++) {
      versions.put(TestStore.in(Files.createDirectory(folder.resolve("store-" + i))), 0);
    }
    Random random = new Random(20320110);
    int interrupted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, Integer> reported =
          kill % 2 == 0 ? killAtAnyMoment(random) : killBeforeInventories(kill % 4 == 1, random);
      for (TestStore store : versions.keySet()) {
        interrupted += isInterrupted(store) ? 1 : 0;
      }
      versions.keySet().parallelStream().forEach(store -> recover(store, reported));
    }
    assertTrue(versions.values().stream().allMatch(number -> number > 0), versions.toString());
    assertTrue(interrupted >= MIN_INTERRUPTED, interrupted + " were killed before the inventory");
  }

  /** Whether the newest version folder is complete and its inventory not that of the object. */
  private static boolean isInterrupted(TestStore store) throws IOException {
    OcflObjectFolder object = new OcflObjectFolder(store.object());
    int highest = object.highest();
    return highest > 0 && object.isComplete(highest) && object.head() != highest;
  }

  private void recover(TestStore store, Map<String, Integer> reported) {
    int known = reported.getOrDefault(store.root().toString(), versions.get(store));
    try {
      int found = versionsAfterRecovery(store, known);
      assertTrue(
          found == known || found == known + 1,
          found + " versions after " + known + " were reported");
      versions.put(store, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the last version that was reported as ingested, by store. */
  private Map<String, Integer> killAtAnyMoment(Random random) throws Exception {
    Process writers = writers("-XX:-UsePerfData");
    try (BufferedReader out = output(writers)) {
      assertEquals("ready", out.readLine());
      Stream.Builder<String> lines = Stream.builder();
      for (int n = random.nextInt(STORES); n > 0; n--) {
        lines.add(Objects.requireNonNull(out.readLine(), "it ended"));
      }
      assertFalse(writers.waitFor(random.nextInt(MAX_MILLISECONDS), MILLISECONDS), "it ended");
      kill(writers);
      return reported(Stream.concat(lines.build(), out.lines()));
    }
  }

  /**
   * @param atOnce whether the writers are killed while all of them wait there, not after they went
   *     on for a moment
   */
  private Map<String, Integer> killBeforeInventories(boolean atOnce, Random random)
      throws Exception {
    Process writers = writers(DEBUGGED);
    try (BufferedReader out = output(writers)) {
      String port = Objects.requireNonNull(out.readLine()).replaceFirst(".*:\\s*", "");
      VirtualMachine machine = stoppedBeforeInventories(port);
      if (!atOnce) {
        machine.resume();
        long end = System.nanoTime() + random.nextInt(MAX_NANOSECONDS);
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
      }
      kill(writers);
      assertEquals("ready", out.readLine());
      return reported(out.lines());
    }
  }

  private Process writers(String option) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(String.valueOf(Integer.MAX_VALUE)));
    versions.keySet().forEach(store -> arguments.add(store.root().toString()));
    return ChildJvm.of(
            LoopingWriterProcess.class,
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", option),
            arguments.toArray(String[]::new))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  private static void kill(Process process) throws InterruptedException {
    // Process.destroyForcibly would close its output as well.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  private static Map<String, Integer> reported(Stream<String> lines) {
    Map<String, Integer> reported = new HashMap<>();
    lines
        .map(line -> line.split(" ", 2))
        .forEach(line -> reported.put(line[1], Integer.parseInt(line[0])));
    return reported;
  }

  /** Lets the writers run until each waits where ocfl-java is about to copy the inventory. */
  private static VirtualMachine stoppedBeforeInventories(String port) throws Exception {
    AttachingConnector connector =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(each -> each.name().equals("com.sun.jdi.SocketAttach"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments.get("hostname").setValue("127.0.0.1");
    arguments.get("port").setValue(port);
    VirtualMachine machine = connector.attach(arguments);
    ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
    prepared.addClassFilter("io.ocfl.core.storage.DefaultOcflStorage");
    prepared.enable();
    int waiting = 0;
    while (waiting < STORES) {
      EventSet events = machine.eventQueue().remove();
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent storage) {
          Method copy = storage.referenceType().methodsByName("copyInventoryInternal").get(0);
          BreakpointRequest stop =
              machine.eventRequestManager().createBreakpointRequest(copy.location());
          stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
          stop.enable();
        }
      }
      if (events.stream().anyMatch(BreakpointEvent.class::isInstance)) {
        waiting++;
      } else {
        events.resume();
      }
    }
    return machine;
  }

  private static int versionsAfterRecovery(TestStore given, int reported) throws IOException {
    try (Store store = given.openForWriting()) {
      if (store.reports().isEmpty()) {
        assertEquals(0, reported);
        return 0;
      }
    }
    int versions = given.snapshots().size();
    given.assertSound(versions);
    assertNotQuarantined(given, reported);
    return versions;
  }

  private static void assertNotQuarantined(TestStore given, int versions) throws IOException {
    Path quarantine = given.layout().quarantine();
    if (Files.exists(quarantine)) {
      try (Stream<Path> walk = Files.walk(quarantine)) {
        for (Path site : walk.filter(path -> path.endsWith("site.zip")).toList()) {
          for (int number = 1; number <= versions; number++) {
            Path kept = given.object().resolve("v" + number + "/content/site.zip");
            assertTrue(Files.mismatch(site, kept) >= 0, site.toString());
          }
        }
      }
    }
  }
}
