// The one time cursor: replay, timeline and plots all follow it, and all may move it.

const SPEEDS = [0.25, 0.5, 1, 2, 4, 8];

function makeClock(duration) {
  const listeners = [];
  let last = null; // time stamp of the previous picture while playing

  const clock = {
    time: 0,
    duration,
    playing: false,
    speed: 1,

    /** Calls `listener(clock)` now and after every change of time, speed or playing. */
    follow(listener) {
      listeners.push(listener);
      listener(clock);
    },
    seek(time) {
      clock.time = clamp(time, 0, duration);
      tell();
    },
    play() {
      if (clock.playing || duration <= 0) return;
      if (clock.time >= duration) clock.time = 0;
      clock.playing = true;
      last = null;
      requestAnimationFrame(advance);
      tell();
    },
    pause() {
      clock.playing = false;
      tell();
    },
    toggle() {
      if (clock.playing) clock.pause();
      else clock.play();
    },
    setSpeed(speed) {
      clock.speed = speed;
      tell();
    },
    faster(steps) {
      clock.setSpeed(SPEEDS[clamp(SPEEDS.indexOf(clock.speed) + steps, 0, SPEEDS.length - 1)]);
    },
  };

  function advance(now) {
    if (!clock.playing) return;
    // A hidden tab gets no pictures for a while; it must not jump when it comes back.
    if (last !== null) clock.time += clock.speed * Math.min((now - last) / 1000, 0.25);
    last = now;
    if (clock.time >= duration) {
      clock.time = duration;
      clock.playing = false;
    }
    tell();
    if (clock.playing) requestAnimationFrame(advance);
  }

  function tell() {
    for (const listener of listeners) listener(clock);
  }

  return clock;
}
