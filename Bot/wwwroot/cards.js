"use strict";

// Web Chat shows Action.Execute buttons and does nothing when they are pressed (https://github.com/microsoft/BotFramework-WebChat/issues/3844).
// A card that hands such a button to `press` instead, together with the card's own source, makes it work as in Teams.
// The renderer must be of exactly the version that Web Chat was built with.
function cardsThatExecute(press) {
  const library = window.AdaptiveCards;
  const drawn = new Map();
  let count = 0;

  class ExecutingCard extends library.AdaptiveCard {
    // Web Chat draws a card again when the language or the connection changes. What was filled in and not sent yet is taken over.
    parse(source, context) {
      this.source = source;
      super.parse(source, context);
      const key = JSON.stringify(source);
      const before = new Map((drawn.get(key)?.getAllInputs() ?? []).map((input) => [input.id, input.value]));
      for (const input of this.getAllInputs()) if (before.has(input.id)) input.defaultValue = before.get(input.id);
      drawn.set(key, this);
    }

    // The renderer names radio buttons by their input's id only, so that choosing on one card would clear the choice on another.
    render(target) {
      const shown = super.render(target);
      count += 1;
      for (const radio of shown?.querySelectorAll("input[type=radio]") ?? []) radio.name += `/${count}`;
      return shown;
    }

    get onExecuteAction() {
      return (action) => {
        if (action.getJsonTypeName() === "Action.Execute") press(this, action);
        else if (this.otherActions) this.otherActions(action);
      };
    }

    set onExecuteAction(handler) {
      this.otherActions = handler;
    }

    // Web Chat sets this on the class that it is given; the renderer reads it from its own.
    static get onProcessMarkdown() {
      return library.AdaptiveCard.onProcessMarkdown;
    }

    static set onProcessMarkdown(render) {
      library.AdaptiveCard.onProcessMarkdown = render;
    }
  }

  return { ...library, AdaptiveCard: ExecutingCard };
}

// The invoke that Teams sends for a button.
function invokeOf(action, activity, from, locale) {
  return {
    type: "invoke",
    name: "adaptiveCard/action",
    from,
    locale,
    replyToId: activity && activity.id,
    value: {
      action: { type: "Action.Execute", id: action.id, verb: action.verb, title: action.title, data: action.data || {} },
      trigger: "manual",
    },
  };
}
