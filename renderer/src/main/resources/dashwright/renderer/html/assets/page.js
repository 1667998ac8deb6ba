// Keys, theme, folding, copying: what a page can do besides showing charts.
(function () {
  'use strict';
  var root = document.documentElement, dw = window.dashwright || {};
  var keys = document.getElementById('keys'), live = document.getElementById('live');
  var themes = Array.from(document.querySelectorAll('[name=theme]'));

  function applyTheme(name) {
    if (name === 'auto') delete root.dataset.theme;
    else root.dataset.theme = name;
    try {
      localStorage.setItem('dashwright-theme', name);
    } catch (e) {
      // Without storage the choice lasts as long as the page.
    }
    if (dw.redraw) dw.redraw();
  }

  themes.forEach(function (radio) {
    radio.checked = radio.value === (root.dataset.theme || 'auto');
    radio.addEventListener('change', function () { applyTheme(radio.value); });
  });

  function nextTheme() {
    var at = themes.findIndex(function (radio) { return radio.checked; });
    var next = themes[(at + 1) % themes.length];
    next.checked = true;
    applyTheme(next.value);
    live.textContent = 'Theme: ' + next.value;
  }

  function nextEnvironment() {
    var all = Array.from(document.querySelectorAll('.switch[aria-label=Environment] a'));
    var at = all.findIndex(function (a) { return a.hasAttribute('aria-current'); });
    if (all.length > 1) location.href = all[(at + 1) % all.length].href + place();
  }

  /** The part whose top is nearest to that of the window: another environment opens there. */
  function place() {
    var best = null, least = Infinity;
    document.querySelectorAll('main :is(.card, section, .endpoint, .fold)[id]').forEach(function (node) {
      var far = Math.abs(node.getBoundingClientRect().top - 64);
      if (far < least && visible(node)) {
        least = far;
        best = node;
      }
    });
    return window.scrollY > 80 && best ? '#' + encodeURIComponent(best.id) : '';
  }
  document.querySelectorAll('.switch[aria-label=Environment] a').forEach(function (a) {
    var plain = a.getAttribute('href');
    ['click', 'auxclick', 'keydown'].forEach(function (event) {
      a.addEventListener(event, function () { a.setAttribute('href', plain + place()); });
    });
  });

  function visible(node) { return node.getClientRects().length > 0; }
  function cards() { return Array.from(document.querySelectorAll('.card[id], .row a')).filter(visible); }
  function current() { return document.activeElement.closest('.card[id]') || document.activeElement; }

  function move(by) {
    var all = cards(), at = all.indexOf(current());
    if (!all.length) return;
    var next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.max(0, Math.min(all.length - 1, at + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  function open(selector) {
    var card = document.activeElement.closest('.card[id]') || cards()[0];
    var menu = card && card.querySelector('.menu'), part = card && card.querySelector(selector);
    if (!part) return;
    if (menu && menu.contains(part)) menu.open = true;
    part.open = !part.open || !!menu;
    part.querySelector('summary').focus();
  }

  function enter(e) {
    if (!document.activeElement.matches('.card[id]')) return;
    var fold = document.activeElement.querySelector('.about, .menu');
    if (fold) fold.open = !fold.open;
    e.preventDefault();
  }

  function close() {
    var menu = document.activeElement.closest('details[open].menu, details[open].open-query, details[open].open-data') || document.querySelector('.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if (dw.zoomed && dw.zoomed()) {
      dw.unzoom();
    }
  }

  function search() {
    var field = document.getElementById('search');
    if (field) field.focus();
    else location.href = document.querySelector('.crumbs a').href + '#search';
  }

  var actions = {
    '/': search, j: function () { move(1); }, k: function () { move(-1); }, Enter: enter,
    q: function () { open('.open-query, .query'); }, d: function () { open('.open-data'); },
    e: nextEnvironment, t: nextTheme, Escape: close, '?': function () { keys.showModal(); }
  };

  document.addEventListener('keydown', function (e) {
    var typing = keys.open || document.activeElement.matches('input:not([type=radio]), textarea, select');
    if (typing || e.ctrlKey || e.metaKey || e.altKey || !actions[e.key]) return;
    if (e.key === '/' || e.key === '?') e.preventDefault();
    actions[e.key](e);
  });

  document.addEventListener('click', function (e) {
    var button = e.target.closest('.copy');
    document.querySelectorAll('.menu[open]').forEach(function (menu) { if (!menu.contains(e.target)) menu.open = false; });
    if (button) copy(button);
  });

  function copy(button) {
    var code = button.parentNode.querySelector('code'), selection = window.getSelection();
    selection.selectAllChildren(code);
    var done = document.execCommand('copy');
    selection.removeAllRanges();
    button.textContent = done ? 'Copied' : 'Press Ctrl+C';
    if (!done) selection.selectAllChildren(code);
    live.textContent = button.textContent;
  }

  /** A link to something folded opens it. */
  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (var node = target; node; node = node.parentElement) if (node.matches('details')) node.open = true;
    target.scrollIntoView();
    if (target.matches('input')) target.focus();
  }
  window.addEventListener('hashchange', reveal);
  reveal();

  var opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.from(document.querySelectorAll('details.fold:not([open]), details.about:not([open])'));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () { opened.forEach(function (details) { details.open = false; }); });
})();
