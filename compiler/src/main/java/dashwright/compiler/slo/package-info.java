/** SLO maths: events, error budgets, burn rates and the alerts on them, as PromQL. */
package dashwright.compiler.slo;
