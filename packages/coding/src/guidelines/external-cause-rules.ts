/** How an injury came about, by the words of the history. The first that fits counts, the particular before the general. */
export interface CauseRule {
  /** Undotted, without its placeholders and seventh character. */
  readonly code: string;
  readonly pattern: RegExp;
}

const FELL = "(?:fell|fall(?:s|en|ing)?|slip(?:ped|ping|s)?|tripp?(?:ed|ing|s)?|land(?:ed|ing))";

function fall(where: string): RegExp {
  return new RegExp(
    `\\b${FELL}\\b[^.\\n]{0,60}\\b(?:${where})\\b|\\b(?:${where})\\b[^.\\n]{0,40}\\b${FELL}\\b`,
    "i",
  );
}

/** Mechanisms (V00-X58); one is reported (Guidelines I.C.20.a.4). */
export const MECHANISMS: readonly CauseRule[] = [
  {
    code: "V892",
    pattern:
      /\b(?:motor vehicle (?:accident|collision|crash)|mva|mvc|car (?:accident|crash|wreck)|auto(?:mobile)? accident|rear[- ]ended)\b/i,
  },
  { code: "V199", pattern: /\b(?:hit by a car|struck by a car)\b[^.\n]{0,40}\b(?:bike|bicycle|cycling)\b/i },
  { code: "V031", pattern: /\b(?:hit|struck) by an? (?:car|vehicle|truck)\b/i },
  { code: "V180", pattern: fall("bike|bicycle|cycling") },
  {
    code: "W001",
    pattern:
      /\b(?:slip\w*|fell|fall)\b[^.\n]{0,40}\b(?:ice|icy|snow\w*)\b[^.\n]{0,40}\b(?:steps?|stairs?|stairway)\b|\bicy (?:steps?|stairs?)\b/i,
  },
  {
    code: "W000",
    pattern:
      /\b(?:slip\w*|fell|fall)\b[^.\n]{0,40}\b(?:ice|icy|snow\w*)\b|\b(?:ice|icy)\b[^.\n]{0,30}\b(?:slip\w*|fell)\b/i,
  },
  { code: "W101", pattern: fall("curb") },
  { code: "W108", pattern: fall("(?:missed|missing) a (?:step|stair)") },
  { code: "W109", pattern: fall("stairs?|steps|staircase|stairway") },
  { code: "W11", pattern: fall("ladder") },
  { code: "W132", pattern: fall("roof") },
  { code: "W06", pattern: fall("bed") },
  { code: "W07", pattern: fall("chair") },
  { code: "W08", pattern: fall("table|desk|counter") },
  { code: "W091", pattern: fall("swing") },
  { code: "W098", pattern: fall("playground|trampoline|monkey bars|jungle gym") },
  { code: "W14", pattern: fall("tree") },
  {
    code: "W500",
    pattern: /\b(?:punched|kicked|hit) by (?:another|an?) (?:person|player|man|boy|girl|child)\b/i,
  },
  {
    code: "W03",
    pattern:
      /\b(?:tackled|pushed|collided with|bumped into) (?:by )?(?:another|an?|the)? ?(?:person|player|man|runner|opponent)\b/i,
  },
  { code: "W540", pattern: /\b(?:dog bite|bitten by (?:a |her |his |the )?dog|dog bit)\b/i },
  { code: "W5501", pattern: /\b(?:cat bite|bitten by (?:a |her |his |the )?cat)\b/i },
  {
    code: "W57",
    pattern: /\b(?:(?:insect|tick|mosquito|spider) bite|bitten by an? (?:insect|tick|mosquito)|stung by)\b/i,
  },
  {
    code: "W260",
    pattern:
      /\b(?:cut|lacerat\w+|sliced)\b[^.\n]{0,50}\b(?:knife|blade)\b|\bknife\b[^.\n]{0,30}\b(?:slipped|cut)\b/i,
  },
  { code: "W25", pattern: /\b(?:cut|lacerat\w+)\b[^.\n]{0,50}\b(?:glass)\b/i },
  {
    code: "W230",
    pattern: /\b(?:caught|slammed|smashed|crushed|shut|jammed)\b[^.\n]{0,40}\b(?:door|drawer|window)\b/i,
  },
  {
    code: "W210",
    pattern: /\b(?:hit|struck)\b[^.\n]{0,30}\b(?:with|by) (?:a |the )?(?:baseball|softball|ball|puck|bat)\b/i,
  },
  {
    code: "W208",
    pattern:
      /\b(?:dropped|fell|falling)\b[^.\n]{0,60}\b(?:on|onto|on top of) (?:his|her|my|the) (?:right |left )?(?:foot|toe|hand|head|leg|ankle)\b|\bstruck by (?:a )?falling\b/i,
  },
  {
    code: "W228",
    pattern:
      /\b(?:hit|struck|banged|bumped|kicked|ran into|jammed)\b[^.\n]{0,40}\b(?:against|on|into|the) (?:a |the |an )?(?:wall|door|table|corner|pole|tree|furniture|couch|dresser|object|post)\b/i,
  },
  { code: "X118", pattern: /\b(?:scald\w*|burn\w*)\b[^.\n]{0,40}\b(?:hot|boiling) (?:water|liquid)\b/i },
  { code: "X100", pattern: /\b(?:spilled|burn\w*|scald\w*)\b[^.\n]{0,40}\bhot (?:coffee|tea|soup|drink)\b/i },
  { code: "X150", pattern: /\b(?:burn\w*)\b[^.\n]{0,40}\b(?:stove|oven|burner)\b/i },
  {
    code: "W184",
    pattern:
      /\b(?:tripp?(?:ed|ing)|slip(?:ped|ping)|stumbl(?:ed|ing)|missed a step)\b[^.\n]{0,40}\b(?:without fall\w*|but (?:did not|didn't) fall|caught (?:himself|herself))\b/i,
  },
  {
    code: "W010",
    pattern:
      /\b(?:slip(?:ped|ping)?|tripp?(?:ed|ing)|stumbl(?:ed|ing))\b[^.\n]{0,60}\b(?:fell|fall(?:ing)?|landed|landing|down)\b|\b(?:fell|landed)\b[^.\n]{0,40}\b(?:slip(?:ped|ping)?|tripp?(?:ed|ing))\b/i,
  },
  {
    code: "X500",
    pattern:
      /\b(?:lift(?:ed|ing)|moving|carrying|pulling|pushing)\b[^.\n]{0,50}\b(?:heavy|box(?:es)?|furniture|weights?|couch|mattress|luggage|bags?)\b/i,
  },
  { code: "W1849", pattern: /\b(?:twisted|rolled|slipped|tripped|misstep|stepped wrong)\b/i },
  { code: "W19", pattern: /\b(?:fell|sustained a fall|had a fall|a fall)\b/i },
];

/** What the person did (Y93): reported once, at the initial encounter only (I.C.20.c). */
export const ACTIVITIES: readonly CauseRule[] = [
  { code: "Y9302", pattern: /\b(?:running|jogging|went for a run|while on a run)\b/i },
  { code: "Y9353", pattern: /\bgolf(?:ing)?\b/i },
  { code: "Y9367", pattern: /\bbasketball\b/i },
  { code: "Y9361", pattern: /\b(?:american )?football\b/i },
  { code: "Y9366", pattern: /\bsoccer\b/i },
  { code: "Y9364", pattern: /\b(?:baseball|softball)\b/i },
  { code: "Y9365", pattern: /\b(?:lacrosse|field hockey)\b/i },
  { code: "Y9368", pattern: /\bvolleyball\b/i },
  { code: "Y9323", pattern: /\b(?:ski(?:ing|ed)?|snowboard\w*|sledding)\b/i },
  { code: "Y9321", pattern: /\b(?:ice[- ]skating|figure skating)\b/i },
  { code: "Y9322", pattern: /\bice hockey\b|\bhockey\b/i },
  { code: "Y9351", pattern: /\b(?:roller[- ]?skating|skateboard\w*)\b/i },
  { code: "Y9354", pattern: /\bbowling\b/i },
  { code: "Y9373", pattern: /\b(?:tennis|racquetball|squash|pickleball)\b/i },
  { code: "Y9343", pattern: /\bgymnastics\b/i },
  { code: "Y9341", pattern: /\bdanc(?:e|ing)\b/i },
  { code: "Y9342", pattern: /\byoga\b/i },
  { code: "Y9345", pattern: /\bcheerleading\b/i },
  { code: "Y9344", pattern: /\btrampoline\b/i },
  { code: "Y9372", pattern: /\bwrestling\b/i },
  { code: "Y9375", pattern: /\b(?:martial arts|karate|judo)\b/i },
  {
    code: "Y93B3",
    pattern: /\b(?:weight ?lifting|lifting weights|free weights|deadlift\w*|squats?|bench press\w*)\b/i,
  },
  { code: "Y9355", pattern: /\b(?:riding (?:his|her|a) (?:bike|bicycle)|cycling|biking|mountain biking)\b/i },
  { code: "Y9311", pattern: /\bswimming\b/i },
  { code: "Y9331", pattern: /\b(?:rock climbing|mountain climbing)\b/i },
  { code: "Y9301", pattern: /\b(?:hik(?:e|ing)|walking|marching)\b/i },
  { code: "Y93G3", pattern: /\bcooking\b/i },
  { code: "Y93H2", pattern: /\b(?:gardening|mowing|raking|yard ?work|landscaping)\b/i },
  { code: "Y93H1", pattern: /\b(?:shovel(?:ing|ling)|digging)\b/i },
  { code: "Y93E5", pattern: /\b(?:vacuum\w*|mopping|sweeping|cleaning the (?:floor|house))\b/i },
  {
    code: "Y93E9",
    pattern:
      /\b(?:taking out the (?:trash|garbage)|took out the (?:trash|garbage)|household chores?|housework)\b/i,
  },
];

/** Where it happened (Y92): reported once, at the initial encounter only (I.C.20.b). */
export const PLACES: readonly CauseRule[] = [
  { code: "Y92480", pattern: /\b(?:side ?walk|curb)\b/i },
  { code: "Y92410", pattern: /\b(?:street|highway|road|intersection)\b/i },
  { code: "Y92481", pattern: /\bparking lot\b/i },
  { code: "Y92000", pattern: /\bkitchen\b/i },
  { code: "Y92039", pattern: /\bapartment\b/i },
  {
    code: "Y92009",
    pattern:
      /\b(?:at|in|inside|outside) (?:his|her|their|the|my)? ?(?:home|house|driveway|yard|back ?yard|garage|bathroom|bedroom|living room)\b/i,
  },
  { code: "Y92310", pattern: /\bbasketball court\b/i },
  { code: "Y92322", pattern: /\bsoccer field\b/i },
  { code: "Y92219", pattern: /\b(?:at school|classroom|school playground)\b/i },
  { code: "Y92830", pattern: /\b(?:at|in) (?:the|a) (?:public )?park\b/i },
];
