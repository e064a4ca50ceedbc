/**
 * What people call supplies, services and injected drugs of HCPCS Level II, in words of our own: each line is a code
 * and the words that lead to it. Brand names stand with the substance that the code names.
 */
export const SUPPLY_WORDS = `
A0428: non emergency ambulance basic; bls transport
A0429: emergency ambulance basic; bls ambulance; 911 ambulance basic
A0427: emergency ambulance advanced; als ambulance
A0425: ambulance mileage; ambulance miles
A4253: glucose test strips; blood sugar strips; diabetic test strips
A4259: lancets; finger stick lancets
A4206: syringe with needle 1 cc; insulin syringe
A4245: alcohol wipes; alcohol pads; alcohol swabs
A4565: arm sling; sling; shoulder sling
A4570: splint; finger splint
A4450: medical tape; tape
A4550: surgical tray; procedure tray
A4627: inhaler spacer; spacer for inhaler
A4670: blood pressure monitor automatic; home blood pressure cuff automatic
A4660: blood pressure cuff with stethoscope
A6402: sterile gauze pad small; gauze pad
A6448: ace bandage narrow; elastic wrap under three inches
A6449: ace bandage; elastic wrap; elastic bandage
A6450: ace bandage wide; elastic wrap five inches or more
A7003: nebulizer kit; nebulizer tubing set
A9150: over the counter drug; non prescription drug
E0100: cane; walking cane; walking stick
E0105: quad cane; three prong cane; four point cane
E0110: forearm crutches; lofstrand crutches; canadian crutches
E0112: wood crutches; wooden crutches pair
E0114: crutches; aluminum crutches; underarm crutches; pair of crutches
E0130: rigid walker; pick up walker
E0135: folding walker
E0143: wheeled walker; rolling walker; walker with wheels
E0163: commode; commode chair; bedside commode; bedside toilet
E0240: shower chair; bath chair
E0244: raised toilet seat; toilet seat riser
E0260: semi electric hospital bed; hospital bed with mattress
E0570: nebulizer; nebulizer machine; breathing treatment machine
E0601: cpap; cpap machine; sleep apnea machine; continuous positive airway pressure device
E0470: bipap; bipap machine; bilevel device
E0607: glucometer; home glucose monitor; blood sugar meter
E0720: tens unit two leads
E0730: tens unit; tens unit four leads; nerve stimulator for pain
E1390: oxygen concentrator; home oxygen machine
E0431: portable oxygen tank; portable gaseous oxygen
K0001: standard wheelchair; manual wheelchair
K0003: lightweight wheelchair
K0800: scooter; power scooter; mobility scooter
G0008: flu shot administration; giving flu vaccine; influenza vaccine administration
G0009: pneumonia shot administration; giving pneumococcal vaccine
G0010: hepatitis b shot administration; giving hepatitis b vaccine
G0101: pelvic and breast exam for cancer screening; medicare pelvic exam
G0102: prostate cancer rectal exam screening
G0103: psa screening test; screening psa
G0105: high risk screening colonoscopy
G0121: average risk screening colonoscopy
G0108: diabetes education individual; dsmt individual
G0109: diabetes education group; dsmt group
G0402: welcome to medicare visit; initial preventive physical exam; ippe
G0438: first annual wellness visit; initial awv
G0439: annual wellness visit subsequent; subsequent awv; yearly wellness visit
G0442: alcohol misuse screening
G0444: depression screening; annual depression screening
G0446: heart disease behavioral counseling
G0447: obesity counseling
G0296: lung cancer screening counseling visit
G2211: visit complexity; longitudinal care add on
G2212: prolonged office visit medicare
J0131: iv acetaminophen; ofirmev
J0561: bicillin la; benzathine penicillin
J0690: cefazolin; ancef; kefzol
J0696: ceftriaxone; rocephin
J0702: celestone; betamethasone injection
J1050: depo provera; depo shot; medroxyprogesterone
J1071: testosterone cypionate; depo testosterone
J1100: dexamethasone injection; decadron
J1200: benadryl injection; diphenhydramine injection
J1580: gentamicin injection; garamycin
J1644: heparin injection
J1650: lovenox; enoxaparin
J1815: insulin injection; insulin shot
J1885: toradol; ketorolac
J2270: morphine injection
J2405: zofran; ondansetron injection
J2550: phenergan; promethazine injection
J2765: reglan; metoclopramide injection
J3301: kenalog; triamcinolone acetonide injection
J3420: b12 shot; vitamin b12 injection; cyanocobalamin
J3490: unclassified drug
J7030: normal saline one liter; iv fluids saline 1000
J7040: normal saline half liter; iv fluids saline 500
J7050: normal saline 250; iv fluids saline 250
J7298: mirena; mirena iud
J7300: paragard; copper iud
J7301: skyla iud
J7307: nexplanon; implanon; birth control implant
J7613: albuterol nebulizer solution
J7620: duoneb; albuterol and ipratropium
J7644: atrovent; ipratropium nebulizer solution
J0897: prolia; xgeva; denosumab
J3489: reclast; zometa; zoledronic acid
J1745: remicade; infliximab
J9312: rituxan; rituximab
J0585: botox; botulinum toxin a
J7321: hyalgan; supartz; knee gel injection
J7323: euflexxa
J7325: synvisc
J0178: eylea; aflibercept
L0120: soft neck collar; cervical collar; foam collar
L0650: back brace; lumbar brace off the shelf
L1810: elastic knee brace with joints
L1812: elastic knee brace off the shelf
L1830: knee immobilizer
L1833: hinged knee brace; adjustable knee brace
L1902: ankle brace; ankle support; ankle gauntlet; elastic ankle brace
L1906: ankle brace with stirrups; lace up ankle brace; multiligament ankle support
L1930: ankle foot brace; plastic afo
L3908: wrist brace; carpal tunnel splint; cock up wrist splint
L3670: shoulder brace; shoulder immobilizer
L3923: hand brace; thumb spica brace
L4350: air ankle stirrup; aircast ankle; air cast
L4360: pneumatic walking boot fitted
L4361: air walking boot; pneumatic walking boot; cam boot; walking boot
L4386: walking boot fitted without air
L4387: walking boot without air; non pneumatic walking boot
P3000: pap smear technician reading; screening pap lab
Q0091: collecting pap smear; obtaining screening pap smear
Q3014: telehealth site fee; originating site fee
Q4010: fiberglass short arm cast; forearm cast adult fiberglass
Q4038: fiberglass short leg cast; leg cast adult fiberglass
Q4046: fiberglass short leg splint; leg splint adult fiberglass
S9083: urgent care global fee
T1015: clinic visit all inclusive; fqhc visit; rural clinic visit
V2020: eyeglass frames; glasses frames
V5008: hearing screening
V5010: hearing aid assessment
V5260: hearing aids both ears in the ear
`;
