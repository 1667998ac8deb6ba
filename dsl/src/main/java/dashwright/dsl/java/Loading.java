package dashwright.dsl.java;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How Java definitions are loaded.
 *
 * @param java whether they may run
 * @param classpath jars and folders of compiled classes, which sources may use, and which may
 *     define something themselves
 * @param limit how long one source may run
 */
public record Loading(Java java, List<Path> classpath, Duration limit) {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** Whether Java definitions may run. */
  public enum Java {
    ALLOWED,
    /** Each is an error: nobody has looked at it yet. */
    REFUSED
  }

  public Loading {
    classpath = List.copyOf(classpath);
  }

  /** Java definitions run, for ten seconds each at most. */
  public static Loading standard() {
    return new Loading(Java.ALLOWED, List.of(), LIMIT);
  }

  /** Java definitions are refused. */
  public Loading withoutJava() {
    return new Loading(Java.REFUSED, classpath, limit);
  }

  /** With compiled classes. */
  public Loading with(List<Path> jars) {
    return new Loading(java, jars, limit);
  }

  /** With another limit. */
  public Loading within(Duration time) {
    return new Loading(java, classpath, time);
  }
}
