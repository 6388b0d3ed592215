"use strict";

const domain = location.origin + "/v3/directline";
const status = { online: 2, expired: 3, failed: 4 };

// Milliseconds after which Web Chat opens a cut line again: at the start of a bot not all pages at the same moment.
const reopenAfter = () => 200 + Math.floor(Math.random() * 800);

// How often a line may not come about at all before the page asks for news instead: some proxies let no web socket through.
const mostUnopened = 3;

const keyOf = (person) => "wenming.chat." + person.id;

const line = { unopened: 0, isPolling: false };

function keep(person, token, conversationId) {
  memory.setItem(keyOf(person), JSON.stringify({ conversationId, token }));
}

// A token for the person. With an earlier one, be it expired, the conversation goes on.
async function askForToken(person, earlier) {
  const answer = await fetch(`${domain}/tokens/generate`, {
    method: "POST",
    headers: { "authorization": "Bearer " + ((await proof()) || earlier || "none"), "content-type": "application/json" },
    body: JSON.stringify({ user: { id: person.id, name: person.name } }),
  });
  if (!answer.ok) throw new Error((await answer.json()).error.message);
  return answer.json();
}

// Has a new token in place of one that ended or is unknown; then the line is to be opened anew. After the data were put aside the token is of
// another conversation, which begins.
async function renewToken(person) {
  const kept = JSON.parse(memory.getItem(keyOf(person)) || "{}");
  const { token, conversationId } = await askForToken(person, kept.token);
  keep(person, token, conversationId === kept.conversationId ? conversationId : undefined);
}

// Tells the page when a line is cut, and when it never came about.
function watched(onCut) {
  return class extends WebSocket {
    constructor(address) {
      super(address);
      let isOpen = false;
      this.addEventListener("open", () => {
        isOpen = true;
        line.unopened = 0;
      });
      this.addEventListener("close", () => {
        if (!isOpen) line.unopened += 1;
        onCut();
      });
    }
  };
}

// The person's line to the bot, from the watermark on.
async function openLine(person, locale, watermark, { onCut, onRefused }) {
  const kept = JSON.parse(memory.getItem(keyOf(person)) || "null");
  if (line.unopened >= mostUnopened) line.isPolling = true;
  const directLine = WebChat.createDirectLine({
    domain, watermark, webSocket: !line.isPolling, pollingInterval: 1000,
    token: kept ? kept.token : (await askForToken(person)).token,
    conversationId: kept ? kept.conversationId : undefined,
    conversationStartProperties: { user: { id: person.id, name: person.name }, locale },
  });
  directLine.getRetryDelay = reopenAfter;
  directLine.services.WebSocket = watched(onCut);
  directLine.connectionStatus$.subscribe((now) => {
    if (now === status.online) keep(person, directLine.token, directLine.conversationId);
    if (now === status.expired || now === status.failed) onRefused();
  });
  return directLine;
}
