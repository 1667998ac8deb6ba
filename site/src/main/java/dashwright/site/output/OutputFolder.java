package dashwright.site.output;

import dashwright.renderer.output.Sink;
import dashwright.site.ending.AtEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder that outputs go to, by one render at a time. What is written waits in a staging folder
 * until {@link #commit}, so a render that fails or is told to end changes nothing. Files that are
 * not ours stay as they are.
 */
public final class OutputFolder implements AutoCloseable {
  /** More than the end of a process takes. */
  private static final long LAST_MILLIS = 10_000;

  private enum State {
    OPEN,
    /** The process was told to end, and nothing more is written. */
    ENDED,
    CLOSED
  }

  private final Path folder;
  private final FolderLock lock;
  private final Staging staging;
  private final Manifest before;
  private final Manifest written = new Manifest(new TreeMap<>());

  /** In the order in which they were written, which is that in which they take their places. */
  private final Set<String> changed = new LinkedHashSet<>();

  private final SortedMap<String, String> sums = new TreeMap<>();
  private final AtEnd end;
  private State state = State.OPEN;

  private OutputFolder(Path folder, FolderLock lock, Staging staging, Manifest before)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.staging = staging;
    this.before = before;
    end = AtEnd.run(this::abandon);
  }

  /** Opens a folder that no other render uses; see {@link #open(Path, Runnable)}. */
  public static OutputFolder open(Path folder) throws IOException {
    return open(folder, () -> {});
  }

  /**
   * Opens a folder, and makes it when there is none.
   *
   * @param waits is told once if another render has to end first
   */
  public static OutputFolder open(Path folder, Runnable waits) throws IOException {
    FolderLock lock = FolderLock.take(folder, waits);
    try {
      if (lock.isFirm()) {
        Staging.removeLeftovers(folder);
      }
      return staged(folder, lock);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private static OutputFolder staged(Path folder, FolderLock lock) throws IOException {
    Manifest before = manifest(folder);
    Staging staging = Staging.in(folder);
    try {
      return new OutputFolder(folder, lock, staging, before);
    } catch (IOException | RuntimeException failure) {
      staging.close();
      throw failure;
    }
  }

  private static Manifest manifest(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    return Files.isRegularFile(file)
        ? Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Manifest.empty();
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

  private synchronized void stage(String target, String path, byte[] content) throws IOException {
    awaitEnd();
    if (written.files().put(path, Slice.of(target, path)) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    sums.put(path, Seal.sum(content));
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
  public synchronized Changes commit(Scope scope) throws IOException {
    awaitEnd();
    Manifest all = before.and(written);
    Manifest stale = before.staleAfter(written, scope);
    if (!changed.isEmpty() || !stale.files().isEmpty()) {
      Files.deleteIfExists(folder.resolve(Seal.NAME));
    }
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

  /**
   * What was said with the files, if they were made of the same, and nobody changed them since.
   *
   * @param key tells apart what files are made of
   */
  public synchronized Optional<Sealed> sealed(String key) throws IOException {
    Optional<Seal> seal = Seal.of(folder).filter(known -> known.key().equals(key));
    return seal.isPresent() && seal.get().isWhole(folder)
        ? Optional.of(new Sealed(seal.get().files().size(), seal.get().said()))
        : Optional.empty();
  }

  /** Remembers what the files that were committed are made of, and what was said with them. */
  public synchronized void seal(String key, List<String> said) throws IOException {
    awaitEnd();
    save(Seal.NAME, new Seal(key, said, sums).print());
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
    save(Manifest.NAME, manifest.print());
  }

  private void save(String name, String content) throws IOException {
    byte[] text = content.getBytes(StandardCharsets.UTF_8);
    if (!same(folder.resolve(name), text)) {
      staging.write(name, text);
      staging.moveTo(folder.resolve(name), name);
    }
  }

  /** Forgets what was not committed. */
  @Override
  public synchronized void close() throws IOException {
    if (state == State.OPEN) {
      state = State.CLOSED;
      tidy();
    }
    end.close();
  }

  private void tidy() throws IOException {
    try {
      staging.close();
    } finally {
      lock.close();
    }
  }

  private synchronized void abandon() {
    if (state == State.OPEN) {
      state = State.ENDED;
      try {
        tidy();
      } catch (IOException left) {
        // The next render takes it away.
      }
    }
  }

  /** A render that is told to end has nothing more to say, unless somebody asks it to stop. */
  private void awaitEnd() throws IOException {
    if (state == State.ENDED) {
      try {
        Thread.sleep(LAST_MILLIS);
      } catch (InterruptedException asked) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("the program was told to end");
    }
  }
}
