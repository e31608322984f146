using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;

namespace Sammen.Example;

/// <summary>How the robots are steered, what was asked of those above, what was changed in the plan, and what was tried in the small.</summary>
internal static class RobotsSteering
{
    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var writer = new SteeringWriter(chronicle, when);
        writer.Steer(
            -185, who.ProjectLead, "Styregruppen for robotter", "Centerchef for plejecentre, formand\nLeder af Åbrinken\nLeder af Engparken\nTillidsrepræsentant\nArbejdsmiljørepræsentant\nProjektleder",
            "Hver sjette uge", Anchoring.Area,
            "Hvor og hvornår robotterne kører. Hvem der tømmer dem. Hvad der skal ændres på det enkelte plejehjem.",
            "Køb af flere robotter end aftalt. Om boligerne skal med. Alt, der ændrer normeringen.");
        writer.Own(-180, who.Director, OwnerQuestion.SameCitizens, "Hjemmeplejen og sygeplejen kommer hos de samme. De skal vide, at der kan køre en robot på gangen.");
        writer.Own(-180, who.Director, OwnerQuestion.MovedToOthers, "Ejendomme og Service får flere opkald om dørtrin og opladning. Det har vi talt med dem om.");
        writer.Own(-60, who.Director, OwnerQuestion.OnItsWay, "Den nye omsorgsjournal kommer i samme halvår. Vi flytter ikke begge dele på én gang på det samme plejehjem.");

        var hours = writer.Ask(
            -116, who.Leader, RequestKind.Resources, "To timers frikøb om ugen til en superbruger på hvert plejehjem det første halve år",
            "Centerchef for plejecentre", "I prøven var det den samme, der blev ringet til hver gang, også på fridage.", -95);
        writer.Answer(hours, -97, who.ProjectLead, RequestOutcome.Partly, "Ja til de to timer det første kvartal. Derefter ser vi på, om der stadig bliver ringet.");
        writer.Ask(
            -9, who.Leader, RequestKind.Backing, "At direktionen siger højt, at timerne bliver på plejehjemmene, også ved næste budget",
            "Direktør for Ældre og Sundhed", "Medarbejderne spørger, og svaret skal komme fra den, der lægger budgettet frem.", 14);

        var first = writer.Review(-185, -140, who.ProjectLead, "Styregruppen", "Kører prøven, som vi troede, og hvad siger natten?");
        writer.Hold(
            first, -139, who.ProjectLead, "Dagen er glad for robotterne. Natten henter dem fri elleve gange om ugen, og det stod ikke i planen.",
            "Vi hæver sofaer og sætter kanter, før prøven går videre. Aften og nat får deres egen dialog.", "Det er dem, der har besværet, og de var ikke spurgt.", -45);
        var second = chronicle.Kept<ReviewPoint>().Single(r => r.InitiativeId == chronicle.Initiative.Id && r.HeldOn is null);
        writer.Hold(second, -44, who.ProjectLead, "Stoppene om natten er faldet til to om ugen. Arbejdspladsvurderingen er forsinket.", "", "", 21);

        Try(writer, chronicle, when, who);
    }

    private static void Try(SteeringWriter writer, Chronicle chronicle, Calendar when, People who)
    {
        writer.Choose(-186, who.ProjectLead, Approach.Agile, "Ingen vidste, hvordan det ville gå om natten. Derfor to plejehjem først, og så et ad gangen.");
        var stool = writer.Try(
            -150, who.Cleaner, new(
                "beboerne bliver mindre utrygge, hvis de selv er med til at starte robotten", "Tre beboere på Åbrinken trykker på knappen sammen med os i to uger.",
                "Om de bliver på gangen, når den kører, og om de selv spørger efter den.", "Dagvagten på Åbrinken", null));
        writer.Finish(
            stool, -135, who.Cleaner, TrialNext.GoOn, "To af de tre blev stående og fulgte efter den. Den tredje ville hellere være fri.",
            "At trykke selv gør den til noget, man bestemmer over. Det skal være et tilbud og ikke en vane.", "Det kommer med i oplæringen: Spørg beboeren, om hun vil starte den.");
        var agreement = chronicle.Agree(
            when.At(-134), when.Day(-80), "Superbruger på Åbrinken", "Skriv ind i oplæringen, at beboeren kan starte robotten");
        Chronicle.Done(agreement, when.Day(-82), "Det står på det ark, som alle vagter får.");
        chronicle.Keep(Outgrowth.Of(stool, Point.Of(agreement)));

        var morning = writer.Try(
            -148, who.OtherLeader, new(
                "robotten kan køre i spisestuen mellem morgenmad og frokost", "En uge på Engparken. Stolene bliver stillet op efter morgenmaden.",
                "Hvor mange minutter det tager at flytte stole, og om nogen beboere bliver væk.", "Dagvagten på Engparken", null));
        writer.Finish(
            morning, -141, who.OtherLeader, TrialNext.Drop, "Det tog 25 minutter at flytte stolene. Fire beboere sad i gangen og ventede.",
            "Tiden, vi sparede på gulvet, gik til stole. Spisestuen er beboernes om dagen.", "Spisestuen bliver kun kørt om aftenen.");

        writer.Try(
            -3, who.Leader, new(
                "nattevagten får mere ro, hvis den selv slår robotten til", "Fire nætter på ét afsnit, hvor robotten først kører, når nattevagten trykker.",
                "Hvor tit den bliver slået til, og hvad nattevagten siger bagefter.", "Nattevagten på Åbrinken", when.Day(12)));
    }
}
