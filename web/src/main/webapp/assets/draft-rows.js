/* The tables of a draft: rows are added and taken off, sums and the timetable follow while one types. The server counts again. */
(function () {
  'use strict';

  function each(root, selector, deed) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), deed);
  }

  function changed(table) {
    table.dispatchEvent(new CustomEvent('rows-changed', { bubbles: true }));
  }

  function number(row, at) {
    each(row, '[data-row-number]', function (shown) { shown.textContent = at + 1; });
    each(row, '[id],[for],[name]', function (part) {
      ['id', 'for', 'name'].forEach(function (attribute) {
        var value = part.getAttribute(attribute);
        if (value) {
          part.setAttribute(attribute, value.replace(/\.(\d+|__)\./, '.' + at + '.'));
        }
      });
    });
  }

  function rowsOf(table) {
    return table.querySelectorAll('[data-row-list] > [data-row]');
  }

  function renumber(table) {
    Array.prototype.forEach.call(rowsOf(table), number);
  }

  function isBlank(row) {
    return Array.prototype.every.call(row.querySelectorAll('[data-cell]'), function (cell) {
      return cell.type === 'checkbox' ? !cell.checked : !cell.value;
    });
  }

  function prepare(table) {
    var list = table.querySelector('[data-row-list]');
    var add = table.querySelector('[data-row-add]');
    var spare = Array.prototype.filter.call(rowsOf(table), isBlank).slice(rowsOf(table).length > 1 ? 0 : 1);
    if (spare.length === rowsOf(table).length) {
      spare.shift();
    }
    spare.forEach(function (row) { row.remove(); });
    renumber(table);
    add.hidden = false;
    table.querySelector('[data-row-more]').hidden = true;
    each(table, '[data-row-remove]', function (button) { button.hidden = false; });
    add.addEventListener('click', function () {
      list.appendChild(document.importNode(table.querySelector('[data-row-template]').content, true));
      renumber(table);
      var row = list.lastElementChild;
      row.querySelector('[data-row-remove]').hidden = false;
      row.querySelector('[data-cell]').focus();
    });
    table.addEventListener('click', function (event) {
      var button = event.target.closest('[data-row-remove]');
      if (button) {
        button.closest('[data-row]').remove();
        renumber(table);
        add.focus();
        changed(table);
      }
    });
  }

  /* 1.234,56 or 1234.56 as cents-true numbers; NaN when it is none. */
  function amount(written) {
    var text = written.replace(/[\s\u00a0€]/g, '');
    if (/^(\d{1,3}(\.\d{3})+|\d{1,12})(,\d{1,2})?$/.test(text)) {
      return Number(text.replace(/\./g, '').replace(',', '.'));
    }
    return /^\d{1,12}\.\d{1,2}$/.test(text) ? Number(text) : NaN;
  }

  function cents(quantity, price) {
    return Math.round(Math.round(quantity * 100) * Math.round(price * 100) / 100);
  }

  function cell(row, name) {
    return row.querySelector('[data-cell="' + name + '"]').value;
  }

  function centsOf(row) {
    var quantity = amount(cell(row, 'quantity'));
    var price = amount(cell(row, 'unitCost'));
    var stated = amount(cell(row, 'amount'));
    return isNaN(quantity) || isNaN(price) ? (isNaN(stated) ? 0 : Math.round(stated * 100)) : cents(quantity, price);
  }

  function sums(section) {
    var table = document.querySelector('[data-rows=costLines]');
    var grant = document.getElementById('form:requestedGrant');
    var format = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: 'always', minimumFractionDigits: 2, maximumFractionDigits: 2 });
    function show(name, value) {
      section.querySelector('[data-sum="' + name + '"]').textContent = format.format(value / 100) + '\u00a0€';
    }
    function count() {
      var total = 0;
      var by = {};
      Array.prototype.forEach.call(rowsOf(table), function (row) {
        var category = cell(row, 'category');
        by[category] = (by[category] || 0) + centsOf(row);
        total += centsOf(row);
      });
      each(section, '[data-sum]', function (sum) {
        if (/^[A-Z]+$/.test(sum.dataset.sum)) {
          show(sum.dataset.sum, by[sum.dataset.sum] || 0);
        }
      });
      show('total', total);
      show('largestGrant', Math.floor(total * Number(section.dataset.sums) / 100));
      show('ownContribution', total - Math.round((amount(grant.value) || 0) * 100));
    }
    ['input', 'change', 'rows-changed'].forEach(function (kind) { document.addEventListener(kind, count); });
  }

  function gantt(place) {
    var table = document.querySelector('[data-rows=timetable]');
    var months = Number(place.dataset.gantt);
    function draw() {
      var body = place.querySelector('tbody');
      if (!body) {
        return;
      }
      body.textContent = '';
      Array.prototype.forEach.call(rowsOf(table), function (row) {
        var from = Number(cell(row, 'from'));
        var to = Number(cell(row, 'to'));
        var line = body.insertRow();
        var name = document.createElement('th');
        name.scope = 'row';
        name.textContent = cell(row, 'title');
        line.appendChild(name);
        [cell(row, 'from'), cell(row, 'to')].forEach(function (month) {
          var shown = line.insertCell();
          shown.className = 'number';
          shown.textContent = month;
        });
        var bar = line.insertCell();
        bar.className = 'o-gantt-bar';
        bar.setAttribute('aria-hidden', 'true');
        if (from > 0 && to >= from && to <= months) {
          var span = bar.appendChild(document.createElement('span'));
          span.style.marginLeft = 'calc(100% * ' + (from - 1) + ' / ' + months + ')';
          span.style.width = 'calc(100% * ' + (to - from + 1) + ' / ' + months + ')';
        }
      });
    }
    ['change', 'rows-changed'].forEach(function (kind) { table.addEventListener(kind, draw); });
  }

  document.addEventListener('DOMContentLoaded', function () {
    each(document, '[data-rows]', prepare);
    each(document, '[data-sums]', sums);
    each(document, '[data-gantt]', gantt);
  });

  /* For the script that saves: a table as the server reads it, and back. */
  window.draftRows = {
    read: function (table) {
      return Array.prototype.filter.call(rowsOf(table), function (row) { return !isBlank(row); }).map(function (row) {
        var cells = {};
        each(row, '[data-cell]', function (part) { cells[part.dataset.cell] = part.type === 'checkbox' ? (part.checked ? 'yes' : '') : part.value; });
        return cells;
      });
    },
    write: function (table, rows) {
      while (rowsOf(table).length < rows.length) {
        table.querySelector('[data-row-add]').click();
      }
      Array.prototype.forEach.call(rowsOf(table), function (row, at) {
        each(row, '[data-cell]', function (part) {
          var value = (rows[at] || {})[part.dataset.cell] || '';
          if (part.type === 'checkbox') {
            part.checked = value === 'yes';
          } else {
            part.value = value;
          }
        });
      });
      changed(table);
    }
  };
}());
