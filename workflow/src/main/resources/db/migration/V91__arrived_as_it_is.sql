-- What arrives on paper or by PEC is taken in as it arrived: answers may be missing, or longer than the form takes. Whoever takes
-- such an application up again after a withdrawal finds all of it in the draft.
ALTER TABLE idea_application
  MODIFY contact_name      VARCHAR(120) NULL,
  MODIFY summary           MEDIUMTEXT NULL,
  MODIFY need              MEDIUMTEXT NULL,
  MODIFY solution          MEDIUMTEXT NULL,
  MODIFY beneficiaries     MEDIUMTEXT NULL,
  MODIFY impact_indicators MEDIUMTEXT NULL,
  MODIFY team              MEDIUMTEXT NULL,
  MODIFY timetable         MEDIUMTEXT NULL,
  MODIFY premises_note     MEDIUMTEXT NULL,
  MODIFY other_aid         MEDIUMTEXT NULL;

ALTER TABLE idea_draft
  MODIFY summary       MEDIUMTEXT NULL,
  MODIFY need          MEDIUMTEXT NULL,
  MODIFY solution      MEDIUMTEXT NULL,
  MODIFY beneficiaries MEDIUMTEXT NULL,
  MODIFY team          MEDIUMTEXT NULL,
  MODIFY premises_note MEDIUMTEXT NULL,
  MODIFY other_aid     MEDIUMTEXT NULL;

-- What the form would not have accepted of it, for the check of admissibility, in the words of the day it was taken in.
CREATE TABLE idea_arrival_remark (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT     NOT NULL,
  position       INT        NOT NULL,
  italian        MEDIUMTEXT NOT NULL,
  english        MEDIUMTEXT NOT NULL,
  UNIQUE KEY idea_arrival_remark_position (application_id, position),
  CONSTRAINT idea_arrival_remark_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
