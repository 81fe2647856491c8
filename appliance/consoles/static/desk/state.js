// What the page knows: the queue as last seen, the case that is open, and how far our clock is off.

export const state = {
  view: "all",
  query: "",
  queue: { tickets: [], counts: {}, under_review: [] },
  open: null,
  answer: null,
  skew: 0,
  refresh: async () => {},
};

export const now = () => Date.now() + state.skew;
