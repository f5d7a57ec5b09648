-- Questions that are answered by a table never had a longest answer: their cells have.
UPDATE call_question SET max_length = 0 WHERE code IN ('impactIndicators', 'partners', 'timetable');
