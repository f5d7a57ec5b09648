-- Costs, timetable, partners and indicators become tables of the form, kept as JSON in one column each (see Rows). What was
-- free text becomes the first cell of one row; each of the five amounts becomes a line of its category. Amounts are text.
ALTER TABLE idea_draft
  MODIFY impact_indicators MEDIUMTEXT NULL,
  MODIFY partners MEDIUMTEXT NULL,
  MODIFY timetable MEDIUMTEXT NULL,
  ADD cost_lines MEDIUMTEXT NULL;

UPDATE idea_draft SET
  impact_indicators = IF(impact_indicators IS NULL, NULL, JSON_ARRAY(JSON_OBJECT('what', impact_indicators))),
  partners = IF(partners IS NULL, NULL, JSON_ARRAY(JSON_OBJECT('name', partners))),
  timetable = IF(timetable IS NULL, NULL, JSON_ARRAY(JSON_OBJECT('title', timetable))),
  cost_lines = CONCAT('[', CONCAT_WS(',',
    IF(cost_staff > 0, JSON_OBJECT('category', 'STAFF', 'description', 'Personale', 'amount', CAST(cost_staff AS CHAR)), NULL),
    IF(cost_equipment > 0, JSON_OBJECT('category', 'EQUIPMENT', 'description', 'Attrezzature', 'amount', CAST(cost_equipment AS CHAR)), NULL),
    IF(cost_premises > 0, JSON_OBJECT('category', 'PREMISES', 'description', 'Locali', 'amount', CAST(cost_premises AS CHAR)), NULL),
    IF(cost_services > 0, JSON_OBJECT('category', 'SERVICES', 'description', 'Servizi', 'amount', CAST(cost_services AS CHAR)), NULL),
    IF(cost_other > 0, JSON_OBJECT('category', 'OTHER', 'description', 'Altri costi', 'amount', CAST(cost_other AS CHAR)), NULL)), ']');

ALTER TABLE idea_draft
  DROP cost_staff, DROP cost_equipment, DROP cost_premises, DROP cost_services, DROP cost_other;

ALTER TABLE idea_application
  MODIFY impact_indicators MEDIUMTEXT NOT NULL,
  MODIFY partners MEDIUMTEXT NULL,
  MODIFY timetable MEDIUMTEXT NOT NULL,
  ADD cost_lines MEDIUMTEXT NULL;

UPDATE idea_application SET
  impact_indicators = JSON_ARRAY(JSON_OBJECT('what', impact_indicators)),
  partners = IF(partners IS NULL, NULL, JSON_ARRAY(JSON_OBJECT('name', partners))),
  timetable = JSON_ARRAY(JSON_OBJECT('title', timetable)),
  cost_lines = CONCAT('[', CONCAT_WS(',',
    IF(cost_staff > 0, JSON_OBJECT('category', 'STAFF', 'description', 'Personale', 'amount', CAST(cost_staff AS CHAR)), NULL),
    IF(cost_equipment > 0, JSON_OBJECT('category', 'EQUIPMENT', 'description', 'Attrezzature', 'amount', CAST(cost_equipment AS CHAR)), NULL),
    IF(cost_premises > 0, JSON_OBJECT('category', 'PREMISES', 'description', 'Locali', 'amount', CAST(cost_premises AS CHAR)), NULL),
    IF(cost_services > 0, JSON_OBJECT('category', 'SERVICES', 'description', 'Servizi', 'amount', CAST(cost_services AS CHAR)), NULL),
    IF(cost_other > 0, JSON_OBJECT('category', 'OTHER', 'description', 'Altri costi', 'amount', CAST(cost_other AS CHAR)), NULL)), ']');

ALTER TABLE idea_application
  DROP cost_staff, DROP cost_equipment, DROP cost_premises, DROP cost_services, DROP cost_other;
