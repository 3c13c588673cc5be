// The labour pack's indicators scored by two libraries that questionnaires are built with, in the same run as
// `cargo bench --bench assess`: json-logic-js, the rules of many form engines, and survey-core, SurveyJS.
//
// Each gets the rules in the form that suits it best, and must first give what the pack's own cases expect.
// Neither explains, ranges or keeps five kinds of "not known" apart: they count, and name the outcome.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonLogic from 'json-logic-js';
import { parse } from 'smol-toml';
import { Model } from 'survey-core';

const folder = new URL('../../../../screening-protocols/labour-exploitation/', import.meta.url);
const read = (name) => parse(readFileSync(new URL(name, folder), 'utf8'));
const pack = read('protocol.toml');
const cases = read('cases.toml').case.filter((one) => one.indicators && !one.presumed_minor);
// The main dimensions: another view of the same indicators counts nothing towards an outcome.
const dimensions = pack.dimension.filter((dimension) => dimension.indicator && !dimension.view);
const isMain = (id) => dimensions.some((dimension) => dimension.id === id);
const indicators = dimensions.flatMap((dimension) => dimension.indicator.map(({ id }) => id));
const ofWeight = (dimension, weight) =>
  dimension.indicator.filter((one) => one.adult === weight).map(({ id }) => id);
const WEIGHTS = ['strong', 'medium', 'weak'];
const name = (id) => id.replaceAll('-', '_');

const engines = [logicOf(), surveyOf()];
for (const engine of engines) {
  for (const one of cases) {
    const { outcome, positive } = engine.score(answers(one.indicators));
    assert.equal(outcome, one.expect.outcome, `${engine.title}: ${one.id}`);
    if (one.expect.positive)
      assert.deepEqual(
        positive.sort(),
        one.expect.positive.filter(isMain).sort(),
        `${engine.title}: ${one.id}`,
      );
  }
}
console.log(`${indicators.length} indicators, all present; right on ${cases.length} cases of the pack`);
for (const { title, score } of engines) {
  const all = answers(indicators);
  const none = answers([]);
  const times = [];
  for (let sample = 0; sample < 300; sample += 1) {
    score(none);
    const start = performance.now();
    score(all);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const microseconds = (at) => (times[Math.floor((times.length - 1) * at)] * 1000).toFixed(1);
  console.log(`${title.padEnd(22)} median ${microseconds(0.5)} µs, fastest ${microseconds(0)} µs`);
}

function answers(present) {
  return Object.fromEntries(indicators.map((id) => [name(id), present.includes(id)]));
}

// Counts first, then dimensions, then the outcome: JsonLogic has no variables, so one rule would count many times.
function logicOf() {
  const counts = dimensions.map((dimension) =>
    WEIGHTS.map((weight) => ({
      '+': ofWeight(dimension, weight).map((id) => ({ if: [{ var: name(id) }, 1, 0] })),
    })),
  );
  const rule = (rule) => ({
    and: Object.entries(rule).map(([key, least]) => ({
      '>=': [key === 'medium_or_weak' ? { '+': [{ var: 'medium' }, { var: 'weak' }] } : { var: key }, least],
    })),
  });
  const positive = dimensions.map((dimension) => ({ or: dimension.positive_when.map(rule) }));
  const condition = (when) => {
    if (when.all) return { and: when.all.map(condition) };
    if (when.any) return { or: when.any.map(condition) };
    if (when.dimension) return { var: name(when.dimension) };
    if (when.indicators_at_least) return { '>=': [{ var: 'present' }, when.indicators_at_least] };
    if (when.presumed_minor !== undefined) return !when.presumed_minor;
    throw new Error(`no JsonLogic for ${JSON.stringify(when)}`);
  };
  const outcome = { if: pack.outcome.flatMap(({ id, when }) => (when ? [condition(when), id] : [id])) };
  const present = { '+': indicators.map((id) => ({ if: [{ var: name(id) }, 1, 0] })) };
  const score = (data) => {
    const found = { present: jsonLogic.apply(present, data) };
    for (const [at, dimension] of dimensions.entries()) {
      const [strong, medium, weak] = counts[at].map((count) => jsonLogic.apply(count, data));
      found[name(dimension.id)] = jsonLogic.apply(positive[at], { strong, medium, weak });
    }
    const isPositive = ({ id }) => found[name(id)];
    return {
      outcome: jsonLogic.apply(outcome, found),
      positive: dimensions.filter(isPositive).map(({ id }) => id),
    };
  };
  return { title: 'json-logic-js', score };
}

// A form of yes-no questions with calculated values, as an author of SurveyJS would write it.
function surveyOf() {
  const sum = (ids) => ids.map((id) => `iif({${name(id)}} = true, 1, 0)`).join(' + ') || '0';
  const calculatedValues = [{ name: 'present', expression: sum(indicators) }];
  for (const dimension of dimensions) {
    for (const weight of WEIGHTS)
      calculatedValues.push({
        name: `${name(dimension.id)}_${weight}`,
        expression: sum(ofWeight(dimension, weight)),
      });
    const count = (key) => `{${name(dimension.id)}_${key}}`;
    const rule = (rule) =>
      Object.entries(rule)
        .map(
          ([key, least]) =>
            `${key === 'medium_or_weak' ? `(${count('medium')} + ${count('weak')})` : count(key)} >= ${least}`,
        )
        .join(' and ');
    const expression = dimension.positive_when.map((one) => `(${rule(one)})`).join(' or ');
    calculatedValues.push({ name: name(dimension.id), expression: `iif(${expression}, true, false)` });
  }
  const condition = (when) => {
    if (when.all) return `(${when.all.map(condition).join(' and ')})`;
    if (when.any) return `(${when.any.map(condition).join(' or ')})`;
    if (when.dimension) return `{${name(when.dimension)}} = true`;
    if (when.indicators_at_least) return `{present} >= ${when.indicators_at_least}`;
    if (when.presumed_minor !== undefined) return when.presumed_minor ? '1 = 2' : '1 = 1';
    throw new Error(`no expression for ${JSON.stringify(when)}`);
  };
  const outcome = pack.outcome.reduceRight(
    (rest, { id, when }) => (when ? `iif(${condition(when)}, '${id}', ${rest})` : `'${id}'`),
    "''",
  );
  calculatedValues.push({ name: 'outcome', expression: outcome });
  const survey = new Model({
    elements: indicators.map((id) => ({ type: 'boolean', name: name(id) })),
    calculatedValues,
  });
  const score = (data) => {
    survey.data = data;
    const isPositive = ({ id }) => survey.getVariable(name(id)) === true;
    return {
      outcome: survey.getVariable('outcome'),
      positive: dimensions.filter(isPositive).map(({ id }) => id),
    };
  };
  return { title: 'survey-core', score };
}
