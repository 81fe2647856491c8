"""Turns of phrase by which people steer in English without saying so outright. Pure.

Each is told by a few words that hardly mean anything else; how much of an utterance they make up tells
how sure it is (`understand.steering`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from appliance.conversation.languages.patterns import anywhere
from appliance.core.command import CommandKind as K

_IT = r"(?:(?:this|that|the|my) (?:one|question|thing|information|part|answer)|it|that|this|those|these|one)"
_DONT = r"(?:don'?t|do not|won'?t|will not|wouldn'?t|can'?t|cannot|never)"
_I = r"(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are|'ve| have)?"
_LIKE = r"(?:want|wanna|would like|'d like|need|wish|prefer|would prefer|'d prefer|would rather|'d rather|rather|have|'ve got|got)"
_CAN = r"(?:can|could|may|might|shall|should|let|would|will) (?:we|i|you|us|me)"
_ASKED = rf"(?:please|just|{_CAN}|let'?s|i{_LIKE}|i {_LIKE}|and|to|maybe|ok|okay|so|would you|sorry|well)"
_SAY = r"(?:say|tell|answer|share|give|discuss|disclose|reveal|talk|talking|sharing|saying|telling|answering|giving|discussing|go into|going into|get into|getting into|go there|going there|hand|handing)"
_DATA = r"(?:(?:my |the |all (?:of )?(?:my |the )?|any (?:of )?(?:my |the )?|every )?(?:data|information|info|details|answers?|records?|file|stuff|name|words|personal \w+)|everything|anything|nothing|all (?:of )?(?:it|this|that)|(?:any of |all of )?(?:this|it|that)|(?:all |everything )?(?:what|that|whatever)? ?(?:i|you|i'?ve|you'?ve) (?:just )?(?:said|told|have|gave|given|wrote|written|typed|answered|entered)(?: (?:you|so far|down|here|on me|about me|me|in))*)"
_PERMIT = r"(?:consent|permission|agreement|authori[sz]ation|approval|okay|my yes)"
_LAST = r"(?:the |my |that |to |on )*(?:last|previous|earlier|prior|preceding|question before|one before|answer before)(?: (?:one|question|answer|thing|this|that|it))*"
_LANGUAGE_HELP = r"(?:someone|somebody|anyone|anybody|a person|a human(?: being)?|a real person|staff|a staff member|the staff|the front desk|the desk|reception|the receptionist|a nurse|the nurse|the manager|your manager|your supervisor|a supervisor|a manager|a representative|an agent|an operator|a live person|people)"

IDIOMS: Mapping[K, re.Pattern[str]] = {
    K.DELETE_MY_DATA: anywhere(
        rf"(?:i {_LIKE} |please |can you |could you |would you |i(?:'d| would) like you to |to )*(?:delete|erase|remove|wipe|destroy|shred|scrap|discard|purge|clear|scrub|trash|throw (?:away|out)|get rid of|dispose of|do away with) (?:out |off |away )?(?:the |all )?{_DATA}(?: (?:that|what) (?:i|you) \w+(?: \w+){{0,3}})?(?: (?:from|off) (?:your|the) \w+)?",
        r"(?:please |can you |could you |i want you to )*forget (?:everything|all|what|anything)(?: (?:that|of|what|it|this|i|i've|said|told|just|you|about|me))*",
        rf"(?:i {_LIKE} )?{_DATA} (?:to be )?(?:deleted|erased|removed|wiped|destroyed|shredded|gone|forgotten|scrapped)",
        rf"(?:i )?(?:{_DONT})(?: (?:want|like))?(?: (?:you|anyone|the clinic|this|it|to))*(?: to)? (?:keep|keeping|kept|store|storing|stored|save|saving|saved|hold on to|retain|record)(?: (?:a )?(?:record|copy) of)? {_DATA}(?: \w+){{0,2}}",
        rf"(?:don'?t|do not) want {_DATA} (?:to be )?(?:kept|stored|saved|on file|on record|recorded)",
        r"(?:make sure )?nothing (?:i|that i|of what i|of mine)(?:'ve| have)? ?(?:said|told you|gave|wrote|is)?(?: is| gets| stays| be)? (?:kept|stored|saved|left|remains?)",
        r"(?:right )?to be forgotten|be forgotten",
        r"(?:remove|erase|delete|leave no|no) (?:all |every |any )*(?:traces?|trail) (?:of me|of this|of it)",
        r"(?:take|get) (?:me|my name|my data|my details|my stuff|my information) (?:off|out of) (?:your|the|all) \w+",
        r"(?:shred|destroy|burn|bin) (?:what|whatever|everything|anything) you(?:'ve| have)?(?: got)? (?:on|about) me",
    ),
    K.WITHDRAW: anywhere(
        rf"(?:withdraw(?:ing|n)?|revok(?:e|ed|ing)|retract(?:ing|ed)?|rescind(?:ing)?|take back|taking back|cancel|undo|pull|pulling|call off|drop) (?:my|the|that|this|all|any) {_PERMIT}(?: (?:that )?i gave(?: you)?)?",
        rf"(?:tak(?:e|ing)|want|pull(?:ing)?) (?:my|the|that) {_PERMIT}(?: i gave(?: you)?)? (?:back|away|out)",
        rf"{_PERMIT} (?:is |as |be )?(?:withdrawn|revoked|cancel+ed|void|over)",
        rf"(?:no longer|not any ?more|{_DONT}(?: want to)?)(?: \w+){{0,4}} {_PERMIT}(?: \w+){{0,3}}(?: any ?(?:more|longer))?",
        rf"(?:changed|change|changing|had second thoughts|having second thoughts|regret)(?: my mind)?(?: \w+){{0,2}} (?:consent(?:ing)?|agree(?:ing)?|{_PERMIT})",
        rf"(?:i )?(?:no longer|{_DONT}) (?:want|wish|agree|allow|consent|permit|let|authori[sz]e|like)(?: (?:you|to|it|for|the clinic|this|them|anyone|that))*(?: to)? (?:us(?:e|ing)|process(?:ing)?|collect(?:ing)?|keep(?:ing)?|shar(?:e|ing)|have|having) (?:my|any|what|this|all) ?(?:data|information|info|answers|details|of it|i said|i told you|i'?ve said)?(?: any ?(?:more|longer))?",
        r"(?:stop|quit|you (?:may|can|must|should)(?: no longer| not|not)) (?:us(?:e|ing)|process(?:ing)?|collect(?:ing)?|shar(?:e|ing)) (?:my|any of my|what|the|all my) ?(?:data|information|info|answers|details|i said|i told you|i'?ve said)(?: any ?(?:more|longer))?",
        r"i (?:no longer|don'?t|do not) (?:consent|agree|allow|permit|authori[sz]e|give you permission)(?: (?:to|with) (?:this|that|it|any of this|you))?(?: any ?(?:more|longer))?",
        r"(?:i )?(?:want|would like|'d like|wish) to opt out|opt(?:ing)? (?:me )?out",
        r"(?:my|that|the) (?:yes|consent|permission|ok) (?:from before |before |earlier |i gave )?(?:no longer|doesn'?t|does not) (?:counts?|stands?|holds?|valid)",
        r"(?:i )?(?:want|don'?t want) (?:my )?consent (?:back|to stand|to count)|agreed to this,? i take it back",
        r"(?:do not|don'?t) have my (?:permission|consent)|no longer have my (?:permission|consent)",
        rf"withdraw(?:ing)? (?:from (?:this|it|the \w+))(?:,? including my {_PERMIT})?|withdrawing my \w+",
    ),
    K.ARE_YOU_HUMAN: anywhere(
        r"(?:are|r) (?:you|u|ya) (?:even |really |actually |just |one of (?:those|these) |some (?:kind of )?|a |an |like a )*(?:real|human|person|people|robot|bot|machine|ai|a\.i\.|computer|program|recording|alive|chatbot|software|live)(?: (?:things?|person|being|human|voice|or .{1,30}))*",
        r"(?:you(?:'re| are)(?: not)?|you sound like|you seem like|you must be|you talk like)(?: just| really| only| some kind of| like)* (?:a |an )?(?:real )?(?:robot|bot|machine|computer|program|person|human|recording|chatbot|ai)(?:,? (?:aren'?t you|are you|right|isn'?t it|huh))?",
        r"is (?:this|that|it|there) (?:even |really |just |all |some (?:kind|sort) of |a |an |any |actual |real |live )*(?:automated|chat ?gpt|chatbot|bot|robot|computer|program|machine|ai|recording|actual human|human|real person|software)(?: (?:there|here|thing|talking|reading|typing|on the other end|behind this|system))*",
        r"is (?:anybody|anyone|somebody|someone|a human|a person|there (?:anyone|anybody|somebody|someone|an? (?:human|person|real person))) (?:actually |really |even |human )*(?:there|here|reading (?:this|it|along)|real|listening|behind (?:this|it)|on the other (?:end|side))",
        r"am i (?:just |only |really |actually )*(?:talking|speaking|typing|chatting|writing)(?: (?:to|with))? (?:a |an |some )?(?:real |live |actual )*(?:computer|machine|robot|bot|person|human|program|ai|recording|software|wall)(?: being)?",
        r"(?:who|what) (?:am i|are we) (?:really |actually )?(?:talking|speaking|writing|typing|chatting) (?:to|with)",
        r"(?:who|what) (?:exactly |the heck |on earth )?are you(?: (?:anyway|exactly|really))?",
        r"do you have (?:a name|feelings|a body)",
        r"(?:do|have) (?:i|we) (?:really |actually )?(?:have|got|get) (?:a |an )?(?:live |real |actual |living )+(?:person|human|one)(?: being)?(?: (?:here|there|on (?:the|this) (?:line|screen|other end)))*",
    ),
    K.HANDOFF: anywhere(
        rf"(?:i(?:'d| would)? )?{_LIKE}(?: to| doing this with| do this with| talking to| rather)* (?:talk|speak|chat|deal)?(?: (?:to|with))? ?{_LANGUAGE_HELP}(?: (?:instead|please|to help(?: me)?))?",
        rf"(?:can|could|would|may|will) (?:{_LANGUAGE_HELP}) (?:please )?(?:come(?: over| here)?|help(?: me)?|do this with me|sit with me|assist me|talk to me|take over)(?: with (?:this|it|that))?",
        rf"(?:put|get|pass|transfer|connect|send|call|bring|fetch|find|hand) (?:me )?(?:through |over )?(?:to |for )?{_LANGUAGE_HELP}(?: over| here)?",
        rf"(?:is there|isn'?t there) {_LANGUAGE_HELP}(?: (?:at the desk|i can (?:talk|speak) to|here|around|who can help(?: me)?|to help(?: me)?|instead|to talk to))*",
        r"(?:don'?t|do not|won'?t|refuse to|hate|not going to) (?:want to |like to |like |wanna )?(?:talk(?:ing)?|speak(?:ing)?|deal(?:ing)?|do(?:ing)? this)(?: (?:to|with))? (?:a |an |some |this )?(?:machine|robot|computer|bot|screen)",
        r"transfer me",
        rf"(?:i )?(?:need|want|'d like) (?:some )?help from {_LANGUAGE_HELP}|send (?:someone|somebody|help)(?: please)?",
    ),
    K.LANGUAGE: re.compile(r"(?!)"),
    K.BACK: anywhere(
        rf"(?:i {_LIKE} (?:to )?|let me |let'?s |can (?:i|we) |could (?:i|we|you) |please )*(?:go|take me|return|get|step|back up|turn|scroll|head|jump|move|rewind) ?(?:back)?(?: (?:a step|one|a second|a bit))? ?{_LAST}",
        rf"(?:i {_LIKE} (?:to )?|let me |can (?:i|we) |could (?:i|we|you) |please )*(?:change|redo|fix|correct|revisit|see|review|edit|re-?answer|look at|undo|repeat|do|have another look at) {_LAST}(?: again)?",
        rf"(?:i (?:think i )?)?(?:messed up|got|answered|did|said|botched|screwed up) {_LAST}(?: (?:wrong|badly|too quickly|incorrectly))?",
        r"(?:let me |can i |i (?:want|need|'d like) to )?(?:fix|change|correct|redo|undo|revise) what i (?:just |already )?(?:said|told you|put|wrote|answered)(?: before)?",
        r"(?:please )?(?:take me |step |one step |a step |let me |go |jump )(?:one )?back(?: (?:one|a step|up|please|now))*",
        r"back up(?: (?:a (?:second|bit|step|moment)|one))?",
        r"undo(?: (?:that|it|this|the last(?: one)?))?",
        r"what i said (?:before|earlier|just now) (?:was|is) (?:wrong|not right|incorrect)(?:,? go back)?",
        r"wrong answer,? go back",
    ),
    K.CANCEL: anywhere(
        rf"(?:i {_LIKE} (?:to )?|let'?s |let me |can we |could we |please )*(?:just )?(?:stop|quit|end|abort|drop|scratch|ditch|abandon|call off|cut off|leave|break off|finish)(?: off)?(?: (?:it|this|that|here|everything|now|the whole thing|all of (?:this|it)|the (?:form|intake|interview|conversation|session|questions)))+",
        r"(?:i'?m|we'?re|i am) (?:all )?(?:done|finished|through|out)(?: (?:here|with (?:this|it|you|that|the (?:form|questions|whole thing)|these questions|all of this|all this)|answering(?: questions)?|talking|now|of here))*",
        r"(?:i'?ve|i have) had (?:enough|it)(?: (?:of (?:this|it|these questions|your questions)|with (?:this|you|it)))?",
        r"(?:that'?s|this is) (?:quite )?enough(?: (?:for (?:me|now|today)|of (?:this|that|these questions|questions)))*",
        r"(?:what a|this is an?(?: complete| total)?|such a) waste of (?:my )?time",
        r"i quit|abort|i give up",
        r"(?:i(?:'d| would)? (?:rather|prefer to)|let'?s|can (?:i|we)|could (?:i|we)|maybe) (?:do|try|finish|continue) (?:this|it) (?:on )?(?:another|some other|a different) (?:day|time)",
        r"(?:i )?(?:don'?t|do not) (?:want|wish|feel like|care|like)(?: to| doing)? ?(?:do|doing|continue|continuing|finish|finishing|go on|going on|answer any more|carry on)?(?: with)? ?(?:this|it|any of this|questions)? ?any ?(?:more|longer)",
        r"let'?s (?:just )?(?:call it a day|drop it|forget (?:it|this|about it)|leave it (?:at that|there|be)|stop)",
        r"i(?:'ve| have)?(?: really)? (?:got to|gotta|have to|need to|must|should) (?:go|leave|run|head out|get going|be off)(?: now| home| soon)?",
    ),
    K.HOLD: anywhere(
        r"(?:please )?(?:hold on|hang on|hold up|wait|bear with me|don'?t go (?:anywhere|away)|stand by|stay there)(?: (?:a|one|for a|just a|up a|till i|until i|while i|for me))?(?: (?:moment|minute|min|second|sec|bit|tick|little))*",
        r"(?:just )?(?:a|one|two|three|five|half a|a couple of|a few|just a|gimme a|give me a) (?:moment|minute|min|second|sec|tick|jiffy)s?",
        r"(?:give|allow|grant) me (?:a|one|some|two|just a)(?: (?:moment|minute|min|second|sec|bit|little|more))* ?(?:time)?(?: to (?:find|look|think|check|get|fetch|dig)(?: (?:it|this|that|for it|them))?)?",
        r"let me (?:just |quickly |first |go )*(?:check|look|think|see|find|get|grab|ask|dig|fetch|search|pull|go|run)(?: (?:it|that|this|for|out|up|of|my|the|in|on|to|and|her|his|through|some\w*|card|wallet|purse|phone|paper|papers|bag|letter|glasses|pocket|car|a|first|husband|wife))*",
        r"i(?:'m| am) (?:still |just )?(?:looking|searching|checking|hunting|rummaging)(?: (?:for )?(?:it|that|this|my \w+|the \w+))?",
        r"i (?:have|need|got|'ve got) to (?:take|answer|get) (?:this|a|the|my) (?:call|phone|door)",
        r"i (?:have|need|'ve got|will have|must) ?(?:to)? (?:look for|find|get|fetch|grab|dig out|go get) (?:my|the) \w+(?: first)?",
        r"(?:can|could|would) you (?:please )?(?:wait|hold(?: on)?|give me)(?: (?:a|for|one|me|just|bit|moment|minute|second|sec|little|while|until i.{1,20}))*",
        r"i'?ll (?:just )?be (?:a|just a|right back|back)(?: (?:moment|minute|second|sec|in a \w+))?",
        r"not so fast|slow down(?: a (?:bit|little))?|too fast",
        r"(?:someone|somebody|there'?s (?:someone|somebody))(?:'s| is)? at the door|my phone(?:'s| is) ringing",
    ),
    K.RESUME: anywhere(
        r"(?:ok(?:ay)? |alright |yes |please |so |you can |we can |let'?s |i'?m |now )*(?:go on|go ahead|continue|carry on|keep going|proceed|resume|fire away|shoot|press on)(?: (?:now|please|with (?:the|your|my) (?:questions?|form|intake|interview)))*",
        r"where were we|(?:let'?s )?pick(?:ing)? up (?:where|from where) we (?:left off|were|stopped)",
        r"(?:i'?m |i am |ok |okay |we'?re )*(?:all set|ready(?: (?:when you are|now|to (?:go on|continue|go|proceed|carry on|start)|for (?:the|your) (?:next|questions?)))*|back(?: (?:now|again))+|here again|i'?m back)",
        r"let'?s (?:get (?:on with it|going|back to it|started)|go(?: on)?|keep at it|move forward|do this)",
        r"(?:alright|ok|okay),? next",
    ),
    K.DECLINE: anywhere(
        rf"(?:(?:i )?(?:'d| would|will|'ll|'m going to|am going to|prefer to|rather|want to|like to|going to| )*)?(?:keep|keeping|hold on to|holding on to|hang on to) {_IT}(?: (?:information|answer|one|detail|bit))?(?: (?:to|for) (?:myself|me))?",
        rf"(?:{_DONT}|not|not going to|not gonna|refuse to|rather not|prefer not to|sooner not)(?: (?:want|like|care|wish|feel|going|comfortable|happy|willing|prepared|inclined|about|keen))*(?: to| on)? ?(?:be )?{_SAY}(?: (?:you|a|an|the|any|out|about|to|with|into|that|this|it|one|machine|computer|robot|anyone|anybody|people|strangers|my|of|those|things?|details?|screen|question|information|kind))*",
        r"(?:that'?s |this is |it'?s )?(?:strictly )?between (?:me|myself|us) and (?:my|the) \w+|between my \w+ and me",
        r"(?:i (?:don'?t|do not|can'?t|fail to) see (?:how|why) )?(?:that'?s|that is|is|it'?s|this is)? ?(?:no|none of|not|any of|any|not any of) (?:your|you?r|you) (?:concern|business|affair)s?(?: of yours)?|(?:no|any) (?:concern|business) of yours",
        rf"(?:i )?{_DONT} (?:usually |normally |ever )?(?:give|hand|tell|share) (?:that|this|those|it|such things|my \w+) (?:out|to (?:just )?\w+|away|with \w+)",
        rf"(?:let'?s |please |could we |can we |i'?d |rather )*(?:leave|keep) {_IT} out(?: of (?:it|this))?",
        rf"(?:i'?d |would |feel )*(?:feel )?(?:better|uncomfortable|uneasy|weird|awkward|strange|happier)(?: (?:not|about))* ?{_SAY}(?: (?:that|this|it|into|about|with|you))*",
        rf"(?:i'?d |i would )?(?:sooner|rather|prefer(?: to)?) not(?: (?:to )?(?:{_SAY}))?(?: (?:there|it|that|this|into|about|one|you|out))*",
        r"you (?:don'?t|do not|shouldn'?t|have no) (?:need|have|right)(?: to)? (?:know|ask)(?: (?:that|this|about|me|it|about that|about this))*|you shouldn'?t (?:be )?ask(?:ing)?(?: me)?(?: (?:that|this|about that))?",
        r"(?:that'?s|that is|this is|it'?s|is) (?:a (?:bit|little|touch)|rather|too|very|quite|pretty|kind of|so)? ?(?:personal|private|confidential|intimate|sensitive)(?:,? (?:don'?t you think|question|isn'?t it|matter|i think|for me|to me))*",
        rf"not something (?:i|that i|i'?d|i would|i'?m) (?:\w+ )?(?:{_SAY}|comfortable with)(?: (?:with|to|about) \w+)?",
        r"i (?:don'?t|do not) (?:talk|speak) about (?:that|it|this|those things)",
        r"(?:i )?(?:don'?t|do not) have to (?:answer|say|tell)(?: (?:that|you|this|it))*(?: and i won'?t)?",
        r"mind your own (?:business)?",
        rf"i refuse(?: to {_SAY})?(?: (?:that|this|it|you))*",
    ),
    K.WHY: anywhere(
        r"what'?s it to you|what (?:is|does) it (?:matter|to you)(?: to you)?",
        r"what(?:'s| is| does| has| do)? (?:that|this|it|my \w+) (?:got )?(?:have )?to do with (?:anything|it|this|my \w+|the \w+)",
        r"what (?:happens|will happen|are you going to do|do you do|will you do|would you do|becomes|is done|do they do|will they do|are you doing) (?:with|of) (?:that|this|it|my \w+|the \w+|those|these)(?: information| answer)?",
        r"(?:what|who) (?:are|will|would|is|do|does|can)(?: you| they| it)?(?: going| gonna)?(?: to)? (?:use|used|need|see|sees|read|reads|get|have access to|gets to see|gets to read|look at|looks at)(?: (?:that|this|it|my \w+|those|going))+(?: for)?",
        r"what(?:'s| is) the (?:point|use|purpose|reason|sense|idea)(?: (?:of|for|behind|in) (?:that|this|it|the question|asking|knowing)(?: (?:me )?(?:that|this))?)?",
        r"(?:is|am|are) (?:that|this|it|i|these) (?:really |actually |even |absolutely )*(?:mandatory|required|obligatory|compulsory|necessary|obliged|relevant|needed|important)(?: (?:to (?:give|say|answer|tell|know|fill in)(?: (?:that|this|it|you))*))?",
        r"what(?:'s| is) (?:that|this|it) (?:any )?(?:good )?for",
        r"(?:please )?(?:explain|tell me|say|i'?d like to know|i want to know|may i ask|can i ask|can you (?:explain|tell me)|could you (?:explain|tell me))(?: to me| me)? (?:first )?(?:why|what) (?:you |they |this |that |it |is |do |would |are |for)+(?: ?(?:need|want|ask|know|necessary|for|using|use|asking|important|to|have|require|me|that|this|it|so))*",
        r"(?:i )?(?:don'?t|do not|can'?t|fail to|wonder) ?(?:see|understand|get|know)? ?why (?:you|that|this|it|they|anyone)(?: ?'?d?| would| should)? (?:need|want|ask|care|matters?|is|are|have|asks?)(?: (?:to know|that|this|it|for|asking|me|relevant|necessary|important|needed|about))*",
        r"what business (?:is|of) (?:that|it|this|yours|yours is that)(?: of yours)?",
        r"(?:and )?(?:you|they) (?:need|want|ask) (?:that|this|it|to know|me)(?: that)? (?:because|why|what for)",
        r"(?:and )?(?:may i ask )?why(?: do you| would you| is that| are you| must i| should i)?(?: (?:need|want|ask|asking|know|to|that|this|it|me|tell|say|give))*",
    ),
    K.REPEAT: anywhere(
        r"you(?:'ve)? lost me|i(?:'m| am) (?:lost|confused|not following|not with you)(?: (?:you|here|now))*",
        r"(?:can|could|would|will) you (?:please )?(?:put|say|phrase|word|explain|ask|express|repeat|rephrase|reword|go over|read|run|clarify|simplify)(?: (?:that|it|this|me|the question|what you (?:said|mean|asked)|again|differently|in (?:plain|simple|other|easier|different) (?:english|words?|terms)|another way|once more|one more time|by me|over|more (?:simply|clearly|slowly)|to me|out|better|please))+",
        r"(?:run|read|go over|say|put|explain|ask|tell)(?: (?:that|it|this|me|the question))? (?:(?:by|to) me )?(?:again|once more|over|one more time|another way|differently|in other words)(?: (?:please|for me))*",
        r"(?:please )?(?:rephrase|reword|clarify|repeat)(?: (?:that|it|this|the question|please|again))*",
        r"(?:that|it|this) (?:went|goes|is|flew) (?:right )?over my head",
        r"(?:i )?(?:don'?t|do not|didn'?t|did not|can'?t|couldn'?t|not) (?:really |quite |fully )?(?:get|understand|follow|catch|hear|make sense of|make out)(?: (?:it|that|this|you|the question|what you(?:'re| are)?(?: asking| saying| said| mean| want)?(?: (?:me|from me|to me))?|what (?:that|this|it) means?|a word|any of (?:it|that)))*",
        r"(?:sorry,? )?(?:i )?missed (?:that|it|what you said|the question)(?: one| part)?",
        r"what (?:exactly |precisely )?(?:are|is|were|was|did) (?:you|that|it|the question)(?: (?:asking|saying|ask|say|mean|want|just|again|to know|from me|me|exactly|now))*",
        r"what do you (?:mean|want(?: (?:from me|to know|me to say))?)(?: (?:by (?:that|this|it)|exactly))*",
        r"(?:say|ask|read|tell) what(?: again| now)?|what now|i'?m sorry,? what",
        r"(?:the question|that|it) (?:again|once more|one more time)",
    ),
    K.SKIP: anywhere(
        rf"(?:can|could|shall|may|let|maybe|please|we|i|us|just|let'?s|'d|like|to|want|rather| )*(?:come back|get back|go back|circle back|return|back)(?: (?:to you))?(?: (?:to|on|with)) {_IT}(?: (?:later|in a bit|afterwards|another time|at the end|some other time|one|after|on that))*",
        rf"(?:can|could|shall|may|let|maybe|please|we|i|us|just|let'?s|'d like to|want to|i'?ll| )*(?:leave|save|keep|put off|postpone|park|table|put|set|drop|skip|omit|jump|hop|pass|leave out|bypass) ?(?:over |on |past )?{_IT}(?: (?:for (?:later|now|the end|last|another time|the moment)|aside|blank|empty|open|off|out|to one side|question|then|till later|until later))+",
        rf"(?:can|could|let'?s|let us|may|please|i'?d like to|i want to|we|i|just| )*(?:skip|pass(?: on)?|jump over|hop over|omit|bypass|park|leave blank) {_IT}",
        r"(?:can|could|shall|let|maybe|please|we|i|us|just|let'?s| )*(?:do|answer|talk about|deal with|discuss|fill in|get to|finish) (?:it|that|this|this one|that one|that question|this question)(?: (?:later|another time|afterwards|at the end|some other time|after|last|next time))+",
        r"(?:let'?s|let us|can we|i'?d|we)? ?not (?:do|answer|discuss|talk about|go into) (?:it|that|this|this one|that one)(?: (?:now|right now|yet|just yet|today))",
        r"(?:please |just |let'?s |can we |could you |can you |you can |on |you |go |jump |ahead |move |and )*(?:on to|move (?:on|along|forward|ahead)|(?:give me|ask me|go to|onto|on to|take|try|to|what'?s) (?:the next|something else|another|a different|the following)|the next)(?: (?:one|question|thing|please|to the next(?: one)?|then|to something else))*",
        r"not (?:now|right now|yet|at the moment)(?:,? (?:maybe|later|afterwards|perhaps|please|after))*",
        r"(?:ask me|try) (?:that |this |again |something )*(?:later|else|another time)",
        r"(?:can|could|may) (?:i|we) (?:answer|do|tell you|fill in|give you)(?: (?:that|it|this|one|question))* (?:another time|later|afterwards|at the end)",
        r"(?:i'?ll |i will )?(?:get|come) back to you(?: (?:on|about|with) (?:that|it|this))?(?: (?:later|one))*",
    ),
    K.UNKNOWN: anywhere(
        r"(?:i )?(?:don'?t|do not|dont|can'?t|cannot|couldn'?t|wouldn'?t|didn'?t) (?:really |honestly |actually |even |quite |exactly )*(?:know|remember|recall|tell you|think of|say for sure|be sure)(?: (?:that|it|this|one|those|these|offhand|exactly|for sure|right now|by heart|any ?more|anymore|the (?:exact )?(?:answer|date|number|name|day)|off (?:the )?top of my head|them|myself))*",
        r"(?:i (?:have|haven'?t)|i'?ve|haven'?t)(?: got)? (?:no|not the|the) ?(?:slightest|faintest|foggiest|absolute)? ?(?:idea|clue|recollection|memory|notion)(?: (?:whatsoever|at all|about that|of that|what|when|really))*",
        r"no (?:idea|clue)(?: (?:whatsoever|at all|really|honestly|sorry))*",
        r"your guess is as good as mine|search me|beats me|god (?:only )?knows|lord (?:only )?knows|heaven knows|who (?:knows|can say)|how (?:should|would) i know",
        r"(?:(?:it|that)(?:'s| is| has|'?s| just)? ?)?(?:slipped my mind|escapes me|gone (?:right |clean |straight )?out of my (?:head|mind)|went (?:right )?out of my (?:head|mind)|gone blank|on the tip of my tongue|a (?:bit of a )?(?:blur|blank|mystery)|all a blur)(?: (?:right now|to me|honestly|at the moment|now))*",
        r"(?:i'?m |i am |my mind'?s |my mind is )?(?:drawing|drew|gone|went) a? ?blank",
        r"not (?:off|at) (?:the top of my head|hand)|not offhand",
        r"(?:i'?d|i would|i'?ll|i) (?:have|need|got)(?: to)? (?:look|check|ask|find out|call|see|phone)(?: (?:that|it|this|up|my|with|at|in|the|a|her|him|on|home|papers?|\w+))*",
        r"(?:nobody|no one|they|he|she|the doctor)(?: (?:ever|never|ever really|didn'?t|hasn'?t|haven'?t|has))* (?:told|tell|said|say|mentioned|explained|gave|informed)(?: (?:me|us|it|that|this|so))*",
        r"(?:i )?(?:don'?t|do not) think (?:anyone|anybody|they|he|she|the doctor)(?: ever)? (?:told|said|mentioned|gave)(?: (?:me|us|that|it|so))*",
        r"i wish i (?:knew|could (?:remember|recall|tell you|say))",
        r"(?:my (?:wife|husband|mother|mom|daughter|son|sister|brother|father|dad|doctor|partner|boss)|she|he|they|somebody else|someone else)(?:'d| would|'s the one who|'ll| will)? (?:knows?|have to say|remembers?|keeps? track of|handles?)(?: (?:that|it|this|those|all that|these things|about that))*(?:,? (?:i don'?t|not me|but not me))?",
        r"(?:i was )?never (?:was )?(?:any )?good (?:with|at) (?:those|that|numbers|dates|names|it|this|these)",
        r"(?:i'?ve |i have )?(?:got )?no (?:way|means) of (?:knowing|telling|finding out)(?: (?:that|it|this))?",
        r"(?:i'?m |i am )?(?:really |honestly )?(?:not|un) ?(?:too |quite |really |entirely |exactly |so )*(?:sure|certain)(?: (?:about|of|on))?(?: (?:that|it|this))?",
    ),
}
