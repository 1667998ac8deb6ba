// Texts that stand on one another: each piece of text as it is seen, cut off where its boxes are.
(() => {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const floating = element => element.closest('.vh, .skip, .top, noscript, script, .tooltip, .panel, dialog, [aria-hidden=true]');
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (!text.textContent.trim() || floating(element) || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      let { left, right, top, bottom } = rect;
      for (let box = element; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const clip = box.getBoundingClientRect();
        left = Math.max(left, clip.left);
        right = Math.min(right, clip.right);
        top = Math.max(top, clip.top);
        bottom = Math.min(bottom, clip.bottom);
      }
      if (right - left > 1 && bottom - top > 1) seen.push({ element, left, right, top, bottom, text: text.textContent.trim().slice(0, 40) });
    }
  }
  seen.sort((a, b) => a.top - b.top);
  const found = [];
  for (let i = 0; i < seen.length; i++) {
    for (let j = i + 1; j < seen.length && seen[j].top < seen[i].bottom; j++) {
      const a = seen[i], b = seen[j];
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), tall = Math.min(a.bottom, b.bottom) - b.top;
      if (a.element !== b.element && wide > 3 && tall > 4) found.push(a.text + ' | ' + b.text);
    }
  }
  return found;
})()
