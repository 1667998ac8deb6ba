/** The vocabulary: what authors can say, as immutable records that know nothing of YAML or Java. */
package dashwright.dsl.model;
