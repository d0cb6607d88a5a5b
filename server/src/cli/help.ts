/** What `concordance help` prints. */
export const HELP = `Concordance compares news articles: where sources contradict each other, and where they agree.

  concordance check FOLDER… [--format text|json|sarif|github] [--fail-on error|warning|information|hint|never]
      Lists the contradictions. Exit code 0: none at or above --fail-on (default: warning); 1: some; 2: could not work.

  concordance facts FOLDER… [--format json]
      Prints every date, figure, official, group of equal facts and contradiction as one JSON document.

  concordance report FOLDER… [--out FILE] [--format html|markdown|csv]
      Draws who says what: dates along time, facts by source, people. The format follows FILE's ending.

FOLDER may hold concordance.decisions.json, or a folder above it may: contradictions ruled out there do not count.

FOLDER may also be a file, or - for standard input. Nothing leaves this machine.

  --include GLOB            which files of a folder are articles; can be repeated  [**/*.{txt,article,news}]
  --exclude GLOB            which files are never read; can be repeated  [**/node_modules/**, **/.git/**]
  --drafts GLOB             files that you are writing: what no source has is pointed out; can be repeated
  --day-month-order ORDER   how 03/04/2024 is read: auto, day-first, month-first  [auto]
  --max-file-size KB        larger files are skipped, and said to be  [1000]
  --cache FILE              keeps what was read for the next time, which then takes a fraction
  -h, --help                this text
      --version             the version
`;
