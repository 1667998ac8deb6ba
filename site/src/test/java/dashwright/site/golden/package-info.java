/** Expected outputs as files. */
package dashwright.site.golden;
