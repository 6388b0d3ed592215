"use strict";

// Web Chat shows Action.Execute buttons and does nothing when they are pressed (https://github.com/microsoft/BotFramework-WebChat/issues/3844).
// A card that hands such a button to `press` instead, together with the card's own source, makes it work as in Teams.
// The renderer must be of exactly the version that Web Chat was built with.
function cardsThatExecute(press) {
  const library = window.AdaptiveCards;

  class ExecutingCard extends library.AdaptiveCard {
    parse(source, context) {
      this.source = source;
      return super.parse(source, context);
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
