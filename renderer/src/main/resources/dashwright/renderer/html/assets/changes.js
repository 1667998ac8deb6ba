// Draws both sides of changed charts, and walks from change to change.
(function () {
  'use strict';
  var root = document.documentElement, dw = window.dashwright, drawn = new Map();
  var themes = Array.from(document.querySelectorAll('[name=theme]'));

  /** Each chart has times of its own; what makes its options reads them from the page. */
  function use(data) {
    ['start', 'step', 'points'].forEach(function (key) { dw.page[key] = data[key]; });
    return [data.start, data.start + (data.points - 1) * data.step];
  }

  function read(script) {
    var data = JSON.parse(script.textContent);
    dw.decode(data.figure);
    return data;
  }

  function tip(data, index, colour) {
    var box = document.createElement('div'), head = document.createElement('b');
    if (index < 0 || index >= data.points) return '';
    head.textContent = dw.point(data.start + index * data.step);
    box.append(head);
    data.figure.series.slice(0, 14).forEach(function (s) {
      var row = document.createElement('div'), dot = document.createElement('span');
      dot.textContent = '\u25a0 ';
      dot.style.color = colour(s.colour);
      row.append(dot, s.name + ' ' + dw.number(s.values[index], data.figure, true));
      box.append(row);
    });
    return box;
  }

  function draw(node) {
    var next = node.parentNode.querySelector('script[type="application/json"]');
    var data = node.data || (node.data = read(next)), range = use(data), colour = dw.colours();
    var chart = drawn.get(node);
    if (!node.clientWidth) return;
    if (!chart) {
      chart = window.echarts.init(node, null, { renderer: 'canvas', width: node.clientWidth, height: node.clientHeight });
      drawn.set(node, chart);
    }
    chart.resize({ width: node.clientWidth, height: node.clientHeight });
    dw.apply(chart, dw.option(data.figure, { width: node.clientWidth, height: node.clientHeight, kind: 'large' }, range, colour,
      function (index) { use(data); return tip(data, index, colour); }, function () {}));
    node.onpointerenter = function () { use(data); };
  }

  function redraw() { Array.from(drawn.keys()).forEach(draw); }

  function theme(name) {
    if (name === 'auto') delete root.dataset.theme;
    else root.dataset.theme = name;
    redraw();
  }

  themes.forEach(function (radio) {
    radio.checked = radio.value === (root.dataset.theme || 'auto');
    radio.addEventListener('change', function () { theme(radio.value); });
  });

  document.querySelectorAll('[name=risk]').forEach(function (box) {
    box.addEventListener('change', function () {
      document.querySelectorAll('[data-risk="' + box.value + '"]').forEach(function (change) { change.hidden = !box.checked; });
      document.querySelectorAll('main section').forEach(function (section) { section.hidden = !section.querySelector('.change:not([hidden])'); });
    });
  });

  function move(by) {
    var all = Array.from(document.querySelectorAll('.change')).filter(function (node) { return node.getClientRects().length; });
    var at = all.indexOf(document.activeElement.closest('.change'));
    if (!all.length) return;
    var next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'start' });
  }

  document.addEventListener('keydown', function (e) {
    var typing = document.activeElement.matches('input:not([type=radio]):not([type=checkbox]), textarea, select');
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === 'n') move(1);
    if (e.key === 'p') move(-1);
  });

  var seen = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (!entry.isIntersecting) return;
      draw(entry.target);
      seen.unobserve(entry.target);
    });
  }, { rootMargin: '400px' });
  document.querySelectorAll('.plot').forEach(function (node) { seen.observe(node); });
  window.addEventListener('resize', redraw);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
})();
