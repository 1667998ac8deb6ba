package dashwright.renderer.html.page;

import java.util.List;
import java.util.Optional;

/** A part of a page, from edge to edge. */
public sealed interface Block {

  /** Which layout it has. */
  String kind();

  /**
   * What the reader can choose.
   *
   * @param choices one a variable
   */
  record Choose(List<ChoiceView> choices) implements Block {
    @Override
    public String kind() {
      return "choose";
    }
  }

  /** The few numbers that come first. */
  record Tiles(String title, List<Tile> tiles) implements Block {
    @Override
    public String kind() {
      return "tiles";
    }
  }

  /**
   * Charts under a heading.
   *
   * @param head the heading
   * @param columns {@code two}, {@code three} or {@code mixed}
   * @param cards the charts
   */
  record Charts(SectionHead head, String columns, List<Card> cards) implements Block {
    @Override
    public String kind() {
      return "charts";
    }
  }

  /**
   * The table of SLOs.
   *
   * @param rows one an SLO, worst first
   * @param window the window that all of them have; empty: they differ
   * @param card the chart behind it
   */
  record SloTable(List<SloRow> rows, String window, Card card) implements Block {
    @Override
    public String kind() {
      return "slos";
    }
  }

  /**
   * One SLO.
   *
   * @param slo its numbers and charts
   */
  record OpenSlo(SloView slo) implements Block {
    @Override
    public String kind() {
      return "slo";
    }
  }

  /**
   * SLOs that nobody needs to look at now, folded.
   *
   * @param title the heading
   * @param slos one line each
   */
  record OtherSlos(String title, List<SloView> slos) implements Block {
    @Override
    public String kind() {
      return "others";
    }
  }

  /**
   * What is behind the endpoints.
   *
   * @param head the heading
   * @param failing of each endpoint that is in trouble, worst first
   * @param others of the others
   */
  record Paths(SectionHead head, List<PathView> failing, List<PathView> others) implements Block {
    @Override
    public String kind() {
      return "paths";
    }
  }

  /**
   * A row of small charts for each endpoint.
   *
   * @param columns what each column shows
   * @param rows the endpoints to look at, worst first
   * @param healthy the others, folded
   */
  record Endpoints(List<Shell.Fact> columns, List<EndpointRow> rows, List<EndpointRow> healthy)
      implements Block {
    @Override
    public String kind() {
      return "endpoints";
    }
  }

  /**
   * Who calls a service, and what it calls.
   *
   * @param upstream the callers
   * @param downstream the dependencies
   */
  record Traffic(Optional<NeighbourGroup> upstream, Optional<NeighbourGroup> downstream)
      implements Block {
    @Override
    public String kind() {
      return "traffic";
    }
  }

  /**
   * Nothing is defined.
   *
   * @param text what is missing
   * @param example what to write
   */
  record Nothing(String text, String example) implements Block {
    @Override
    public String kind() {
      return "nothing";
    }
  }
}
