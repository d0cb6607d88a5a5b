import { version } from '../../../../package.json';
import type { ConflictKind, Severity } from '../../model/conflict.ts';
import type { Report, Spot } from './report.ts';

const LEVEL: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const RULES: Readonly<Record<ConflictKind, string>> = {
  date: 'Sources date one event differently.',
  figure: 'Sources give different figures for one thing.',
  official: 'Sources give one person different offices, or one office different people.',
  quote: 'Sources quote one speaker with different words.',
  polarity: 'Sources tell one event in ways that exclude each other.',
};

/** SARIF 2.1.0 (OASIS), for code scanning of any host. Columns count UTF-16 units, as SARIF's default says they do. */
export function toSarif({ findings, skipped }: Report): string {
  const kinds = Object.keys(RULES) as ConflictKind[];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Concordance',
            version,
            rules: kinds.map((kind) => ({
              id: `concordance/${kind}-conflict`,
              shortDescription: { text: RULES[kind] },
              defaultConfiguration: { level: 'warning' },
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
        results: findings.map(({ conflict, sides }) => {
          const [first, ...others] = sides.flat();
          return {
            ruleId: `concordance/${conflict.kind}-conflict`,
            ruleIndex: kinds.indexOf(conflict.kind),
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
