package dashwright.dsl;

import dashwright.dsl.model.NumberText;

/**
 * A share in per cent, such as an objective. Immutable.
 *
 * @param points how many per cent: 99.9
 */
public record Percentage(double points) {
  static Written written(Percentage share) {
    return share == null ? Written.nothing() : Written.text(NumberText.plain(share.points()) + "%");
  }
}
