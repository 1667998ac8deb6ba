(() => {
  const wrong = [];
  const shown = (e) => e.checkVisibility();
  let last = 0;
  for (const heading of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')) {
    if (!shown(heading)) continue;
    const level = Number(heading.tagName[1]);
    if (level > last + 1) wrong.push('level ' + level + ' after ' + last + ': ' + heading.textContent);
    last = level;
  }
  if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
  for (const e of document.querySelectorAll('a[href], button, summary, input, [role=img], [role=region]')) {
    const label = e.labels && e.labels[0] ? e.labels[0].textContent : '';
    if (!(e.getAttribute('aria-label') || e.textContent.trim() || label.trim())) wrong.push('no name: ' + e.outerHTML.slice(0, 80));
  }
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => wrong.push('id twice: ' + id));
  for (const a of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(a.getAttribute('href').slice(1));
    if (!document.getElementById(id)) wrong.push('leads nowhere: #' + id);
  }
  return wrong;
})()
