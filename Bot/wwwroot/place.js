"use strict";

const gapAbove = 8;
const pulledFrames = 30;

// Longer than Web Chat takes to notice that the reader has left the end, in milliseconds.
const noticedAfter = 40;

// Web Chat keeps whoever reads its end at the end. A card that takes another one's place is read from its beginning, and there the reader,
// who had come to the buttons at the old card's end, is put: before the card is painted, so that nothing is seen to jump.
function placeOf(shown) {
  const article = shown?.closest(".webchat__basic-transcript__activity");
  const view = article?.closest(".webchat__basic-transcript__scrollable");
  let isPulled = false;

  function goToTop() {
    const wished = view.scrollTop + article.getBoundingClientRect().top - view.getBoundingClientRect().top - gapAbove;
    const top = Math.max(0, Math.min(Math.round(wished), view.scrollHeight - view.clientHeight));
    if (Math.abs(view.scrollTop - top) <= 1) return;
    // On its way to the end Web Chat stops for a turn of the wheel only.
    view.dispatchEvent(new WheelEvent("wheel"));
    view.scrollTop = top;
  }

  // A chat that had no end to leave goes to its end as soon as it has one. Whatever the reader does ends this.
  function resist() {
    let left = pulledFrames;
    const over = new AbortController();
    const rest = (event) => { if (event.isTrusted) over.abort(); };
    for (const act of ["wheel", "pointerdown", "touchstart", "keydown"])
      document.addEventListener(act, rest, { capture: true, passive: true, signal: over.signal });
    const look = () => {
      if (left-- <= 0) over.abort();
      if (over.signal.aborted) return;
      goToTop();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  // A keyboard or a screen reader goes on at the new card's heading; the pressed button is gone.
  function takeFocus() {
    const active = document.activeElement;
    if (active && active !== document.body && !article.contains(active)) return;
    const heading = article.querySelector(".ac-adaptiveCard [role=heading]") ?? article.querySelector(".ac-adaptiveCard");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  return {
    // Takes the reader away from the very end, where Web Chat lets the reader be.
    async leaveEnd() {
      if (!view || view.scrollHeight - view.clientHeight - view.scrollTop >= 3) return;
      isPulled = view.scrollTop < 3;
      view.scrollTop -= 3;
      await new Promise((noticed) => setTimeout(noticed, noticedAfter));
    },

    // To be called before the next card is drawn.
    showNextFromTop() {
      if (!view) return;
      const watch = new MutationObserver(() => {
        if (article.contains(shown)) return;
        watch.disconnect();
        goToTop();
        takeFocus();
        if (isPulled) resist();
      });
      watch.observe(article, { childList: true, subtree: true });
    },
  };
}
