-- A ranking some of whose applications are judged again takes no review requests: the next edition does.
ALTER TABLE ranking ADD COLUMN reopened_at DATETIME(3) NULL AFTER review_ends_at;
UPDATE ranking r
  JOIN (SELECT a.call_id, MAX(v.reassessed_at) AS last_at FROM review_request v JOIN idea_application a ON a.id = v.application_id GROUP BY a.call_id) o
    ON o.call_id = r.call_id
  SET r.reopened_at = o.last_at
  WHERE r.state = 'PROVISIONAL' AND o.last_at > r.published_at;
