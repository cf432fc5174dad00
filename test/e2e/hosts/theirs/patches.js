/** What scripts of all sorts wrap and add: analytics, monitoring, old polyfills, careless helpers. */
(function () {
  Object.prototype.extend = function (more) {
    return Object.assign(this, more);
  };
  Array.prototype.contains = Array.prototype.includes;
  Function.prototype.method = function (name, body) {
    this.prototype[name] = body;
    return this;
  };
  const { fetch, setTimeout, requestAnimationFrame, MutationObserver } = window;
  window.fetch = async function (...request) {
    return fetch.apply(this, request);
  };
  window.setTimeout = function (call, wait, ...more) {
    return setTimeout(() => call(...more), wait);
  };
  window.requestAnimationFrame = function (call) {
    return requestAnimationFrame((time) => call(time));
  };
  window.MutationObserver = class extends MutationObserver {};
  const { define, get } = customElements;
  customElements.define = function (...definition) {
    return define.apply(this, definition);
  };
  customElements.get = function (...name) {
    return get.apply(this, name) || null;
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: "open" });
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return addEventListener.call(this, type, listener, options);
  };
  const { DateTimeFormat, NumberFormat } = Intl;
  Intl.DateTimeFormat = class extends DateTimeFormat {};
  Intl.NumberFormat = class extends NumberFormat {};
  delete window.requestIdleCallback;
})();
