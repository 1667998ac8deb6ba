package dashwright.dsl;

import java.util.Arrays;
import java.util.List;

/** Labels that pick series. */
final class Selecting {
  private static final String KEY = "select";

  private Selecting() {}

  static void of(Draft draft, String label, String... values) {
    draft.map(KEY).put(name(label), anyOf(Arrays.asList(values)));
  }

  static void of(Draft draft, String label, ByEnvironment<String> value) {
    draft.map(KEY).put(name(label), ByEnvironment.written(value, Written::text));
  }

  static void oneOf(Draft draft, String label, ByEnvironment<List<String>> values) {
    draft.map(KEY).put(name(label), ByEnvironment.written(values, Selecting::anyOf));
  }

  private static Written anyOf(List<String> values) {
    if (values == null) {
      return Written.nothing();
    }
    return values.size() == 1 ? Written.text(values.get(0)) : Written.texts(values);
  }

  private static String name(String label) {
    return label == null ? "" : label;
  }
}
