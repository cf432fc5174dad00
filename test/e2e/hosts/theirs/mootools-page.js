/** What MooTools 1.4 does beyond its core, which the package has: classes of its own for `Event` and `Document`, and `Date.parse`. */
(function () {
  const native = { Event: window.Event, Document: window.Document };
  window.Event = window.DOMEvent = function (event) {
    if (event.$extended) return event;
    this.$extended = true;
    this.key = event.type.indexOf("key") === 0 ? event.key : undefined;
  };
  window.Document = function () {};
  window.Document.prototype = Object.create({ $family: native.Document });
  Date.parse = function (text) {
    return new Date(text);
  };
  Date.extend = function (name, value) {
    this[name] = value;
  };
})();
