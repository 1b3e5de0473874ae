() => {
  // What is too wide, cut off, covered or too small for a thumb. A notice's title is as large as its sheet.
  const found = [];
  const name = (one) => one.tagName.toLowerCase() + (one.className && one.className.baseVal === undefined ? '.' + one.className : '')
    + ' “' + (one.textContent || one.value || '').trim().slice(0, 40) + '”';
  const unseen = (one) => one.closest('.unseen, .skip, svg, [hidden]');
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    found.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    for (const one of document.body.querySelectorAll('*'))
      if (!unseen(one) && one.getBoundingClientRect().right > root.clientWidth + 1) found.push('  too wide: ' + name(one));
  }
  for (const one of document.body.querySelectorAll('*')) {
    if (unseen(one) || !one.clientWidth || !one.textContent.trim()) continue;
    const style = getComputedStyle(one);
    const cut = (axis) => ['hidden', 'clip'].includes(style['overflow' + axis]);
    if (cut('X') && one.scrollWidth > one.clientWidth + 1) found.push('cut off sideways: ' + name(one));
    if (cut('Y') && one.scrollHeight > one.clientHeight + 1) found.push('cut off below: ' + name(one));
  }
  const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')]
    .filter((one) => !unseen(one) && one.checkVisibility() && one.getClientRects().length);
  const boxes = targets.map((one) => [...one.getClientRects()]);
  targets.forEach((one, i) => targets.forEach((other, j) => {
    if (j <= i || one.contains(other) || other.contains(one)) return;
    const over = boxes[i].some((a) => boxes[j].some((b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1));
    if (over) found.push(`lies over another: ${name(one)} and ${name(other)}`);
  }));
  for (const one of targets) {
    const label = one.labels && one.labels[0] && one.labels[0].contains(one) ? one.labels[0] : one;
    const cover = getComputedStyle(one, '::after');
    const sheet = cover.position === 'absolute' && cover.content !== 'none' ? one.offsetParent || one.closest('article') : label;
    const box = sheet.getBoundingClientRect();
    const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    let block = one.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const inText = getComputedStyle(one).display === 'inline' && words(block).length > words(one).length + 2;
    if (!inText && (box.height < 43.5 || box.width < 43.5))
      found.push(`small target: ${name(one)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  }
  return found;
}
