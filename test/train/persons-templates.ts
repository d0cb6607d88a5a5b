// Sentences of our own from which the training of the name tagger draws made-up articles: persons are {P1} {P2} {P3} in full,
// {S1} {S2} {S3} by surname, {G1} by given name; {O1} {O2} organisations, {L1} {L2} places, {T1} {T2} things with names.
export const TEMPLATES: readonly string[] = `
{P1}, the mayor of {L1}, said the bridge would reopen on Monday.
{S1} said repairs had cost twice the estimate.
"We will not give in," {S1} told reporters outside the court.
{O1} said on Tuesday it had agreed to buy {O2} for $2.4 billion.
Shares in {O1} fell 4 percent in {L1}.
{O1} chief executive {P1} told analysts that sales would recover.
{P2}, a spokesman for {O1}, declined to comment.
Police in {L1} arrested {P1}, 34, on suspicion of fraud.
{S1}'s lawyer, {P2}, said his client was innocent.
The {O1} reported a loss for the third quarter.
President {P1} met Prime Minister {P2} in {L1} on Thursday.
Talks between {S1} and {S2} lasted three hours.
{L1} Governor {P1} declared a state of emergency.
The {T1} was built in {L1} in 1998.
{T1} went on sale in {L1} last year.
A magnitude 6.1 earthquake struck {L1}, the {O1} said.
"I heard a loud bang," said {P1}, who lives near the {T1}.
{G1} was last seen on Friday, her mother said.
Judge {P1} sentenced {P2} to 12 years in prison.
Prosecutor {P3} said {S2} had shown no remorse.
{L1} beat {L2} 3-1 on Saturday.
Striker {P1} scored twice for {O1}.
{S1}, 27, joined from {O2} in January.
Coach {P2} praised {S1} after the match.
According to {O1}, at least 40 people died.
Rescuers in {L1} pulled {P1} from the rubble.
The minister, {P1}, denied the report.
Foreign Minister {P1} will visit {L1} next week.
{L1}'s {P1} said the sanctions were illegal.
{O1}'s {P1} was more cautious.
{P1} ({L1}) and {P2} ({L2}) finished second and third.
However, {S1} refused to resign.
Meanwhile, {O1} has suspended its operations in {L1}.
In {L1}, thousands marched against the plan.
Officials in {L1} confirmed the outbreak.
Residents of {L1} were told to boil water.
The {L1} Declaration was signed by five states.
The {S3} Act of 1972 bans such sales.
The {P3} Foundation gave the museum a grant.
{P3} University will host the summit.
Researchers at {P3} College published the study in {T2}.
{S3} Street was closed to traffic.
The {S3} Bridge was damaged.
Hurricane {G1} made landfall near {L1}.
Sgt. {P1} was killed when his vehicle hit a mine near {L1}.
Col. {S1} said the operation had ended.
Mr {S1} said he would appeal.
Mrs. {S2} was taken to hospital.
Dr {P1} of {O1} led the study.
Sir {P1} founded {O1} in 1982.
{P1}, {P2} and {P3} were charged with murder.
The victims were named as {P1}, 43, {P2}, 19, and {P3}, 7.
Her husband, {P1}, survived the crash.
His daughter {G1} was unhurt.
{S1} and his wife, {P2}, own a farm near {L1}.
{P1} was born in {L1} in 1951.
{P1} died at his home in {L1} on Sunday. He was 84.
By {P1}
{L1}, April 3 ({O1}) - Voters went to the polls on Sunday.
{L1} — The government resigned late on Friday.
(Reporting by {P1} in {L1}; Editing by {P2})
Photo: {P1}/{O1}
{S1}: We will win
{S1} wins {L1} vote
{S1} quits as {O1} boss
{O1} recalls 20,000 {T1} cars
{L1} fire kills six
{L1} and {L2} sign gas deal
{O1} and {O2} in merger talks
{P1} elected president of {L1}
Who is {P1}?
{S1} denies claims by {S2}
{O1} sues {O2} over {T1}
{T1} sinks off {L1}
{T1} wins top prize at {L1}
Analyst {P1} at {O1} said demand was weak.
"{T1} is our best product yet," {S1} said.
The ship {T1} left {L1} with 43 crew.
{L1}-based {O1} makes engines.
{O1}, based in {L1}, employs 900 people.
{O1} spokeswoman {P1} said the plant would stay open.
Shares of {O1}, {O2} and others rose.
The newspaper {T2} reported that {S1} had fled to {L2}.
A court in {L1} freed {P2}, saying there was no evidence.
{S2} was released on bail.
Neighbours said {S2} was quiet and kept to himself.
Lawmakers led by {P1} walked out.
Opposition leader {P1} called for new elections.
Former president {P1} backed {P2}.
{S1}, who took office in 2015, has denied wrongdoing.
{S1} has denied wrongdoing.
{S1} did not respond to a request for comment.
{S1} added that talks would go on.
Asked about the plan, {S1} laughed.
"That is not true," added {S2}.
"Nobody told us," said {P2}, a teacher.
It was the first visit to {L1} since {S1} came to power.
The {S1} government has promised reforms.
{S1}'s government has promised reforms.
Supporters of {S1} gathered in {L1}.
Critics accuse {S1} of corruption.
Under {S1}, {O1} grew fast.
They accused {O1} of dumping waste in the {L1} River.
The road from {L1} to {L2} was blocked.
Near {L1}, two trains collided.
Troops entered {L1} and {L2} at dawn.
Militants of {O1} claimed the attack.
{O1} fighters withdrew from {L1}.
The {O1} won 120 seats, the {O2} 85.
{O1} candidate {P1} conceded defeat.
Senator {P1} of {L1} and Representative {P2} opposed the bill.
Sen. {S1} said the bill was dead.
Rep. {P2}, R-{L1}, voted against it.
King {G1} opened parliament.
Queen {G1} and Prince {G1} attended.
Pope {G1} will travel to {L1}.
Ambassador {P1} was recalled from {L1}.
General {P1}, commander of the {O1}, was dismissed.
Chief of Staff {P1} visited the border.
Archbishop {P1} led the service at {L1} Cathedral.
{P1}, head of the {O1}, said rain would return.
{P1}, director of {O1}'s {L1} office, called it a disaster.
{P1}, who heads {O1}, agreed.
{P1} from {O1} told {O2} that the dam was safe.
As {P1} of {O1} put it, nobody knew.
{P1} will succeed {P2} as head of {O1}.
{P2} was replaced by {P3}.
{P1} and {P2} won the {T1} Prize for chemistry.
The film, directed by {P1}, stars {P2}.
{P1}'s novel "{T1}" sold a million copies.
Singer {P1} will open the {L1} Festival.
Driver {P1} won the {L1} Grand Prix for {O1}.
{S1} finished ahead of {S2} and {S3}.
{S1} beat {S2} 6-4, 7-5 in {L1}.
Goals from {S1} and {S2} gave {O1} the win.
{O1} coach {P1} dropped {S2}.
{T1} launched from {L1} on Friday.
Users of {T1} complained on {T2}.
{O1} unveiled {T1}, its new phone.
The {T1} virus has spread to {L1}.
{O1} shareholders approved the {O2} deal.
Both {O1} and {O2} declined to comment.
Like {O1}, {O2} has cut jobs.
In a statement, {O1} said flights would resume.
Speaking in {L1}, {P1} promised lower taxes.
Writing on {T2}, {S1} called it shameful.
Born in {L1}, {S1} studied law.
"Thank you, {L1}!" {S1} shouted.
Dear {G1}, thank you for your letter.
At {O1}, {P1} ran the sales team.
Students at {L1} High School found the device.
The {L1} Times and {T2} endorsed {S1}.
Islamic leaders in {L1} condemned the attack.
The {L1} Police Department said {P1}, 51, was driving.
{L1} Police Chief {P1} said two officers were hurt.
{L1} County Sheriff {P1} said deputies found a rifle.
Fire chief {P1} said the blaze was under control.
{L1} resident {P1} said the water came fast.
Witness {P1} told {O1} he saw smoke.
{P1}, an economist at {O1}, expects growth to slow.
Said {P1}: "It was dark."
"He was a hero," {G1} said of her father.
Last week, {O1} and the {O2} reached a deal.
Earlier on Monday, {S1} met leaders of the {O1}.
The {O1}, led by {P1}, boycotted the vote.
Under the {L1} Agreement, both sides must withdraw.
World Cup winners {L1} were held by {L2}.
Justice {P1} wrote for the majority; {S2} dissented.
Counsel for {O1}, {P2}, argued that the law was vague.
Captain {P1} sailed the {T1} into {L1}.
{P1} Jr., son of the founder, took over {O1}.
The {S1} brothers, {P1} and {P2}, fled to {L1}.
{S1}'s brother {G1} was also held.
{P1}, known as "{T1}", was shot dead in {L1}.
`
  .trim()
  .split('\n');
