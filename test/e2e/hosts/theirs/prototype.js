/**
 * What Prototype.js 1.6 to 1.7 does to the built-in objects of a page, where it hurts others: it is not to be had as a
 * package. `toJSON` is of 1.6, the rest up to 1.7.3.
 */
(function () {
  function toArray(items) {
    if (!items) return [];
    if ("toArray" in Object(items)) return items.toArray();
    let index = items.length || 0;
    const result = new Array(index);
    while (index--) result[index] = items[index];
    return result;
  }
  // Enumerable, as everything it adds.
  Object.assign(Array.prototype, {
    toArray: function () {
      return [].concat(this);
    },
    toJSON: function () {
      return "[" + this.map(Object.toJSON).join(", ") + "]";
    },
    reverse: (function (native) {
      return function (inline) {
        return native.call(inline === false ? this.slice() : this);
      };
    })(Array.prototype.reverse),
    each: Array.prototype.forEach,
    collect: Array.prototype.map,
    detect: Array.prototype.find,
    include: Array.prototype.includes,
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    without: function (value) {
      return this.filter((each) => each !== value);
    },
  });
  Object.assign(String.prototype, {
    toJSON: function () {
      return '"' + this + '"';
    },
    strip: String.prototype.trim,
    toArray: function () {
      return this.split("");
    },
  });
  Object.toJSON = function (value) {
    return value && value.toJSON ? value.toJSON() : String(value);
  };
  Array.from = window.$A = toArray;
  Object.extend = Object.assign;
  Object.assign(Element.prototype, {
    visible: function () {
      return this.style.display !== "none";
    },
    show: function () {
      this.style.display = "";
      return this;
    },
    hide: function () {
      this.style.display = "none";
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    select: function (selector) {
      return toArray(this.querySelectorAll(selector));
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
  });
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.$$ = function (selector) {
    return toArray(document.querySelectorAll(selector));
  };
})();
