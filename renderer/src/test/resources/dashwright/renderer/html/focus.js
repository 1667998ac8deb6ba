(() => {
  const element = document.activeElement;
  const holder = element.matches('.switch input') ? element.closest('label') : element;
  const style = getComputedStyle(holder), box = holder.getBoundingClientRect();
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const inside = element === document.body || (box.width > 0 && box.height > 0);
  return { seen: element === document.body || (outlined && inside), what: element.tagName + '.' + element.className + '#' + element.id };
})()
