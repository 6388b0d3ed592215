// Runs in the browser beside the vendor's renderer and layout.js: draws a card as Teams would and tells what a reader would stumble over.
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
    return [...findings, ...window.layoutProof.findings(host), ...formatted(host), ...unnamed(host)];
  }

  const { name, isShown } = window.layoutProof;

  // Words that Markdown took for more than bold: "1. name" becomes a list.
  // A link of our own says these words, so one that came of what was typed is still found.
  const ourLinks = ['打开链接', 'Open the link'];

  function formatted(host) {
    return [...host.querySelectorAll('ol, ul, blockquote, pre, code, a, em, del, hr, h1, h2, h3')]
      .filter((element) => !(element.tagName === 'A' && element.href.startsWith('https://') && ourLinks.includes(element.innerText)))
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
