/** Words of one meaning, a line each: a search for one also finds the others, a little lower. */
export const SAME_MEANING = `
kidney renal nephric nephro
liver hepatic hepato
heart cardiac cardiovascular coronary
lung pulmonary respiratory
stomach gastric
belly abdomen abdominal tummy
brain cerebral cranial intracranial
skull cranium cranial
skin cutaneous dermal dermatologic
eye ocular ophthalmic
ear otic aural auricular
nose nasal
mouth oral
tooth teeth dental
throat pharynx pharyngeal
voice vocal
neck cervical
bowel intestine intestinal enteric gut colonic
colon colonic
rectum rectal
anus anal
bladder vesical cystic
urine urinary
womb uterus uterine
cervix cervical
ovary ovarian
testicle testis testicular testes
breast mammary
prostate prostatic
gallbladder biliary bile
bone osseous
backbone spine spinal vertebra vertebral vertebrae
chest thorax thoracic
rib ribs costal
collarbone clavicle clavicular
shinbone tibia tibial
thighbone femur femoral
kneecap patella patellar
tailbone coccyx sacrococcygeal
jaw mandible maxilla mandibular
breastbone sternum sternal
armpit axilla axillary
groin inguinal
blood hemic
vein venous
artery arterial
nerve neural neuropathy
muscle muscular
joint articular arthropathy
ligament ligaments
newborn neonatal neonate infant
infant baby
child childhood juvenile pediatric
pregnant pregnancy gestational gravid
birth delivery childbirth
cancer malignant carcinoma neoplasm malignancy
tumor neoplasm tumour mass
benign noncancerous
metastatic secondary metastasis metastases
inflammation inflammatory
infection infectious infected
bleeding hemorrhage hemorrhagic bleed
stone calculus calculi lithiasis
swelling edema swollen
fever pyrexia febrile
itch itching pruritus pruritic itchy
pain ache painful
numbness anesthesia
fracture broken break fx
sprain sprained
strain strained
cut laceration lacerated
bruise contusion bruised contused
scrape abrasion scraped
burn burned scald
bite bitten
sting stung
scar cicatrix
lump mass nodule
blister vesicle bulla
ulcer ulceration
narrowing stenosis stricture
blockage obstruction occlusion blocked obstructed
clot thrombosis thrombus embolism
enlarged hypertrophy enlargement hyperplasia
absence agenesis absent
shrinkage atrophy
hardening sclerosis
paralysis palsy paralytic
weakness paresis
seizure convulsion
fainting syncope
dizziness vertigo
deafness deaf
blindness blind
vomiting emesis
diarrhea loose
rash eruption exanthem
hives urticaria
allergy allergic
poisoning toxic intoxication
overdose poisoning
drug medicine medication medicament
alcohol ethanol alcoholic
smoking tobacco nicotine smoker
addiction dependence
anxiety anxious
depression depressive depressed
congenital hereditary
acquired
chronic longstanding
acute sudden
recurrent recurring
bilateral both
unspecified nos
childbed puerperal postpartum
death mortality
fall falling fell
car automobile motor
motorcycle motorbike
bike bicycle bicyclist cyclist
gun firearm
knife sharp
dog canine
tick ticks
worm helminth helminthiasis
lice pediculosis louse
fungus fungal mycosis mycotic
virus viral
bacteria bacterial
tb tuberculosis
flu influenza
whooping pertussis
measles rubeola
diphtheria diphtheritic
crutch crutches
wheelchair wheelchairs
walker walkers
brace orthosis orthotic
splint splints
catheter catheters
bandage dressing
glove gloves
diaper diapers brief
hearing auditory
glasses spectacles eyeglasses lenses
injection injectable inj
shot injection
syringe syringes
needle needles
oxygen o2
bed beds
mattress mattresses
`;
