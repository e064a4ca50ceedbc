/**
 * What people write and say for conditions of primary care, in words of our own: abbreviations, lay words, eponyms and
 * plain orders of words. Each line is a code and, after the colon, the words that lead to it.
 */
export const CONDITION_WORDS = `
A049: bacterial gastroenteritis; bacterial intestinal infection
A059: food poisoning; foodborne illness
A084: stomach flu; viral gastroenteritis; stomach bug; gastric flu
A09: infectious gastroenteritis; infectious diarrhea; dysentery
A499: bacterial infection
A609: genital herpes; hsv2; herpes genitalis
A6920: lyme disease; lyme
B001: cold sore; fever blister; herpes labialis; oral herpes
B009: herpes simplex; hsv
B019: chickenpox; varicella; chicken pox
B029: shingles; zoster; herpes zoster
B0229: postherpetic neuralgia; phn; nerve pain after shingles
B079: wart; warts; verruca; common wart
B070: plantar wart; verruca plantaris
B084: hand foot and mouth disease; hfmd
B081: molluscum; molluscum contagiosum
B085: herpangina
B09: viral rash; viral exanthem
B182: chronic hepatitis c; hep c; hcv; hepatitis c
B181: chronic hepatitis b; hep b carrier with hepatitis
B1910: hepatitis b; hbv
B20: aids; hiv disease; symptomatic hiv
B269: mumps
B2790: mono; infectious mononucleosis; kissing disease; glandular fever
B309: viral conjunctivitis; viral pink eye
B349: viral infection; viral syndrome; viral illness
B350: scalp ringworm; tinea capitis; ringworm of beard
B351: toenail fungus; onychomycosis; nail fungus; fungal nail infection
B353: athlete's foot; tinea pedis
B354: ringworm; tinea corporis; ringworm of the body
B356: jock itch; tinea cruris
B359: tinea; dermatophytosis
B360: tinea versicolor; pityriasis versicolor
B370: thrush; oral candidiasis; oral thrush
B372: skin yeast infection; candidal intertrigo; yeast diaper rash
B3731: vaginal yeast infection; yeast infection; vulvovaginal candidiasis; candidal vaginitis
B379: candidiasis; candida infection
B850: head lice; lice of scalp; pediculosis capitis
B86: scabies
B9620: e coli infection; escherichia coli
B9681: h pylori; helicobacter pylori
C189: colon cancer; cancer of the colon; bowel cancer
C3490: lung cancer; cancer of the lung; bronchogenic carcinoma
C439: melanoma; malignant melanoma of skin
C4491: basal cell carcinoma; bcc of skin; rodent ulcer
C4492: squamous cell carcinoma of skin; scc of skin
C50911: cancer of right breast; right breast cancer
C50912: cancer of left breast; left breast cancer
C50919: breast cancer; cancer of the breast
C541: endometrial cancer; uterine cancer; cancer of the womb
C61: prostate cancer; cancer of the prostate
C649: kidney cancer; renal cell carcinoma
C679: bladder cancer
C73: thyroid cancer
C8590: non-hodgkin lymphoma; nhl
C8190: hodgkin lymphoma; hodgkins disease
C9000: multiple myeloma
C9590: leukemia; blood cancer
D126: colon adenoma; benign colon polyp; adenomatous polyp of colon
D179: lipoma; fatty tumor; fatty lump
D1801: strawberry mark; hemangioma of skin; cherry angioma
D229: mole; nevus; moles
D259: fibroids; uterine fibroid; leiomyoma of uterus; myoma of uterus
D509: iron deficiency anemia; ida; low iron anemia; anemia from low iron
D500: iron deficiency anemia from blood loss; anemia due to chronic blood loss
D510: pernicious anemia
D519: vitamin b12 deficiency anemia; b12 anemia
D529: folate deficiency anemia
D571: sickle cell disease; sickle cell anemia
D573: sickle cell trait
D62: acute blood loss anemia
D631: anemia of ckd; anemia in chronic kidney disease; anemia of renal disease
D638: anemia of chronic disease
D649: anemia; low blood count; low hemoglobin
D6851: factor v leiden; activated protein c resistance
D6859: hypercoagulable state; thrombophilia
D696: thrombocytopenia; low platelets; low platelet count
D72829: leukocytosis; high white count; elevated wbc; elevated white blood cell count
D72819: leukopenia; low white count; low wbc
D869: sarcoidosis; sarcoid
E039: hypothyroidism; underactive thyroid; low thyroid
E02: subclinical hypothyroidism; subclinical iodine deficiency hypothyroidism
E041: thyroid nodule; nontoxic single thyroid nodule
E042: multinodular goiter; multiple thyroid nodules
E049: goiter; enlarged thyroid
E0500: graves disease; graves; diffuse toxic goiter
E0590: hyperthyroidism; overactive thyroid; thyrotoxicosis
E063: hashimoto thyroiditis; hashimotos; autoimmune thyroiditis
E109: type 1 diabetes; t1dm; type i diabetes; juvenile diabetes; dm1; iddm
E1010: diabetic ketoacidosis type 1; dka type 1; dka
E119: type 2 diabetes; t2dm; diabetes; diabetes mellitus; type ii diabetes; dm2; dm; adult onset diabetes; niddm; sugar diabetes; sugar
E1121: diabetic nephropathy; type 2 diabetes with nephropathy; diabetic kidney damage
E1122: type 2 diabetes with chronic kidney disease; diabetic ckd; diabetic chronic kidney disease; t2dm with ckd; diabetes with ckd
E11319: diabetic retinopathy; type 2 diabetes with retinopathy; diabetic eye disease
E1136: diabetic cataract; type 2 diabetes with cataract
E1140: diabetic neuropathy; type 2 diabetes with neuropathy
E1142: diabetic polyneuropathy; type 2 diabetes with polyneuropathy; diabetic peripheral neuropathy; diabetic nerve pain in feet; dpn
E1143: diabetic gastroparesis; diabetic autonomic neuropathy; type 2 diabetes with gastroparesis
E1151: diabetic peripheral vascular disease; type 2 diabetes with pad; diabetic angiopathy; type 2 diabetes with peripheral artery disease
E11621: diabetic foot ulcer; type 2 diabetes with foot ulcer; dfu
E11649: type 2 diabetes with low blood sugar; type 2 diabetes with hypoglycemia; diabetic hypoglycemia
E1165: type 2 diabetes with hyperglycemia; uncontrolled type 2 diabetes; poorly controlled diabetes; diabetes out of control; t2dm uncontrolled
E1169: type 2 diabetes with other complication
E118: type 2 diabetes with complications; diabetes with complications
E162: hypoglycemia; low blood sugar; low sugar
E213: hyperparathyroidism
E236: hypopituitarism other
E221: high prolactin; hyperprolactinemia
E282: pcos; polycystic ovary syndrome; polycystic ovaries; stein leventhal syndrome
E291: low testosterone; low t; testosterone deficiency; male hypogonadism
E538: vitamin b12 deficiency; b12 deficiency; low b12
E559: vitamin d deficiency; low vitamin d
E611: iron deficiency; low iron; low ferritin
E663: overweight
E6601: morbid obesity; severe obesity from excess calories
E66811: class 1 obesity; obesity class i
E66812: class 2 obesity; obesity class ii
E66813: class 3 obesity; obesity class iii; severe obesity
E669: obesity; obese
E7800: high cholesterol; hypercholesterolemia; pure hypercholesterolemia
E7801: familial hypercholesterolemia; fh; inherited high cholesterol
E781: high triglycerides; hypertriglyceridemia; pure hyperglyceridemia
E782: mixed hyperlipidemia; combined hyperlipidemia; high cholesterol and triglycerides
E785: hyperlipidemia; hld; high lipids; dyslipidemia; hlp
E790: high uric acid; hyperuricemia
E8352: hypercalcemia; high calcium
E8351: hypocalcemia; low calcium
E8342: hypomagnesemia; low magnesium
E860: dehydration; dehydrated
E870: hypernatremia; high sodium
E871: hyponatremia; low sodium
E875: hyperkalemia; high potassium
E876: hypokalemia; low potassium
E8770: fluid overload; volume overload
E88810: metabolic syndrome; syndrome x; insulin resistance syndrome
F0390: dementia; senile dementia
F1010: alcohol abuse; drinking problem
F1020: alcohol dependence; alcoholism; alcoholic; alcohol use disorder severe
F1021: alcohol dependence in remission; sober alcoholic; recovering alcoholic
F1120: opioid dependence; opioid use disorder; oud; heroin addiction; opiate dependence
F1210: marijuana abuse; cannabis abuse
F1290: marijuana use; cannabis use; weed use
F17200: nicotine dependence; tobacco dependence; tobacco use disorder
F17210: cigarette smoker; smoker; smokes cigarettes; cigarette dependence; tobacco smoker; current smoker
F17220: chewing tobacco dependence; chews tobacco
F17290: vaping dependence; nicotine vaping; e-cigarette dependence
F209: schizophrenia
F259: schizoaffective disorder
F319: bipolar disorder; bipolar; manic depression; manic depressive
F320: mild depression single episode
F321: moderate depression single episode
F322: severe depression single episode
F325: depression in full remission single episode
F329: major depression single episode
F32A: depression; depressed; depression unspecified
F331: recurrent major depression moderate; moderate recurrent depression
F339: recurrent depression; recurrent major depressive disorder; mdd recurrent; mdd
F341: dysthymia; persistent depressive disorder
F3281: pmdd; premenstrual dysphoric disorder
F4010: social anxiety; social phobia
F410: panic disorder; panic attacks; panic attack
F411: generalized anxiety disorder; gad
F418: anxiety depression; mixed anxiety
F419: anxiety; anxiety disorder; nerves; anxious
F429: obsessive compulsive disorder; ocd
F4310: ptsd; post traumatic stress disorder
F4320: adjustment disorder
F4321: adjustment disorder with depressed mood; situational depression
F4322: adjustment disorder with anxiety; situational anxiety
F4323: adjustment disorder with anxiety and depression
F5000: anorexia nervosa
F502: bulimia
F5101: primary insomnia; psychophysiologic insomnia
F633: hair pulling; trichotillomania
F840: autism; autistic disorder; autism spectrum disorder; asd
F900: add; attention deficit without hyperactivity; inattentive adhd
F909: adhd; attention deficit hyperactivity disorder
F902: combined type adhd
F959: tic disorder; tics
G20A1: parkinson disease; parkinsons; pd; shaking palsy
G2581: restless legs; restless leg syndrome; rls
G250: essential tremor; familial tremor; shaky hands
G309: alzheimer disease; alzheimers; ad
G35D: multiple sclerosis; ms
G40909: epilepsy; seizure disorder
G43909: migraine; migraine headache; sick headache
G43109: migraine with aura; classic migraine
G43009: migraine without aura; common migraine
G43709: chronic migraine
G44209: tension headache; tension type headache; stress headache
G44009: cluster headache
G459: tia; transient ischemic attack; mini stroke; ministroke
G4700: insomnia; cannot sleep; trouble sleeping; sleeplessness
G4733: obstructive sleep apnea; osa
G4730: sleep apnea
G500: trigeminal neuralgia; tic douloureux
G510: bell's palsy; bells palsy; facial palsy
G5600: carpal tunnel syndrome; cts; carpal tunnel
G5601: carpal tunnel syndrome right; right carpal tunnel
G5602: carpal tunnel syndrome left; left carpal tunnel
G5603: carpal tunnel both wrists; bilateral carpal tunnel
G629: peripheral neuropathy; polyneuropathy; neuropathy; nerve damage in feet
G8929: chronic pain
G894: chronic pain syndrome
G8918: pain after surgery; postoperative pain
H00019: stye; hordeolum; sty
H0019: chalazion; eyelid cyst
H0100: blepharitis; eyelid inflammation
H04129: dry eye; dry eyes; keratoconjunctivitis sicca
H04123: dry eyes both; bilateral dry eye
H1030: acute conjunctivitis; pink eye; pinkeye
H109: conjunctivitis
H1013: allergic conjunctivitis both eyes
H1045: allergic conjunctivitis chronic; itchy eyes from allergy
H1130: subconjunctival hemorrhage; broken blood vessel in eye; blood in white of eye
H2510: age related cataract nuclear
H269: cataract; cataracts
H3530: macular degeneration; amd; armd; age related macular degeneration
H409: glaucoma
H4010X0: open angle glaucoma
H43399: eye floaters; floaters; vitreous floaters
H524: presbyopia; need for reading glasses
H5213: nearsighted both eyes; myopia both eyes
H538: blurred vision; blurry vision
H571: eye pain
H6090: outer ear infection; swimmer's ear; otitis externa
H6120: ear wax; impacted cerumen; wax in ear; earwax
H6121: ear wax right ear; impacted cerumen right
H6122: ear wax left ear; impacted cerumen left
H6123: ear wax both ears; impacted cerumen both ears
H6690: ear infection; otitis media; middle ear infection; om
H66001: acute suppurative otitis media right
H6691: right ear infection; otitis media right ear
H6692: left ear infection; otitis media left ear
H6693: ear infection both ears; bilateral otitis media
H6590: fluid in ear; serous otitis media; middle ear effusion
H8110: bppv; positional vertigo; benign paroxysmal positional vertigo
H8109: meniere disease; menieres
H9190: hearing loss; deafness; hard of hearing; hoh
H9209: earache; ear pain; otalgia
H9201: right ear pain; right earache
H9202: left ear pain; left earache
H9319: ringing in ears; tinnitus
I10: high blood pressure; hypertension; htn; essential hypertension; benign hypertension; hbp; primary hypertension
I110: hypertensive heart failure; hypertension with heart failure; htn with chf; hypertensive heart disease with heart failure
I119: hypertensive heart disease
I120: hypertensive ckd stage 5; hypertension with esrd; hypertensive end stage renal disease
I129: hypertensive chronic kidney disease; hypertension with ckd; hypertensive nephropathy; htn with ckd; hypertensive nephrosclerosis
I130: hypertensive heart and kidney disease with heart failure; hypertension with ckd and heart failure
I1A0: resistant hypertension
I160: hypertensive urgency
I161: hypertensive emergency
I200: unstable angina
I209: angina; angina pectoris
I219: heart attack; myocardial infarction; mi; acute myocardial infarction; ami; coronary
I214: nstemi; non st elevation mi
I213: stemi
I2510: coronary artery disease; cad; heart disease; blocked heart arteries; ashd; coronary atherosclerosis; ihd
I252: old heart attack; old mi; prior myocardial infarction; previous heart attack; history of mi; history of heart attack
I255: ischemic cardiomyopathy
I2699: pulmonary embolism; pe; blood clot in lung; lung clot
I2720: pulmonary hypertension; phtn
I319: pericarditis; pericardial disease
I340: mitral regurgitation; mr; leaky mitral valve; mitral insufficiency
I341: mitral valve prolapse; mvp
I350: aortic stenosis
I351: aortic regurgitation; aortic insufficiency
I429: cardiomyopathy; weak heart muscle
I4510: right bundle branch block; rbbb
I447: left bundle branch block; lbbb
I4710: svt; supraventricular tachycardia; paroxysmal supraventricular tachycardia; psvt
I4720: ventricular tachycardia; vtach; vt
I480: paroxysmal afib; paroxysmal atrial fibrillation; paf
I4811: longstanding persistent afib
I4819: persistent atrial fibrillation; persistent afib
I4820: chronic atrial fibrillation; chronic afib
I4821: permanent atrial fibrillation; permanent afib
I4891: atrial fibrillation; afib; a fib; af; irregular heartbeat from atrial fibrillation
I4892: atrial flutter
I469: cardiac arrest; heart stopped
I4940: premature beats; skipped heart beats
I493: pvc; premature ventricular contractions
I498: other arrhythmia
I499: arrhythmia; irregular heartbeat; irregular heart rhythm; dysrhythmia
I5020: systolic heart failure; hfref; heart failure with reduced ejection fraction
I5022: chronic systolic heart failure
I5023: acute on chronic systolic heart failure
I5030: diastolic heart failure; hfpef; heart failure with preserved ejection fraction
I5032: chronic diastolic heart failure
I509: heart failure; chf; congestive heart failure; hf
I517: enlarged heart; cardiomegaly
I639: stroke; cva; ischemic stroke; cerebral infarction; cerebrovascular accident; brain attack
I6529: carotid stenosis; carotid artery stenosis; blocked carotid; carotid artery disease
I6789: cerebrovascular disease; small vessel disease of the brain
I69354: left hemiplegia after stroke; left sided weakness after stroke
I69351: right hemiplegia after stroke; right sided weakness after stroke
I7025: atherosclerosis of leg with ulcer
I709: atherosclerosis; hardening of the arteries; arteriosclerosis
I7140: abdominal aortic aneurysm; aaa
I739: peripheral vascular disease; pvd; peripheral artery disease; pad; claudication; poor circulation in legs
I7300: raynaud syndrome; raynauds; raynaud phenomenon
I776: vasculitis
I82409: dvt; deep vein thrombosis; blood clot in leg; deep venous thrombosis
I82401: dvt right leg; blood clot right leg
I82402: dvt left leg; blood clot left leg
I8390: varicose veins; varicose veins of leg
I872: venous insufficiency; venous stasis; stasis dermatitis; chronic venous insufficiency
I890: lymphedema
I951: orthostatic hypotension; postural hypotension; dizzy on standing low blood pressure
I959: hypotension; low blood pressure
J00: common cold; cold; nasopharyngitis; head cold; runny nose cold
J0190: sinus infection; acute sinusitis; sinusitis
J0100: acute maxillary sinusitis
J020: strep throat; streptococcal pharyngitis; strep pharyngitis
J029: sore throat; pharyngitis; acute pharyngitis; throat infection
J0390: tonsillitis; acute tonsillitis
J0300: strep tonsillitis
J040: laryngitis
J050: croup
J069: uri; upper respiratory infection; upper respiratory tract infection; urti; chest cold upper
J101: flu a; influenza a; flu identified; influenza with respiratory symptoms
J111: flu; influenza; the flu; grippe
J1282: covid pneumonia; pneumonia due to covid 19
J129: viral pneumonia
J159: bacterial pneumonia
J13: pneumococcal pneumonia
J189: pneumonia; pna; cap; community acquired pneumonia; lung infection; walking pneumonia
J209: acute bronchitis; bronchitis acute; chest cold
J219: bronchiolitis
J22: lower respiratory infection; lrti
J301: hay fever; seasonal pollen allergy; pollen allergy
J302: seasonal allergies; seasonal allergic rhinitis
J309: allergic rhinitis; nasal allergies; allergies nose
J310: chronic rhinitis; runny nose chronic
J329: chronic sinusitis
J339: nasal polyps; nasal polyp
J342: deviated septum; deviated nasal septum
J353: enlarged tonsils and adenoids
J36: peritonsillar abscess; quinsy
J40: bronchitis
J42: chronic bronchitis
J439: emphysema
J440: copd with lower respiratory infection; copd with pneumonia
J441: copd exacerbation; aecopd; copd flare; acute exacerbation of copd
J449: copd; chronic obstructive pulmonary disease; chronic obstructive lung disease
J4520: mild intermittent asthma
J4521: mild intermittent asthma flare
J4530: mild persistent asthma
J4540: moderate persistent asthma
J4550: severe persistent asthma
J45901: asthma exacerbation; asthma attack; asthma flare
J45909: asthma; asthma without complication
J45990: exercise induced asthma; exercise induced bronchospasm
J690: aspiration pneumonia
J8410: pulmonary fibrosis; lung scarring
J849: interstitial lung disease; ild
J90: pleural effusion; fluid around the lung
J939: pneumothorax; collapsed lung
J9600: acute respiratory failure
J9601: acute hypoxic respiratory failure
J9611: chronic hypoxic respiratory failure
J9811: atelectasis
K029: cavities; tooth decay; dental caries; cavity
K047: tooth abscess; dental abscess; abscessed tooth
K0889: toothache; tooth pain
K120: canker sore; mouth ulcer; aphthous ulcer
K2100: reflux esophagitis; gerd with esophagitis
K219: gerd; acid reflux; reflux; gastroesophageal reflux disease; heartburn disease
K2270: barrett esophagus; barretts
K259: stomach ulcer; gastric ulcer
K269: duodenal ulcer
K279: peptic ulcer; pud; peptic ulcer disease
K2970: gastritis; inflamed stomach
K30: indigestion; dyspepsia; upset stomach
K3184: gastroparesis; slow stomach emptying
K3580: acute appendicitis
K37: appendicitis
K4090: inguinal hernia; groin hernia
K429: umbilical hernia; belly button hernia
K439: ventral hernia; abdominal wall hernia
K449: hiatal hernia; hiatus hernia
K5090: crohn disease; crohns; regional enteritis
K5190: ulcerative colitis; uc
K529: gastroenteritis; colitis; noninfectious gastroenteritis
K5730: diverticulosis; diverticulosis of colon
K5732: diverticulitis; diverticulitis of colon
K5792: diverticulitis of intestine
K580: ibs with diarrhea; ibs d
K581: ibs with constipation; ibs c
K589: irritable bowel; ibs; irritable bowel syndrome; spastic colon
K5900: constipation; constipated
K602: anal fissure
K625: rectal bleeding; blood from rectum; bleeding per rectum
K635: colon polyp; polyp of colon
K649: hemorrhoids; piles
K644: external skin tag hemorrhoid; thrombosed skin tag of anus
K645: thrombosed hemorrhoid; perianal thrombosis
K7030: alcoholic cirrhosis
K7460: cirrhosis; cirrhosis of liver; liver cirrhosis
K7581: nash; nonalcoholic steatohepatitis; mash
K760: fatty liver; nafld; hepatic steatosis; masld
K8020: gallstones; cholelithiasis; gall stones
K810: acute cholecystitis; gallbladder infection
K819: cholecystitis; gallbladder inflammation
K8590: pancreatitis; acute pancreatitis; inflamed pancreas
K861: chronic pancreatitis
K900: celiac disease; celiac sprue; gluten intolerance
K921: melena; black stool; tarry stool; black tarry stools
K922: gi bleed; gastrointestinal bleeding; gib
L0100: impetigo
L0291: abscess; skin abscess; cutaneous abscess
L0292: boil; furuncle
L02411: armpit abscess right
L0390: cellulitis; skin infection cellulitis
L03115: cellulitis of right leg; right leg cellulitis; cellulitis of right foot
L03116: cellulitis of left leg; left leg cellulitis; cellulitis of left foot
L03113: cellulitis of right arm
L03114: cellulitis of left arm
L0501: infected pilonidal cyst; pilonidal abscess
L089: skin infection
L2081: atopic neurodermatitis
L2089: flexural eczema
L209: eczema; atopic dermatitis
L219: seborrheic dermatitis; dandruff; seborrhea
L22: diaper rash; diaper dermatitis; nappy rash
L237: poison ivy; poison oak; poison ivy rash; plant contact dermatitis
L239: allergic contact dermatitis
L259: contact dermatitis
L270: drug rash; rash from medicine; generalized drug eruption
L299: itching; pruritus; itchy skin
L304: intertrigo
L309: dermatitis; eczema unspecified
L400: plaque psoriasis; psoriasis vulgaris
L4050: psoriatic arthritis
L409: psoriasis
L42: pityriasis rosea
L439: lichen planus
L508: other hives
L509: hives; urticaria
L550: sunburn first degree
L559: sunburn
L570: actinic keratosis; ak; solar keratosis
L600: ingrown nail; ingrown toenail
L639: alopecia areata
L649: male pattern baldness; androgenic alopecia
L659: hair loss; alopecia
L700: acne; acne vulgaris; pimples
L719: rosacea
L720: epidermal cyst
L7211: pilar cyst
L723: sebaceous cyst
L729: skin cyst
L732: hidradenitis; hidradenitis suppurativa
L739: folliculitis; razor bumps
L80: vitiligo
L811: melasma; chloasma
L821: seborrheic keratosis; sk
L84: corn; callus; corns and calluses
L853: dry skin; xerosis
L89152: stage 2 sacral pressure ulcer; bedsore stage 2 tailbone
L8990: pressure ulcer; bedsore; bed sore; decubitus ulcer
L910: keloid; hypertrophic scar
L918: skin tag; skin tags; acrochordon
L97519: foot ulcer right; ulcer of right foot
L97529: foot ulcer left; ulcer of left foot
L989: skin lesion; spot on skin
M069: rheumatoid arthritis; ra
M109: gout; gouty arthritis
M170: osteoarthritis of both knees; bilateral knee arthritis; bilateral knee oa
M1710: knee arthritis; osteoarthritis of knee; degenerative joint disease of knee
M1711: right knee arthritis; osteoarthritis right knee; right knee oa
M1712: left knee arthritis; osteoarthritis left knee; left knee oa
M1611: right hip arthritis; osteoarthritis right hip
M1612: left hip arthritis; osteoarthritis left hip
M179: osteoarthritis knee unspecified; knee oa
M1990: osteoarthritis; oa; degenerative joint disease; djd; arthritis wear and tear; arthritis
M2010: bunion; hallux valgus
M2011: right bunion
M2012: left bunion
M2040: hammer toe; hammertoe
M222X9: runner's knee; patellofemoral pain
M25511: right shoulder pain; pain in right shoulder
M25512: left shoulder pain; pain in left shoulder
M25519: shoulder pain
M25521: right elbow pain
M25522: left elbow pain
M25531: right wrist pain
M25532: left wrist pain
M25551: right hip pain
M25552: left hip pain
M25559: hip pain
M25561: right knee pain; pain in right knee
M25562: left knee pain; pain in left knee
M25569: knee pain
M25571: right ankle pain; right foot joint pain
M25572: left ankle pain; left foot joint pain
M2550: joint pain; arthralgia; achy joints
M25461: right knee swelling; fluid on right knee; effusion right knee
M25462: left knee swelling; fluid on left knee; effusion left knee
M26609: tmj; tmj disorder; temporomandibular joint disorder; jaw joint pain
M353: polymyalgia rheumatica; pmr
M3500: sjogren syndrome; sjogrens
M329: lupus; systemic lupus erythematosus; sle
M419: scoliosis; curved spine; curvature of the spine
M436: torticollis; wry neck
M45: ankylosing spondylitis
M47812: neck arthritis; cervical spondylosis
M47816: lumbar spondylosis; low back arthritis; arthritis of lower back
M48061: lumbar spinal stenosis
M5010: cervical disc with radiculopathy
M5126: lumbar disc herniation; slipped disc; herniated disc low back; bulging disc
M51360: lumbar disc degeneration; degenerative disc disease lumbar; ddd lumbar
M5412: cervical radiculopathy; pinched nerve in neck
M5416: lumbar radiculopathy; pinched nerve in low back
M542: neck pain; cervicalgia
M5430: sciatica
M5431: right sciatica
M5432: left sciatica
M5440: low back pain with sciatica
M5450: low back pain; lbp; lumbago; lower back pain; lumbar pain
M5459: mechanical low back pain other
M546: mid back pain; thoracic back pain; upper back pain
M549: back pain; backache; dorsalgia
M609: myositis
M62830: back spasm; muscle spasm of back
M62838: muscle spasm; muscle spasms
M6281: muscle weakness
M653: trigger finger
M654: de quervain tenosynovitis; de quervains
M6740: ganglion cyst; ganglion
M7060: trochanteric bursitis; hip bursitis
M7070: bursitis of hip other
M719: bursitis
M722: plantar fasciitis; heel pain plantar fascia
M7500: frozen shoulder; adhesive capsulitis
M75100: rotator cuff tear; torn rotator cuff
M75101: right rotator cuff tear
M75102: left rotator cuff tear
M7540: shoulder impingement; impingement syndrome
M7550: shoulder bursitis
M7700: golfer's elbow; medial epicondylitis
M7710: tennis elbow; lateral epicondylitis
M7711: right tennis elbow
M7712: left tennis elbow
M7730: heel spur; calcaneal spur
M7660: achilles tendinitis; achilles tendonitis
M779: tendinitis; tendonitis
M7910: muscle pain; myalgia; muscle aches; body aches
M792: neuralgia; neuritis; nerve pain
M79604: right leg pain
M79605: left leg pain
M79606: leg pain
M79601: right arm pain
M79602: left arm pain
M79671: right foot pain
M79672: left foot pain
M79673: foot pain
M797: fibromyalgia; fibrositis
M810: osteoporosis; brittle bones; age related osteoporosis; postmenopausal osteoporosis
M8580: osteopenia; low bone density
M940: costochondritis; tietze syndrome
N10: pyelonephritis; kidney infection; acute pyelonephritis
N12: tubulointerstitial nephritis
N1330: hydronephrosis; swollen kidney
N179: acute kidney injury; aki; acute renal failure; arf; acute kidney failure
N181: ckd stage 1
N182: ckd stage 2; ckd 2
N1830: ckd stage 3; ckd 3; moderate chronic kidney disease
N1831: ckd stage 3a; ckd 3a; ckd iiia
N1832: ckd stage 3b; ckd 3b; ckd iiib
N184: ckd stage 4; ckd 4; severe chronic kidney disease
N185: ckd stage 5; ckd 5
N186: esrd; end stage renal disease; end stage kidney disease; kidney failure on dialysis
N189: chronic kidney disease; ckd; chronic renal insufficiency; cri; chronic renal disease; crf; chronic renal failure
N19: kidney failure; renal failure
N200: kidney stone; kidney stones; nephrolithiasis; renal calculus; renal stone
N201: ureteral stone; stone in ureter
N210: bladder stone
N23: renal colic
N281: kidney cyst; renal cyst
N3000: acute bladder infection; acute cystitis
N3001: hemorrhagic cystitis; acute cystitis with blood; bladder infection with blood
N3010: interstitial cystitis; painful bladder syndrome
N3090: cystitis; bladder infection; bladder inflammation
N3281: overactive bladder; oab
N341: urethritis
N390: uti; urinary tract infection; urine infection; bladder or kidney infection; urosepsis
N393: stress incontinence; leaks urine when coughing
N3941: urge incontinence
N3946: mixed incontinence
N3944: bedwetting; nocturnal enuresis; bed wetting
N400: bph; enlarged prostate; benign prostatic hyperplasia; benign prostatic hypertrophy; big prostate
N401: bph with urinary symptoms; bph with luts; enlarged prostate with trouble urinating
N410: acute prostatitis
N419: prostatitis; prostate infection
N433: hydrocele
N451: epididymitis
N453: epididymo orchitis
N471: phimosis
N5082: scrotal pain; scrotum pain
N529: erectile dysfunction; ed; impotence; cannot get erection
N600: breast cyst
N62: gynecomastia; enlarged male breast
N630: breast lump; breast mass; lump in breast
N644: breast pain; mastodynia; mastalgia
N72: cervicitis
N739: pelvic inflammatory disease; pid
N760: vaginitis; bacterial vaginosis; bv; acute vaginitis
N809: endometriosis
N812: uterine prolapse incomplete
N814: uterine prolapse; dropped womb; uterovaginal prolapse
N83209: ovarian cyst
N840: uterine polyp; endometrial polyp
N879: cervical dysplasia
N898: vaginal discharge; vaginal irritation
N910: primary amenorrhea
N912: amenorrhea; no periods; missed periods
N920: heavy periods; menorrhagia; heavy menstrual bleeding
N926: irregular periods; irregular menstruation
N930: postcoital bleeding; bleeding after sex
N938: abnormal uterine bleeding other; dysfunctional uterine bleeding; dub
N939: abnormal uterine bleeding; aub; abnormal vaginal bleeding
N9410: painful sex; dyspareunia
N943: pms; premenstrual syndrome
N946: painful periods; menstrual cramps; dysmenorrhea
N950: postmenopausal bleeding; pmb
N951: hot flashes; menopause symptoms; menopausal symptoms; hot flushes
N952: vaginal dryness after menopause; atrophic vaginitis; vaginal atrophy
N979: female infertility; infertility woman
O24419: gestational diabetes; diabetes in pregnancy; gdm
O219: vomiting in pregnancy; morning sickness
O210: mild hyperemesis gravidarum
O1490: preeclampsia
R000: fast heart rate; tachycardia; rapid heartbeat
R001: slow heart rate; bradycardia
R002: palpitations; heart pounding; heart fluttering; racing heart
R011: heart murmur; cardiac murmur
R030: elevated blood pressure; high blood pressure reading; elevated bp without hypertension; white coat
R040: nosebleed; nose bleed; epistaxis; bloody nose
R042: coughing up blood; hemoptysis
R051: acute cough
R053: chronic cough
R059: cough; coughing
R0600: dyspnea; breathing difficulty
R0602: shortness of breath; sob; breathless; short of breath
R0609: dyspnea on exertion; doe; winded on exertion
R062: wheezing; wheeze
R066: hiccups; hiccough
R0683: snoring
R070: throat pain
R072: precordial pain
R0781: pleuritic pain; pleurodynia
R0789: chest wall pain; other chest pain; musculoskeletal chest pain
R079: chest pain; cp
R0902: hypoxia; hypoxemia; low oxygen; low oxygen level
R0981: stuffy nose; nasal congestion; congested nose
R0982: postnasal drip; post nasal drip
R109: abdominal pain; stomach pain; belly pain; stomach ache; tummy ache; abd pain
R1011: right upper quadrant pain; ruq pain
R1012: luq pain; left upper quadrant pain
R1013: epigastric pain
R1031: rlq pain; right lower quadrant pain
R1032: llq pain; left lower quadrant pain
R1084: generalized abdominal pain
R102: pelvic pain
R112: nausea with vomiting; nausea and vomiting; n v
R110: nausea
R1110: vomiting; throwing up; emesis
R12: heartburn; pyrosis
R1310: trouble swallowing; dysphagia; difficulty swallowing
R140: bloating; abdominal distension; bloated
R143: gas; flatulence; farting
R17: jaundice; yellow skin
R188: ascites; fluid in abdomen
R195: occult blood in stool; positive stool test; change in stool
R197: diarrhea; loose stools; the runs
R202: pins and needles; tingling; paresthesia; numbness and tingling
R200: numbness; loss of feeling
R21: rash; skin rash
R229: lump; localized swelling
R251: tremor; shaking; shakes
R252: muscle cramps; leg cramps; charley horse; cramps
R2681: unsteady walking; unsteadiness on feet
R2689: gait problem; abnormal gait
R262: trouble walking; difficulty walking
R296: falls; frequent falls; repeated falls
R300: painful urination; dysuria; burning with urination; burns to pee
R310: gross hematuria; visible blood in urine
R3129: microscopic hematuria
R319: blood in urine; hematuria
R32: urinary incontinence; incontinence of urine; leaking urine
R338: urinary retention other
R339: urinary retention; cannot urinate; retention of urine
R350: frequent urination; urinary frequency; pees a lot
R351: nocturia; urinating at night; gets up at night to pee
R3915: urgency of urination; urinary urgency
R39198: trouble urinating
R404: altered awareness; transient alteration of awareness
R410: confusion; disorientation; confused
R413: memory loss; forgetfulness; amnesia; memory problems
R4182: altered mental status; ams
R42: dizziness; dizzy; lightheaded; vertigo; lightheadedness; giddiness
R430: loss of smell; anosmia
R432: loss of taste; taste change; bad taste
R4586: emotional lability
R45851: suicidal ideation; suicidal thoughts; si
R4702: dysphasia
R471: slurred speech; dysarthria
R490: hoarseness; hoarse voice; lost voice; dysphonia
R509: fever; febrile; high temperature; pyrexia
R519: headache; head pain; cephalgia; ha
R52: pain; generalized pain
R531: weakness; generalized weakness; weak
R5383: fatigue; tired; tiredness; lethargy; exhausted; no energy; feeling tired
R5381: malaise; feeling unwell; debility
R55: fainting; syncope; passed out; fainted; blackout
R569: seizure; seizures; convulsion; fit
R590: swollen lymph node; enlarged lymph node; localized lymphadenopathy
R599: swollen glands; enlarged lymph nodes; lymphadenopathy
R600: leg swelling; swollen legs; swelling of legs; pedal edema; localized edema; swollen ankles
R609: edema; swelling; water retention
R61: night sweats; excessive sweating; hyperhidrosis
R6250: delayed development; developmental delay
R6251: failure to thrive child; ftt child
R627: failure to thrive adult; adult ftt
R630: loss of appetite; anorexia; poor appetite
R631: excessive thirst; polydipsia
R634: weight loss; unintended weight loss; abnormal weight loss
R635: weight gain; abnormal weight gain
R682: dry mouth; xerostomia
R6883: chills; chills without fever
R6884: jaw pain
R700: elevated esr; high sed rate
R7301: impaired fasting glucose; high fasting sugar
R7303: prediabetes; borderline diabetes; pre diabetes
R7309: abnormal glucose; abnormal blood sugar
R739: high blood sugar; hyperglycemia
R7401: elevated liver enzymes; elevated lfts; elevated transaminases; high alt; high ast
R7611: positive ppd; positive tb skin test; positive tuberculin test
R7881: bacteremia; bacteria in blood
R791: abnormal coagulation; abnormal inr; high inr
R7989: abnormal blood chemistry; elevated troponin
R809: protein in urine; proteinuria
R8271: bacteria in urine; bacteriuria
R81: sugar in urine; glycosuria
R911: lung nodule; solitary pulmonary nodule; spn; spot on lung
R918: multiple lung nodules; abnormal chest xray
R928: abnormal mammogram
R9431: abnormal ekg; abnormal ecg; abnormal electrocardiogram
R9720: elevated psa; high psa
R87619: abnormal pap smear; abnormal pap
S0990XA: head injury
S060X0A: concussion without loss of consciousness; mild head injury concussion
S060X9A: concussion with loss of consciousness
S060XAA: concussion; concussed
S0181XA: cut on face; face laceration
S0101XA: scalp laceration; cut on scalp
S0501XA: corneal abrasion right eye; scratched right eye
S0502XA: corneal abrasion left eye; scratched left eye
S134XXA: whiplash; neck sprain; cervical sprain
S161XXA: neck strain; strained neck
S20219A: chest bruise; chest contusion; bruised chest
S2231XA: broken rib right; right rib fracture
S2232XA: broken rib left; left rib fracture
S2239XA: broken rib; rib fracture
S335XXA: low back sprain; lumbar sprain; sprained back
S39012A: low back strain; back strain; pulled back muscle; strained back; lumbar strain
S43401A: right shoulder sprain
S43402A: left shoulder sprain
S46011A: right rotator cuff strain
S52501A: broken right wrist; distal radius fracture right; colles fracture right
S52502A: broken left wrist; distal radius fracture left; colles fracture left
S52509A: broken wrist; distal radius fracture; wrist fracture
S61210A: cut on right index finger; right index finger laceration
S61211A: cut on left index finger; left index finger laceration
S61219A: finger laceration; cut finger
S61411A: cut on right hand; right hand laceration
S61412A: cut on left hand; left hand laceration
S63501A: right wrist sprain
S63502A: left wrist sprain
S63509A: wrist sprain; sprained wrist
S72001A: right hip fracture; broken right hip
S72002A: left hip fracture; broken left hip
S76311A: right hamstring strain; pulled right hamstring
S76312A: left hamstring strain; pulled left hamstring
S82891A: broken right ankle; right ankle fracture
S82892A: broken left ankle; left ankle fracture
S83206A: torn meniscus right knee; right meniscus tear
S83207A: torn meniscus left knee; left meniscus tear
S83511A: right acl tear; torn acl right knee; acl sprain right
S83512A: left acl tear; torn acl left knee; acl sprain left
S8391XA: right knee sprain; sprained right knee
S8392XA: left knee sprain; sprained left knee
S8390XA: knee sprain; sprained knee
S9030XA: foot bruise; foot contusion
S93401A: right ankle sprain; sprained right ankle; twisted right ankle; rolled right ankle; sprain of right ankle
S93402A: left ankle sprain; sprained left ankle; twisted left ankle; rolled left ankle; sprain of left ankle
S93409A: ankle sprain; sprained ankle; twisted ankle; rolled ankle; sprain of ankle
S93411A: right calcaneofibular ligament sprain; right cfl sprain
S93412A: left calcaneofibular ligament sprain; left cfl sprain
S93421A: right deltoid ligament sprain; right medial ankle sprain
S93422A: left deltoid ligament sprain; left medial ankle sprain
S93431A: right high ankle sprain; right syndesmosis sprain; right tibiofibular ligament sprain
S93432A: left high ankle sprain; left syndesmosis sprain; left tibiofibular ligament sprain
S93491A: right atfl sprain; right anterior talofibular ligament sprain; right lateral ankle sprain
S93492A: left atfl sprain; left anterior talofibular ligament sprain; left lateral ankle sprain
S92911A: broken right toe; right toe fracture
S92912A: broken left toe; left toe fracture
T148XXA: injury of unspecified region; contusion unspecified; bruise
T1490XA: injury; trauma
T161XXA: foreign body in right ear; something in right ear
T162XXA: foreign body in left ear; something in left ear
T3695XA: antibiotic side effect; adverse reaction to antibiotic
T464X5A: ace inhibitor side effect; ace inhibitor cough; lisinopril side effect
T466X5A: statin side effect; statin myopathy cause
T7840XA: allergic reaction; allergy
T782XXA: anaphylaxis; anaphylactic shock
T63441A: bee sting; wasp sting reaction
T8149XA: infected surgical wound; surgical site infection
T83511A: catheter uti; catheter associated uti; cauti
T887XXA: medicine side effect; drug side effect; adverse drug reaction
U071: covid; covid 19; coronavirus; covid-19 infection; sars cov 2
U099: long covid; post covid; post covid condition; long haul covid
V892XXA: car accident; motor vehicle accident; mva; mvc; car crash
V4352XA: car driver hit by another car; driver in car crash with car
W010XXA: slipped and fell; tripped and fell; slip and fall; fell after tripping; stumbled and fell
W109XXA: fell on stairs; fell down stairs; fall on steps
W1830XA: fall on same level; fell at ground level
W19XXXA: fall; fell; unspecified fall; accidental fall
W06XXXA: fell out of bed; fall from bed
W07XXXA: fell from chair; fall from chair
W11XXXA: fell from ladder; fall off ladder
W1842XA: slipped without falling; slip trip stumble no fall stepping into hole
W1849XA: stumbled without falling; slip without fall
W1843XA: tripped stepping off curb; stepped from one level to another wrong
W228XXA: struck by object; hit by object; bumped into object
W260XXA: cut with knife; knife cut
W540XXA: dog bite; bitten by dog
W5501XA: cat bite; bitten by cat
W5503XA: cat scratch; scratched by cat
W57XXXA: insect bite; bug bite; tick bite; mosquito bite
X500XXA: heavy lifting; overexertion from lifting; lifted something heavy; strain from lifting
X501XXA: awkward movement; twisted awkwardly; overexertion from prolonged or awkward posture; inversion while stepping
X503XXA: repetitive movement; overuse; repetitive strain
X58XXXA: other accident
Y92009: at home; home; house unspecified
Y92310: basketball court
Y92321: football field
Y92322: soccer field
Y92480: sidewalk; on the sidewalk
Y92410: street; highway; on the road
Y9239: sports area; gym
Y92830: park; public park
Y929: place not known
Y9301: walking; hiking; walking marching and hiking; while walking
Y9302: running; jogging; while running
Y9364: baseball; softball
Y9366: playing soccer; soccer
Y9367: playing basketball; basketball
Y9361: playing american football; football tackle
Y9368: volleyball
Y9341: dancing
Y9389: other activity
Y990: at work; work injury; civilian work activity; on the job
Y991: military activity
Y998: leisure activity; recreation; hobby activity; not at work
Z0000: annual physical; adult checkup; physical exam; wellness visit; annual exam; routine adult physical; medicare wellness
Z0001: annual physical with abnormal findings; adult checkup with abnormal findings
Z00121: well child visit with abnormal findings
Z00129: well child visit; well child check; wcc; child checkup; well child exam
Z01411: gynecological exam with abnormal findings
Z01419: well woman exam; gynecological exam; routine gyn exam; pelvic exam routine
Z01810: preoperative cardiac clearance; preop heart exam
Z01818: preop exam; preoperative clearance; surgical clearance; pre op evaluation
Z01812: preop labs; preoperative laboratory exam
Z020: school physical; school admission exam
Z021: pre employment exam; employment physical
Z024: driver license exam; dot physical
Z025: sports physical; sports exam
Z09: follow up after treatment completed
Z113: std screening; sti screening; screening for sexually transmitted infection
Z114: hiv screening; hiv test screening
Z1159: hepatitis c screening; viral disease screening
Z1152: covid screening; covid test screening
Z1211: colon cancer screening; screening colonoscopy; colorectal cancer screening
Z1231: screening mammogram; mammogram screening
Z124: pap smear; cervical cancer screening; pap screening
Z125: prostate cancer screening; psa screening
Z1283: skin cancer screening
Z122: lung cancer screening; low dose ct screening
Z131: diabetes screening; screening for diabetes
Z13220: cholesterol screening; lipid screening
Z1329: thyroid screening; screening for endocrine disorder
Z1331: depression screening
Z136: heart disease screening; screening for cardiovascular disorders
Z13820: osteoporosis screening; dexa screening; bone density screening
Z202: exposure to std; contact with sexually transmitted disease
Z20822: covid exposure; exposure to covid; contact with covid
Z20828: exposure to viral disease; flu exposure
Z205: exposure to viral hepatitis
Z206: exposure to hiv
Z21: hiv positive; asymptomatic hiv; hiv infection status
Z23: immunization; vaccination; flu shot; vaccine; needs vaccine; shots
Z2821: vaccine refused; declined vaccine
Z3009: birth control counseling; contraception counseling; contraceptive advice
Z3041: birth control pill surveillance; oral contraceptive refill
Z30430: iud insertion
Z30432: iud removal
Z3042: depo shot surveillance; injectable contraceptive surveillance
Z3200: pregnancy test; pregnancy test result unknown
Z3201: positive pregnancy test
Z3202: negative pregnancy test
Z331: pregnant; pregnancy incidental
Z3490: prenatal visit; prenatal care; normal pregnancy supervision
Z391: breastfeeding; lactating mother
Z392: postpartum visit; postpartum checkup; routine postpartum follow up
Z4802: suture removal; stitches removal; staple removal
Z4800: wound check; dressing change
Z5111: chemotherapy visit; chemo
Z5181: drug level monitoring; medication monitoring; therapeutic drug monitoring; inr check
Z515: palliative care; comfort care
Z5321: left without being seen; lwbs
Z5900: homeless; homelessness
Z5941: food insecurity; not enough food
Z602: lives alone; living alone
Z630: marital problems; relationship problem with partner
Z634: grief; bereavement; death in family
Z636: caregiver stress; caregiver burden
Z658: psychosocial problem
Z66: dnr; do not resuscitate
Z6830: bmi 30
Z6841: bmi 40 or more
Z713: diet counseling; dietary counseling; nutrition counseling
Z716: smoking cessation counseling; tobacco counseling; quit smoking counseling
Z7182: exercise counseling
Z7189: counseling
Z720: tobacco use; uses tobacco
Z723: sedentary lifestyle; lack of exercise
Z7251: high risk sexual behavior
Z733: stress; stressed
Z7409: reduced mobility
Z760: medication refill; prescription refill; refill
Z7722: secondhand smoke exposure; passive smoking
Z7901: blood thinner; anticoagulant use; long term anticoagulants; on warfarin; on eliquis; on coumadin
Z7902: antiplatelet use; on plavix; on clopidogrel
Z791: long term nsaid use
Z7982: aspirin use; on daily aspirin; long term aspirin
Z794: insulin use; on insulin; long term insulin; uses insulin
Z7951: inhaled steroids long term
Z7952: steroid use; on prednisone; long term steroids
Z7984: on metformin; oral diabetes medicine; long term oral hypoglycemic; oral antidiabetic use
Z7985: glp1 use; on ozempic; injectable non insulin diabetes medicine; on semaglutide
Z79890: hormone replacement therapy; hrt; on hormone therapy
Z79891: opioid use long term; chronic opioid therapy; on opioids
Z79899: long term drug therapy; long term medication; chronic medication; high risk medication
Z793: birth control pill use; on oral contraceptives
Z800: family history of colon cancer; fh colon cancer
Z801: family history of lung cancer
Z803: family history of breast cancer; fh breast cancer
Z8042: family history of prostate cancer
Z8249: family history of heart disease; fh heart disease; family history of coronary artery disease
Z823: family history of stroke
Z833: family history of diabetes; fh diabetes
Z853: history of breast cancer; personal history of breast cancer
Z8546: history of prostate cancer
Z85038: history of colon cancer
Z85828: history of skin cancer
Z85820: history of melanoma
Z86010: history of colon polyps; personal history of colon polyps
Z86718: history of dvt; history of blood clot
Z86711: history of pulmonary embolism; history of pe
Z8673: history of stroke; history of tia; old stroke without deficits
Z8616: history of covid; personal history of covid 19
Z8679: history of heart disease
Z8711: history of peptic ulcer
Z87440: history of uti; history of urinary tract infections
Z87442: history of kidney stones
Z87891: former smoker; history of smoking; ex smoker; quit smoking; history of tobacco use; past smoker
Z880: penicillin allergy; allergic to penicillin; pcn allergy
Z882: sulfa allergy; allergic to sulfa
Z885: narcotic allergy; codeine allergy
Z886: pain reliever allergy; aspirin allergy; nsaid allergy
Z889: drug allergy; medication allergy
Z89512: left below knee amputation; left bka
Z89511: right below knee amputation; right bka
Z9049: gallbladder removed; cholecystectomy status; s p cholecystectomy
Z905: one kidney; kidney removed; nephrectomy status
Z90710: hysterectomy status; s p hysterectomy; uterus removed
Z9010: mastectomy status; breast removed
Z91010: peanut allergy; allergic to peanuts
Z91013: seafood allergy; shellfish allergy
Z91030: bee allergy; allergic to bees
Z91040: latex allergy
Z91148: not taking medicine as prescribed; medication noncompliance; noncompliance with medication
Z91199: noncompliance; nonadherence with treatment
Z9181: fall risk; history of falling; at risk for falls
Z940: kidney transplant; transplanted kidney status
Z944: liver transplant status
Z950: pacemaker; has pacemaker; cardiac pacemaker status
Z951: history of bypass; cabg status; s p cabg; bypass surgery status
Z952: prosthetic heart valve; mechanical valve
Z955: coronary stent; stent status; heart stent; s p pci
Z95810: icd status; has defibrillator; implantable defibrillator; aicd
Z961: artificial lens; intraocular lens; pseudophakia; lens implant
Z96641: right hip replacement; artificial right hip; right total hip arthroplasty status
Z96642: left hip replacement; artificial left hip; left total hip arthroplasty status
Z96651: right knee replacement; artificial right knee; right total knee arthroplasty status; right tkr
Z96652: left knee replacement; artificial left knee; left total knee arthroplasty status; left tkr
Z96653: both knee replacements; bilateral knee replacement
Z974: hearing aid; wears hearing aid
Z975: iud in place; has iud
Z980: intestinal bypass status
Z9884: bariatric surgery status; gastric bypass status; s p gastric sleeve
Z9851: tubes tied; tubal ligation status
Z9852: vasectomy status; had vasectomy
Z9981: on home oxygen; oxygen dependence; home o2
Z992: on dialysis; dialysis; hemodialysis status; dialysis dependence
Z993: wheelchair; wheelchair dependence; wheelchair bound
`;
