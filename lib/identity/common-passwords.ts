/** Lines of keyboards and orders that fingers follow; they are tried backwards too. */
export const walks = [
  '01234567890123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiop[]',
  'asdfghjkl;',
  'zxcvbnm,./',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  '!@#$%^&*()_+',
  '1234qwerasdfzxcv',
  'qweasdzxc123',
  '123qweasdzxc',
  'zaq12wsxcde34rfvbgt5',
  'zaq1xsw2cde3vfr4bgt5',
  '147852369',
  '963852741',
  'asdasdqwe123qwe',
  '147258369',
  '741852963',
  '789456123',
  '159753456852',
  '11223344556677889900',
  'aabbccddeeffgg',
  '112233445566',
  '12344321',
  '1234554321',
  '31415926535897932384',
]

/** Words that known passwords are made of, longest first so that "password" is taken before "pass". */
export const commonWords = `
password passwort passwd passw haslo motdepasse contrasena senha wachtwoord parola salasana lozinka heslo jelszo
qwerty qwertz azerty asdfgh asdf zxcvbn yxcvbn qazwsx qwer
welcome willkommen witaj bienvenue hello hallo czesc bonjour ciao servus moin goodbye
letmein openup opensesame access login logon signin enter enterme unlock secret geheim tajne sekret private
admin administrator root superuser user username guest gast test tester testing temp temporary default changeme change
example sample demo master manager boss chief owner system server computer laptop internet online website network
iloveyou loveyou ilove iloveu lovely lover loveme love liebe schatz kochanie kocham miłość milosc liebling darling sweetheart
sweet honey baby babygirl babe angel princess prinzessin ksiezniczka queen prince king princesa
sunshine sonnenschein sunny flower blume kwiatek blossom butterfly schmetterling motyl rainbow
monkey dragon drache smok tiger panther lion eagle falcon wolf bear horse pferd puppy kitty katze kotek doggy hund dolphin
spider chicken turtle rabbit hase zajac bunny snoopy garfield pikachu pokemon mickey minnie bambi
football fussball pilka soccer baseball basketball hockey tennis golf volleyball handball runner skater surfer
liverpool chelsea arsenal manchester united barcelona realmadrid juventus bayern dortmund schalke legia lechpoznan basel
steelers yankees dallas cowboys lakers eagles packers redsox rangers celtic
superman batman spiderman ironman wonderwoman superstar starwars skywalker matrix hunter killer ninja samurai warrior
pirate wizard gandalf merlin phoenix shadow ghost demon devil lucifer satan jesus christ god heaven blessed faith angelica
michael jennifer jessica jordan daniel thomas robert william charlie andrew ashley amanda joshua matthew michelle nicole
anthony brandon justin samantha hannah sophie anna maria marie martin stefan andreas peter claudia sabine monika katarzyna
agnieszka piotr krzysztof tomasz pawel marcin michal kamil mateusz bartek magda natalia karolina dominik sebastian patrick
alexander alexandra elizabeth victoria vanessa isabella gabriel benjamin nicholas christian florian philipp tobias markus
george harley maggie ginger buster pepper cookie bailey lucky rocky max bella luna charly
summer sommer lato winter zima spring fruehling frühling wiosna autumn herbst jesien january february march april june july
august september october november december januar februar maerz märz juni juli oktober dezember styczen luty marzec
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
london paris berlin wien vienna zurich zuerich hamburg muenchen munich koeln cologne warszawa warsaw krakow poznan gdansk
america germany deutschland polska poland schweiz switzerland suisse austria england france italia espana europe
mustang ferrari porsche mercedes corvette camaro yamaha honda suzuki kawasaki ducati vespa toyota audi volkswagen
vela concerto scooter roller skuter shop webshop store sklep helmet
freedom freiheit wolnosc peace hope happy friends friend family familie rodzina forever always never together
money geld cash dollar million rich silver gold golden diamond platinum crystal
chocolate schokolade czekolada coffee cheese banana orange apple cherry strawberry peanut pizza whiskey vodka
music musik guitar metallica nirvana beatles slipknot eminem rockstar blink
google facebook youtube samsung iphone android microsoft windows linux nokia linkedin twitter amazon whatever nothing
trustno trustnoone fuckyou fuckoff fuck asshole bitch pussy sexy sexsex hotdog arschloch scheisse kurwa dupa polak
abc abcd abcdef xyz one two three four five six seven eight nine ten zero
good great best super cool nice easy magic power strong blue red green black white purple yellow pink
number first last new old big little thunder lightning storm mountain ocean river forest moon star night day
christopher washington california enterprise playstation thunderbird tinkerbell cheerleader volleyball wonderland nightmare hollywood
godfather mastermind heartbreak supernova undertaker stratocaster bubblegum snowboard starcraft leavemealone motherfucker blackberry
valentine beautiful charlotte fernando tottenham rollercoaster rockandroll peanutbutter spongebob wrestling midnight undercover
birthday geburtstag urodziny holiday urlaub wakacje weihnachten christmas swieta halloween easter ostern
school student teacher doctor nurse soldier police captain scorpion cobra viper bigdog access
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)
