import type { MentionStatus } from "../coding-suggestion.ts";

/** Where a trigger works: on what follows it, on what precedes it, or on both. */
export type TriggerDirection = "forward" | "backward" | "both";

export interface Trigger {
  readonly words: readonly string[];
  /** `none` for words that look like a trigger and are not (`no change`), `end` for words that close every scope. */
  readonly status: Exclude<MentionStatus, "affirmed"> | "none" | "end";
  readonly direction: TriggerDirection;
  /** Tells when it began and not that it is over: a disease of the past medical history is still the patient's. */
  readonly lasting?: true;
}

/**
 * After ConText (Harkema et al., J Biomed Inform 2009;42:839): trigger phrases, their direction and the words that
 * end their scope. The phrases are ours. Uncertainty follows ICD-10-CM Guidelines IV.H: "probable", "suspected",
 * "questionable", "rule out", "compatible with", "consistent with", "working diagnosis" and similar terms.
 */
const PHRASES: readonly (readonly [Trigger["status"] | "lasting", TriggerDirection, string])[] = [
  [
    "none",
    "forward",
    "without contrast|with and without contrast|not changed|have not changed|has not changed|not significantly changed|no specific diagnosis for|no diagnosis for|day history of|days history of|week history of|weeks history of|month history of|months history of|year history of|years history of|hour history of|day history|year history|no change|no changes|year old|years old|month old|months old|week old|day old|no significant change|no interval change|no new change|no further improvement|no improvement|no relief|no increase|not only|not certain|not sure if|no further workup|without difficulty|without improvement|without relief|without significant relief|not necessarily|gram negative|no longer than|no doubt|no matter|not due to|rather than|no more than|not drained|if so|if any|family medicine|family physician|family doctor|family practice|mother reports|mother states|mother notes|mother says|mother is concerned|father reports|father states|father says|her mother reports|his mother reports|mom reports|mom states|mom says|mom notes|dad reports|dad states|brought in by his mother|brought in by her mother|brought by mother|accompanied by his mother|accompanied by her mother|accompanied by mother|accompanied by his wife|accompanied by her husband|accompanied by his father|accompanied by her father|accompanied by her daughter|accompanied by his daughter|accompanied by her son|accompanied by his son|with her mother|with his mother|with her husband|with his wife|history of present illness|history and physical|lives with her|lives with his|past few|past several|past two|past three|past week|past month|past year|past couple|over the past|for the past|in the past few|in the past week|in the past month|previously noted|as previously|last visit|prior to|prior visit|likely due to|not tolerate|unable to tolerate|may take|may use|may continue|may return|may also|can take|can use|can be treated|should take|should continue|should use|should rest|should follow|should also|cause of",
  ],
  [
    "negated",
    "forward",
    "no|not|denies|denied|deny|denying|without|without any|negative for|no evidence of|no evidence for|no sign of|no signs of|no signs or symptoms of|no suggestion of|free of|free from|absence of|never|never had|no history of|no prior history of|no past history of|no complaints of|does not have|did not have|do not have|doesn't have|doesn't|didn't|don't|isn't|wasn't|hasn't|haven't|has not had|have not had|not have|not had|no longer|cannot see|fails to reveal|failed to reveal|nor|neither|unremarkable for|lack of|lacks|lacking|ruled out for|rules out|ruled out|low suspicion for|not support a diagnosis of|do not believe the patient is having|do not believe the patient has|no further|no further signs or symptoms of|no further signs of|no further evidence of|no known|declines any|resolution of|do not see|do not believe|did not reveal|does not reveal|did not show|does not show|show no|shows no|no other|nontender without|exclude|excluded|excludes|absent|not demonstrate|not appear to have|no apparent|no abnormal|not exhibit|not feel|not associated with|has no|had no|have no|with no|inconsistent with|not consistent with|instead of",
  ],
  [
    "negated",
    "backward",
    "ruled out|was ruled out|is ruled out|has been ruled out|have been ruled out|is negative|are negative|was negative|were negative|negative|not seen|not present|not identified|not noted|not appreciated|not detected|not demonstrated|not evident|not visualized|is absent|are absent|absent|unlikely|is unlikely|are not seen|is not seen|was not seen|none|is not present|are not present|not observed|not found|was excluded|is excluded|denied|not felt|was not found|doubt|has not occurred|resolved completely|resolved|has resolved|have resolved|is resolved|has since resolved|since resolved|has cleared|is not there|not heard|not palpated|nonreactive|non reactive",
  ],
  [
    "uncertain",
    "forward",
    "possible|possibly|possibility of|possibility that|probable|probably|suspected|suspect|suspects|suspecting|suspicious for|suspicion of|suspicion for|rule out|r o|questionable|question of|query|concern for|concern of|concerns for|concerning for|concern about|concerned about|concerned for|consistent with|compatible with|likely|most likely|may have|might have|could have|could be|may be|might be|may represent|could represent|appears to be|appear to be|working diagnosis|working diagnosis of|indicative of|suggestive of|suggests|suggest|suggesting|evaluate for|evaluation for|evaluate her for|evaluate him for|workup for|work up for|differential|differential diagnosis|differential includes|differential diagnosis includes|cannot exclude|cannot rule out|can not rule out|can't rule out|could not exclude|not exclude|presumed|presumptive|presumably|thought to be|thought to have|felt to be|looks like|seems to be|seems like|worrisome for|equivocal for|equivocal|perhaps|potential|potentially|potential for|test for|tested for|testing for|assess for|check for|look for|checked for|to see if|to determine if|unclear if|unclear whether|borderline|think this is|i think|i believe|believe this is|believe that|i feel that",
  ],
  [
    "uncertain",
    "backward",
    "suspected|is suspected|was suspected|is possible|is a possibility|are possible|not excluded|cannot be excluded|can not be excluded|not ruled out|cannot be ruled out|can't be ruled out|is likely|questionable|is questionable|is in the differential|must be considered|should be considered|is considered|to be ruled out|pending confirmation",
  ],
  ["uncertain", "both", "versus|vs"],
  [
    "hypothetical",
    "forward",
    "if|in case of|in case|should he|should she|should they|should the patient|should there be|return if|return for|return immediately for|watch for|watching for|monitor for|monitor for signs of|monitoring for|look out for|risk of|risk for|risks of|increased risk|at risk|high risk for|risk factors for|risk factor for|prevent|prevents|to prevent|preventing|prevention of|prevention|avoid|avoiding|to avoid|could cause|can cause|may cause|may lead to|can lead to|could lead to|could result in|call if|call for|in the event of|in the event that|as needed for|whether|screening for|screen for|screened for|unless|worsening|precautions for|precautions|come back for|come in for|educated on|educated about|education on|handout on|information about|complications such as|complications include|risks include|side effects|side effect|potential side effects|side effects such as|return to the clinic if|return to clinic if|seek care for|prophylaxis|prophylaxis for|when she has|when he has|would be|would cause|would be at|goal of|to rule out|against|protect against|vaccine|vaccination for|vaccine for|vaccinated for|vaccinated against|test results for|awaiting|allergic to|contraindicated in",
  ],
  [
    "historical",
    "forward",
    "history of|past history of|history significant for|history includes|hx of|hx|h o|history|previous|previously|prior|status post|s p|past|remote|remote history of|childhood|history of prior|old|personal history of|known history of|ago she had|ago he had|had a|had an|healed",
  ],
  [
    "lasting",
    "forward",
    "past medical history|past medical history of|past medical history significant for|past medical history is significant for|medical history significant for|medical history is significant for|medical history of|past medical history includes|medical history includes|past medical history is notable for|medical history notable for|with known|known|know|chronic|chronically|unchanged|longstanding|long standing|hx|osteoporotic",
  ],
  [
    "lasting",
    "backward",
    "unchanged|redemonstrated|again seen|again noted|has not changed|have not changed|with no change|without change",
  ],
  [
    "historical",
    "backward",
    "in the past|as a child|years ago|months ago|year ago|decades ago|in childhood|last year|previously|in remission",
  ],
  [
    "family",
    "both",
    "family history|family history of|fhx|family hx|mother|father|mom|dad|brother|sister|brothers|sisters|sibling|siblings|aunt|aunts|uncle|uncles|grandmother|grandfather|grandparent|grandparents|grandma|grandpa|cousin|cousins|maternal|paternal|parents|parent|son|daughter|sons|daughters|half brother|nephew|niece|relative|relatives|mother's|father's|family member|family members|runs in the family|in the family",
  ],
  [
    "other-person",
    "both",
    "wife|husband|spouse|girlfriend|boyfriend|roommate|roommates|coworker|coworkers|co worker|colleague|neighbor|friend|friends|classmate|donor|her partner|his partner|someone|other people|sick contacts|sick contact|exposed to|exposure to|exposures to|contact with",
  ],
  [
    "end",
    "forward",
    "but|however|although|though|except|except for|nevertheless|yet|apart from|aside from|other than|otherwise|secondary to|because|because of|since|which|who|presents|presenting|presented|reports|reported|endorses|endorsed|complains|complained|complaining|states|admits|notes|noted|noting|positive for|still|instead|therefore|patient|pt|she|he|they|who presents|as well as her|has been|continues to have|does have|does endorse|does report|is positive|remains|consisting|status|cause for|cause of|causes of|reason for|due to|on exam|physical exam",
  ],
];

/** Triggers by their first word, the longest first. */
export const TRIGGERS: ReadonlyMap<string, readonly Trigger[]> = byFirstWord(
  PHRASES.flatMap(([status, direction, phrases]) =>
    phrases.split("|").map((phrase): Trigger => {
      const words = phrase.split(" ");
      return status === "lasting"
        ? { words, status: "historical", direction, lasting: true }
        : { words, status, direction };
    }),
  ),
);

function byFirstWord(triggers: readonly Trigger[]): ReadonlyMap<string, readonly Trigger[]> {
  const map = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const first = trigger.words[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), trigger]);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
