/** The chapters of the tabular list, each with the categories it spans in its title. */
export const TABULAR_CHAPTERS = `
1 Certain infectious and parasitic diseases (A00-B99)
2 Neoplasms (C00-D49)
3 Diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism (D50-D89)
4 Endocrine, nutritional and metabolic diseases (E00-E89)
5 Mental, Behavioral and Neurodevelopmental disorders (F01-F99)
6 Diseases of the nervous system (G00-G99)
7 Diseases of the eye and adnexa (H00-H59)
8 Diseases of the ear and mastoid process (H60-H95)
9 Diseases of the circulatory system (I00-I99)
10 Diseases of the respiratory system (J00-J99)
11 Diseases of the digestive system (K00-K95)
12 Diseases of the skin and subcutaneous tissue (L00-L99)
13 Diseases of the musculoskeletal system and connective tissue (M00-M99)
14 Diseases of the genitourinary system (N00-N99)
15 Pregnancy, childbirth and the puerperium (O00-O9A)
16 Certain conditions originating in the perinatal period (P00-P96)
17 Congenital malformations, deformations and chromosomal abnormalities (Q00-Q99)
18 Symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified (R00-R99)
19 Injury, poisoning and certain other consequences of external causes (S00-T88)
20 External causes of morbidity (V00-Y99)
21 Factors influencing health status and contact with health services (Z00-Z99)
22 Codes for special purposes (U00-U85)
`;

/** The sections that hold codes of the starter set. */
export const TABULAR_SECTIONS = `
A00-A09 Intestinal infectious diseases
A30-A49 Other bacterial diseases
A50-A64 Infections with a predominantly sexual mode of transmission
A65-A69 Other spirochetal diseases
A75-A79 Rickettsioses
B00-B09 Viral infections characterized by skin and mucous membrane lesions
B15-B19 Viral hepatitis
B20 Human immunodeficiency virus [HIV] disease
B25-B34 Other viral diseases
B35-B49 Mycoses
B85-B89 Pediculosis, acariasis and other infestations
B95-B97 Bacterial and viral infectious agents
C00-C96 Malignant neoplasms
C00-C75 Malignant neoplasms, stated or presumed to be primary (of specified sites), and certain specified histologies, except neuroendocrine, and of lymphoid, hematopoietic and related tissue
C15-C26 Malignant neoplasms of digestive organs
C30-C39 Malignant neoplasms of respiratory and intrathoracic organs
C43-C44 Melanoma and other malignant neoplasms of skin
C50 Malignant neoplasms of breast
C51-C58 Malignant neoplasms of female genital organs
C60-C63 Malignant neoplasms of male genital organs
C64-C68 Malignant neoplasms of urinary tract
C73-C75 Malignant neoplasms of thyroid and other endocrine glands
C81-C96 Malignant neoplasms of lymphoid, hematopoietic and related tissue
D10-D36 Benign neoplasms, except benign neuroendocrine tumors
D37-D48 Neoplasms of uncertain behavior, polycythemia vera and myelodysplastic syndromes
D49 Neoplasms of unspecified behavior
D50-D53 Nutritional anemias
D55-D59 Hemolytic anemias
D60-D64 Aplastic and other anemias and other bone marrow failure syndromes
D65-D69 Coagulation defects, purpura and other hemorrhagic conditions
D70-D77 Other disorders of blood and blood-forming organs
D80-D89 Certain disorders involving the immune mechanism
E00-E07 Disorders of thyroid gland
E08-E13 Diabetes mellitus
E15-E16 Other disorders of glucose regulation and pancreatic internal secretion
E20-E35 Disorders of other endocrine glands
E50-E64 Other nutritional deficiencies
E65-E68 Overweight, obesity and other hyperalimentation
E70-E88 Metabolic disorders
F01-F09 Mental disorders due to known physiological conditions
F10-F19 Mental and behavioral disorders due to psychoactive substance use
F20-F29 Schizophrenia, schizotypal, delusional, and other non-mood psychotic disorders
F30-F39 Mood [affective] disorders
F40-F48 Anxiety, dissociative, stress-related, somatoform and other nonpsychotic mental disorders
F50-F59 Behavioral syndromes associated with physiological disturbances and physical factors
F60-F69 Disorders of adult personality and behavior
F80-F89 Pervasive and specific developmental disorders
F90-F98 Behavioral and emotional disorders with onset usually occurring in childhood and adolescence
G20-G26 Extrapyramidal and movement disorders
G30-G32 Other degenerative diseases of the nervous system
G35-G37 Demyelinating diseases of the central nervous system
G40-G47 Episodic and paroxysmal disorders
G50-G59 Nerve, nerve root and plexus disorders
G60-G65 Polyneuropathies and other disorders of the peripheral nervous system
G89-G99 Other disorders of the nervous system
H00-H05 Disorders of eyelid, lacrimal system and orbit
H10-H11 Disorders of conjunctiva
H25-H28 Disorders of lens
H30-H36 Disorders of choroid and retina
H40-H42 Glaucoma
H43-H44 Disorders of vitreous body and globe
H49-H52 Disorders of ocular muscles, binocular movement, accommodation and refraction
H53-H54 Visual disturbances and blindness
H55-H57 Other disorders of eye and adnexa
H60-H62 Diseases of external ear
H65-H75 Diseases of middle ear and mastoid
H80-H83 Diseases of inner ear
H90-H94 Other disorders of ear
I10-I16 Hypertensive diseases
I20-I25 Ischemic heart diseases
I26-I28 Pulmonary heart disease and diseases of pulmonary circulation
I30-I52 Other forms of heart disease
I60-I69 Cerebrovascular diseases
I70-I79 Diseases of arteries, arterioles and capillaries
I80-I89 Diseases of veins, lymphatic vessels and lymph nodes, not elsewhere classified
I95-I99 Other and unspecified disorders of the circulatory system
J00-J06 Acute upper respiratory infections
J09-J18 Influenza and pneumonia
J20-J22 Other acute lower respiratory infections
J30-J39 Other diseases of upper respiratory tract
J40-J47 Chronic lower respiratory diseases
J60-J70 Lung diseases due to external agents
J80-J84 Other respiratory diseases principally affecting the interstitium
J90-J94 Other diseases of the pleura
J96-J99 Other diseases of the respiratory system
K00-K14 Diseases of oral cavity and salivary glands
K20-K31 Diseases of esophagus, stomach and duodenum
K35-K38 Diseases of appendix
K40-K46 Hernia
K50-K52 Noninfective enteritis and colitis
K55-K64 Other diseases of intestines
K65-K68 Diseases of peritoneum and retroperitoneum
K70-K77 Diseases of liver
K80-K87 Disorders of gallbladder, biliary tract and pancreas
K90-K95 Other diseases of the digestive system
L00-L08 Infections of the skin and subcutaneous tissue
L10-L14 Bullous disorders
L20-L30 Dermatitis and eczema
L40-L45 Papulosquamous disorders
L49-L54 Urticaria and erythema
L55-L59 Radiation-related disorders of the skin and subcutaneous tissue
L60-L75 Disorders of skin appendages
L80-L99 Other disorders of the skin and subcutaneous tissue
M00-M25 Arthropathies
M05-M14 Inflammatory polyarthropathies
M15-M19 Osteoarthritis
M20-M25 Other joint disorders
M26-M27 Dentofacial anomalies [including malocclusion] and other disorders of jaw
M30-M36 Systemic connective tissue disorders
M40-M54 Dorsopathies
M40-M43 Deforming dorsopathies
M45-M49 Spondylopathies
M50-M54 Other dorsopathies
M60-M79 Soft tissue disorders
M60-M63 Disorders of muscles
M65-M67 Disorders of synovium and tendon
M70-M79 Other soft tissue disorders
M80-M94 Osteopathies and chondropathies
M80-M85 Disorders of bone density and structure
M86-M90 Other osteopathies
M91-M94 Chondropathies
M96 Intraoperative and postprocedural complications and disorders of musculoskeletal system, not elsewhere classified
M99 Biomechanical lesions, not elsewhere classified
N00-N08 Glomerular diseases
N10-N16 Renal tubulo-interstitial diseases
N17-N19 Acute kidney failure and chronic kidney disease
N20-N23 Urolithiasis
N25-N29 Other disorders of kidney and ureter
N30-N39 Other diseases of the urinary system
N40-N53 Diseases of male genital organs
N60-N65 Disorders of breast
N70-N77 Inflammatory diseases of female pelvic organs
N80-N98 Noninflammatory disorders of female genital tract
O09 Supervision of high risk pregnancy
O10-O16 Edema, proteinuria and hypertensive disorders in pregnancy, childbirth and the puerperium
O20-O29 Other maternal disorders predominantly related to pregnancy
O30-O48 Maternal care related to the fetus and amniotic cavity and possible delivery problems
O94-O9A Other obstetric conditions, not elsewhere classified
R00-R09 Symptoms and signs involving the circulatory and respiratory systems
R10-R19 Symptoms and signs involving the digestive system and abdomen
R20-R23 Symptoms and signs involving the skin and subcutaneous tissue
R25-R29 Symptoms and signs involving the nervous and musculoskeletal systems
R30-R39 Symptoms and signs involving the genitourinary system
R40-R46 Symptoms and signs involving cognition, perception, emotional state and behavior
R47-R49 Symptoms and signs involving speech and voice
R50-R69 General symptoms and signs
R70-R79 Abnormal findings on examination of blood, without diagnosis
R80-R82 Abnormal findings on examination of urine, without diagnosis
R83-R89 Abnormal findings on examination of other body fluids, substances and tissues, without diagnosis
R90-R94 Abnormal findings on diagnostic imaging and in function studies, without diagnosis
R97 Abnormal tumor markers
S00-S09 Injuries to the head
S10-S19 Injuries to the neck
S20-S29 Injuries to the thorax
S30-S39 Injuries to the abdomen, lower back, lumbar spine, pelvis and external genitals
S40-S49 Injuries to the shoulder and upper arm
S50-S59 Injuries to the elbow and forearm
S60-S69 Injuries to the wrist, hand and fingers
S70-S79 Injuries to the hip and thigh
S80-S89 Injuries to the knee and lower leg
S90-S99 Injuries to the ankle and foot
T07-T88 Injury, poisoning and certain other consequences of external causes
T14 Injury of unspecified body region
T15-T19 Effects of foreign body entering through natural orifice
T20-T32 Burns and corrosions
T20-T25 Burns and corrosions of external body surface, specified by site
T36-T50 Poisoning by, adverse effects of and underdosing of drugs, medicaments and biological substances
T51-T65 Toxic effects of substances chiefly nonmedicinal as to source
T66-T78 Other and unspecified effects of external causes
T80-T88 Complications of surgical and medical care, not elsewhere classified
V00-X58 Accidents
V00-V99 Transport accidents
V10-V19 Pedal cycle rider injured in transport accident
V40-V49 Car occupant injured in transport accident
V80-V89 Other land transport accidents
W00-X58 Other external causes of accidental injury
W00-W19 Slipping, tripping, stumbling and falls
W20-W49 Exposure to inanimate mechanical forces
W50-W64 Exposure to animate mechanical forces
X00-X08 Exposure to smoke, fire and flames
X10-X19 Contact with heat and hot substances
X50 Overexertion and strenuous or repetitive movements
X52-X58 Accidental exposure to other specified factors
X92-Y09 Assault
Y90-Y99 Supplementary factors related to causes of morbidity classified elsewhere
Z00-Z13 Persons encountering health services for examinations
Z14-Z15 Genetic carrier and genetic susceptibility to disease
Z20-Z29 Persons with potential health hazards related to communicable diseases
Z30-Z39 Persons encountering health services in circumstances related to reproduction
Z40-Z53 Encounters for other specific health care
Z55-Z65 Persons with potential health hazards related to socioeconomic and psychosocial circumstances
Z66 Do not resuscitate status
Z68 Body mass index [BMI]
Z69-Z76 Persons encountering health services in other circumstances
Z77-Z99 Persons with potential health hazards related to family and personal history and certain conditions influencing health status
U00-U49 Provisional assignment of new diseases of uncertain etiology or emergency use
`;
