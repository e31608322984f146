namespace Sammen.Domain.Method;

/// <summary>The four phases of a technology on its way; they can be reopened and need not follow in a straight line (S19).</summary>
public enum Phase
{
    /// <summary>Idé (S20).</summary>
    Idea,

    /// <summary>Konsekvensvurdering (S21).</summary>
    Assessment,

    /// <summary>Udvikling, krav og anskaffelse (S22).</summary>
    Development,

    /// <summary>Implementering og drift (S23).</summary>
    Operation,
}

/// <summary>The four questions that carry the method (S1); the number is the first figure of a <see cref="QuestionKey"/>.</summary>
public enum GroundQuestion
{
    /// <summary>Kerneopgave.</summary>
    CoreTask = 1,

    /// <summary>Opgaveløsning.</summary>
    TaskSolving = 2,

    /// <summary>Kompetencer.</summary>
    Competences = 3,

    /// <summary>Inddragelse.</summary>
    Involvement = 4,
}

/// <summary>The municipal fields (S26).</summary>
public enum Field
{
    /// <summary>Dagtilbud og skole.</summary>
    ChildcareAndSchool,

    /// <summary>Social og sundhed.</summary>
    SocialAndHealth,

    /// <summary>Beskæftigelse.</summary>
    Employment,

    /// <summary>Teknik og miljø.</summary>
    TechnicalAndEnvironment,

    /// <summary>Administration.</summary>
    Administration,
}

/// <summary>Technologies that are relevant across the fields, from KL's radar (S14).</summary>
public enum Technology
{
    /// <summary>Softwarerobotter (RPA).</summary>
    SoftwareRobots,

    /// <summary>Skærme og selvbetjening.</summary>
    ScreensAndSelfService,

    /// <summary>Apps.</summary>
    Apps,

    /// <summary>Cloud.</summary>
    Cloud,

    /// <summary>Videoløsninger.</summary>
    VideoSolutions,

    /// <summary>Sensorer.</summary>
    Sensors,

    /// <summary>Sikkerhedsteknologier.</summary>
    SecurityTechnologies,

    /// <summary>Sociale teknologier.</summary>
    SocialTechnologies,

    /// <summary>Netværksteknologi.</summary>
    NetworkTechnology,
}

/// <summary>What makes an initiative complex (S15).</summary>
public enum ComplexityFactor
{
    /// <summary>Modenhed: how well tried it is.</summary>
    Maturity,

    /// <summary>Skala og ambitioner.</summary>
    ScaleAndAmbition,

    /// <summary>How many borders of the organisation it crosses.</summary>
    OrganisationalBorders,

    /// <summary>How much employees and citizens need to be involved.</summary>
    NeedForInvolvement,

    /// <summary>The way from idea to use.</summary>
    Duration,
}

/// <summary>What in the organisation's situation helps or demands more (S16).</summary>
public enum ContextFactor
{
    /// <summary>How used to technology the organisation is.</summary>
    TechnologyHabit,

    /// <summary>What else is changing at the same time.</summary>
    OtherChanges,

    /// <summary>Opbakning from the levels of management.</summary>
    ManagementBacking,

    /// <summary>Samarbejdsrelationer.</summary>
    CooperationClimate,
}

/// <summary>How far the workplace can shape an initiative (S18).</summary>
public enum InfluenceLevel
{
    /// <summary>Springs from the workplace, or is easily shaped by it.</summary>
    Local,

    /// <summary>The impulse comes from elsewhere, with room to adapt.</summary>
    Adaptable,

    /// <summary>A standard that is rolled out alike everywhere.</summary>
    Uniform,
}

/// <summary>What employees' influence on one decision amounts to (S98).</summary>
public enum InvolvementLevel
{
    /// <summary>Information. Never the outcome of a matter that must be discussed in MED.</summary>
    Information,

    /// <summary>Medindflydelse.</summary>
    Influence,

    /// <summary>Medbestemmelse.</summary>
    CoDetermination,
}

/// <summary>Why now (S7).</summary>
public enum Driver
{
    /// <summary>Pres på velfærden.</summary>
    WelfarePressure,

    /// <summary>Mangel på arbejdskraft.</summary>
    LabourShortage,

    /// <summary>Sammenhæng for borgerne.</summary>
    CoherentService,

    /// <summary>A law or a requirement.</summary>
    LegalRequirement,

    /// <summary>What is used today is worn out or expires.</summary>
    WornOutSystem,

    /// <summary>A wish from employees or citizens.</summary>
    EmployeeOrCitizenWish,

    /// <summary>Something else, in own words.</summary>
    Other,
}

/// <summary>Where the pressure to act comes from (S29).</summary>
public enum Pressure
{
    /// <summary>A need the workplace sees itself.</summary>
    OwnNeed,

    /// <summary>Employees ask for it.</summary>
    Employees,

    /// <summary>Citizens ask for it.</summary>
    Citizens,

    /// <summary>Management or politicians.</summary>
    ManagementOrPolitics,

    /// <summary>The state or the law.</summary>
    StateOrLaw,

    /// <summary>A seller or a consultant.</summary>
    SellerOrConsultant,

    /// <summary>What other municipalities do, or fashion.</summary>
    OtherMunicipalities,
}

/// <summary>The situations the method is used in, each with its template for a dialogue (S3).</summary>
public enum Situation
{
    /// <summary>A MED committee at any level.</summary>
    Committee,

    /// <summary>A group of leaders.</summary>
    LeaderGroup,

    /// <summary>Leader and employees at one workplace.</summary>
    Workplace,
}

/// <summary>The roles the method speaks of (S109); accounts and rights are another matter.</summary>
public enum MethodRole
{
    /// <summary>Chef.</summary>
    Director,

    /// <summary>Leder.</summary>
    Leader,

    /// <summary>Projektejer (S104).</summary>
    ProjectOwner,

    /// <summary>Medarbejder.</summary>
    Employee,

    /// <summary>Fagperson.</summary>
    Professional,

    /// <summary>Superbruger.</summary>
    SuperUser,

    /// <summary>Ildsjæl, hurtigløber, frontløber (S89).</summary>
    Enthusiast,

    /// <summary>Den digitale bagtrop (S76); never a label on a person.</summary>
    CautiousUser,

    /// <summary>Tillidsvalgt: TR or AMR (S94).</summary>
    Representative,

    /// <summary>MED-udvalg at any level (S97).</summary>
    Committee,

    /// <summary>Arbejdsmiljøorganisationen, AMO.</summary>
    WorkEnvironmentOrganisation,

    /// <summary>Digitaliseringsafdeling.</summary>
    DigitalisationDepartment,

    /// <summary>HR.</summary>
    HumanResources,

    /// <summary>Leverandør eller konsulent (S29).</summary>
    Supplier,

    /// <summary>Borger eller bruger (S44).</summary>
    Citizen,

    /// <summary>Andre kommuner, regioner og staten (S101, S106).</summary>
    OtherAuthority,
}
