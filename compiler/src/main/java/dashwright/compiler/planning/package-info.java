/** From drafts to the plan: queries get their scope, charts their place and their ids. */
package dashwright.compiler.planning;
