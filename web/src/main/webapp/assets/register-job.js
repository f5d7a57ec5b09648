/* Follows long work on the register: asks for the page again and shows what has changed in it. Nothing is loaded anew, so that focus
   and reading place stay; only a new situation is announced. Without scripts a link does the same. */
(function () {
  'use strict';
  var PAUSE = 2000;

  function part(page, name) {
    return page.querySelector('[data-job="' + name + '"]');
  }

  function changeText(now, then) {
    if (now.textContent !== then.textContent) {
      now.textContent = then.textContent;
    }
  }

  function show(page) {
    changeText(part(document, 'count'), part(page, 'count'));
    part(document, 'bar').value = part(page, 'bar').value;
    var box = part(document, 'outcome');
    if (part(page, 'running')) {
      changeText(part(document, 'situation'), part(page, 'situation'));
      return true;
    }
    var hadFocus = box.contains(document.activeElement);
    box.replaceChildren.apply(box, Array.prototype.slice.call(document.importNode(part(page, 'outcome'), true).childNodes));
    changeText(part(document, 'situation'), part(page, 'situation'));
    if (hadFocus) {
      part(document, 'situation').focus();
    }
    return false;
  }

  function follow() {
    setTimeout(function () {
      fetch(location.href, { cache: 'no-store' }).then(function (response) { return response.ok ? response.text() : Promise.reject(response.status); }).then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        if (part(page, 'outcome') && show(page)) { // another page came: who reads was signed out, and the link says so
          follow();
        }
      }).catch(follow);
    }, PAUSE);
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (part(document, 'running')) {
      follow();
    }
  });
}());
