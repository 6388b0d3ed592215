"use strict";

// How one comes in: picked from the list in Development, signed in in this browser, or known to Teams, whose tab this is.
const door = { isTab: location.pathname === "/tab", isPicker: false, canSignIn: false, teams: [] };

// What this tab of the browser remembers. A framed page may be forbidden to: then it remembers as long as it is open.
const memory = (() => {
  try {
    return window.sessionStorage;
  } catch {
    const kept = new Map();
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
  }
})();

async function readJson(path, options) {
  const answer = await fetch(path, { cache: "no-store", ...options });
  if (!answer.ok) throw Object.assign(new Error(`${path}: ${answer.status}`), { status: answer.status });
  return answer.status === 204 ? null : answer.json();
}

function loadScript(path) {
  return new Promise((loaded, failed) => {
    const script = document.createElement("script");
    script.src = path;
    script.addEventListener("load", loaded);
    script.addEventListener("error", () => failed(new Error(path)));
    document.head.append(script);
  });
}

async function openDoor() {
  Object.assign(door, await readJson("/chat/door"));
  if (!door.isTab) return;
  await loadScript("/lib/teams.js");
  // Only these origins are listened to besides those that the vendor's script knows.
  await microsoftTeams.app.initialize(door.teams);
  microsoftTeams.app.notifySuccess();
}

// The language that Teams is set to; the browser's page begins in Chinese.
async function languageOfTeams() {
  const context = await microsoftTeams.app.getContext();
  return context.app.locale.toLowerCase().startsWith("en") ? "en" : "zh";
}

// What shows the bot who asks: Teams' token in a tab; in a browser the cookie, which comes along by itself.
async function proof() {
  return door.isTab ? microsoftTeams.authentication.getAuthToken() : null;
}

// Who looks at the page; null for somebody who is not signed in.
async function whoIsThere() {
  const token = await proof();
  const me = await readJson("/me", { headers: token ? { authorization: "Bearer " + token } : {} });
  return me && { id: me.id, name: me.name, section: "", roles: { zh: "", en: "" } };
}

// Why the sign-in led back here without one, said once.
function takeProblem() {
  const problem = new URLSearchParams(location.search).get("problem");
  if (problem) history.replaceState(null, "", location.pathname);
  return { signin: "signInFailed", unreachable: "signInAway" }[problem];
}

async function leave() {
  const farewell = await readJson("/signout", { method: "POST" });
  for (const key of Object.keys(memory).filter((key) => key.startsWith("wenming.chat."))) memory.removeItem(key);
  location.assign(farewell.leave);
}
