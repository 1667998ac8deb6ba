package dashwright.site.output;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of ours in a folder, each with its part of the output. */
record Manifest(SortedMap<String, Slice> files) {
  static final String NAME = ".dashwright-manifest";

  private static final String HEAD =
      "# The files that dashwright wrote here. It removes those whose dashboards are gone, and no"
          + " others.\n";

  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  /**
   * Reads lines of target, environment, dashboard and path; skips what is none, or leads outside.
   */
  static Manifest parse(String text) {
    SortedMap<String, Slice> files = new TreeMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .filter(words -> words.length == 4 && SafePath.accepts(words[3]))
        .forEach(words -> files.put(words[3], new Slice(words[0], words[1], words[2])));
    return new Manifest(files);
  }

  String print() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Map.Entry<String, Slice> file : files.entrySet()) {
      Slice slice = file.getValue();
      text.append(slice.target()).append('\t');
      text.append(slice.environment()).append('\t');
      text.append(slice.dashboard()).append('\t');
      text.append(file.getKey()).append('\n');
    }
    return text.toString();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The files of both. */
  Manifest and(Manifest other) {
    SortedMap<String, Slice> all = new TreeMap<>(files);
    all.putAll(other.files);
    return new Manifest(all);
  }

  /** Those of this one that the other lacks, though a render of this scope would have made them. */
  Manifest staleAfter(Manifest other, Scope scope) {
    SortedMap<String, Slice> stale = new TreeMap<>(files);
    stale.keySet().removeAll(other.files.keySet());
    stale.values().removeIf(slice -> !scope.covers(slice));
    return new Manifest(stale);
  }

  Manifest without(Manifest other) {
    SortedMap<String, Slice> left = new TreeMap<>(files);
    left.keySet().removeAll(other.files.keySet());
    return new Manifest(left);
  }
}
