package dashwright.dsl.yaml.type;

import dashwright.dsl.source.Origin;
import java.util.Map;

/** The values of an object's keys, all of them read. */
public final class Fields {
  private final Site site;
  private final Map<String, Object> values;

  Fields(Site site, Map<String, Object> values) {
    this.site = site;
    this.values = values;
  }

  /** The value of a key. */
  @SuppressWarnings("unchecked") // the key itself has read the value, so it is of the key's type
  public <T> T get(Key<T> key) {
    Object value = values.get(key.name());
    if (value == null) {
      throw new IllegalStateException("`" + key.name() + "` is not a key of " + site.what());
    }
    return (T) value;
  }

  /** The object itself. */
  public Site site() {
    return site;
  }

  /** The name under which the object stands. */
  public String id() {
    return site.id();
  }

  /** Where the object is named. */
  public Origin origin() {
    return site.definedAt();
  }
}
