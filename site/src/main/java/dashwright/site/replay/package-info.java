/** What alerts would have done, as text with a lane an alert, and as JSON. */
package dashwright.site.replay;
