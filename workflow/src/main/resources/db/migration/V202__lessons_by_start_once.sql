-- The same index as lab_lesson_of_week, under another name.
ALTER TABLE lab_lesson DROP KEY lab_lesson_starts;
