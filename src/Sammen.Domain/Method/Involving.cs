namespace Sammen.Domain.Method;

/// <summary>Ten principles of good involvement (S88) and three levels of influence (S98).</summary>
internal static class InvolvingLists
{
    internal static IReadOnlyList<Entry<InvolvementPrinciple>> InvolvementPrinciples { get; } =
    [
        new(
            InvolvementPrinciple.EmployeesAssess,
            new("Medarbejderne vurderer arbejdet", "Employees judge the work"),
            new(
                "De, der gør arbejdet, ved bedst, hvad der slider, og hvad der giver kræfter. Lad dem sige, hvad løsningen vil gøre ved begge dele.",
                "Those who do the work know best what wears and what gives strength. Let them say what the solution will do to both."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.ClearFrames,
            new("Klare rammer", "Clear limits"),
            new(
                "Sig, hvad der er afgjort, og hvad der kan ændres, og vælg en form, der passer. Ellers bruger folk kræfter på det, ingen kan flytte.",
                "Say what is settled and what can change, and choose a form that suits. Otherwise people spend effort on what nobody can move."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.GoodInformation,
            new("Information på almindeligt dansk", "Information in plain words"),
            new(
                "Fortæl tit, hvorfor det sker, hvad det betyder, og hvad der kommer nu. Byt de tekniske ord ud, så alle kan være med i samtalen.",
                "Explain often why it happens, what it means and what comes next. Swap the technical words, so that everyone can join in."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.EarlyStart,
            new("Tidligt med", "On board early"),
            new(
                "Jo før medarbejdere er med, jo mere kan de præge. Kan det ikke lade sig gøre, så giv besked tidligt og undervejs, med tid til at spørge og foreslå.",
                "The sooner employees take part, the more they can shape. If that cannot be done, tell them early and along the way, with time to ask and suggest."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.ClearRoles,
            new("Tydelige roller", "Clear roles"),
            new(
                "At være med på grund af sit fag er noget andet end at være valgt af kollegerne. Aftal, hvem der er hvad, og hvordan hver rolle får indflydelse.",
                "Taking part because of your profession is not the same as being elected by colleagues. Agree who has which role, and how each gains influence."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.UseOfCommittees,
            new("Udvalgene tager det principielle", "Committees take matters of principle"),
            new(
                "MED og arbejdsmiljøorganisationen er stedet for det, der rækker ud over den enkelte opgave. Det hjælper også, hvor aftalerne ikke kræver det.",
                "MED and the work environment organisation are the place for what reaches beyond the single task. That helps even where agreements do not require it."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.FocusOnCoreTask,
            new("Kerneopgaven i midten", "The core task at the centre"),
            new(
                "Medarbejdere ser tit på nært hold, hvad der hjælper og generer borgerne. Lad det trække samtalen tilbage, når den kun handler om systemet.",
                "Employees often see at close range what helps citizens and what bothers them. Let that bring the conversation back when it is only about the system."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.OpenAboutBenefits,
            new("Åbenhed om gevinster", "Openness about gains"),
            new(
                "Læg frem, hvad en gevinst bygger på. Så kan de, der kender hverdagen, sige, om det holder, inden nogen har lovet for meget.",
                "Show what a gain rests on. Then those who know everyday work can say whether it holds before anyone has promised too much."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.InvisibleWork,
            new("Det usynlige arbejde", "Invisible work"),
            new(
                "Meget af det, der får en dag til at hænge sammen, står ikke i nogen beskrivelse. Find det, tal om det, og bestem, hvad der skal ske med det.",
                "Much of what holds a day together is in no description. Find it, talk about it, and decide what is to become of it."),
            Sources.GoodWork,
            "S88"),
        new(
            InvolvementPrinciple.SmallSteps,
            new("Små skridt", "Small steps"),
            new(
                "Når alt er lagt fast fra toppen i ét langt forløb, er der lidt plads til det, folk ved. Mindre bidder gør det lettere at spørge, prøve og rette.",
                "When everything is laid down from the top in one long run, there is little room for what people know. Smaller bites make it easier to ask, try and correct."),
            Sources.GoodWork,
            "S88"),
    ];

    internal static IReadOnlyList<Entry<InvolvementLevel>> InvolvementLevels { get; } =
    [
        new(
            InvolvementLevel.Information,
            new("Information", "Information"),
            new(
                "Du får besked i god tid og kan spørge, men andre beslutter. Når en sag hører til i MED, er besked ikke nok.",
                "You are told in good time and can ask, but others decide. Where a matter belongs in the MED committee, being told is not enough."),
            Sources.JackEjlskov,
            "S98"),
        new(
            InvolvementLevel.Influence,
            new("Medindflydelse", "Influence"),
            new(
                "Du er med til at drøfte sagen, mens den er åben, og det, du siger, indgår i grundlaget. Lederen beslutter.",
                "You take part in discussing the matter while it is open, and what you say becomes part of the basis. The leader decides."),
            Sources.JackEjlskov,
            "S98"),
        new(
            InvolvementLevel.CoDetermination,
            new("Medbestemmelse", "Co-determination"),
            new(
                "I bliver enige, før det gælder. Sådan er det for eksempel med retningslinjer i MED, som begge sider skal sige ja til.",
                "You agree before it takes effect. That is how it works, for instance, with guidelines in the MED committee, which both sides must accept."),
            Sources.JackEjlskov,
            "S98"),
    ];
}
