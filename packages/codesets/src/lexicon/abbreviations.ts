/** What coders and clinicians abbreviate, and what it stands for. Several lines for one that means several things. */
export const ABBREVIATIONS = `
aaa: abdominal aortic aneurysm
abd: abdominal
abx: antibiotic
acl: anterior cruciate ligament
adhd: attention deficit hyperactivity disorder
afib: atrial fibrillation
aki: acute kidney failure
als: amyotrophic lateral sclerosis
ami: acute myocardial infarction
amd: macular degeneration
armd: age related macular degeneration
ards: acute respiratory distress syndrome
asd: atrial septal defect
asd: autism
ascvd: atherosclerotic heart disease
avn: aseptic necrosis of bone
av: atrioventricular
bka: acquired absence of leg below knee
aka: acquired absence of leg above knee
bmi: body mass index
bph: benign prostatic hyperplasia
bppv: benign paroxysmal vertigo
bv: vaginitis
cabg: aortocoronary bypass graft
cad: coronary artery disease
cap: pneumonia
chf: congestive heart failure
ckd: chronic kidney disease
cmp: cardiomyopathy
cml: chronic myeloid leukemia
cll: chronic lymphocytic leukemia
copd: chronic obstructive pulmonary disease
covid: covid 19
cp: cerebral palsy
crc: colorectal cancer
crps: complex regional pain syndrome
csf: cerebrospinal fluid
cts: carpal tunnel syndrome
cva: cerebral infarction
dcis: intraductal carcinoma in situ
ddd: disc degeneration
djd: osteoarthritis
dka: ketoacidosis
dm: diabetes mellitus
dm1: type 1 diabetes mellitus
dm2: type 2 diabetes mellitus
dub: abnormal uterine bleeding
dvt: deep vein thrombosis embolism
ed: erectile dysfunction
eoe: eosinophilic esophagitis
esrd: end stage renal disease
etoh: alcohol
fb: foreign body
fsgs: focal segmental glomerulosclerosis
ftt: failure to thrive
fx: fracture
gad: generalized anxiety disorder
gbs: guillain barre syndrome
gerd: gastro esophageal reflux disease
gi: gastrointestinal
gib: gastrointestinal hemorrhage
gist: gastrointestinal stromal tumor
gsw: gunshot wound
hbv: viral hepatitis b
hcv: viral hepatitis c
hcm: hypertrophic cardiomyopathy
hfpef: diastolic heart failure
hfref: systolic heart failure
hld: hyperlipidemia
hpv: papillomavirus
hsp: henoch schonlein purpura
hsv: herpesviral herpes simplex
htn: hypertension
hx: history
ibd: inflammatory bowel disease
ibs: irritable bowel syndrome
ich: intracerebral hemorrhage
icd: cardiac defibrillator
ild: interstitial lung disease
itp: immune thrombocytopenic purpura
iud: intrauterine contraceptive device
iugr: fetal growth restriction
jia: juvenile arthritis
lbbb: left bundle branch block
lbp: low back pain
lle: left leg
rle: right leg
lue: left arm
rue: right arm
le: leg lower limb
ue: arm upper limb
luq: left upper quadrant
llq: left lower quadrant
ruq: right upper quadrant
rlq: right lower quadrant
lvh: left ventricular hypertrophy
mca: middle cerebral artery
mcl: medial collateral ligament
lcl: lateral collateral ligament
pcl: posterior cruciate ligament
mdd: major depressive disorder
mdr: multidrug resistant
mgus: monoclonal gammopathy
mi: myocardial infarction
mrsa: methicillin resistant staphylococcus aureus
mssa: methicillin susceptible staphylococcus aureus
ms: multiple sclerosis
mva: motor vehicle accident
mvp: mitral valve prolapse
nafld: fatty liver
nash: nonalcoholic steatohepatitis
ngt: nasogastric tube
nhl: non hodgkin lymphoma
nph: normal pressure hydrocephalus
nsaid: nonsteroidal anti inflammatory drugs
nsaids: nonsteroidal anti inflammatory drugs
nstemi: non st elevation myocardial infarction
nsvd: spontaneous vaginal delivery
oa: osteoarthritis
ocd: obsessive compulsive disorder
om: otitis media
opll: ossification posterior longitudinal ligament
osa: obstructive sleep apnea
oud: opioid dependence
pad: peripheral vascular disease
pcos: polycystic ovarian syndrome
pda: patent ductus arteriosus
pe: pulmonary embolism
pfo: patent foramen ovale
phn: postherpetic neuralgia
pid: pelvic inflammatory disease
pjp: pneumocystosis
pkd: polycystic kidney disease
pmr: polymyalgia rheumatica
pna: pneumonia
pnes: conversion disorder with seizures
pni: peripheral nerve injury
ppd: tuberculin skin test
ppd: postpartum depression
pph: postpartum hemorrhage
prom: premature rupture of membranes
psa: prostate specific antigen
pth: parathyroid hormone
ptsd: post traumatic stress disorder
ptx: pneumothorax
pud: peptic ulcer
pvc: ventricular premature depolarization
pvd: peripheral vascular disease
ra: rheumatoid arthritis
rbbb: right bundle branch block
rls: restless legs syndrome
rop: retinopathy of prematurity
rsd: complex regional pain syndrome
rsv: respiratory syncytial virus
rta: renal tubular acidosis
sah: subarachnoid hemorrhage
sbo: intestinal obstruction
sca: spinocerebellar ataxia
scc: squamous cell carcinoma
bcc: basal cell carcinoma
scd: sickle cell disease
sdh: subdural hemorrhage
siadh: inappropriate secretion of antidiuretic hormone
sids: sudden infant death syndrome
sjs: stevens johnson syndrome
sle: systemic lupus erythematosus
sma: spinal muscular atrophy
sob: shortness of breath
sss: sick sinus syndrome
std: sexual transmission infection
stemi: st elevation myocardial infarction
svt: supraventricular tachycardia
sx: symptoms
t1dm: type 1 diabetes mellitus
t2dm: type 2 diabetes mellitus
tbi: traumatic brain injury
ten: toxic epidermal necrolysis
tha: presence of artificial hip joint
tka: presence of artificial knee joint
thr: presence of artificial hip joint
tkr: presence of artificial knee joint
tia: transient cerebral ischemic attack
tmj: temporomandibular joint
tof: tetralogy of fallot
trali: transfusion related acute lung injury
ttp: thrombotic thrombocytopenic purpura
uc: ulcerative colitis
uri: upper respiratory infection
uti: urinary tract infection
vf: ventricular fibrillation
vfib: ventricular fibrillation
vsd: ventricular septal defect
vt: ventricular tachycardia
vte: venous thrombosis embolism
vur: vesicoureteral reflux
wpw: pre excitation syndrome
1st: first
2nd: second
3rd: third
r: right
l: left
rt: right
lt: left
bilat: bilateral
w: with
wo: without
nec: other specified
nos: unspecified
unsp: unspecified
oth: other
dx: diagnosis
rx: drug
tx: treatment
preg: pregnancy
inj: injection
cpap: continuous positive airway pressure
tens: transcutaneous electrical nerve stimulator
afo: ankle foot orthosis
kafo: knee ankle foot orthosis
tlso: thoracic lumbar sacral orthosis
lso: lumbar sacral orthosis
dme: durable medical equipment
iv: intravenous
im: intramuscular
neb: nebulizer
epi: epinephrine
ns: normal saline
b12: vitamin b12 cyanocobalamin
`;
