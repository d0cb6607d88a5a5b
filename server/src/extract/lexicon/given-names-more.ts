// Given names, folded to ASCII lower case, that general lists lack: romanised ones above all, in the spellings that
// newspapers use (Arabic, Persian, Hebrew, Turkic, Caucasian, Slavic, South and East Asian, African), and short forms.
// Common English words ("may", "will") are left to the context to decide.
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abbas abd abdallah abdel abdelaziz abdelfattah abdelkader abdi abdirahman abdo abdoulaye abdul abdulaziz abdulkadir abdulla abdullah
abdullahi abdulrahman abe abel abiy abraham abu achille adam adel adil adnan afzal ahmad ahmadu ahmed ahmet ajay akbar akhmed akira akram
aksel al alaa alain alan alassane albert alberto alec aleksandar aleksander aleksandr aleksandra aleksei aleksey alena alex alexander alexandra alexandre alexei
alexey alexis alexandros alfred alfredo ali alice alicia aliaksandr aliko alisher alison alistair aliya allan allen almazbek alpha alvaro alyaksandr amadou
amal aman amanda amar amber ambrose amelia amer amina amine amir amit amjad ammar amr amy ana anahit anand anar anas anastasia anatoly anatoliy
anders andre andrea andreas andrei andrej andres andrew andrey andrii andriy andy andrzej angel angela angelina angus anil anita ankit ann anna anne
annette annie ansar anthony antoine anton antonina antonio antonis antony anwar aoife ara arash araz arif arijit ariel arjun arkady armen armando armin arnaud
arnold arsen arseniy arsenio arthur artem artur arturo arun arvind asad asghar ashok ashraf asif asim aslan asma ata atef ataullah atsushi audrey august
augustin aung aurelie austin avi avigdor avraham awad axel ayad ayaka ayala ayman aynur ayman azar aziz aziza azmi babak bagrat baha bakhtiyar bakytzhan balazs ban bao
barack barbara barry bart bartosz bashar bashir basil batyr beata beatrice beatriz becky behrouz bekir belinda ben benazir benedict benigno benito benjamin benny
berdan bernadette bernard bernardo bernd bernie bert bertrand besnik beth bethany betty beverly bhupendra bidzina bilal bill billy bin binali binyamin bjorn bob bobby
bogdan bola bolat bong boris borys boyko brad bradley branko brandon brenda brendan brett brian bridget brigitte britney bronislaw bruce bruno bryan burhan byung cameron
camila camilla candice carl carla carlo carlos carmen carol carole carolina caroline carolyn carrie casey caspar catalina catherine cathy catriona cecilia cedric celia
celine cemal cengiz cesar ceyhun chad chaim chandra chandrika charles charlie charlotte chen cheng cheryl chidi chinedu chloe choi chris christa christian christiane
christina christine christoph christopher christos chuck chukwuemeka chul chun cindy claire clara clare clarence claude claudia claudio clement clemens cliff clinton
clive clyde cody colin colleen connor conor conrad constance constantin cormac cornelia corey corinne craig cristian cristina crystal curt curtis cynthia cyril cyrille
dagmar dai daisuke dale dalia damian damien damir damon dan dana daniel daniela daniele danielle danila danny danuta darko darrell darren daria dariusz darya dave david
davide davit dawn dawood dean deborah debbie declan deepak delia demba denis denise dennis denys derek desmond devendra dhirubhai diana diane didier diego dieter
dilip dilma dimitri dimitris dimitrios dina dinara dinesh dino diosdado dirk ditmir dmitri dmitriy dmitry dmytro dolores dominic dominik dominique don donald donna donnie
dora doreen dorothy doug douglas duncan dusan dustin dwight dylan dzhokhar ebrahim ed eddie eddy edgar edith edmund edouard eduard eduardo edward edwin eero efrain
ehud eileen eitan ekaterina eldar eleanor elena eli eliana elias elisa elisabeth elizabeth ella ellen elliot elman elmar elmira elon elsa elshad elton elvira emad
emanuel emanuele emerson emil emile emilia emilie emilio emily emin emma emmanuel emmerson emomali emre enda engin enrico enrique eric erica erik erika erin erkin ernest
ernesto ernst ersin erwin esmail esteban esther ethan eugene eugenia eunice eva evan evangelos eve evelyn evgenia evgeny evo ewa eyad eyal ezra fabian fabio fabrice fadi
fahad fahd fahim faisal faiz fakhri farah farhad farid farida fariz farooq farouk faruk farzana fatih fatima fatma fatos fatou fausto fawzi fayez federica federico feliciano felipe
felix ferdinand ferhat fernanda fernando fethullah fidel filip filippo fiona firas florence florent florian fotis francesca francesco francine francis francisco franck
franco francois francoise frank franz fred freddie frederic frederick frederik friedrich fuad fumio gabor gabriel gabriela gabriele gael galina gamal garik gareth gary
gaston gavin gaye gebran gegham gemma gene geoff geoffrey george georges georgi georgia georgios georgy gerald geraldine gerard gerardo gerd gerhard gerry gertrude geza
ghassan gholam gholamreza giancarlo gianluca gianni gideon gilad gilbert gilberto gilles gina ginger giorgi giorgia giorgio giovanni giulia giulio giuseppe gizela gladys
glen glenn gloria godfrey gonzalo goran gordana gordon goodluck grace graham grant greg gregg gregor gregory greta grigor grigory grzegorz guido guilherme guillaume
guillermo gulnara gunter gunther gurbanguly gus gustav gustavo guy gwen gyorgy habib hadi hafez hafiz haidar haider haile hailemariam haitham haji hakan hakeem hakim
hakob halima hamad hamed hamid hamza han hana hani hank hanna hannah hannes hans haris harish harlem harold haroon haroun harriet harry harsh haruhiko haruki harvey hasan
hashim hassan hassane hatem hayk hazem heather hector heidi heikki heiko heinrich heinz helen helena helene helga helmut henri henrietta henrik henrique henry herbert
heriberto herman hermann hicham hideki hikmat hilary hillary himanshu hind hiroshi hishem hocine holly horacio horst hosni hossein houcine howard hrant hu hubert hugh hugo huma
humberto hun hussain hussein huseyin hwan hyeon hyun iain ian ibrahim ibrahima ida idris idriss ignacio ignazio igor ihor ijaz ikram ilan ildar ilgar ilia ilir ilya ilyas
imad iman imran ina indira inga inge ingrid inna ioannis ion irakli iran irena irene irfan irina iris irma irving isaac isabel isabella isabelle isaias isam ishaq ishmael
iskander islam ismael ismail ismet israr issa issam istvan itamar ivan ivana ivar ivica ivo iyad izzat jaap jabir jabbar jack jackie jackson jaclyn jacob jacqueline jacques jadranka
jafar jagdish jaime jair jairam jake jakob jakub jalal jalil jamal james jamie jamil jan jana jane janet janez janice janis janos janusz jared jari jarmila jaroslav
jaroslaw jasmine jason jassim javad javed javier jawad jay jayant jaya jayne jean jeanette jeanne jeb jeff jeffery jeffrey jelena jen jenna jennifer jenny jens jeremy jeroen
jerome jerry jerzy jesper jess jesse jessica jesus jibril jill jim jimmy jin jiri jitendra jo joachim joan joanna joanne joao joaquin jody joe joel joerg johan johann johanna
johannes john johnny johnson jon jonas jonathan jong joost jordi jorge jorgen jorg jose josef joseph josephine josh joshua josip jovan joyce jozef juan juanita judith judy juha jules
julia julian juliana julie julien juliet julio julius jun jung junichiro jurgen justin justine justyna jyri kadri kaja kakha kamal kamala kamila kamran kanat kane kara karan karel karen kari karim
karin karina karl karla karlheinz karol karolina kaspar kassym kasym kate katarina katarzyna katerina katherine kathleen kathryn kathy katie katja katya katsuya kay kazem
kazimierz kazuo keiko keir keith kelly kelvin ken kenji kenneth kenny kent kerem keri kerry kersti keti keven kevin khadija khaled khaleda khalid khalifa khalil khan khin kiara
kiichi kim kimberly kiran kirill kirsten kirsty kirstjen kishore klaus klement kofi koichi koji kolinda kofi konstantin konstantinos kostas krishna krishnan kristalina kristen kristian kristin
kristina kristine kristof krzysztof kumar kunio kurban kurt kwame kwasi kyaw kyle kylie kyriakos kyrylo kyung ladislav lakhdar lakshmi lal lana lance lars larissa larry lasha lashawn lasse laszlo
latifa laura laurent laurence lauren laurie lauri lavrenty lawrence layla lazar lea leah leandro lech lee lei leif leila lena lennart leo leon leonard leonardo leonel leonid leopoldo leroy
leslie leszek leticia levan levon lewis leyla li lia liam liana lidia lili lilia lilian liliana lily lin lina linda lindsay lindsey ling lionel lisa lisbeth liu liz liza lloyd loic lois
lola loretta lori lorenzo lorraine lou louis louisa louise lourdes luc luca lucas lucia luciano lucie lucy ludmila ludovic luigi luis luisa luiz lujza luka lukas luke lutfi lutz luz lydia
lyle lyn lynn lyubov maarten maciej madeleine madhav mads magdalena maggie magnus mahamadou mahamat mahathir mahdi mahendra mahmood mahmoud mahmud mai maia maithripala maja majid
makoto maksim maksym malala malcolm malek malik malin mallam mamadou mamuka manal mandla manfred manmohan manoj mansour mansur manuel manuela marat marc marcel marcela marcelo marcin marco
marcos marcus marek margaret margarita margot margrethe margus mari maria mariam mariana marianne mariano marie marija marijan marilyn marina marine mario mariusz mariya marjorie mark markku marko markus marlene
marsha marta martha marti martin martina martine marty marvin mary maryam maryna masahiro masoud massimo masum masud mateja mateo mateusz mathew mathias mathieu mathilde matteo matthew matthias matthieu matti matt maura
maureen maurice mauricio mauro maurizio max maxim maxime maxine maya mazen mehdi mehmet mehriban mei mel melania melanie melinda meles melissa mercedes mercy meredith merkel mevlut mia micah michael michaela michal
michel michele micheline michelle michiko miguel mihai mihail mihaela mika mikael mike mikel mikhail mikheil mikhaylo mikulas milan milena miles milica milo milos miloslav milorad min mina minh mir mira miranda
mircea mireille miriam mirko miro miroslav miroslava mirza mirzo misha mitch mitchell mitt mladen mo moazzam moez mohamad mohamed mohammad mohammed mohamud mohan moira mojtaba mokhtar molly mona mongi monica monika monique
morgan moritz morten morris moses moshe mostafa motegi mubarak muhammad muhammadu muhammed muhammet muhannad muhyiddin mukesh mukhtar munir muqtada murad murat murray musa mustafa mustapha myint mykhailo mykola myriam nabih nabil nabeel nada
nadeem nader nadezhda nadia nadine naftali nagendra naguib nahum naim najib najla nana nancy naoki naomi naoto narendra naser nasir nasrallah nasser nata natalia natalie natalya natasha nate nathalie nathan nathaniel nawaf nawaz
nayib nazar nazanin nazim ned nehemia neil nelson nenad nestor nicholas nick nicky nicola nicolae nicolas nicole nicos nidal nigar nigel nihad nika niki nikita nikki niklas nikola nikolai nikolaos nikolas nikolay nikos nils
nima nina nino nir nizar noah noam noel nora norbert noriko norm norma norman noureddine nouri nur nuri nurlan nursultan obaidullah octavian odile ofir oktay ola olaf olav oleg oleh oleksandr oleksii oleksiy olena olesya olga olha
oliver olivia olivier olli olusegun omar omer ondrej oprah oren orlando orly osama oscar oskar osman oswaldo othman otmar otto ousmane owen ozan pablo paddy pamela panagiotis paolo park pascal pascale pat patricia patricio patrick patrik
patrizia patsy patti paul paula paulina pauline paulo pavel pavle pavlo pawel pedja pedro peggy penelope penny perry pervez pete peter petar petr petra petro petros petter phil philip philippa philippe phillip phyllis pierre piero pieter pietro pinar piotr
piyush polina poul prabowo pradeep prakash pranab pranav prasad pravin prayuth predrag priscilla priti priya przemyslaw purnima qamar qasem qasim quentin quincy rabih rachel rachid radek radoslaw radovan rael rafael rafail rafal rafiq rafik raghu raghuram rahim rahul
rainer raisa raja rajan rajat rajendra rajesh rajiv rajnath rakesh ralf ralph ram rama ramadan ramaz ramesh rami ramil ramin ramiz ramon ramona ramzan ramzi rand randall randy rani rania ranil ranjan raphael rashad rashid rashida rasmus ratko raul ravi ravil
ray raymond raymundo razia rebecca recep reena reginald regina reid reinaldo reinhard remi renata renate renato rene renzo reuben reuven rex reza rhonda riad ricardo riccardo richard rick ricky rifat rima rinat rishi rita ritu riyad riza rob robbie robert roberta
roberto robin robyn rod roderick rodney rodolfo rodrigo rogelio roger roland rolando rolf roman romano romeo ron ronald ronan ronen ronnie roosevelt rory rosa rosalind rosario rosemary ross rostam rouhollah rowan roxana roy ruben ruby rudi rudolf rudolph
rudy rui rumen rupert ruslan russ russell rustam rustem ruth ruud ryan ryszard saad saadi sabah sabin sabina sabine sabir sachin sadiq sadio sadyr saeb saeed safiya sahar said saif sajid sakura salah salam salem salim salimata salma salman salome salva salvador
salvatore sam samad samantha sameh samer samia samir samira sammy samuel sanae sandeep sandra sandro sandy sanjay sanjeev santiago santos sapir sara sarah sardar sarkis sasha sashi satoshi saul saulius savvas scott sean sebastian sebastien sefer sei selahattin selim selma
selim semyon senait seo sepp serdar serge sergei sergey sergio serhii serhiy serik serj serzh sevil seyed seymour seyran shafiq shah shahbaz shaheen shahid shahram shaikh shamil shane shannon sharif sharon shashi shaukat shaun shauna shavkat shawn sheikh sheila shelley sherif sheryl
shigeru shimon shin shinji shinzo shirin shirley shiv shmuel shoaib shota shreya shubham sidney siegfried sigmar sigrid silvia silvio simeon simon simona simone sinan siobhan slavica slavko slawomir slobodan smriti snezana sofia sofiane soheil sonia sonja sonya soo sophia sophie
soraya soren spencer spyros stacey stacy stan stanislav stanislaw stanley stavros stefan stefania stefanie stefano steffen stella stepan stephane stephanie stephen sterling steve steven stipe stoyan stuart subhash subrahmanyam sudhir sue suella sujata suleiman sultan suman sunil sung surendra suresh
susan susana susanna susanne sushil sushma susilo sushila svein sven svetlana sviatlana swapan sybille syed sylvain sylvester sylvia sylvie tadeusz taha taher tahir taichi takashi takeshi tal talal tamar tamara tamas tamim tammy tanja tania tanya tareq tariq taro tarja taras tatiana
tatsuya tatyana tayyip ted teddy teodoro teresa terrence terry tess thabo thaddeus than thein theo theodor theodore theodoros theresa thierry thilo thomas thor thorsten tiago tibor tigran tihomir tim timothy timur tina tito toby todd tofik tom tomas tomasz tomislav tommaso tommy toni tony
toomas torsten toshiaki toshihiro toshiko traian travis trent trevor tricia tristan troels tsai tsipi tsutomu tudor tulsi tunde turgut tuomas tyler tyrone tzachi tzipi uday udo ugur uhuru ulf ulrich ulrike uma umar umaro umberto umit urban uri ursula usama usman uzi vaclav vadim vadym vagif valentin
valentina valentyn valerie valery valeriy valeria valdis van vanessa varun vasco vasil vasily vasyl vazgen venkat vera vernon veronica veronique vesna vicente vicki vicky victor victoria vidadi vijay viktor viktoria viktoriya viktoriia vilma vince vincent vincenzo viola violeta virginia virginie
virginijus visar vitali vitalii vitaliy vitaly vito vittorio viviane vivek vivian vlad vladimir vladislav vladyslav vlastimil vojislav vojtech volker volodymyr vuk vyacheslav vugar wahid waldemar waleed walid wallace wally walter wanda wang warren wayne wei wen wendy werner wes wesley wilbur wilfred wilfried
wilhelm willem william willie willy wilma wilson winston wissam witold wladyslaw wojciech wolfgang woo xavier xi xiao xiaobo xiaoping xin xu yaakov yacine yael yahya yair yakov yan yana yang yanis yann yaron yaroslav yash yashwant yasin yasir yasmin yasser yassin yasuhiro yasuo yavuz yegor yehuda yekaterina yelena
yerlan yevgenia yevgeny yevhen yi yiannis yigal yildiz yin ying yitzhak yoav yoko yong yongbyon yoon yoram yosef yoshihide yoshiko yossi yoshiro younis young yousef youssef youssouf yuan yuki yukio yulia yuliya yun yuri yuriko yuriy yurii yury yusuf yutaka yuval yves yvette yvonne zafar zaha zahid zahir
zaid zainab zaki zakaria zakir zalmay zaur zayed zbigniew zdenek zdravko zeev zelimkhan zeljko zeynab zhang zhao zheng zhi zhou zia ziad zied zigmund zinaida zine zinedine zita ziyad zoe zoltan zoran zoya zubair zulfikar zulfiya zurab zuzana zviad`.split(
    /\s+/,
  ),
);
