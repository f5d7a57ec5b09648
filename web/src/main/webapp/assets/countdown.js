/* Counts down to a deadline by the portal's own time, which it asks for once. Nothing is announced: it can be read when one wants to. */
(function () {
  'use strict';
  var DAY = 86400;
  var HOUR = 3600;

  function words(seconds, units) {
    var parts = [[Math.floor(seconds / DAY), 0], [Math.floor(seconds % DAY / HOUR), 2], [Math.floor(seconds % HOUR / 60), 4], [seconds % 60, 6]];
    var first = seconds >= DAY ? 0 : seconds >= HOUR ? 1 : 2;
    return parts.slice(first, first + 2).map(function (part) {
      return part[0] + ' ' + units[part[1] + (part[0] === 1 ? 0 : 1)];
    }).join(', ');
  }

  function count(place, offset) {
    var units = place.dataset.units.split(',');
    function tell() {
      var seconds = Math.floor((Number(place.dataset.deadline) - Date.now() - offset) / 1000);
      place.textContent = seconds < 0 ? place.dataset.over : place.dataset.left.replace('{0}', words(seconds, units));
      place.hidden = false;
      if (seconds >= 0) {
        setTimeout(tell, seconds < HOUR ? 1000 : 30000);
      }
    }
    tell();
  }

  document.addEventListener('DOMContentLoaded', function () {
    var places = document.querySelectorAll('[data-deadline]');
    if (!places.length) {
      return;
    }
    var asked = Date.now();
    fetch('/ora', { cache: 'no-store' }).then(function (response) { return response.ok ? response.text() : Promise.reject(response.status); }).then(function (text) {
      var offset = Number(text) - (asked + Date.now()) / 2;
      Array.prototype.forEach.call(places, function (place) { count(place, offset); });
    }).catch(function () { /* the date beside it says it all */ });
  });
}());
