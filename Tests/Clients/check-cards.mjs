// Checks Adaptive Cards against the vendor's published JSON schema.
//   node check-cards.mjs SCHEMA FOLDER
// Prints one JSON object: for each *.json of the folder its errors, an empty list when it is valid.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const [schemaFile, folder] = process.argv.slice(2);
const validator = compile(read(schemaFile));
const report = {};
for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort())
  report[name] = validator(withoutTeams(read(path.join(folder, name))));
console.log(JSON.stringify(report));

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

// Teams adds a property of its own to a card, which the schema does not know.
function withoutTeams({ msteams, ...card }) {
  return card;
}

// The schema says draft-06 but is written with draft-04's "id" and, in two places, draft-03's boolean "required".
function compile(schema) {
  schema.$id = schema.id;
  delete schema.id;
  dropBooleanRequired(schema);
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addMetaSchema(createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json'));
  addFormats(ajv);
  const whole = ajv.compile(schema);
  const byType = new Map();
  return (card) => (whole(card) ? [] : explain(card));

  function definitionOf(type) {
    if (!byType.has(type))
      byType.set(type, schema.definitions[type] ? ajv.compile({ $ref: `${schema.$id}#/definitions/${type}` }) : null);
    return byType.get(type);
  }

  // An element is "any of all elements", so one mistake deep down fails every alternative on the way up. Each typed object is
  // therefore judged alone by its own definition, and only what is wrong in the object itself is told.
  function explain(card) {
    const errors = [];
    visit(card, '');
    return errors.length > 0 ? [...new Set(errors)] : whole.errors.slice(0, 5).map((error) => `${error.instancePath} ${error.message}`);

    function visit(node, place) {
      if (node === null || typeof node !== 'object')
        return;
      if (!Array.isArray(node) && typeof node.type === 'string')
        judge(node, place);
      for (const [key, value] of Object.entries(node))
        if (key !== 'data')
          visit(value, `${place}/${key}`);
    }

    function judge(node, place) {
      const validate = definitionOf(node.type);
      if (validate === null) {
        errors.push(`${place || '/'}: unknown type ${node.type}`);
        return;
      }
      if (validate(node))
        return;
      for (const error of validate.errors.filter((one) => !['anyOf', 'oneOf', '$ref', 'if'].includes(one.keyword) && isOwn(node, one)))
        errors.push(`${place}${error.instancePath} [${node.type}] ${error.message} ${JSON.stringify(error.params)}`);
    }
  }
}

function isOwn(node, error) {
  let inside = node;
  for (const key of error.instancePath.split('/').slice(1)) {
    inside = inside?.[key];
    if (inside !== null && typeof inside === 'object' && !Array.isArray(inside) && typeof inside.type === 'string')
      return false;
  }
  return !(error.keyword === 'enum' && error.instancePath.endsWith('/type'));
}

function dropBooleanRequired(node) {
  if (node === null || typeof node !== 'object')
    return;
  if (typeof node.required === 'boolean')
    delete node.required;
  Object.values(node).forEach(dropBooleanRequired);
}
