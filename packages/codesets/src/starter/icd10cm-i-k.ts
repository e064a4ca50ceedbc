/** Circulation, breathing, digestion: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_I_TO_K = `
I10 1 Essential (primary) hypertension
I11 0 Hypertensive heart disease
I110 1 Hypertensive heart disease with heart failure
I119 1 Hypertensive heart disease without heart failure
I12 0 Hypertensive chronic kidney disease
I120 1 Hypertensive chronic kidney disease with stage 5 chronic kidney disease or end stage renal disease
I129 1 Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I13 0 Hypertensive heart and chronic kidney disease
I130 1 Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I131 0 Hypertensive heart and chronic kidney disease without heart failure
I1310 1 Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
I1311 1 Hypertensive heart and chronic kidney disease without heart failure, with stage 5 chronic kidney disease, or end stage renal disease
I132 1 Hypertensive heart and chronic kidney disease with heart failure and with stage 5 chronic kidney disease, or end stage renal disease
I15 0 Secondary hypertension
I150 1 Renovascular hypertension
I151 1 Hypertension secondary to other renal disorders
I158 1 Other secondary hypertension
I159 1 Secondary hypertension, unspecified
I16 0 Hypertensive crisis
I160 1 Hypertensive urgency
I161 1 Hypertensive emergency
I169 1 Hypertensive crisis, unspecified
I1A 0 Other hypertension
I1A0 1 Resistant hypertension
I20 0 Angina pectoris
I200 1 Unstable angina
I208 0 Other forms of angina pectoris
I2081 1 Angina pectoris with coronary microvascular dysfunction
I2089 1 Other forms of angina pectoris
I209 1 Angina pectoris, unspecified
I21 0 Acute myocardial infarction
I213 1 ST elevation (STEMI) myocardial infarction of unspecified site
I214 1 Non-ST elevation (NSTEMI) myocardial infarction
I219 1 Acute myocardial infarction, unspecified
I25 0 Chronic ischemic heart disease
I251 0 Atherosclerotic heart disease of native coronary artery
I2510 1 Atherosclerotic heart disease of native coronary artery without angina pectoris
I2511 0 Atherosclerotic heart disease of native coronary artery with angina pectoris
I25110 1 Atherosclerotic heart disease of native coronary artery with unstable angina pectoris
I25118 1 Atherosclerotic heart disease of native coronary artery with other forms of angina pectoris
I25119 1 Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris
I252 1 Old myocardial infarction
I255 1 Ischemic cardiomyopathy
I259 1 Chronic ischemic heart disease, unspecified
I26 0 Pulmonary embolism
I269 0 Pulmonary embolism without acute cor pulmonale
I2699 1 Other pulmonary embolism without acute cor pulmonale
I27 0 Other pulmonary heart diseases
I272 0 Other secondary pulmonary hypertension
I2720 1 Pulmonary hypertension, unspecified
I31 0 Other diseases of pericardium
I319 1 Disease of pericardium, unspecified
I34 0 Nonrheumatic mitral valve disorders
I340 1 Nonrheumatic mitral (valve) insufficiency
I341 1 Nonrheumatic mitral (valve) prolapse
I35 0 Nonrheumatic aortic valve disorders
I350 1 Nonrheumatic aortic (valve) stenosis
I351 1 Nonrheumatic aortic (valve) insufficiency
I42 0 Cardiomyopathy
I420 1 Dilated cardiomyopathy
I429 1 Cardiomyopathy, unspecified
I44 0 Atrioventricular and left bundle-branch block
I440 1 Atrioventricular block, first degree
I447 1 Left bundle-branch block, unspecified
I45 0 Other conduction disorders
I451 0 Other and unspecified right bundle-branch block
I4510 1 Unspecified right bundle-branch block
I46 0 Cardiac arrest
I469 1 Cardiac arrest, cause unspecified
I47 0 Paroxysmal tachycardia
I471 0 Supraventricular tachycardia
I4710 1 Supraventricular tachycardia, unspecified
I4711 1 Inappropriate sinus tachycardia, so stated
I4719 1 Other supraventricular tachycardia
I472 0 Ventricular tachycardia
I4720 1 Ventricular tachycardia, unspecified
I48 0 Atrial fibrillation and flutter
I480 1 Paroxysmal atrial fibrillation
I481 0 Persistent atrial fibrillation
I4811 1 Longstanding persistent atrial fibrillation
I4819 1 Other persistent atrial fibrillation
I482 0 Chronic atrial fibrillation
I4820 1 Chronic atrial fibrillation, unspecified
I4821 1 Permanent atrial fibrillation
I489 0 Unspecified atrial fibrillation and atrial flutter
I4891 1 Unspecified atrial fibrillation
I4892 1 Unspecified atrial flutter
I49 0 Other cardiac arrhythmias
I493 1 Ventricular premature depolarization
I494 0 Other and unspecified premature depolarization
I4940 1 Unspecified premature depolarization
I498 1 Other specified cardiac arrhythmias
I499 1 Cardiac arrhythmia, unspecified
I50 0 Heart failure
I502 0 Systolic (congestive) heart failure
I5020 1 Unspecified systolic (congestive) heart failure
I5021 1 Acute systolic (congestive) heart failure
I5022 1 Chronic systolic (congestive) heart failure
I5023 1 Acute on chronic systolic (congestive) heart failure
I503 0 Diastolic (congestive) heart failure
I5030 1 Unspecified diastolic (congestive) heart failure
I5031 1 Acute diastolic (congestive) heart failure
I5032 1 Chronic diastolic (congestive) heart failure
I5033 1 Acute on chronic diastolic (congestive) heart failure
I504 0 Combined systolic (congestive) and diastolic (congestive) heart failure
I5040 1 Unspecified combined systolic (congestive) and diastolic (congestive) heart failure
I5042 1 Chronic combined systolic (congestive) and diastolic (congestive) heart failure
I509 1 Heart failure, unspecified
I51 0 Complications and ill-defined descriptions of heart disease
I517 1 Cardiomegaly
I519 1 Heart disease, unspecified
I63 0 Cerebral infarction
I639 1 Cerebral infarction, unspecified
I65 0 Occlusion and stenosis of precerebral arteries, not resulting in cerebral infarction
I652 0 Occlusion and stenosis of carotid artery
I6521 1 Occlusion and stenosis of right carotid artery
I6522 1 Occlusion and stenosis of left carotid artery
I6523 1 Occlusion and stenosis of bilateral carotid arteries
I6529 1 Occlusion and stenosis of unspecified carotid artery
I67 0 Other cerebrovascular diseases
I678 0 Other specified cerebrovascular diseases
I6789 1 Other cerebrovascular disease
I69 0 Sequelae of cerebrovascular disease
I693 0 Sequelae of cerebral infarction
I6935 0 Hemiplegia and hemiparesis following cerebral infarction
I69351 1 Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side
I69354 1 Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side
I70 0 Atherosclerosis
I702 0 Atherosclerosis of native arteries of the extremities
I7020 0 Unspecified atherosclerosis of native arteries of extremities
I70209 1 Unspecified atherosclerosis of native arteries of extremities, unspecified extremity
I7025 1 Atherosclerosis of native arteries of other extremities with ulceration
I709 0 Other and unspecified atherosclerosis
I71 0 Aortic aneurysm and dissection
I714 0 Abdominal aortic aneurysm, without rupture
I7140 1 Abdominal aortic aneurysm, without rupture, unspecified
I7141 1 Pararenal abdominal aortic aneurysm, without rupture
I7142 1 Juxtarenal abdominal aortic aneurysm, without rupture
I7143 1 Infrarenal abdominal aortic aneurysm, without rupture
I73 0 Other peripheral vascular diseases
I730 0 Raynaud's syndrome
I7300 1 Raynaud's syndrome without gangrene
I739 1 Peripheral vascular disease, unspecified
I77 0 Other disorders of arteries and arterioles
I771 1 Stricture of artery
I776 1 Arteritis, unspecified
I80 0 Phlebitis and thrombophlebitis
I800 0 Phlebitis and thrombophlebitis of superficial vessels of lower extremities
I8000 1 Phlebitis and thrombophlebitis of superficial vessels of unspecified lower extremity
I801 0 Phlebitis and thrombophlebitis of femoral vein
I8010 1 Phlebitis and thrombophlebitis of unspecified femoral vein
I8011 1 Phlebitis and thrombophlebitis of right femoral vein
I8012 1 Phlebitis and thrombophlebitis of left femoral vein
I8013 1 Phlebitis and thrombophlebitis of femoral vein, bilateral
I802 0 Phlebitis and thrombophlebitis of other and unspecified deep vessels of lower extremities
I8020 0 Phlebitis and thrombophlebitis of unspecified deep vessels of lower extremities
I80209 1 Phlebitis and thrombophlebitis of unspecified deep vessels of unspecified lower extremity
I82 0 Other venous embolism and thrombosis
I824 0 Acute embolism and thrombosis of deep veins of lower extremity
I8240 0 Acute embolism and thrombosis of unspecified deep veins of lower extremity
I82401 1 Acute embolism and thrombosis of unspecified deep veins of right lower extremity
I82402 1 Acute embolism and thrombosis of unspecified deep veins of left lower extremity
I82403 1 Acute embolism and thrombosis of unspecified deep veins of lower extremity, bilateral
I82409 1 Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity
I825 0 Chronic embolism and thrombosis of deep veins of lower extremity
I8250 0 Chronic embolism and thrombosis of unspecified deep veins of lower extremity
I82501 1 Chronic embolism and thrombosis of unspecified deep veins of right lower extremity
I82502 1 Chronic embolism and thrombosis of unspecified deep veins of left lower extremity
I83 0 Varicose veins of lower extremities
I831 0 Varicose veins of lower extremities with inflammation
I8311 1 Varicose veins of right lower extremity with inflammation
I8312 1 Varicose veins of left lower extremity with inflammation
I839 0 Asymptomatic varicose veins of lower extremities
I8390 1 Asymptomatic varicose veins of unspecified lower extremity
I8391 1 Asymptomatic varicose veins of right lower extremity
I8392 1 Asymptomatic varicose veins of left lower extremity
I8393 1 Asymptomatic varicose veins of bilateral lower extremities
I87 0 Other disorders of veins
I872 1 Venous insufficiency (chronic) (peripheral)
I878 1 Other specified disorders of veins
I879 1 Disorder of vein, unspecified
I89 0 Other noninfective disorders of lymphatic vessels and lymph nodes
I890 1 Lymphedema, not elsewhere classified
I95 0 Hypotension
I951 1 Orthostatic hypotension
I952 1 Hypotension due to drugs
I959 1 Hypotension, unspecified
J00 1 Acute nasopharyngitis [common cold]
J01 0 Acute sinusitis
J010 0 Acute maxillary sinusitis
J0100 1 Acute maxillary sinusitis, unspecified
J0101 1 Acute recurrent maxillary sinusitis
J011 0 Acute frontal sinusitis
J0110 1 Acute frontal sinusitis, unspecified
J014 0 Acute pansinusitis
J0140 1 Acute pansinusitis, unspecified
J019 0 Acute sinusitis, unspecified
J0190 1 Acute sinusitis, unspecified
J0191 1 Acute recurrent sinusitis, unspecified
J02 0 Acute pharyngitis
J020 1 Streptococcal pharyngitis
J028 1 Acute pharyngitis due to other specified organisms
J029 1 Acute pharyngitis, unspecified
J03 0 Acute tonsillitis
J030 0 Streptococcal tonsillitis
J0300 1 Acute streptococcal tonsillitis, unspecified
J0301 1 Acute recurrent streptococcal tonsillitis
J039 0 Acute tonsillitis, unspecified
J0390 1 Acute tonsillitis, unspecified
J0391 1 Acute recurrent tonsillitis, unspecified
J04 0 Acute laryngitis and tracheitis
J040 1 Acute laryngitis
J041 0 Acute tracheitis
J0410 1 Acute tracheitis without obstruction
J0411 1 Acute tracheitis with obstruction
J05 0 Acute obstructive laryngitis [croup] and epiglottitis
J050 1 Acute obstructive laryngitis [croup]
J06 0 Acute upper respiratory infections of multiple and unspecified sites
J060 1 Acute laryngopharyngitis
J069 1 Acute upper respiratory infection, unspecified
J09 0 Influenza due to certain identified influenza viruses
J09X 0 Influenza due to identified novel influenza A virus
J09X2 1 Influenza due to identified novel influenza A virus with other respiratory manifestations
J10 0 Influenza due to other identified influenza virus
J100 0 Influenza due to other identified influenza virus with pneumonia
J1001 1 Influenza due to other identified influenza virus with the same other identified influenza virus pneumonia
J101 1 Influenza due to other identified influenza virus with other respiratory manifestations
J102 1 Influenza due to other identified influenza virus with gastrointestinal manifestations
J11 0 Influenza due to unidentified influenza virus
J111 1 Influenza due to unidentified influenza virus with other respiratory manifestations
J118 0 Influenza due to unidentified influenza virus with other manifestations
J1189 1 Influenza due to unidentified influenza virus with other manifestations
J12 0 Viral pneumonia, not elsewhere classified
J122 1 Parainfluenza virus pneumonia
J128 0 Other viral pneumonia
J1282 1 Pneumonia due to coronavirus disease 2019
J129 1 Viral pneumonia, unspecified
J13 1 Pneumonia due to Streptococcus pneumoniae
J15 0 Bacterial pneumonia, not elsewhere classified
J159 1 Unspecified bacterial pneumonia
J16 0 Pneumonia due to other infectious organisms, not elsewhere classified
J168 1 Pneumonia due to other specified infectious organisms
J18 0 Pneumonia, unspecified organism
J180 1 Bronchopneumonia, unspecified organism
J181 1 Lobar pneumonia, unspecified organism
J189 1 Pneumonia, unspecified organism
J20 0 Acute bronchitis
J200 1 Acute bronchitis due to Mycoplasma pneumoniae
J205 1 Acute bronchitis due to respiratory syncytial virus
J208 1 Acute bronchitis due to other specified organisms
J209 1 Acute bronchitis, unspecified
J21 0 Acute bronchiolitis
J210 1 Acute bronchiolitis due to respiratory syncytial virus
J219 1 Acute bronchiolitis, unspecified
J22 1 Unspecified acute lower respiratory infection
J30 0 Vasomotor and allergic rhinitis
J300 1 Vasomotor rhinitis
J301 1 Allergic rhinitis due to pollen
J302 1 Other seasonal allergic rhinitis
J305 1 Allergic rhinitis due to food
J308 0 Other allergic rhinitis
J3081 1 Allergic rhinitis due to animal (cat) (dog) hair and dander
J3089 1 Other allergic rhinitis
J309 1 Allergic rhinitis, unspecified
J31 0 Chronic rhinitis, nasopharyngitis and pharyngitis
J310 1 Chronic rhinitis
J311 1 Chronic nasopharyngitis
J312 1 Chronic pharyngitis
J32 0 Chronic sinusitis
J320 1 Chronic maxillary sinusitis
J329 1 Chronic sinusitis, unspecified
J33 0 Nasal polyp
J330 1 Polyp of nasal cavity
J331 1 Polypoid sinus degeneration
J338 1 Other polyp of sinus
J339 1 Nasal polyp, unspecified
J34 0 Other and unspecified disorders of nose and nasal sinuses
J342 1 Deviated nasal septum
J343 1 Hypertrophy of nasal turbinates
J35 0 Chronic diseases of tonsils and adenoids
J350 0 Chronic tonsillitis and adenoiditis
J3501 1 Chronic tonsillitis
J3502 1 Chronic adenoiditis
J3503 1 Chronic tonsillitis and adenoiditis
J351 1 Hypertrophy of tonsils
J353 1 Hypertrophy of tonsils with hypertrophy of adenoids
J36 1 Peritonsillar abscess
J37 0 Chronic laryngitis and laryngotracheitis
J370 1 Chronic laryngitis
J38 0 Diseases of vocal cords and larynx, not elsewhere classified
J383 1 Other diseases of vocal cords
J387 1 Other diseases of larynx
J40 1 Bronchitis, not specified as acute or chronic
J41 0 Simple and mucopurulent chronic bronchitis
J410 1 Simple chronic bronchitis
J42 1 Unspecified chronic bronchitis
J43 0 Emphysema
J430 1 Unilateral pulmonary emphysema [MacLeod's syndrome]
J432 1 Centrilobular emphysema
J439 1 Emphysema, unspecified
J44 0 Other chronic obstructive pulmonary disease
J440 1 Chronic obstructive pulmonary disease with (acute) lower respiratory infection
J441 1 Chronic obstructive pulmonary disease with (acute) exacerbation
J449 1 Chronic obstructive pulmonary disease, unspecified
J45 0 Asthma
J452 0 Mild intermittent asthma
J4520 1 Mild intermittent asthma, uncomplicated
J4521 1 Mild intermittent asthma with (acute) exacerbation
J4522 1 Mild intermittent asthma with status asthmaticus
J453 0 Mild persistent asthma
J4530 1 Mild persistent asthma, uncomplicated
J4531 1 Mild persistent asthma with (acute) exacerbation
J4532 1 Mild persistent asthma with status asthmaticus
J454 0 Moderate persistent asthma
J4540 1 Moderate persistent asthma, uncomplicated
J4541 1 Moderate persistent asthma with (acute) exacerbation
J4542 1 Moderate persistent asthma with status asthmaticus
J455 0 Severe persistent asthma
J4550 1 Severe persistent asthma, uncomplicated
J4551 1 Severe persistent asthma with (acute) exacerbation
J4552 1 Severe persistent asthma with status asthmaticus
J459 0 Other and unspecified asthma
J4590 0 Unspecified asthma
J45901 1 Unspecified asthma with (acute) exacerbation
J45902 1 Unspecified asthma with status asthmaticus
J45909 1 Unspecified asthma, uncomplicated
J4599 0 Other asthma
J45990 1 Exercise induced bronchospasm
J45991 1 Cough variant asthma
J45998 1 Other asthma
J47 0 Bronchiectasis
J479 1 Bronchiectasis, uncomplicated
J69 0 Pneumonitis due to solids and liquids
J690 1 Pneumonitis due to inhalation of food and vomit
J84 0 Other interstitial pulmonary diseases
J841 0 Other interstitial pulmonary diseases with fibrosis
J8410 1 Pulmonary fibrosis, unspecified
J849 1 Interstitial pulmonary disease, unspecified
J90 1 Pleural effusion, not elsewhere classified
J93 0 Pneumothorax and air leak
J939 1 Pneumothorax, unspecified
J96 0 Respiratory failure, not elsewhere classified
J960 0 Acute respiratory failure
J9600 1 Acute respiratory failure, unspecified whether with hypoxia or hypercapnia
J9601 1 Acute respiratory failure with hypoxia
J961 0 Chronic respiratory failure
J9610 1 Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia
J9611 1 Chronic respiratory failure with hypoxia
J98 0 Other respiratory disorders
J980 0 Diseases of bronchus, not elsewhere classified
J9801 1 Acute bronchospasm
J9809 1 Other diseases of bronchus, not elsewhere classified
J981 0 Pulmonary collapse
J9811 1 Atelectasis
J984 1 Other disorders of lung
J988 1 Other specified respiratory disorders
K02 0 Dental caries
K029 1 Dental caries, unspecified
K03 0 Other diseases of hard tissues of teeth
K038 0 Other specified diseases of hard tissues of teeth
K0381 1 Cracked tooth
K04 0 Diseases of pulp and periapical tissues
K047 1 Periapical abscess without sinus
K08 0 Other disorders of teeth and supporting structures
K088 0 Other specified disorders of teeth and supporting structures
K0889 1 Other specified disorders of teeth and supporting structures
K11 0 Diseases of salivary glands
K112 0 Sialoadenitis
K1120 1 Sialoadenitis, unspecified
K1121 1 Acute sialoadenitis
K1122 1 Acute recurrent sialoadenitis
K1123 1 Chronic sialoadenitis
K12 0 Stomatitis and related lesions
K120 1 Recurrent oral aphthae
K121 1 Other forms of stomatitis
K13 0 Other diseases of lip and oral mucosa
K137 0 Other and unspecified lesions of oral mucosa
K1370 1 Unspecified lesions of oral mucosa
K1379 1 Other lesions of oral mucosa
K14 0 Diseases of tongue
K140 1 Glossitis
K148 1 Other diseases of tongue
K20 0 Esophagitis
K200 1 Eosinophilic esophagitis
K208 0 Other esophagitis
K2080 1 Other esophagitis without bleeding
K209 0 Esophagitis, unspecified
K2090 1 Esophagitis, unspecified without bleeding
K21 0 Gastro-esophageal reflux disease
K210 0 Gastro-esophageal reflux disease with esophagitis
K2100 1 Gastro-esophageal reflux disease with esophagitis, without bleeding
K2101 1 Gastro-esophageal reflux disease with esophagitis, with bleeding
K219 1 Gastro-esophageal reflux disease without esophagitis
K22 0 Other diseases of esophagus
K220 1 Achalasia of cardia
K222 1 Esophageal obstruction
K227 0 Barrett's esophagus
K2270 1 Barrett's esophagus without dysplasia
K25 0 Gastric ulcer
K259 1 Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation
K26 0 Duodenal ulcer
K269 1 Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation
K27 0 Peptic ulcer, site unspecified
K279 1 Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation
K29 0 Gastritis and duodenitis
K290 0 Acute gastritis
K2900 1 Acute gastritis without bleeding
K295 0 Unspecified chronic gastritis
K2950 1 Unspecified chronic gastritis without bleeding
K296 0 Other gastritis
K2960 1 Other gastritis without bleeding
K297 0 Gastritis, unspecified
K2970 1 Gastritis, unspecified, without bleeding
K2971 1 Gastritis, unspecified, with bleeding
K30 1 Functional dyspepsia
K31 0 Other diseases of stomach and duodenum
K318 0 Other specified diseases of stomach and duodenum
K3184 1 Gastroparesis
K3189 1 Other diseases of stomach and duodenum
K35 0 Acute appendicitis
K358 0 Other and unspecified acute appendicitis
K3580 1 Unspecified acute appendicitis
K3589 0 Other acute appendicitis
K35890 1 Other acute appendicitis without perforation or gangrene
K35891 1 Other acute appendicitis without perforation, with gangrene
K37 1 Unspecified appendicitis
K40 0 Inguinal hernia
K402 0 Bilateral inguinal hernia, without obstruction or gangrene
K4020 1 Bilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
K409 0 Unilateral inguinal hernia, without obstruction or gangrene
K4090 1 Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent
K4091 1 Unilateral inguinal hernia, without obstruction or gangrene, recurrent
K42 0 Umbilical hernia
K429 1 Umbilical hernia without obstruction or gangrene
K43 0 Ventral hernia
K439 1 Ventral hernia without obstruction or gangrene
K44 0 Diaphragmatic hernia
K449 1 Diaphragmatic hernia without obstruction or gangrene
K50 0 Crohn's disease [regional enteritis]
K500 0 Crohn's disease of small intestine
K5000 1 Crohn's disease of small intestine without complications
K509 0 Crohn's disease, unspecified
K5090 1 Crohn's disease, unspecified, without complications
K51 0 Ulcerative colitis
K510 0 Ulcerative (chronic) pancolitis
K5100 1 Ulcerative (chronic) pancolitis without complications
K519 0 Ulcerative colitis, unspecified
K5190 1 Ulcerative colitis, unspecified, without complications
K52 0 Other and unspecified noninfective gastroenteritis and colitis
K523 1 Indeterminate colitis
K528 0 Other specified noninfective gastroenteritis and colitis
K5289 1 Other specified noninfective gastroenteritis and colitis
K529 1 Noninfective gastroenteritis and colitis, unspecified
K57 0 Diverticular disease of intestine
K573 0 Diverticular disease of large intestine without perforation or abscess
K5730 1 Diverticulosis of large intestine without perforation or abscess without bleeding
K5731 1 Diverticulosis of large intestine without perforation or abscess with bleeding
K5732 1 Diverticulitis of large intestine without perforation or abscess without bleeding
K579 0 Diverticular disease of intestine, part unspecified, without perforation or abscess
K5790 1 Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding
K5792 1 Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding
K58 0 Irritable bowel syndrome
K580 1 Irritable bowel syndrome with diarrhea
K581 1 Irritable bowel syndrome with constipation
K582 1 Mixed irritable bowel syndrome
K589 1 Irritable bowel syndrome, unspecified
K59 0 Other functional intestinal disorders
K590 0 Constipation
K5900 1 Constipation, unspecified
K5901 1 Slow transit constipation
K5904 1 Chronic idiopathic constipation
K5909 1 Other constipation
K591 1 Functional diarrhea
K60 0 Fissure and fistula of anal and rectal regions
K600 1 Acute anal fissure
K602 1 Anal fissure, unspecified
K61 0 Abscess of anal and rectal regions
K610 1 Anal abscess
K62 0 Other diseases of anus and rectum
K625 1 Hemorrhage of anus and rectum
K628 0 Other specified diseases of anus and rectum
K6289 1 Other specified diseases of anus and rectum
K63 0 Other diseases of intestine
K631 1 Perforation of intestine (nontraumatic)
K635 1 Polyp of colon
K64 0 Hemorrhoids and perianal venous thrombosis
K640 1 First degree hemorrhoids
K641 1 Second degree hemorrhoids
K642 1 Third degree hemorrhoids
K643 1 Fourth degree hemorrhoids
K644 1 Residual hemorrhoidal skin tags
K645 1 Perianal venous thrombosis
K648 1 Other hemorrhoids
K649 1 Unspecified hemorrhoids
K65 0 Peritonitis
K651 1 Peritoneal abscess
K70 0 Alcoholic liver disease
K703 0 Alcoholic cirrhosis of liver
K7030 1 Alcoholic cirrhosis of liver without ascites
K709 1 Alcoholic liver disease, unspecified
K72 0 Hepatic failure, not elsewhere classified
K729 0 Hepatic failure, unspecified
K7290 1 Hepatic failure, unspecified without coma
K74 0 Fibrosis and cirrhosis of liver
K746 0 Other and unspecified cirrhosis of liver
K7460 1 Unspecified cirrhosis of liver
K75 0 Other inflammatory liver diseases
K754 1 Autoimmune hepatitis
K758 0 Other specified inflammatory liver diseases
K7581 1 Nonalcoholic steatohepatitis (NASH)
K76 0 Other diseases of liver
K760 1 Fatty (change of) liver, not elsewhere classified
K768 0 Other specified diseases of liver
K7689 1 Other specified diseases of liver
K769 1 Liver disease, unspecified
K80 0 Cholelithiasis
K800 0 Calculus of gallbladder with acute cholecystitis
K8000 1 Calculus of gallbladder with acute cholecystitis without obstruction
K801 0 Calculus of gallbladder with other cholecystitis
K8010 1 Calculus of gallbladder with chronic cholecystitis without obstruction
K802 0 Calculus of gallbladder without cholecystitis
K8020 1 Calculus of gallbladder without cholecystitis without obstruction
K805 0 Calculus of bile duct without cholangitis or cholecystitis
K8050 1 Calculus of bile duct without cholangitis or cholecystitis without obstruction
K81 0 Cholecystitis
K810 1 Acute cholecystitis
K819 1 Cholecystitis, unspecified
K82 0 Other diseases of gallbladder
K828 1 Other specified diseases of gallbladder
K85 0 Acute pancreatitis
K851 0 Biliary acute pancreatitis
K8510 1 Biliary acute pancreatitis without necrosis or infection
K8511 1 Biliary acute pancreatitis with uninfected necrosis
K8512 1 Biliary acute pancreatitis with infected necrosis
K859 0 Acute pancreatitis, unspecified
K8590 1 Acute pancreatitis without necrosis or infection, unspecified
K8591 1 Acute pancreatitis with uninfected necrosis, unspecified
K8592 1 Acute pancreatitis with infected necrosis, unspecified
K86 0 Other diseases of pancreas
K861 1 Other chronic pancreatitis
K869 1 Disease of pancreas, unspecified
K90 0 Intestinal malabsorption
K900 1 Celiac disease
K904 0 Other malabsorption due to intolerance
K9041 1 Non-celiac gluten sensitivity
K909 1 Intestinal malabsorption, unspecified
K92 0 Other diseases of digestive system
K920 1 Hematemesis
K921 1 Melena
K922 1 Gastrointestinal hemorrhage, unspecified
K928 0 Other specified diseases of the digestive system
K9289 1 Other specified diseases of the digestive system
`;
