using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;

namespace Sammen.Example;

/// <summary>Where the example stands today: it begins in a few weeks, and evening and night shifts talk about how.</summary>
internal static class RobotsOperation
{
    private static readonly QuestionKey GoodWork = new(2, 4), Invisible = new(2, 5), Safety = new(4, 1);

    public static void Tell(Chronicle chronicle, Calendar when, People who, Med med)
    {
        chronicle.SetFrames(
            Phase.Operation, when.At(-10),
            "Ingen bliver afskediget på grund af robotter\nTiden bliver på plejehjemmet\nRobotterne kører kun i fællesrum, fra kl. 20 til 6, fordi der er to syn på boligerne\nEn beboer kan sige nej til en robot",
            "Hvordan aften- og nattevagten vil have det\nHvad tiden bliver brugt til på det enkelte plejehjem\nOm beboerne selv kan vælge tidspunkt\nOm boligerne skal med senere");
        chronicle.Initiative.ExpectDecision(when.Day(84));
        Talk(chronicle, when, who);
        chronicle.Raise(
            when.Day(-6), who.WorkEnvironmentRepresentative,
            "Arbejdspladsvurderingen af natarbejdet er ikke færdig, og robotterne kører om tre uger. Hvad gør vi, hvis den peger på noget?");
        chronicle.Agree(when.At(-9), when.Day(10), "Arbejdsmiljørepræsentant og leder af Åbrinken", "Gør arbejdspladsvurderingen af natarbejde med robotter færdig");
        chronicle.Agree(when.At(-9), when.Day(17), "Leder af Åbrinken", "Skriv tiden til beboerne ind i dagsplanen med et klokkeslæt", new(Question: Invisible));
        chronicle.Agree(when.At(-9), when.Day(90), "Projektleder", "Tæl tiden til gulve igen på alle fem plejehjem, og vis den i Center-MED");
        chronicle.Keep(Dismissal.Of(
            chronicle.Initiative, StepKind.RevisitOpenQuestions,
            "De åbne spørgsmål om faglighed og andre parter er på dagsordenen i lokal-MED og i bruger- og pårørenderådet.", who.Leader, when.At(-5)).Expect());
        RobotsPapers.Write(chronicle, when, who, med);
    }

    private static void Talk(Chronicle chronicle, Calendar when, People who)
    {
        var asked = Idea.PutIn(
            Id<Idea>.At(when.At(-8, 22)),
            "Robotterne kører på vores vagt, men aften og nat har kun været med på en lytter. Vi vil gerne tale om det, før det går i gang.",
            "En dialog, hvor vikarerne også kan være med, og hvor man kan skrive om natten.",
            asksForDialogue: true, who.Employee, chronicle.Initiative.Id, when.At(-8, 22)).Expect();
        asked.Answer(
            IdeaOutcome.Dialogue, "Det har du ret i. Jeg åbner en dialog for aften og nat, og den er åben en uge, så alle vagter kan nå det.",
            who.Leader.Id, asked.Version, when.At(-7, 8)).Expect();
        chronicle.Keep(asked);

        var dialogue = chronicle.Open(when.At(-4), new(
            "Aften og nat: sådan begynder vi", Situation.Workplace, [GoodWork, Invisible, Safety], Naming.WithoutName, when.Day(6), null,
            new(
                Reading.AfterClosing, [Entrance.SignIn, Entrance.Link, Entrance.Personal],
                "Til at aftale, hvordan aften og nat begynder med robotterne.", "Alle på de fem plejehjem og Center-MED.")));
        chronicle.HandOut(dialogue, when.Day(-4), [.. Enumerable.Range(1, 8).Select(n => $"Vikar {n}, nattevagt")]);
        chronicle.Say(
            dialogue, when.Shift(-3, 22),
            new(GoodWork, StatementKind.Concern, "Jeg er alene på to afsnit. Hvis den bipper det ene sted, mens jeg hjælper en beboer det andet, hvad så?"),
            new(Invisible, StatementKind.InvisibleWork, "Om natten hører jeg, hvem der er oppe. Kører den, hører jeg det ikke."));
        chronicle.Say(
            dialogue, when.Shift(-2, 3),
            new(GoodWork, StatementKind.Gain, "Det bliver rart ikke at skulle moppe spisestuen klokken fem."),
            new(Safety, StatementKind.Idea, "Lad os selv slå den til, når der er ro. Så er den ikke noget, der bare kommer."));
    }
}
