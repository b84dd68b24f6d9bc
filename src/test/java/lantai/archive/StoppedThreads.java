package lantai.archive;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stops threads of another process before they call certain methods of a class, with the Java Debug
 * Interface.
 */
final class StoppedThreads {

  /** The process waits for a debugger, and first prints a line that ends with the port. */
  static final String DEBUGGED =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:0";

  private final VirtualMachine machine;
  private final List<String> methods;

  private StoppedThreads(VirtualMachine machine, List<String> methods) {
    this.machine = machine;
    this.methods = methods;
  }

  /**
   * Lets a process run until certain threads have all stopped.
   *
   * @param line that it printed
   * @param calls number of the call at which each thread stops, from 1; by name of the thread
   */
  static VirtualMachine of(
      String line, String type, List<String> methods, Map<String, Integer> calls) throws Exception {
    StoppedThreads threads =
        new StoppedThreads(attached(line.replaceFirst(".*:\\s*", "")), methods);
    threads.stop(type, new HashMap<>(calls));
    return threads.machine;
  }

  private static VirtualMachine attached(String port) throws Exception {
    AttachingConnector connector =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(each -> each.name().equals("com.sun.jdi.SocketAttach"))
            .findFirst()
            .orElseThrow();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments.get("hostname").setValue("127.0.0.1");
    arguments.get("port").setValue(port);
    return connector.attach(arguments);
  }

  private void stop(String type, Map<String, Integer> left) throws InterruptedException {
    machine.classesByName(type).forEach(this::setBreakpoints);
    ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
    prepared.addClassFilter(type);
    prepared.enable();
    while (!left.isEmpty()) {
      EventSet events = machine.eventQueue().remove();
      boolean stops = false;
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent loaded) {
          setBreakpoints(loaded.referenceType());
        } else if (event instanceof BreakpointEvent call) {
          stops |=
              left.computeIfPresent(call.thread().name(), (name, n) -> n - 1) != null
                  && left.remove(call.thread().name(), 0);
        }
      }
      if (!stops) {
        events.resume();
      }
    }
  }

  private void setBreakpoints(ReferenceType type) {
    for (String name : methods) {
      for (Method method : type.methodsByName(name)) {
        BreakpointRequest stop =
            machine.eventRequestManager().createBreakpointRequest(method.location());
        stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        stop.enable();
      }
    }
  }
}
