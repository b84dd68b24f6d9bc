package lantai.addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects newly retired addresses in addition to those of a registry. */
final class RetiredAddressCollector {

  private final Map<String, RetiredAddress> before;
  private final Map<String, RetiredAddress> added = new TreeMap<>();

  RetiredAddressCollector(AddressRegistry registry) {
    before = registry.retiredByAddress();
  }

  void add(String address, RetirementReason reason, Collection<String> successors, String text) {
    added.put(address, new RetiredAddress(address, reason, "", List.copyOf(successors), text));
  }

  /**
   * Returns all retired addresses except those in use again. A successor that was itself retired,
   * in this update or in a merged one, is replaced by its own successors.
   */
  List<RetiredAddress> without(Set<String> current) {
    Map<String, RetiredAddress> all = new TreeMap<>();
    before.values().forEach(each -> all.put(each.address(), each));
    all.putAll(added);
    all.replaceAll((address, each) -> each.with(successors(each, current, new HashSet<>())));
    all.values()
        .removeIf(
            each -> current.contains(each.address()) || each.successors().contains(each.address()));
    return new ArrayList<>(all.values());
  }

  private List<String> successors(
      RetiredAddress retired, Set<String> current, Set<String> followed) {
    Set<String> successors = new LinkedHashSet<>();
    for (String each : retired.successors()) {
      RetiredAddress next = added.getOrDefault(each, before.get(each));
      if (next == null || current.contains(each)) {
        successors.add(each);
      } else if (followed.add(each)) {
        successors.addAll(successors(next, current, followed));
      }
    }
    return List.copyOf(successors);
  }
}
