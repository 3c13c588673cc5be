// What we export is accepted by the tools of others, and what they accept is imported.
//
// How `./dev test` calls it: pyxform in $REPERE_PYXFORM (a Python environment), `npm ci` in this folder, then
//   REPERE_TARGET_DIR=<cargo's target directory> node --test tests/forms/
// pyxform is the reference implementation of XLSForm; with Java, its ODK Validate runs each form as well.
// The schema is HL7's own for FHIR R4 (its id is http://hl7.org/fhir/json-schema/4.0).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.REPERE_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const python = process.env.REPERE_PYXFORM ?? join(target, 'pyxform');
const java = spawnSync('java', ['-version']).status === 0;

const packs = [
  ...readdirSync(join(root, 'screening-protocols')).map((name) => join(root, 'screening-protocols', name)),
  join(root, 'crates/protocol/tests/example'),
];
// Packs that never change, with answers.
const frozen = readdirSync(join(root, 'crates/protocol/tests/frozen')).map((name) =>
  join(root, 'crates/protocol/tests/frozen', name),
);

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'repere-forms-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program: what it printed. Fails with what it said if it fails. */
function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.ifError(done.error);
  assert.equal(done.status, 0, `${basename(program)} ${args.join(' ')}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

const repere = (...args) => run(join(target, 'debug/repere'), '--lang', 'en', 'protocol', ...args);

/** The XForm that pyxform makes of a form, which ODK Validate has run where there is Java. */
function xform(form) {
  const out = `${form}.xml`;
  run(join(python, 'bin/xls2xform'), ...(java ? [] : ['--skip_validate']), form, out);
  return readFileSync(out, 'utf8');
}

/** Every question of a Questionnaire, in order. */
function questions(questionnaire) {
  return questionnaire.item.flatMap((section) => section.item);
}

for (const pack of [...packs, ...frozen]) {
  const name = basename(pack);

  test(`${name}: the form is accepted by pyxform`, () => {
    const form = join(folder, `${name}.xlsx`);
    repere('export', pack, '--format', 'xlsform', '--out', form);
    const xml = xform(form);
    const questionnaire = JSON.parse(repere('export', pack, '--format', 'fhir'));
    for (const { linkId } of questions(questionnaire)) {
      const own = /^[0-9]/.test(linkId) ? `_${linkId}` : linkId;
      assert.match(xml, new RegExp(`nodeset="[^"]*/${own}"`), linkId);
    }
  });

  test(`${name}: the form comes back as a protocol that checks`, () => {
    const form = join(folder, `${name}-again.xlsx`);
    repere('export', pack, '--format', 'xlsform', '--out', form);
    const again = join(folder, `${name}-again`);
    repere('import', form, '--out', again);
    repere('check', again);
    repere('test', again);
  });

  test(`${name}: the questionnaire fits the FHIR R4 schema and its own rules`, () => {
    const questionnaire = JSON.parse(repere('export', pack, '--format', 'fhir'));
    fits(questionnaire);
    sound(questionnaire);
  });
}

for (const pack of frozen) {
  const name = basename(pack);
  const questionnaire = () => JSON.parse(repere('export', pack, '--format', 'fhir'));
  for (const file of readdirSync(join(pack, 'answers'))) {
    test(`${name}: the response to ${file} fits the schema and the questionnaire`, () => {
      const answers = join(pack, 'answers', file);
      const response = JSON.parse(repere('export', pack, '--format', 'fhir', '--answers', answers));
      fits(response);
      follows(questionnaire(), response);
    });
  }
}

test('forms that pyxform accepts are imported, and accepted again when they are exported', () => {
  const forms = join(folder, 'made');
  mkdirSync(forms);
  run(join(python, 'bin/python'), join(root, 'tests/forms/make_forms.py'), forms);
  for (const name of ['arrival', 'scale', 'arabic']) {
    const form = join(forms, `${name}.xlsx`);
    xform(form);
    const pack = join(forms, name);
    const report = JSON.parse(repere('import', form, '--out', pack, '--format', 'json'));
    assert.ok(report.questions > 2 && report.notes.length > 0, name);
    repere('check', pack);
    repere('test', pack);
    const again = join(forms, `${name}-again.xlsx`);
    repere('export', pack, '--format', 'xlsform', '--out', again);
    xform(again);
    fits(JSON.parse(repere('export', pack, '--format', 'fhir')));
  }
});

test('the schema finds what is wrong', () => {
  const questionnaire = JSON.parse(repere('export', packs[0], '--format', 'fhir'));
  questionnaire.item[0].item[0].type = 'essay';
  assert.ok(problems(questionnaire).length > 0);
});

let validator;
function problems(resource) {
  validator ??= new JSONSchemaValidator();
  return validator.validate(resource) ?? [];
}

function fits(resource) {
  assert.deepEqual(problems(resource), []);
}

/** The rules of Questionnaire that a schema cannot say (que-1 to que-13 of R4, as far as they apply). */
function sound(questionnaire) {
  const seen = new Set();
  const visit = (item) => {
    assert.ok(!seen.has(item.linkId), `linkId twice: ${item.linkId}`);
    seen.add(item.linkId);
    if (item.type === 'group') assert.ok(item.item?.length > 0, item.linkId);
    if (item.type === 'display') assert.ok(!item.item && !item.enableWhen, item.linkId);
    if (item.answerOption) assert.equal(item.type, 'choice', item.linkId);
    if ((item.enableWhen?.length ?? 0) > 1) assert.ok(item.enableBehavior, item.linkId);
    for (const when of item.enableWhen ?? []) assert.ok(seen.has(when.question), when.question);
    item.item?.forEach(visit);
  };
  questionnaire.item.forEach(visit);
  assert.match(questionnaire.name, /^[A-Z]([A-Za-z0-9_]){0,254}$/);
}

/** Every question that is answered is enabled, and stands where the questionnaire has it. */
function follows(questionnaire, response) {
  const sections = new Map(questionnaire.item.map((section) => [section.linkId, section]));
  for (const section of response.item ?? []) {
    const own = new Map(sections.get(section.linkId).item.map((item) => [item.linkId, item]));
    for (const answered of section.item) {
      const item = own.get(answered.linkId);
      assert.ok(item, `${answered.linkId} stands in another section`);
      assert.ok(enabled(item, questionnaire, response), `${answered.linkId} is not enabled`);
    }
  }
}

function enabled(item, questionnaire, response) {
  const expression = item.extension?.find(({ url }) => url.endsWith('enableWhenExpression'));
  if (expression) {
    const { expression: path } = expression.valueExpression;
    const found = fhirpath.evaluate(response, path, { resource: response }, r4);
    return found[0] === true;
  }
  if (!item.enableWhen) return true;
  const holds = item.enableWhen.map((when) => {
    const answers = (response.item ?? [])
      .flatMap((section) => section.item)
      .filter(({ linkId }) => linkId === when.question)
      .flatMap(({ answer }) => answer ?? []);
    return answers.some((answer) => {
      if (when.answerCoding) return answer.valueCoding?.code === when.answerCoding.code;
      if (when.answerBoolean !== undefined) return answer.valueBoolean === when.answerBoolean;
      if (answer.valueInteger === undefined) return false;
      const wanted = when.answerInteger;
      return {
        '=': answer.valueInteger === wanted,
        '>=': answer.valueInteger >= wanted,
        '<=': answer.valueInteger <= wanted,
      }[when.operator];
    });
  });
  return item.enableBehavior === 'all' ? holds.every(Boolean) : holds.some(Boolean);
}

test('a question that answers rule out is not enabled', () => {
  const pack = join(root, 'crates/protocol/tests/example');
  const questionnaire = JSON.parse(repere('export', pack, '--format', 'fhir'));
  const file = join(folder, 'answers.json');
  const item = questions(questionnaire).find(({ linkId }) => linkId === 'can-get-papers');
  for (const [answer, expected] of [
    ['employer', true],
    ['self', false],
    ['does-not-know', false],
  ]) {
    writeFileSync(file, JSON.stringify({ 'papers-held-by': answer }));
    const response = JSON.parse(repere('export', pack, '--format', 'fhir', '--answers', file));
    assert.equal(enabled(item, questionnaire, response), expected, answer);
  }
});
