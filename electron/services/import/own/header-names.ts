// What people call the columns of their tables, in English, Spanish, French and German.

/** Names of each field as `foldHeader` folds them, set apart by ` | `. */
export type HeaderNames<F extends string> = Readonly<Record<F, string>>;

/** A header as it is compared: without case, accents and punctuation. */
export function foldHeader(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Fields of a role; in the order in which columns are taken, the most telling names first. */
export const roleHeaders = {
  importance:
    'importance | weight | priority | required | relation | relation type | requirement | essential | importancia | peso | prioridad | requerido | poids | priorite | requis | wichtigkeit | gewicht | gewichtung | prioritat | erforderlich',
  level:
    'level | skill level | required level | target level | proficiency | proficiency level | rating | score | nivel | nivel requerido | dominio | niveau | niveau requis | niveau attendu | maitrise | stufe | soll niveau | kompetenzniveau | auspragung',
  kind: 'kind | type | skill type | skill kind | tipo | tipo de competencia | type de competence | art | typ | kompetenzart',
  pay: 'pay | salary | median pay | annual pay | annual salary | wage | sueldo | salario | salaire | remuneration | gehalt | jahresgehalt | entgelt | lohn',
  zone: 'zone | job zone | preparation | zona | preparacion | vorbereitung',
  alternateTitles:
    'alternate titles | alternative titles | other titles | synonyms | also known as | aka | otros titulos | sinonimos | autres intitules | synonymes | andere titel | synonyme | weitere bezeichnungen',
  family:
    'family | job family | role family | group | department | function | area | team | familia | familia profesional | departamento | area funcional | famille | famille de metiers | departement | service | familie | berufsfamilie | jobfamilie | abteilung | bereich',
  id: 'id | code | role id | role code | job id | job code | position id | position code | codigo | id del puesto | codigo del puesto | code poste | code du poste | identifiant | kennung | stellennummer | stellencode | rollen id | nr',
  skill:
    'skill | skills | skill name | competency | competence | capability | habilidad | competencia | nombre de la competencia | destreza | competence requise | nom de la competence | savoir faire | fahigkeit | kompetenz | kenntnis | skillname',
  title:
    'role | job | title | role title | role name | job title | job name | position | position title | occupation | profile | rol | puesto | cargo | titulo | titulo del puesto | nombre del puesto | ocupacion | poste | metier | emploi | intitule | intitule du poste | nom du poste | fonction | rolle | stelle | stellenbezeichnung | jobtitel | beruf | berufsbezeichnung | funktion | titel',
} as const satisfies HeaderNames<string>;

/** Fields of a learning resource, likewise. */
export const catalogHeaders = {
  url: 'url | link | web | website | address | enlace | sitio web | lien | adresse | adresse web | webseite',
  skills:
    'skills | skill | skills taught | competencies | competences | topics | tags | habilidades | competencias | temas | themes | sujets | competences visees | fahigkeiten | kompetenzen | themen | inhalte',
  currency: 'currency | moneda | divisa | devise | monnaie | wahrung',
  cost: 'cost | price | fee | costs | costo | coste | precio | cout | prix | tarif | kosten | preis | gebuhr',
  hours:
    'hours | duration | length | effort | hours of study | horas | duracion | heures | duree | stunden | dauer | umfang',
  level:
    'level | difficulty | proficiency | nivel | dificultad | niveau | difficulte | stufe | schwierigkeit',
  language: 'language | lang | idioma | lengua | langue | sprache',
  provider:
    'provider | institution | school | organization | vendor | platform | proveedor | institucion | centro | organismo | fournisseur | organisme | etablissement | anbieter | trager | institut | schule',
  title:
    'title | course | course title | course name | name | resource | training | program | titulo | curso | nombre | nombre del curso | formacion | titre | cours | intitule | nom | formation | titel | kurs | kursname | kurstitel | bezeichnung',
} as const satisfies HeaderNames<string>;
