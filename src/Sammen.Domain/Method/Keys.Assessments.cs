namespace Sammen.Domain.Method;

/// <summary>Six types of unintended effects, each with two sides (S47).</summary>
public enum SideEffectType
{
    /// <summary>Physical meetings become digital.</summary>
    DigitalMeetings,

    /// <summary>Technology between citizen and employee.</summary>
    TechnologyInTheRelation,

    /// <summary>Citizens apply on their own, and get a decision in writing.</summary>
    SelfService,

    /// <summary>Data, algorithms and profiling.</summary>
    DataAndAlgorithms,

    /// <summary>New ways to watch or control.</summary>
    SurveillanceAndControl,

    /// <summary>How personal data are collected, kept and reused.</summary>
    DataPrinciples,
}

/// <summary>The ten values of Dataetisk Råd (S48).</summary>
public enum EthicsPrinciple
{
    /// <summary>Velfærd.</summary>
    Welfare,

    /// <summary>Værdighed.</summary>
    Dignity,

    /// <summary>Privatliv.</summary>
    Privacy,

    /// <summary>Selvbestemmelse.</summary>
    SelfDetermination,

    /// <summary>Lighed.</summary>
    Equality,

    /// <summary>Frihed.</summary>
    Freedom,

    /// <summary>Retssikkerhed.</summary>
    RuleOfLaw,

    /// <summary>Gennemsigtighed.</summary>
    Transparency,

    /// <summary>Sikkerhed.</summary>
    Security,

    /// <summary>Ansvarlighed.</summary>
    Accountability,
}

/// <summary>The six parts a business case has at least (S41).</summary>
public enum BusinessCasePart
{
    /// <summary>Opgave eller problem.</summary>
    Problem,

    /// <summary>Gevinster.</summary>
    Benefits,

    /// <summary>How the efforts lead to the solution and the benefits.</summary>
    Path,

    /// <summary>Uønskede bivirkninger.</summary>
    SideEffects,

    /// <summary>Samlede omkostninger.</summary>
    Costs,

    /// <summary>Styringsmodel.</summary>
    Governance,
}

/// <summary>Three traits of new technology that mark work for good and bad (S54).</summary>
public enum Trait
{
    /// <summary>Standardisering (S55).</summary>
    Standardisation,

    /// <summary>Formalisering (S56).</summary>
    Formalisation,

    /// <summary>Medialisering (S57).</summary>
    Medialisation,
}

/// <summary>Six features of the good work (S66), and three matters that bear on it (S67).</summary>
public enum GoodWorkFeature
{
    /// <summary>Realistisk.</summary>
    Realistic,

    /// <summary>Anerkendt.</summary>
    Recognised,

    /// <summary>Selvstændigt.</summary>
    Independent,

    /// <summary>Meningsfyldt.</summary>
    Meaningful,

    /// <summary>Udviklende.</summary>
    Developing,

    /// <summary>Sundt og sikkert.</summary>
    HealthyAndSafe,

    /// <summary>Driftssikkerhed (S68).</summary>
    Reliability,

    /// <summary>Grænseløshed (S69).</summary>
    Boundlessness,

    /// <summary>Transparens (S70).</summary>
    Transparency,
}

/// <summary>The four types of KL's competence wheel, in the publication's order (S78).</summary>
public enum CompetenceType
{
    /// <summary>Anvendelse.</summary>
    Application,

    /// <summary>Teknologiforståelse.</summary>
    TechnologyUnderstanding,

    /// <summary>Udvikling og implementering.</summary>
    DevelopmentAndImplementation,

    /// <summary>Formidling og kommunikation.</summary>
    Communication,
}

/// <summary>The twelve competences of KL's wheel (S78).</summary>
public enum Competence
{
    /// <summary>Brugerkompetencer.</summary>
    UserSkills,

    /// <summary>Dataanvendelse.</summary>
    UseOfData,

    /// <summary>Data- og informationssikkerhed.</summary>
    DataSecurity,

    /// <summary>Teknologi, faglighed og mennesker.</summary>
    TechnologyProfessionAndPeople,

    /// <summary>Teknologivurdering.</summary>
    TechnologyAssessment,

    /// <summary>Retssikkerhed og etik.</summary>
    RuleOfLawAndEthics,

    /// <summary>Implementering og anskaffelse.</summary>
    ImplementationAndProcurement,

    /// <summary>Udvikling.</summary>
    Development,

    /// <summary>Innovation.</summary>
    Innovation,

    /// <summary>Formidling til borgere og kolleger.</summary>
    ExplainingDigitalisation,

    /// <summary>Digital kommunikation 1:1.</summary>
    DigitalOneToOne,

    /// <summary>Digital kommunikation til mange.</summary>
    DigitalOneToMany,
}

/// <summary>How well a group needs to know a technology (S77).</summary>
public enum CompetenceLevel
{
    /// <summary>Kende.</summary>
    Know,

    /// <summary>Kunne.</summary>
    Use,

    /// <summary>Mestre.</summary>
    Master,
}

/// <summary>Three principles of learning that lasts (S79).</summary>
public enum TrainingPrinciple
{
    /// <summary>Praksisnær.</summary>
    CloseToPractice,

    /// <summary>Differentieret.</summary>
    Differentiated,

    /// <summary>Vedvarende.</summary>
    Sustained,
}

/// <summary>BFA's ten principles of good involvement, in its order (S88).</summary>
public enum InvolvementPrinciple
{
    /// <summary>Employees judge what it does to the good work.</summary>
    EmployeesAssess,

    /// <summary>What is fixed and what is open.</summary>
    ClearFrames,

    /// <summary>Information in plain language.</summary>
    GoodInformation,

    /// <summary>As early as possible.</summary>
    EarlyStart,

    /// <summary>Fagperson, superbruger or tillidsvalgt.</summary>
    ClearRoles,

    /// <summary>Matters of principle in MED.</summary>
    UseOfCommittees,

    /// <summary>Kerneopgaven first.</summary>
    FocusOnCoreTask,

    /// <summary>The assumptions behind a benefit.</summary>
    OpenAboutBenefits,

    /// <summary>Det usynlige arbejde.</summary>
    InvisibleWork,

    /// <summary>Smaller, agile steps.</summary>
    SmallSteps,
}
