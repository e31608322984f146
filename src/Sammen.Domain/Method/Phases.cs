namespace Sammen.Domain.Method;

/// <summary>The four phases (S19 to S25) and the four ground questions (S1).</summary>
internal static class PhaseList
{
    internal static IReadOnlyList<PhaseEntry> Phases { get; } =
    [
        new(
            Phase.Idea,
            new("Idé", "Idea"),
            new("Behov og muligheder", "Needs and options"),
            new(
                "I undersøger et problem fra hverdagen. Tanken kan komme fra hvem som helst, og teknologien er ikke valgt endnu. Måske findes svaret et helt andet sted.",
                "You look into a problem from everyday work. The thought may come from anyone, and no technology is chosen yet. The answer may lie somewhere else entirely."),
            new(
                "Er problemet værd at gå videre med, og hvilke veje vil I se nærmere på?",
                "Is the problem worth pursuing, and which ways do you want to look at more closely?"),
            Sources.GoodWork,
            "S20"),
        new(
            Phase.Assessment,
            new("Konsekvensvurdering", "Assessment"),
            new("Gevinster og bivirkninger", "Gains and side effects"),
            new(
                "I skriver ned, hvad I håber at opnå, og hvad det kan koste i penge, tid og kvalitet. Det bliver til en businesscase, der også kan fortælles på en side.",
                "You write down what you hope to achieve, and what it may cost in money, time and quality. It becomes a business case that can also be told on one page."),
            new(
                "Er det samlet set umagen værd? Gå videre, justér eller stop.",
                "All in all, is it worth the effort? Go on, adjust or stop."),
            Sources.GoodWork,
            "S21"),
        new(
            Phase.Development,
            new("Udvikling", "Development"),
            new("Krav og indkøb", "Requirements and purchase"),
            new(
                "I samler kravene og husker, hvem der har bedt om hvad. Så køber I noget færdigt, tilpasser det eller får bygget noget nyt.",
                "You gather the requirements and remember who asked for what. Then you buy something ready-made, adapt it or have something new built."),
            new(
                "Lever løsningen op til kravene, og er arbejdspladsen klar til at tage den i brug?",
                "Does the solution meet the requirements, and is the workplace ready to take it into use?"),
            Sources.GoodWork,
            "S22"),
        new(
            Phase.Operation,
            new("Implementering og drift", "Implementation and operation"),
            new("Oplæring, brug og opfølgning", "Training, use and follow-up"),
            new(
                "Løsningen møder hverdagen. Rutiner bliver lavet om, nogle lærer nyt, og noget skal rettes til. I følger med i, om gevinsterne kommer, og hvad der ellers sker.",
                "The solution meets everyday work. Routines change, people learn, and some things need putting right. You follow whether the gains come, and what else happens."),
            new(
                "Kommer gevinsterne? Fortsæt, ret til eller stop, og skriv ned, hvad andre kan lære af det.",
                "Do the gains come? Continue, put right or stop, and write down what others can learn from it."),
            Sources.GoodWork,
            "S23"),
    ];

    internal static IReadOnlyList<GroundQuestionEntry> GroundQuestions { get; } =
    [
        new(
            GroundQuestion.CoreTask,
            new("Kerneopgave", "Core task"),
            new("Hvad får borgerne ud af det?", "What do citizens get out of it?"),
            new(
                "Begynd med opgaven, og vent med teknologien. Hvem er I til for, hvad mangler de, og hvad bliver bedre eller værre for dem?",
                "Begin with the task and let the technology wait. Whom are you there for, what do they lack, and what gets better or worse for them?"),
            Sources.Publication,
            "S28"),
        new(
            GroundQuestion.TaskSolving,
            new("Opgaveløsning", "Everyday work"),
            new("Hvad gør det ved hverdagen?", "What does it do to everyday work?"),
            new(
                "Ny teknologi flytter rundt på arbejdet. Tal om det, der bliver lettere, det, der bliver tungere, og det, ingen har fået øje på endnu.",
                "New technology moves work around. Talk about what gets easier, what gets heavier, and what nobody has noticed yet."),
            Sources.Publication,
            "S53"),
        new(
            GroundQuestion.Competences,
            new("Kompetencer", "Competences"),
            new("Hvad skal vi kunne?", "What do we need to be able to do?"),
            new(
                "Det handler om mere end knapper. Roller og samarbejde flytter sig også, og I skal ikke alle lære det samme på samme måde.",
                "It is about more than buttons. Roles and cooperation move too, and you need not all learn the same things in the same way."),
            Sources.Publication,
            "S73"),
        new(
            GroundQuestion.Involvement,
            new("Inddragelse", "Involvement"),
            new("Hvordan gør vi det sammen?", "How do we do it together?"),
            new(
                "De, der skal bruge løsningen, ved noget, som ingen andre ved. Find ud af, hvem der skal med, hvornår, og hvad de kan få indflydelse på.",
                "Those who are to use the solution know things nobody else knows. Find out who should take part, when, and what they can influence."),
            Sources.Publication,
            "S83"),
    ];
}
