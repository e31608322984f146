namespace Sammen.Domain.Method;

/// <summary>What technology does to work: three traits (S54), the good work (S66) and three further matters (S67).</summary>
internal static class WorkLists
{
    internal static IReadOnlyList<Entry<Trait>> Traits { get; } =
    [
        new(
            Trait.Standardisation,
            new("Standardisering", "Standardisation"),
            new(
                "Alle gør det på samme måde. Det giver jævn kvalitet, færre fejl og mindre spildtid. Det kan også gøre det sværere at bruge sit skøn og tage hensyn til den enkelte.",
                "Everyone does it the same way. That gives even quality, fewer errors and less waste. It can also make it harder to use your judgement and consider the individual."),
            Sources.Publication,
            "S55"),
        new(
            Trait.Formalisation,
            new("Formalisering", "Formalisation"),
            new(
                "Opgaven bliver delt op i trin, som en maskine kan følge. Det gør den tydelig og kan fjerne rutiner. Det, der ikke kan skrives som et trin, bliver let glemt.",
                "The task is divided into steps that a machine can follow. That makes it clear and can take routines away. What cannot be written as a step is easily forgotten."),
            Sources.Publication,
            "S56"),
        new(
            Trait.Medialisation,
            new("Medialisering", "Mediated contact"),
            new(
                "Mennesker mødes gennem en skærm, en besked eller et system. Det sparer vej og tid og når flere. Tillid, stemning og det, man ser ud ad øjenkrogen, kan blive svagere.",
                "People meet through a screen, a message or a system. That saves distance and time and reaches more. Trust, mood and what you see out of the corner of your eye may grow weaker."),
            Sources.Publication,
            "S57"),
    ];

    internal static IReadOnlyList<GoodWorkEntry> GoodWork { get; } =
    [
        new(
            GoodWorkFeature.Realistic,
            new("Realistisk", "Realistic"),
            new(
                "Du har de evner, de redskaber og den tid, som arbejdet kræver.",
                "You have the skills, the tools and the time that the work requires."),
            new(
                "Et redskab, der virker, kan gøre det lettere at nå opgaven på en måde, du kan stå inde for.",
                "A tool that works can make it easier to get the task done in a way you can stand by."),
            new(
                "Fejl i løsningen, for lidt oplæring eller for optimistiske tal kan gøre opgaven sværere at nå.",
                "Faults in the solution, too little training or too hopeful figures can make the task harder to get done."),
            Sources.GoodWork,
            "S66"),
        new(
            GoodWorkFeature.Recognised,
            new("Anerkendt", "Recognised"),
            new(
                "Det, du gør, bliver set og sat pris på af borgere, kolleger og ledelse.",
                "What you do is seen and valued by citizens, colleagues and management."),
            new(
                "Der kan blive mere tid til det møde med borgeren, hvor du mærker, at det gjorde gavn.",
                "There may be more time for the meeting with a citizen where you feel that it did good."),
            new(
                "Tal kan komme til at fylde mere end et ord i forbifarten fra en, der så, hvad du gjorde.",
                "Figures may come to weigh more than a passing word from somebody who saw what you did."),
            Sources.GoodWork,
            "S66"),
        new(
            GoodWorkFeature.Independent,
            new("Selvstændigt", "Independent"),
            new(
                "Du kan selv vælge, hvordan du griber opgaven an, og du bliver spurgt om det, der angår dig.",
                "You can choose how to go about the task, and you are asked about what concerns you."),
            new(
                "Viden og værktøj lige ved hånden kan give dig mere at bestemme over.",
                "Knowledge and tools at hand can give you more to decide for yourself."),
            new(
                "Faste trin og felter kan tage valg fra dig, som du har forstand på at træffe.",
                "Fixed steps and fields can take choices from you that you know how to make."),
            Sources.GoodWork,
            "S66"),
        new(
            GoodWorkFeature.Meaningful,
            new("Meningsfyldt", "Meaningful"),
            new(
                "Du bruger det, du kan, sammen med andre, og nogen får det bedre af det.",
                "You use what you can do, together with others, and somebody is better off for it."),
            new(
                "Når rutiner forsvinder, kan der blive mere af det, du valgte faget for.",
                "When routines disappear, there may be more of what you chose your profession for."),
            new(
                "Systemet kan få så meget opmærksomhed, at opgaven glider i baggrunden.",
                "The system may get so much attention that the task slips into the background."),
            Sources.GoodWork,
            "S66"),
        new(
            GoodWorkFeature.Developing,
            new("Udviklende", "Developing"),
            new(
                "Du møder noget nyt i et tempo, hvor du kan følge med og er tryg.",
                "You meet new things at a pace you can follow and feel safe with."),
            new(
                "Nye redskaber kan vise dig noget, du ikke så før, og lade dig bruge dit fag på nye måder.",
                "New tools can show you what you did not see before, and let you use your profession in new ways."),
            new(
                "For mange ændringer på kort tid kan tage modet fra selv en erfaren kollega.",
                "Too many changes in a short time can discourage even an experienced colleague."),
            Sources.GoodWork,
            "S66"),
        new(
            GoodWorkFeature.HealthyAndSafe,
            new("Sundt og sikkert", "Healthy and safe"),
            new(
                "Du kan holde til arbejdet i mange år, både i kroppen og i hovedet.",
                "You can keep up the work for many years, in body and in mind."),
            new(
                "Tunge løft og ensformige opgaver kan blive færre, og presset kan falde.",
                "Heavy lifts and monotonous tasks may become fewer, and the pressure may ease."),
            new(
                "Skærme og apparater kan belaste kroppen på nye måder, og det slider, når man ikke ved, hvad der bliver af ens job.",
                "Screens and devices can strain the body in new ways, and it wears on you not to know what becomes of your job."),
            Sources.GoodWork,
            "S66"),
    ];

    internal static IReadOnlyList<GoodWorkEntry> GoodWorkExtra { get; } =
    [
        new(
            GoodWorkFeature.Reliability,
            new("Driftssikkerhed", "Reliability"),
            new(
                "Løsningen virker, når den skal, og er til at finde ud af.",
                "The solution works when it should, and is easy to get the hang of."),
            new(
                "Noget, der bare virker, giver ro og mere tid til opgaven.",
                "A thing that simply works gives calm and more time for the task."),
            new("Nedbrud og bøvl tager tid og gør en travl dag værre.", "Breakdowns and hassle take time and make a busy day worse."),
            Sources.Publication,
            "S68"),
        new(
            GoodWorkFeature.Boundlessness,
            new("Grænseløshed", "Blurred boundaries"),
            new(
                "Arbejdet kan gøres hvor og når som helst og kan følge dig hjem.",
                "Work can be done anywhere at any time, and may follow you home."),
            new(
                "Du kan lægge dagen, så den passer bedre til resten af livet.",
                "You can arrange the day so that it suits the rest of your life better."),
            new("Du kan få en følelse af aldrig helt at have fri.", "You may get a feeling of never being quite off duty."),
            Sources.Publication,
            "S69"),
        new(
            GoodWorkFeature.Transparency,
            new("Transparens", "Transparency"),
            new(
                "Det, du gør, sætter spor i systemet, som andre kan se.",
                "What you do leaves traces in the system that others can see."),
            new(
                "Fælles tal kan gøre det lettere at planlægge og at vise, hvad arbejdet kræver.",
                "Shared figures can make it easier to plan and to show what the work takes."),
            new(
                "Det kan føles, som om nogen holder øje med dig, især når ingen har sagt, hvad tallene bruges til.",
                "It may feel as if somebody keeps an eye on you, above all when nobody has said what the figures are for."),
            Sources.Publication,
            "S70"),
    ];
}
