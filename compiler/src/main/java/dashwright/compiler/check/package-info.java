/** The rules of a good dashboard: one class a rule, with its page of help and its examples. */
package dashwright.compiler.check;
