package dashwright.site.revision;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files of a commit, read from its objects; those too large to be definitions are left out. */
final class TreeFiles {
  private static final long LARGEST = 4L << 20;
  private static final String LINK = "120000";

  /**
   * A file.
   *
   * @param mode as git writes it
   * @param object the id of its content
   * @param path from the root of the repository, with slashes
   */
  private record Entry(String mode, String object, String path) {}

  private final Git git;
  private final List<Entry> entries;

  private TreeFiles(Git git, List<Entry> entries) {
    this.git = git;
    this.entries = List.copyOf(entries);
  }

  /** All files of a folder; an empty text is the whole commit. */
  static TreeFiles of(Git git, String commit, String folder) throws RevisionException {
    String[] words =
        folder.isEmpty()
            ? new String[] {"ls-tree", "-r", "-l", "-z", "--full-tree", commit}
            : new String[] {
              "--literal-pathspecs",
              "ls-tree",
              "-r",
              "-l",
              "-z",
              "--full-tree",
              commit,
              "--",
              folder + "/"
            };
    String list =
        git.text(words)
            .orElseThrow(
                () ->
                    new RevisionException(
                        "the files of revision `" + commit + "` cannot be read",
                        "check the repository with `git fsck`"));
    List<Entry> entries = new ArrayList<>();
    for (String line : list.split("\0", -1)) {
      entry(line, entries);
    }
    return new TreeFiles(git, entries);
  }

  /** A line is {@code mode type object size<tab>path}. */
  private static void entry(String line, List<Entry> entries) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return;
    }
    String[] words = line.substring(0, tab).trim().split(" +", -1);
    boolean file = words.length == 4 && words[1].equals("blob");
    if (file && Long.parseLong(words[3]) <= LARGEST) {
      entries.add(new Entry(words[0], words[2], line.substring(tab + 1)));
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  TreeFiles without(TreeFiles others) {
    List<Entry> rest = new ArrayList<>(entries);
    rest.removeAll(others.entries);
    return new TreeFiles(git, rest);
  }

  /**
   * Writes them below a folder: links last, so that nothing is written through one. A list of them
   * is beside the folder meanwhile.
   */
  void write(Path root) throws IOException, RevisionException {
    write(root, entries.stream().filter(entry -> !entry.mode().equals(LINK)).toList());
    write(root, entries.stream().filter(entry -> entry.mode().equals(LINK)).toList());
  }

  private void write(Path root, List<Entry> wanted) throws IOException, RevisionException {
    if (wanted.isEmpty()) {
      return;
    }
    Path list = Files.createTempFile(root.getParent(), "dashwright-", ".objects");
    try {
      Files.writeString(
          list,
          wanted.stream().map(Entry::object).collect(Collectors.joining("\n", "", "\n")),
          StandardCharsets.US_ASCII);
      Optional<Integer> written =
          git.run(
              ProcessBuilder.Redirect.from(list.toFile()),
              output -> contents(root, wanted, output),
              "cat-file",
              "--batch");
      if (written.isEmpty()) {
        throw new RevisionException(
            "the objects of the repository cannot be read", "check the repository with `git fsck`");
      }
    } finally {
      Files.deleteIfExists(list);
    }
  }

  /** For each object a line {@code object type size}, its bytes, and a line feed. */
  private static Integer contents(Path root, List<Entry> wanted, InputStream output)
      throws IOException {
    DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(output, 1 << 16));
    for (Entry entry : wanted) {
      String[] header = header(in).split(" ", -1);
      if (header.length != 3) {
        throw new EOFException("no object " + entry.object());
      }
      byte[] bytes = in.readNBytes(Integer.parseInt(header[2]));
      in.readByte();
      write(root, entry, bytes);
    }
    return wanted.size();
  }

  private static String header(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("git ended early");
      }
      line.append((char) next);
    }
    return line.toString();
  }

  private static void write(Path root, Entry entry, byte[] bytes) throws IOException {
    Path file = root.resolve(entry.path()).normalize();
    if (!file.startsWith(root)) {
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.mode().equals(LINK)) {
      Files.createSymbolicLink(file, Path.of(new String(bytes, StandardCharsets.UTF_8)));
    } else {
      Files.write(file, bytes);
    }
  }
}
