/*
 * Keeps each answer of a draft as one leaves it or stops typing. What is not kept yet also stands in this tab's own store, so
 * that neither an ended session nor the back button loses it; it is erased there as soon as the server has it. Without this
 * script the form keeps a whole step when it is sent.
 */
(function () {
  'use strict';
  var PAUSE = 1500;
  var KEPT_ALIVE = 15000;
  var place;
  var form;
  var draft;
  var pending = {};
  var running = null;
  var timer;
  var leaving = false;
  var submitted = false;
  var pressing = false;

  function key() {
    return 'ordito.draft.' + draft;
  }

  function store() {
    try {
      if (Object.keys(pending).length) {
        sessionStorage.setItem(key(), JSON.stringify(pending));
      } else {
        sessionStorage.removeItem(key());
      }
    } catch (full) { /* the page itself still holds it */ }
  }

  function stored() {
    try {
      return JSON.parse(sessionStorage.getItem(key()) || '{}');
    } catch (unreadable) {
      return {};
    }
  }

  function base(field) {
    return form.querySelector('input[type=hidden][name="base.' + field + '"]');
  }

  function table(field) {
    return form.querySelector('[data-rows="' + field + '"]');
  }

  function controls(field) {
    return form.querySelectorAll('[name="form:' + field + '"]');
  }

  function fieldOf(element) {
    var rows = element.closest('[data-rows]');
    if (rows) {
      return rows.dataset.rows;
    }
    var name = (element.name || '').replace(/^form:/, '');
    return base(name) ? name : null;
  }

  function value(field) {
    if (table(field)) {
      return window.draftRows.read(table(field));
    }
    var parts = controls(field);
    if (parts[0].type === 'radio') {
      var chosen = form.querySelector('[name="form:' + field + '"]:checked');
      return chosen ? chosen.value : '';
    }
    return parts[0].value;
  }

  function put(field, text) {
    if (table(field)) {
      window.draftRows.write(table(field), text);
    } else if (controls(field)[0].type === 'radio') {
      Array.prototype.forEach.call(controls(field), function (radio) { radio.checked = radio.value === text; });
    } else {
      controls(field)[0].value = text;
    }
  }

  /* Writing in a field after a conflict was shown goes on from the answer that the person has seen. */
  function note(field) {
    pending[field] = { base: base(field).value, value: value(field), left: false };
    store();
  }

  function message(field, text) {
    var shown = document.getElementById('saved-' + field);
    var first = table(field) || controls(field)[0];
    if (!shown && text) {
      shown = document.createElement('span');
      shown.id = 'saved-' + field;
      shown.className = 'o-error';
      (table(field) ? first.querySelector('[data-row-list]') : first).insertAdjacentElement(table(field) ? 'afterend' : 'beforebegin', shown);
    }
    if (shown) {
      shown.textContent = text || '';
      shown.hidden = !text;
    }
    if (!table(field)) {
      first.classList.toggle('is-invalid', Boolean(text));
      if (text) {
        first.setAttribute('aria-invalid', 'true');
      } else {
        first.removeAttribute('aria-invalid');
      }
    }
  }

  function label(field) {
    var heading = table(field) ? table(field).querySelector('h3') : form.querySelector('label[for="form:' + field + '"]') ||
      controls(field)[0].closest('fieldset').querySelector('legend');
    return heading.textContent.trim();
  }

  function conflict(result) {
    var id = 'conflict-' + result.field;
    var old = document.getElementById(id);
    if (old) {
      old.remove();
    }
    var box = document.importNode(form.querySelector('[data-conflict-template]').content, true).querySelector('.o-conflict');
    box.id = id;
    box.setAttribute('aria-label', label(result.field));
    box.querySelector('[data-conflict-label]').textContent = label(result.field);
    box.querySelector('[data-conflict-told]').textContent = result.conflict.told;
    box.querySelector('[data-conflict-mine]').textContent = result.conflict.mine;
    box.querySelector('[data-conflict-theirs]').textContent = result.conflict.theirs;
    box.querySelector('[data-conflict-keep]').addEventListener('click', function () {
      box.remove();
      base(result.field).value = result.base;
      note(result.field);
      save(true);
    });
    box.querySelector('[data-conflict-take]').addEventListener('click', function () {
      delete pending[result.field];
      store();
      leaving = true;
      location.reload();
    });
    var target = table(result.field) || controls(result.field)[0].closest('.o-field');
    target.insertAdjacentElement('beforebegin', box);
    box.focus();
  }

  function missing(list) {
    var title = document.querySelector('[data-missing-title]');
    title.textContent = list.length ? title.dataset.missingTitle.replace('{0}', list.length) : title.dataset.missingNone;
    fill(document.querySelector('[data-missing]'), list);
    Array.prototype.forEach.call(document.querySelectorAll('[data-breaches]'), function (place) {
      fill(place, list.filter(function (finding) { return finding.step === place.dataset.breaches; }));
    });
  }

  function fill(place, list) {
    var before = place.textContent;
    var items = list.map(function (finding) {
      var item = document.createElement('li');
      var link = item.appendChild(document.createElement('a'));
      link.href = finding.href;
      link.textContent = finding.text;
      return item;
    });
    if (before !== list.map(function (finding) { return finding.text; }).join('')) {
      place.replaceChildren.apply(place, items);
    }
  }

  function take(answer, sent) {
    answer.results.forEach(function (result) {
      var mine = pending[result.field];
      var onPage = Boolean(base(result.field));
      var unchanged = mine && JSON.stringify(mine.value) === JSON.stringify(sent[result.field].value);
      if (result.refused) {
        if (onPage && (sent[result.field].left || document.activeElement.name !== 'form:' + result.field)) {
          message(result.field, result.refused);
        }
      } else if (result.conflict) {
        if (onPage) {
          conflict(result);
        }
      } else {
        if (onPage) {
          base(result.field).value = result.base;
          message(result.field, '');
        }
        if (unchanged) {
          delete pending[result.field];
        } else if (mine) {
          mine.base = result.base;
        }
      }
    });
    store();
    say(answer.savedAt);
    missing(answer.missing);
    Array.prototype.forEach.call(document.querySelectorAll('[data-sum]'), function (sum) {
      sum.textContent = answer.costs[sum.dataset.sum];
    });
  }

  function say(text) {
    var status = document.querySelector('[data-saved]');
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  function show(selector, shown) {
    document.querySelector(selector).hidden = !shown;
  }

  function inConflict(field) {
    return Boolean(document.getElementById('conflict-' + field));
  }

  function save(left) {
    clearTimeout(timer);
    if (running) {
      return running.then(function () { return save(left); });
    }
    var fields = Object.keys(pending).filter(function (field) { return !inConflict(field); });
    if (!fields.length) {
      return Promise.resolve(true);
    }
    var sent = {};
    fields.forEach(function (field) { sent[field] = { base: pending[field].base, value: pending[field].value, left: left }; });
    var body = { draft: draft, answers: fields.map(function (field) { return { field: field, base: sent[field].base, value: sent[field].value }; }) };
    var text = JSON.stringify(body);
    running = fetch('/app/ideazione/draft-fields', {
      method: 'POST', redirect: 'manual', credentials: 'same-origin', keepalive: text.length < KEPT_ALIVE,
      headers: { 'Content-Type': 'application/json' }, body: text
    }).then(function (response) {
      show('[data-offline]', false);
      if (response.type === 'opaqueredirect') {
        show('[data-expired]', true);
        return false;
      }
      var returned = !document.querySelector('[data-expired]').hidden;
      show('[data-expired]', false);
      if (response.status >= 500) {
        throw new Error(response.status);
      }
      if (!response.ok) {
        say(place.dataset.gone);
        return false;
      }
      return response.json().then(function (answer) {
        take(answer, sent);
        if (returned) {
          leaving = true;
          location.reload(); /* the form itself belongs to the session that ended */
        }
        return true;
      });
    }).catch(function () {
      show('[data-offline]', true);
      timer = setTimeout(function () { save(false); }, 10 * PAUSE);
      return false;
    }).then(function (done) {
      running = null;
      return done;
    });
    return running;
  }

  function later(event) {
    var field = fieldOf(event.target);
    if (field) {
      note(field);
      clearTimeout(timer);
      timer = setTimeout(function () { save(false); }, PAUSE);
    }
  }

  /* While a button is being pressed nothing may move away from under it: what is written meanwhile is kept a moment later, or with the step. */
  function now(event) {
    var field = fieldOf(event.target);
    if (field && pressing) {
      later(event);
    } else if (field) {
      note(field);
      save(true);
    }
  }

  function press(event) {
    pressing = event.type === 'pointerdown';
  }

  /* What an ended session or a closed page left behind: put back where it was written, and kept. */
  function recover() {
    var left = stored();
    Object.keys(left).forEach(function (field) {
      if (base(field)) {
        if (JSON.stringify(value(field)) !== JSON.stringify(left[field].value)) {
          put(field, left[field].value);
          pending[field] = left[field];
        }
      } else {
        pending[field] = left[field];
      }
    });
    store();
    save(true);
  }

  /* A step is sent after what is on its way has arrived, so that one does not conflict with oneself. */
  function send(event) {
    if (event.target !== form || submitted || !Object.keys(pending).length && !running) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    var button = event.submitter;
    save(true).then(function () {
      var expired = !document.querySelector('[data-expired]').hidden;
      if (expired) {
        document.querySelector('[data-expired]').focus();
        return;
      }
      var open = form.querySelector('.o-conflict[role=alertdialog]');
      if (open) {
        open.focus();
        return;
      }
      submitted = true;
      form.requestSubmit(button);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    place = document.querySelector('[data-autosave]');
    if (!place) {
      return;
    }
    form = place.closest('form');
    draft = place.dataset.autosave;
    form.addEventListener('input', later);
    form.addEventListener('change', now);
    form.addEventListener('rows-changed', now);
    ['pointerdown', 'pointerup', 'pointercancel'].forEach(function (type) { document.addEventListener(type, press, true); });
    document.addEventListener('submit', send, true);
    document.querySelector('[data-retry]').addEventListener('click', function () { save(true); });
    window.addEventListener('focus', function () { save(false); });
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) {
        location.reload();
      }
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && !leaving) {
        save(false);
      }
    });
    recover();
  });
}());
