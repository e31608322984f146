using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using Sammen.Data;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Radar;
using Sammen.Domain.Reminders;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Search;
using Sammen.Domain.Surveys;
using Sammen.Domain.Transfers;
using Sammen.Domain.Webhooks;
using Sammen.Domain.Work;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>
/// What goes with an initiative when it moves: every kind of row below it, found in the model, so that what is new comes along by itself. What does not is
/// named here, with the reason.
/// </summary>
internal sealed class RowModel
{
    private static readonly ConditionalWeakTable<IModel, RowModel> Known = [];

    private const string OfThePlace = "Belongs to the municipality or to a committee, and stays there.";
    private const string OfAPerson = "Somebody said it of oneself, and can take it back here only.";
    private const string WithoutName = "Single answers without a name never leave the place where they were given.";
    private const string Secret = "Opens something here, and must open nothing elsewhere.";

    /// <summary>The kinds that stay, and why.</summary>
    public static readonly IReadOnlyDictionary<Type, string> Stays = new Dictionary<Type, string>
    {
        [typeof(Unit)] = OfThePlace,
        [typeof(Member)] = OfThePlace,
        [typeof(Wheel)] = OfThePlace,
        [typeof(SharedTalk)] = OfThePlace,
        [typeof(Idea)] = OfThePlace,
        [typeof(Committee)] = OfThePlace,
        [typeof(CommitteeSeat)] = OfThePlace,
        [typeof(CommitteeMeeting)] = OfThePlace,
        [typeof(CommitteeItem)] = OfThePlace,
        [typeof(ItemAttachment)] = OfThePlace,
        [typeof(ItemAttachmentContent)] = OfThePlace,
        [typeof(Guideline)] = OfThePlace,
        [typeof(RadarTechnology)] = OfThePlace,
        [typeof(RadarAssessment)] = OfThePlace,
        [typeof(EconomySettings)] = OfThePlace,
        [typeof(SurveyAgreement)] = OfThePlace,
        [typeof(AiFact)] = OfThePlace,
        [typeof(AuditEntry)] = OfThePlace,
        [typeof(Errand)] = OfThePlace,
        [typeof(Subscription)] = OfThePlace,
        [typeof(Delivery)] = OfThePlace,
        [typeof(SubjectWord)] = OfThePlace,
        [typeof(ChangedSubject)] = OfThePlace,
        [typeof(SavedView)] = OfThePlace,
        [typeof(SelfView)] = OfAPerson,
        [typeof(HelpOffer)] = OfAPerson,
        [typeof(LeaderAnswer)] = OfAPerson,
        [typeof(AnswerBox)] = WithoutName,
        [typeof(SurveyComment)] = WithoutName,
        [typeof(SurveySlip)] = Secret,
        [typeof(SurveyReceipt)] = Secret,
        [typeof(PersonalLink)] = Secret,
        [typeof(BreakdownLink)] = Secret,
        [typeof(Invitation)] = Secret,
        [typeof(ApiKey)] = Secret,
        [typeof(CalendarLink)] = Secret,
        [typeof(MailChoice)] = Secret,
    };

    // They open something, and are made anew where it is taken in.
    private static readonly HashSet<(Type, string)> Secrets =
    [
        (typeof(Dialogue), nameof(Dialogue.GuestToken)), (typeof(Meeting), nameof(Meeting.Code)), (typeof(Period), nameof(Period.Secret)),
        (typeof(Statement), nameof(Statement.WithdrawKey)), (typeof(Survey), nameof(Survey.Token)), (typeof(Participant), nameof(Participant.Key)),
    ];

    // What a device said of itself, how it stands while people answer, and what was shared by an act that belongs to this place.
    private static readonly HashSet<(Type, string)> StayingColumns =
    [
        (typeof(Participant), nameof(Participant.Role)), (typeof(Participant), nameof(Participant.DoneWith)), (typeof(Survey), nameof(Survey.CommentsWait)),
        (typeof(Experience), nameof(Experience.SharedAs)), (typeof(Experience), nameof(Experience.SharedOn)), (typeof(Experience), nameof(Experience.SharedBy)),
    ];

    private readonly Lazy<JsonObject> schema;

    private RowModel(IModel model)
    {
        var kinds = new Dictionary<Type, RowKind>();
        Place(model.FindEntityType(typeof(Initiative))!, null, null);
        for (var before = 0; before != kinds.Count;)
        {
            before = kinds.Count;
            foreach (var entity in model.GetEntityTypes().Where(e => Tenancy.IsUnderTenant(e) && !Stays.ContainsKey(e.ClrType) && !kinds.ContainsKey(e.ClrType)))
            {
                if (Hangs(entity).FirstOrDefault(f => f.Parent is not null) is { Parent: { } parent, Above: { } above })
                {
                    Place(entity, parent, above);
                }
            }
        }

        Kinds = [.. kinds.Values.OrderBy(k => k.Depth).ThenBy(k => k.Name, StringComparer.Ordinal)];
        ByType = kinds;
        schema = new(() => FileSchema.Of(this));

        void Place(IEntityType entity, RowKind? parent, string? above) => kinds.Add(entity.ClrType, new(
            JsonNamingPolicy.CamelCase.ConvertName(entity.ClrType.Name), entity, new RowShape(entity, Goes, IsSecret), parent, above));

        // Below the initiative where it says so itself, else below the first thing it cannot be without.
        IEnumerable<(RowKind? Parent, string Above)> Hangs(IEntityType entity) => entity.GetForeignKeys()
            .Where(k => k.Properties is [{ IsNullable: false }] && k.Properties[0].Name != Tenancy.Column)
            .OrderByDescending(k => k.PrincipalEntityType.ClrType == typeof(Initiative)).ThenBy(k => k.Properties[0].Name, StringComparer.Ordinal)
            .Select(k => (kinds.GetValueOrDefault(k.PrincipalEntityType.ClrType), k.Properties[0].Name));
    }

    /// <summary>The kinds, those above before those below.</summary>
    public IReadOnlyList<RowKind> Kinds { get; }

    /// <summary>The same by their types.</summary>
    public IReadOnlyDictionary<Type, RowKind> ByType { get; }

    /// <summary>The schema of a file of these kinds: published, and what is taken in is held against it. Nobody changes it.</summary>
    public JsonObject Schema => schema.Value;

    /// <summary>What goes with an initiative in this model.</summary>
    public static RowModel Of(IModel model) => Known.GetValue(model, m => new RowModel(m));

    private static bool Goes(IPropertyBase column) =>
        column.Name is not nameof(Domain.Versioned.Version) && !StayingColumns.Contains((column.DeclaringType.ClrType, column.Name));

    private static bool IsSecret(IPropertyBase column) => Secrets.Contains((column.DeclaringType.ClrType, column.Name));
}
