// Turns the description of a chart into options for ECharts. Decides nothing but what depends on the width of the page.
(function () {
  'use strict';
  var dw = window.dashwright, page = dw.page;
  var DASH = { solid: 'solid', dashed: [6, 3], dotted: [1.5, 3], 'dash-dot': [8, 3, 2, 3] };
  var LINE_DASH = { solid: 'solid', dashed: [7, 4], dotted: [1.5, 3], 'dash-dot': [8, 3, 2, 3] };
  var FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
  var pen = document.createElement('canvas').getContext('2d'), widths = {};

  /** A chart as it stands in the page: what has a divisor is written as whole numbers, to be short. */
  function decode(chart) {
    chart.series.forEach(function (s) {
      if (s.divisor) s.values = s.values.map(function (value) { return value === null ? null : value / s.divisor; });
    });
    return chart;
  }

  /** The position of an index on the time axis. */
  function x(index) { return (page.start + index * page.step) * 1000; }
  function seconds(at) { return at / 1000; }
  function indexOf(at) { return Math.round((seconds(at) - page.start) / page.step); }

  /** The colours of the theme that is on. */
  function colours() {
    var style = getComputedStyle(document.documentElement), found = {};
    return function (name) {
      return found[name] || (found[name] = style.getPropertyValue('--' + name).trim());
    };
  }

  function width(text) {
    if (text in widths) return widths[text];
    pen.font = '600 11px ' + FONT;
    return (widths[text] = pen.measureText(text).width);
  }

  function hatch(colour) {
    var tile = document.createElement('canvas'), size = 6;
    tile.width = tile.height = size;
    var c = tile.getContext('2d');
    c.strokeStyle = colour;
    c.globalAlpha = 0.7;
    c.lineWidth = 1.1;
    c.beginPath();
    [-size, 0, size].forEach(function (d) { c.moveTo(d - 1, size + 1); c.lineTo(d + size + 1, -1); });
    c.stroke();
    return { image: tile, repeat: 'repeat' };
  }

  function grid(chart, size) {
    var small = size.kind === 'small';
    return {
      left: small ? 50 : 52, right: small ? (chart.lines.length ? 68 : 30) : 64,
      top: chart.moments.length ? 26 : 10, bottom: 22
    };
  }

  /** Horizontal lines; a label that would touch the one above moves down. */
  function lines(chart, box, size, colour) {
    var scale = chart.scale, plot = size.height - box.top - box.bottom, last = -99;
    return chart.lines.filter(function (line) { return line.value <= scale.max && line.value >= scale.min; }).map(function (line) {
      var y = plot * (scale.max - line.value) / (scale.max - scale.min), wide = width(line.text) > box.right - 5, down = 0;
      if (!wide && y - last < 14) down = Math.max(12, 12 + last - y);
      if (!wide) last = y + down;
      return {
        yAxis: line.value,
        lineStyle: { color: colour(line.colour), type: LINE_DASH[line.dash], width: 1.25 },
        label: {
          formatter: line.text.replace(/[{}]/g, ''), position: wide ? 'insideEndTop' : 'end', distance: wide ? 2 : 5, offset: [0, down],
          color: colour(line.colour === 'good' ? 'mute' : line.colour), fontSize: 11, fontWeight: 600,
          textBorderColor: colour('card'), textBorderWidth: wide ? 3 : 0
        }
      };
    });
  }

  /** The numbers 1, 2, 3 at these places; those too near to each other stand together at the first of them. */
  function numbers(at) {
    var first = 0, names = [];
    at.forEach(function (px, i) {
      if (i && px - at[first] > 8 * (String(i).length + 2)) first = i;
      names[first] = first === i ? String(i + 1) : first + 1 + '–' + (i + 1);
    });
    return names;
  }

  /** Deployments with their names, or with numbers where names would overlap; tells which numbers stand for what. */
  function moments(chart, box, size, range, colour, note) {
    var shown = chart.moments.filter(function (m) { return m.at >= range[0] && m.at <= range[1]; });
    var hidden = Math.max(0, shown.length - 8);
    shown = shown.slice(hidden);
    var room = size.width - box.left - box.right;
    var at = shown.map(function (m) { return box.left + room * (m.at - range[0]) / (range[1] - range[0]); });
    var half = shown.map(function (m) { return (width(m.label) + 10) / 2; });
    var centre = at.map(function (px, i) { return Math.max(half[i], Math.min(size.width - half[i], px)); });
    var crowded = false;
    for (var i = 1; i < shown.length; i++) {
      if (centre[i] - centre[i - 1] < half[i] + half[i - 1]) crowded = true;
    }
    note(crowded ? shown : [], hidden);
    var names = crowded ? numbers(at) : shown.map(function (m) { return m.label.replace(/[{}]/g, ''); });
    return shown.map(function (m, i) {
      var edge = crowded ? 0 : at[i] < half[i] ? -1 : at[i] > size.width - half[i] ? 1 : 0;
      return {
        xAxis: m.at * 1000,
        lineStyle: { color: colour('dep'), type: [2, 2], width: 1.25 },
        label: {
          formatter: names[i] || ' ', position: chart.type === 'state' ? 'start' : 'end', distance: 6, align: edge < 0 ? 'left' : edge > 0 ? 'right' : 'center',
          offset: [edge < 0 ? -at[i] : edge > 0 ? size.width - at[i] : 0, 0],
          color: colour('dep'), fontSize: 11, fontWeight: 600
        }
      };
    });
  }

  function gaps(chart, colour) {
    return chart.gaps.map(function (gap) {
      return [{
        xAxis: x(gap[0]), itemStyle: { color: hatch(colour('nod')) },
        label: {
          show: true, formatter: 'no data', position: 'insideTop', color: colour('nod'), fontSize: 11, fontWeight: 600,
          backgroundColor: colour('card'), padding: [2, 4], borderRadius: 3
        }
      }, { xAxis: x(gap[1]) }];
    });
  }

  /** Points that no line reaches, and the end of a line that matters. */
  function points(series, chart, colour) {
    var values = series.values, marks = [], last = values.length - 1;
    values.forEach(function (value, i) {
      var alone = value !== null && (i === 0 || values[i - 1] === null) && (i === last || values[i + 1] === null);
      var end = series.dot && value !== null && values.slice(i + 1).every(function (v) { return v === null; });
      if (alone || end) marks.push({ coord: [x(i), chart.scale.cut ? Math.min(value, chart.scale.cut) : value], symbolSize: end ? 7 : 4 });
    });
    return { symbol: 'circle', silent: true, data: marks, label: { show: false }, itemStyle: { color: colour } };
  }

  /** Times and values in turn; what ECharts need not copy. */
  function pairs(values) {
    var data = new Float64Array(2 * values.length);
    values.forEach(function (value, i) {
      data[2 * i] = x(i);
      data[2 * i + 1] = value === null ? NaN : value;
    });
    return data;
  }

  function drawn(series, index, chart, colour) {
    var own = colour(series.colour);
    var option = { name: String(index), color: own, emphasis: { disabled: true }, dimensions: ['x', 'y'], data: pairs(series.values) };
    if (series.form === 'bar') {
      return Object.assign(option, { type: 'bar', barCategoryGap: '22%', stack: chart.stack ? 'all' : undefined });
    }
    Object.assign(option, {
      type: 'line', symbol: 'none', connectNulls: false, smooth: false,
      lineStyle: { width: series.form === 'reference' ? 1.5 : 1.75, type: DASH[series.dash], color: own },
      markPoint: points(series, chart, own)
    });
    if (series.form === 'shaded') option.areaStyle = { opacity: 0.08, origin: 'start' };
    if (series.form === 'stacked') Object.assign(option, { stack: 'all', areaStyle: { opacity: 0.28 }, lineStyle: { width: 1.25, color: own } });
    if (series.form === 'stacked-failure') Object.assign(option, { stack: 'all', areaStyle: { opacity: 0.85 }, lineStyle: { width: 0 } });
    return option;
  }

  function valueAxis(chart, colour) {
    var scale = chart.scale, axis = {
      min: scale.min, max: scale.max, axisLine: { show: false }, axisTick: { show: false },
      splitLine: { lineStyle: { color: colour('grid'), width: 1 } },
      axisLabel: { color: colour('mute'), fontSize: 11, margin: 8 }, axisPointer: { show: false }
    };
    if (scale.log) {
      axis.type = 'log';
      axis.logBase = scale.step;
      axis.axisLabel.formatter = function (value) { return dw.number(value, chart, false); };
    } else {
      axis.interval = scale.step;
      axis.axisLabel.formatter = function (value) { return scale.labels[Math.round((value - scale.min) / scale.step)] || ''; };
    }
    return axis;
  }

  function timeAxis(range, colour) {
    return {
      type: 'time', min: range[0] * 1000, max: range[1] * 1000, axisLabel: { show: false }, axisTick: { show: false }, splitLine: { show: false },
      axisLine: { onZero: false, lineStyle: { color: colour('line2') } },
      axisPointer: { show: true, type: 'line', snap: false, label: { show: false }, lineStyle: { color: colour('mute'), width: 1, type: 'solid' } }
    };
  }

  /** The labels of the time axis, drawn by us: ECharts knows no time zones but its own and UTC. */
  function labels(size, box, range, colour) {
    var room = size.width - box.left - box.right, bottom = size.height - box.bottom + 0.5;
    var found = dw.ticks(range, page.offsets, { width: room, most: size.kind === 'small' ? 4 : 13, wide: width });
    var marks = found.map(function (tick) {
      var at = Math.round(box.left + room * (tick.at - range[0]) / (range[1] - range[0])) + 0.5;
      return [
        { type: 'line', shape: { x1: at, x2: at, y1: bottom, y2: bottom + 3 }, style: { stroke: colour('line2'), lineWidth: 1 } },
        { type: 'text', x: at, y: bottom + 7, style: { text: tick.text, align: 'center', verticalAlign: 'top', fill: colour('mute'), font: '11px ' + FONT } }
      ];
    });
    return [].concat.apply([], marks);
  }

  /** What a pointer over the plot shows: `tip` makes it of an index. */
  function tooltip(colour, tip) {
    return {
      trigger: 'axis', confine: true, transitionDuration: 0, className: 'tooltip', backgroundColor: colour('card'), borderColor: colour('line2'),
      borderWidth: 1, padding: [6, 9], textStyle: { color: colour('text'), fontSize: 12 }, extraCssText: 'box-shadow:none',
      formatter: function (points) { return tip(indexOf((points[0] || points).axisValue)); }
    };
  }

  /**
   * Options for a chart.
   *
   * size: { width, height, kind }; range: [from, to] in seconds; tip: makes the tooltip of an index, or null: none yet;
   * note: takes the deployments that are shown as numbers.
   */
  function option(chart, size, range, colour, tip, note) {
    var box = grid(chart, size), special = dw.special[chart.type];
    var all = special ? special(chart, size, box, range, colour)
      : { yAxis: valueAxis(chart, colour), series: chart.series.map(function (s, i) { return s.off || s.out ? null : drawn(s, i, chart, colour); }).filter(Boolean), elements: [] };
    all.series.push({
      name: 'lines', type: 'line', data: [], silent: true, tooltip: { show: false },
      markLine: {
        silent: true, symbol: 'none', animation: false, precision: -1,
        data: (special ? [] : lines(chart, box, size, colour)).concat(moments(chart, box, size, range, colour, note))
      },
      markArea: { silent: true, data: gaps(chart, colour) }
    });
    return {
      animation: false, useUTC: true, textStyle: { fontFamily: FONT }, grid: box,
      xAxis: timeAxis(range, colour), yAxis: all.yAxis, series: all.series,
      graphic: [{ type: 'group', silent: true, children: all.elements.concat(labels(size, box, range, colour)) }],
      tooltip: tip ? tooltip(colour, tip) : undefined
    };
  }

  /** Gives a chart its options; what it drew before goes, its tooltip stays. */
  function apply(chart, option) { chart.setOption(option, { replaceMerge: ['series', 'graphic'] }); }

  Object.assign(dw, { decode: decode, apply: apply, option: option, colours: colours, indexOf: indexOf, x: x, seconds: seconds, grid: grid, font: FONT, special: {} });
})();
