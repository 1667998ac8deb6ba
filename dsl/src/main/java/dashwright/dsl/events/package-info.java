/**
 * Files of events, such as deployments: CSV or JSON, read into the model, every bad row told at its
 * place.
 */
package dashwright.dsl.events;
