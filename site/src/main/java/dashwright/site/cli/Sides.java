package dashwright.site.cli;

import dashwright.site.revision.Repository;
import dashwright.site.revision.RevisionException;
import dashwright.site.revision.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The two projects that a command line names.
 *
 * @param base the project before
 * @param head the project after
 */
record Sides(Side base, Side head) {
  private static final String THREE = "...";
  private static final String TWO = "..";

  /**
   * Reads both sides.
   *
   * @param first the first argument: a base, two revisions, or a folder
   * @param second the second argument
   * @param project the project of the working tree
   */
  static Sides of(
      Optional<String> first, Optional<String> second, ProjectOptions project, Console console)
      throws IOException {
    try {
      return new Reading(project, console).sides(first, second).compiled(console);
    } catch (RevisionException trouble) {
      throw new UsageException(trouble.getMessage(), trouble.help());
    }
  }

  /** The project at a revision; without one, where the default branch was left. */
  static Side base(Optional<String> revision, ProjectOptions project, Console console)
      throws IOException {
    try {
      Reading reading = new Reading(project, console);
      Repository repository = reading.repository();
      return revision.isPresent()
          ? reading.side(revision.get(), repository).compiled(console)
          : reading
              .commit(repository.mergeBase(repository.defaultBranch(), "HEAD"), repository)
              .compiled(console);
    } catch (RevisionException trouble) {
      throw new UsageException(trouble.getMessage(), trouble.help());
    }
  }

  /** A side that is read. */
  private record Definitions(String name, Optional<CompiledProject.Read> project) {
    Side compiled(Console console) {
      return new Side(name, project.map(read -> read.compiled(console)));
    }

    boolean isLike(Definitions other) {
      return project.isPresent()
          && other.project.isPresent()
          && project.get().isLike(other.project.get());
    }
  }

  private record Both(Definitions base, Definitions head) {
    /** Each on a thread of its own; two that say the same only once. */
    Sides compiled(Console console) {
      if (base.isLike(head)) {
        Side side = head.compiled(console);
        return new Sides(new Side(base.name, side.project()), side);
      }
      CompletableFuture<Side> before = CompletableFuture.supplyAsync(() -> base.compiled(console));
      Side after = head.compiled(console);
      return new Sides(before.join(), after);
    }
  }

  private record Reading(ProjectOptions project, Console console) {

    Both sides(Optional<String> first, Optional<String> second)
        throws RevisionException, IOException {
      if (first.isEmpty()) {
        Repository repository = repository();
        String base = repository.mergeBase(repository.defaultBranch(), "HEAD");
        return new Both(commit(base, repository), workingTree());
      }
      Optional<String[]> range = range(first.get());
      if (range.isPresent()) {
        if (second.isPresent()) {
          throw new UsageException(
              "`" + first.get() + "` already names two revisions", "leave the second argument out");
        }
        return range(range.get(), first.get().contains(THREE));
      }
      Definitions base = any(first.get());
      return new Both(base, second.isPresent() ? any(second.get()) : workingTree());
    }

    /** Both ends of {@code A..B} and {@code A...B}, unless it is a path such as {@code ../shop}. */
    private Optional<String[]> range(String word) {
      String dots = word.contains(THREE) ? THREE : TWO;
      int at = word.indexOf(dots);
      if (at < 0 || isFolder(word)) {
        return Optional.empty();
      }
      return Optional.of(
          new String[] {end(word.substring(0, at)), end(word.substring(at + dots.length()))});
    }

    private static String end(String word) {
      return word.isEmpty() ? "HEAD" : word;
    }

    private Both range(String[] ends, boolean fromMergeBase) throws RevisionException, IOException {
      Repository repository = repository();
      String base =
          fromMergeBase ? repository.mergeBase(ends[0], ends[1]) : repository.commit(ends[0]);
      return new Both(commit(base, repository), side(ends[1], repository));
    }

    Repository repository() throws RevisionException {
      return Repository.around(absolute(project.folder()));
    }

    private Path absolute(Path folder) {
      return folder.toAbsolutePath().normalize();
    }

    /** Such as {@code ./before}: a word that only a folder can be. */
    private boolean isFolder(String word) {
      return word.startsWith(".") || word.startsWith("/") || word.endsWith("/");
    }

    private Definitions any(String word) throws RevisionException, IOException {
      if (isFolder(word)) {
        return folder(word);
      }
      Path path = console.resolve(word);
      if (Files.isDirectory(path)) {
        Optional<Repository> repository = anyRepository();
        if (repository.isEmpty() || !repository.get().knows(word)) {
          return folder(word);
        }
      }
      return side(word, repository());
    }

    private Optional<Repository> anyRepository() {
      try {
        return Optional.of(repository());
      } catch (RevisionException none) {
        return Optional.empty();
      }
    }

    private Definitions folder(String word) {
      ProjectOptions there = project.at(word, console);
      return new Definitions(
          word, Optional.of(CompiledProject.read(there.folder(), there, console)));
    }

    private Definitions workingTree() {
      return new Definitions(
          Side.WORKING_TREE, Optional.of(CompiledProject.read(project.folder(), project, console)));
    }

    Definitions side(String revision, Repository repository) throws RevisionException, IOException {
      return commit(repository.commit(revision), repository);
    }

    Definitions commit(String commit, Repository repository) throws RevisionException, IOException {
      String name = repository.shortName(commit);
      try (Snapshot snapshot = repository.snapshot(commit, absolute(project.folder()))) {
        return new Definitions(
            name,
            snapshot.isPresent()
                ? Optional.of(CompiledProject.read(snapshot.folder(), project, console))
                : Optional.empty());
      }
    }
  }
}
