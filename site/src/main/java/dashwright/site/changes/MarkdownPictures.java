package dashwright.site.changes;

import dashwright.compiler.diff.Change;
import dashwright.site.changes.Illustrations.Illustration;
import dashwright.site.changes.Illustrations.Picture;
import dashwright.site.report.TextReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pictures in a comment, side by side, each chart once. */
final class MarkdownPictures {
  /** More pictures of one change than this hide the next change. */
  private static final int MOST = 3;

  private static final int ALT = 160;
  private static final int WIDTH = 400;

  private final Illustrations illustrations;
  private final String address;
  private final Set<Illustration> shown = new LinkedHashSet<>();

  /**
   * Pictures that are on the web.
   *
   * @param illustrations the pictures
   * @param address what stands before the paths of their files
   */
  MarkdownPictures(Illustrations illustrations, String address) {
    this.illustrations = illustrations;
    this.address = address.endsWith("/") ? address : address + "/";
  }

  /** The pictures of a change that no change before it showed; empty text where there are none. */
  String of(Change change) {
    List<Illustration> fresh =
        illustrations.of(change).stream().filter(each -> !shown.contains(each)).toList();
    List<Illustration> first = fresh.subList(0, Math.min(MOST, fresh.size()));
    shown.addAll(first);
    int left = fresh.size() - first.size();
    return first.stream().map(this::table).collect(Collectors.joining())
        + (left > 0 ? "\n" + left + " more charts look otherwise.\n" : "");
  }

  private String table(Illustration illustration) {
    List<Picture> pictures =
        Stream.of(illustration.before(), illustration.after()).flatMap(Optional::stream).toList();
    return "\n**"
        + Markdown.plain(illustration.title())
        + "**: "
        + Markdown.plain(illustration.note())
        + "\n\n"
        + row(pictures.stream().map(picture -> Markdown.plain(picture.side())).toList())
        + row(pictures.stream().map(picture -> "---").toList())
        + row(pictures.stream().map(this::image).toList());
  }

  /** A row of a table. */
  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private String image(Picture picture) {
    String alt =
        picture.alt().length() <= ALT ? picture.alt() : picture.alt().substring(0, ALT - 1) + "…";
    return "<img alt=\""
        + attribute(alt)
        + "\" src=\""
        + attribute((address + picture.path()).replace("|", "%7C"))
        + "\" width=\""
        + WIDTH
        + "\">";
  }

  /** Inside a tag nothing is markup, and nobody is called: an address stays one. */
  private static String attribute(String text) {
    return TextReport.harmless(text.replaceAll("\\s+", " "))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("|", "&#124;");
  }
}
