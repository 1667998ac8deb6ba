// Asks the preview for changes: loads the page again where its reader is, or says above it what is wrong.
(function () {
  'use strict';
  var version = document.currentScript.dataset.version, question = null, lost = false, wait = 500;

  function reload() {
    if (window.dashwrightPlace) window.dashwrightPlace.keep(null);
    location.reload();
  }

  function banner(title, text) {
    var old = document.getElementById('preview');
    if (old && old.lastChild.textContent === text) return;
    if (old) old.remove();
    if (!text) return;
    var box = document.createElement('div'), head = document.createElement('strong'), body = document.createElement('pre');
    box.id = 'preview';
    box.setAttribute('role', 'alert');
    head.textContent = title;
    body.textContent = text;
    box.append(head, body);
    Object.assign(box.style, { position: 'sticky', top: '0', zIndex: '9', padding: '8px 16px', maxHeight: '50vh', overflow: 'auto',
      background: 'var(--exhbg)', color: 'var(--exh)', borderBottom: '2px solid var(--exh)' });
    Object.assign(body.style, { margin: '4px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' });
    document.body.prepend(box);
  }

  function heard(text) {
    var end = text.indexOf('\n'), now = text.slice(0, end), trouble = text.slice(end + 1);
    if (lost || (now !== version && !trouble)) return reload();
    banner('The pages below are the last good ones.', trouble);
    ask(now);
  }

  function unheard() {
    lost = true;
    banner('The preview does not answer.', 'The page below is the last one. It follows again as soon as `dashwright serve` runs.');
    setTimeout(function () { ask(0); }, wait);
    wait = Math.min(2 * wait, 5000);
  }

  /** A browser keeps few connections to a server: pages that nobody looks at hold none. */
  function ask(known) {
    if (document.hidden) return;
    var mine = new AbortController();
    question = mine;
    fetch('/~state?' + known, { cache: 'no-store', signal: mine.signal }).then(function (answer) {
      return answer.text();
    }).then(heard).catch(function () {
      if (!mine.signal.aborted) unheard();
    });
  }

  document.addEventListener('visibilitychange', function () {
    if (question) question.abort();
    ask(0);
  });
  window.addEventListener('pagehide', function () { if (question) question.abort(); });
  window.addEventListener('pageshow', function (e) { if (e.persisted) ask(0); });
  ask(0);
})();
