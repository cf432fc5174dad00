/** Frames of a page: when one has been painted, and with what in it. */

/** The moment at which the next frame has been painted. */
export function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void afterFrame().then(resolve));
  });
}

/** The moment at which the frame has been painted whose callback this is called from. */
function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(null);
  });
}

/** Looks once a frame until something is there, and says when that was painted. */
export function seen(find: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (find()) void afterFrame().then(resolve);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
