package dashwright.dsl.yaml.keys;

import dashwright.dsl.model.Dependency;
import dashwright.dsl.model.Located;
import dashwright.dsl.model.Reference;
import dashwright.dsl.source.Diagnostic;
import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.Origin;
import dashwright.dsl.yaml.type.ListType;
import dashwright.dsl.yaml.type.NameForm;
import dashwright.dsl.yaml.type.ScalarType;
import dashwright.dsl.yaml.type.Type;
import java.util.List;
import java.util.Optional;

/** Ids, and the names that Prometheus gives to metrics and labels. */
public final class Names {
  private static final String ID = "[a-z][a-z0-9-]{0,39}";
  private static final String LABEL_NAME = "[a-zA-Z_][a-zA-Z0-9_]{0,199}";
  private static final String METRIC_NAME = "[a-zA-Z_:][a-zA-Z0-9_:]{0,199}";
  private static final String ID_RULE =
      "ids are lower-case letters, digits and `-`, start with a letter, and have at most 40"
          + " characters";

  /** The names of labels as keys. */
  static final NameForm LABELS =
      new NameForm(
          "label",
          LABEL_NAME,
          "labels are letters, digits and `_`, and start with no digit",
          List.of());

  /** The names of metrics as keys. */
  static final NameForm METRICS =
      new NameForm(
          "metric",
          METRIC_NAME,
          "metrics are letters, digits, `_` and `:`, and start with no digit",
          List.of());

  /** The name of a label. */
  static final Type<Located<String>> LABEL =
      matching("the name of a label", "http_route", LABEL_NAME).located();

  /** A Grafana uid. */
  static final Type<Located<String>> UID =
      matching(
              "a uid of lower-case letters, digits and `-`, at most 40",
              "checkout",
              "[a-z]([-a-z0-9]{0,38}[a-z0-9])?")
          .located();

  /** An endpoint of any service. */
  static final Type<Reference> ENDPOINT_OF_SERVICE =
      reference("a service and its endpoint", "checkout/place-order", ID + "/" + ID);

  /** A service, or one of its endpoints. */
  static final Type<Dependency> CALLEE =
      matching("a service, or a service and its endpoint", "payment/charge", ID + "(/" + ID + ")?")
          .mapWithSite((text, site) -> dependency(text, Dependency.Need.REQUIRED, site.origin()));

  private Names() {}

  /** The ids of things as keys. */
  static NameForm form(String noun) {
    return new NameForm(noun, ID, ID_RULE, NameForm.DEVICES);
  }

  /** Whether a thing may be called so; reports why not. */
  public static boolean isId(String noun, String id, Origin origin, Diagnostics diagnostics) {
    Optional<Diagnostic> refusal = form(noun).refusal(id, origin);
    refusal.ifPresent(diagnostics::report);
    return refusal.isEmpty();
  }

  /** The id of a thing. */
  public static Type<Reference> id(String noun) {
    return reference("the id of " + noun, "checkout", ID);
  }

  /** Ids of things. */
  static Type<List<Reference>> references(String noun, String example) {
    return ListType.of(reference("the id of " + noun, example, ID));
  }

  /** Splits {@code service/endpoint}. */
  static Dependency dependency(String text, Dependency.Need need, Origin origin) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Dependency(text, Optional.empty(), need, origin)
        : new Dependency(
            text.substring(0, slash), Optional.of(text.substring(slash + 1)), need, origin);
  }

  private static Type<Reference> reference(String noun, String example, String pattern) {
    return matching(noun, example, pattern)
        .mapWithSite((text, site) -> new Reference(text, site.origin()));
  }

  private static Type<String> matching(String noun, String example, String pattern) {
    return ScalarType.pattern(
        noun, example, pattern, text -> Optional.of(text).filter(it -> it.matches(pattern)));
  }
}
