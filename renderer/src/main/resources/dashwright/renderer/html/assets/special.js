// Charts that are neither lines nor bars: heat maps and states over time.
(function () {
  'use strict';
  var dw = window.dashwright, page = dw.page;

  function rows(chart, colour) {
    return {
      type: 'category', data: chart.series.map(function (s) { return s.name; }), inverse: chart.type === 'state',
      axisLine: { show: false }, axisTick: { show: false }, axisPointer: { show: false },
      axisLabel: { color: colour('mute'), fontSize: 11, width: 88, overflow: 'truncate' }
    };
  }

  /** Nothing to see, but something to point at: a value for each time. */
  function pointed() {
    var data = [];
    for (var i = 0; i < page.points; i++) data.push([dw.x(i), 0]);
    return { name: 'times', type: 'line', symbol: 'none', lineStyle: { opacity: 0 }, emphasis: { disabled: true }, data: data };
  }

  /** Makes rectangles: from one index to another in a row, cut at the ends of the range. */
  function painter(chart, size, box, range) {
    var wide = size.width - box.left - box.right, tall = (size.height - box.top - box.bottom) / chart.series.length;
    function place(index) { return box.left + wide * Math.max(0, Math.min(1, (dw.x(index) / 1000 - range[0]) / (range[1] - range[0]))); }
    return function (from, to, row, style) {
      var left = place(from), right = place(to), down = chart.type === 'state' ? row : chart.series.length - 1 - row;
      if (right <= left) return null;
      return { type: 'rect', z: 1, shape: { x: left, y: box.top + tall * (down + 0.05), width: Math.max(1, right - left), height: tall * 0.9 }, style: style };
    };
  }

  /** Each series is a row, each value a cell: the stronger, the more. */
  dw.special.heatmap = function (chart, size, box, range, colour) {
    var most = 0, cells = [], tone = colour('s1');
    box.left = 64;
    var paint = painter(chart, size, box, range);
    chart.series.forEach(function (s) { s.values.forEach(function (v) { if (v > most) most = v; }); });
    chart.series.forEach(function (s, row) {
      s.values.forEach(function (v, i) {
        if (v > 0) cells.push(paint(i - 1, i, row, { fill: tone, opacity: 0.12 + 0.88 * Math.sqrt(v / most) }));
      });
    });
    return { yAxis: rows(chart, colour), series: [pointed()], elements: cells.filter(Boolean) };
  };

  function beyond(chart, value) {
    return chart.lines.find(function (line) { return line.side === 'above' ? value > line.value : line.side === 'below' && value < line.value; });
  }

  /** Each series is a row, each run of equal values a bar that says its value. */
  dw.special.state = function (chart, size, box, range, colour) {
    var bars = [], truth = /^(truth|yes-no|on-off)$/.test(chart.style);
    box.left = 100;
    var paint = painter(chart, size, box, range);
    function bar(value, from, to, row) {
      var line = beyond(chart, value), token = line ? line.colour : truth ? (value ? 'ok' : 'exh') : 'good';
      var made = paint(from, to, row, { fill: colour(token + 'bg') || colour('sunk'), stroke: colour(token), lineWidth: 1 });
      if (!made) return;
      bars.push(made);
      if (made.shape.width <= 40) return;
      bars.push({
        type: 'text', z: 1, x: made.shape.x + made.shape.width / 2, y: made.shape.y + made.shape.height / 2,
        style: {
          text: dw.number(value, chart, false), fill: colour(token === 'good' ? 'text' : token), font: '11px ' + dw.font,
          align: 'center', verticalAlign: 'middle'
        }
      });
    }
    chart.series.forEach(function (s, row) {
      for (var i = 0, from = 0; i <= s.values.length; i++) {
        if (i === s.values.length || s.values[i] !== s.values[from]) {
          if (s.values[from] !== null) bar(s.values[from], from, Math.min(i, page.points - 1), row);
          from = i;
        }
      }
    });
    return { yAxis: rows(chart, colour), series: [pointed()], elements: bars };
  };
})();
