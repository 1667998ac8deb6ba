package dashwright.site.output;

import dashwright.renderer.output.Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder that outputs go to. What is written waits in a staging folder until {@link #commit}, so
 * a render that fails changes nothing. Files that are not ours stay as they are.
 */
public final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Staging staging;
  private final Manifest before;
  private final Manifest written = new Manifest(new TreeMap<>());

  /** In the order in which they were written, which is that in which they take their places. */
  private final Set<String> changed = new LinkedHashSet<>();

  private OutputFolder(Path folder, Staging staging, Manifest before) {
    this.folder = folder;
    this.staging = staging;
    this.before = before;
  }

  /** Opens a folder, and makes it when there is none. */
  public static OutputFolder open(Path folder) throws IOException {
    Staging staging = Staging.in(folder);
    Path manifest = folder.resolve(Manifest.NAME);
    return new OutputFolder(
        folder,
        staging,
        Files.isRegularFile(manifest)
            ? Manifest.parse(new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8))
            : Manifest.empty());
  }

  /**
   * Where a kind of output writes its files to. Throws a {@link ForeignFileException} or an {@link
   * UnwritableException} when that cannot be.
   */
  public Sink sink(String target) {
    return (path, content) -> {
      try {
        stage(target, path, content);
      } catch (IOException e) {
        throw new UnwritableException(e);
      }
    };
  }

  private void stage(String target, String path, byte[] content) throws IOException {
    if (written.files().put(path, Slice.of(target, path)) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    Path file = SafePath.in(folder, path);
    if (same(file, content)) {
      return;
    }
    boolean ours = before.has(path) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    if (SafePath.isTaken(file) && !ours) {
      throw new ForeignFileException(path);
    }
    staging.write(path, content);
    changed.add(path);
  }

  private static boolean same(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /**
   * Puts everything written in its place, and takes away what is no longer made. The manifest
   * always lists at least what is there, so that a later render can tidy up after one that was
   * interrupted.
   */
  public Changes commit(Scope scope) throws IOException {
    Manifest all = before.and(written);
    Manifest stale = before.staleAfter(written, scope);
    save(all);
    for (String path : changed) {
      staging.moveTo(SafePath.in(folder, path), path);
    }
    int removed = 0;
    for (String path : stale.files().keySet()) {
      removed += remove(SafePath.in(folder, path));
    }
    save(all.without(stale));
    return new Changes(written.files().size(), changed.size(), removed);
  }

  private int remove(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || !Files.deleteIfExists(file)) {
      return 0;
    }
    for (Path parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
      if (!Staging.deleteIfEmpty(parent)) {
        break;
      }
    }
    return 1;
  }

  private void save(Manifest manifest) throws IOException {
    byte[] text = manifest.print().getBytes(StandardCharsets.UTF_8);
    if (!same(folder.resolve(Manifest.NAME), text)) {
      staging.write(Manifest.NAME, text);
      staging.moveTo(folder.resolve(Manifest.NAME), Manifest.NAME);
    }
  }

  /** Forgets what was not committed. */
  @Override
  public void close() throws IOException {
    staging.close();
  }
}
