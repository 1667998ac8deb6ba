(() => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  pen.canvas.width = pen.canvas.height = 1;
  const rgba = (css) => {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  /** What is painted behind: of SVG text the rectangle drawn before it, else the nearest background. */
  const behind = (element) => {
    if (element.closest('svg') && element.tagName === 'text') {
      for (let e = element.previousElementSibling; e; e = e.previousElementSibling) {
        if (e.tagName === 'rect') return rgba(getComputedStyle(e).fill);
      }
    }
    for (let e = element; e; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const faint = [];
  let texts = 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent.trim() || !element.checkVisibility() || element.closest('.vh, script, noscript, title')) continue;
    const style = getComputedStyle(element), size = parseFloat(style.fontSize);
    const own = rgba(element.tagName === 'text' ? style.fill : style.color);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const found = ratio(own, behind(element));
    texts++;
    if (found < (large ? 3 : 4.5)) faint.push(node.textContent.trim().slice(0, 40) + ' ' + found.toFixed(2));
  }
  return { texts, faint };
})()
