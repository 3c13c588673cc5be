/** From what is in the fields to an answer. The app checks it again; the page says at once what is missing. */
import type { Answer } from '../generated/Answer';
import type { Kind } from '../generated/Kind';
import { calendarDay, wholeNumber } from './keyboard';

interface Choice {
  code: string;
  exclusive: boolean;
}

interface Asked {
  kind: Kind;
  options: Choice[];
  minimum: number | null;
  maximum: number | null;
}

/** What can be typed or ticked. */
export interface Filled {
  codes: string[];
  typed: string;
  day: string;
  month: string;
  year: string;
}

/** The answer in the fields, or the id of what is wrong with it. */
export function typedAnswer(question: Asked, fields: Filled): Answer | { complaint: string } {
  switch (question.kind) {
    case 'choices':
      // Nothing chosen is an answer of its own, and the button says so, unless the list has one.
      if (fields.codes.length === 0 && question.options.some((option) => option.exclusive))
        return { complaint: 'answer-choose-one' };
      return {
        codes: question.options.map((option) => option.code).filter((code) => fields.codes.includes(code)),
      };
    case 'number': {
      const number = wholeNumber(fields.typed);
      if (number === null) return { complaint: 'answer-number-needed' };
      if (
        (question.minimum !== null && number < question.minimum) ||
        (question.maximum !== null && number > question.maximum)
      )
        return { complaint: 'answer-number-range' };
      return { number };
    }
    case 'date': {
      const date = calendarDay(fields.day, fields.month, fields.year);
      return date === null ? { complaint: 'answer-date-needed' } : { date };
    }
    case 'text':
      return fields.typed.trim() === '' ? { complaint: 'answer-text-needed' } : { text: fields.typed };
    default:
      return { complaint: 'answer-choose-one' };
  }
}

/** The codes after one more touch. "None of this" and its like stand alone. */
export function toggled(options: Choice[], codes: string[], touched: Choice): string[] {
  if (codes.includes(touched.code)) return codes.filter((code) => code !== touched.code);
  if (touched.exclusive) return [touched.code];
  const alone = new Set(options.filter((option) => option.exclusive).map((option) => option.code));
  return [...codes.filter((code) => !alone.has(code)), touched.code];
}
