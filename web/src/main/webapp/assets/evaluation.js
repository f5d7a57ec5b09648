/* Adds up the points while an evaluator chooses coefficients; the server does it again when they are saved. */
(function () {
  'use strict';
  document.addEventListener('DOMContentLoaded', function () {
    var total = document.querySelector('[data-running]');
    if (!total) {
      return;
    }
    var criteria = Array.prototype.slice.call(document.querySelectorAll('[data-weight]'));
    var format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
    document.addEventListener('change', function (event) {
      if (event.target.type !== 'radio') {
        return;
      }
      var chosen = 0;
      var points = criteria.reduce(function (sum, criterion) {
        var radio = criterion.querySelector('input[type=radio]:checked');
        chosen += radio ? 1 : 0;
        return radio ? sum + Number(radio.value) * Number(criterion.dataset.weight) : sum;
      }, 0);
      total.textContent = total.dataset.running.replace('{0}', format.format(points)).replace('{1}', chosen).replace('{2}', criteria.length);
    });
  });
}());
