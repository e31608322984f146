namespace Sammen.Domain.Committees;

/// <summary>Where a committee stands in the municipality's own MED agreement (S97). The names are the municipality's; the levels are what the rules need.</summary>
public enum CommitteeLevel
{
    /// <summary>Hovedudvalg: the whole municipality.</summary>
    Main,

    /// <summary>Område-, center- or forvaltnings-MED.</summary>
    Area,

    /// <summary>Lokal-MED.</summary>
    Local,

    /// <summary>Personalemøde med MED-status.</summary>
    StaffMeeting,
}
