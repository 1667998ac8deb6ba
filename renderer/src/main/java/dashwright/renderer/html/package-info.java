/** Static pages: a site that opens from a folder, without a server and without the network. */
package dashwright.renderer.html;
