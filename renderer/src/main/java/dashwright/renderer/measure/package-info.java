/** What real values say about charts: findings of {@code check --data}. */
package dashwright.renderer.measure;
