// Says how old live data is by the reader's clock, and loads the page again when another one took its place.
(function () {
  'use strict';
  var root = document.documentElement, box = document.querySelector('.fresh');
  var said = document.getElementById('fresh'), reload = document.getElementById('reload'), pause = document.getElementById('pause');
  var address = new URL('../status.js', document.currentScript.src).href, remote = location.protocol !== 'file:';
  var ends = Number(box.dataset.ends), patience = Number(box.dataset.patience);
  /** In milliseconds: between two questions, at most, and how long an answer may take. */
  var period = Math.min(Number(box.dataset.every), 60) * 1000, longest = 300000, patient = 10000;
  /** The stamp of the pages that this one belongs to, once it is known. */
  var seen, trouble = '', silent = false, newer = false;
  var wait = period, timer = 0, asked = 0, touched = 0;

  function ago(seconds) {
    var minutes = Math.max(1, Math.round(seconds / 60)), hours = Math.round(minutes / 60);
    return (minutes < 120 ? minutes + '\u00a0min' : hours < 48 ? hours + '\u00a0h' : Math.round(hours / 24) + '\u00a0d') + ' ago';
  }

  /** What was said of another time says so. */
  function date(age) {
    var line = document.querySelector('#verdict span'), mark = line && line.querySelector('.as-of');
    if (!line || (age === null) === !mark) return;
    if (mark) return mark.remove();
    mark = document.createElement('span');
    mark.className = 'as-of';
    mark.textContent = 'As of ' + (age < 43200 ? box.dataset.clock : box.dataset.stamp) + ': ';
    line.prepend(mark);
  }

  function show() {
    var age = Date.now() / 1000 - ends, old = age > patience || (ends > 0 && trouble !== ''), words = [];
    if (old) words.push('Data ends ' + ago(age));
    if (newer) words.push('Newer pages are there');
    if (trouble) words.push('Not renewed: ' + trouble);
    if (silent) words.push('The server does not answer; this page asks it again');
    var text = words.join('. ');
    if (said.textContent !== text) said.textContent = text;
    root.classList.toggle('old', old);
    root.classList.toggle('troubled', trouble !== '' || silent);
    date(old ? age : null);
    reload.hidden = !newer && !(old && !(remote && period > 0));
  }

  function again() {
    window.dashwrightPlace.keep(null);
    location.reload();
  }

  /** Whether a reader is in the middle of something that would be lost. */
  function busy() {
    var field = document.activeElement;
    var something = document.querySelector('dialog[open]') || !getSelection().isCollapsed || (field && field.matches('[type=search]') && field.value);
    return something && Date.now() - touched < 120000;
  }

  /** The mark of the page that is in the place of this one; none: it is rendered once only. */
  function own() {
    return fetch(location.href.split('#')[0], { cache: 'no-cache', signal: AbortSignal.timeout(patient) }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(new Error(answer.status));
    }).then(function (text) {
      var mark = /<html[^>]* data-page="(\w+)"/.exec(text);
      return mark || text.indexOf('assets/theme.js') > 0 ? (mark ? mark[1] : 'once') : Promise.reject(new Error('another page'));
    });
  }

  /** What a server answers; without the file it may still have another page. */
  function ask() {
    return fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patient) }).then(function (answer) {
      return answer.ok ? answer.text() : answer.status === 404 ? '' : Promise.reject(new Error(answer.status));
    }).then(function (text) {
      if (!text) return { stamp: null, trouble: '' };
      return JSON.parse(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')));
    });
  }

  /** From a folder nothing but a script can be loaded. */
  function read() {
    return new Promise(function (done, fail) {
      var script = document.createElement('script');
      window.dashwrightStatus = done;
      script.onerror = script.onload = function () {
        script.remove();
        fail(new Error('no status'));
      };
      script.src = address + '?' + asked;
      document.head.append(script);
    });
  }

  function heard(status) {
    silent = false;
    wait = period;
    trouble = status.trouble;
    if (status.stamp === seen && !newer) return null;
    if (!remote) {
      newer = newer || seen !== undefined;
      seen = status.stamp;
      return null;
    }
    return own().then(function (mark) {
      newer = mark !== root.dataset.page;
      if (!newer) seen = status.stamp;
      else if (mark !== window.dashwrightPlace.note && !busy() && window.dashwrightPlace.keep(mark)) location.reload();
    });
  }

  /** Nobody there: what is shown stays, and less and less often it is asked again. */
  function unheard() {
    silent = remote;
    wait = Math.min(wait * 2, Math.max(period, longest));
  }

  function follow() {
    clearTimeout(timer);
    if (document.hidden || pause.getAttribute('aria-pressed') === 'true') return;
    var turn = ++asked;
    (remote ? ask() : read()).then(heard).catch(unheard).then(function () {
      show();
      if (turn === asked) timer = setTimeout(follow, newer && busy() ? Math.min(wait, 2000) : wait);
    });
  }

  function paused(on) {
    pause.setAttribute('aria-pressed', String(on));
    try {
      sessionStorage.setItem('dashwright-paused', String(on));
    } catch (e) {
      // Without storage it lasts as long as the page.
    }
  }

  reload.addEventListener('click', again);
  ['keydown', 'pointerdown', 'pointerup'].forEach(function (event) {
    window.addEventListener(event, function () { touched = Date.now(); }, { passive: true });
  });
  document.addEventListener('visibilitychange', show);
  show();
  setInterval(show, 15000);
  if (!(period > 0)) return;

  pause.hidden = !remote;
  try {
    pause.setAttribute('aria-pressed', String(remote && sessionStorage.getItem('dashwright-paused') === 'true'));
  } catch (e) {
    // As above.
  }
  pause.addEventListener('click', function () {
    paused(pause.getAttribute('aria-pressed') !== 'true');
    follow();
  });
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('online', follow);
  window.addEventListener('pageshow', function (e) { if (e.persisted) follow(); });
  window.addEventListener('DOMContentLoaded', follow);
})();
