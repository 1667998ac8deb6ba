package dashwright.renderer.data.exposition;

import dashwright.dsl.source.Diagnostics;
import dashwright.dsl.source.SourceFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scrape: what a {@code /metrics} page says at one time, or at the times it names.
 *
 * @param format its dialect
 * @param families what is said of families, by their names
 * @param samples the values in their order
 */
public record Exposition(Format format, SortedMap<String, Family> families, List<Sample> samples) {
  public Exposition {
    families = Collections.unmodifiableSortedMap(new TreeMap<>(families));
    samples = List.copyOf(samples);
  }

  /** Reads a text. Lines that cannot be read are left out, and reported as errors. */
  public static Exposition read(SourceFile file, Diagnostics diagnostics) {
    return new ExpositionReader(file, diagnostics).read();
  }

  /** Whether nothing in it could be read. */
  public boolean isEmpty() {
    return families.isEmpty() && samples.isEmpty();
  }
}
