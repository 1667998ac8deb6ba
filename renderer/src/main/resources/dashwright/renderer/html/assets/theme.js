// Runs before the first paint: marks that scripts work, and applies the theme that the reader chose.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  var chosen = null;
  try {
    chosen = localStorage.getItem('dashwright-theme');
  } catch (e) {
    // Some browsers have no storage for pages from files: the choice then lasts as long as the page.
  }
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
})();
