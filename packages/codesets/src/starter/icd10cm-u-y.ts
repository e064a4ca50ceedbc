/** Special codes and external causes: ICD-10-CM codes with their official titles, FY2026; 1 may be reported, 0 is a heading. */
export const ICD10CM_U_TO_Y = `
V18 0 Pedal cycle rider injured in noncollision transport accident
V180 0 Pedal cycle driver injured in noncollision transport accident in nontraffic accident
V180XXA 1 Pedal cycle driver injured in noncollision transport accident in nontraffic accident, initial encounter
V43 0 Car occupant injured in collision with car, pick-up truck or van
V435 0 Car driver injured in collision with car, pick-up truck or van in traffic accident
V4352 0 Car driver injured in collision with other type car in traffic accident
V4352XA 1 Car driver injured in collision with other type car in traffic accident, initial encounter
V49 0 Car occupant injured in other and unspecified transport accidents
V499 0 Car occupant (driver) (passenger) injured in unspecified traffic accident
V499XXA 1 Car occupant (driver) (passenger) injured in unspecified traffic accident, initial encounter
V89 0 Motor- or nonmotor-vehicle accident, type of vehicle unspecified
V892 0 Person injured in unspecified motor-vehicle accident, traffic
V892XXA 1 Person injured in unspecified motor-vehicle accident, traffic, initial encounter
W00 0 Fall due to ice and snow
W000 0 Fall on same level due to ice and snow
W000XXA 1 Fall on same level due to ice and snow, initial encounter
W009 0 Unspecified fall due to ice and snow
W009XXA 1 Unspecified fall due to ice and snow, initial encounter
W01 0 Fall on same level from slipping, tripping and stumbling
W010 0 Fall on same level from slipping, tripping and stumbling without subsequent striking against object
W010XXA 1 Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter
W011 0 Fall on same level from slipping, tripping and stumbling with subsequent striking against object
W0110 0 Fall on same level from slipping, tripping and stumbling with subsequent striking against unspecified object
W0110XA 1 Fall on same level from slipping, tripping and stumbling with subsequent striking against unspecified object, initial encounter
W06 0 Fall from bed
W06XXXA 1 Fall from bed, initial encounter
W07 0 Fall from chair
W07XXXA 1 Fall from chair, initial encounter
W08 0 Fall from other furniture
W08XXXA 1 Fall from other furniture, initial encounter
W10 0 Fall on and from stairs and steps
W108 0 Fall (on) (from) other stairs and steps
W108XXA 1 Fall (on) (from) other stairs and steps, initial encounter
W109 0 Fall (on) (from) unspecified stairs and steps
W109XXA 1 Fall (on) (from) unspecified stairs and steps, initial encounter
W11 0 Fall on and from ladder
W11XXXA 1 Fall on and from ladder, initial encounter
W14 0 Fall from tree
W14XXXA 1 Fall from tree, initial encounter
W18 0 Other slipping, tripping and stumbling and falls
W183 0 Other and unspecified fall on same level
W1830 0 Fall on same level, unspecified
W1830XA 1 Fall on same level, unspecified, initial encounter
W1831 0 Fall on same level due to stepping on an object
W1831XA 1 Fall on same level due to stepping on an object, initial encounter
W1839 0 Other fall on same level
W1839XA 1 Other fall on same level, initial encounter
W184 0 Slipping, tripping and stumbling without falling
W1840 0 Slipping, tripping and stumbling without falling, unspecified
W1840XA 1 Slipping, tripping and stumbling without falling, unspecified, initial encounter
W1842 0 Slipping, tripping and stumbling without falling due to stepping into hole or opening
W1842XA 1 Slipping, tripping and stumbling without falling due to stepping into hole or opening, initial encounter
W1843 0 Slipping, tripping and stumbling without falling due to stepping from one level to another
W1843XA 1 Slipping, tripping and stumbling without falling due to stepping from one level to another, initial encounter
W1849 0 Other slipping, tripping and stumbling without falling
W1849XA 1 Other slipping, tripping and stumbling without falling, initial encounter
W19 0 Unspecified fall
W19XXXA 1 Unspecified fall, initial encounter
W20 0 Struck by thrown, projected or falling object
W208 0 Other cause of strike by thrown, projected or falling object
W208XXA 1 Other cause of strike by thrown, projected or falling object, initial encounter
W21 0 Striking against or struck by sports equipment
W210 0 Struck by hit or thrown ball
W2100 0 Struck by hit or thrown ball, unspecified type
W2100XA 1 Struck by hit or thrown ball, unspecified type, initial encounter
W22 0 Striking against or struck by other objects
W220 0 Striking against stationary object
W2209 0 Striking against other stationary object
W2209XA 1 Striking against other stationary object, initial encounter
W228 0 Striking against or struck by other objects
W228XXA 1 Striking against or struck by other objects, initial encounter
W23 0 Caught, crushed, jammed or pinched in or between objects
W230 0 Caught, crushed, jammed, or pinched between moving objects
W230XXA 1 Caught, crushed, jammed, or pinched between moving objects, initial encounter
W231 0 Caught, crushed, jammed, or pinched between stationary objects
W231XXA 1 Caught, crushed, jammed, or pinched between stationary objects, initial encounter
W25 0 Contact with sharp glass
W25XXXA 1 Contact with sharp glass, initial encounter
W26 0 Contact with other sharp objects
W260 0 Contact with knife
W260XXA 1 Contact with knife, initial encounter
W268 0 Contact with other sharp object(s), not elsewhere classified
W268XXA 1 Contact with other sharp object(s), not elsewhere classified, initial encounter
W269 0 Contact with unspecified sharp object(s)
W269XXA 1 Contact with unspecified sharp object(s), initial encounter
W50 0 Accidental hit, strike, kick, twist, bite or scratch by another person
W500 0 Accidental hit or strike by another person
W500XXA 1 Accidental hit or strike by another person, initial encounter
W51 0 Accidental striking against or bumped into by another person
W51XXXA 1 Accidental striking against or bumped into by another person, initial encounter
W54 0 Contact with dog
W540 0 Bitten by dog
W540XXA 1 Bitten by dog, initial encounter
W55 0 Contact with other mammals
W550 0 Contact with cat
W5501 0 Bitten by cat
W5501XA 1 Bitten by cat, initial encounter
W5503 0 Scratched by cat
W5503XA 1 Scratched by cat, initial encounter
W57 0 Bitten or stung by nonvenomous insect and other nonvenomous arthropods
W57XXXA 1 Bitten or stung by nonvenomous insect and other nonvenomous arthropods, initial encounter
X08 0 Exposure to other specified smoke, fire and flames
X088 0 Exposure to other specified smoke, fire and flames
X088XXA 1 Exposure to other specified smoke, fire and flames, initial encounter
X088XXD 1 Exposure to other specified smoke, fire and flames, subsequent encounter
X088XXS 1 Exposure to other specified smoke, fire and flames, sequela
X11 0 Contact with hot tap-water
X118 0 Contact with other hot tap-water
X118XXA 1 Contact with other hot tap-water, initial encounter
X118XXD 1 Contact with other hot tap-water, subsequent encounter
X118XXS 1 Contact with other hot tap-water, sequela
X15 0 Contact with hot household appliances
X151 0 Contact with hot toaster
X151XXA 1 Contact with hot toaster, initial encounter
X151XXD 1 Contact with hot toaster, subsequent encounter
X151XXS 1 Contact with hot toaster, sequela
X50 0 Overexertion and strenuous or repetitive movements
X500 0 Overexertion from strenuous movement or load
X500XXA 1 Overexertion from strenuous movement or load, initial encounter
X501 0 Overexertion from prolonged static or awkward postures
X501XXA 1 Overexertion from prolonged static or awkward postures, initial encounter
X503 0 Overexertion from repetitive movements
X503XXA 1 Overexertion from repetitive movements, initial encounter
X509 0 Other and unspecified overexertion or strenuous movements or postures
X509XXA 1 Other and unspecified overexertion or strenuous movements or postures, initial encounter
X58 0 Exposure to other specified factors
X58XXXA 1 Exposure to other specified factors, initial encounter
Y04 0 Assault by bodily force
Y040 0 Assault by unarmed brawl or fight
Y040XXA 1 Assault by unarmed brawl or fight, initial encounter
Y09 1 Assault by unspecified means
Y92 0 Place of occurrence of the external cause
Y920 0 Non-institutional (private) residence as the place of occurrence of the external cause
Y9200 0 Unspecified non-institutional (private) residence as the place of occurrence of the external cause
Y92009 1 Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause
Y9201 0 Single-family non-institutional (private) house as the place of occurrence of the external cause
Y92010 1 Kitchen of single-family (private) house as the place of occurrence of the external cause
Y92013 1 Bedroom of single-family (private) house as the place of occurrence of the external cause
Y92014 1 Private driveway to single-family (private) house as the place of occurrence of the external cause
Y92015 1 Private garage of single-family (private) house as the place of occurrence of the external cause
Y92017 1 Garden or yard in single-family (private) house as the place of occurrence of the external cause
Y92018 1 Other place in single-family (private) house as the place of occurrence of the external cause
Y92019 1 Unspecified place in single-family (private) house as the place of occurrence of the external cause
Y9202 0 Mobile home as the place of occurrence of the external cause
Y92029 1 Unspecified place in mobile home as the place of occurrence of the external cause
Y9203 0 Apartment as the place of occurrence of the external cause
Y92039 1 Unspecified place in apartment as the place of occurrence of the external cause
Y9209 0 Other non-institutional residence as the place of occurrence of the external cause
Y92099 1 Unspecified place in other non-institutional residence as the place of occurrence of the external cause
Y922 0 School, other institution and public administrative area as the place of occurrence of the external cause
Y9221 0 School (private) (public) (state) as the place of occurrence of the external cause
Y92212 1 Middle school as the place of occurrence of the external cause
Y92213 1 High school as the place of occurrence of the external cause
Y92218 1 Other school as the place of occurrence of the external cause
Y92219 1 Unspecified school as the place of occurrence of the external cause
Y9222 1 Religious institution as the place of occurrence of the external cause
Y9223 0 Hospital as the place of occurrence of the external cause
Y92230 1 Patient room in hospital as the place of occurrence of the external cause
Y92238 1 Other place in hospital as the place of occurrence of the external cause
Y92239 1 Unspecified place in hospital as the place of occurrence of the external cause
Y923 0 Sports and athletics area as the place of occurrence of the external cause
Y9231 0 Athletic court as the place of occurrence of the external cause
Y92310 1 Basketball court as the place of occurrence of the external cause
Y92311 1 Squash court as the place of occurrence of the external cause
Y92312 1 Tennis court as the place of occurrence of the external cause
Y92318 1 Other athletic court as the place of occurrence of the external cause
Y9232 0 Athletic field as the place of occurrence of the external cause
Y92321 1 Football field as the place of occurrence of the external cause
Y92322 1 Soccer field as the place of occurrence of the external cause
Y92328 1 Other athletic field as the place of occurrence of the external cause
Y9239 1 Other specified sports and athletic area as the place of occurrence of the external cause
Y924 0 Street, highway and other paved roadways as the place of occurrence of the external cause
Y9241 0 Street and highway as the place of occurrence of the external cause
Y92410 1 Unspecified street and highway as the place of occurrence of the external cause
Y92411 1 Interstate highway as the place of occurrence of the external cause
Y92414 1 Local residential or business street as the place of occurrence of the external cause
Y9248 0 Other paved roadways as the place of occurrence of the external cause
Y92480 1 Sidewalk as the place of occurrence of the external cause
Y92481 1 Parking lot as the place of occurrence of the external cause
Y92488 1 Other paved roadways as the place of occurrence of the external cause
Y925 0 Trade and service area as the place of occurrence of the external cause
Y9251 0 Private commercial establishments as the place of occurrence of the external cause
Y92511 1 Restaurant or cafe as the place of occurrence of the external cause
Y92512 1 Supermarket, store or market as the place of occurrence of the external cause
Y92513 1 Shop (commercial) as the place of occurrence of the external cause
Y9259 1 Other trade areas as the place of occurrence of the external cause
Y926 0 Industrial and construction area as the place of occurrence of the external cause
Y9261 1 Building [any] under construction as the place of occurrence of the external cause
Y9263 1 Factory as the place of occurrence of the external cause
Y9269 1 Other specified industrial and construction area as the place of occurrence of the external cause
Y928 0 Other places as the place of occurrence of the external cause
Y9282 0 Wilderness area
Y92828 1 Other wilderness area as the place of occurrence of the external cause
Y9283 0 Recreation area as the place of occurrence of the external cause
Y92830 1 Public park as the place of occurrence of the external cause
Y92838 1 Other recreation area as the place of occurrence of the external cause
Y9289 1 Other specified places as the place of occurrence of the external cause
Y929 1 Unspecified place or not applicable
Y93 0 Activity codes
Y930 0 Activities involving walking and running
Y9301 1 Activity, walking, marching and hiking
Y9302 1 Activity, running
Y932 0 Activities involving ice and snow
Y9323 1 Activity, snow (alpine) (downhill) skiing, snowboarding, sledding, tobogganing and snow tubing
Y934 0 Activities involving dancing and other rhythmic movement
Y9341 1 Activity, dancing
Y935 0 Activities involving other sports and athletics played individually
Y9351 1 Activity, roller skating (inline) and skateboarding
Y9353 1 Activity, golf
Y9354 1 Activity, bowling
Y9355 1 Activity, bike riding
Y936 0 Activities involving other sports and athletics played as a team or group
Y9361 1 Activity, american tackle football
Y9364 1 Activity, baseball
Y9366 1 Activity, soccer
Y9367 1 Activity, basketball
Y9368 1 Activity, volleyball (beach) (court)
Y937 0 Activities involving other specified sports and athletics
Y9373 1 Activity, racquet and hand sports
Y93B 0 Activities involving other muscle strengthening exercises
Y93B3 1 Activity, free weights
Y93B9 1 Activity, other involving muscle strengthening exercises
Y93G 0 Activities involving food preparation, cooking and grilling
Y93G1 1 Activity, food preparation and clean up
Y93G3 1 Activity, cooking and baking
Y93H 0 Activities involving exterior property and land maintenance, building and construction
Y93H1 1 Activity, digging, shoveling and raking
Y93H2 1 Activity, gardening and landscaping
Y93H9 1 Activity, other involving exterior property and land maintenance, building and construction
Y93K 0 Activities involving animal care
Y93K1 1 Activity, walking an animal
Y938 0 Activities, other specified
Y9389 1 Activity, other specified
Y939 1 Activity, unspecified
Y99 0 External cause status
Y990 1 Civilian activity done for income or pay
Y991 1 Military activity
Y992 1 Volunteer activity
Y998 1 Other external cause status
Y999 1 Unspecified external cause status
U07 0 Emergency use of U07
U071 1 COVID-19
U09 0 Post COVID-19 condition
U099 1 Post COVID-19 condition, unspecified
`;
