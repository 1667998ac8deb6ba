package dashwright.site.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Examines cases one by one, on a thread that is watched, and keeps one failure of each kind. */
final class Fuzzing {
  /** Far more than any case needs, on a machine that does much else as well. */
  private static final long MOST_SECONDS = 300;

  private static final int SHOWN = 3_000;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final Subject subject;
  private final long seed;
  private final Map<String, String> failures = new LinkedHashMap<>();

  Fuzzing(Subject subject, long seed) {
    this.subject = subject;
    this.seed = seed;
  }

  /** Runs the cases from one number to another; the second is not among them. */
  List<String> run(int from, int to) {
    ExecutorService worker = Executors.newSingleThreadExecutor(Fuzzing::thread);
    try {
      for (int i = from; i < to; i++) {
        String text = new Mutations(subject.corpus(), seed * STEP + i).next();
        if (!isDone(worker.submit(() -> examine(text)), i, text)) {
          return List.copyOf(failures.values());
        }
      }
    } finally {
      worker.shutdownNow();
    }
    return new ArrayList<>(failures.values());
  }

  private Void examine(String text) throws Exception {
    subject.examine(text);
    return null;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "fuzzing");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether the thread can go on with the next case. */
  private boolean isDone(Future<Void> result, int number, String text) {
    try {
      result.get(MOST_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException failure) {
      keep(kind(failure.getCause()), number, text, trace(failure.getCause()));
      return true;
    } catch (TimeoutException hang) {
      keep("hang", number, text, "no end within " + MOST_SECONDS + " s");
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void keep(String kind, int number, String text, String trouble) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    failures.putIfAbsent(
        kind,
        "-Dfuzz.only="
            + subject.name()
            + "/"
            + seed
            + "/"
            + number
            + "\n"
            + trouble
            + "\n--- the text ---\n"
            + shown
            + "\n--- end ---\n");
  }

  /** What was thrown, and the first lines of ours below it. */
  private static String kind(Throwable trouble) {
    StringBuilder kind = new StringBuilder(trouble.getClass().getName());
    int ours = 0;
    for (StackTraceElement frame : trouble.getStackTrace()) {
      if (frame.getClassName().startsWith("dashwright.") && ours++ < 2) {
        kind.append(' ').append(frame);
      }
    }
    return kind.toString();
  }

  private static String trace(Throwable trouble) {
    StringWriter text = new StringWriter();
    trouble.printStackTrace(new PrintWriter(text));
    return text.toString().lines().limit(60).reduce("", (all, line) -> all + line + "\n");
  }
}
