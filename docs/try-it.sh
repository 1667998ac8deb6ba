#!/usr/bin/env bash
# Starts Prometheus, Alertmanager and the node exporter on loopback, watching each other: docs/try-it.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=build/try-it
api=http://127.0.0.1:9090

start() {
  mkdir -p "$folder"
  cat >"$folder/prometheus.yml" <<'END'
global: { scrape_interval: 15s }
alerting: { alertmanagers: [{ static_configs: [{ targets: ["127.0.0.1:9093"] }] }] }
scrape_configs:
  - { job_name: prometheus, static_configs: [{ targets: ["127.0.0.1:9090"] }] }
  - { job_name: alertmanager, static_configs: [{ targets: ["127.0.0.1:9093"] }] }
  - { job_name: node, static_configs: [{ targets: ["127.0.0.1:9100"] }] }
END
  echo '{ route: { receiver: nobody }, receivers: [{ name: nobody }] }' >"$folder/alertmanager.yml"
  run prometheus "--config.file=$folder/prometheus.yml" "--storage.tsdb.path=$folder/data" \
    --web.listen-address=127.0.0.1:9090
  run prometheus-alertmanager "--config.file=$folder/alertmanager.yml" "--storage.path=$folder/alerts" \
    --cluster.listen-address= --web.listen-address=127.0.0.1:9093
  run prometheus-node-exporter --web.listen-address=127.0.0.1:9100
  echo "Prometheus is at $api"
}

run() {
  nohup "$@" >"$folder/$1.log" 2>&1 &
  echo $! >>"$folder/pids"
}

load() {
  for _ in $(seq 200); do
    curl -s -o /dev/null "$api/api/v1/query?query=up"
    curl -s -o /dev/null "$api/api/v1/query?query=up%7B"
    curl -s -o /dev/null -G "$api/api/v1/query_range?timeout=1ms" --data-urlencode \
      'query=count_over_time({__name__=~".+"}[15m])' -d "start=$(($(date +%s) - 900))" -d "end=$(date +%s)" -d step=1
  done
}

stop() {
  if [ -f "$folder/pids" ]; then
    xargs -r kill <"$folder/pids" || true
  fi
  rm -rf "$folder"
}

case "${1:-}" in
  start | load | stop) "$1" ;;
  *) echo "usage: docs/try-it.sh start|load|stop" >&2 && exit 2 ;;
esac
