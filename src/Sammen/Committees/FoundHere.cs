using Sammen.Data.Finding;
using Sammen.Domain.Committees;
using Sammen.Domain.Search;

namespace Sammen.Committees;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<MedMatter>(47, _ => "med").Saying(x => [x.How]);
        all.Belonging<Committee, Committee>(0, SubjectKind.Committee, nameof(Committee.Id), x => $"udvalg/{x.Id}").Named(x => x.Name).Saying(x => [x.DissolvedBecause]);
        all.Belonging<Guideline, Committee>(1, SubjectKind.Committee, nameof(Guideline.CommitteeId), x => $"udvalg/{x.CommitteeId}/retningslinjer#r-{x.Id}")
            .Named(x => x.Title).Saying(x => [x.Words, x.EndedBecause]);
        all.Belonging<CommitteeMeeting, Committee>(2, SubjectKind.Committee, nameof(CommitteeMeeting.CommitteeId), x => $"udvalg/{x.CommitteeId}/moeder/{x.Id}")
            .Saying(x => [x.At, x.CancelledBecause]).About(x => [x.On]);
        all.Through<CommitteeItem, CommitteeMeeting, Committee>(
                3, SubjectKind.Committee, nameof(CommitteeItem.MeetingId), nameof(CommitteeMeeting.CommitteeId), (x, meeting) => $"udvalg/{meeting.CommitteeId}/moeder/{meeting.Id}#p{x.Number}",
                (x, meeting) => [x.Number, meeting.On])
            .Named(x => x.Title).Saying(x => [x.AskedTo, x.WithdrawnBecause, x.ManagementView, x.EmployeeView, x.Answer]);
    }
}
