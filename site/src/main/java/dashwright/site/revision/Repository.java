package dashwright.site.revision;

import dashwright.dsl.source.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A git repository, and where the project is in it. */
public final class Repository {
  private static final List<String> DEFAULT_BRANCHES =
      List.of("origin/main", "origin/master", "main", "master", "trunk");

  private final Git git;
  private final Path root;

  private Repository(Git git, Path root) {
    this.git = git;
    this.root = root;
  }

  /**
   * Opens the repository around a folder.
   *
   * @throws RevisionException when there is none, or no git
   */
  public static Repository around(Path folder) throws RevisionException {
    Path existing = folder;
    while (!Files.isDirectory(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    Optional<String> root = new Git(existing).line("rev-parse", "--show-toplevel");
    if (root.isEmpty()) {
      throw new RevisionException(
          "`" + folder.getFileName() + "` is not in a git repository",
          "compare two folders: `dashwright diff ./before ./after`");
    }
    Path top = Path.of(root.get());
    return new Repository(new Git(top), top);
  }

  /** Whether a word names a commit. */
  public boolean knows(String revision) throws RevisionException {
    return find(revision).isPresent();
  }

  private Optional<String> find(String revision) throws RevisionException {
    return revision.startsWith("-")
        ? Optional.empty()
        : git.line("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
  }

  /**
   * The id of a commit.
   *
   * @throws RevisionException when the word names none
   */
  public String commit(String revision) throws RevisionException {
    Optional<String> commit = find(revision);
    if (commit.isPresent()) {
      return commit.get();
    }
    throw new RevisionException(
        "there is no revision `" + revision + "`",
        isShallow() ? deepen() : Suggestion.didYouMean(revision, names()).orElse(forms()));
  }

  /** Where two revisions went different ways; the usual base of a review. */
  public String mergeBase(String one, String other) throws RevisionException {
    Optional<String> base = git.line("merge-base", commit(one), commit(other));
    if (base.isPresent()) {
      return base.get();
    }
    throw new RevisionException(
        "`" + one + "` and `" + other + "` have no common revision",
        isShallow() ? deepen() : "name a base: `dashwright diff BASE`");
  }

  /** The branch that others start from. */
  public String defaultBranch() throws RevisionException {
    Optional<String> remote =
        git.line("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    if (remote.isPresent() && knows(remote.get())) {
      return remote.get();
    }
    for (String branch : DEFAULT_BRANCHES) {
      if (knows(branch)) {
        return branch;
      }
    }
    throw new RevisionException(
        "there is no default branch: neither `main` nor `master`",
        isShallow() ? deepen() : "name a base: `dashwright diff BASE`");
  }

  /** A commit as people write it. */
  public String shortName(String commit) throws RevisionException {
    return git.line("rev-parse", "--short", commit).orElse(commit);
  }

  /**
   * Writes the project of a commit to a folder of its own, with the rules beside it.
   *
   * @param commit the commit
   * @param project the project's folder in the working tree, absolute; it need not exist
   * @throws RevisionException when the folder lies outside of the repository
   */
  public Snapshot snapshot(String commit, Path project) throws RevisionException, IOException {
    Path real = Files.isDirectory(project) ? project.toRealPath() : project.normalize();
    if (!real.startsWith(root)) {
      throw new RevisionException(
          "`" + project.getFileName() + "` is not in the repository `" + root.getFileName() + "`",
          "name a folder of the repository with `--project`");
    }
    return Snapshot.of(git, commit, root.relativize(real), String.valueOf(root.getFileName()));
  }

  private boolean isShallow() throws RevisionException {
    return git.line("rev-parse", "--is-shallow-repository").equals(Optional.of("true"));
  }

  private static String deepen() {
    return "this clone is shallow: `git fetch --unshallow`, or `fetch-depth: 0` of the checkout in CI";
  }

  private static String forms() {
    return "name a branch, a tag or a commit; a folder starts with `./`";
  }

  private List<String> names() throws RevisionException {
    return git.text(
            "for-each-ref",
            "--format=%(refname:short)",
            "--count=1000",
            "refs/heads",
            "refs/tags",
            "refs/remotes")
        .map(text -> text.lines().toList())
        .orElse(List.of());
  }
}
