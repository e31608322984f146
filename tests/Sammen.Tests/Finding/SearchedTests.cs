using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Data.Finding;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Reminders;
using Sammen.Domain.Search;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;
using Sammen.Domain.Trials;
using Sammen.Domain.Transfers;
using Sammen.Domain.Webhooks;
using Sammen.Domain.Work;
using Sammen.Hosting;

namespace Sammen.Tests.Finding;

[Trait("Database", "Either")]
public sealed class SearchedTests(SammenApp app)
{
    private static readonly Dictionary<Type, string> NotSearched = new()
    {
        [typeof(Participant)] = "who takes part",
        [typeof(Vote)] = "how somebody marked",
        [typeof(Moderation)] = "who hid what",
        [typeof(PersonalLink)] = "a way in",
        [typeof(SurveySlip)] = "a way in",
        [typeof(SurveyReceipt)] = "that somebody answered",
        [typeof(AnswerBox)] = "answers without name",
        [typeof(SurveyComment)] = "said without name",
        [typeof(LeaderAnswer)] = "an answer in a measurement",
        [typeof(SurveyAgreement)] = "of the municipality, not of a subject",
        [typeof(Breakdown)] = "reported without name",
        [typeof(BreakdownLink)] = "a way in",
        [typeof(Idea)] = "for the one who wrote it and those who answer",
        [typeof(SelfView)] = "about a person",
        [typeof(HelpOffer)] = "about a person",
        [typeof(CommitteeSeat)] = "about a person",
        [typeof(ItemAttachment)] = "files are for those who sit there",
        [typeof(ItemAttachmentContent)] = "the content of a file",
        [typeof(AttachmentContent)] = "the content of a file",
        [typeof(CaseVersion)] = "an earlier version of what is searched",
        [typeof(EconomySettings)] = "of the municipality, not of a subject",
        [typeof(AiFact)] = "of the municipality, not of a subject",
        [typeof(Wheel)] = "of the municipality, not of a subject",
        [typeof(DpiaScreening)] = "no words of its own",
        [typeof(TrainingPlan)] = "no words of its own",
        [typeof(Outgrowth)] = "no words of its own",
        [typeof(Dismissal)] = "why a hint was put aside",
        [typeof(SavedView)] = "one person's own",
        [typeof(MailChoice)] = "one person's own",
        [typeof(CalendarLink)] = "a way in",
        [typeof(Unit)] = "found by name",
        [typeof(Member)] = "found by name",
        [typeof(Invitation)] = "a way in",
        [typeof(ApiKey)] = "a way in",
        [typeof(AuditEntry)] = "who did what",
        [typeof(Subscription)] = "which programs are told",
        [typeof(Delivery)] = "what programs were told",
        [typeof(Errand)] = "a file on its way in",
        [typeof(SubjectWord)] = "the index itself",
        [typeof(ChangedSubject)] = "the index itself",
    };

    private static readonly Searchables Searched = Searchables.In(Database.Mappings);

    [Fact]
    public async Task Whatever_a_municipality_keeps_is_searched_or_there_is_a_reason()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var kept = scope.ServiceProvider.GetRequiredService<SammenDb>().Model.GetEntityTypes()
            .Where(t => t.GetDeclaredQueryFilters().Any(f => f.Key == Tenancy.Filter)).Select(t => t.ClrType).ToList();

        Assert.Equal(kept.Select(t => t.Name).Order(StringComparer.Ordinal), Searched.All.Select(s => s.Type).Concat(NotSearched.Keys).Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_kind_of_subject_names_itself() =>
        Assert.All(Enum.GetValues<SubjectKind>(), kind => Assert.Single(Searched.Of(kind), s => s.IsSubject));

    [Fact]
    public void Whatever_is_searched_has_words_for_what_it_is() => Assert.All(new[] { "da", "en" }, language =>
    {
        var texts = File.ReadAllText(Path.Combine(Architecture.Repository.Root, $"src/Sammen/Finding/Texts.{language}.resx"));
        Assert.All(Searched.All, s => Assert.Contains($"\"Thing.{s.Type.Name}\"", texts, StringComparison.Ordinal));
    });
}
