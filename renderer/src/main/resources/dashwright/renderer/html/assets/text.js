// Writes numbers and times as the program does: by the table in formats.js, which is made from the program's own.
(function () {
  'use strict';
  var table = window.dashwrightFormats;
  var page = JSON.parse(document.getElementById('page').textContent);

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

  function local(seconds) { return new Date((seconds + offsetAt(seconds, page.offsets)) * 1000); }

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

  var DAY = 86400, CLOCK = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200], DAYS = [1, 2, 4, 7, 14], MONTHS = [1, 2, 3, 6, 12, 24, 60];

  /** The parts of a range in which one offset from UTC holds: [from, to, offset]. */
  function parts(range, offsets) {
    return offsets.map(function (o, i) {
      return [i ? Math.max(o[0], range[0]) : range[0], i + 1 < offsets.length ? Math.min(offsets[i + 1][0] - 1, range[1]) : range[1], o[1]];
    }).filter(function (p) { return p[0] <= p[1]; });
  }

  /** The round times of the local clock: multiples of a step that is shorter than a day. */
  function hours(range, offsets, step) {
    var found = [];
    parts(range, offsets).forEach(function (p) {
      for (var at = Math.ceil((p[0] + p[2]) / step) * step; at - p[2] <= p[1]; at += step) found.push({ at: at - p[2], text: clockOf(new Date(at * 1000)) });
    });
    return found;
  }

  /** Local midnights, or the first day of months. */
  function days(range, offsets, accept, text) {
    return hours(range, offsets, DAY).map(function (tick) {
      tick.day = new Date((tick.at + offsetAt(tick.at, offsets)) * 1000);
      return tick;
    }).filter(function (tick) { return accept(tick.day); }).map(function (tick) {
      return { at: tick.at, text: text(tick.day), year: tick.day.getUTCMonth() === 0 };
    });
  }

  function offsetAt(seconds, offsets) {
    return offsets.reduce(function (offset, o) { return o[0] <= seconds ? o[1] : offset; }, offsets.length ? offsets[0][1] : 0);
  }

  function monthOf(at) {
    var month = table.months[at.getUTCMonth()];
    return at.getUTCMonth() === 0 ? month + ' ' + at.getUTCFullYear() : month;
  }

  /** Ever coarser ways to label a range. */
  function ways(range, offsets) {
    var span = range[1] - range[0], all = [];
    if (span <= 3 * DAY) CLOCK.forEach(function (step) { all.push(function () { return hours(range, offsets, step); }); });
    if (span <= 100 * DAY) {
      DAYS.forEach(function (n) {
        all.push(function () { return days(range, offsets, function (d) { return Math.floor(d / 864e5) % n === 0; }, dayOf); });
      });
    }
    MONTHS.forEach(function (n) {
      all.push(function () {
        return days(range, offsets, function (d) { return d.getUTCDate() === 1 && (d.getUTCFullYear() * 12 + d.getUTCMonth()) % n === 0; }, monthOf);
      });
    });
    return all;
  }

  /**
   * The labels of a time axis: round times of the project's clock, also where it changes.
   *
   * range: [from, to] in seconds; offsets: [from, seconds east] in order; room: { width, most, wide: text -> pixels }.
   */
  function ticks(range, offsets, room) {
    var scale = room.width / (range[1] - range[0]);
    function apart(a, b) { return Math.abs(b.at - a.at) * scale >= (room.wide(a.text) + room.wide(b.text)) / 2 + 10; }
    function fits(list) {
      var plain = list.filter(function (t) { return !t.year; });
      return list.length <= room.most && plain.every(function (t, i) { return !i || apart(plain[i - 1], t); });
    }
    var list = [], all = ways(range, offsets);
    for (var i = 0; i < all.length; i++) {
      list = all[i]();
      if (fits(list)) break;
    }
    return list.filter(function (t) { return t.year || !list.some(function (y) { return y.year && y !== t && !apart(y, t); }); });
  }

  window.dashwright = {
    page: page, number: number, clock: clock, stamp: stamp, point: point, ticks: ticks
  };
})();
