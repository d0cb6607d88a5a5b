/**
 * Phrases that the reading and judging of articles make, in English: why two claims are one fact, why values exclude each other,
 * what a claim is about, why a file was not read. `{0}` stands for what the articles supply. German, then Russian.
 */
export const REASONS: Readonly<Record<string, readonly [german: string, russian: string]>> = {
  'both count {0}': ['beide zählen {0}', 'оба считают {0}'],
  '“{0}” and “{1}” are the same kind': ['„{0}“ und „{1}“ sind von einer Art', '«{0}» и «{1}» — одно и то же'],
  'both are about the same person': ['beide betreffen dieselbe Person', 'оба об одном человеке'],
  'both tell of the same event': ['beide berichten vom selben Ereignis', 'оба об одном событии'],
  'both sentences name {0}': ['beide Sätze nennen {0}', 'в обоих предложениях названо: {0}'],
  'both are tied to the same day': ['beide gehören zum selben Tag', 'оба относятся к одному дню'],
  'both come from the same source ({0})': ['beide stammen aus derselben Quelle ({0})', 'оба из одного источника ({0})'],
  '{0} and {1} exclude each other': ['{0} und {1} schließen einander aus', '{0} и {1} исключают друг друга'],
  '{0} and {1} are different days': ['{0} und {1} sind verschiedene Tage', '{0} и {1} — разные дни'],
  'one is longer than the other': ['das eine dauert länger als das andere', 'одно дольше другого'],
  'one office and one surname, but two given names': [
    'ein Amt und ein Nachname, aber zwei Vornamen',
    'одна должность и одна фамилия, но два имени',
  ],
  'one office is given to two persons': ['ein Amt wird zwei Personen gegeben', 'одна должность у двух людей'],
  'one person cannot hold both offices': [
    'eine Person kann nicht beide Ämter haben',
    'один человек не может занимать обе должности',
  ],
  'one says so, the other denies it': ['das eine sagt es, das andere verneint es', 'одно утверждает, другое отрицает'],
  'one tells of it, the other says that there was none': [
    'das eine berichtet davon, das andere sagt, dass es nichts davon gab',
    'одно сообщает об этом, другое говорит, что этого не было',
  ],
  'only one of both can be so': ['nur eines von beiden kann zutreffen', 'верным может быть только одно'],
  'the hours differ': ['die Uhrzeiten weichen ab', 'часы расходятся'],
  'the values exclude each other': ['die Werte schließen einander aus', 'значения исключают друг друга'],
  'the words differ': ['die Worte weichen ab', 'слова расходятся'],
  'they differ, converted to one unit': [
    'in eine Einheit umgerechnet weichen sie ab',
    'расходятся после перевода в одни единицы',
  ],
  'the later report supersedes the earlier one': [
    'die spätere Meldung überholt die frühere',
    'более позднее сообщение заменяет прежнее',
  ],
  'a source gives both dates, by different clocks': [
    'eine Quelle nennt beide Daten, nach verschiedenen Uhren',
    'один источник приводит обе даты, по разным часам',
  ],
  'a source corrects the earlier value': [
    'eine Quelle berichtigt den früheren Wert',
    'источник исправляет прежнее значение',
  ],
  'one article gives both values, each with its source': [
    'ein Artikel nennt beide Werte, jeden mit seiner Quelle',
    'статья приводит оба значения, каждое со своим источником',
  ],
  '“{0}” and “{1}” are spellings of one surname': [
    '„{0}“ und „{1}“ sind Schreibweisen eines Nachnamens',
    '«{0}» и «{1}» — написания одной фамилии',
  ],
  '“{0}” and “{1}” are spellings of one given name': [
    '„{0}“ und „{1}“ sind Schreibweisen eines Vornamens',
    '«{0}» и «{1}» — написания одного имени',
  ],
  '“{0}” and “{1}” are forms of one given name': [
    '„{0}“ und „{1}“ sind Formen eines Vornamens',
    '«{0}» и «{1}» — формы одного имени',
  ],
  '“{0}” and “{1}” differ by little': ['„{0}“ und „{1}“ unterscheiden sich wenig', '«{0}» и «{1}» мало различаются'],
  '“{0}” and “{1}” differ by a vowel': [
    '„{0}“ und „{1}“ unterscheiden sich in einem Vokal',
    '«{0}» и «{1}» различаются гласной',
  ],
  '“{0}.” may stand for “{1}”': ['„{0}.“ kann für „{1}“ stehen', '«{0}.» может означать «{1}»'],
  'one source leaves out a middle name': [
    'eine Quelle lässt einen Zwischennamen weg',
    'в одном источнике нет второго имени',
  ],
  'the same names in another order': ['dieselben Namen in anderer Folge', 'те же имена в другом порядке'],
  'both are {0}': ['beide sind {0}', 'оба — {0}'],
  // What a claim is about, before its values in a message.
  Date: ['Datum', 'Дата'],
  'Length of time': ['Dauer', 'Длительность'],
  'Date, “{0}”': ['Datum, „{0}“', 'Дата, «{0}»'],
  'Length of time, “{0}”': ['Dauer, „{0}“', 'Длительность, «{0}»'],
  'Office of {0}': ['Amt von {0}', 'Должность: {0}'],
  Quote: ['Zitat', 'Цитата'],
  'Words of {0}': ['Worte von {0}', 'Слова: {0}'],
  'Told two ways': ['Auf zweierlei Weise erzählt', 'Рассказано по-разному'],
  'Said and denied': ['Gesagt und bestritten', 'Сказано и опровергнуто'],
  Age: ['Alter', 'Возраст'],
  Figure: ['Zahl', 'Число'],
  'People killed': ['Getötete', 'Погибшие'],
  'People injured': ['Verletzte', 'Пострадавшие'],
  'People arrested': ['Festgenommene', 'Задержанные'],
  'People missing': ['Vermisste', 'Пропавшие'],
  'People rescued': ['Gerettete', 'Спасённые'],
  'People evacuated': ['Evakuierte', 'Эвакуированные'],
  'People displaced': ['Vertriebene', 'Переселённые'],
  'People infected': ['Infizierte', 'Заражённые'],
  // Why a file was not read.
  empty: ['leer', 'пустой'],
  'not text': ['kein Text', 'не текст'],
  'not prose: {0}': ['keine Prosa: {0}', 'не проза: {0}'],
  'over the size budget: {0} kB, and {1} kB are allowed': [
    'zu groß: {0} kB, erlaubt sind {1} kB',
    'слишком большой: {0} КБ, допускается {1} КБ',
  ],
  'looks like data or markup': ['sieht nach Daten oder Auszeichnung aus', 'похоже на данные или разметку'],
  'holds hardly any words': ['enthält kaum Wörter', 'почти нет слов'],
  'holds more signs and digits than words': [
    'enthält mehr Zeichen und Ziffern als Wörter',
    'знаков и цифр больше, чем слов',
  ],
  'is not in English': ['ist nicht auf Englisch', 'не на английском'],
  'does not read as English prose': ['liest sich nicht wie englische Prosa', 'не похоже на английскую прозу'],
};
