// Keeps a reader's place while a page is loaded again: what is in view, open, chosen, hidden, zoomed and in focus.
(function () {
  'use strict';
  var key = 'dashwright-place:' + location.pathname, dw = window.dashwright || {};
  var FOCUS = 'a, button, summary, input, [tabindex]', PARTS = 'main :is(section, article, details, .card)[id]';

  function all(selector, within) { return Array.from((within || document).querySelectorAll(selector)); }

  /** What the last page left; without storage that is nothing. */
  function take() {
    try {
      var text = sessionStorage.getItem(key);
      sessionStorage.removeItem(key);
      return JSON.parse(text);
    } catch (e) {
      return null;
    }
  }

  /** A name that holds in the next page, too: the nearest id, and which one below it. */
  function name(node, selector) {
    if (node.id) return [node.id, -1];
    var owner = node.closest('[id]') || document.body;
    return [owner.id, all(selector, owner).indexOf(node)];
  }

  function find(name, selector) {
    var owner = name[0] ? document.getElementById(name[0]) : document.body;
    return owner && name[1] >= 0 ? all(selector, owner)[name[1]] : owner;
  }

  /** The part whose top is nearest to that of the window, and how far away it is. */
  function view() {
    var best = null, least = Infinity;
    all(PARTS).forEach(function (node) {
      var top = node.getBoundingClientRect().top;
      if (node.getClientRects().length && Math.abs(top - 64) < least) {
        least = Math.abs(top - 64);
        best = { id: node.id, top: top };
      }
    });
    return { y: window.scrollY, part: window.scrollY > 80 ? best : null };
  }

  function state(note) {
    var focus = document.activeElement, field = document.getElementById('search');
    return {
      note: note,
      view: view(),
      open: all('details[open]').map(function (part) { return name(part, 'details'); }),
      chosen: all('input[type=radio]:checked').filter(function (radio) {
        return radio.name !== 'theme' && !radio.defaultChecked;
      }).map(function (radio) { return [radio.name, radio.value]; }),
      hidden: all('.card[id] [data-series][aria-pressed=false]').map(function (button) {
        return [button.closest('.card[id]').id, button.textContent];
      }),
      search: field ? field.value : '',
      zoom: dw.zoomed && dw.zoomed() ? dw.range() : null,
      focus: focus && focus.matches(FOCUS) ? name(focus, FOCUS) : null
    };
  }

  /** Remembers the place for the next page; false when nothing can be remembered. */
  function keep(note) {
    try {
      sessionStorage.setItem(key, JSON.stringify(state(note)));
    } catch (e) {
      return false;
    }
    history.scrollRestoration = 'manual';
    return true;
  }

  function choose(name, value) {
    all('input[type=radio]').forEach(function (radio) {
      if (radio.name !== name || radio.value !== value) return;
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  function scroll(to) {
    var part = to.part && document.getElementById(to.part.id);
    window.scrollTo(0, part ? window.scrollY + part.getBoundingClientRect().top - to.part.top : to.y);
  }

  function restore(kept) {
    var field = document.getElementById('search');
    kept.chosen.forEach(function (choice) { choose(choice[0], choice[1]); });
    kept.hidden.forEach(function (series) {
      var card = document.getElementById(series[0]);
      if (card) all('[data-series][aria-pressed=true]', card).forEach(function (button) {
        if (button.textContent === series[1]) button.click();
      });
    });
    kept.open.forEach(function (part) {
      var details = find(part, 'details');
      if (details && details.matches('details')) details.open = true;
    });
    if (field && kept.search) {
      field.value = kept.search;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (kept.zoom && dw.zoom) dw.zoom(kept.zoom);
    var focus = kept.focus && find(kept.focus, FOCUS);
    if (focus) focus.focus({ preventScroll: true });
    scroll(kept.view);
  }

  /** Once more when all is loaded: a data table is only made once its fold is open. */
  function settle() {
    requestAnimationFrame(function () {
      requestAnimationFrame(function () {
        scroll(kept.view);
        history.scrollRestoration = 'auto';
        document.documentElement.dataset.restored = '';
      });
    });
  }

  var kept = take();
  if (kept) {
    restore(kept);
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle);
  }
  window.dashwrightPlace = { keep: keep, note: kept ? kept.note : null };
})();
