-- All that a call says is data of the call: who is admitted and for how much, what is asked and attached, its articles and annexes.
ALTER TABLE public_call
  ADD COLUMN legal_references TEXT          NOT NULL DEFAULT (''),
  ADD COLUMN quarters         VARCHAR(500)  NOT NULL DEFAULT '',
  ADD COLUMN fields           VARCHAR(500)  NOT NULL DEFAULT '',
  ADD COLUMN most_files       INT           NOT NULL DEFAULT 15;

ALTER TABLE call_criterion ADD COLUMN guidance VARCHAR(2000) NOT NULL DEFAULT '';

CREATE TABLE call_admitted_kind (
  call_id   BIGINT         NOT NULL,
  position  INT            NOT NULL,
  code      VARCHAR(30)    NOT NULL,
  grant_min DECIMAL(12, 2) NOT NULL,
  grant_max DECIMAL(12, 2) NOT NULL,
  PRIMARY KEY (call_id, position),
  CONSTRAINT call_admitted_kind_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE call_question (
  call_id    BIGINT       NOT NULL,
  position   INT          NOT NULL,
  code       VARCHAR(30)  NOT NULL,
  label      VARCHAR(200) NOT NULL,
  help       VARCHAR(1000) NOT NULL,
  required   BOOLEAN      NOT NULL,
  max_length INT          NOT NULL,
  PRIMARY KEY (call_id, position),
  CONSTRAINT call_question_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE call_attachment (
  call_id       BIGINT        NOT NULL,
  position      INT           NOT NULL,
  code          VARCHAR(20)   NOT NULL,
  title         VARCHAR(200)  NOT NULL,
  guidance      VARCHAR(1000) NOT NULL,
  required_of   VARCHAR(500)  NOT NULL,
  types         VARCHAR(200)  NOT NULL,
  max_megabytes INT           NOT NULL,
  most          INT           NOT NULL,
  for_panel     BOOLEAN       NOT NULL,
  PRIMARY KEY (call_id, position),
  CONSTRAINT call_attachment_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE call_article (
  call_id  BIGINT       NOT NULL,
  position INT          NOT NULL,
  number   VARCHAR(10)  NOT NULL,
  heading  VARCHAR(200) NOT NULL,
  body     TEXT         NOT NULL,
  PRIMARY KEY (call_id, position),
  CONSTRAINT call_article_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE call_annex (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id     BIGINT       NOT NULL,
  public_id   CHAR(36)     NOT NULL,
  position    INT          NOT NULL,
  title       VARCHAR(200) NOT NULL,
  document_id BIGINT       NOT NULL,
  withdrawn   BOOLEAN      NOT NULL,
  UNIQUE KEY call_annex_public_id (public_id),
  KEY call_annex_call (call_id, position),
  CONSTRAINT call_annex_call FOREIGN KEY (call_id) REFERENCES public_call (id),
  CONSTRAINT call_annex_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE call_version MODIFY snapshot MEDIUMTEXT NOT NULL;

CREATE TABLE call_version_matter (
  version_id BIGINT       NOT NULL,
  position   INT          NOT NULL,
  matter_key VARCHAR(80)  NOT NULL,
  label      VARCHAR(300) NOT NULL,
  text       TEXT         NOT NULL,
  PRIMARY KEY (version_id, position),
  CONSTRAINT call_version_matter_version FOREIGN KEY (version_id) REFERENCES call_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The calls that are there already say what the programme said for all of them.
UPDATE public_call SET
  quarters = 'SAN_CRISTOFORO,CAPPUCCINI,ANTICO_CORSO,SAN_BERILLO_VECCHIO,ANGELI_CUSTODI,CIVITA,FORTINO',
  fields = 'EDUCATION,WORK,MOBILITY,QUALITY_OF_LIFE,HEALTH,INCLUSION'
  WHERE programme = 'ideazione';

INSERT INTO call_admitted_kind (call_id, position, code, grant_min, grant_max)
  SELECT c.id, k.position, k.code, c.grant_min, IF(k.informal, c.grant_max_informal, c.grant_max)
  FROM public_call c JOIN (
    SELECT 0 AS position, 'INDIVIDUAL' AS code, TRUE AS informal
    UNION ALL SELECT 1, 'INFORMAL_GROUP', TRUE
    UNION ALL SELECT 2, 'ASSOCIATION', FALSE
    UNION ALL SELECT 3, 'THIRD_SECTOR_BODY', FALSE) k
  WHERE c.programme = 'ideazione' AND c.grant_min IS NOT NULL AND c.grant_max IS NOT NULL AND c.grant_max_informal IS NOT NULL;

INSERT INTO call_question (call_id, position, code, label, help, required, max_length)
  SELECT c.id, q.position, q.code, '', '', q.required, q.max_length
  FROM public_call c JOIN (
    SELECT 0 AS position, 'summary' AS code, TRUE AS required, 1000 AS max_length
    UNION ALL SELECT 1, 'need', TRUE, 3000
    UNION ALL SELECT 2, 'solution', TRUE, 3000
    UNION ALL SELECT 3, 'beneficiaries', TRUE, 3000
    UNION ALL SELECT 4, 'impactIndicators', TRUE, 3000
    UNION ALL SELECT 5, 'team', TRUE, 3000
    UNION ALL SELECT 6, 'partners', FALSE, 3000
    UNION ALL SELECT 7, 'timetable', TRUE, 3000
    UNION ALL SELECT 8, 'premisesNote', FALSE, 3000
    UNION ALL SELECT 9, 'otherAid', FALSE, 3000) q
  WHERE c.programme = 'ideazione';

INSERT INTO call_attachment (call_id, position, code, title, guidance, required_of, types, max_megabytes, most, for_panel)
  SELECT c.id, a.position, a.code, a.title, '', a.required_of, 'PDF,JPEG,PNG,ODT,DOCX', 10, 15,
    a.code IN ('BUDGET', 'CV', 'PARTNER_LETTER', 'OTHER')
  FROM public_call c JOIN (
    SELECT 0 AS position, 'BUDGET' AS code, 'Preventivo dei costi' AS title, 'INDIVIDUAL,INFORMAL_GROUP,ASSOCIATION,THIRD_SECTOR_BODY' AS required_of
    UNION ALL SELECT 1, 'CV', 'Curriculum', 'INDIVIDUAL,INFORMAL_GROUP,ASSOCIATION,THIRD_SECTOR_BODY'
    UNION ALL SELECT 2, 'DE_MINIMIS', 'Dichiarazione de minimis', 'INDIVIDUAL,INFORMAL_GROUP,ASSOCIATION,THIRD_SECTOR_BODY'
    UNION ALL SELECT 3, 'STATUTE', 'Statuto', 'ASSOCIATION,THIRD_SECTOR_BODY'
    UNION ALL SELECT 4, 'COMMITMENT', 'Impegno a costituirsi', 'INDIVIDUAL,INFORMAL_GROUP'
    UNION ALL SELECT 5, 'MANDATE', 'Delega o mandato', ''
    UNION ALL SELECT 6, 'PARTNER_LETTER', 'Lettera di un partner', ''
    UNION ALL SELECT 7, 'OTHER', 'Altro documento', '') a
  WHERE c.programme = 'ideazione';

ALTER TABLE public_call DROP COLUMN grant_min, DROP COLUMN grant_max, DROP COLUMN grant_max_informal;

-- A call may leave any of these questions optional.
ALTER TABLE idea_application
  MODIFY need              TEXT NULL,
  MODIFY solution          TEXT NULL,
  MODIFY beneficiaries     TEXT NULL,
  MODIFY impact_indicators TEXT NULL,
  MODIFY team              TEXT NULL,
  MODIFY timetable         TEXT NULL;

-- The checklist names the call's own attachments.
UPDATE idea_admissibility_item SET item = CASE item
    WHEN 'BUDGET_ATTACHED' THEN 'FILE_BUDGET' WHEN 'CV_ATTACHED' THEN 'FILE_CV' WHEN 'DE_MINIMIS_ATTACHED' THEN 'FILE_DE_MINIMIS' ELSE item END;
UPDATE idea_admissibility_item i JOIN idea_admissibility c ON c.id = i.check_id JOIN idea_application a ON a.id = c.application_id
  SET i.item = IF(a.applicant_kind IN ('INDIVIDUAL', 'INFORMAL_GROUP'), 'FILE_COMMITMENT', 'FILE_STATUTE') WHERE i.item = 'STATUTE_OR_COMMITMENT';
UPDATE idea_integration_asked SET item = CASE item
    WHEN 'BUDGET_ATTACHED' THEN 'FILE_BUDGET' WHEN 'CV_ATTACHED' THEN 'FILE_CV' WHEN 'DE_MINIMIS_ATTACHED' THEN 'FILE_DE_MINIMIS' ELSE item END
  WHERE item IS NOT NULL;
UPDATE idea_integration_asked i JOIN idea_integration r ON r.id = i.request_id JOIN idea_application a ON a.id = r.application_id
  SET i.item = IF(a.applicant_kind IN ('INDIVIDUAL', 'INFORMAL_GROUP'), 'FILE_COMMITMENT', 'FILE_STATUTE') WHERE i.item = 'STATUTE_OR_COMMITMENT';
