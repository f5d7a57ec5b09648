/* Small comforts for pages that work without them: the menu on a phone, character counters, files too large, one send per click. */
(function () {
  'use strict';
  document.documentElement.classList.add('js');

  function menu(button) {
    var panel = document.getElementById(button.getAttribute('aria-controls'));
    button.addEventListener('click', function () {
      var open = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(open));
      panel.classList.toggle('open', open);
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
        button.click();
        button.focus();
      }
    });
  }

  function counter(field) {
    var text = field.parentNode.querySelector('[data-counter-text]');
    var most = Number(field.dataset.counter);
    var later;
    function tell() {
      var left = most - field.value.length;
      text.textContent = (left < 0 ? field.dataset.counterOver : field.dataset.counterLeft).replace('{0}', Math.abs(left));
      text.classList.toggle('o-over', left < 0);
    }
    field.addEventListener('input', function () {
      clearTimeout(later);
      later = setTimeout(tell, 300);
    });
    text.setAttribute('aria-live', 'polite');
    if (field.value) {
      tell();
    }
  }

  function sendOnce(form) {
    form.addEventListener('submit', function (event) {
      if (event.submitter && 'file' in event.submitter.dataset) { return; } // answered with a file: the page stays
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      setTimeout(function () { delete form.dataset.sent; }, 8000);
    });
  }

  /* Marks of a register that were not sent yet stay on this device only as long as who made them is signed in. */
  function forgetOnLeaving(form) {
    form.addEventListener('submit', function () {
      Object.keys(localStorage).filter(function (key) { return key.indexOf('ordito.register.') === 0; }).forEach(function (key) { localStorage.removeItem(key); });
    });
  }

  function weighed(field) {
    field.addEventListener('change', function () {
      var tooLarge = field.files[0] && field.files[0].size > field.dataset.mostMegabytes * 1024 * 1024;
      field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
      field.reportValidity();
    });
  }

  function comfort(place) {
    place.querySelectorAll('[data-menu-button]').forEach(menu);
    place.querySelectorAll('[data-counter]').forEach(counter);
    place.querySelectorAll('[data-most-megabytes]').forEach(weighed);
    place.querySelectorAll('form[method=post]').forEach(sendOnce);
    place.querySelectorAll('.o-sign-out').forEach(forgetOnLeaving);
    var summary = place.querySelector('[data-error-summary]');
    if (summary) {
      summary.focus();
    }
  }

  document.addEventListener('DOMContentLoaded', function () { comfort(document); });
  document.addEventListener('main-replaced', function (event) { comfort(event.detail); });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });
}());
