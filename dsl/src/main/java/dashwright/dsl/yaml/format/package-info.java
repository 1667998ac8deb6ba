/**
 * The one layout of definitions: keys in the order of the table of keys, plain quoting, two blanks
 * of indentation. Comments stay with what they are about, and names keep the order of their author.
 */
package dashwright.dsl.yaml.format;
