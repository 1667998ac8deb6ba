package dashwright.dsl.model;

import dashwright.dsl.source.Origin;

/**
 * One place where the same services run.
 *
 * @param id its name
 * @param title how people call it
 * @param datasource the uid or name of its Prometheus in Grafana
 * @param select the labels of its series
 * @param origin where it is defined
 */
public record Environment(
    String id, String title, String datasource, Select select, Origin origin) {}
