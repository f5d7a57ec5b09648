/* Forms with a file, where scripts run: the file goes up with its progress to see, can be stopped, and after a broken
   connection is sent again from a form that kept everything. Without scripts the same form is sent as any other. */
(function () {
  'use strict';
  if (window.orditoUpload || document.body.classList.contains('o-office')) {
    return; // the back office's widgets do not survive a replaced page
  }
  window.orditoUpload = true;

  function fieldWithFile(form) {
    return Array.prototype.find.call(form.querySelectorAll('input[type=file][data-upload-sending]'), function (field) {
      return field.files.length > 0;
    });
  }

  function element(name, className, parent) {
    var made = document.createElement(name);
    made.className = className;
    parent.appendChild(made);
    return made;
  }

  function panelAt(field) {
    var place = field.closest('.o-field');
    var old = place.querySelector('.o-upload');
    if (old) {
      old.remove();
    }
    var box = element('div', 'o-upload', place);
    var text = element('p', 'o-upload-text', box);
    text.setAttribute('role', 'status');
    var bar = element('progress', 'o-upload-bar', box);
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', field.dataset.uploadName);
    var button = element('button', 'btn btn-outline-primary btn-sm', box);
    button.type = 'button';
    return { box: box, text: text, bar: bar, button: button };
  }

  function offer(panel, label, action) {
    panel.button.textContent = label;
    panel.button.onclick = action;
  }

  function told(panel, percent, words) {
    panel.bar.value = percent;
    // every tenth is enough to be read aloud
    var tenth = percent === 100 ? words.uploadChecking : words.uploadSending.replace('{0}', Math.floor(percent / 10) * 10);
    if (panel.text.textContent !== tenth) {
      panel.text.textContent = tenth;
    }
  }

  function send(form, field, submitter) {
    var words = field.dataset;
    var panel = panelAt(field);
    var data = new FormData(form);
    if (submitter && submitter.name) {
      data.append(submitter.name, submitter.value);
    }
    var request = new XMLHttpRequest();

    function ended(sentence) {
      form.uploading = null;
      form.removeAttribute('aria-busy');
      delete form.dataset.sent;
      panel.bar.hidden = true;
      panel.text.setAttribute('role', 'alert');
      panel.text.textContent = sentence;
      offer(panel, words.uploadAgain, function () { send(form, field, submitter); });
      panel.button.focus();
    }

    request.upload.onprogress = function (event) {
      if (event.lengthComputable) {
        told(panel, Math.floor(100 * event.loaded / event.total), words);
      }
    };
    request.onload = function () {
      if (request.status >= 500) {
        ended(words.uploadFailed);
      } else {
        show(request);
      }
    };
    request.onerror = request.ontimeout = function () { ended(words.uploadFailed); };
    request.onabort = function () { ended(words.uploadStopped); };
    request.open('POST', form.action);
    form.uploading = request;
    form.setAttribute('aria-busy', 'true');
    told(panel, 0, words);
    offer(panel, words.uploadCancel, function () { request.abort(); });
    request.send(data);
  }

  function show(request) {
    var address = new URL(request.responseURL);
    var page = new DOMParser().parseFromString(request.responseText, 'text/html');
    var main = page.querySelector('main');
    if (!main || address.pathname !== location.pathname) {
      location.assign(address.href);
      return;
    }
    main = document.adoptNode(main);
    document.querySelector('main').replaceWith(main);
    document.title = page.title;
    document.dispatchEvent(new CustomEvent('main-replaced', { detail: main }));
    var notice = main.querySelector('[data-error-summary]') || main.querySelector('.alert') || main;
    notice.tabIndex = -1;
    notice.focus();
    history.replaceState(null, '', address.href);
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var field = fieldWithFile(form);
    if (form.uploading) {
      event.preventDefault();
    } else if (field && !event.defaultPrevented) {
      event.preventDefault();
      send(form, field, event.submitter);
    }
  });
}());
