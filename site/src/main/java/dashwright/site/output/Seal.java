package dashwright.site.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the files of the last render were made of. As long as that is the same, and they are as they
 * were written, they need not be made again.
 *
 * @param key tells apart what files were made of
 * @param said lines for people that came with them
 * @param files their sums, by path
 */
record Seal(String key, List<String> said, SortedMap<String, String> files) {
  static final String NAME = ".dashwright-seal";

  private static final String SAID = "said\t";
  private static final String HEAD =
      "# What the files here were made of. Remove it, and the next render makes all of them"
          + " again.\n";

  /** Reads the seal of a folder; empty where there is none that can be read. */
  static Optional<Seal> of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String key = "";
    List<String> said = new ArrayList<>();
    SortedMap<String, String> files = new TreeMap<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      String[] words = line.split("\t", 3);
      switch (words[0]) {
        case "key" -> key = words[words.length - 1];
        case "said" -> said.add(line.substring(Math.min(line.length(), SAID.length())));
        case "file" -> {
          if (words.length == 3 && SafePath.accepts(words[2])) {
            files.put(words[2], words[1]);
          }
        }
        default -> {}
      }
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new Seal(key, said, files));
  }

  String print() {
    StringBuilder text = new StringBuilder(HEAD).append("key\t").append(key).append('\n');
    said.forEach(line -> text.append(SAID).append(line).append('\n'));
    files.forEach((path, sum) -> text.append("file\t" + sum + "\t" + path + "\n"));
    return text.toString();
  }

  /** Whether the files are as they were written. */
  boolean isWhole(Path folder) throws IOException {
    for (Map.Entry<String, String> entry : files.entrySet()) {
      Path file = SafePath.in(folder, entry.getKey());
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !sum(Files.readAllBytes(file)).equals(entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Length and checksum: enough to notice that somebody changed a file. */
  static String sum(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return content.length + "-" + Long.toHexString(crc.getValue());
  }
}
