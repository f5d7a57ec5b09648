/* Adds up the weights of each phase while they are typed, without criteria that are to go; the server does it again when they are saved. */
(function () {
  'use strict';
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-weights]').forEach(function (phase) {
      var sum = phase.querySelector('[data-sum]');
      if (!sum) { return; }
      phase.addEventListener('input', function () {
        var total = 0;
        phase.querySelectorAll('input[id*=":weight"]').forEach(function (weight) {
          var off = weight.closest('fieldset').querySelector('input[id*=":offCriterion"]:checked');
          total += !off && /^\d{1,6}$/.test(weight.value.trim()) ? Number(weight.value) : 0;
        });
        sum.textContent = total === 100 ? sum.dataset.sumRight : sum.dataset.sum.replace('{0}', total);
      });
    });
  });
}());
