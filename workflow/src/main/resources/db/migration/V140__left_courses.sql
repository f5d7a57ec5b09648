-- Who has left a course while it ran, and their last day in it. Their seats are free: nobody is offered them any more.
ALTER TABLE lab_application ADD COLUMN left_on DATE NULL;

UPDATE lab_application a
  JOIN lab_participant_record r ON r.application_id = a.id AND r.left_early
   SET a.state = 'LEFT', a.left_on = r.ended_on
 WHERE a.state = 'ENROLLED';

UPDATE lab_course c
   SET c.seats_taken = c.seats_taken - (SELECT COUNT(*) FROM lab_application a WHERE a.course_id = c.id AND a.state = 'LEFT');
