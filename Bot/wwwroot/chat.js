"use strict";

const clockEvery = 5000;
const lookAgainAfter = 1000;
const renewAtMostEvery = 3000;
const guest = { id: "guest-0001", name: "访客", section: "", roles: { zh: "不在名册上", en: "not on the roster" } };

const words = {
  zh: {
    subtitle: "试用页", language: "English", change: "换人", who: "您以谁的身份试用？",
    explanation: "这里是演练用的单位，人员和数据都是虚构的。每个人的对话各自保留，直到关闭这个标签页。",
    noSection: "局领导及其他", guest: "不在名册上的人", rehearsal: "演练时钟", speed: "倍速",
    down: "连不上机器人，恢复后会自动接着聊。", noChat: "聊天组件没有下载：请在装有 npm 的机器上重新构建。",
    failed: "这一步没有办成，请再试一次。", locale: "zh-CN",
    enter: "请先登录", invitation: "请用单位的 Microsoft 账户登录。登录以后，机器人就知道您是谁。", signIn: "登录", leave: "退出",
    enterInTeams: "请在 Teams 里打开", invitationInTeams: "本页是 Teams 的标签页，在浏览器里打不开。",
    signInFailed: "登录没有完成，请再试一次。还是不行的话，请找管理员。", signInAway: "登录服务暂时连不上，请过一分钟再试。",
    signInEnded: "登录已经到期，请重新登录。",
    teamsFailed: "Teams 没有告诉机器人您是谁。请关掉本页再打开；还是不行的话，请管理员同意本应用的权限。",
  },
  en: {
    subtitle: "trial page", language: "中文", change: "Somebody else", who: "Who do you want to be?",
    explanation: "This is a bureau for rehearsals; its people and data are invented. Each person's chat is kept until you close this tab.",
    noSection: "Leaders and others", guest: "Somebody who is not on the roster", rehearsal: "rehearsal clock", speed: "times as fast",
    down: "The bot cannot be reached; the chat goes on by itself when it is back.",
    noChat: "The chat component is missing: build again on a machine with npm.",
    failed: "That did not work, please try again.", locale: "en-US",
    enter: "Please sign in", invitation: "Use your bureau's Microsoft account. It tells the bot who you are.", signIn: "Sign in", leave: "Sign out",
    enterInTeams: "Please open it in Teams", invitationInTeams: "This page is a tab of Teams; it does not open in a browser.",
    signInFailed: "The sign-in did not succeed, please try again. If it fails again, ask an administrator.",
    signInAway: "The sign-in cannot be reached now, please try again in a minute.",
    signInEnded: "Your sign-in has ended, please sign in again.",
    teamsFailed: "Teams did not tell the bot who you are. Close this page and open it again; if it fails again, an administrator has to consent to this app.",
  },
};

const state = {
  language: memory.getItem("wenming.language") || "zh",
  person: null, people: [], chat: null, clock: null, isDown: false, problem: null, renewedAt: -renewAtMostEvery,
};

const at = (id) => document.getElementById(id);
const say = (key) => words[state.language][key];

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function showProblem(key) {
  state.problem = key || null;
  at("problem").textContent = key ? say(key) : "";
  at("problem").hidden = !key;
}

// --- the people -------------------------------------------------------------------------------------------------

function personButton(person) {
  const button = element("button", person.name);
  button.type = "button";
  button.append(element("small", person.roles[state.language]));
  button.addEventListener("click", () => choose(person));
  return element("li", "", button);
}

function showPeople() {
  const sections = new Map();
  for (const person of state.people) {
    if (!sections.has(person.section)) sections.set(person.section, []);
    sections.get(person.section).push(person);
  }
  const groups = [...sections].map(([section, people]) => [section || say("noSection"), people]);
  groups.push([say("guest"), [guest]]);
  at("people").replaceChildren(...groups.flatMap(([title, people]) =>
    [element("h3", title), element("ul", "", ...people.map(personButton))]));
}

function choose(person) {
  state.person = person;
  if (person) memory.setItem("wenming.person", JSON.stringify(person));
  else memory.removeItem("wenming.person");
  show();
}

// --- the clock, and whether the bot is there --------------------------------------------------------------------

async function readClock() {
  try {
    const answer = await fetch("/chat/clock", { cache: "no-store" });
    const reading = await answer.json();
    state.clock = { now: Date.parse(reading.now), speed: reading.speed, readAt: performance.now() };
    if (state.isDown) {
      state.isDown = false;
      showProblem(null);
      if (state.person) startChat();
    }
  } catch {
    goDown();
  }
}

function goDown() {
  if (!state.isDown) setTimeout(lookAgain, lookAgainAfter);
  state.isDown = true;
  showProblem("down");
}

async function lookAgain() {
  await readClock();
  if (state.isDown) setTimeout(lookAgain, lookAgainAfter);
}

function showClock() {
  if (!state.clock) return;
  const now = new Date(state.clock.now + (performance.now() - state.clock.readAt) * state.clock.speed);
  const shown = now.toLocaleString(say("locale"), { timeZone: "Asia/Shanghai", dateStyle: "medium", timeStyle: "short" });
  const isRehearsal = Math.abs(now - Date.now()) > 60000 || state.clock.speed !== 1;
  const pace = state.clock.speed === 1 ? "" : `, ${state.clock.speed} ${say("speed")}`;
  at("clock").textContent = isRehearsal ? `${shown} (${say("rehearsal")}${pace})` : shown;
}

// --- the chat ---------------------------------------------------------------------------------------------------

// Whoever is not signed in any more signs in again; else the bot is away, and the chat goes on when it is back.
async function sayWhyNot() {
  if (!door.isPicker && !door.isTab && (await whoIsThere().catch(() => state.person)) === null) {
    state.person = null;
    showProblem("signInEnded");
    show();
    return;
  }
  goDown();
}

function notify(store, level, message) {
  store.dispatch({ type: "WEB_CHAT/SET_NOTIFICATION", payload: { id: "wenming", level, message } });
}

// Sends the button's invoke and puts the answer's card in the place of the pressed one.
async function press(chat, card, action) {
  const holds = (activity) => (activity.attachments || []).some((part) => part.content && card.source && part.content.body === card.source.body);
  const activity = chat.store.getState().activities.findLast(holds);
  const from = { id: chat.person.id, name: chat.person.name, role: "user" };
  const shown = card.renderedElement;
  const place = placeOf(shown);
  if (shown) shown.setAttribute("aria-busy", "true");
  const left = place.leaveEnd();
  try {
    const answer = await fetch(`${domain}/conversations/${chat.directLine.conversationId}/activities`, {
      method: "POST",
      headers: { "authorization": "Bearer " + chat.directLine.token, "content-type": "application/json" },
      body: JSON.stringify(invokeOf(action, activity, from, say("locale"))),
    });
    const reply = await answer.json();
    await left;
    if (reply.type === "application/vnd.microsoft.card.adaptive" && activity) {
      const replaced = { ...activity, attachments: [{ contentType: reply.type, content: reply.value }] };
      place.showNextFromTop();
      chat.store.dispatch({ type: "DIRECT_LINE/INCOMING_ACTIVITY", payload: { activity: replaced } });
    } else if (reply.type === "application/vnd.microsoft.activity.message") {
      if (reply.value) notify(chat.store, "info", reply.value);
    } else {
      notify(chat.store, "error", (reply.value && reply.value.message) || say("failed"));
    }
  } catch {
    notify(chat.store, "error", say("failed"));
  } finally {
    if (shown) shown.removeAttribute("aria-busy");
  }
}

// Begins the person's chat, or goes on with it on a new line where the old one stood.
async function startChat() {
  if (!window.WebChat || !window.AdaptiveCards) {
    showProblem("noChat");
    return;
  }
  const person = state.person;
  const before = state.chat && state.chat.person.id === person.id ? state.chat : null;
  const chat = { person, store: before ? before.store : WebChat.createStore() };
  chat.cards = before ? before.cards : cardsThatExecute((card, action) => press(state.chat, card, action));
  try {
    const onRefused = () => { if (state.chat === chat) renew(person); };
    chat.directLine = await openLine(person, say("locale"), before && before.directLine.watermark, { onCut: () => lookAfterCut(chat), onRefused });
  } catch {
    await sayWhyNot();
    return;
  }
  if (!state.person || state.person.id !== person.id) return;
  const left = state.chat;
  state.chat = chat;
  renderChat();
  // What somebody else was told is not seen by whoever sits here now.
  requestAnimationFrame(() => { at("webchat").hidden = !state.person; });
  if (left) left.directLine.end();
}

// Web Chat opens a cut line again by itself, unless the bot is away or no line comes about here.
async function lookAfterCut(chat) {
  if (state.chat !== chat) return;
  await readClock();
  if (state.chat === chat && !state.isDown && line.unopened >= mostUnopened && !line.isPolling) startChat();
}

// A token ends when the page slept longer than it lasts.
async function renew(person) {
  if (performance.now() - state.renewedAt < renewAtMostEvery) {
    goDown();
    return;
  }
  state.renewedAt = performance.now();
  try {
    await renewToken(person);
    if (state.person && state.person.id === person.id) await startChat();
  } catch {
    await sayWhyNot();
  }
}

// Web Chat writes times in the browser's zone; the bureau's clock above is in Shanghai's. Only what is not sent yet is said.
const unsentOnly = () => (next) => (status) => (status.sendState === "sent" ? false : next(status));

function renderChat() {
  const { person, directLine, store, cards } = state.chat;
  WebChat.renderWebChat({
    directLine, store, adaptiveCardsPackage: cards, activityStatusMiddleware: unsentOnly,
    userID: person.id, username: person.name, locale: say("locale"),
    styleOptions: {
      primaryFont: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
      botAvatarInitials: "文", userAvatarInitials: person.name.slice(0, 1), accent: "#a61b1b",
      autoScrollSnapOnPage: true, autoScrollSnapOnPageOffset: -8, scrollToEndButtonBehavior: false,
      hideUploadButton: true, bubbleMaxWidth: 620, bubbleFromUserBackground: "#fdf1f0", bubbleBorderRadius: 6, bubbleFromUserBorderRadius: 6,
    },
  }, at("webchat"));
}

// --- the page ---------------------------------------------------------------------------------------------------

function show() {
  document.documentElement.lang = say("locale");
  for (const id of ["language", "change", "who", "explanation", "enter", "invitation", "signIn", "leave"]) at(id).textContent = say(id);
  const isChatting = state.person !== null;
  at("subtitle").textContent = door.isPicker ? say("subtitle") : "";
  if (!door.canSignIn) for (const id of ["enter", "invitation"]) at(id).textContent = say(id + "InTeams");
  at("picker").hidden = isChatting || !door.isPicker;
  at("entrance").hidden = isChatting || door.isPicker || door.isTab;
  at("signIn").hidden = !door.canSignIn;
  at("webchat").hidden = !isChatting || !state.chat || state.chat.person.id !== state.person.id;
  at("change").hidden = !isChatting || !door.isPicker;
  at("leave").hidden = !isChatting || door.isPicker || door.isTab;
  showProblem(state.problem);
  showPeople();
  showClock();
  if (!isChatting) return;
  at("subtitle").textContent = [state.person.name, state.person.section, state.person.roles[state.language]].filter(Boolean).join(" · ");
  if (state.chat && state.chat.person.id === state.person.id) renderChat();
  else startChat();
}

at("language").addEventListener("click", () => {
  state.language = state.language === "zh" ? "en" : "zh";
  memory.setItem("wenming.language", state.language);
  show();
});
at("change").addEventListener("click", () => choose(null));
at("signIn").addEventListener("click", () => location.assign("/signin"));
at("leave").addEventListener("click", () => leave().catch(() => showProblem("failed")));

async function comeIn() {
  await openDoor();
  if (door.isPicker) {
    state.people = await readJson("/chat/people");
    state.person = JSON.parse(memory.getItem("wenming.person") || "null");
    return;
  }
  if (door.isTab && !memory.getItem("wenming.language")) state.language = await languageOfTeams();
  state.person = await whoIsThere();
}

(async () => {
  const problem = takeProblem();
  try {
    await comeIn();
    showProblem(problem);
  } catch (fault) {
    showProblem(fault.status === 503 ? "signInAway" : door.isTab ? "teamsFailed" : "down");
  }
  await readClock();
  setInterval(readClock, clockEvery);
  setInterval(showClock, 1000);
  show();
})();
