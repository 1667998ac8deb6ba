package dashwright.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a thing is in its tree.
 *
 * @param steps from the project, which is not named, down to the thing
 */
public record Address(List<Step> steps) {
  /** The project itself. */
  public static final Address ROOT = new Address(List.of());

  /**
   * One thing on the way.
   *
   * @param kind what it is
   * @param id its id among its kind
   * @param title what people call it
   */
  public record Step(Kind kind, String id, String title) {
    /** The form that programs read: {@code chart:orders.failed}. */
    public String key() {
      return kind.word() + ":" + id;
    }
  }

  public Address {
    steps = List.copyOf(steps);
  }

  Address to(Thing thing) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(thing.kind(), thing.id(), thing.title()));
    return new Address(more);
  }

  /** Where the thing around it is. */
  public Address parent() {
    return steps.isEmpty() ? this : new Address(steps.subList(0, steps.size() - 1));
  }

  /** The thing of this kind on the way, or at the end. */
  public Optional<Step> step(Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).findFirst();
  }

  /** The id of the environment; empty text for the project itself. */
  public String environment() {
    return step(Kind.ENVIRONMENT).map(Step::id).orElse("");
  }

  /** The keys of the steps. */
  public List<String> keys() {
    return steps.stream().map(Step::key).toList();
  }

  /** The same in each environment. */
  String withoutEnvironment() {
    return steps.stream()
        .filter(step -> step.kind() != Kind.ENVIRONMENT)
        .map(Step::key)
        .collect(Collectors.joining("/"));
  }

  /** Environment and dashboard: what has a page. */
  String page() {
    return environment() + "/" + step(Kind.DASHBOARD).map(Step::id).orElse("");
  }
}
