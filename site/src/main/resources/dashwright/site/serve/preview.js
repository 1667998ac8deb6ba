// Asks the preview for changes: loads the page again where its reader is, or says above it what is wrong.
(function () {
  'use strict';
  var version = document.currentScript.dataset.version, place = 'preview:' + location.pathname;

  var kept = JSON.parse(sessionStorage.getItem(place) || 'null');
  if (kept) {
    sessionStorage.removeItem(place);
    kept.open.forEach(function (index) {
      var part = document.querySelectorAll('details')[index];
      if (part) part.open = true;
    });
    window.scrollTo(0, kept.top);
  }

  function reload() {
    var open = [];
    document.querySelectorAll('details').forEach(function (part, index) { if (part.open) open.push(index); });
    sessionStorage.setItem(place, JSON.stringify({ top: window.scrollY, open: open }));
    location.reload();
  }

  function banner(text) {
    var old = document.getElementById('preview');
    if (old) old.remove();
    if (!text) return;
    var box = document.createElement('div'), head = document.createElement('strong'), body = document.createElement('pre');
    box.id = 'preview';
    box.setAttribute('role', 'alert');
    head.textContent = 'The pages below are the last good ones.';
    body.textContent = text;
    box.append(head, body);
    Object.assign(box.style, { position: 'sticky', top: '0', zIndex: '9', padding: '8px 16px', maxHeight: '50vh', overflow: 'auto',
      background: 'var(--exhbg)', color: 'var(--exh)', borderBottom: '2px solid var(--exh)' });
    document.body.prepend(box);
  }

  function ask(known) {
    fetch('/~state?' + known, { cache: 'no-store' }).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var end = text.indexOf('\n'), now = text.slice(0, end), trouble = text.slice(end + 1);
      if (now !== version && !trouble) return reload();
      banner(trouble);
      ask(now);
    }).catch(function () {
      setTimeout(function () { ask(known); }, 1000);
    });
  }

  ask(0);
})();
