// Tells what a reader would stumble over in a part of a page, whoever drew it.
(() => {
  const name = (element) => `${element.tagName.toLowerCase()} “${(element.innerText || element.value || element.getAttribute('aria-label') || '').slice(0, 40)}”`;
  const isShown = (element) => element.getClientRects().length > 0;

  // Cut off, or beyond the part's right edge. A line to type in is allowed to hold more than it shows.
  function clipped(host) {
    const edge = host.getBoundingClientRect().right + 1;
    const findings = [];
    for (const element of [...host.querySelectorAll('*:not(input)')].filter(isShown)) {
      const style = getComputedStyle(element);
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if (element.getBoundingClientRect().right > edge)
        findings.push(`${name(element)} reaches beyond the card`);
      else if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        findings.push(`${name(element)} is cut off: ${element.scrollWidth} wide, ${element.clientWidth} shown`);
      else if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0)
        findings.push(`${name(element)} is cut off: ${element.scrollHeight} high, ${element.clientHeight} shown`);
    }
    return findings;
  }

  function overlapping(host) {
    const all = [...host.querySelectorAll('button, input, select, textarea')].filter(isShown);
    const boxes = all.map((element) => element.getBoundingClientRect());
    const findings = [];
    for (let i = 0; i < all.length; i++)
      for (let j = i + 1; j < all.length; j++) {
        const width = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
        const height = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
        if (width > 1 && height > 1)
          findings.push(`${name(all[i])} and ${name(all[j])} overlap`);
      }
    return findings;
  }

  // A number or a code that is broken over two lines reads as two.
  function broken(host) {
    const findings = [];
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('select, option'))
        continue;
      for (const match of node.data.matchAll(/\d+(\.\d+)?%?/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const tops = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top));
        if (Math.max(...tops) - Math.min(...tops) > 2)
          findings.push(`“${match[0]}” is broken over two lines in “${node.data.slice(0, 40)}”`);
      }
    }
    return findings;
  }

  window.layoutProof = { name, isShown, findings: (host) => [...clipped(host), ...overlapping(host), ...broken(host)] };
})();
