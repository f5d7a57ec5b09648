-- What the office checks in an application is data of the call, with the article it rests on.
CREATE TABLE call_requirement (
  call_id    BIGINT        NOT NULL,
  position   INT           NOT NULL,
  code       VARCHAR(30)   NOT NULL,
  question   VARCHAR(200)  NOT NULL,
  guidance   VARCHAR(1000) NOT NULL,
  article    VARCHAR(10)   NOT NULL,
  integrable BOOLEAN       NOT NULL,
  attachment VARCHAR(20)   NOT NULL,
  PRIMARY KEY (call_id, position),
  CONSTRAINT call_requirement_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The calls that are there already check what the programme checked for all of them; articles are named where the call has them.
INSERT INTO call_requirement (call_id, position, code, question, guidance, article, integrable, attachment)
  SELECT c.id, r.position, r.code, r.question, r.guidance,
    IF(EXISTS (SELECT 1 FROM call_article a WHERE a.call_id = c.id AND a.number = r.article), r.article, ''), r.integrable, ''
  FROM public_call c JOIN (
    SELECT 0 AS position, 'IN_TIME' AS code, 'Inviata nei termini' AS question,
      'Lo calcola il portale dall’istante dell’invio e dalla scadenza dell’avviso.' AS guidance, '5' AS article, FALSE AS integrable
    UNION ALL SELECT 1, 'APPLICANT_ELIGIBLE', 'Proponente tra i soggetti ammessi',
      'Tipo di proponente e rappresentante corrispondono a quanto chiede l’avviso.', '2', FALSE
    UNION ALL SELECT 2, 'QUARTER', 'Quartiere tra quelli dell’avviso', 'L’attività si svolge davvero nel quartiere indicato.', '3', FALSE
    UNION ALL SELECT 3, 'FIELD', 'Ambito tra quelli dell’avviso', 'Il contenuto dell’idea corrisponde all’ambito scelto.', '3', FALSE
    UNION ALL SELECT 4, 'GRANT_WITHIN_LIMITS', 'Contributo entro i limiti',
      'Importo e quota di spesa rispettano i limiti per questo tipo di proponente.', '4', FALSE
    UNION ALL SELECT 5, 'DECLARATIONS', 'Dichiarazioni complete', 'Le dichiarazioni ci sono tutte e non si contraddicono con gli allegati.', '6', TRUE) r
  WHERE c.programme = 'ideazione';

INSERT INTO call_requirement (call_id, position, code, question, guidance, article, integrable, attachment)
  SELECT a.call_id, 5 + ROW_NUMBER() OVER (PARTITION BY a.call_id ORDER BY a.position), CONCAT('FILE_', a.code), a.title,
    'Il file c’è, si apre, è leggibile ed è quello richiesto.',
    IF(EXISTS (SELECT 1 FROM call_article t WHERE t.call_id = a.call_id AND t.number = '6'), '6', ''), TRUE, a.code
  FROM call_attachment a JOIN public_call c ON c.id = a.call_id
  WHERE c.programme = 'ideazione' AND a.required_of <> '';
