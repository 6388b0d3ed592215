// Runs in the browser beside the vendor's renderer: draws a card as Teams would and tells what a reader would stumble over.
window.cardProof = (() => {
  const markdown = window.markdownit({ html: false });
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };

  // Draws a card in #host; the answer lists what the library itself complains about.
  function render(json, hostConfig) {
    // The library's pattern for languages remembers where it stopped and would refuse every second card.
    AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
    const context = new AdaptiveCards.SerializationContext(new AdaptiveCards.Version(1, 5));
    const card = new AdaptiveCards.AdaptiveCard();
    // Teams names its fonts by type, and none of them has Chinese on this machine.
    card.hostConfig = new AdaptiveCards.HostConfig({ ...hostConfig, fontTypes: undefined, fontFamily: '"Segoe UI", "Noto Sans CJK SC", sans-serif' });
    card.parse(json, context);
    const element = card.render();
    const host = document.getElementById('host');
    host.replaceChildren(...(element ? [element] : []));
    const findings = element ? [] : ['the card was not drawn'];
    for (let i = 0; i < context.eventCount; i++)
      findings.push(`parser: ${context.getEventAt(i).message}`);
    for (const event of card.validateProperties().validationEvents)
      findings.push(`validation: ${event.message}`);
    return [...findings, ...clipped(host), ...overlapping(host), ...broken(host), ...formatted(host), ...unnamed(host)];
  }

  const name = (element) => `${element.tagName.toLowerCase()} “${(element.innerText || element.value || element.getAttribute('aria-label') || '').slice(0, 40)}”`;
  const isShown = (element) => element.getClientRects().length > 0;

  // Cut off, or beyond the card's right edge. A line to type in is allowed to hold more than it shows.
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

  // Words that Markdown took for more than bold: "1. name" becomes a list.
  function formatted(host) {
    return [...host.querySelectorAll('ol, ul, blockquote, pre, code, a, em, del, hr, h1, h2, h3')]
      .map((element) => `“${element.innerText.slice(0, 40)}” is read as formatting (${element.tagName.toLowerCase()})`);
  }

  // What a screen reader says for a control.
  function spokenName(element) {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText ?? '').join(' ').trim();
    const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.innerText : '';
    return labelled || element.getAttribute('aria-label') || label || (element.tagName === 'BUTTON' ? element.innerText : '');
  }

  function unnamed(host) {
    return [...host.querySelectorAll('button, input, select, textarea')]
      .filter((element) => isShown(element) && !spokenName(element).trim())
      .map((element) => `${element.outerHTML.slice(0, 80)} has no name that a screen reader could say`);
  }

  // Notes which controls the keyboard reaches; a radio group is reached by one of its buttons.
  const keyOf = (element) => (element.type === 'radio' ? `radio ${element.name}` : element);
  const reached = new Set();
  document.addEventListener('focusin', (event) => reached.add(keyOf(event.target)));

  function controls() {
    return [...document.getElementById('host').querySelectorAll('button, input, select, textarea')].filter(isShown);
  }

  return {
    render,
    countControls: () => { reached.clear(); document.activeElement?.blur(); return controls().length; },
    unreached: () => controls().filter((element) => !reached.has(keyOf(element))).map((element) => `${name(element)} is not reached with the Tab key`),
    text: () => document.getElementById('host').innerText,
  };
})();
