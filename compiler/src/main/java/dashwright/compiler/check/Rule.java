package dashwright.compiler.check;

import dashwright.dsl.model.Project;
import dashwright.dsl.source.Severity;
import dashwright.dsl.source.SourceFile;
import java.util.List;

/** Something that a good project keeps. One class a rule; {@link Rules} lists them. */
public interface Rule {

  /** Its kebab-case id. */
  String id();

  /** How much it matters, unless the project says otherwise. */
  Severity severity();

  /** How much it matters in a project that does not name it. */
  default Severity severity(Project project) {
    return severity();
  }

  /** What people read about it. */
  Help help();

  /** Looks for what breaks it. */
  void check(Checked checked, Findings findings);

  /**
   * A page of help.
   *
   * @param summary what it asks for, in one line
   * @param why what happens to the reader of a dashboard that breaks it, and what to do, in a few
   *     sentences
   * @param bad definitions that break it, a whole project in YAML
   * @param good the same, mended
   * @param beside files that both examples name
   */
  record Help(String summary, String why, String bad, String good, List<SourceFile> beside) {
    public Help {
      beside = List.copyOf(beside);
    }

    /** A page whose examples name no files. */
    public Help(String summary, String why, String bad, String good) {
      this(summary, why, bad, good, List.of());
    }
  }
}
