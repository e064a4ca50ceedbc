/** Pregnancy, symptoms and findings: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_O_TO_R = `
O09 0 Supervision of high risk pregnancy
O090 0 Supervision of pregnancy with history of infertility
O0900 1 Supervision of pregnancy with history of infertility, unspecified trimester
O099 0 Supervision of high risk pregnancy, unspecified
O0990 1 Supervision of high risk pregnancy, unspecified, unspecified trimester
O14 0 Pre-eclampsia
O149 0 Unspecified pre-eclampsia
O1490 1 Unspecified pre-eclampsia, unspecified trimester
O21 0 Excessive vomiting in pregnancy
O210 1 Mild hyperemesis gravidarum
O219 1 Vomiting of pregnancy, unspecified
O23 0 Infections of genitourinary tract in pregnancy
O234 0 Unspecified infection of urinary tract in pregnancy
O2340 1 Unspecified infection of urinary tract in pregnancy, unspecified trimester
O2341 1 Unspecified infection of urinary tract in pregnancy, first trimester
O2342 1 Unspecified infection of urinary tract in pregnancy, second trimester
O2343 1 Unspecified infection of urinary tract in pregnancy, third trimester
O24 0 Diabetes mellitus in pregnancy, childbirth, and the puerperium
O244 0 Gestational diabetes mellitus
O2441 0 Gestational diabetes mellitus in pregnancy
O24410 1 Gestational diabetes mellitus in pregnancy, diet controlled
O24414 1 Gestational diabetes mellitus in pregnancy, insulin controlled
O24419 1 Gestational diabetes mellitus in pregnancy, unspecified control
O26 0 Maternal care for other conditions predominantly related to pregnancy
O269 0 Pregnancy related conditions, unspecified
O2690 1 Pregnancy related conditions, unspecified, unspecified trimester
O46 0 Antepartum hemorrhage, not elsewhere classified
O469 0 Antepartum hemorrhage, unspecified
O4690 1 Antepartum hemorrhage, unspecified, unspecified trimester
O4691 1 Antepartum hemorrhage, unspecified, first trimester
O4692 1 Antepartum hemorrhage, unspecified, second trimester
O4693 1 Antepartum hemorrhage, unspecified, third trimester
O99 0 Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium
O998 0 Other specified diseases and conditions complicating pregnancy, childbirth and the puerperium
O9989 0 Other specified diseases and conditions complicating pregnancy, childbirth and the puerperium
O99891 1 Other specified diseases and conditions complicating pregnancy
O99892 1 Other specified diseases and conditions complicating childbirth
O99893 1 Other specified diseases and conditions complicating puerperium
R00 0 Abnormalities of heart beat
R000 1 Tachycardia, unspecified
R001 1 Bradycardia, unspecified
R002 1 Palpitations
R008 1 Other abnormalities of heart beat
R009 1 Unspecified abnormalities of heart beat
R01 0 Cardiac murmurs and other cardiac sounds
R010 1 Benign and innocent cardiac murmurs
R011 1 Cardiac murmur, unspecified
R03 0 Abnormal blood-pressure reading, without diagnosis
R030 1 Elevated blood-pressure reading, without diagnosis of hypertension
R031 1 Nonspecific low blood-pressure reading
R04 0 Hemorrhage from respiratory passages
R040 1 Epistaxis
R042 1 Hemoptysis
R048 0 Hemorrhage from other sites in respiratory passages
R0481 1 Acute idiopathic pulmonary hemorrhage in infants
R0489 1 Hemorrhage from other sites in respiratory passages
R05 0 Cough
R051 1 Acute cough
R052 1 Subacute cough
R053 1 Chronic cough
R054 1 Cough syncope
R058 1 Other specified cough
R059 1 Cough, unspecified
R06 0 Abnormalities of breathing
R060 0 Dyspnea
R0600 1 Dyspnea, unspecified
R0601 1 Orthopnea
R0602 1 Shortness of breath
R0609 1 Other forms of dyspnea
R061 1 Stridor
R062 1 Wheezing
R063 1 Periodic breathing
R064 1 Hyperventilation
R065 1 Mouth breathing
R066 1 Hiccough
R067 1 Sneezing
R068 0 Other abnormalities of breathing
R0681 1 Apnea, not elsewhere classified
R0683 1 Snoring
R0689 1 Other abnormalities of breathing
R07 0 Pain in throat and chest
R070 1 Pain in throat
R071 1 Chest pain on breathing
R072 1 Precordial pain
R078 0 Other chest pain
R0781 1 Pleurodynia
R0782 1 Intercostal pain
R0789 1 Other chest pain
R079 1 Chest pain, unspecified
R09 0 Other symptoms and signs involving the circulatory and respiratory system
R090 0 Asphyxia and hypoxemia
R0902 1 Hypoxemia
R098 0 Other specified symptoms and signs involving the circulatory and respiratory systems
R0981 1 Nasal congestion
R0982 1 Postnasal drip
R0989 1 Other specified symptoms and signs involving the circulatory and respiratory systems
R10 0 Abdominal and pelvic pain
R101 0 Pain localized to upper abdomen
R1010 1 Upper abdominal pain, unspecified
R1011 1 Right upper quadrant pain
R1012 1 Left upper quadrant pain
R1013 1 Epigastric pain
R102 0 Pelvic and perineal pain
R103 0 Pain localized to other parts of lower abdomen
R1030 1 Lower abdominal pain, unspecified
R1031 1 Right lower quadrant pain
R1032 1 Left lower quadrant pain
R1033 1 Periumbilical pain
R108 0 Other abdominal pain
R1081 0 Abdominal tenderness
R10811 1 Right upper quadrant abdominal tenderness
R10813 1 Right lower quadrant abdominal tenderness
R10816 1 Epigastric abdominal tenderness
R10817 1 Generalized abdominal tenderness
R10819 1 Abdominal tenderness, unspecified site
R1084 1 Generalized abdominal pain
R1085 1 Abdominal pain of multiple sites
R109 1 Unspecified abdominal pain
R11 0 Nausea and vomiting
R110 1 Nausea
R111 0 Vomiting
R1110 1 Vomiting, unspecified
R1111 1 Vomiting without nausea
R112 1 Nausea with vomiting, unspecified
R12 1 Heartburn
R13 0 Aphagia and dysphagia
R130 1 Aphagia
R131 0 Dysphagia
R1310 1 Dysphagia, unspecified
R1311 1 Dysphagia, oral phase
R1312 1 Dysphagia, oropharyngeal phase
R1313 1 Dysphagia, pharyngeal phase
R1314 1 Dysphagia, pharyngoesophageal phase
R1319 1 Other dysphagia
R14 0 Flatulence and related conditions
R140 1 Abdominal distension (gaseous)
R141 1 Gas pain
R142 1 Eructation
R143 1 Flatulence
R15 0 Fecal incontinence
R150 1 Incomplete defecation
R152 1 Fecal urgency
R159 1 Full incontinence of feces
R16 0 Hepatomegaly and splenomegaly, not elsewhere classified
R160 1 Hepatomegaly, not elsewhere classified
R161 1 Splenomegaly, not elsewhere classified
R17 1 Unspecified jaundice
R18 0 Ascites
R188 1 Other ascites
R19 0 Other symptoms and signs involving the digestive system and abdomen
R190 0 Intra-abdominal and pelvic swelling, mass and lump
R1900 1 Intra-abdominal and pelvic swelling, mass and lump, unspecified site
R194 1 Change in bowel habit
R195 1 Other fecal abnormalities
R197 1 Diarrhea, unspecified
R198 1 Other specified symptoms and signs involving the digestive system and abdomen
R20 0 Disturbances of skin sensation
R200 1 Anesthesia of skin
R201 1 Hypoesthesia of skin
R202 1 Paresthesia of skin
R208 1 Other disturbances of skin sensation
R209 1 Unspecified disturbances of skin sensation
R21 1 Rash and other nonspecific skin eruption
R22 0 Localized swelling, mass and lump of skin and subcutaneous tissue
R220 1 Localized swelling, mass and lump, head
R221 1 Localized swelling, mass and lump, neck
R222 1 Localized swelling, mass and lump, trunk
R223 0 Localized swelling, mass and lump, upper limb
R2230 1 Localized swelling, mass and lump, unspecified upper limb
R2231 1 Localized swelling, mass and lump, right upper limb
R2232 1 Localized swelling, mass and lump, left upper limb
R224 0 Localized swelling, mass and lump, lower limb
R2240 1 Localized swelling, mass and lump, unspecified lower limb
R2241 1 Localized swelling, mass and lump, right lower limb
R2242 1 Localized swelling, mass and lump, left lower limb
R2243 1 Localized swelling, mass and lump, lower limb, bilateral
R229 1 Localized swelling, mass and lump, unspecified
R23 0 Other skin changes
R233 1 Spontaneous ecchymoses
R238 1 Other skin changes
R239 1 Unspecified skin changes
R25 0 Abnormal involuntary movements
R251 1 Tremor, unspecified
R252 1 Cramp and spasm
R253 1 Fasciculation
R26 0 Abnormalities of gait and mobility
R260 1 Ataxic gait
R262 1 Difficulty in walking, not elsewhere classified
R268 0 Other abnormalities of gait and mobility
R2681 1 Unsteadiness on feet
R2689 1 Other abnormalities of gait and mobility
R269 1 Unspecified abnormalities of gait and mobility
R27 0 Other lack of coordination
R270 1 Ataxia, unspecified
R278 1 Other lack of coordination
R279 1 Unspecified lack of coordination
R29 0 Other symptoms and signs involving the nervous and musculoskeletal systems
R290 1 Tetany
R296 1 Repeated falls
R298 0 Other symptoms and signs involving the nervous and musculoskeletal systems
R2981 0 Other symptoms and signs involving the nervous system
R29810 1 Facial weakness
R29818 1 Other symptoms and signs involving the nervous system
R2989 0 Other symptoms and signs involving the musculoskeletal system
R29898 1 Other symptoms and signs involving the musculoskeletal system
R30 0 Pain associated with micturition
R300 1 Dysuria
R309 1 Painful micturition, unspecified
R31 0 Hematuria
R310 1 Gross hematuria
R311 1 Benign essential microscopic hematuria
R312 0 Other microscopic hematuria
R3121 1 Asymptomatic microscopic hematuria
R3129 1 Other microscopic hematuria
R319 1 Hematuria, unspecified
R32 1 Unspecified urinary incontinence
R33 0 Retention of urine
R338 1 Other retention of urine
R339 1 Retention of urine, unspecified
R34 1 Anuria and oliguria
R35 0 Polyuria
R350 1 Frequency of micturition
R351 1 Nocturia
R358 0 Other polyuria
R3581 1 Nocturnal polyuria
R3589 1 Other polyuria
R39 0 Other and unspecified symptoms and signs involving the genitourinary system
R391 0 Other difficulties with micturition
R3911 1 Hesitancy of micturition
R3912 1 Poor urinary stream
R3913 1 Splitting of urinary stream
R3914 1 Feeling of incomplete bladder emptying
R3915 1 Urgency of urination
R3916 1 Straining to void
R3919 0 Other difficulties with micturition
R39198 1 Other difficulties with micturition
R398 0 Other symptoms and signs involving the genitourinary system
R3982 1 Chronic bladder pain
R3989 1 Other symptoms and signs involving the genitourinary system
R399 1 Unspecified symptoms and signs involving the genitourinary system
R40 0 Somnolence, stupor and coma
R400 1 Somnolence
R404 1 Transient alteration of awareness
R41 0 Other symptoms and signs involving cognitive functions and awareness
R410 1 Disorientation, unspecified
R413 1 Other amnesia
R418 0 Other symptoms and signs involving cognitive functions and awareness
R4182 1 Altered mental status, unspecified
R4184 0 Other specified cognitive deficit
R41840 1 Attention and concentration deficit
R4189 1 Other symptoms and signs involving cognitive functions and awareness
R419 1 Unspecified symptoms and signs involving cognitive functions and awareness
R42 1 Dizziness and giddiness
R43 0 Disturbances of smell and taste
R430 1 Anosmia
R432 1 Parageusia
R438 1 Other disturbances of smell and taste
R44 0 Other symptoms and signs involving general sensations and perceptions
R440 1 Auditory hallucinations
R45 0 Symptoms and signs involving emotional state
R450 1 Nervousness
R451 1 Restlessness and agitation
R453 1 Demoralization and apathy
R454 1 Irritability and anger
R458 0 Other symptoms and signs involving emotional state
R4585 0 Homicidal and suicidal ideations
R45851 1 Suicidal ideations
R4586 1 Emotional lability
R4587 1 Impulsiveness
R4589 1 Other symptoms and signs involving emotional state
R47 0 Speech disturbances, not elsewhere classified
R470 0 Dysphasia and aphasia
R4702 1 Dysphasia
R471 1 Dysarthria and anarthria
R478 0 Other speech disturbances
R4781 1 Slurred speech
R479 1 Unspecified speech disturbances
R49 0 Voice and resonance disorders
R490 1 Dysphonia
R498 1 Other voice and resonance disorders
R499 1 Unspecified voice and resonance disorder
R50 0 Fever of other and unknown origin
R502 1 Drug induced fever
R508 0 Other specified fever
R5081 1 Fever presenting with conditions classified elsewhere
R5082 1 Postprocedural fever
R5084 1 Febrile nonhemolytic transfusion reaction
R509 1 Fever, unspecified
R51 0 Headache
R510 1 Headache with orthostatic component, not elsewhere classified
R519 1 Headache, unspecified
R52 1 Pain, unspecified
R53 0 Malaise and fatigue
R530 1 Neoplastic (malignant) related fatigue
R531 1 Weakness
R538 0 Other malaise and fatigue
R5381 1 Other malaise
R5382 1 Chronic fatigue, unspecified
R5383 1 Other fatigue
R55 1 Syncope and collapse
R56 0 Convulsions, not elsewhere classified
R560 0 Febrile convulsions
R5600 1 Simple febrile convulsions
R5601 1 Complex febrile convulsions
R569 1 Unspecified convulsions
R57 0 Shock, not elsewhere classified
R570 1 Cardiogenic shock
R579 1 Shock, unspecified
R59 0 Enlarged lymph nodes
R590 1 Localized enlarged lymph nodes
R591 1 Generalized enlarged lymph nodes
R599 1 Enlarged lymph nodes, unspecified
R60 0 Edema, not elsewhere classified
R600 1 Localized edema
R601 1 Generalized edema
R609 1 Edema, unspecified
R61 1 Generalized hyperhidrosis
R62 0 Lack of expected normal physiological development in childhood and adults
R620 1 Delayed milestone in childhood
R625 0 Other and unspecified lack of expected normal physiological development in childhood
R6250 1 Unspecified lack of expected normal physiological development in childhood
R6251 1 Failure to thrive (child)
R627 1 Adult failure to thrive
R63 0 Symptoms and signs concerning food and fluid intake
R630 1 Anorexia
R631 1 Polydipsia
R632 1 Polyphagia
R633 0 Feeding difficulties
R6330 1 Feeding difficulties, unspecified
R634 1 Abnormal weight loss
R635 1 Abnormal weight gain
R636 1 Underweight
R638 1 Other symptoms and signs concerning food and fluid intake
R64 1 Cachexia
R65 0 Symptoms and signs specifically associated with systemic inflammation and infection
R651 0 Systemic inflammatory response syndrome (SIRS) of non-infectious origin
R6510 1 Systemic inflammatory response syndrome (SIRS) of non-infectious origin without acute organ dysfunction
R6511 1 Systemic inflammatory response syndrome (SIRS) of non-infectious origin with acute organ dysfunction
R68 0 Other general symptoms and signs
R680 1 Hypothermia, not associated with low environmental temperature
R682 1 Dry mouth, unspecified
R688 0 Other general symptoms and signs
R6881 1 Early satiety
R6883 1 Chills (without fever)
R6884 1 Jaw pain
R6889 1 Other general symptoms and signs
R69 1 Illness, unspecified
R70 0 Elevated erythrocyte sedimentation rate and abnormality of plasma viscosity
R700 1 Elevated erythrocyte sedimentation rate
R73 0 Elevated blood glucose level
R730 0 Abnormal glucose
R7301 1 Impaired fasting glucose
R7302 1 Impaired glucose tolerance (oral)
R7303 1 Prediabetes
R7309 1 Other abnormal glucose
R739 1 Hyperglycemia, unspecified
R74 0 Abnormal serum enzyme levels
R740 0 Nonspecific elevation of levels of transaminase and lactic acid dehydrogenase [LDH]
R7401 1 Elevation of levels of liver transaminase levels
R7402 1 Elevation of levels of lactic acid dehydrogenase [LDH]
R748 1 Abnormal levels of other serum enzymes
R749 1 Abnormal serum enzyme level, unspecified
R76 0 Other abnormal immunological findings in serum
R760 1 Raised antibody titer
R761 0 Nonspecific reaction to test for tuberculosis
R7611 1 Nonspecific reaction to tuberculin skin test without active tuberculosis
R768 0 Other specified abnormal immunological findings in serum
R7681 1 Abnormal rheumatoid factor and anti-citrullinated protein antibody without rheumatoid arthritis
R7689 1 Other specified abnormal immunological findings in serum
R769 1 Abnormal immunological finding in serum, unspecified
R77 0 Other abnormalities of plasma proteins
R778 1 Other specified abnormalities of plasma proteins
R78 0 Findings of drugs and other substances, not normally found in blood
R788 0 Finding of other specified substances, not normally found in blood
R7881 1 Bacteremia
R7889 1 Finding of other specified substances, not normally found in blood
R79 0 Other abnormal findings of blood chemistry
R791 1 Abnormal coagulation profile
R798 0 Other specified abnormal findings of blood chemistry
R7989 1 Other specified abnormal findings of blood chemistry
R799 1 Abnormal finding of blood chemistry, unspecified
R80 0 Proteinuria
R800 1 Isolated proteinuria
R801 1 Persistent proteinuria, unspecified
R809 1 Proteinuria, unspecified
R81 1 Glycosuria
R82 0 Other and unspecified abnormal findings in urine
R820 1 Chyluria
R827 0 Abnormal findings on microbiological examination of urine
R8271 1 Bacteriuria
R8279 1 Other abnormal findings on microbiological examination of urine
R828 0 Abnormal findings on cytological and histological examination of urine
R8281 1 Pyuria
R8289 1 Other abnormal findings on cytological and histological examination of urine
R829 0 Other and unspecified abnormal findings in urine
R8290 1 Unspecified abnormal findings in urine
R8299 0 Other abnormal findings in urine
R82998 1 Other abnormal findings in urine
R87 0 Abnormal findings in specimens from female genital organs
R876 0 Abnormal cytological findings in specimens from female genital organs
R8761 0 Abnormal cytological findings in specimens from cervix uteri
R87610 1 Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)
R87611 1 Atypical squamous cells cannot exclude high grade squamous intraepithelial lesion on cytologic smear of cervix (ASC-H)
R87612 1 Low grade squamous intraepithelial lesion on cytologic smear of cervix (LGSIL)
R87613 1 High grade squamous intraepithelial lesion on cytologic smear of cervix (HGSIL)
R87619 1 Unspecified abnormal cytological findings in specimens from cervix uteri
R8762 0 Abnormal cytological findings in specimens from vagina
R87629 1 Unspecified abnormal cytological findings in specimens from vagina
R878 0 Other abnormal findings in specimens from female genital organs
R8781 0 High risk human papillomavirus (HPV) DNA test positive from female genital organs
R87810 1 Cervical high risk human papillomavirus (HPV) DNA test positive
R89 0 Abnormal findings in specimens from other organs, systems and tissues
R899 1 Unspecified abnormal finding in specimens from other organs, systems and tissues
R90 0 Abnormal findings on diagnostic imaging of central nervous system
R908 0 Other abnormal findings on diagnostic imaging of central nervous system
R9089 1 Other abnormal findings on diagnostic imaging of central nervous system
R91 0 Abnormal findings on diagnostic imaging of lung
R911 1 Solitary pulmonary nodule
R918 1 Other nonspecific abnormal finding of lung field
R92 0 Abnormal and inconclusive findings on diagnostic imaging of breast
R922 1 Inconclusive mammogram
R928 1 Other abnormal and inconclusive findings on diagnostic imaging of breast
R93 0 Abnormal findings on diagnostic imaging of other body structures
R931 1 Abnormal findings on diagnostic imaging of heart and coronary circulation
R938 0 Abnormal findings on diagnostic imaging of other specified body structures
R9389 1 Abnormal findings on diagnostic imaging of other specified body structures
R94 0 Abnormal results of function studies
R943 0 Abnormal results of cardiovascular function studies
R9430 1 Abnormal result of cardiovascular function study, unspecified
R9431 1 Abnormal electrocardiogram [ECG] [EKG]
R944 1 Abnormal results of kidney function studies
R945 1 Abnormal results of liver function studies
R946 1 Abnormal results of thyroid function studies
R97 0 Abnormal tumor markers
R970 1 Elevated carcinoembryonic antigen [CEA]
R972 0 Elevated prostate specific antigen [PSA]
R9720 1 Elevated prostate specific antigen [PSA]
R9721 1 Rising PSA following treatment for malignant neoplasm of prostate
`;
