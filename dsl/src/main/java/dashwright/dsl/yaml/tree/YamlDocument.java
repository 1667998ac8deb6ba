package dashwright.dsl.yaml.tree;

import java.util.List;
import java.util.Optional;

/**
 * One document of a file.
 *
 * @param root its value; empty where it holds nothing but comments
 * @param loose comments that belong to no entry
 */
public record YamlDocument(Optional<YamlNode> root, List<Comment> loose) {
  public YamlDocument {
    loose = List.copyOf(loose);
  }
}
