/** The table of keys: what authors can write, one small file for each thing. */
package dashwright.dsl.yaml.keys;
