import { version } from '../../../../package.json';
import type { ConflictKind, Severity } from '../../model/conflict.ts';
import type { Report, Spot } from './report.ts';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

type Rule = `${ConflictKind}-conflict` | 'uncorroborated';

const RULES: Readonly<Record<Rule, string>> = {
  'date-conflict': 'Sources date one event differently.',
  'figure-conflict': 'Sources give different figures for one thing.',
  'official-conflict': 'Sources give one person different offices, or one office different people.',
  'quote-conflict': 'Sources quote one speaker with different words.',
  'polarity-conflict': 'Sources tell one event in ways that exclude each other.',
  uncorroborated: 'A draft says what no source says.',
};

/** SARIF 2.1.0 (OASIS), for code scanning of any host. Columns count UTF-16 units, as SARIF's default says they do. */
export function toSarif({ findings, uncorroborated, skipped }: Report): string {
  const rules = Object.keys(RULES) as Rule[];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Concordance',
            version,
            rules: rules.map((rule) => ({
              id: `concordance/${rule}`,
              shortDescription: { text: RULES[rule] },
              defaultConfiguration: { level: rule === 'uncorroborated' ? 'note' : 'warning' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: skipped.map(({ path, why }) => ({
              level: 'note',
              message: { text: `Skipped ${path}: ${why}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        results: [
          ...findings.map(({ conflict, sides }) => {
            const [first, ...others] = sides.flat();
            return {
              ruleId: `concordance/${conflict.kind}-conflict`,
              ruleIndex: rules.indexOf(`${conflict.kind}-conflict`),
              level: LEVEL[conflict.severity],
              message: { text: [conflict.message, ...conflict.because].join('\n') },
              locations: first ? [location(first)] : [],
              relatedLocations: others.map((spot, index) => ({
                id: index + 1,
                ...location(spot),
                message: { text: spot.excerpt.text },
              })),
              partialFingerprints: { 'concordanceConflict/v1': conflict.id },
              properties: { explained: conflict.explained, developing: conflict.developing },
            };
          }),
          ...uncorroborated.map(({ message, spot }) => ({
            ruleId: 'concordance/uncorroborated',
            ruleIndex: rules.indexOf('uncorroborated'),
            level: 'note',
            message: { text: message },
            locations: [location(spot)],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const location = ({ file, range }: Spot) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(file) },
    region: {
      startLine: range.start.line + 1,
      startColumn: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
    },
  },
});

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
