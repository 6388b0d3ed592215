// The vendor's own client for universal actions shows a card and sends its buttons to the bot's messages endpoint, as Teams does.
window.appletProof = (() => {
  const cards = window.AdaptiveCards;
  const markdown = window.markdownit({ html: false });
  const answers = [];
  const failures = [];
  let sent = 0;

  cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };

  // What surrounds the button's invoke; `who` is the person at the client.
  const envelope = (who, request) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `applet-${++sent}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/nobody-listens/',
    from: { id: `29:${who.name}`, name: who.name, aadObjectId: who.id },
    recipient: { id: '28:bot', name: '文明' },
    conversation: { id: `a:${who.name}`, conversationType: 'personal', tenantId: 'tenant-1' },
    locale: 'zh-CN',
    value: {
      action: { type: 'Action.Execute', id: request.action.id, verb: request.action.verb, title: request.action.title, data: request.action.data ?? {} },
      trigger: request.trigger,
    },
  });

  async function send(who, request) {
    const response = await fetch('/api/messages', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(envelope(who, request)),
    });
    const answer = await response.json();
    answers.push(`${response.status} ${request.trigger}: ${answer.statusCode} ${answer.type}`);
    if (answer.statusCode !== 200)
      return new cards.ErrorResponse(request, new cards.ActivityRequestError(answer.value?.code, answer.value?.message));
    return new cards.SuccessResponse(request, typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value));
  }

  function show(card, who) {
    cards.GlobalSettings.applets.logEnabled = false;
    const applet = new cards.AdaptiveApplet();
    applet.hostConfig = new cards.HostConfig({ fontFamily: '"Noto Sans CJK SC", sans-serif' });
    applet.channelAdapter = { sendRequestAsync: (request) => send(who, request) };
    applet.onActivityRequestFailed = (_, response) => { failures.push(String(response)); return -1; };
    applet.setCard(card);
    document.getElementById('card').replaceChildren(applet.renderedElement);
  }

  return { show, answers, failures };
})();
