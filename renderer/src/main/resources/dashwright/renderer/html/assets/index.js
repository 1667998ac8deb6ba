// Finds things by name, and groups the dashboards of the index.
(function () {
  'use strict';
  var things = JSON.parse(document.getElementById('things').textContent);
  var field = document.getElementById('search'), found = document.getElementById('found'), none = document.getElementById('none');
  var chosen = -1;

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function plain(text) { return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, ''); }

  /** All words must occur; a name that begins with the text comes first, and charts come last. */
  function matches(query) {
    var text = plain(query).trim(), words = text.split(/\s+/);
    return things.map(function (thing, order) {
      var title = plain(thing[0]), all = title + ' ' + plain(thing[1]) + ' ' + plain(thing[2]);
      if (!words.every(function (word) { return all.indexOf(word) >= 0; })) return null;
      var rank = title === text ? 0 : title.indexOf(text) === 0 ? 1 : title.indexOf(text) > 0 ? 2 : 3;
      return { thing: thing, rank: (rank + (thing[1] === 'Chart' ? 2.5 : 0)) * 1e6 + order };
    }).filter(Boolean).sort(function (a, b) { return a.rank - b.rank; }).map(function (m) { return m.thing; });
  }

  /** How many letters must change to get from one text to the other. */
  function distance(a, b) {
    var row = Array.from({ length: b.length + 1 }, function (_, j) { return j; });
    for (var i = 1; i <= a.length; i++) {
      for (var j = 1, corner = row[0], up; j <= b.length; j++) {
        if (j === 1) row[0] = i;
        up = row[j];
        row[j] = Math.min(up + 1, row[j - 1] + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
        corner = up;
      }
    }
    return row[b.length];
  }

  function nearest(query) {
    var text = plain(query).trim(), best = null, least = Infinity;
    things.forEach(function (thing) {
      var far = distance(text, plain(thing[0]));
      if (far < least) {
        least = far;
        best = thing;
      }
    });
    return best;
  }

  function choice(thing, index) {
    var link = element('a');
    link.href = thing[3];
    link.id = 'found-' + index;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.append(element('small', thing[1]), element('span', thing[0]), element('i', thing[2]));
    return link;
  }

  function show() {
    var query = field.value.trim(), list = query ? matches(query).slice(0, 30) : [];
    found.replaceChildren.apply(found, list.map(choice));
    found.hidden = !list.length;
    none.hidden = !query || !!list.length;
    field.setAttribute('aria-expanded', String(!found.hidden));
    choose(list.length ? 0 : -1);
    if (none.hidden) return;
    var near = nearest(query), link = element('a', near ? near[0] : '');
    none.replaceChildren('Nothing is called “' + query + '”. ');
    if (near) {
      link.href = near[3];
      none.append('Nearest: ', link);
    }
  }

  function choose(index) {
    var all = found.children;
    if (all[chosen]) all[chosen].removeAttribute('aria-selected');
    chosen = all.length ? Math.max(0, Math.min(all.length - 1, index)) : -1;
    if (chosen < 0) field.removeAttribute('aria-activedescendant');
    else {
      all[chosen].setAttribute('aria-selected', 'true');
      all[chosen].scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', all[chosen].id);
    }
  }

  field.addEventListener('input', show);
  field.addEventListener('keydown', function (e) {
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      choose(chosen + (e.key === 'ArrowDown' ? 1 : -1));
    } else if (e.key === 'Enter' && chosen >= 0) {
      location.href = found.children[chosen].href;
    } else if (e.key === 'Escape') {
      field.value = '';
      show();
      field.blur();
    }
  });
  document.addEventListener('click', function (e) { if (!e.target.closest('.search')) found.hidden = true; });

  var place = document.getElementById('groups'), byKind = Array.from(place.children);

  function section(title, rows) {
    var made = element('section', undefined, 'group'), head = element('header', undefined, 'section-head'), list = element('ul', undefined, rows.some(function (row) { return row.querySelector('.at-state .state'); }) ? 'rows' : 'rows plain');
    head.append(element('h2', title), element('p', rows.length + (rows.length === 1 ? ' dashboard' : ' dashboards')));
    list.append.apply(list, rows);
    made.append(head, list);
    return made;
  }

  /** The row of a dashboard as one environment has it. */
  function inEnvironment(row, cell) {
    var copy = row.cloneNode(true), state = copy.querySelector('.at-state'), shape = cell.querySelector('.state');
    copy.querySelector('.at-title a').setAttribute('href', cell.getAttribute('href'));
    state.replaceChildren();
    if (shape) {
      state.append(shape.cloneNode(true));
      state.querySelector('span span').classList.remove('vh');
    }
    copy.toggleAttribute('data-look', 'look' in cell.dataset);
    copy.querySelector('.at-envs').replaceChildren(element('span', cell.dataset.environment));
    return copy;
  }

  function groups(by) {
    var named = new Map(), add = function (name, row) { named.set(name, (named.get(name) || []).concat(row)); };
    byKind.forEach(function (group) {
      group.querySelectorAll('.row').forEach(function (row) {
        if (by === 'team') add(row.dataset.team || 'No team', row.cloneNode(true));
        else row.querySelectorAll('[data-environment]').forEach(function (cell) { add(cell.dataset.environment, inEnvironment(row, cell)); });
      });
    });
    return Array.from(named, function (entry) { return section(entry[0], entry[1]); });
  }

  document.querySelectorAll('[name=group]').forEach(function (radio) {
    radio.addEventListener('change', function () {
      place.replaceChildren.apply(place, radio.value === 'kind' ? byKind : groups(radio.value));
      filter();
    });
  });

  /** Only what needs a look, or all. */
  function filter() {
    var chosen = document.querySelector('[name=look]:checked'), all = !chosen || chosen.value === 'all';
    place.querySelectorAll('.row').forEach(function (row) { row.hidden = !all && !('look' in row.dataset); });
    place.querySelectorAll('.more, section').forEach(function (part) { part.hidden = !part.querySelector('.row:not([hidden])'); });
  }
  document.querySelectorAll('[name=look]').forEach(function (radio) { radio.addEventListener('change', filter); });
  filter();
})();
