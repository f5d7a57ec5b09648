-- Within how many days after enrolment has closed a course's list is to be published.
ALTER TABLE lab_course ADD COLUMN list_days INT NOT NULL DEFAULT 7;
