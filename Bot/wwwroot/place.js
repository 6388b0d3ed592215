"use strict";

const gapAbove = 8;
const framesAtRest = 12;
const framesAtMost = 60;

// Web Chat keeps whoever reads its end at the end. A card that takes another one's place is read from its beginning, and there the reader,
// who had come to the buttons at the old card's end, is put: before the card is painted, so that nothing is seen to jump.
function placeOf(shown) {
  const article = shown?.closest(".webchat__basic-transcript__activity");
  const view = article?.closest(".webchat__basic-transcript__scrollable");

  function top() {
    const wished = view.scrollTop + article.getBoundingClientRect().top - view.getBoundingClientRect().top - gapAbove;
    return Math.max(0, Math.min(Math.round(wished), view.scrollHeight - view.clientHeight));
  }

  // Web Chat may be on its way to the end; a turn of the wheel tells it that the reader has gone elsewhere.
  function goToTop() {
    view.dispatchEvent(new WheelEvent("wheel"));
    view.scrollTop = top();
  }

  function keepAtTop(rested, left) {
    const isThere = Math.abs(view.scrollTop - top()) <= 1;
    if (!isThere) goToTop();
    if (rested < framesAtRest && left > 0) requestAnimationFrame(() => keepAtTop(isThere ? rested + 1 : 0, left - 1));
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
    // Away from the very end Web Chat lets the reader be.
    hold() {
      if (view && view.scrollHeight - view.clientHeight - view.scrollTop < 3) view.scrollTop -= 3;
    },

    // To be called before the next card is drawn.
    showNextFromTop() {
      if (!view) return;
      const watch = new MutationObserver(() => {
        if (article.contains(shown)) return;
        watch.disconnect();
        goToTop();
        takeFocus();
        requestAnimationFrame(() => keepAtTop(0, framesAtMost));
      });
      watch.observe(article, { childList: true, subtree: true });
    },
  };
}
