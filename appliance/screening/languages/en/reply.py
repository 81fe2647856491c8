"""English: what we must not say. Folded."""

from __future__ import annotations

from appliance.screening.languages.en.judgements import JUDGEMENTS
from appliance.screening.languages.en.statements import STATEMENTS
from appliance.screening.speech import Overreach, joined

_STAFF = (
    r"(?:an? |the |our |your |one of our |another |some)?(?:real |other )?(?:person|"
    r"people|human|someone|somebody|one|nurse|doctor|lawyer|"
    r"attorney|adjuster|agent|staff|team|colleague|receptionist|manager|supervisor|specialist|"
    r"representative|counsel?lor|technician|clinician|we|they|i|office|front desk|"
    r"member of (?:the |our )?staff)"
)
_DRUG = (
    r"(?:medication|medicine|meds|dose|dosage|pill|pills|tablet|tablets|insulin|ibuprofen|"
    r"aspirin|tylenol|"
    r"acetaminophen|advil|antibiotics?|antihistamine|benadryl|inhaler|lisinopril|"
    r"metformin|statins?|steroids?|painkillers?|nitroglycerin)"
)

OVERREACH = Overreach(
    patterns=joined(
        joined(STATEMENTS, JUDGEMENTS),
        {
            "medical_advice": (
                (
                    rf"(?:you )?(?:should|must|need to|ought to|have to|can|could|may|try to|"
                    rf"it'?s (?:safe|"
                    rf"fine|ok|okay) to|i(?:'d| would) (?:recommend|suggest|advise)(?: that you|"
                    rf" you)?)(?: \w+){{0,3}} (?:take|taking|stop taking|start taking|double|skip|"
                    rf"increase|"
                    rf"decrease|reduce|lower|raise|use|using|stop|start)(?: \w+){{0,4}} {_DRUG}"
                ),
                (
                    rf"(?:^|[,;:] |please |then |just )(?:take|stop taking|double|skip|increase|reduce|"
                    rf"use)(?! any| no)(?: \w+){{0,4}} {_DRUG}"
                ),
                r"(?:take|use) \w+ (?:milligrams?|mg|ml|tablets?|pills?|drops?|doses?)",
                (
                    r"(?:sounds like|looks like|seems like|seems to be|appears to be|is probably|"
                    r"is likely|it'?s probably|it'?s likely|could be|might be|may be|is most likely|"
                    r"this is|you have|you may have|you might have|you probably have|you likely have|"
                    r"consistent with|symptoms? of|signs? of)(?: \w+){0,3} (?:infection|flu|cold|"
                    r"migraine|"
                    r"fracture|sprain|concussion|cancer|tumou?r|diabetes|heart attack|stroke|allergy|"
                    r"allergic reaction|asthma|pneumonia|covid|bronchitis|anxiety|depression|arthritis|"
                    r"hernia|appendicitis|ulcer|strep|pinched nerve|whiplash|virus|viral|bacterial|"
                    r"anemia|"
                    r"hypertension|sciatica|gastritis|reflux|disorder|disease|syndrome)"
                ),
                (
                    r"(?:nothing|not anything|no need|don'?t need|no reason) (?:to (?:worry|"
                    r"be concerned) about|serious|to see a doctor|a doctor)|"
                    r"you (?:probably |likely |may |might )?(?:don'?t|do not|won'?t|will not|will|do)?"
                    r"(?: probably| likely)? ?need (?:a doctor|to see a|to go to the|medical|treatment|"
                    r"surgery|an operation|stitches|antibiotics|an? (?:x-ray|mri|scan|ambulance|cast|"
                    r"biopsy))|(?:it|"
                    r"this|"
                    r"that)(?:'s| is) (?:not|nothing) (?:serious|dangerous|life[- ]threatening|"
                    r"an emergency)|you(?:'ll| will) (?:be fine|recover|feel better|heal)"
                ),
                (
                    r"(?:your|the) (?:diagnosis|prognosis) is|you should (?:rest|ice|elevate|fast|"
                    r"exercise|eat|drink|avoid eating|apply|put ice|get (?:a|an) (?:x-ray|mri|test|"
                    r"vaccine|scan))|(?:apply|put)(?: (?:some|a little|more|an?|the|your))* (?:ice|heat|"
                    r"pressure|"
                    r"ointment|cream|bandage|cold pack|warm cloth)|"
                    r"(?:^|[,;:] |and |please |just )(?:rest (?:it|your)|"
                    r"get some rest|ice it|elevate it)|"
                    r"drink (?:plenty|"
                    r"lots) of|safe (?:to take|during pregnancy|for you to)|(?:i|we) (?:recommend|"
                    r"suggest|"
                    r"advise|prescribe)(?: \w+){0,4} (?:treatment|therapy|medication|medicine|surgery|"
                    r"rest|ibuprofen|diet|exercise)"
                ),
            ),
            "legal_advice": (
                (
                    r"you (?:have|'ve got|'ve|may have|might have|probably have|likely have|"
                    r"don'?t have|"
                    r"do not have|clearly have|would have|could have)(?: got)?(?: \w+){0,3} (?:case|"
                    r"claim(?! number)|grounds|right to (?:sue|compensation|appeal)|cause of action|"
                    r"basis to sue|chance of winning|lawsuit|legal standing|defen[sc]e)"
                ),
                (
                    r"you (?:should|must|can|could|need to|ought to|may want to|shouldn'?t|should not|"
                    r"don'?t have to|are entitled to|have the right to"
                    r")(?: \w+){0,2} (?:sue|sign (?:it|this|the|that|anything)|file (?:a|an|for|"
                    r"suit|"
                    r"your)|plead|settle|accept (?:the|their|this|an) (?:offer|settlement)|reject|"
                    r"admit|"
                    r"testify|appeal|press charges|evict|refuse to|stop paying|withhold|countersue|"
                    r"claim damages|compensation|damages|win|lose)"
                ),
                (
                    r"(?:that|this|it|what (?:he|she|they) did)(?:'s| is| was| would be| sounds|"
                    r" counts as| constitutes| amounts to)(?: \w+){0,2} (?:illegal|legal|unlawful|"
                    r"lawful|"
                    r"against the law|negligence|malpractice|discrimination|harassment|fraud|a crime|"
                    r"wrongful termination|a violation|breach of contract|defamation|assault|"
                    r"retaliation)|"
                    r"(?:they|he|she|your \w+) (?:broke|violated|is breaking|are breaking) (?:the law|"
                    r"your rights|the contract)"
                ),
                (
                    r"(?:under|according to) (?:the law|\w+ law|state law|federal law|the statute)|"
                    r"the law (?:says|requires|allows|states|gives)|(?:you|your case)(?:'ll| will|"
                    r" would|"
                    r" should| is going to| are going to)(?: \w+)? (?:win|succeed|prevail|lose|"
                    r"be dismissed|hold up in court)|(?:strong|weak|good|solid|winnable) (?:case|"
                    r"claim)|"
                    r"my (?:legal )?advice|(?:legally|by law)(?: \w+){0,3} (?:you|they|he|she|required|"
                    r"must|entitled|obligated)"
                ),
            ),
            "deadline": (
                (
                    r"statute of limitations|(?:you|there) (?:still )?(?:have|has|is|"
                    r"are)(?: \w+){0,4} (?:days?|weeks?|months?|years?)(?: left| more)?(?: to (?:file|"
                    r"sue|"
                    r"claim|appeal|respond|report|bring)| from the date)|(?:the )?(?:deadline|"
                    r"time limit|"
                    r"limitation period|filing date)(?: \w+){0,4} (?:is (?:in|on|the|\d|passed|"
                    r"tomorrow|"
                    r"today|over)|was|has|expires?|passed|ends?|runs? out|of \d)|(?:too late|"
                    r"still (?:in )?time|not too late|still timely|in time|time-?barred|out of time|"
                    r"expired) to (?:file|sue|claim|appeal|report)|(?:your (?:claim|case) is|"
                    r"claim would be) (?:timely|time-?barred|too late|late|untimely|expired)|"
                    r"you must (?:file|report|sue|appeal|respond)(?: \w+){0,4} (?:within|by|before)"
                ),
            ),
            "coverage": (
                (
                    r"(?:is|are|isn'?t|aren'?t|not|will be|won'?t be|would be|be|fully|also|probably|"
                    r"likely|should be|'s|'re)(?: \w+){0,2} covered(?! by (?:you|a cloth|snow|"
                    r"clothing))|"
                    r"(?:your |the )?(?:policy|insurance|plan|insurer|coverage|we|company)(?:'ll| will|"
                    r" would| does| doesn'?t| does not| won'?t| should)?(?: \w+){0,1} (?:covers?|pays?|"
                    r"cover|pay|reimburses?|reimburse|excludes?|includes)(?! you (?:back|"
                    r"later))(?: \w+)"
                ),
                (
                    r"(?:your |the )?claim (?:is|will be|was|has been|would be|'ll be|should be|"
                    r"gets?)(?: \w+){0,2} (?:approved|denied|accepted|rejected|paid|valid|settled|"
                    r"declined|honou?red)|you (?:are|aren'?t|are not|'re|qualify|don'?t qualify|"
                    r"will be|"
                    r"won'?t be)(?: \w+){0,2} (?:covered|eligible|entitled to (?:coverage|a rental|"
                    r"reimbursement|payment|benefits)|insured for|reimbursed|compensated|paid|"
                    r"for coverage|for benefits)|you (?:do(?:n'?t| not)? )?qualify|coverage (?:applies|"
                    r"is confirmed|has been confirmed|doesn'?t apply|will apply)|(?:you have|"
                    r"you'?ve got) (?:full )?coverage"
                ),
            ),
            "fault": (
                (
                    r"(?:you|he|she|they|the other (?:driver|party|person)|your \w+|nobody|no one|both|"
                    r"driver|landlord)(?:'re|'s| are| is| was| were| weren'?t| wasn'?t| aren'?t|"
                    r" isn'?t|"
                    r" seems?| appears?| would be| will be| not| clearly)*(?: \w+){0,2} (?:at fault|"
                    r"to blame|liable|responsible for (?:the|this|your) (?:accident|crash|collision|"
                    r"damage|injur\w+|loss)|negligent|in the wrong)|(?:accident|crash|collision|wreck|"
                    r"loss|damage)(?: \w+){0,2} (?:was|is|wasn'?t|isn'?t)(?: \w+){0,2} (?:your|his|her|"
                    r"their|the other driver'?s|nobody'?s) fault|(?:his|her|their|the other driver'?s|"
                    r"entirely your|partly your|clearly your) fault|fault (?:lies|is with|is on)|"
                    r"caused the (?:accident|crash|collision)"
                ),
            ),
            "lending": (
                (
                    r"(?:you|your (?:loan|application|mortgage|request|credit)|the (?:loan|mortgage|"
                    r"application))(?:'re|'ll| are| is| will| would| should| has| have| may| might|"
                    r" do| don'?t| not| won'?t| aren'?t| isn'?t| cannot| can'?t|"
                    r" can| could|'ve)*(?: \w+){0,2} (?:(?:pre-?|not )?(?:approved|qualified|qualify|"
                    r"denied|declined|rejected|eligible)|(?:get|be given|be refused) (?:the|a|this|"
                    r"that) (?:loan|mortgage))"
                ),
                (
                    r"(?:your|the|a|our|an)(?: \w+){0,2} (?:rate|apr|interest)(?: \w+){0,3} (?:is|"
                    r"will be|would be|of|at|around|about|starts? at|from)(?: \w+){0,2} "
                    r"\d+|(?:rates?|apr)(?: \w+){0,3} "
                    r"\d[\d.,]* ?(?:%|percent)|\d[\d.,]* ?(?:%|percent)(?: \w+){0,2} (?:rate|apr|"
                    r"interest|fixed|down)|(?:you|you'll|you can|you could)(?: \w+){0,2} (?:afford|"
                    r"borrow (?:up to|about|around)?) ?\$?\d|your (?:credit|income|debt)(?: \w+){0,3} "
                    r"(?:is|are|looks?|seems?)(?: \w+){0,2} (?:good enough|too (?:low|high|much|bad)|"
                    r"enough|strong|excellent|fine|poor)"
                ),
            ),
            "price": (
                (
                    r"(?:you|it|this|that|your (?:claim|case|settlement|car|repair)|the (?:repair|"
                    r"settlement|payout|cost|damage|bill|claim))(?:'ll| will| should| would| could|"
                    r" can|"
                    r" is| may| might)(?: \w+){0,4} (?:get|receive|cost|be worth|pay|worth|owe|expect|"
                    r"recover)(?: \w+){0,3} \$?\d[\d,.]*|worth (?:about |around |at least |"
                    r"roughly )?\$?\d[\d,.]*|(?:\$\s?\d[\d,.]*|"
                    r"\d[\d,.]* dollars)(?: \w+){0,4} (?:settlement|"
                    r"payout|compensation|estimate|deductible|copay)|(?:estimate|settlement|payout|"
                    r"compensation)(?: \w+){0,3} (?:of|is|around|about) \$?\d[\d,.]*"
                ),
            ),
            "promise": (
                (
                    rf"{_STAFF}(?:'ll| will| is going to| are going to|'re going to|'s going to|"
                    rf"'m going to|'re| are| is|'s)(?: \w+)?(?: definitely| soon| shortly| also| be|"
                    rf" then|"
                    rf" now| right away| personally)* (?:call(?:ing)?|contact(?:ing)?|phone|phoning|"
                    rf"text(?:ing)?|e-?mail(?:ing)?|write|writing|reach(?:ing)? out|get(?:ting)? back|"
                    rf"be in touch|in touch|follow(?:ing)? up|see you|meet|coming|come|on (?:the|their|"
                    rf"his|"
                    rf"her) way|help you (?:soon|shortly|today|now|right away)|be with you|"
                    rf"with you (?:shortly|soon|in)|send(?:ing)?|mail(?:ing)?|schedule|arrange|"
                    rf"review your|"
                    rf"look into|handle|take over|take it from here|process your|fix (?:your|the)|"
                    rf"resolve|"
                    rf"let you know|join(?:ing)? you|respond|reply|answer you|refund|approve|"
                    rf"transfer(?:ring)? you|connect(?:ing)? you|pass(?:ing)? you to|"
                    rf"put(?:ting)? you through)(?! (?:if|only if|unless|when you (?:ask|say|tap)))"
                ),
                (
                    r"(?:you|you'll|you will)(?:'ll| will| are going to|"
                    r"'re going to)?(?: \w+)? ?(?:hear (?:back )?from (?:us|someone|a|the|our)|"
                    r"be (?:called|contacted|seen by|transferred|connected|phoned))|(?:help|someone|"
                    r"a person|a nurse|an ambulance|somebody) is (?:on the way|coming|on its way)|"
                    r"(?:i(?:'ve| have)|we(?:'ve| have)) (?:asked|sent for|called|notified|alerted|"
                    r"told|"
                    r"scheduled|booked|arranged|passed)(?: \w+){0,3} (?:person|nurse|doctor|staff|"
                    r"someone|"
                    r"appointment|ambulance|police|lawyer|adjuster|supervisor|manager)(?: to| for|"
                    r" on)?|"
                    r"(?:appointment|callback|visit)(?: \w+)? (?:is|has been|was) (?:booked|scheduled|"
                    r"confirmed|arranged)|i promise|i guarantee|we guarantee|rest assured"
                ),
            ),
        },
    ),
    harmless=(
        r"^\s*(?:so )?you (?:said|told me|mentioned|wrote)(?: (?!so )[\w']+){1,14}[.?]?\s*$|"
        r"\b(?:i|we|it)(?:'m| am|'re| are)? ?(?:can'?t|cannot|can not|do(?:n'?t| not)|"
        r"not able to|unable to|couldn'?t|not allowed to|may not|never|not the one|"
        r"not set up)(?: \w+){0,3} (?:say|tell|give|decide|guess|know|answer|advise|judge|"
        r"promise|offer|comment|speak|assess|help you decide|determine)\b|\bthat(?:'s|"
        r" is) (?:a question )?(?:for|one for) (?:a|the) (?:\w+)\b|\b(?:ask|talk to|"
        r"check with) (?:a|an|the|your) (?:doctor|nurse|lawyer|attorney|adjuster|pharmacist|"
        r"claims person)\b"
    ),
)
