/*
 * Runs before everything else, in any browser since Internet Explorer 11: plain ES5, passed through the build as it is.
 * It says what to update where the product cannot run, loads the product where it can, and says so when Excel's
 * connection (office.js) is blocked. The sentences stand in the page; here they are only shown and hidden.
 */
(function () {
  'use strict';

  var PATIENCE_MS = 8000;
  var NOTES = ['starting', 'outdated', 'no-office', 'not-loaded', 'elsewhere'];
  var self = document.getElementById('start-script');

  /** Shows one of the notes; once the pane has taken their place there is nothing to show. */
  function show(shown) {
    for (var at = 0; at < NOTES.length; at += 1) {
      var note = document.getElementById(NOTES[at]);
      if (note) note.hidden = NOTES[at] !== shown;
    }
  }

  /** Trident (Internet Explorer), EdgeHTML (Edge before 2020), and whatever lacks what the product is written in. */
  function isOutdated() {
    var agent = navigator.userAgent;
    return (
      /Trident\/|MSIE |Edge\/\d/.test(agent) ||
      typeof globalThis === 'undefined' ||
      typeof Promise === 'undefined' ||
      !Promise.allSettled ||
      !String.prototype.matchAll
    );
  }

  /** Excel covers a pane that never answers with a notice of its own. */
  function answerExcel() {
    if (typeof Office !== 'undefined' && Office.onReady) Office.onReady();
  }

  function load(address) {
    var script = document.createElement('script');
    script.src = address;
    script.async = false;
    document.head.appendChild(script);
  }

  function onScriptEvent(type, job) {
    window.addEventListener(
      type,
      function (event) {
        if (event.target && event.target.tagName === 'SCRIPT') job(event.target.id === 'office-script');
      },
      true
    );
  }

  if (isOutdated()) {
    show('outdated');
    onScriptEvent('load', answerExcel);
    return;
  }
  onScriptEvent('error', function (isOffice) {
    show(isOffice ? 'no-office' : 'not-loaded');
  });
  var patience = setTimeout(function () {
    show('no-office');
  }, PATIENCE_MS);
  window.addEventListener('start-note', function (event) {
    clearTimeout(patience);
    show(event.detail.note);
    document.getElementById('start-details').textContent = event.detail.details;
  });
  // Not before the whole page is read: the product looks for the tag of office.js, which stands below this one.
  document.addEventListener('DOMContentLoaded', function () {
    var addresses = self.getAttribute('data-scripts').split(' ');
    for (var at = 0; at < addresses.length; at += 1) load(addresses[at]);
  });
})();
