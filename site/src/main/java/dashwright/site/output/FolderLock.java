package dashwright.site.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a folder to one render at a time. The system itself gives the lock back when its process
 * ends, in whichever way, so no dead process ever holds one.
 */
final class FolderLock implements AutoCloseable {
  static final String NAME = ".dashwright-lock";

  private static final long MOMENT = 50;

  private enum Grip {
    FIRM,
    /** Another render has it. */
    NONE,
    /** This file system knows no locks. */
    UNKNOWN
  }

  private final Path file;
  private final FileChannel channel;
  private final Grip grip;
  private final List<Path> made;

  private FolderLock(Path file, FileChannel channel, Grip grip, List<Path> made) {
    this.file = file;
    this.channel = channel;
    this.grip = grip;
    this.made = List.copyOf(made);
  }

  /**
   * Waits for the lock of a folder, which is made when there is none.
   *
   * @param waits is told once if there is another render to wait for
   */
  static FolderLock take(Path folder, Runnable waits) throws IOException {
    List<Path> made = new ArrayList<>();
    Optional<FolderLock> lock = attempt(folder, made);
    if (lock.isEmpty()) {
      waits.run();
    }
    while (lock.isEmpty()) {
      pause();
      lock = attempt(folder, made);
    }
    return lock.get();
  }

  /**
   * Empty when another render holds it, or has just taken it away. The file is opened once only:
   * closing it a second time would give the lock back.
   */
  private static Optional<FolderLock> attempt(Path folder, List<Path> made) throws IOException {
    make(folder, made);
    Path file = folder.resolve(NAME);
    Optional<Object> before = fileKey(file);
    Optional<FileChannel> opened = opened(file);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    Grip grip = before.equals(fileKey(file)) ? grip(opened.get()) : Grip.NONE;
    if (grip != Grip.NONE && before.equals(fileKey(file))) {
      return Optional.of(new FolderLock(file, opened.get(), grip, made));
    }
    opened.get().close();
    return Optional.empty();
  }

  private static Optional<FileChannel> opened(Path file) throws IOException {
    try {
      return Optional.of(FileChannel.open(file, StandardOpenOption.WRITE));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  /** Which file has that name now: it goes away with its owner, and the next one makes another. */
  private static Optional<Object> fileKey(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(Optional.ofNullable(now.fileKey()).orElse(file));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  private static void make(Path folder, List<Path> made) throws IOException {
    for (Path path = folder; path != null && Files.notExists(path); path = path.getParent()) {
      if (!made.contains(path)) {
        made.add(path);
      }
    }
    Files.createDirectories(folder);
    try {
      Files.createFile(folder.resolve(NAME));
    } catch (FileAlreadyExistsException | NoSuchFileException byAnother) {
      // The next look tells.
    }
  }

  private static Grip grip(FileChannel channel) {
    try {
      return channel.tryLock() == null ? Grip.NONE : Grip.FIRM;
    } catch (OverlappingFileLockException inThisProcess) {
      return Grip.NONE;
    } catch (IOException unknown) {
      return Grip.UNKNOWN;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(MOMENT);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another render wrote to the folder", interrupted);
    }
  }

  /** Whether no other render is at work in the folder, for sure. */
  boolean isFirm() {
    return grip == Grip.FIRM;
  }

  /** Leaves nothing behind, not even the folder when it was made for this and stayed empty. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
      for (Path folder : made) {
        Staging.deleteIfEmpty(folder);
      }
    }
  }
}
