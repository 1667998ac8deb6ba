package dashwright.renderer.html;

import dashwright.renderer.output.Sink;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A site, kept in memory.
 *
 * @param files its files by path
 */
record Written(NavigableMap<String, byte[]> files) implements Sink {
  Written() {
    this(new TreeMap<>());
  }

  /** The small plan with its texts, and labels, changed. */
  static Written small(UnaryOperator<String> words) {
    return small(words, SiteOptions.all("1.0"));
  }

  static Written small(UnaryOperator<String> words, SiteOptions options) {
    Written written = new Written();
    HtmlSite.render(SmallPlan.plan(words), new SmallData(words.apply("main")), options, written);
    return written;
  }

  @Override
  public void write(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalStateException("written twice: " + path);
    }
  }

  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }
}
