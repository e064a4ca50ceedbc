/** Injuries and poisonings: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_S_TO_T = `
S00 0 Superficial injury of head
S000 0 Superficial injury of scalp
S0003 0 Contusion of scalp
S0003XA 1 Contusion of scalp, initial encounter
S0003XD 1 Contusion of scalp, subsequent encounter
S0003XS 1 Contusion of scalp, sequela
S008 0 Superficial injury of other parts of head
S0083 0 Contusion of other part of head
S0083XA 1 Contusion of other part of head, initial encounter
S009 0 Superficial injury of unspecified part of head
S0093 0 Contusion of unspecified part of head
S0093XA 1 Contusion of unspecified part of head, initial encounter
S01 0 Open wound of head
S010 0 Open wound of scalp
S0101 0 Laceration without foreign body of scalp
S0101XA 1 Laceration without foreign body of scalp, initial encounter
S015 0 Open wound of lip and oral cavity
S0151 0 Laceration of lip and oral cavity without foreign body
S01511 0 Laceration without foreign body of lip
S01511A 1 Laceration without foreign body of lip, initial encounter
S018 0 Open wound of other parts of head
S0181 0 Laceration without foreign body of other part of head
S0181XA 1 Laceration without foreign body of other part of head, initial encounter
S05 0 Injury of eye and orbit
S050 0 Injury of conjunctiva and corneal abrasion without foreign body
S0501 0 Injury of conjunctiva and corneal abrasion without foreign body, right eye
S0501XA 1 Injury of conjunctiva and corneal abrasion without foreign body, right eye, initial encounter
S0502 0 Injury of conjunctiva and corneal abrasion without foreign body, left eye
S0502XA 1 Injury of conjunctiva and corneal abrasion without foreign body, left eye, initial encounter
S06 0 Intracranial injury
S060 0 Concussion
S060X 0 Concussion
S060X0 0 Concussion without loss of consciousness
S060X0A 1 Concussion without loss of consciousness, initial encounter
S060XA 0 Concussion with loss of consciousness status unknown
S060XAA 1 Concussion with loss of consciousness status unknown, initial encounter
S060X9 0 Concussion with loss of consciousness of unspecified duration
S060X9A 1 Concussion with loss of consciousness of unspecified duration, initial encounter
S09 0 Other and unspecified injuries of head
S099 0 Unspecified injury of face and head
S0990 0 Unspecified injury of head
S0990XA 1 Unspecified injury of head, initial encounter
S0993 0 Unspecified injury of face
S0993XA 1 Unspecified injury of face, initial encounter
S13 0 Dislocation and sprain of joints and ligaments at neck level
S134 0 Sprain of ligaments of cervical spine
S134XXA 1 Sprain of ligaments of cervical spine, initial encounter
S16 0 Injury of muscle, fascia and tendon at neck level
S161 0 Strain of muscle, fascia and tendon at neck level
S161XXA 1 Strain of muscle, fascia and tendon at neck level, initial encounter
S19 0 Other specified and unspecified injuries of neck
S199 0 Unspecified injury of neck
S199XXA 1 Unspecified injury of neck, initial encounter
S20 0 Superficial injury of thorax
S202 0 Contusion of thorax
S2021 0 Contusion of front wall of thorax
S20211 0 Contusion of right front wall of thorax
S20211A 1 Contusion of right front wall of thorax, initial encounter
S20212 0 Contusion of left front wall of thorax
S20212A 1 Contusion of left front wall of thorax, initial encounter
S20219 0 Contusion of unspecified front wall of thorax
S20219A 1 Contusion of unspecified front wall of thorax, initial encounter
S22 0 Fracture of rib(s), sternum and thoracic spine
S223 0 Fracture of one rib
S2231 0 Fracture of one rib, right side
S2231XA 1 Fracture of one rib, right side, initial encounter for closed fracture
S2232 0 Fracture of one rib, left side
S2232XA 1 Fracture of one rib, left side, initial encounter for closed fracture
S2239 0 Fracture of one rib, unspecified side
S2239XA 1 Fracture of one rib, unspecified side, initial encounter for closed fracture
S29 0 Other and unspecified injuries of thorax
S299 0 Unspecified injury of thorax
S299XXA 1 Unspecified injury of thorax, initial encounter
S30 0 Superficial injury of abdomen, lower back, pelvis and external genitals
S300 0 Contusion of lower back and pelvis
S300XXA 1 Contusion of lower back and pelvis, initial encounter
S33 0 Dislocation and sprain of joints and ligaments of lumbar spine and pelvis
S335 0 Sprain of ligaments of lumbar spine
S335XXA 1 Sprain of ligaments of lumbar spine, initial encounter
S336 0 Sprain of sacroiliac joint
S336XXA 1 Sprain of sacroiliac joint, initial encounter
S336XXD 1 Sprain of sacroiliac joint, subsequent encounter
S336XXS 1 Sprain of sacroiliac joint, sequela
S338 0 Sprain of other parts of lumbar spine and pelvis
S338XXA 1 Sprain of other parts of lumbar spine and pelvis, initial encounter
S39 0 Other and unspecified injuries of abdomen, lower back, pelvis and external genitals
S390 0 Injury of muscle, fascia and tendon of abdomen, lower back and pelvis
S3901 0 Strain of muscle, fascia and tendon of abdomen, lower back and pelvis
S39012 0 Strain of muscle, fascia and tendon of lower back
S39012A 1 Strain of muscle, fascia and tendon of lower back, initial encounter
S399 0 Unspecified injury of abdomen, lower back, pelvis and external genitals
S3992 0 Unspecified injury of lower back
S3992XA 1 Unspecified injury of lower back, initial encounter
S40 0 Superficial injury of shoulder and upper arm
S400 0 Contusion of shoulder and upper arm
S4001 0 Contusion of shoulder
S40011 0 Contusion of right shoulder
S40011A 1 Contusion of right shoulder, initial encounter
S40012 0 Contusion of left shoulder
S40012A 1 Contusion of left shoulder, initial encounter
S4002 0 Contusion of upper arm
S40021 0 Contusion of right upper arm
S40021A 1 Contusion of right upper arm, initial encounter
S40021D 1 Contusion of right upper arm, subsequent encounter
S40021S 1 Contusion of right upper arm, sequela
S40022 0 Contusion of left upper arm
S40022A 1 Contusion of left upper arm, initial encounter
S40022D 1 Contusion of left upper arm, subsequent encounter
S40022S 1 Contusion of left upper arm, sequela
S42 0 Fracture of shoulder and upper arm
S420 0 Fracture of clavicle
S4200 0 Fracture of unspecified part of clavicle
S42001 0 Fracture of unspecified part of right clavicle
S42001A 1 Fracture of unspecified part of right clavicle, initial encounter for closed fracture
S42002 0 Fracture of unspecified part of left clavicle
S42002A 1 Fracture of unspecified part of left clavicle, initial encounter for closed fracture
S43 0 Dislocation and sprain of joints and ligaments of shoulder girdle
S434 0 Sprain of shoulder joint
S4340 0 Unspecified sprain of shoulder joint
S43401 0 Unspecified sprain of right shoulder joint
S43401A 1 Unspecified sprain of right shoulder joint, initial encounter
S43402 0 Unspecified sprain of left shoulder joint
S43402A 1 Unspecified sprain of left shoulder joint, initial encounter
S43409 0 Unspecified sprain of unspecified shoulder joint
S43409A 1 Unspecified sprain of unspecified shoulder joint, initial encounter
S46 0 Injury of muscle, fascia and tendon at shoulder and upper arm level
S460 0 Injury of muscle(s) and tendon(s) of the rotator cuff of shoulder
S4601 0 Strain of muscle(s) and tendon(s) of the rotator cuff of shoulder
S46011 0 Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder
S46011A 1 Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder, initial encounter
S46012 0 Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder
S46012A 1 Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter
S49 0 Other and unspecified injuries of shoulder and upper arm
S499 0 Unspecified injury of shoulder and upper arm
S4991 0 Unspecified injury of right shoulder and upper arm
S4991XA 1 Unspecified injury of right shoulder and upper arm, initial encounter
S4992 0 Unspecified injury of left shoulder and upper arm
S4992XA 1 Unspecified injury of left shoulder and upper arm, initial encounter
S50 0 Superficial injury of elbow and forearm
S500 0 Contusion of elbow
S5000 0 Contusion of unspecified elbow
S5000XA 1 Contusion of unspecified elbow, initial encounter
S5000XD 1 Contusion of unspecified elbow, subsequent encounter
S5000XS 1 Contusion of unspecified elbow, sequela
S5001 0 Contusion of right elbow
S5001XA 1 Contusion of right elbow, initial encounter
S5002 0 Contusion of left elbow
S5002XA 1 Contusion of left elbow, initial encounter
S51 0 Open wound of elbow and forearm
S518 0 Open wound of forearm
S5181 0 Laceration without foreign body of forearm
S51811 0 Laceration without foreign body of right forearm
S51811A 1 Laceration without foreign body of right forearm, initial encounter
S51812 0 Laceration without foreign body of left forearm
S51812A 1 Laceration without foreign body of left forearm, initial encounter
S52 0 Fracture of forearm
S525 0 Fracture of lower end of radius
S5250 0 Unspecified fracture of the lower end of radius
S52501 0 Unspecified fracture of the lower end of right radius
S52501A 1 Unspecified fracture of the lower end of right radius, initial encounter for closed fracture
S52502 0 Unspecified fracture of the lower end of left radius
S52502A 1 Unspecified fracture of the lower end of left radius, initial encounter for closed fracture
S52509 0 Unspecified fracture of the lower end of unspecified radius
S52509A 1 Unspecified fracture of the lower end of unspecified radius, initial encounter for closed fracture
S529 0 Unspecified fracture of forearm
S5291 0 Unspecified fracture of right forearm
S5291XA 1 Unspecified fracture of right forearm, initial encounter for closed fracture
S53 0 Dislocation and sprain of joints and ligaments of elbow
S534 0 Sprain of elbow
S5340 0 Unspecified sprain of elbow
S53401 0 Unspecified sprain of right elbow
S53401A 1 Unspecified sprain of right elbow, initial encounter
S53402 0 Unspecified sprain of left elbow
S53402A 1 Unspecified sprain of left elbow, initial encounter
S60 0 Superficial injury of wrist, hand and fingers
S600 0 Contusion of finger without damage to nail
S6000 0 Contusion of unspecified finger without damage to nail
S6000XA 1 Contusion of unspecified finger without damage to nail, initial encounter
S602 0 Contusion of wrist and hand
S6021 0 Contusion of wrist
S60211 0 Contusion of right wrist
S60211A 1 Contusion of right wrist, initial encounter
S60211D 1 Contusion of right wrist, subsequent encounter
S60211S 1 Contusion of right wrist, sequela
S6022 0 Contusion of hand
S60221 0 Contusion of right hand
S60221A 1 Contusion of right hand, initial encounter
S60222 0 Contusion of left hand
S60222A 1 Contusion of left hand, initial encounter
S61 0 Open wound of wrist, hand and fingers
S610 0 Open wound of thumb without damage to nail
S6101 0 Laceration without foreign body of thumb without damage to nail
S61011 0 Laceration without foreign body of right thumb without damage to nail
S61011A 1 Laceration without foreign body of right thumb without damage to nail, initial encounter
S61012 0 Laceration without foreign body of left thumb without damage to nail
S61012A 1 Laceration without foreign body of left thumb without damage to nail, initial encounter
S612 0 Open wound of other finger without damage to nail
S6121 0 Laceration without foreign body of finger without damage to nail
S61210 0 Laceration without foreign body of right index finger without damage to nail
S61210A 1 Laceration without foreign body of right index finger without damage to nail, initial encounter
S61211 0 Laceration without foreign body of left index finger without damage to nail
S61211A 1 Laceration without foreign body of left index finger without damage to nail, initial encounter
S61212 0 Laceration without foreign body of right middle finger without damage to nail
S61212A 1 Laceration without foreign body of right middle finger without damage to nail, initial encounter
S61213 0 Laceration without foreign body of left middle finger without damage to nail
S61213A 1 Laceration without foreign body of left middle finger without damage to nail, initial encounter
S61219 0 Laceration without foreign body of unspecified finger without damage to nail
S61219A 1 Laceration without foreign body of unspecified finger without damage to nail, initial encounter
S614 0 Open wound of hand
S6141 0 Laceration without foreign body of hand
S61411 0 Laceration without foreign body of right hand
S61411A 1 Laceration without foreign body of right hand, initial encounter
S61412 0 Laceration without foreign body of left hand
S61412A 1 Laceration without foreign body of left hand, initial encounter
S61419 0 Laceration without foreign body of unspecified hand
S61419A 1 Laceration without foreign body of unspecified hand, initial encounter
S62 0 Fracture at wrist and hand level
S626 0 Fracture of other and unspecified finger(s)
S6260 0 Fracture of unspecified phalanx of finger
S62609 0 Fracture of unspecified phalanx of unspecified finger
S62609A 1 Fracture of unspecified phalanx of unspecified finger, initial encounter for closed fracture
S63 0 Dislocation and sprain of joints and ligaments at wrist and hand level
S635 0 Other and unspecified sprain of wrist
S6350 0 Unspecified sprain of wrist
S63501 0 Unspecified sprain of right wrist
S63501A 1 Unspecified sprain of right wrist, initial encounter
S63502 0 Unspecified sprain of left wrist
S63502A 1 Unspecified sprain of left wrist, initial encounter
S63509 0 Unspecified sprain of unspecified wrist
S63509A 1 Unspecified sprain of unspecified wrist, initial encounter
S636 0 Other and unspecified sprain of finger(s)
S6360 0 Unspecified sprain of thumb
S63601 0 Unspecified sprain of right thumb
S63601A 1 Unspecified sprain of right thumb, initial encounter
S63601D 1 Unspecified sprain of right thumb, subsequent encounter
S63601S 1 Unspecified sprain of right thumb, sequela
S63602 0 Unspecified sprain of left thumb
S63602A 1 Unspecified sprain of left thumb, initial encounter
S63602D 1 Unspecified sprain of left thumb, subsequent encounter
S63602S 1 Unspecified sprain of left thumb, sequela
S6361 0 Unspecified sprain of other and unspecified finger(s)
S63610 0 Unspecified sprain of right index finger
S63610A 1 Unspecified sprain of right index finger, initial encounter
S63611 0 Unspecified sprain of left index finger
S63611A 1 Unspecified sprain of left index finger, initial encounter
S63619 0 Unspecified sprain of unspecified finger
S63619A 1 Unspecified sprain of unspecified finger, initial encounter
S69 0 Other and unspecified injuries of wrist, hand and finger(s)
S699 0 Unspecified injury of wrist, hand and finger(s)
S6991 0 Unspecified injury of right wrist, hand and finger(s)
S6991XA 1 Unspecified injury of right wrist, hand and finger(s), initial encounter
S6992 0 Unspecified injury of left wrist, hand and finger(s)
S6992XA 1 Unspecified injury of left wrist, hand and finger(s), initial encounter
S70 0 Superficial injury of hip and thigh
S700 0 Contusion of hip
S7000 0 Contusion of unspecified hip
S7000XA 1 Contusion of unspecified hip, initial encounter
S7000XD 1 Contusion of unspecified hip, subsequent encounter
S7000XS 1 Contusion of unspecified hip, sequela
S7001 0 Contusion of right hip
S7001XA 1 Contusion of right hip, initial encounter
S7002 0 Contusion of left hip
S7002XA 1 Contusion of left hip, initial encounter
S72 0 Fracture of femur
S720 0 Fracture of head and neck of femur
S7200 0 Fracture of unspecified part of neck of femur
S72001 0 Fracture of unspecified part of neck of right femur
S72001A 1 Fracture of unspecified part of neck of right femur, initial encounter for closed fracture
S72002 0 Fracture of unspecified part of neck of left femur
S72002A 1 Fracture of unspecified part of neck of left femur, initial encounter for closed fracture
S73 0 Dislocation and sprain of joint and ligaments of hip
S731 0 Sprain of hip
S7310 0 Unspecified sprain of hip
S73101 0 Unspecified sprain of right hip
S73101A 1 Unspecified sprain of right hip, initial encounter
S73102 0 Unspecified sprain of left hip
S73102A 1 Unspecified sprain of left hip, initial encounter
S76 0 Injury of muscle, fascia and tendon at hip and thigh level
S760 0 Injury of muscle, fascia and tendon of hip
S7601 0 Strain of muscle, fascia and tendon of hip
S76011 0 Strain of muscle, fascia and tendon of right hip
S76011A 1 Strain of muscle, fascia and tendon of right hip, initial encounter
S76011D 1 Strain of muscle, fascia and tendon of right hip, subsequent encounter
S76011S 1 Strain of muscle, fascia and tendon of right hip, sequela
S763 0 Injury of muscle, fascia and tendon of the posterior muscle group at thigh level
S7631 0 Strain of muscle, fascia and tendon of the posterior muscle group at thigh level
S76311 0 Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, right thigh
S76311A 1 Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, right thigh, initial encounter
S76312 0 Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, left thigh
S76312A 1 Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, left thigh, initial encounter
S80 0 Superficial injury of knee and lower leg
S800 0 Contusion of knee
S8000 0 Contusion of unspecified knee
S8000XA 1 Contusion of unspecified knee, initial encounter
S8001 0 Contusion of right knee
S8001XA 1 Contusion of right knee, initial encounter
S8002 0 Contusion of left knee
S8002XA 1 Contusion of left knee, initial encounter
S801 0 Contusion of lower leg
S8010 0 Contusion of unspecified lower leg
S8010XA 1 Contusion of unspecified lower leg, initial encounter
S8011 0 Contusion of right lower leg
S8011XA 1 Contusion of right lower leg, initial encounter
S8012 0 Contusion of left lower leg
S8012XA 1 Contusion of left lower leg, initial encounter
S81 0 Open wound of knee and lower leg
S810 0 Open wound of knee
S8101 0 Laceration without foreign body of knee
S81011 0 Laceration without foreign body, right knee
S81011A 1 Laceration without foreign body, right knee, initial encounter
S81012 0 Laceration without foreign body, left knee
S81012A 1 Laceration without foreign body, left knee, initial encounter
S818 0 Open wound of lower leg
S8181 0 Laceration without foreign body of lower leg
S81811 0 Laceration without foreign body, right lower leg
S81811A 1 Laceration without foreign body, right lower leg, initial encounter
S81812 0 Laceration without foreign body, left lower leg
S81812A 1 Laceration without foreign body, left lower leg, initial encounter
S81819 0 Laceration without foreign body, unspecified lower leg
S81819A 1 Laceration without foreign body, unspecified lower leg, initial encounter
S82 0 Fracture of lower leg, including ankle
S826 0 Fracture of lateral malleolus
S8261 0 Displaced fracture of lateral malleolus of right fibula
S8261XA 1 Displaced fracture of lateral malleolus of right fibula, initial encounter for closed fracture
S8262 0 Displaced fracture of lateral malleolus of left fibula
S8262XA 1 Displaced fracture of lateral malleolus of left fibula, initial encounter for closed fracture
S828 0 Other fractures of lower leg
S8289 0 Other fractures of lower leg
S82891 0 Other fracture of right lower leg
S82891A 1 Other fracture of right lower leg, initial encounter for closed fracture
S82892 0 Other fracture of left lower leg
S82892A 1 Other fracture of left lower leg, initial encounter for closed fracture
S83 0 Dislocation and sprain of joints and ligaments of knee
S832 0 Tear of meniscus, current injury
S8320 0 Tear of unspecified meniscus, current injury
S83206 0 Unspecified tear of unspecified meniscus, current injury, right knee
S83206A 1 Unspecified tear of unspecified meniscus, current injury, right knee, initial encounter
S83207 0 Unspecified tear of unspecified meniscus, current injury, left knee
S83207A 1 Unspecified tear of unspecified meniscus, current injury, left knee, initial encounter
S8324 0 Other tear of medial meniscus, current injury
S83241 0 Other tear of medial meniscus, current injury, right knee
S83241A 1 Other tear of medial meniscus, current injury, right knee, initial encounter
S83242 0 Other tear of medial meniscus, current injury, left knee
S83242A 1 Other tear of medial meniscus, current injury, left knee, initial encounter
S834 0 Sprain of collateral ligament of knee
S8340 0 Sprain of unspecified collateral ligament of knee
S83401 0 Sprain of unspecified collateral ligament of right knee
S83401A 1 Sprain of unspecified collateral ligament of right knee, initial encounter
S83401D 1 Sprain of unspecified collateral ligament of right knee, subsequent encounter
S83401S 1 Sprain of unspecified collateral ligament of right knee, sequela
S83402 0 Sprain of unspecified collateral ligament of left knee
S83402A 1 Sprain of unspecified collateral ligament of left knee, initial encounter
S83402D 1 Sprain of unspecified collateral ligament of left knee, subsequent encounter
S83402S 1 Sprain of unspecified collateral ligament of left knee, sequela
S8341 0 Sprain of medial collateral ligament of knee
S83411 0 Sprain of medial collateral ligament of right knee
S83411A 1 Sprain of medial collateral ligament of right knee, initial encounter
S83412 0 Sprain of medial collateral ligament of left knee
S83412A 1 Sprain of medial collateral ligament of left knee, initial encounter
S8342 0 Sprain of lateral collateral ligament of knee
S83421 0 Sprain of lateral collateral ligament of right knee
S83421A 1 Sprain of lateral collateral ligament of right knee, initial encounter
S83421D 1 Sprain of lateral collateral ligament of right knee, subsequent encounter
S83421S 1 Sprain of lateral collateral ligament of right knee, sequela
S83422 0 Sprain of lateral collateral ligament of left knee
S83422A 1 Sprain of lateral collateral ligament of left knee, initial encounter
S83422D 1 Sprain of lateral collateral ligament of left knee, subsequent encounter
S83422S 1 Sprain of lateral collateral ligament of left knee, sequela
S835 0 Sprain of cruciate ligament of knee
S8351 0 Sprain of anterior cruciate ligament of knee
S83511 0 Sprain of anterior cruciate ligament of right knee
S83511A 1 Sprain of anterior cruciate ligament of right knee, initial encounter
S83512 0 Sprain of anterior cruciate ligament of left knee
S83512A 1 Sprain of anterior cruciate ligament of left knee, initial encounter
S839 0 Sprain of unspecified site of knee
S8390 0 Sprain of unspecified site of unspecified knee
S8390XA 1 Sprain of unspecified site of unspecified knee, initial encounter
S8391 0 Sprain of unspecified site of right knee
S8391XA 1 Sprain of unspecified site of right knee, initial encounter
S8392 0 Sprain of unspecified site of left knee
S8392XA 1 Sprain of unspecified site of left knee, initial encounter
S86 0 Injury of muscle, fascia and tendon at lower leg level
S860 0 Injury of Achilles tendon
S8601 0 Strain of Achilles tendon
S86011 0 Strain of right Achilles tendon
S86011A 1 Strain of right Achilles tendon, initial encounter
S86012 0 Strain of left Achilles tendon
S86012A 1 Strain of left Achilles tendon, initial encounter
S861 0 Injury of other muscle(s) and tendon(s) of posterior muscle group at lower leg level
S8611 0 Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level
S86111 0 Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg
S86111A 1 Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg, initial encounter
S86111D 1 Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg, subsequent encounter
S86111S 1 Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, right leg, sequela
S89 0 Other and unspecified injuries of lower leg
S899 0 Unspecified injury of lower leg
S8991 0 Unspecified injury of right lower leg
S8991XA 1 Unspecified injury of right lower leg, initial encounter
S8992 0 Unspecified injury of left lower leg
S8992XA 1 Unspecified injury of left lower leg, initial encounter
S90 0 Superficial injury of ankle, foot and toes
S900 0 Contusion of ankle
S9000 0 Contusion of unspecified ankle
S9000XA 1 Contusion of unspecified ankle, initial encounter
S9001 0 Contusion of right ankle
S9001XA 1 Contusion of right ankle, initial encounter
S9002 0 Contusion of left ankle
S9002XA 1 Contusion of left ankle, initial encounter
S903 0 Contusion of foot
S9030 0 Contusion of unspecified foot
S9030XA 1 Contusion of unspecified foot, initial encounter
S9031 0 Contusion of right foot
S9031XA 1 Contusion of right foot, initial encounter
S9032 0 Contusion of left foot
S9032XA 1 Contusion of left foot, initial encounter
S91 0 Open wound of ankle, foot and toes
S913 0 Open wound of foot
S9131 0 Laceration without foreign body of foot
S91311 0 Laceration without foreign body, right foot
S91311A 1 Laceration without foreign body, right foot, initial encounter
S91312 0 Laceration without foreign body, left foot
S91312A 1 Laceration without foreign body, left foot, initial encounter
S92 0 Fracture of foot and toe, except ankle
S923 0 Fracture of metatarsal bone(s)
S9235 0 Fracture of fifth metatarsal bone
S92351 0 Displaced fracture of fifth metatarsal bone, right foot
S92351A 1 Displaced fracture of fifth metatarsal bone, right foot, initial encounter for closed fracture
S92352 0 Displaced fracture of fifth metatarsal bone, left foot
S92352A 1 Displaced fracture of fifth metatarsal bone, left foot, initial encounter for closed fracture
S929 0 Unspecified fracture of foot and toe
S9291 0 Unspecified fracture of toe
S92911 0 Unspecified fracture of right toe(s)
S92911A 1 Unspecified fracture of right toe(s), initial encounter for closed fracture
S92912 0 Unspecified fracture of left toe(s)
S92912A 1 Unspecified fracture of left toe(s), initial encounter for closed fracture
S93 0 Dislocation and sprain of joints and ligaments at ankle, foot and toe level
S934 0 Sprain of ankle
S9340 0 Sprain of unspecified ligament of ankle
S93401 0 Sprain of unspecified ligament of right ankle
S93401A 1 Sprain of unspecified ligament of right ankle, initial encounter
S93401D 1 Sprain of unspecified ligament of right ankle, subsequent encounter
S93401S 1 Sprain of unspecified ligament of right ankle, sequela
S93402 0 Sprain of unspecified ligament of left ankle
S93402A 1 Sprain of unspecified ligament of left ankle, initial encounter
S93402D 1 Sprain of unspecified ligament of left ankle, subsequent encounter
S93402S 1 Sprain of unspecified ligament of left ankle, sequela
S93409 0 Sprain of unspecified ligament of unspecified ankle
S93409A 1 Sprain of unspecified ligament of unspecified ankle, initial encounter
S93409D 1 Sprain of unspecified ligament of unspecified ankle, subsequent encounter
S93409S 1 Sprain of unspecified ligament of unspecified ankle, sequela
S9341 0 Sprain of calcaneofibular ligament
S93411 0 Sprain of calcaneofibular ligament of right ankle
S93411A 1 Sprain of calcaneofibular ligament of right ankle, initial encounter
S93411D 1 Sprain of calcaneofibular ligament of right ankle, subsequent encounter
S93411S 1 Sprain of calcaneofibular ligament of right ankle, sequela
S93412 0 Sprain of calcaneofibular ligament of left ankle
S93412A 1 Sprain of calcaneofibular ligament of left ankle, initial encounter
S93412D 1 Sprain of calcaneofibular ligament of left ankle, subsequent encounter
S93412S 1 Sprain of calcaneofibular ligament of left ankle, sequela
S93419 0 Sprain of calcaneofibular ligament of unspecified ankle
S93419A 1 Sprain of calcaneofibular ligament of unspecified ankle, initial encounter
S93419D 1 Sprain of calcaneofibular ligament of unspecified ankle, subsequent encounter
S93419S 1 Sprain of calcaneofibular ligament of unspecified ankle, sequela
S9342 0 Sprain of deltoid ligament
S93421 0 Sprain of deltoid ligament of right ankle
S93421A 1 Sprain of deltoid ligament of right ankle, initial encounter
S93421D 1 Sprain of deltoid ligament of right ankle, subsequent encounter
S93421S 1 Sprain of deltoid ligament of right ankle, sequela
S93422 0 Sprain of deltoid ligament of left ankle
S93422A 1 Sprain of deltoid ligament of left ankle, initial encounter
S93422D 1 Sprain of deltoid ligament of left ankle, subsequent encounter
S93422S 1 Sprain of deltoid ligament of left ankle, sequela
S93429 0 Sprain of deltoid ligament of unspecified ankle
S93429A 1 Sprain of deltoid ligament of unspecified ankle, initial encounter
S93429D 1 Sprain of deltoid ligament of unspecified ankle, subsequent encounter
S93429S 1 Sprain of deltoid ligament of unspecified ankle, sequela
S9343 0 Sprain of tibiofibular ligament
S93431 0 Sprain of tibiofibular ligament of right ankle
S93431A 1 Sprain of tibiofibular ligament of right ankle, initial encounter
S93431D 1 Sprain of tibiofibular ligament of right ankle, subsequent encounter
S93431S 1 Sprain of tibiofibular ligament of right ankle, sequela
S93432 0 Sprain of tibiofibular ligament of left ankle
S93432A 1 Sprain of tibiofibular ligament of left ankle, initial encounter
S93432D 1 Sprain of tibiofibular ligament of left ankle, subsequent encounter
S93432S 1 Sprain of tibiofibular ligament of left ankle, sequela
S93439 0 Sprain of tibiofibular ligament of unspecified ankle
S93439A 1 Sprain of tibiofibular ligament of unspecified ankle, initial encounter
S93439D 1 Sprain of tibiofibular ligament of unspecified ankle, subsequent encounter
S93439S 1 Sprain of tibiofibular ligament of unspecified ankle, sequela
S9349 0 Sprain of other ligament of ankle
S93491 0 Sprain of other ligament of right ankle
S93491A 1 Sprain of other ligament of right ankle, initial encounter
S93491D 1 Sprain of other ligament of right ankle, subsequent encounter
S93491S 1 Sprain of other ligament of right ankle, sequela
S93492 0 Sprain of other ligament of left ankle
S93492A 1 Sprain of other ligament of left ankle, initial encounter
S93492D 1 Sprain of other ligament of left ankle, subsequent encounter
S93492S 1 Sprain of other ligament of left ankle, sequela
S93499 0 Sprain of other ligament of unspecified ankle
S93499A 1 Sprain of other ligament of unspecified ankle, initial encounter
S93499D 1 Sprain of other ligament of unspecified ankle, subsequent encounter
S93499S 1 Sprain of other ligament of unspecified ankle, sequela
S935 0 Sprain of toe
S9350 0 Unspecified sprain of toe
S93501 0 Unspecified sprain of right great toe
S93501A 1 Unspecified sprain of right great toe, initial encounter
S93502 0 Unspecified sprain of left great toe
S93502A 1 Unspecified sprain of left great toe, initial encounter
S936 0 Sprain of foot
S9360 0 Unspecified sprain of foot
S93601 0 Unspecified sprain of right foot
S93601A 1 Unspecified sprain of right foot, initial encounter
S93602 0 Unspecified sprain of left foot
S93602A 1 Unspecified sprain of left foot, initial encounter
S93609 0 Unspecified sprain of unspecified foot
S93609A 1 Unspecified sprain of unspecified foot, initial encounter
S96 0 Injury of muscle and tendon at ankle and foot level
S969 0 Injury of unspecified muscle and tendon at ankle and foot level
S9691 0 Strain of unspecified muscle and tendon at ankle and foot level
S96911 0 Strain of unspecified muscle and tendon at ankle and foot level, right foot
S96911A 1 Strain of unspecified muscle and tendon at ankle and foot level, right foot, initial encounter
S96912 0 Strain of unspecified muscle and tendon at ankle and foot level, left foot
S96912A 1 Strain of unspecified muscle and tendon at ankle and foot level, left foot, initial encounter
S99 0 Other and unspecified injuries of ankle and foot
S999 0 Unspecified injury of ankle and foot
S9991 0 Unspecified injury of ankle
S99911 0 Unspecified injury of right ankle
S99911A 1 Unspecified injury of right ankle, initial encounter
S99912 0 Unspecified injury of left ankle
S99912A 1 Unspecified injury of left ankle, initial encounter
S9992 0 Unspecified injury of foot
S99921 0 Unspecified injury of right foot
S99921A 1 Unspecified injury of right foot, initial encounter
S99922 0 Unspecified injury of left foot
S99922A 1 Unspecified injury of left foot, initial encounter
T14 0 Injury of unspecified body region
T148 0 Other injury of unspecified body region
T148XXA 1 Other injury of unspecified body region, initial encounter
T149 0 Unspecified injury
T1490 0 Injury, unspecified
T1490XA 1 Injury, unspecified, initial encounter
T15 0 Foreign body on external eye
T150 0 Foreign body in cornea
T1500 0 Foreign body in cornea, unspecified eye
T1500XA 1 Foreign body in cornea, unspecified eye, initial encounter
T1501 0 Foreign body in cornea, right eye
T1501XA 1 Foreign body in cornea, right eye, initial encounter
T1502 0 Foreign body in cornea, left eye
T1502XA 1 Foreign body in cornea, left eye, initial encounter
T16 0 Foreign body in ear
T161 0 Foreign body in right ear
T161XXA 1 Foreign body in right ear, initial encounter
T162 0 Foreign body in left ear
T162XXA 1 Foreign body in left ear, initial encounter
T169 0 Foreign body in ear, unspecified ear
T169XXA 1 Foreign body in ear, unspecified ear, initial encounter
T22 0 Burn and corrosion of shoulder and upper limb, except wrist and hand
T220 0 Burn of unspecified degree of shoulder and upper limb, except wrist and hand
T2200 0 Burn of unspecified degree of shoulder and upper limb, except wrist and hand, unspecified site
T2200XA 1 Burn of unspecified degree of shoulder and upper limb, except wrist and hand, unspecified site, initial encounter
T2200XD 1 Burn of unspecified degree of shoulder and upper limb, except wrist and hand, unspecified site, subsequent encounter
T2200XS 1 Burn of unspecified degree of shoulder and upper limb, except wrist and hand, unspecified site, sequela
T36 0 Poisoning by, adverse effect of and underdosing of systemic antibiotics
T360 0 Poisoning by, adverse effect of and underdosing of penicillins
T360X 0 Poisoning by, adverse effect of and underdosing of penicillins
T360X5 0 Adverse effect of penicillins
T360X5A 1 Adverse effect of penicillins, initial encounter
T369 0 Poisoning by, adverse effect of and underdosing of unspecified systemic antibiotic
T3695 0 Adverse effect of unspecified systemic antibiotic
T3695XA 1 Adverse effect of unspecified systemic antibiotic, initial encounter
T37 0 Poisoning by, adverse effect of and underdosing of other systemic anti-infectives and antiparasitics
T370 0 Poisoning by, adverse effect of and underdosing of sulfonamides
T370X 0 Poisoning by, adverse effect of and underdosing of sulfonamides
T370X5 0 Adverse effect of sulfonamides
T370X5A 1 Adverse effect of sulfonamides, initial encounter
T38 0 Poisoning by, adverse effect of and underdosing of hormones and their synthetic substitutes and antagonists, not elsewhere classified
T380 0 Poisoning by, adverse effect of and underdosing of glucocorticoids and synthetic analogues
T380X 0 Poisoning by, adverse effect of and underdosing of glucocorticoids and synthetic analogues
T380X5 0 Adverse effect of glucocorticoids and synthetic analogues
T380X5A 1 Adverse effect of glucocorticoids and synthetic analogues, initial encounter
T383 0 Poisoning by, adverse effect of and underdosing of insulin and oral hypoglycemic [antidiabetic] drugs
T383X 0 Poisoning by, adverse effect of and underdosing of insulin and oral hypoglycemic [antidiabetic] drugs
T383X5 0 Adverse effect of insulin and oral hypoglycemic [antidiabetic] drugs
T383X5A 1 Adverse effect of insulin and oral hypoglycemic [antidiabetic] drugs, initial encounter
T39 0 Poisoning by, adverse effect of and underdosing of nonopioid analgesics, antipyretics and antirheumatics
T399 0 Poisoning by, adverse effect of and underdosing of unspecified nonopioid analgesic, antipyretic and antirheumatic
T3995 0 Adverse effect of unspecified nonopioid analgesic, antipyretic and antirheumatic
T3995XA 1 Adverse effect of unspecified nonopioid analgesic, antipyretic and antirheumatic, initial encounter
T40 0 Poisoning by, adverse effect of and underdosing of narcotics and psychodysleptics [hallucinogens]
T406 0 Poisoning by, adverse effect of and underdosing of other and unspecified narcotics
T4060 0 Poisoning by, adverse effect of and underdosing of unspecified narcotics
T40605 0 Adverse effect of unspecified narcotics
T40605A 1 Adverse effect of unspecified narcotics, initial encounter
T45 0 Poisoning by, adverse effect of and underdosing of primarily systemic and hematological agents, not elsewhere classified
T451 0 Poisoning by, adverse effect of and underdosing of antineoplastic and immunosuppressive drugs
T451X 0 Poisoning by, adverse effect of and underdosing of antineoplastic and immunosuppressive drugs
T451X5 0 Adverse effect of antineoplastic and immunosuppressive drugs
T451X5A 1 Adverse effect of antineoplastic and immunosuppressive drugs, initial encounter
T46 0 Poisoning by, adverse effect of and underdosing of agents primarily affecting the cardiovascular system
T464 0 Poisoning by, adverse effect of and underdosing of angiotensin-converting-enzyme inhibitors
T464X 0 Poisoning by, adverse effect of and underdosing of angiotensin-converting-enzyme inhibitors
T464X5 0 Adverse effect of angiotensin-converting-enzyme inhibitors
T464X5A 1 Adverse effect of angiotensin-converting-enzyme inhibitors, initial encounter
T466 0 Poisoning by, adverse effect of and underdosing of antihyperlipidemic and antiarteriosclerotic drugs
T466X 0 Poisoning by, adverse effect of and underdosing of antihyperlipidemic and antiarteriosclerotic drugs
T466X5 0 Adverse effect of antihyperlipidemic and antiarteriosclerotic drugs
T466X5A 1 Adverse effect of antihyperlipidemic and antiarteriosclerotic drugs, initial encounter
T50 0 Poisoning by, adverse effect of and underdosing of diuretics and other and unspecified drugs, medicaments and biological substances
T501 0 Poisoning by, adverse effect of and underdosing of loop [high-ceiling] diuretics
T501X 0 Poisoning by, adverse effect of and underdosing of loop [high-ceiling] diuretics
T501X5 0 Adverse effect of loop [high-ceiling] diuretics
T501X5A 1 Adverse effect of loop [high-ceiling] diuretics, initial encounter
T502 0 Poisoning by, adverse effect of and underdosing of carbonic-anhydrase inhibitors, benzothiadiazides and other diuretics
T502X 0 Poisoning by, adverse effect of and underdosing of carbonic-anhydrase inhibitors, benzothiadiazides and other diuretics
T502X5 0 Adverse effect of carbonic-anhydrase inhibitors, benzothiadiazides and other diuretics
T502X5A 1 Adverse effect of carbonic-anhydrase inhibitors, benzothiadiazides and other diuretics, initial encounter
T509 0 Poisoning by, adverse effect of and underdosing of other and unspecified drugs, medicaments and biological substances
T5090 0 Poisoning by, adverse effect of and underdosing of unspecified drugs, medicaments and biological substances
T50905 0 Adverse effect of unspecified drugs, medicaments and biological substances
T50905A 1 Adverse effect of unspecified drugs, medicaments and biological substances, initial encounter
T63 0 Toxic effect of contact with venomous animals and plants
T634 0 Toxic effect of venom of other arthropods
T6344 0 Toxic effect of venom of bees
T63441 0 Toxic effect of venom of bees, accidental (unintentional)
T63441A 1 Toxic effect of venom of bees, accidental (unintentional), initial encounter
T6348 0 Toxic effect of venom of other arthropod
T63481 0 Toxic effect of venom of other arthropod, accidental (unintentional)
T63481A 1 Toxic effect of venom of other arthropod, accidental (unintentional), initial encounter
T67 0 Effects of heat and light
T671 0 Heat syncope
T671XXA 1 Heat syncope, initial encounter
T675 0 Heat exhaustion, unspecified
T675XXA 1 Heat exhaustion, unspecified, initial encounter
T74 0 Adult and child abuse, neglect and other maltreatment, confirmed
T749 0 Unspecified maltreatment, confirmed
T7491 0 Unspecified adult maltreatment, confirmed
T7491XA 1 Unspecified adult maltreatment, confirmed, initial encounter
T78 0 Adverse effects, not elsewhere classified
T780 0 Anaphylactic reaction due to food
T7800 0 Anaphylactic reaction due to unspecified food
T7800XA 1 Anaphylactic reaction due to unspecified food, initial encounter
T7804 0 Anaphylactic reaction due to fruits and vegetables
T7804XA 1 Anaphylactic reaction due to fruits and vegetables, initial encounter
T782 0 Anaphylactic shock, unspecified
T782XXA 1 Anaphylactic shock, unspecified, initial encounter
T784 0 Other and unspecified allergy
T7840 0 Allergy, unspecified
T7840XA 1 Allergy, unspecified, initial encounter
T81 0 Complications of procedures, not elsewhere classified
T813 0 Disruption of wound, not elsewhere classified
T8130 0 Disruption of wound, unspecified
T8130XA 1 Disruption of wound, unspecified, initial encounter
T8130XD 1 Disruption of wound, unspecified, subsequent encounter
T8130XS 1 Disruption of wound, unspecified, sequela
T814 0 Infection following a procedure
T8149 0 Infection following a procedure, other surgical site
T8149XA 1 Infection following a procedure, other surgical site, initial encounter
T818 0 Other complications of procedures, not elsewhere classified
T8189 0 Other complications of procedures, not elsewhere classified
T8189XA 1 Other complications of procedures, not elsewhere classified, initial encounter
T83 0 Complications of genitourinary prosthetic devices, implants and grafts
T835 0 Infection and inflammatory reaction due to prosthetic device, implant and graft in urinary system
T8351 0 Infection and inflammatory reaction due to urinary catheter
T83511 0 Infection and inflammatory reaction due to indwelling urethral catheter
T83511A 1 Infection and inflammatory reaction due to indwelling urethral catheter, initial encounter
T85 0 Complications of other internal prosthetic devices, implants and grafts
T857 0 Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
T8579 0 Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts
T8579XA 1 Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts, initial encounter
T88 0 Other complications of surgical and medical care, not elsewhere classified
T887 0 Unspecified adverse effect of drug or medicament
T887XXA 1 Unspecified adverse effect of drug or medicament, initial encounter
`;
