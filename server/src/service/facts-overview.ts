import type { Group } from '../model/group.ts';
import type { Span } from '../model/span.ts';
import type { FactItem, FactsOverview, Place } from '../protocol.ts';
import { type Snapshot, sitesOf } from './snapshot.ts';
import { claimInWords } from './words/claim.ts';
import { labelOf } from './words/label.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { say } from './words/say.ts';
import { translated } from './words/translated.ts';

type PlaceOf = (path: string, span: Span) => Place;

/** People, dates along time and figures over all articles; what most sources tell stands first among people and figures. */
export function factsOverview(snapshot: Snapshot, placeOf: PlaceOf, style: DateStyle = PLAIN): FactsOverview {
  const { entities, groups } = snapshot.ledger.all();
  const items = (kind: Group['kind']): FactItem[] =>
    groups.filter((group) => group.kind === kind).map((group) => groupItem(snapshot, group, placeOf, style));
  return {
    people: entities
      .map((entity): FactItem => {
        const places = entity.members.flatMap(({ path, name }) => {
          const article = snapshot.article(path);
          return (article?.persons ?? [])
            .filter((person) => person.name === name)
            .map((person) => ({
              ...placeOf(path, person),
              label: article ? labelOf(article) : path,
              path,
              text: person.text,
            }));
        });
        return {
          label: entity.name,
          detail: entity.roles[0]?.role ?? '',
          status: entity.members.length > 1 ? 'agree' : 'single',
          independent: new Set(entity.members.map((member) => member.path)).size,
          at: null,
          places,
        };
      })
      .sort(byWeight),
    dates: items('date').sort((a, b) =>
      (a.at ?? '~') < (b.at ?? '~') ? -1 : (a.at ?? '~') > (b.at ?? '~') ? 1 : byWeight(a, b),
    ),
    figures: items('figure').sort(byWeight),
  };
}

function groupItem(snapshot: Snapshot, group: Group, placeOf: PlaceOf, style: DateStyle): FactItem {
  const [first] = group.members;
  const claim = first ? snapshot.claim(first.path, first.claim) : null;
  const [site] = first ? sitesOf(snapshot, first.path, first.claim) : [];
  const topic = translated(style, group.topic);
  const value = claim ? claimInWords(claim, site?.text ?? '', style) : '';
  return {
    label: value === '' ? topic : value,
    detail: `${topic} · ${say(style, '{0} sources', group.independent)}`,
    status: group.status,
    independent: group.independent,
    at: claim?.kind === 'date' && /^\d/.test(claim.value.value) ? claim.value.value : null,
    places: group.members.flatMap(({ path, claim: id }) => {
      const article = snapshot.article(path);
      return sitesOf(snapshot, path, id).map((place) => ({
        ...placeOf(path, place),
        label: article ? labelOf(article) : path,
        path,
        text: place.text,
      }));
    }),
  };
}

const byWeight = (a: FactItem, b: FactItem): number =>
  b.independent - a.independent || b.places.length - a.places.length || (a.label < b.label ? -1 : 1);
