// Draws the plots of a page when they come near the window; one crosshair and one zoom for all of them.
(function () {
  'use strict';
  var dw = window.dashwright, page = dw.page;
  var whole = [page.start, page.start + (page.points - 1) * page.step], range = whole;
  var plots = new Map(), active = null, colour = dw.colours();
  var live = document.getElementById('live'), unzoom = document.getElementById('unzoom');

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function chartOf(node) {
    var next = node.parentNode.querySelector('script[type="application/json"]');
    return node.chart || (node.chart = dw.decode(JSON.parse(next.textContent)));
  }

  function crossed(chart, value) {
    return value === null || value === undefined ? undefined : chart.lines.find(function (line) {
      return line.side === 'above' ? value > line.value : line.side === 'below' && value < line.value;
    });
  }

  /** What the chart says at a time, as rows: those beyond a line first. */
  function reading(chart, index) {
    var rows = chart.series.filter(function (s) { return !s.out; }).map(function (s) {
      var line = s.form === 'reference' ? undefined : crossed(chart, s.values[index]);
      return { name: s.name, colour: s.colour, text: dw.number(s.values[index], chart, true), line: line };
    });
    return rows.filter(function (r) { return r.line; }).concat(rows.filter(function (r) { return !r.line; }));
  }

  function tooltip(node, index) {
    if (node !== active || index < 0 || index >= page.points) return '';
    var box = element('div'), table = element('table');
    box.append(element('b', dw.point(page.start + index * page.step)), table);
    reading(chartOf(node), index).slice(0, 14).forEach(function (row) {
      var tr = element('tr'), th = element('th', row.name), td = element('td', row.text);
      var dot = element('span', '\u25a0 ');
      dot.style.color = colour(row.colour);
      th.prepend(dot);
      if (row.line) td.append(element('div', row.line.meaning, 'c-' + row.line.colour));
      tr.append(th, td);
      table.append(tr);
    });
    return box;
  }

  /** Read once for all plots: to ask between two drawings would lay the page out each time. */
  function sizeOf(node) { return node.size && node.size.width ? node.size : measure(node); }
  function measure(node) {
    var box = node.getBoundingClientRect(), kind = node.closest('.small') ? 'small' : node.closest('.medium') ? 'medium' : 'large';
    node.size = { width: node.clientWidth, height: node.clientHeight, kind: kind, seen: box.bottom > 0 && box.top < window.innerHeight };
    return node.size;
  }

  function numbered(node, shown, hidden) {
    var line = node.parentNode.querySelector('.deps');
    line.replaceChildren.apply(line, shown.map(function (m, i) {
      var item = element('span');
      item.append(element('b', String(i + 1)), ' ' + m.label);
      return item;
    }));
    if (hidden) line.append(element('span', hidden + ' earlier'));
    if (!line.matches('.keep')) line.hidden = !line.childNodes.length;
  }

  function paint(node) {
    dw.apply(plots.get(node), dw.option(chartOf(node), sizeOf(node), range, colour,
      node.pointed ? function (index) { return tooltip(node, index); } : null,
      function (shown, hidden) { numbered(node, shown, hidden); }));
  }

  function draw(node) {
    if (plots.has(node) || !sizeOf(node).width) return;
    var chart = window.echarts.init(node.appendChild(element('div', undefined, 'canvas')), null, { renderer: 'canvas', height: node.size.height, width: node.size.width });
    chart.group = 'page';
    plots.set(node, chart);
    paint(node);
    node.addEventListener('pointerenter', function () { activate(node); });
    listen(node);
  }

  /** The plot whose tooltip is shown. A plot has none before it is pointed at: most never are. */
  function activate(node) {
    active = node;
    if (node.pointed) return;
    node.pointed = true;
    paint(node);
  }

  /** Brings a plot up to date that was drawn before; one that is folded away waits until it is seen. */
  function refresh(node) {
    if (!node.stale || !node.size.width) return;
    node.stale = false;
    plots.get(node).resize({ width: node.size.width, height: node.size.height, silent: true });
    paint(node);
  }

  /** What is in the window now, the rest a little later. */
  function redraw() {
    var drawn = Array.from(plots.keys());
    colour = dw.colours();
    drawn.forEach(function (node) {
      node.stale = true;
      measure(node);
    });
    drawn.filter(function (node) { return node.size.seen; }).forEach(refresh);
    later(drawn.filter(function (node) { return !node.size.seen; }));
  }

  function show(node) {
    if (plots.has(node)) refresh(node);
    else draw(node);
  }

  var waiting = [];
  /** Shows plots one by one, as soon as nothing more urgent is to be done. */
  function later(nodes) {
    if (!waiting.length && nodes.length) idle();
    waiting.push.apply(waiting, nodes);
  }
  function idle() {
    (window.requestIdleCallback || window.setTimeout)(function () {
      var node = waiting.shift();
      if (node) show(node);
      if (waiting.length) idle();
    });
  }

  function zoom(to) {
    range = to && to[1] - to[0] >= 2 * page.step ? to : whole;
    unzoom.hidden = range === whole;
    redraw();
  }

  /** A zoom of another time, as far as this page reaches. */
  function within(to) { zoom([Math.max(to[0], whole[0]), Math.min(to[1], whole[1])]); }

  function timeAt(node, px) {
    var box = dw.grid(chartOf(node), sizeOf(node)), room = node.clientWidth - box.left - box.right;
    var share = Math.max(0, Math.min(1, (px - node.getBoundingClientRect().left - box.left) / room));
    return range[0] + share * (range[1] - range[0]);
  }

  /** Dragging over a plot zooms all; on a touch screen two fingers do, so that the page still scrolls. */
  function listen(node) {
    var from = null, mark = null, fingers = null;
    node.addEventListener('pointerdown', function (e) {
      if (e.pointerType !== 'mouse' || e.button) return;
      from = e.clientX;
      mark = node.appendChild(element('div', undefined, 'zoom'));
    });
    window.addEventListener('pointermove', function (e) {
      if (from === null) return;
      var left = node.getBoundingClientRect().left;
      mark.style.left = Math.min(from, e.clientX) - left + 'px';
      mark.style.width = Math.abs(e.clientX - from) + 'px';
    });
    window.addEventListener('pointerup', function (e) {
      if (from === null) return;
      var start = from;
      from = null;
      mark.remove();
      if (Math.abs(e.clientX - start) > 8) zoom([timeAt(node, Math.min(start, e.clientX)), timeAt(node, Math.max(start, e.clientX))]);
    });
    node.addEventListener('touchmove', function (e) {
      if (e.touches.length !== 2) return;
      e.preventDefault();
      fingers = [timeAt(node, e.touches[0].clientX), timeAt(node, e.touches[1].clientX)].sort(function (a, b) { return a - b; });
    }, { passive: false });
    node.addEventListener('touchend', function () {
      if (fingers) zoom(fingers);
      fingers = null;
    });
    node.addEventListener('click', function (e) {
      if (e.pointerType !== 'touch') return;
      if (node.shown) plots.get(node).dispatchAction({ type: 'hideTip' });
      node.shown = !node.shown;
    });
  }

  document.addEventListener('click', function (e) {
    var button = e.target.closest('[data-series]');
    if (!button) return;
    var on = button.getAttribute('aria-pressed') === 'false', node = button.closest('.card').querySelector('.plot');
    button.setAttribute('aria-pressed', String(on));
    chartOf(node).series[button.dataset.series].off = !on;
    if (plots.has(node)) paint(node);
    else draw(node);
  });

  /** What the reader chose of a variable: series of other values go; charts that lost its label say so. */
  var chosen = {};
  function choose(id, value) {
    chosen[id] = value;
    document.querySelectorAll('.undivided[data-variable="' + id + '"]').forEach(function (note) { note.hidden = !value; });
    document.querySelectorAll('.plot[data-card]').forEach(function (node) {
      chartOf(node).series.forEach(function (s, index) {
        if (!s.of || !(id in s.of)) return;
        var button = node.closest('.card').querySelector('[data-series="' + index + '"]');
        var out = Object.keys(chosen).some(function (key) { return chosen[key] && key in s.of && s.of[key] !== chosen[key]; });
        if (button) button.closest('tr').hidden = out;
        s.out = out;
      });
      if (plots.has(node)) paint(node);
    });
  }
  document.querySelectorAll('input[data-variable]').forEach(function (radio) {
    radio.addEventListener('change', function () { choose(radio.dataset.variable, radio.value); });
  });

  /** A plot in focus: arrows move the crosshair, and what it says is read aloud. */
  document.addEventListener('keydown', function (e) {
    var node = document.activeElement;
    if (!node || !node.matches('.plot[data-card]') || (e.key !== 'ArrowLeft' && e.key !== 'ArrowRight')) return;
    e.preventDefault();
    draw(node);
    var chart = chartOf(node), box = dw.grid(chart, sizeOf(node)), room = node.clientWidth - box.left - box.right;
    node.at = Math.max(0, Math.min(page.points - 1, node.at === undefined ? page.points - 1 : node.at + (e.key === 'ArrowLeft' ? -1 : 1)));
    var seconds = page.start + node.at * page.step;
    activate(node);
    plots.get(node).dispatchAction({ type: 'showTip', x: box.left + room * (seconds - range[0]) / (range[1] - range[0]), y: box.top + 4 });
    live.textContent = dw.point(seconds) + ': ' + reading(chart, node.at).map(function (r) {
      return r.name + ' ' + r.text + (r.line ? ', ' + r.line.meaning : '');
    }).join('; ');
  });

  /** All values of a chart, newest first, made when first opened. */
  document.addEventListener('toggle', function (e) {
    var details = e.target;
    if (!details.matches || !details.matches('.open-data') || !details.open) return;
    var place = details.querySelector('.data');
    if (place.firstChild) return;
    var chart = chartOf(details.closest('.card').querySelector('.plot'));
    var table = element('table', undefined, 'values'), head = element('tr'), body = element('tbody');
    table.append(element('caption', chart.title, 'vh'), element('thead'), body);
    ['Time, ' + page.zone].concat(chart.series.map(function (s) { return s.name; })).forEach(function (name) {
      var th = element('th', name);
      th.scope = 'col';
      head.append(th);
    });
    table.tHead.append(head);
    for (var i = page.points - 1; i >= 0; i--) {
      var row = element('tr'), time = element('th', dw.stamp(page.start + i * page.step));
      time.scope = 'row';
      row.append(time);
      chart.series.forEach(function (s) { row.append(element('td', dw.number(s.values[i], chart, true))); });
      body.append(row);
    }
    place.append(table);
  }, true);

  window.echarts.connect('page');
  var all = Array.from(document.querySelectorAll('.plot[data-card]'));

  /** Plots that come into the window, or as near as the margin. */
  function watch(margin, found) {
    var watcher = new IntersectionObserver(function (entries) {
      var near = entries.filter(function (entry) { return entry.isIntersecting; }).map(function (entry) { return entry.target; });
      near.forEach(measure);
      found(near);
    }, { rootMargin: margin });
    all.forEach(function (node) { watcher.observe(node); });
  }
  watch('0px', function (near) { near.forEach(show); });
  watch('100% 0px', later);

  var width = window.innerWidth, wait = 0;
  window.addEventListener('resize', function () {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    cancelAnimationFrame(wait);
    wait = requestAnimationFrame(redraw);
  });
  window.addEventListener('beforeprint', function () {
    colour = dw.colours();
    all.forEach(measure);
    all.forEach(function (node) {
      node.stale = true;
      show(node);
    });
  });
  window.addEventListener('afterprint', redraw);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  unzoom.addEventListener('click', function () { zoom(null); });
  Object.assign(dw, { redraw: redraw, zoomed: function () { return range !== whole; }, range: function () { return range; }, zoom: within, unzoom: function () { zoom(null); } });
})();
