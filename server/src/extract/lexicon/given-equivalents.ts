// Given names that are one name: spellings of one script in another, forms of one name across languages that news agencies
// mix ("Volodymyr", "Vladimir"), and usual short forms. A line is a group; folded to ASCII lower case. A name stands in
// one group at most, so that the relation is an equivalence; what would chain two names ("Alex" of Alexander and Alexei)
// stands with the likelier.
const GROUPS = `
abdallah abdullah abdulla abdollah
abdel abdul abd
abdelaziz abdulaziz
abdelfattah abdulfattah abdelfatah
abdelrahman abdulrahman abdirahman abdurrahman abdourahmane
adolf adolph
ahmad ahmed ahmet akhmed akhmad achmed ahmadu amadou amadu
alan allan allen alain
aleksandr alexander alexandre aleksander aleksandar oleksandr alexandr alyaksandr aliaksandr alex alejandro alessandro alexandros sasha sandro
alexei aleksei alexey aleksey oleksiy oleksii alyosha aliaksei
alexandra aleksandra oleksandra
alisher alishir
andrew andrei andrey andriy andrii andrej andreas andres andrea andrzej andy andras andre andrus
anthony antony anton antonio tony antoine
anna ana anne hanna
anatoly anatoliy anatoli anatolii
arkady arkadi arkadiy
artem artyom artiom artur arthur
arseny arseniy arsenii
barbara varvara barb
ben benjamin binyamin benyamin
bill william will billy willem wilhelm guillaume guillermo
bob robert rob bobby robbie roberto
boris borys barys
catherine katherine kathryn katharine katerina kateryna yekaterina ekaterina kate kathy katie cathy katarzyna katarina
charles charlie carlos carlo karl carl karel karol chuck
christian kristian cristian
christina kristina cristina christine kristine
christopher chris christophe kristof
claudia klaudia
constantine konstantin constantin kostyantyn kanstantsin
daniel dan danny daniil danylo danila danil daniele
darya daria dasha
david dave davide dawid daoud dawood davit
denis dennis denys
dmitry dmitri dmitriy dmitrii dmytro dimitri dzmitry dima dimitry
donald don donnie
edward eduard ed eddie edouard eduardo edmund ted
elizabeth elisabeth liz lisa beth eliza yelizaveta elizaveta betty
emmanuel emanuel manuel emanuele
eric erik erich
eugene yevgeny evgeny yevhen evgeni yevgeni yauhen evgeniy yevgeniy yevhenii
farid fareed fareid
fatima fatma fatemeh
faisal faysal feisal
francis francisco francesco frank franz franck frantisek francois
frederick frederic fred friedrich federico fryderyk
gabriel gavriil havryil
george georgy georgi georgiy heorhiy jorge giorgi georges georg giorgio yuri yury yuriy yurii iurii jerzy
gerard gerhard gerardo
gennady gennadi hennadiy gennadiy hennadii
gleb hlib
gregory grigory grigori grigoriy hryhoriy greg grigor gregor hryhorii
habib habeeb
hamid hameed
hasan hassan
helen helena elena olena yelena alena
henry henri harry enrique heinrich henryk hank enrico
hossein hussein husein hussain husain huseyn houssein huseyin husayn hocine hosain
hugh hugo
ibrahim ebrahim ibragim ibraheem abraham avraham abe
ignatius ignacy ignacio
igor ihor ihar
ilya illia illya ilia ilja elijah elias
iman eman
irina iryna irene iryna irena
isaac yitzhak itzhak ishaq isaak
ismail ismael ismayil ismayel
ivan john ioan johann johannes jan jean juan giovanni ian johan joao johnny jon sean ioannis yiannis janos hans
jack jacques
jacob jakob yakov yaakov jakub iakov yakiv
james jim jimmy jamie jaime
jamal gamal
jason iason
jeffrey jeff geoffrey geoff jeffery
jennifer jen jenny
jeremy jeremiah yirmiyahu
jonathan yonatan jonatan
joseph josef jose yosef joe yusuf youssef giuseppe iosif yosyp jozef josip yousef yousuf yusef
joshua josh yehoshua
julia yulia yuliya iulia julie giulia iuliia
julius gyula julio giulio
karim kerim kareem
kenneth ken kenny
khalid khaled haled
khalil halil
kirill kyrylo cyril kiril kirilo
lawrence laurence larry lorenzo laurent
leo leon lev leonardo
leonard len lenny leonhard
leonid leonyd leanid
louis luis lewis ludwig luigi luiz louie
luke lucas luka lukas luca
lyudmila ludmila lyudmyla liudmila liudmyla
maksim maxim maksym max maxime massimo
margaret margarita maggie peggy marguerite meg margret malgorzata
maria mary marie mariya marya mariia
marina maryna
mark marc marco markus marcus marek
matthew matt mateo matthias mathieu matteo mattias matthieu mateusz matvey
maurice mauricio maurizio
michael mikhail mykhailo mike mick miguel michel michele mikhaylo mihail mikhael mickey mihai mikael michal mykhaylo mikheil misha mischa
mohammed muhammad mohamed mohammad muhammed mohamad muhamad mehmet mehmed mohamud mahamat mohd muhammadu magomed mukhammad mahomet
mahmoud mahmud mahmood makhmud
mehdi mahdi
mihail mihailo
murad murat morad
musa moussa moosa mousa moses moshe
mustafa mostafa moustafa mustapha
natalia natalya nataliya nathalie natalie nataliia natasha
nathan nathaniel nate natan
nazar nazir
nicholas nikos nikolai nikolay mykola nicolas nick nikolaos nicolae nikola nikolas nicola mikola niccolo nico
nikita mykyta mikita
nuri nouri noori
oleg oleh aleh
olga olha volha
omar umar omer
osama usama ossama
oscar oskar
osman othman uthman usman ousmane
patrick padraig patricio patrik pat paddy
paul pavel pavlo pablo paulo pawel paolo pal pavlos pavol
peter petr petro pyotr piotr pedro pierre pete pieter piet petrus petar petro petros pietro
philip phillip philippe phil felipe filip filippo
piotr pyotr
rafael raphael rafail raffaele
rahim raheem
ralph ralf raul raoul
rashid rasheed rachid
reza riza
richard rick dick ricardo rich riccardo rickie ricky ryszard
roman romano
ronald ron ronnie
rosa rose
rudolf rudolph rodolfo rudy
ruslan rouslan
rustam rustem
said saeed saied sayed saeid
salah saleh salih
salim selim saleem
samuel sam sammy shmuel samvel
sayyed seyed seyyed sayyid syed
semyon semen simon shimon simeon siamion
sergei sergey serhiy serge sergio serhii siarhei sergii sergiy
shah shakh
sharif sherif shareef
sheikh shaikh shaykh
sophia sofia sophie sofiya zofia
stanislav stanislaw
stephen steven steve stefan stephan stepan etienne stefano stephane esteban istvan
suleiman sulaiman suleyman soleiman solomon sulayman
sultan soltan
svetlana svitlana sviatlana
svyatoslav sviatoslav
tahir taher
taras tarasz
tatiana tatyana tetiana tetyana tanya
theodore theodor fyodor fedor fedir teodoro teodor
thomas tom tommy tomas tomasz tommaso
timothy tim timofey tymofiy timur timour
umid omid
vadim vadym
valentin valentyn valiantsin
valentina valentyna
valery valeri valeriy valerii valery valeriya
vasily vasyl vassily vasiliy vasili basil vasilii vasil
victor viktor viktar vittorio vic
victoria viktoria viktoriya viktoriia vicky vicki
vincent vicente vincenzo vince
vitaly vitali vitaliy vitalii vitaly
vladimir volodymyr uladzimir wladimir vladimer volodimir vova volodya
vladislav vladyslav wladyslaw uladzislau
vsevolod vsevolod
vyacheslav viacheslav vjaceslav
walter valter walt
xavier javier
yahya yahia
yaroslav iaroslav jaroslav
yasser yasir yaser
yegor egor yehor
yosif yusif
youri iouri
yunus younis younes yunis
zakaria zachary zakariya zakhar zack zach
zainab zeynab zaynab zeinab
zhanna jeanne joan joanna joanne giovanna ioana janna
ziyad ziad
zoltan zolton
deborah debbie debra deb
dorothy dorothea dora
gerald gerry jerry
harold hal
judith judy
pamela pam
patricia pat patty trish
raymond ray ramon
rebecca becky
russell russ
sandra sandy
stuart stewart stu
susan sue susanna suzanne
teresa theresa therese
terrence terry terence
vernon vern
wallace wally
walid waleed oualid
wesley wes
douglas doug
sidney sid sydney
valerie val
cynthia cindy
herbert herb
bradley brad
calvin cal
mitchell mitch
guadalupe lupe
`;

/** Folded given name → its group's first name. A name in no group is not in the map. */
export const GIVEN_EQUIVALENTS: ReadonlyMap<string, string> = (() => {
  const groups = new Map<string, string>();
  for (const line of GROUPS.trim().split('\n')) {
    const [first = '', ...others] = line.split(' ');
    if (groups.has(first)) continue;
    for (const name of [first, ...others]) if (!groups.has(name)) groups.set(name, first);
  }
  return groups;
})();
