package dashwright.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A process that writes an output folder again and again, in two editions, until it is killed. */
public final class Rewriting {
  private static final int FILES = 60;
  private static final Scope SCOPE = new Scope(List.of("html"), List.of(), List.of());

  private Rewriting() {}

  /** Says a line after each round, so that others know it is at work. */
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    int rounds = Integer.parseInt(words[1]);
    for (int round = 0; round < rounds; round++) {
      write(folder, round % 2);
      System.out.println("round " + round);
    }
  }

  /** Writes an edition. */
  public static Changes write(Path folder, int edition) throws IOException {
    try (OutputFolder out = OutputFolder.open(folder)) {
      edition(edition)
          .forEach(
              (path, text) ->
                  out.sink("html").write(path, text.getBytes(StandardCharsets.ISO_8859_1)));
      return out.commit(SCOPE);
    }
  }

  /** The files of an edition, small and large ones, a few of which are in no other. */
  public static SortedMap<String, String> edition(int edition) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      String path = i % 10 == 0 ? "env/only-" + edition + "-" + i : "env" + i % 7 + "/page-" + i;
      files.put(path, ("edition " + edition + " of " + i + "\n").repeat(1 + i * i));
    }
    return files;
  }
}
