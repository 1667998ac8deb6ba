// Charts that are neither lines nor bars: heat maps and states over time.
(function () {
  'use strict';
  var dw = window.dashwright, page = dw.page;

  function rows(chart, colour, names) {
    return {
      type: 'category', data: names, inverse: chart.type === 'state', axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { color: colour('mute'), fontSize: 11, width: 88, overflow: 'truncate' }, axisPointer: { show: false }
    };
  }

  /** A rectangle from one time to another in a row. */
  function rectangle(params, api, style) {
    var from = api.coord([api.value(0), api.value(2)]), to = api.coord([api.value(1), api.value(2)]), tall = api.size([0, 1])[1] * 0.9;
    var clipped = window.echarts.graphic.clipRectByRect(
      { x: from[0], y: from[1] - tall / 2, width: Math.max(1, to[0] - from[0]), height: tall },
      { x: params.coordSys.x, y: params.coordSys.y, width: params.coordSys.width, height: params.coordSys.height });
    return clipped && { type: 'rect', shape: clipped, style: style };
  }

  /** Each series is a row, each value a cell: the stronger, the more. */
  dw.special.heatmap = function (chart, size, box, colour) {
    var most = 0, data = [], tone = colour('s1');
    chart.series.forEach(function (s) { s.values.forEach(function (v) { if (v > most) most = v; }); });
    chart.series.forEach(function (s, row) {
      s.values.forEach(function (v, i) { if (v > 0) data.push([dw.x(i - 1), dw.x(i), row, v]); });
    });
    return {
      left: 64, yAxis: rows(chart, colour, chart.series.map(function (s) { return s.name; })),
      series: [{
        name: 'cells', type: 'custom', data: data, encode: { x: [0, 1], y: 2 }, clip: true,
        renderItem: function (params, api) { return rectangle(params, api, { fill: tone, opacity: 0.12 + 0.88 * Math.sqrt(api.value(3) / most) }); }
      }]
    };
  };

  function beyond(chart, value) {
    return chart.lines.find(function (line) { return line.side === 'above' ? value > line.value : line.side === 'below' && value < line.value; });
  }

  /** Each series is a row, each run of equal values a bar that says its value. */
  dw.special.state = function (chart, size, box, colour) {
    var data = [], truth = /^(truth|yes-no|on-off)$/.test(chart.style);
    chart.series.forEach(function (s, row) {
      for (var i = 0, from = 0; i <= s.values.length; i++) {
        if (i === s.values.length || s.values[i] !== s.values[from]) {
          if (s.values[from] !== null) data.push([dw.x(from), dw.x(Math.min(i, page.points - 1)), row, s.values[from]]);
          from = i;
        }
      }
    });
    return {
      left: 100, yAxis: rows(chart, colour, chart.series.map(function (s) { return s.name; })),
      series: [{
        name: 'cells', type: 'custom', data: data, encode: { x: [0, 1], y: 2 }, clip: true,
        renderItem: function (params, api) {
          var value = api.value(3), line = beyond(chart, value), token = line ? line.colour : truth ? (value ? 'ok' : 'exh') : 'good';
          var shape = rectangle(params, api, { fill: colour(token + 'bg') || colour('sunk'), stroke: colour(token), lineWidth: 1 });
          if (shape && shape.shape.width > 40) {
            shape.textContent = { style: { text: dw.number(value, chart, false), fill: colour(token === 'good' ? 'text' : token), fontSize: 11 } };
            shape.textConfig = { position: 'inside' };
          }
          return shape;
        }
      }]
    };
  };
})();
