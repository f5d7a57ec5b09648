/*
 * Keeps the register of a lesson also when the connection drops. Each mark is kept on the device under the lesson's key, under an
 * id that says nothing of the person, with what was marked and the version it was made over: no names. What is kept is sent as soon as there is a connection, and then forgotten.
 */
(function () {
  'use strict';
  var AGAIN = 10000;

  function register(form) {
    var lesson = form.dataset.register;
    var key = 'ordito.register.' + lesson;
    var waiting = read();
    var sending = false;
    var rows = {};
    var unsent = form.querySelector('[data-unsent]');
    var everSent = false;

    form.querySelectorAll('[data-person]').forEach(function (row) {
      rows[row.dataset.person] = row;
      row.querySelectorAll('[data-tap]').forEach(function (button) {
        button.addEventListener('click', function (event) {
          event.preventDefault();
          tap(row, button.dataset.tap, row.querySelector('[data-time]').value || now());
          send();
        });
      });
    });
    var all = form.querySelector('[data-all]');
    all.hidden = false;
    all.addEventListener('click', function () {
      Object.keys(rows).filter(function (person) { return !of(rows[person]).presence; }).forEach(function (person) { tap(rows[person], 'IN', ''); });
      send();
    });
    var close = document.querySelector('[data-close]');
    if (close) {
      close.addEventListener('click', function (event) {
        if (count()) {
          event.preventDefault();
          say(form.dataset.closeFirst, false);
          unsent.scrollIntoView();
          send();
        }
      });
    }

    function read() {
      try {
        return JSON.parse(localStorage.getItem(key)) || {};
      } catch (unreadable) {
        return {};
      }
    }

    function write() {
      if (count()) {
        localStorage.setItem(key, JSON.stringify(waiting));
      } else {
        localStorage.removeItem(key);
      }
    }

    function count() { return Object.keys(waiting).length; }

    function now() { return new Intl.DateTimeFormat('it-IT', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' }).format(new Date()); }

    /** What is marked of somebody: on this device, else on the server. */
    function of(row) {
      return waiting[row.dataset.person] || { presence: row.dataset.presence || '', arrived: row.dataset.arrived || '', gone: row.dataset.gone || '' };
    }

    function tap(row, button, time) {
      var before = of(row);
      var mark = { presence: 'PRESENT', arrived: '', gone: '', base: Number(row.dataset.version) };
      if (button === 'LATE') { mark.arrived = time; }
      if (button === 'OUT') { mark.arrived = before.arrived; mark.gone = time; }
      if (button === 'ABSENT' || button === 'JUSTIFIED') { mark.presence = button; }
      waiting[row.dataset.person] = mark;
      conflict(row, null);
      forgetRefusal();
      write();
      show(row);
      tell();
    }

    /** Why the register could not be closed was true before this mark; it may be no longer. */
    function forgetRefusal() {
      document.querySelectorAll('[data-error-summary]').forEach(function (summary) { summary.remove(); });
    }

    function words(mark) {
      if (mark.presence === 'ABSENT') { return form.dataset.absent; }
      if (mark.presence === 'JUSTIFIED') { return form.dataset.justified; }
      if (mark.presence !== 'PRESENT') { return form.dataset.none; }
      if (mark.arrived && mark.gone) { return form.dataset.both.replace('{0}', mark.arrived.slice(0, 5)).replace('{1}', mark.gone.slice(0, 5)); }
      if (mark.arrived) { return form.dataset.late.replace('{0}', mark.arrived.slice(0, 5)); }
      return mark.gone ? form.dataset.gone.replace('{0}', mark.gone.slice(0, 5)) : form.dataset.present;
    }

    function show(row) {
      var mark = of(row);
      var pressed = { IN: mark.presence === 'PRESENT' && !mark.arrived, LATE: Boolean(mark.arrived), OUT: Boolean(mark.gone), ABSENT: mark.presence === 'ABSENT', JUSTIFIED: mark.presence === 'JUSTIFIED' };
      row.querySelector('[data-mark]').textContent = words(mark);
      row.querySelector('[data-waiting]').hidden = !waiting[row.dataset.person];
      row.querySelectorAll('[data-tap]').forEach(function (button) { button.setAttribute('aria-pressed', String(Boolean(pressed[button.dataset.tap]))); });
    }

    function say(text, done) {
      if (unsent.textContent !== text) { unsent.textContent = text; }
      unsent.classList.toggle('done', done);
    }

    function tell(problem) {
      if (problem) {
        say(problem, false);
      } else if (!count()) {
        say(everSent ? form.dataset.allSent : '', true);
      } else if (!open().length) {
        say(form.dataset.toDecide, false);
      } else if (!navigator.onLine) {
        say(count() === 1 ? form.dataset.offlineOne : form.dataset.offline.replace('{0}', count()), false);
      } else {
        say(form.dataset.toSend.replace('{0}', count()), false);
      }
    }

    function conflict(row, result) {
      var box = row.querySelector('[data-conflict-box]');
      box.textContent = '';
      box.hidden = !result;
      if (!result) { return; }
      var text = document.createElement('p');
      text.textContent = result.problem || form.dataset.conflict.replace('{0}', result.by || '').replace('{1}', words(result)).replace('{2}', words(of(row)));
      box.appendChild(text);
      if (result.problem) { return; }
      choice(box, form.dataset.mine, function () {
        waiting[row.dataset.person].base = result.version;
        write();
        conflict(row, null);
        send();
      });
      choice(box, form.dataset.theirs, function () {
        take(row, result);
        conflict(row, null);
        tell();
      });
    }

    function choice(box, label, deed) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-sm btn-outline-primary';
      button.textContent = label;
      button.addEventListener('click', deed);
      box.appendChild(button);
    }

    /** What stands on the server holds from now on. */
    function take(row, result) {
      delete waiting[row.dataset.person];
      write();
      row.dataset.version = result.version;
      row.dataset.presence = result.presence || '';
      row.dataset.arrived = result.arrived || '';
      row.dataset.gone = result.gone || '';
      show(row);
    }

    function answered(result, sent) {
      var row = rows[result.person];
      if (!row) { delete waiting[result.person]; write(); return; }
      var changedSince = JSON.stringify(waiting[result.person]) !== sent[result.person];
      if (result.kind === 'KEPT') {
        if (changedSince && waiting[result.person]) { row.dataset.version = result.version; waiting[result.person].base = result.version; write(); } else { take(row, result); }
      } else if (result.kind === 'CONFLICT') {
        conflict(row, result);
      } else {
        take(row, result);
        conflict(row, result);
      }
    }

    /** What waits to be sent, without what somebody has to decide on. */
    function open() { return Object.keys(waiting).filter(function (person) { return !rows[person] || rows[person].querySelector('[data-conflict-box]').hidden; }); }

    function send() {
      if (sending || !open().length || !navigator.onLine) { tell(); return; }
      sending = true;
      var sent = {};
      var marks = open().map(function (person) {
        sent[person] = JSON.stringify(waiting[person]);
        return Object.assign({ person: person }, waiting[person]);
      });
      tell();
      fetch(form.action, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ lesson: lesson, marks: marks }) })
        .then(function (response) {
          if (response.redirected || response.status === 401 || response.status === 403) { throw new Error(form.dataset.signedOut); }
          if (!response.ok) { throw new Error(''); }
          return response.json();
        })
        .then(function (answer) {
          sending = false;
          if (answer.refused) { tell(answer.refused); return; }
          everSent = true;
          answer.results.forEach(function (result) { answered(result, sent); });
          if (Object.keys(waiting).some(function (person) { return sent[person] !== JSON.stringify(waiting[person]); })) { send(); }
          tell();
        })
        .catch(function (failure) {
          sending = false;
          tell(failure.message === form.dataset.signedOut ? failure.message : count() === 1 ? form.dataset.offlineOne : form.dataset.offline.replace('{0}', count()));
        });
    }

    Object.keys(rows).forEach(function (person) { show(rows[person]); });
    window.addEventListener('online', send);
    window.addEventListener('offline', function () { tell(); });
    document.addEventListener('visibilitychange', function () { if (!document.hidden) { send(); } });
    setInterval(function () { if (count()) { send(); } }, AGAIN);
    send();
  }

  document.addEventListener('DOMContentLoaded', function () { document.querySelectorAll('[data-register]').forEach(register); });
}());
