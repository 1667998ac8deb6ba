// Writes numbers and times as the program does: by the table in formats.js, which is made from the program's own.
(function () {
  'use strict';
  var table = window.dashwrightFormats;
  var page = JSON.parse(document.getElementById('page').textContent);
  var shift = page.offsets ? page.offsets[page.offsets.length - 1][1] : 0;

  function digits(value, decimals) {
    var text = Math.abs(value).toFixed(decimals);
    var minus = value < 0 && Number(text) !== 0 ? '\u2212' : '';
    var parts = text.split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, '\u202f');
    return minus + parts.join('.');
  }

  function withoutZeros(text) {
    return text.indexOf('.') < 0 ? text : text.replace(/0+$/, '').replace(/\.$/, '');
  }

  function rungFor(style, value) {
    var size = Number(Math.abs(value).toPrecision(3));
    return style.rungs.reduce(function (found, rung) { return size >= Number(rung[0].toPrecision(3)) ? rung : found; });
  }

  /** Whether a number would look like nothing, or like everything, without being it. */
  function mistaken(size, decimals, whole) {
    var rounded = Number(size.toFixed(decimals));
    return rounded === 0 || (rounded === whole && size !== whole);
  }

  /** A value of a chart, `even` for columns; the same as the program's ValueFormat. */
  function number(value, format, even) {
    if (value === null || value === undefined || isNaN(value)) return 'no data';
    if (!isFinite(value)) return value > 0 ? '∞' : '\u2212∞';
    var style = table.styles[format.style], factor = format.factor || 1;
    if (style.words.length && (value === 0 || value === 1)) return style.words[value];
    var basic = value * factor, rung = rungFor(style, value === 0 ? factor : basic);
    var scaled = basic / rung[1], size = Math.abs(scaled), text;
    var whole = format.style === 'percent' ? 100 : Infinity;
    if (format.decimals !== undefined) {
      var almost = scaled < 100 && whole === 100 && Number(scaled.toFixed(format.decimals)) === 100;
      text = digits(almost ? 100 - Math.pow(10, -format.decimals) : scaled, format.decimals);
    } else {
      var decimals = rung[3][size < 1 ? 0 : size < 10 ? 1 : size < 100 ? 2 : 3];
      if (style.zeros !== 'kept') while (decimals < 6 && mistaken(size, decimals, whole)) decimals++;
      text = value === 0 && style.zeros !== 'kept' ? '0' : digits(scaled, decimals);
      if (style.zeros === 'dropped' || (style.zeros === 'as_asked' && !even)) text = withoutZeros(text);
    }
    return rung[2] ? text + '\u00a0' + rung[2] : text;
  }

  function local(seconds) {
    var offset = 0;
    page.offsets.forEach(function (o) { if (o[0] <= seconds) offset = o[1]; });
    return new Date((seconds + offset) * 1000);
  }

  function two(n) { return n < 10 ? '0' + n : String(n); }
  function clockOf(at) { return two(at.getUTCHours()) + ':' + two(at.getUTCMinutes()); }
  function dayOf(at) { return at.getUTCDate() + ' ' + table.months[at.getUTCMonth()]; }

  /** `11:41`. */
  function clock(seconds) { return clockOf(local(seconds)); }
  /** `22 Nov 11:41`. */
  function stamp(seconds) { var at = local(seconds); return dayOf(at) + ' ' + clockOf(at); }
  /** `Sun 22 Nov, 11:41 UTC`. */
  function point(seconds) {
    var at = local(seconds);
    return table.days[at.getUTCDay()] + ' ' + dayOf(at) + ', ' + clockOf(at) + ' ' + page.zone;
  }

  var STEPS = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200];
  var DAY = 86400;

  /** The label of a time axis, or nothing where a label would stand at an odd time. */
  function tick(seconds, span, most) {
    var near = seconds + shift;
    if (span <= 3 * DAY) {
      var every = STEPS.find(function (step) { return span / step <= most; }) || DAY;
      return near % every === 0 ? clock(seconds) : '';
    }
    var at = new Date((near + 5400) * 1000);
    if (span <= 100 * DAY) return near % DAY < 7200 ? dayOf(at) : '';
    if (at.getUTCDate() !== 1) return '';
    var month = table.months[at.getUTCMonth()];
    return at.getUTCMonth() === 0 ? month + ' ' + at.getUTCFullYear() : month;
  }

  window.dashwright = {
    page: page, shift: shift, number: number, clock: clock, stamp: stamp, point: point, tick: tick
  };
})();
