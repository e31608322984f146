using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Example;

/// <summary>Ideas that stand alone: one waits for the leader, one was answered with "not now".</summary>
internal static class Ideas
{
    public static void PutIn(SammenDb db, Calendar when, People who)
    {
        var notNow = Idea.PutIn(
            Id<Idea>.At(when.At(-52)),
            "Vasketøjet fra beboerne bliver blandet sammen. Hver uge leder vi efter nogens yndlingstrøje.",
            "Mærker med en kode, som man kan læse med telefonen.",
            asksForDialogue: false, who.Cleaner, null, when.At(-52)).Expect();
        notNow.Answer(
            IdeaOutcome.NotNow,
            "Det er et rigtigt problem. Vaskeriet skifter leverandør til sommer, og så giver det ikke mening at købe mærker nu. Jeg tager det med i kravene og skriver igen, når de er sendt ud.",
            who.Leader.Id, notNow.Version, when.At(-47)).Expect();
        db.Add(notNow);

        db.Add(Idea.PutIn(
            Id<Idea>.At(when.At(-4, 14)),
            "Vi leder efter liften hver morgen. Den står altid på det andet afsnit, og imens ligger beboeren og venter.",
            "Måske kunne man se et sted, hvor den står. Eller vi kunne have to.",
            asksForDialogue: true, who.Employee, null, when.At(-4, 14)).Expect());
    }
}
